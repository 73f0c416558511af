import { COMMA } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { wordAt } from '../tokens/store.ts'
import { BODY, type Sheet } from './sheet.ts'

/** Tokens between what a charter rules on and the body that it is for. */
const REACH = 24

/**
 * The body whose charter the document is: `Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở X`. What is
 * listed in it without a name is told to that body. Empty for any other document, and where the title names several.
 */
export function charterOf(sheet: Sheet): Range[] {
  const title = sheet.structure.zones.find(({ kind }) => kind === 'title')
  if (!title) return []
  const charge = chargeIn(sheet, title)
  if (charge < 0) return []
  const { store, word, outerEnd, outerType } = sheet
  for (let i = charge; i < Math.min(title.end, charge + REACH); i++) {
    if (store.form[i] !== word.của) continue
    const past = outerType[i + 1] === BODY ? (outerEnd[i + 1] ?? 0) : 0
    return past > i && past <= title.end && !goesOn(sheet, past) ? [{ first: i + 1, end: past }] : []
  }
  return []
}

/** Where `chức năng, nhiệm vụ` stands; -1 for nowhere. */
function chargeIn({ store }: Sheet, { first, end }: Range): number {
  for (let i = first; i < end - 4; i++) {
    if (wordAt(store, i) !== 'chức' || wordAt(store, i + 1) !== 'năng') continue
    for (let k = i + 2; k < i + 5; k++) if (wordAt(store, k) === 'nhiệm' && wordAt(store, k + 1) === 'vụ') return k
  }
  return -1
}

/** `... của Sở X và Phòng Y`: who of them is told cannot be known. */
function goesOn({ store, outerType, word }: Sheet, at: number): boolean {
  return (store.form[at] === COMMA || store.form[at] === word.và) && outerType[at + 1] === BODY
}
