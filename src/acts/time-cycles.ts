import { COMMA, SLASH } from '../lexicon/marks.ts'
import { has, IS_NUMBER, wordAt } from '../tokens/store.ts'
import type { Sheet } from './sheet.ts'
import { pastPoint } from './time-points.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const NUMERALS = words('một hai ba bốn tư năm sáu bảy tám chín mười')
const UNITS = words('phút giờ ngày tuần tháng quý năm')
/** What is done so many times: `mỗi tuần ít nhất hai số`. */
const TIMES = words('lần lượt buổi kỳ số phiên cuộc đợt tin bài ngày lớp chuyên hội')
/** Tokens of a point in time in front of how often it comes. */
const POINT_REACH = 8

function isCount({ store }: Sheet, at: number): boolean {
  return has(store, at, IS_NUMBER) || NUMERALS.has(wordAt(store, at))
}

function isBound({ store }: Sheet, at: number): boolean {
  const pair = `${wordAt(store, at)} ${wordAt(store, at + 1)}`
  return pair === 'ít nhất' || pair === 'tối thiểu'
}

/** `sáu tháng một | lần`, `mỗi quý ít nhất 01 | lần`, `quý một | lần`: where the frame begins; the token itself when none does. */
export function oftenBefore(sheet: Sheet, at: number, first: number): number {
  const { store } = sheet
  if (!isCount(sheet, at - 1)) return at
  // `02 | lần/năm`.
  if (store.form[at + 1] === SLASH && at > first && UNITS.has(wordAt(store, at + 2))) return at - 1
  const unit = isBound(sheet, at - 3) ? at - 4 : at - 2
  if (unit < first || !UNITS.has(wordAt(store, unit))) return at
  let from = unit
  const each = wordAt(store, unit - 1)
  if (from > first && (each === 'mỗi' || each === 'hằng' || each === 'hàng')) from--
  else while (from > first && isCount(sheet, from - 1)) from--
  const isBare = from === unit && unit !== first && store.form[unit - 1] !== COMMA
  return isBare ? at : from
}

/** `17 giờ | hằng ngày`, `chiều thứ sáu | hằng tuần`, `ngày 20 | hằng tháng`: where the point in time begins. */
export function pointBefore(sheet: Sheet, at: number, first: number): number {
  const { store } = sheet
  // `ít nhất | mỗi tháng một ngày`.
  if (at - 2 > first && isBound(sheet, at - 2) && wordAt(store, at) === 'mỗi') return at - 2
  for (let from = Math.max(first, at - POINT_REACH); from < at; from++)
    if (pastPoint(sheet, from, at) === at) return wordAt(store, from - 1) === 'vào' && from > first ? from - 1 : from
  return at
}

/** Behind `mỗi tuần`: the end of `ít nhất hai số`, `tối thiểu 01 lần`, `02 lượt`; -1 for none. */
export function pastTimes(sheet: Sheet, from: number, limit: number): number {
  const at = isBound(sheet, from) ? from + 2 : from
  return at + 1 < limit && isCount(sheet, at) && TIMES.has(wordAt(sheet.store, at + 1)) ? at + 2 : -1
}

/** Behind a row of periods after `định kỳ`: `6 tháng, cả năm`, `quý, 6 tháng và năm`; -1 for less than two. */
export function pastUnits(sheet: Sheet, from: number, limit: number): number {
  const { store } = sheet
  let at = from
  for (let guard = 0; guard < 5; guard++) {
    const end = pastUnit(sheet, at, limit)
    if (end < 0) return guard > 1 ? at - 1 : -1
    const next = wordAt(store, end)
    const goesOn = store.form[end] === COMMA || next === 'và' || next === 'hoặc'
    if (!goesOn || end >= limit) return guard > 0 ? end : -1
    at = end + 1
  }
  return -1
}

function pastUnit(sheet: Sheet, from: number, limit: number): number {
  const { store } = sheet
  const says = wordAt(store, from)
  const isQualified = says === 'cả' || says === 'hằng' || says === 'hàng' || says === 'mỗi' || isCount(sheet, from)
  const at = isQualified && !(says === 'năm' && !UNITS.has(wordAt(store, from + 1))) ? from + 1 : from
  return at < limit && UNITS.has(wordAt(store, at)) ? at + 1 : -1
}
