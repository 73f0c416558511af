import type { DecisionStatus } from '../../model/analysis.ts'
import type { Range } from '../../tokens/range.ts'
import { has, IS_NUMBER, wordAt } from '../../tokens/store.ts'
import {
  APPOINT,
  APPROVE,
  DELIBERATE,
  DISCIPLINE,
  DISMISS,
  DISSOLVE,
  ESTABLISH,
  HONORIFIC,
  PROMULGATE,
  REWARD,
  SETTING,
} from '../codes.ts'
import { readCore } from '../core.ts'
import { agrees, framedVerb } from '../framed.ts'
import type { Parse } from '../parse.ts'
import { DATE, DOCUMENT, PLAN, QUANTITY, type Sheet } from '../sheet.ts'
import { seek, type Unit } from '../unit.ts'

/** What a rule for decisions finds; `kind` is a code of the cue table. */
export interface Found {
  readonly kind: number
  readonly status: DecisionStatus
  readonly actors?: readonly Range[]
  readonly object?: Range
}

/** What happens to offices and bodies: told as soon as it is said who does it. */
export const GRAVE: ReadonlySet<number> = new Set([APPOINT, DISMISS, ESTABLISH, DISSOLVE])

/** `công bố thành lập ...`, `công bố Quyết định bổ nhiệm ...`: what is made public is a decision of another kind; 0 for none. */
export function readOut({ decision, store }: Sheet, verb: number, end: number): number {
  if (decision.code[verb] !== PROMULGATE) return 0
  let at = verb + (decision.length[verb] ?? 1)
  if (wordAt(store, at) === 'quyết') at += 2
  const kind = at < end ? (decision.code[at] ?? 0) : 0
  return GRAVE.has(kind) ? kind : 0
}

/** First words of `kỳ họp`, `phiên họp`, `cuộc họp`, `hội nghị`, `đại hội`. */
const MEETINGS: ReadonlyMap<string, string> = new Map([
  ['kỳ', 'họp'],
  ['phiên', 'họp'],
  ['cuộc', 'họp'],
  ['hội', 'nghị'],
  ['đại', 'hội'],
])

export function isMeeting({ store }: Sheet, at: number): boolean {
  return MEETINGS.get(wordAt(store, at)) === wordAt(store, at + 1)
}

/** `enacted`, or `considered` for a kind that settles nothing. */
export function enacted(kind: number, actors: readonly Range[] = []): Found {
  return { kind, status: kind === DELIBERATE ? 'considered' : 'enacted', actors }
}

/** What is settled where people meet and vote. */
export const OF_MEETINGS: ReadonlySet<number> = new Set([APPROVE, APPOINT, DISMISS, DISCIPLINE, ESTABLISH, DISSOLVE])

/** What a press report tells: the body that the report is about decides there, others have decided. */
export function told(unit: Unit, kind: number, actors: readonly Range[]): Found {
  const here = OF_MEETINGS.has(kind) && ((isIssuer(unit, actors) && !isLongAgo(unit)) || heldHere(unit))
  return { kind, status: here ? 'enacted' : 'reported', actors }
}

/** `Cũng tại kỳ họp này, Ủy ban Kiểm tra Tỉnh ủy quyết định ...`: the meeting that the report is about, and no other. */
function heldHere({ sheet, parse: { adjuncts } }: Unit): boolean {
  const { store } = sheet
  return adjuncts.some(({ first, end, role }) => {
    if (role !== SETTING) return false
    const last = wordAt(store, end - 1)
    const head = last === 'này' || last === 'trên' ? end - 3 : end - 2
    return wordAt(store, head - 1) === 'tại' && head > first && isMeeting(sheet, head)
  })
}

/** `Tháng 3/2019, UBND tỉnh đã cho ông A nghỉ hưu`, `Đến năm 2017, ...`: no meeting takes months. */
function isLongAgo({ sheet: { store, outerType }, parse: { adjuncts } }: Unit): boolean {
  return adjuncts.some(({ first }) => {
    const at = outerType[first] === DATE ? first : first + 1
    const unit = wordAt(store, at)
    return outerType[at] === DATE && (unit === 'tháng' || unit === 'năm' || unit === 'giai')
  })
}

/** Whether who decides is who issued the document, or met; in a document of its own either name may be the shorter one. */
export function isIssuer({ sheet: { store }, issuer, profile }: Unit, [actor]: readonly Range[]): boolean {
  if (actor === undefined || issuer === undefined) return false
  const name = store.text.slice(store.start[actor.first], store.end[actor.end - 1]).toLowerCase()
  const own = issuer.toLowerCase()
  if (profile !== 'press') return own.startsWith(name) || name.startsWith(own)
  return name === own || isShortFor(name, own)
}

/** `HĐND thành phố`, `Ủy ban Kiểm tra Tỉnh ủy` where the report began with `HĐND TP. Hải Phòng`, `Ủy ban Kiểm tra Tỉnh ủy Hòa Bình`. */
function isShortFor(name: string, own: string): boolean {
  const plain = spelledOut(name)
  return plain.includes(' ') && spelledOut(own).startsWith(`${plain} `)
}

