import { COMMA } from '../lexicon/marks.ts'
import { has, IS_NUMBER, wordAt } from '../tokens/store.ts'
import { DELIBERATE, DETERMINER, HONORIFIC, ORDER, OTHER, REQUEST, TASK } from './codes.ts'
import { roleAt } from './roles.ts'
import { BODY, DATE, DOCUMENT, POSITION, type Sheet } from './sheet.ts'

/** Where the verb of a decision stands behind the words that frame it, and what kind it is; 0 for no decision. */
export interface Framed {
  readonly at: number
  readonly kind: number
  /** `quyết định`, `có văn bản số ...`: the words in front say that it was decided or written. */
  readonly stated: boolean
}

const MOST_FRAMES = 4

/** Roles of `lexicon/decision-frames.tsv`. */
const DECIDES = 1
const WRITES = 2

/** `đã`, `ra quyết định`, `có 2 văn bản`, `có Quyết định số ...` in front of `thu hồi`. */
export function framedVerb(sheet: Sheet, first: number, end: number): Framed {
  const { store, lexicon, cues, decision } = sheet
  let at = first
  let decides = false
  let stated = false
  for (let guard = 0; guard < MOST_FRAMES && at < end; guard++) {
    const document = pastDocument(sheet, at, end)
    if (document > at) {
      stated = true
      at = document
      continue
    }
    if (decision.code[at] !== 0) break
    const entry = lexicon.longest(store, at, cues.frame.category, end)
    if (entry === 0) break
    const role = cues.frame.codeOf(entry)
    decides ||= role === DECIDES
    stated ||= role === DECIDES || role === WRITES
    at += lexicon.length(entry)
  }
  const own = at < end ? (decision.code[at] ?? 0) : 0
  // `đã quyết định một số trường hợp nhân sự`, `... quyết định về án phí`: what it decides on is a thing.
  const isMatter = sheet.noun.code[at] === DETERMINER || store.form[at] === sheet.word.về
  const other = own === 0 && decides && at < end && (isMatter || roleAt(sheet, at) >= TASK) ? OTHER : 0
  return { at, kind: own || other, stated }
}

/** `UBND tỉnh biểu quyết thông qua ...`, `đồng chí Bí thư Tỉnh ủy nhất trí ...`: whether a verb of decision stands right behind the name that opens the clause. */
export function decidesBehindName(sheet: Sheet, from: number, end: number): boolean {
  const at = sheet.noun.code[from] === HONORIFIC ? from + (sheet.noun.length[from] ?? 1) : from
  const type = sheet.outerType[at] ?? 0
  if (type !== BODY && type !== POSITION) return false
  return framedVerb(sheet, sheet.outerEnd[at] ?? end, end).kind !== 0
}

/** `có Quyết định số 5/QĐ-UBND ngày 3/4`, `ký 2 văn bản`: the paper that the verb stands in; `from` when there is none. */
export function pastDocument(sheet: Sheet, from: number, end: number): number {
  const { store, lexicon, cues, outerEnd, outerType, word } = sheet
  const verbs = wordAt(store, from)
  if (verbs !== 'có' && verbs !== 'ra' && verbs !== 'ký') return from
  let at = from + 1
  if (outerType[at] === DOCUMENT) {
    const inside = verbs === 'ký' ? -1 : verbInTitle(sheet, at)
    if (inside > at) return inside
    at = outerEnd[at] ?? end
  } else {
    if (has(store, at, IS_NUMBER)) at++
    const isWriting = store.form[at] === word.văn && store.form[at + 1] === word.bản
    const type = isWriting ? 0 : lexicon.longest(store, at, cues.types.category, end)
    if ((type === 0 && !isWriting) || ASKING.has(wordAt(store, at))) return from
    at += isWriting ? 2 : lexicon.length(type)
    if (store.form[at] === word.riêng || store.form[at] === word.mới) at++
  }
  if (store.form[at] === word.ngày && outerType[at] !== DATE) at++
  if (outerType[at] === DATE) at = outerEnd[at] ?? end
  const isVerb = sheet.decision.code[at] !== 0 || roleAt(sheet, at) !== 0
  return isVerb && at < end ? at : from
}

/** `báo cáo`, `tờ trình`, `đề án`, `đơn`: papers that ask or tell. */
const ASKING: ReadonlySet<string> = new Set(['báo', 'tờ', 'đề', 'đơn'])

/** `Công văn số 5/UBND đề nghị ...`: the name of the paper swallowed the verb right behind its number or date. */
function verbInTitle({ outerEnd, decision, order }: Sheet, first: number): number {
  const end = outerEnd[first] ?? 0
  for (let i = first + 2; i < end; i++) {
    if (order.code[i] === ORDER || order.code[i] === REQUEST || decision.code[i] !== 0) return i
  }
  return -1
}

/** `xem xét, phê duyệt`, `xem xét chấp thuận`: the verb behind the deliberation, or the verb itself. */
export function pastDeliberation({ decision, store, word }: Sheet, at: number, end: number): number {
  if (decision.code[at] !== DELIBERATE) return at
  let next = at + (decision.length[at] ?? 1)
  if (store.form[next] === COMMA || store.form[next] === word.và) next++
  return next < end && decision.code[next] !== 0 ? next : at
}

/** Whether the verb agrees (`đồng ý`, `nhất trí`, `thống nhất`): to agree is to decide, also among tasks. */
export function agrees({ store, lexicon, cues, decision }: Sheet, at: number): boolean {
  const end = at + (decision.length[at] ?? 1)
  for (let i = at; i < end; i++) if (lexicon.longest(store, i, cues.agreeing.category, end) !== 0) return true
  return false
}
