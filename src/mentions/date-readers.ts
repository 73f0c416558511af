import { FormSet } from '../lexicon/forms.ts'
import { CLOSE_PAREN, COMMA, ELLIPSIS, OPEN_PAREN, SEMICOLON, SLASH, STOP, UNDERSCORE } from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import { ALL_UPPER, has, INITIAL_UPPER, type TokenStore } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import { isDayOfMonth } from './calendar.ts'
import type { DateWords } from './date-words.ts'
import { isCount, readYearBehind, readYears } from './date-years.ts'
import { DASHES, glued, yearAt } from './figures.ts'
import { type DateReading, readDayMonth } from './numeric-dates.ts'

const MOST_BLANKS = 12

/** What stands where a number is to be filled in. */
const BLANKS: FormSet = new FormSet([STOP, ELLIPSIS, UNDERSCORE])

/** `ngày 5 tháng 11 năm 2020`, `ngày 05/11/2020`, `ngày 5.11`, `ngày 20`, `ngày ... tháng 11 năm 2020`. */
export function readDay(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (broken(store, at + 1)) return undefined
  const numeric = readDayMonth(store, at + 1, true)
  if (numeric) return numeric
  const day = integerAt(store, at + 1)
  if (day < 0) return readBlankDay(words, store, at + 1)
  if (day < 1 || day > 31) return undefined
  const month = readMonthOfDay(words, store, at + 2)
  if (month) return withDay(month, day)
  const stretch = readDayStretch(words, store, at + 2, day)
  // `ngày 31/02/2024` is no date at all.
  if (stretch || store.form[at + 2] === SLASH) return stretch
  // `ngày 15 hằng tháng` is no day of the calendar, `mỗi ngày 02 lượt` no day at all.
  if (words.recurring.has(store.form[at + 2] ?? 0) || words.each.has(store.form[at - 1] ?? 0)) return undefined
  return { end: at + 2, fields: { day } }
}

/** `15 đến ngày 31 tháng 12 năm 2025`, `15-17/11/2025`: the month stands behind the last day. */
function readDayStretch(words: DateWords, store: TokenStore, at: number, fromDay: number): DateReading | undefined {
  const link = store.form[at] ?? 0
  if (link !== words.den && !DASHES.has(link)) return undefined
  const next = store.form[at + 1] === words.ngay ? at + 2 : at + 1
  const numeric = readDayMonth(store, next, true)
  if (numeric) return { end: numeric.end, fields: { fromDay, ...numeric.fields } }
  const day = integerAt(store, next)
  const month = day >= 1 && day <= 31 ? readMonthOfDay(words, store, next + 1) : undefined
  return month ? { end: month.end, fields: { day, fromDay, ...month.fields } } : undefined
}

/** `ngày    tháng 11 năm 2020`, `ngày ... tháng ... năm 2020`, `ngày /11/2025`: the day is to be filled in. */
function readBlankDay(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  let k = at
  while (k - at < MOST_BLANKS && BLANKS.has(store.form[k] ?? 0)) k++
  if (store.form[k] === SLASH) {
    // `ngày / /2025`
    const blank = store.form[k + 1] === SLASH ? yearAt(store, k + 2) : 0
    if (blank > 0) return { end: k + 3, fields: { year: blank } }
    const month = integerAt(store, k + 1)
    const year = store.form[k + 2] === SLASH ? yearAt(store, k + 3) : 0
    return month >= 1 && month <= 12 && year > 0 ? { end: k + 4, fields: { month, year } } : undefined
  }
  if (store.form[k] !== words.thang) return undefined
  const named = readMonth(words, store, k)
  if (named) return named.fields.year === undefined ? undefined : named
  k++
  while (k - at < MOST_BLANKS && BLANKS.has(store.form[k] ?? 0)) k++
  const year = store.form[k] === words.nam ? yearAt(store, k + 1) : 0
  return year > 0 ? { end: k + 2, fields: { year } } : undefined
}

function readMonthOfDay(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  return store.form[at] === words.thang && !broken(store, at) ? readMonth(words, store, at) : undefined
}

function withDay(month: DateReading, day: number): DateReading | undefined {
  const { fields } = month
  if (!isDayOfMonth(day, fields.month ?? 0)) return undefined
  return { end: month.end, fields: { day, month: fields.month, fromMonth: fields.fromMonth, year: fields.year } }
}

/** `tháng 11 năm 2020`, `tháng 11/2020`, `tháng 11`. */
export function readMonth(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (broken(store, at + 1)) return undefined
  const month = integerAt(store, at + 1)
  if (month < 0) return readNamedMonth(words, store, at)
  if (month < 1 || month > 12) return undefined
  const year = readYearBehind(words, store, at + 2)
  if (year) return { end: year.end, fields: { month, year: year.fields.year } }
  const stretch = readMonthStretch(words, store, at + 2, month)
  if (stretch) return stretch
  // `3 tháng 1 lần`, `mỗi tháng 2 lần`
  const isRate = integerAt(store, at - 1) >= 0 || words.each.has(store.form[at - 1] ?? 0)
  if (isRate && words.counted.has(store.form[at + 2] ?? 0)) return undefined
  const percent = store.form[at + 2] === SLASH && glued(store, at + 2)
  return percent ? undefined : { end: at + 2, fields: { month } }
}

/** `tháng 11 - 12/2025`, `tháng 9 - tháng 10 năm 2025`: the year stands behind the last month. */
function readMonthStretch(words: DateWords, store: TokenStore, at: number, fromMonth: number): DateReading | undefined {
  if (!DASHES.has(store.form[at] ?? 0) || broken(store, at)) return undefined
  const next = store.form[at + 1] === words.thang ? at + 2 : at + 1
  const month = integerAt(store, next)
  const year = month > fromMonth && month <= 12 ? readYearBehind(words, store, next + 1) : undefined
  return year && { end: year.end, fields: { month, fromMonth, ...year.fields } }
}

