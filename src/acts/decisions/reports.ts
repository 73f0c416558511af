import { COMMA } from '../../lexicon/marks.ts'
import { wordAt } from '../../tokens/store.ts'
import {
  ALLOCATE,
  APPROVE,
  CONDITION,
  CONVENE,
  DELIBERATE,
  DISCIPLINE,
  ESTABLISH,
  OTHER,
  PASSIVE,
  PAST,
  PROMULGATE,
  REVOKE,
} from '../codes.ts'
import { agrees, framedVerb } from '../framed.ts'
import { readParties } from '../parties.ts'
import { BODY, DOCUMENT, POSITION, type Sheet } from '../sheet.ts'
import { seek, type Unit } from '../unit.ts'
import { agreed, letsGo, spends } from './agreed.ts'
import { citesDocument, type Found, GRAVE, isGift, readOut, told } from './found.ts'
import { announced, elected, handsOver, meetingDecides } from './meetings.ts'

/** Press: `UBND tỉnh vừa ban hành ...`, `... đã thống nhất phương án ...`. */
export function reported(unit: Unit): Found | undefined {
  const { sheet, parse, setting } = unit
  if (setting.closed) return undefined
  const signed = issued(unit) ?? meetingDecides(unit) ?? elected(unit) ?? handsOver(unit)
  if (signed || parse.kind !== 'party' || parse.role !== PAST || isColloquial(sheet, parse.core)) return signed
  const from = parse.predicate + (sheet.order.length[parse.predicate] ?? 1)
  const framed = framedVerb(sheet, from, parse.end)
  const moved = letsGo(sheet, framed.at, parse.end)
  if (moved > 0) return told(unit, moved, readParties(sheet, parse.subject.first, parse.predicate))
  const near = framed.kind !== 0 ? framed.at : nearVerb(sheet, from, parse.end)
  if (near < 0) return signs(unit)
  const verb = settledBehind(sheet, near, parse.end)
  const isSpent = framed.kind === OTHER && spends(sheet, verb, parse.end)
  const own = isSpent ? ALLOCATE : readOut(sheet, verb, parse.end) || sheet.decision.code[verb] || framed.kind
  const kind = own === APPROVE && agrees(sheet, verb) ? agreed(sheet, verb, parse.end).kind : own
  if (kind === DELIBERATE) return announced(unit, verb)
  if (kind === CONVENE || isUnsigned(sheet, from, parse.end) || isGift(sheet, verb)) return undefined
  return told(unit, kind, readParties(sheet, parse.subject.first, parse.predicate))
}

/** `đã xem xét, | quyết định kỷ luật 3 đảng viên`: what was settled behind the deliberation; the verb itself for nothing. */
function settledBehind({ decision, store, word }: Sheet, verb: number, end: number): number {
  if (decision.code[verb] !== DELIBERATE) return verb
  let at = verb + (decision.length[verb] ?? 1)
  if (store.form[at] === COMMA || store.form[at] === word.và) at++
  const behind = at + 2
  const isDecided = wordAt(store, at) === 'quyết' && wordAt(store, at + 1) === 'định'
  return isDecided && behind < end && (decision.code[behind] ?? 0) !== 0 ? behind : verb
}

/** A verb of decision within the next words; `cung cấp` ends like one and is none. -1 for none. */
function nearVerb(sheet: Sheet, from: number, end: number): number {
  const { decision, task } = sheet
  const isWhole = (i: number): boolean => i === from || (task.length[i - 1] ?? 0) < 2
  return seek(sheet, from, Math.min(end, from + 3), (i) => decision.code[i] !== 0 && isWhole(i))
}

/** `Ông A vừa bị cách chức`: nobody is named who did it. */
function isUnsigned({ order, outerType }: Sheet, first: number, end: number): boolean {
  if (order.code[first] !== PASSIVE && order.code[first - 1] !== PASSIVE) return false
  for (let i = first; i < end; i++) if (outerType[i] === BODY || outerType[i] === DOCUMENT) return false
  return true
}

/** `Tổng cục X đã ban hành Công văn số ...`, `UBND tỉnh đã ra quyết định xử phạt 03 cơ sở`: in a letter, an order or a report, what was decided before. */
export function recalled({ sheet, parse, setting }: Unit): Found | undefined {
  const { predicate, core, end, adjuncts } = parse
  const type = sheet.outerType[core]
  if (setting.closed || parse.loose || (type !== BODY && type !== POSITION)) return undefined
  if (adjuncts.some(({ role }) => role === CONDITION)) return undefined
  const { at, kind, stated } = framedVerb(sheet, predicate + (sheet.order.length[predicate] ?? 1), end)
  const behind = at + (sheet.decision.length[at] ?? 1)
  const isPaper = sheet.outerType[behind] === DOCUMENT
  const isSettled = SETTLED.has(kind) && (stated || kind === ESTABLISH || kind === DISCIPLINE || kind === REVOKE)
  const isAgreed = kind === APPROVE && agrees(sheet, at)
  const isCited = (kind === APPROVE || SETTLED.has(kind)) && citesDocument(sheet, behind, end)
  if (!(kind === PROMULGATE && isPaper) && !isSettled && !isCited && !isAgreed) return undefined
  return { kind, status: 'reported', actors: readParties(sheet, parse.subject.first, predicate) }
}

/** What a report tells of as soon as it says who did it. */
const SETTLED: ReadonlySet<number> = new Set([...GRAVE, DISCIPLINE, REVOKE])

/** `Anh Quốc đã đồng ý`: somebody spoken of, no office that decides. */
function isColloquial({ store }: Sheet, at: number): boolean {
  const word = wordAt(store, at)
  return word === 'anh' || word === 'chị'
}

/** `... đã ký ban hành Kế hoạch ...`, wherever the long title of the signer ends. */
function issued({ sheet, parse }: Unit): Found | undefined {
  const { order, decision } = sheet
  const at = seek(
    sheet,
    parse.first,
    parse.end,
    (i) => order.code[i] === PAST && decision.code[i + (order.length[i] ?? 1)] === PROMULGATE,
  )
  const actors = parse.kind === 'party' ? [parse.subject] : []
  const isSigned = at > 0 && (actors.length > 0 || wordAt(sheet.store, at + 1) === 'ký')
  if (!isSigned) return undefined
  const kind = readOut(sheet, at + (order.length[at] ?? 1), parse.end) || PROMULGATE
  return { kind, status: 'reported', actors }
}

/** `... đã ký Thông báo kết luận số ...`. */
function signs({ sheet, parse }: Unit): Found | undefined {
  const at = parse.predicate + 1
  const word = wordAt(sheet.store, at)
  if (word !== 'ký' || sheet.outerType[at + 1] !== DOCUMENT) return undefined
  return { kind: PROMULGATE, status: 'reported', actors: readParties(sheet, parse.subject.first, parse.predicate) }
}
