import type { Analysis, Block } from '../../model/analysis.ts'
import { attributesOf } from '../markup.ts'
import { both, linkTo, shortened, shownLine } from './elements.ts'
import { BLOCKS, PARTS } from './labels.ts'

const SNIPPET = 70

/** An entry of the outline. */
interface Entry {
  readonly block: Block
  readonly inside: Entry[]
  acts: number
}

/** The tree of the document as links, with the number of acts in each branch; empty where the text has no tree. */
export function outline(text: string, analysis: Analysis, key: string): string {
  const roots = entriesOf(analysis)
  if (roots.length === 0) return ''
  const branch = (entries: readonly Entry[]): string =>
    `<ul>${entries.map((entry) => item(entry, text, key, branch)).join('')}</ul>`
  return `<nav class="tree"${attributesOf({ 'aria-label': PARTS.outline.vi })}><details open><summary>${both(PARTS.outline)}</summary>${branch(roots)}</details></nav>\n`
}

function item(
  { block, inside, acts }: Entry,
  text: string,
  key: string,
  branch: (entries: readonly Entry[]) => string,
): string {
  const { kind, label, heading, id } = block
  const { vi, en } = BLOCKS[kind]
  const name = `<b>${both({ vi: `${vi} ${label}`, en: `${en} ${label}` })}</b>`
  const count = acts > 0 ? ` <i>${acts}</i>` : ''
  return `<li class="${kind}">${linkTo(key + id, `${name} <span>${shownLine(shortened(heading ?? beginning(text, block), SNIPPET))}</span>${count}`)}${inside.length > 0 ? branch(inside) : ''}</li>\n`
}

/** The first words behind the marker. */
function beginning(text: string, { span, label }: Block): string {
  const words = text.slice(span.start, Math.min(span.end, span.start + 3 * SNIPPET))
  return words.slice(words.indexOf(label) + label.length).replace(/^[\s.:)/-]+/, '')
}

/** Bullets have no name and are left out; their acts count for what they stand in. */
function entriesOf({ structure, decisions, directives }: Analysis): Entry[] {
  const entries = new Map<string, Entry>()
  const parents = new Map(structure.map(({ id, parent }) => [id, parent]))
  const roots: Entry[] = []
  const named = (id: string | undefined): Entry | undefined => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const entry = entries.get(at)
      if (entry) return entry
    }
    return undefined
  }
  for (const block of structure) {
    if (block.kind === 'bullet') continue
    const entry: Entry = { block, inside: [], acts: 0 }
    const above = named(block.parent)
    entries.set(block.id, entry)
    if (above) above.inside.push(entry)
    else roots.push(entry)
  }
  for (const { block } of [...decisions, ...directives]) {
    for (let at = named(block); at; at = named(at.block.parent)) at.acts++
  }
  return roots
}
