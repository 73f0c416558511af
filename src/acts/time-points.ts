import { CLOSE_PAREN, COMMA, OPEN_PAREN } from '../lexicon/marks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, LINE_START, type TokenStore, wordAt } from '../tokens/store.ts'
import { DATE, type Sheet } from './sheet.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const NUMERALS = words('một hai ba bốn tư năm sáu bảy tám chín mười lăm')
/** What time is counted in. */
const UNITS = words('giờ phút tiếng ngày tuần tháng quý năm')
/** Times that have an end of their own. */
const SPANS = words('ngày tuần tháng quý năm nhiệm')
/** `cuối năm`, `hết quý`, `nửa đầu tháng 10`. */
const EDGES = words('hết cuối đầu giữa nửa sau')
/** `tuần này`, `năm nay`, `tháng sau`, `tuần đầu`. */
const WHICH = words('này nay tới sau đầu cuối')
const PARTS_OF_DAY = words('sáng trưa chiều tối đêm')

/** Whether a number that time is counted with stands here, in figures or in words. */
export function isNumeral(store: TokenStore, at: number): boolean {
  return has(store, at, IS_NUMBER) || NUMERALS.has(wordAt(store, at))
}

/** Behind a number of hours, days, months ... (`03 ngày làm việc`, `2 (hai) tuần`, `ba tháng tới`); -1 for none. */
export function pastCount(sheet: Sheet, from: number, limit: number): number {
  const { store } = sheet
  let at = pastBound(sheet, from)
  const start = at
  while (at < limit && isNumeral(store, at)) {
    if (at > start && UNITS.has(wordAt(store, at)) && !UNITS.has(wordAt(store, at + 1))) break
    at++
  }
  if (at === start) return -1
  if (store.form[at] === OPEN_PAREN && store.form[at + 2] === CLOSE_PAREN) at += 3
  if (at >= limit || !UNITS.has(wordAt(store, at))) return -1
  at++
  const next = wordAt(store, at)
  if (next === 'làm' && wordAt(store, at + 1) === 'việc') at += 2
  else if (next === 'liên' && (wordAt(store, at + 1) === 'tục' || wordAt(store, at + 1) === 'tiếp')) at += 2
  if (wordAt(store, at) === 'tới' || wordAt(store, at) === 'nữa') at++
  return Math.min(at, limit)
}

/** Behind `ít nhất`, `không quá`, `tối đa` ... in front of a number. */
function pastBound({ store }: Sheet, at: number): number {
  const pair = `${wordAt(store, at)} ${wordAt(store, at + 1)}`
  return BOUNDS.has(pair) ? at + 2 : at
}

const BOUNDS: ReadonlySet<string> = new Set(['ít nhất', 'tối thiểu', 'tối đa', 'không quá', 'nhiều nhất', 'chậm nhất'])

/** What a counted time runs from: `kể từ khi`, `tính từ`, `từ ngày`, `sau khi`, `trước khi`. */
const RUNS_FROM: ReadonlySet<string> = new Set(
  'kể từ|tính từ|từ khi|từ ngày|từ lúc|từ thời|sau khi|sau ngày|trước khi|trước ngày|tiếp theo|sau đó|trước thời|sau thời|đầu tiên|sau mỗi|kể sau|sau kể|tính đến|sau kỳ|trước kỳ|kể cả'.split(
    '|',
  ),
)

/** Whether a counted time is said to run from something. */
export function runsFrom({ store }: Sheet, at: number): boolean {
  return RUNS_FROM.has(`${wordAt(store, at)} ${wordAt(store, at + 1)}`)
}

/** Behind a point in time that is told without a full date: `22 giờ`, `thứ sáu, ngày 16/7`, `tuần thứ ba tháng 9`, `kỳ họp cuối năm`; -1 for none. */
export function pastPoint(sheet: Sheet, from: number, limit: number): number {
  let at = from
  for (let guard = 0; guard < 8 && at < limit; guard++) {
    const next = pastPiece(sheet, at, limit, at > from)
    if (next <= at) break
    at = Math.min(next, limit)
  }
  return at > from ? at : -1
}

function pastPiece(sheet: Sheet, at: number, limit: number, isLater: boolean): number {
  const { store } = sheet
  if (isLater) {
    if (store.form[at] === COMMA) return wordAt(store, at - 2) === 'thứ' ? pastDated(sheet, at + 1) : at
    if (wordAt(store, at) === 'của') {
      const isBare = SPANS.has(wordAt(store, at + 1)) && wordAt(store, at + 1) !== 'nhiệm'
      return Math.max(pastSpan(sheet, at + 1, limit), isBare ? at + 2 : at)
    }
    if (wordAt(store, at) === 'mỗi' && SPANS.has(wordAt(store, at + 1))) return at + 2
  }
  return Math.max(
    at,
    pastDated(sheet, at),
    pastHour(sheet, at),
    pastPartOfDay(sheet, at),
    pastWeekday(sheet, at),
    pastSpan(sheet, at, limit),
    pastEvent(sheet, at, limit),
  )
}

/** A date, or `ngày 20` of each month. */
function pastDated({ store, outerType, outerEnd }: Sheet, at: number): number {
  if (outerType[at] === DATE) return outerEnd[at] ?? -1
  return wordAt(store, at) === 'ngày' && has(store, at + 1, IS_NUMBER) ? at + 2 : -1
}

