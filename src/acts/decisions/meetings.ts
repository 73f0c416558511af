import { COMMA } from '../../lexicon/marks.ts'
import { has, IS_NUMBER, wordAt } from '../../tokens/store.ts'
import { APPOINT, APPROVE, DELIBERATE, FUTURE, HONORIFIC, MODAL, PAST, PROMULGATE, TASK } from '../codes.ts'
import { framedVerb } from '../framed.ts'
import { readParties } from '../parties.ts'
import { DOCUMENT, PERSON, type Sheet } from '../sheet.ts'
import { HAS_DECISION } from '../signs.ts'
import { seek, type Unit } from '../unit.ts'
import { enacted, type Found, GRAVE, isMeeting, OF_MEETINGS, told } from './found.ts'

/** `Kỳ họp cũng xác nhận kết quả bầu ...`, `Hội nghị đã bầu bổ sung ...`: the meeting that is spoken of decides. */
export function meetingDecides(unit: Unit): Found | undefined {
  const { sheet, parse } = unit
  if ((parse.signs & HAS_DECISION) === 0) return undefined
  const { store } = sheet
  let head = pastMeeting(sheet, parse.core, parse.end)
  const isLater = (i: number): boolean => store.form[i - 1] === COMMA && pastMeeting(sheet, i, parse.end) > 0
  // `Với 95% phiếu tán thành, kỳ họp đã ...`: what stands before the comma is no frame that is known.
  if (head < 0) head = pastMeeting(sheet, seek(sheet, parse.core + 1, parse.end, isLater), parse.end)
  if (head < 0) return undefined
  const said = pastWords(sheet, head, parse.end)
  const { at, kind } = framedVerb(sheet, said, parse.end)
  // `Kỳ họp cũng được nghe công bố Quyết định ...`.
  const heard = store.form[at] === sheet.word.được ? at + 1 : at
  if (wordAt(store, heard) === 'nghe') return announced(unit, heard)
  if (!OF_MEETINGS.has(kind) || at >= parse.end) return undefined
  const behind = at + (sheet.decision.length[at] ?? 1)
  return kind === APPROVE && VIEWS.has(wordAt(store, behind)) ? undefined : { kind, status: 'enacted' }
}

/** `hội nghị thống nhất đánh giá ...`, `... cho rằng`: a view that all share. */
const VIEWS: ReadonlySet<string> = new Set(['đánh', 'cho', 'nhận', 'rằng', 'cao'])

/** Token behind the meeting that a clause opens with, or behind those who vote there; -1 for none. */
function pastMeeting(sheet: Sheet, first: number, end: number): number {
  if (first < 0) return -1
  const { store, outerEnd } = sheet
  const says = (at: number): string => wordAt(store, at)
  if (isMeeting(sheet, first)) return Math.min(end, Math.max(first + 2, outerEnd[first] ?? 0))
  const many = ALL_OF_THEM.get(says(first))
  const head = many === undefined ? -1 : many === says(first + 1) || many === '' ? first + (many === '' ? 1 : 2) : -1
  if (head < 0 || !(VOTERS.get(says(head)) === says(head + 1))) return -1
  return Math.min(end, Math.max(head + 2, outerEnd[head] ?? 0, outerEnd[first] ?? 0))
}

/** `các`, `toàn thể`, `đa số`, `hầu hết`, `đông đảo` in front of those who vote. */
const ALL_OF_THEM: ReadonlyMap<string, string> = new Map([
  ['các', ''],
  ['toàn', 'thể'],
  ['đa', 'số'],
  ['hầu', 'hết'],
])

/** `đại biểu`, `thành viên`. */
const VOTERS: ReadonlyMap<string, string> = new Map([
  ['đại', 'biểu'],
  ['thành', 'viên'],
])

const MEETING_WORDS = 8

/** `(Kỳ họp) thứ 5, HĐND tỉnh khóa XI đã`: which meeting it is, and when it decided. */
function pastWords({ store, outerEnd, order }: Sheet, first: number, end: number): number {
  let at = first
  for (let words = 0; words < MEETING_WORDS && at < end; words++) {
    const outer = outerEnd[at] ?? 0
    if (outer > at) at = outer
    else if (order.code[at] === PAST) return at + (order.length[at] ?? 1)
    else if (store.form[at] === COMMA || has(store, at, IS_NUMBER) || WHICH.has(wordAt(store, at))) at++
    else return at
  }
  return at
}

const WHICH: ReadonlySet<string> = new Set(['cũng', 'thứ', 'lần', 'này', 'bất', 'thường', 'lệ', 'chuyên', 'đề', 'của'])