/** `tháng Tám năm 1945`, `tháng giêng năm 1946`: a month by its name, with its year; `tháng năm 2025` lacks its number. */
function readNamedMonth(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const month = words.months.get(store.form[at + 1] ?? 0)
  const year = month === undefined ? undefined : readYearBehind(words, store, at + 2)
  return month !== undefined && year ? { end: year.end, fields: { month, ...year.fields } } : undefined
}

/** `mùa xuân năm 1975`. */
export function readSeason(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (!words.seasons.has(store.form[at + 1] ?? 0) || store.form[at + 2] !== words.nam || broken(store, at + 1))
    return undefined
  const year = yearAt(store, at + 3)
  return year > 0 ? { end: at + 4, fields: { year } } : undefined
}

export function readNumeric(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const before = store.form[at - 1] ?? 0
  if (at > 0 && before < 0 && (before === SLASH || DASHES.has(before)) && glued(store, at)) return undefined
  const next = store.form[at + 1] ?? 0
  // `đường 30 Tháng 4`: a name.
  if (next === words.thang && has(store, at + 1, INITIAL_UPPER) && !has(store, at + 1, ALL_UPPER)) return undefined
  if (next === words.thang) return readPartOfYear(words, store, at) ?? readBareDay(words, store, at)
  if (before === words.nam && isCount(store, at - 1)) return readYears(words, store, at)
  if (before === OPEN_PAREN && store.form[at - 2] === words.nam && isCount(store, at - 2))
    return readYearsOf(words, store, at)
  const bare = words.dayParts.has(before) || isBound(words, store, at) || isToday(words, store, at)
  return readDayMonth(store, at, bare)
}

/** `Sáng nay (12/7)`, `thứ sáu (14-10)`: the date of a day, alone in its brackets. */
function isToday(words: DateWords, store: TokenStore, at: number): boolean {
  return (
    store.form[at - 1] === OPEN_PAREN &&
    store.form[at + 3] === CLOSE_PAREN &&
    words.named.has(store.form[at - 2] ?? 0) &&
    isNoPart(store, at)
  )
}

/** `30/9`: no part of a whole, which is smaller than one. */
function isNoPart(store: TokenStore, at: number): boolean {
  return integerAt(store, at) > integerAt(store, at + 2)
}

/** Marks that may follow an end of a time; what brackets explain may be a part: `1/3 (một phần ba)`. */
const ENDS: FormSet = new FormSet([STOP, COMMA, SEMICOLON, CLOSE_PAREN])

/** `trước 30/9.`, `từ 01/9 đến hết 30/9`: an end of a time, when nothing follows of which it could be a part. */
function isBound(words: DateWords, store: TokenStore, at: number): boolean {
  const bound = store.form[at - 1] ?? 0
  const mark = store.form[at + 1] ?? 0
  // `trước 20-8`, but `từ 2-3 ngày`.
  const isDashed = DASHES.has(mark) && words.latest.has(bound)
  if (!words.bounds.has(bound) || (mark !== SLASH && !isDashed)) return false
  if (mark === SLASH && isNoPart(store, at)) return true
  let past = at + 3
  // What goes up to a part is a part.
  if (words.bounds.has(store.form[past] ?? 0) && store.form[past + 2] === SLASH) past += 4
  else if (words.bounds.has(store.form[past + 1] ?? 0) && store.form[past + 3] === SLASH) past += 5
  if (past >= store.count || broken(store, past)) return true
  const behind = store.form[past] ?? 0
  return behind < 0 ? ENDS.has(behind) : words.pastBound.has(behind)
}

/** `kế hoạch 5 năm (2021 - 2025)`: the years that are counted, alone in their brackets. */
function readYearsOf(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const years = readYears(words, store, at)
  return years?.fields.toYear !== undefined && store.form[years.end] === CLOSE_PAREN
    ? years
    : readDayMonth(store, at, false)
}

/** `ngày Quốc khánh 2 tháng 9`, `khởi nghĩa 19 tháng 8 năm 1945`: a day without its word; `3 tháng 1 lần` is none. */
function readBareDay(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const day = integerAt(store, at)
  const month = day < 1 ? undefined : readMonthOfDay(words, store, at + 1)
  if (!month || month.fields.month === undefined || has(store, at + 2, INITIAL_UPPER)) return undefined
  const behind = month.end < store.count && !broken(store, month.end) ? (store.form[month.end] ?? 0) : 0
  if (month.fields.year === undefined && (words.counted.has(behind) || behind === words.nam)) return undefined
  return withDay(month, day)
}

/** `10 tháng đầu năm 2025`, `06 tháng cuối năm`, `9 tháng năm 2025`. */
function readPartOfYear(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const months = integerAt(store, at)
  const half = store.form[at + 2] === words.dau ? 'first' : store.form[at + 2] === words.cuoi ? 'last' : undefined
  if (months < 1 || months > 11) return undefined
  // `10 tháng năm 2025`: the part of it that is over.
  const whole = store.form[at + 2] === words.nam && !broken(store, at + 2) ? yearAt(store, at + 3) : 0
  if (whole > 0) return { end: at + 4, fields: { months, half: 'first', year: whole } }
  if (!half || store.form[at + 3] !== words.nam) return undefined
  const year = yearAt(store, at + 4)
  return year > 0 ? { end: at + 5, fields: { months, half, year } } : { end: at + 4, fields: { months, half } }
}
