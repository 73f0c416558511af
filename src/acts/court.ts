import type { MetadataDraft } from '../metadata/metadata.ts'
import type { ReadDocument } from '../metadata/read.ts'
import { OTHER } from './codes.ts'
import { changed, FREE, type Setting } from './setting.ts'

/** In a judgment what the parties say and what the court finds tells nobody anything: only what is asked of the court counts. */
export const HEARING: Setting = changed(FREE, { closed: true })

/** Behind `QUYẾT ĐỊNH:` each clause that opens with a verb of decision is a ruling, and who must do what is told. */
export const RULING: Setting = changed(FREE, {
  tasks: true,
  parties: true,
  decisions: true,
  series: { kind: OTHER, actors: [] },
})

/** The line behind which a judgment rules, the last one that enacts; -1 for other documents. */
export function rulingOf({ lines, store }: ReadDocument, { type }: MetadataDraft): number {
  if (type?.code !== 'judgment') return -1
  return lines.findLast(({ kind }) => kind === 'enact')?.end ?? store.count
}
