import { COLON, COMMA, SEMICOLON } from '../../lexicon/marks.ts'
import type { Range } from '../../tokens/range.ts'
import { wordAt } from '../../tokens/store.ts'
import { BAN, DUTY, MODAL, NOUN, ORDER, PASSIVE, PAST, REPORT, REQUEST, TASK } from '../codes.ts'
import { readCore } from '../core.ts'
import type { Parse } from '../parse.ts'
import { readParties } from '../parties.ts'
import { isOwed } from '../roles.ts'
import { type Sheet } from '../sheet.ts'
import { seek, type Unit } from '../unit.ts'
import type { Found } from './found.ts'

/** Longest subject of a rule in tokens. */
const LONGEST_SUBJECT = 40

/** `Quản lý tài nguyên nước phải bảo đảm ...`: in a rule the verb in front is the subject of the modal. */
export function gerund({ sheet, parse, setting, following }: Unit): Found | undefined {
  if (setting.tasks || setting.closed || following || setting.topic === 'background') return undefined
  const { order, store, word, noun } = sheet
  const limit = Math.min(parse.end, parse.predicate + LONGEST_SUBJECT)
  const at = seek(
    sheet,
    parse.predicate + 1,
    limit,
    (i) => (order.code[i] === MODAL && !isOwed(sheet, i)) || order.code[i] === BAN,
  )
  // `Thực hiện nghiêm quy định cấm hút thuốc`: the ban describes the rule.
  if (store.form[at - 1] === word.định) return undefined
  if (at < 0 || store.form[at - 1] === COMMA || store.form[at - 1] === word.và || noun.code[at - 1] === NOUN)
    return undefined
  return { modality: order.code[at] === BAN ? 'prohibition' : 'obligation', action: at }
}

/**
 * `Hội đồng làm việc theo chế độ tập thể và chịu trách nhiệm ...`: the duty is the second predicate;
 * `Tổ chức quản lý hồ chứa có trách nhiệm ...`: what looks like a verb is the noun of the subject.
 */
export function laterDuty({ sheet, parse, setting }: Unit): Found | undefined {
  if (setting.closed) return undefined
  const { order, store, word, noun } = sheet
  const limit = Math.min(parse.end, parse.predicate + LONGEST_SUBJECT)
  const at = seek(sheet, parse.predicate + 1, limit, (i) => order.code[i] === DUTY)
  if (at < 0) return undefined
  const isSecond = store.form[at - 1] === COMMA || store.form[at - 1] === word.và
  if (parse.kind === 'party' && isSecond)
    return { modality: 'obligation', named: readParties(sheet, parse.subject.first, parse.subject.end), action: at }
  if (parse.kind !== 'none' || isSecond || noun.code[parse.core] !== NOUN) return undefined
  return { modality: 'obligation', named: [{ first: parse.core, end: at }], action: at }
}

/** Tokens within which the modal of a rule follows what describes its subject. */
const LATE = 60

/** What looked like the predicate and may as well describe the subject. */
export const DESCRIBING: ReadonlySet<number> = new Set([PAST, PASSIVE, REPORT, TASK])

/**
 * `Toà án đã giải quyết việc đó phải gửi ...`, `Người lao động khi ... thì doanh nghiệp phải ...`: a rule whose modal
 * stands behind another verb, which says of whom or when it holds.
 */
export function lateModal({ sheet, parse, setting }: Unit): Found | undefined {
  if (setting.closed || setting.topic === 'scope' || parse.predicate < 0) return undefined
  const { order, store } = sheet
  const then = lastThen(sheet, parse.predicate, parse.end)
  if (then > 0) return toldBehindThen(sheet, parse, then)
  // `Được miễn số thuế phải nộp`: a right, or what was done.
  if (parse.kind === 'none' && parse.role !== TASK) return undefined
  if (parse.role === TASK && !isClassOf(sheet, parse.core)) return undefined
  const at = modalBehind(sheet, parse.predicate, parse.end)
  if (at < 0 || seek(sheet, parse.predicate, at, (i) => store.form[i] === COMMA) > 0) return undefined
  const named = parse.kind === 'party' || isClassOf(sheet, parse.core) ? described(sheet, parse, at) : []
  return { modality: order.code[at] === BAN ? 'prohibition' : 'obligation', named, action: at }
}

/** Words behind which another clause or another party begins. */
const OTHERS: ReadonlySet<string> = new Set('khi nếu mà để cho với các những do về trừ theo rằng việc'.split(' '))

/** Longest duty that describes its bearer, in tokens. */
const LONGEST_CHARGE = 14