function spelledOut(name: string): string {
  return name.replace(/(^| )tp\.? ?/g, '$1thành phố ').replaceAll('uỷ', 'ủy')
}

/** The verb of decision right behind the subject that begins at `first`; -1 for none. */
export function verbBehindParty(sheet: Sheet, first: number, end: number): number {
  const core = readCore(sheet, first, end)
  if (core.kind !== 'party') return -1
  const near = besideName(sheet, first, end)
  if (near >= 0) return near
  if (core.predicate < 0) return seek(sheet, first, end, (i) => sheet.decision.code[i] !== 0)
  return sheet.decision.code[core.predicate] === 0 ? -1 : core.predicate
}

/** The verb right behind a name at `first`, `quyết định` and `cũng` passed over; -1 for none. */
export function besideName(sheet: Sheet, from: number, end: number): number {
  const at = pastName(sheet, from, end)
  if (at < 0) return -1
  const verb = framedVerb(sheet, at, end)
  return sheet.decision.code[verb.at] !== 0 && verb.at < end ? verb.at : -1
}

/** `Quốc hội cơ bản tán thành nội dung Báo cáo ...`, `UBND tỉnh nhất trí chủ trương ...`: who is named agrees. */
export function agreesBehindName(sheet: Sheet, { kind, core, end }: Parse): boolean {
  const verb = kind === 'party' ? besideName(sheet, core, end) : -1
  return verb >= 0 && agrees(sheet, verb)
}

/** Behind the name at `first`, an honorific and names right beside it passed over; -1 for none. */
export function pastName({ outerEnd, noun }: Sheet, from: number, end: number): number {
  const first = noun.code[from] === HONORIFIC ? from + (noun.length[from] ?? 1) : from
  let at = outerEnd[first] ?? 0
  if (at <= first) return -1
  while (at < end && (outerEnd[at] ?? 0) > at) at = outerEnd[at] ?? end
  return at
}

/** `tặng 20 suất quà`, `trao tặng xe đạp`: given away, no honour. */
export function isGift({ decision, store }: Sheet, verb: number): boolean {
  if (decision.code[verb] !== REWARD) return false
  const behind = verb + (decision.length[verb] ?? 1)
  const last = wordAt(store, behind - 1)
  if (last !== 'tặng' && last !== 'thưởng' && last !== 'phong') return false
  const given = has(store, behind, IS_NUMBER) ? behind + 1 : behind
  return GIFTS.has(wordAt(store, given))
}

/** First words of gifts: `quà`, `hoa`, `tiền`, `sổ tiết kiệm`, `xe đạp`, `nhà tình nghĩa`, `học bổng`, `áo ấm`, `sách`, `máy tính`, `lẵng hoa`. */
const GIFTS: ReadonlySet<string> = new Set(
  'quà hoa tiền sổ xe nhà học áo sách máy lẵng vở phần suất hàng gạo bò cây thẻ túi chiếc cái con căn ngôi bộ'.split(
    ' ',
  ),
)

/** `Lô đất ...`, `12 ha đất`: what is given is land. */
export function concernsLand({ store }: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (wordAt(store, i) === 'đất') return true
  return false
}

/** `UBND xã xây dựng kế hoạch ... như sau`: the plan that the document itself is, drawn up by who signs it; -1 for none. */
export function drawsUp({ store, lexicon, cues, outerType }: Sheet, { kind, predicate, end }: Parse): number {
  if (kind !== 'party' || predicate < 0) return -1
  if (wordAt(store, predicate) !== 'xây' || wordAt(store, predicate + 1) !== 'dựng') return -1
  const plan = predicate + 2
  const isPlan = outerType[plan] === PLAN || lexicon.longest(store, plan, cues.types.category, end) !== 0
  return isPlan ? predicate : -1
}

/** `Ban Bí thư quy định về chế độ ... như sau:`: the rules that the document itself is; -1 for none. */
export function laysDown({ store, word, outerEnd }: Sheet, { kind, predicate, core, end }: Parse): number {
  if (kind !== 'party' || predicate < 0 || (outerEnd[core] ?? 0) !== predicate) return -1
  const rules = store.form[predicate] === word.quy && store.form[predicate + 1] === word.định
  return rules && store.form[end - 1] === word.sau ? predicate : -1
}

/** A sum of money; a share of a rate only says how much. */
export function hasMoney({ outerType, outerEnd, store }: Sheet, first: number, end: number): boolean {
  const at = seekQuantity(outerType, first, end)
  for (let i = Math.max(at, 0); i < (outerEnd[at] ?? 0); i++) if (wordAt(store, i) === 'đồng') return true
  return false
}

function seekQuantity(outerType: Uint8Array, first: number, end: number): number {
  for (let i = first; i < end; i++) if (outerType[i] === QUANTITY) return i
  return -1
}

/** Whether a document is cited between the tokens. */
export function citesDocument(sheet: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (sheet.outerType[i] === DOCUMENT) return true
  return false
}

/** `Quyết định này`: a demonstrative within the first words. */
export function selfReference({ store, word }: Sheet, first: number, end: number, reach = 6): boolean {
  for (let i = first; i < Math.min(end, first + reach); i++) if (store.form[i] === word.này) return true
  return false
}
