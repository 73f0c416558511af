import { children, type XmlReader } from '../xml.ts'
import type { ZipPackage } from '../zip.ts'

/** The parts that a part of a package points to. */
export interface Relation {
  /** The last word of the relation's type: `styles`, `header`, `footnotes` ... */
  type: string
  target: string
}

/** The relations of a part; of the package itself for ''. Targets are full part names. */
export function relationsOf(zip: ZipPackage, xml: XmlReader, part: string): Relation[] {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const root = xml.tree(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`)
  return children(root)
    .filter((relation) => relation.attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: resolvePart(folder, attributes['Target'] ?? ''),
    }))
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