/** `Cơ quan có trách nhiệm bồi thường trong hoạt động tố tụng phải ...`: whose duty it is says who is told; -1 for none. `late` counts a second duty as well. */
export function modalOfBearer(sheet: Sheet, { core, predicate, end }: Parse, late = false): number {
  if (!isClassOf(sheet, core)) return -1
  const { store, order } = sheet
  const at = modalBehind(sheet, predicate, Math.min(end, predicate + LONGEST_CHARGE))
  if (at <= predicate + (order.length[predicate] ?? 1) || (order.code[at] === DUTY && !late)) return -1
  const isOther = (i: number): boolean => store.form[i] === COMMA || OTHERS.has(wordAt(store, i))
  return seek(sheet, predicate, at, isOther) < 0 ? at : -1
}

/** Those told up to the modal, with what says which of them; of named bodies, and before a second predicate, the names alone. */
export function described(sheet: Sheet, { core, predicate, role, subject }: Parse, at: number): Range[] {
  const isNamed = (sheet.outerEnd[core] ?? 0) > core
  const isSecond = seek(sheet, predicate, at - 1, (i) => sheet.store.form[i] === COMMA) > 0
  if ((isNamed && role === TASK) || isSecond) return readParties(sheet, subject.first, subject.end)
  return [{ first: core, end: sheet.store.form[at - 1] === COMMA ? at - 1 : at }]
}

/** The last `thì` of the clause; -1 for none. */
function lastThen(sheet: Sheet, from: number, end: number): number {
  const { store, word } = sheet
  let last = -1
  for (let i = from; i < Math.min(end, from + 2 * LATE); i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (store.form[i] === word.thì) last = i
  }
  return last
}

/** `... thì doanh nghiệp phải ...`, `Người vi phạm ... thì phải ...`: who is told stands behind `thì` or is the subject. */
function toldBehindThen(sheet: Sheet, parse: Parse, then: number): Found | undefined {
  const told = readCore(sheet, then + 1, parse.end)
  // `thì không áp dụng ...` says what does not hold.
  const isModal = MODALS.has(sheet.order.code[told.predicate] ?? 0)
  if (!isModal || (told.kind !== 'party' && told.kind !== 'none')) return undefined
  const modality = told.role === BAN ? 'prohibition' : 'obligation'
  if (told.kind === 'party')
    return { modality, named: readParties(sheet, told.subject.first, told.subject.end), action: told.predicate }
  const { core } = parse
  const end = sheet.store.form[then - 1] === COMMA ? then - 1 : then
  return { modality, named: parse.kind === 'party' ? [{ first: core, end }] : [], action: told.predicate }
}

/** A bare noun: a rule is about all of its kind. */
function isClassOf({ noun, outerEnd }: Sheet, first: number): boolean {
  return noun.code[first] === NOUN && (outerEnd[first] ?? 0) === 0
}

/** The modal of the clause behind its first verb; -1 when none is, or when it belongs to a clause within. */
export function modalBehind(sheet: Sheet, predicate: number, end: number): number {
  const { order, store, word } = sheet
  const stops = (i: number): boolean => {
    const role = order.code[i] ?? 0
    const form = store.form[i]
    if ((MODALS.has(role) && !isOwed(sheet, i)) || role === ORDER || role === REQUEST) return true
    return form === SEMICOLON || form === COLON || form === word.là
  }
  const at = seek(sheet, predicate + 1, Math.min(end, predicate + LATE), stops)
  if (at < 0 || !MODALS.has(order.code[at] ?? 0) || WITHIN.has(wordAt(store, at - 1))) return -1
  // `bảo hiểm xã hội bắt buộc`, `hàng cấm`: of what kind it is.
  return (order.length[at] ?? 1) < 3 && KINDS_OF.has(wordAt(store, at)) ? -1 : at
}

const KINDS_OF: ReadonlySet<string> = new Set(['bắt', 'cấm', 'cần'])

const MODALS: ReadonlySet<number> = new Set([MODAL, BAN, DUTY])

/** Words behind which a modal says of what kind a thing is: `mức phải nộp`, `trường hợp không được ...`. */
const WITHIN: ReadonlySet<string> = new Set(
  'mà để thuộc hợp diện tượng khi nếu việc do loại số mức tiền thuế phí khoản ngày hạn vụ định cầu tắc kiện và hoặc nhưng'.split(
    ' ',
  ),
)

/** `Người giả mạo hồ sơ thì sẽ bị xử lý kỷ luật và phải hoàn trả ...`: the duty follows what will be done to them. */
export function furtherDuty({ sheet, parse, setting }: Unit): Found | undefined {
  if (setting.closed) return undefined
  const { order, store, word } = sheet
  const isNeed = (i: number): boolean => order.code[i] === MODAL && store.form[i - 1] === word.và
  const at = seek(sheet, parse.predicate + 1, parse.end, isNeed)
  if (at < 0) return undefined
  const then = seek(sheet, parse.subject.first, parse.predicate, (i) => store.form[i] === word.thì)
  const end = then < 0 ? parse.subject.end : then
  return { modality: 'obligation', named: readParties(sheet, parse.subject.first, end), action: at }
}
