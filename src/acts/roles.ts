import { COMMA, OPEN_QUOTE, OPEN_SINGLE_QUOTE, STRAIGHT_QUOTE } from '../lexicon/marks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, wordAt } from '../tokens/store.ts'
import { BAN, CONNECTOR, DUTY, HONORIFIC, MODAL, NOUN, NOUNY, ORDER, PAST, REQUEST, TASK } from './codes.ts'
import { QUANTITY, type Sheet } from './sheet.ts'

/** Role of the word at a token: an order, duty, task ... 0 for none. The longer word decides; `giao dịch` is no order. */
export function roleAt(sheet: Sheet, at: number): number {
  const length = sheet.order.length[at] ?? 0
  const isOrder = length > 0 && (length >= (sheet.task.length[at] ?? 0) || endsAtName(sheet, at + length))
  if (!isOrder) return sheet.task.code[at] ?? 0
  return isNeed(sheet, at, length) || isOwed(sheet, at) || isEach(sheet, at) ? 0 : (sheet.order.code[at] ?? 0)
}

const PAID: ReadonlySet<string> = new Set(['nộp', 'đóng', 'trả', 'thu'])
const SUMS: ReadonlySet<string> = new Set(['tiền', 'thuế', 'phí', 'khoản', 'mức', 'số', 'nợ'])

/** `Giảm 30% tiền thuê đất phải nộp của năm 2025`: which sum it is; a duty to pay goes on with where or when. */
export function isOwed({ order, store, word }: Sheet, at: number): boolean {
  if (order.code[at] !== MODAL || !PAID.has(wordAt(store, at + 1))) return false
  const next = store.form[at + 2] ?? 0
  if (next > 0 && next !== word.của) return false
  for (let i = at - 1; i > at - 6; i--) if (SUMS.has(wordAt(store, i))) return true
  return false
}

/** `từng quận`, `từng cán bộ`: each of them, not what was done once. */
function isEach({ order, store, noun }: Sheet, at: number): boolean {
  return order.code[at] === PAST && noun.code[at + 1] === NOUN && wordAt(store, at) === 'từng'
}

/** `cần 3 tỷ đồng`: what is needed, not what is to be done. */
function isNeed({ order, store, outerType, word }: Sheet, at: number, length: number): boolean {
  if (order.code[at] !== MODAL || store.form[at] !== word.cần) return false
  return has(store, at + length, IS_NUMBER) || outerType[at + length] === QUANTITY
}

/** `giao Ban Quản lý`: the longer word `giao ban` is none where a name begins. */
function endsAtName({ outerEnd }: Sheet, at: number): boolean {
  return (outerEnd[at] ?? 0) > at
}

/** Length of the word whose role `roleAt` gives. */
export function roleLength(sheet: Sheet, at: number): number {
  const order = sheet.order.length[at] ?? 0
  const task = sheet.task.length[at] ?? 0
  return order > 0 && order < task && endsAtName(sheet, at + order) ? order : Math.max(1, order, task)
}

export function skipConnectors(sheet: Sheet, first: number, end: number): number {
  let at = first
  for (;;) {
    if (at < end && sheet.store.form[at] === COMMA) at++
    else if (at < end && sheet.opener.code[at] === CONNECTOR && sheet.outerEnd[at] === 0 && !isLongerVerb(sheet, at))
      at += sheet.opener.length[at] ?? 1
    else if (at < end && sheet.noun.code[at + 1] === HONORIFIC && wordAt(sheet.store, at) === 'buộc')
      at++ // `Buộc ông A phải trả ...`.
    else if (at < end && isQuoteMark(sheet.store.form[at] ?? 0)) at++
    else return at
  }
}

/** `cụ thể hóa`, `tiếp đó`: a verb that begins like a connector. */
function isLongerVerb({ task, opener }: Sheet, at: number): boolean {
  return task.code[at] === TASK && (task.length[at] ?? 0) > (opener.length[at] ?? 0)
}

function isQuoteMark(form: number): boolean {
  return form === STRAIGHT_QUOTE || form === OPEN_QUOTE || form === OPEN_SINGLE_QUOTE
}

export function isActing(role: number): boolean {
  return (role >= ORDER && role <= BAN) || role >= TASK
}

/** `Không phát triển lồng bè ngoài quy hoạch`: a bare negation that opens the clause forbids. */
export function isBareBan({ store, word, order, task }: Sheet, at: number): boolean {
  if (
    store.form[at] !== word.không ||
    (order.length[at] ?? 0) > 0 ||
    // `không ngừng học tập` is the manner of a task.
    (task.length[at] ?? 0) > 1 ||
    order.code[at + 1] === DUTY ||
    !has(store, at + 2, IS_WORD)
  )
    return false
  const next = store.form[at + 1] ?? 0
  return (
    next !== word.có &&
    next !== word.chỉ &&
    next !== word.những &&
    next !== word.thể &&
    next !== word.còn &&
    next !== word.người
  )
}

/** `Chỉ phun thuốc khi ...`: the task is said with what it is limited to. */
export function isBareOnly(sheet: Sheet, at: number): boolean {
  const { store, word, order, task } = sheet
  if (store.form[at] !== word.chỉ || (task.length[at] ?? 0) > 0 || (order.length[at] ?? 0) > 0) return false
  return task.code[at + 1] === TASK && order.code[at + 1] === 0
}

/** `đồng tình đề nghị này`. */
export function isRequestNoun(sheet: Sheet, at: number): boolean {
  const role = sheet.order.code[at]
  return (role === ORDER || role === REQUEST) && sheet.store.form[at + (sheet.order.length[at] ?? 1)] === sheet.word.này
}

/** `..., Quy định nêu rõ`: a type of document written as a name, not the verb. */
export function isTypeName(sheet: Sheet, at: number, first: number): boolean {
  if (at === first && sheet.store.form[at + roleLength(sheet, at)] === sheet.word.này) return true
  return (
    at === first &&
    sheet.task.code[at] === NOUNY &&
    has(sheet.store, at, INITIAL_UPPER) &&
    sheet.store.form[at - 1] === COMMA
  )
}