/** `hội nghị đã bầu đồng chí ... giữ chức ...`: those who meet elect, whatever the meeting is called. */
export function elected(unit: Unit): Found | undefined {
  const { sheet, parse } = unit
  const { order, decision, noun, outerType } = sheet
  const votes = (i: number): boolean => {
    const verb = i + (order.length[i] ?? 1)
    const elect = verb + (decision.length[verb] ?? 1)
    const named = noun.code[elect] === HONORIFIC || outerType[elect] === PERSON
    return order.code[i] === PAST && decision.code[verb] === APPOINT && named
  }
  const actors = parse.kind === 'party' ? readParties(sheet, parse.subject.first, parse.predicate) : []
  return seek(sheet, parse.first, parse.end, votes) > 0 ? told(unit, APPOINT, actors) : undefined
}

/** `Hội nghị đã nghe công bố Quyết định ... về việc chuẩn y ...`: the decision that was read out. */
export function announced({ sheet, parse }: Unit, verb: number): Found | undefined {
  const { code, length } = sheet.decision
  const read = verb + (length[verb] ?? 1)
  if (verb === parse.predicate + (sheet.order.length[parse.predicate] ?? 1) && hearsReport(sheet, verb, parse.end))
    return { kind: DELIBERATE, status: 'considered', actors: readParties(sheet, parse.subject.first, parse.predicate) }
  if (code[read] !== PROMULGATE || sheet.outerType[read + (length[read] ?? 1)] !== DOCUMENT) return undefined
  for (let i = read + 1; i < parse.end; i++) {
    const kind = code[i] ?? 0
    if (kind !== 0) return { kind, status: 'reported' }
  }
  return { kind: PROMULGATE, status: 'reported' }
}

/** `... đã nghe Bộ trưởng X trình bày Tờ trình ...`. */
export function hearsReport({ store, decision }: Sheet, verb: number, end: number): boolean {
  if (wordAt(store, verb) !== 'nghe' || decision.length[verb] !== 1) return false
  for (let i = verb + 1; i < end - 1; i++) {
    const word = wordAt(store, i)
    if (word === 'trình' || (word === 'báo' && wordAt(store, i + 1) === 'cáo')) return true
  }
  return false
}

/** `... trao Quyết định nghỉ hưu cho đồng chí ...`: the decision that is handed over. */
export function handsOver({ sheet, parse }: Unit): Found | undefined {
  if (parse.kind !== 'party') return undefined
  const { store, decision, outerEnd } = sheet
  const says = (i: number): string => wordAt(store, i)
  const hands = (i: number): boolean => says(i) === 'trao' && says(i + 1) === 'quyết' && says(i + 2) === 'định'
  const at = seek(sheet, parse.core, parse.end, hands)
  if (at < 0) return undefined
  const limit = Math.min(parse.end, Math.max(at + 12, (outerEnd[at + 1] ?? 0) + 4))
  for (let i = at + 3; i < limit; i++) {
    const kind = decision.code[i] ?? 0
    if (GRAVE.has(kind))
      return { kind, status: 'reported', actors: readParties(sheet, parse.subject.first, parse.subject.end) }
  }
  return undefined
}

/** `sẽ trình ... xem xét`, `cần thảo luận`: it is still to come. */
function isAhead({ order, store }: Sheet, first: number, at: number): boolean {
  for (let i = Math.max(first, at - 8); i < at; i++) {
    if (order.code[i] === MODAL || order.code[i] === FUTURE) return true
    if (NOT_DONE.has(wordAt(store, i))) return true
  }
  return false
}

/** `trình ... xem xét`, `chưa bị xem xét`, `không muốn nghe báo cáo`. */
const NOT_DONE: ReadonlySet<string> = new Set(['trình', 'chưa', 'không', 'muốn', 'chẳng', 'đừng'])

/** A meeting hears, discusses, gives its view. */
export function deliberates({ sheet, parse, profile, setting, leads }: Unit): Found | undefined {
  if (setting.closed || leads) return undefined
  if (parse.role !== PAST && (profile === 'plan' || (parse.role !== TASK && parse.predicate >= 0))) return undefined
  const from = parse.predicate < 0 ? parse.first : parse.predicate
  const limit = parse.predicate < 0 ? parse.end : Math.min(parse.end, parse.predicate + 30)
  const { code, length } = sheet.decision
  const at = seek(sheet, from, limit, (i) => code[i] === DELIBERATE && (length[i] ?? 0) >= 2)
  const isAim = seek(sheet, from, at, (i) => sheet.store.form[i] === sheet.word.để) >= 0
  if (at < 0 || isAim || isAhead(sheet, from, at) || wordAt(sheet.store, parse.core) === 'tôi') return undefined
  return settles(sheet, at + (length[at] ?? 1)) ? enacted(APPROVE) : { kind: DELIBERATE, status: 'considered' }
}

/** `đã thảo luận và thống nhất thông qua ...`: what was settled in the end counts. */
function settles({ store, word, decision }: Sheet, at: number): boolean {
  return store.form[at] === word.và && decision.code[at + 1] === APPROVE
}