/** `22 giờ`, `17 giờ 30 phút`, `16 giờ 30`. */
function pastHour({ store }: Sheet, at: number): number {
  if (!has(store, at, IS_NUMBER) || wordAt(store, at + 1) !== 'giờ') return -1
  if (!has(store, at + 2, IS_NUMBER)) return at + 2
  return wordAt(store, at + 3) === 'phút' ? at + 4 : at + 3
}

/** `chiều nay`, `cuối giờ chiều thứ sáu`, `tối ngày 12/9`. */
function pastPartOfDay(sheet: Sheet, from: number): number {
  const { store, outerType } = sheet
  let at = from
  if (EDGES.has(wordAt(store, at))) at++
  if (wordAt(store, at) === 'giờ' || wordAt(store, at) === 'buổi') at++
  if (!PARTS_OF_DAY.has(wordAt(store, at))) return -1
  at++
  const next = wordAt(store, at)
  if (next === 'nay' || next === 'mai') return at + 1
  return outerType[at] === DATE || pastWeekday(sheet, at) > at || has(store, from - 2, IS_NUMBER) ? at : -1
}

/** `thứ Sáu`, `thứ 6`, `chủ nhật`. */
function pastWeekday({ store }: Sheet, at: number): number {
  if (wordAt(store, at) === 'chủ') return wordAt(store, at + 1) === 'nhật' ? at + 2 : -1
  if (wordAt(store, at) !== 'thứ') return -1
  return isNumeral(store, at + 1) ? at + 2 : -1
}

/** `năm nay`, `cuối quý`, `tuần thứ ba`, `ngày cuối cùng`, `nửa đầu tháng 10`. */
function pastSpan(sheet: Sheet, from: number, limit: number): number {
  const { store, outerType, outerEnd } = sheet
  let at = from
  while (at < from + 2 && EDGES.has(wordAt(store, at))) at++
  if (at > from && outerType[at] === DATE) return outerEnd[at] ?? -1
  if (at > from && wordAt(store, at) === 'mỗi') at++
  if (at >= limit || !SPANS.has(wordAt(store, at))) return -1
  const hasEdge = at > from
  if (wordAt(store, at) === 'nhiệm') {
    if (wordAt(store, at + 1) !== 'kỳ') return -1
    at++
  }
  return Math.max(pastWhich(sheet, at + 1), hasEdge && !has(store, at + 1, IS_NUMBER) ? at + 1 : -1)
}

/** Which of the times is meant: `này`, `tới`, `thứ ba`, `đầu tiên`, `cuối cùng`, `tiếp theo`; -1 for none. */
function pastWhich({ store }: Sheet, at: number): number {
  const next = wordAt(store, at)
  const then = wordAt(store, at + 1)
  if (next === 'thứ') return isNumeral(store, at + 1) || then === 'nhất' ? at + 2 : -1
  // `tháng cuối quý`, `ngày đầu tuần`.
  if ((next === 'đầu' || next === 'cuối') && SPANS.has(then) && then !== 'nhiệm' && !has(store, at + 2, IS_NUMBER))
    return WHICH.has(wordAt(store, at + 2)) ? at + 3 : at + 2
  if (then === 'tiên' || then === 'cùng') return next === 'đầu' || next === 'cuối' ? at + 2 : -1
  if ((next === 'tiếp' && then === 'theo') || (next === 'kế' && then === 'tiếp') || (next === 'gần' && then === 'nhất'))
    return at + 2
  return WHICH.has(next) ? at + 1 : -1
}

/** `Tết Nguyên đán Giáp Thìn`, `kỳ họp cuối năm 2018`, `đợt rét đậm đầu tiên`, `28 Tết`. */
function pastEvent(sheet: Sheet, from: number, limit: number): number {
  const { store, lexicon, cues } = sheet
  const start = has(store, from, IS_NUMBER) && wordAt(store, from + 1) === 'tết' ? from + 1 : from
  const entry = start < limit ? lexicon.longest(store, start, cues.timeEvent, limit) : 0
  if (entry === 0) return -1
  let at = start + lexicon.length(entry)
  while (at < limit && has(store, at, INITIAL_UPPER) && !has(store, at, LINE_START) && sheet.outerEnd[at] === 0) at++
  if (at < limit && has(store, at, IS_NUMBER) && (store.end[at] ?? 0) - (store.start[at] ?? 0) === 4) at++
  return Math.max(at, pastWhich(sheet, at), pastSpan(sheet, at, limit))
}

/** `ngay trong | tuần`: the running day, week, month ... */
export function pastRunning({ store }: Sheet, at: number): number {
  return SPANS.has(wordAt(store, at)) && wordAt(store, at) !== 'nhiệm' && !has(store, at + 1, IS_NUMBER) ? at + 1 : -1
}

/** Whether a feast, a season, a session ... is named here. */
export function namesEvent(sheet: Sheet, at: number, limit: number): boolean {
  return at < limit && pastEvent(sheet, at, limit) > at
}

/** Behind the session that is told by its time (`kỳ họp cuối năm`, `kỳ họp tới`); -1 when it is not. */
export function pastTimedEvent(sheet: Sheet, from: number, limit: number): number {
  const { store, lexicon, cues } = sheet
  const entry = from < limit ? lexicon.longest(store, from, cues.timeEvent, limit) : 0
  if (entry === 0) return -1
  const at = from + lexicon.length(entry)
  // `tại kỳ họp này`, `tại kỳ họp thứ 10` say where, not by when.
  if (wordAt(store, at) === 'này' || wordAt(store, at) === 'thứ') return -1
  return Math.max(
    pastWhich(sheet, at),
    pastSpan(sheet, at, limit),
    wordAt(store, at) === 'tháng' ? pastDated(sheet, at) : -1,
  )
}
