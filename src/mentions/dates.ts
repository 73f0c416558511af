import { formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { has, IS_NUMBER, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { calendarAttributes, isDayOfMonth } from './calendar.ts'
import type { Family } from './family.ts'
import { glued, integerAt, romanAt, yearAt } from './figures.ts'
import { type DateReading, readDayMonth } from './numeric-dates.ts'

const COMMA = -0x2c
const SLASH = -0x2f
const HYPHEN = -0x2d
const STOP = -0x2e
const DASHES: ReadonlySet<number> = new Set([HYPHEN, -0x2013, -0x2014])
/** What stands where a number is to be filled in. */
const BLANKS: ReadonlySet<number> = new Set([STOP, -0x2026, -0x5f])
const MOST_BLANKS = 12

/** Dates and periods of the calendar: `ngày 05/11/2020`, `quý IV năm 2020`, `giai đoạn 2021 - 2025`. */
export const dates: Family = {
  id: 'dates',
  prepare(lexicon) {
    const words = dateWords(lexicon)
    const readers = readersOf(words)
    const opens = new Uint8Array(lexicon.vocabulary.size)
    readers.forEach(({ opener }, k) => {
      opens[opener] = k + 1
    })
    return (store, board) => {
      const { form, flags, count } = store
      for (let i = 0; i < count; i++) {
        const place = (form[i] ?? 0) > 0 ? (opens[form[i] ?? 0] ?? 0) : 0
        if (place === 0 && ((flags[i] ?? 0) & IS_NUMBER) === 0) continue
        const rule = place > 0 ? readers[place - 1] : NUMERIC
        const found = rule?.read(words, store, i)
        if (!rule || !found) continue
        const attributes = calendarAttributes(found.fields)
        board.add({ type: 'date', first: i, end: found.end, rule: rule.id, confidence: rule.confidence, attributes })
        i = addYears(words, store, board, found) - 1
      }
    }
  },
}

/** `năm 2025 và 2026`, `giai đoạn 2016 - 2020, 2021 - 2025`: further years under the same word; gives where to go on. */
function addYears(words: DateWords, store: TokenStore, board: Board, { end, fields }: DateReading): number {
  let last = end
  if (fields.year === undefined || fields.month !== undefined || fields.quarter !== undefined) return last
  while (store.form[last] === words.va || store.form[last] === COMMA) {
    const more = broken(store, last + 1) ? undefined : readYears(words, store, last + 1)
    if (!more || has(store, more.end, IS_NUMBER) || DASHES.has(store.form[more.end] ?? 0)) break
    const attributes = calendarAttributes(more.fields)
    board.add({ type: 'date', first: last + 1, end: more.end, rule: 'date.years', confidence: 0.85, attributes })
    last = more.end
  }
  return last
}

interface DateRule {
  readonly id: string
  readonly confidence: number
  readonly read: (words: DateWords, store: TokenStore, at: number) => DateReading | undefined
}

function readersOf(words: DateWords): readonly (DateRule & { readonly opener: number })[] {
  return [
    { id: 'date.day', opener: words.ngay, confidence: 0.98, read: readDay },
    { id: 'date.month', opener: words.thang, confidence: 0.95, read: readMonth },
    { id: 'date.quarter', opener: words.quy, confidence: 0.95, read: readQuarter },
    { id: 'date.year', opener: words.nam, confidence: 0.97, read: readYear },
    { id: 'date.period', opener: words.giai, confidence: 0.98, read: readPeriod },
    { id: 'date.period', opener: words.thoi, confidence: 0.95, read: readPeriod },
  ]
}

/** A date without a word in front: `16/4/2025`, `sáng 18-4`, `10 tháng đầu năm 2025`, `10 năm 2021 - 2030`. */
const NUMERIC: DateRule = { id: 'date.numeric', confidence: 0.95, read: readNumeric }

type DateWords = ReturnType<typeof dateWords>

function dateWords(lexicon: Lexicon) {
  return {
    ...formsOf(lexicon, {
      ngay: 'ngày',
      thang: 'tháng',
      nam: 'năm',
      quy: 'quý',
      giai: 'giai',
      doan: 'đoạn',
      thoi: 'thời',
      ky: 'kỳ',
      den: 'đến',
      hoc: 'học',
      ngan: 'ngân',
      sach: 'sách',
      dau: 'đầu',
      cuoi: 'cuối',
      va: 'và',
    }),
    recurring: formSet(lexicon, 'hằng hàng mỗi của'),
    dayParts: formSet(lexicon, 'sáng trưa chiều tối đêm hôm'),
  }
}

/** `ngày 5 tháng 11 năm 2020`, `ngày 05/11/2020`, `ngày 5.11`, `ngày 20`, `ngày ... tháng 11 năm 2020`. */
function readDay(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
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
  // `ngày 15 hằng tháng` is no day of the calendar.
  if (words.recurring.has(store.form[at + 2] ?? 0)) return undefined
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
  return isDayOfMonth(day, month.fields.month ?? 0) ? { end: month.end, fields: { day, ...month.fields } } : undefined
}

/** `tháng 11 năm 2020`, `tháng 11/2020`, `tháng 11`. */
function readMonth(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (broken(store, at + 1)) return undefined
  const month = integerAt(store, at + 1)
  if (month < 1 || month > 12) return undefined
  const year = readYearBehind(words, store, at + 2)
  if (year) return { end: year.end, fields: { month, ...year.fields } }
  const percent = store.form[at + 2] === SLASH && glued(store, at + 2)
  return percent ? undefined : { end: at + 2, fields: { month } }
}

/** `quý IV/2020`, `quý I năm 2025`, `quý 2`. */
function readQuarter(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (broken(store, at + 1)) return undefined
  const quarter = romanAt(store, at + 1) || integerAt(store, at + 1)
  if (quarter < 1 || quarter > 4) return undefined
  const year = readYearBehind(words, store, at + 2)
  return year ? { end: year.end, fields: { quarter, ...year.fields } } : { end: at + 2, fields: { quarter } }
}

/** The year behind a month or a quarter: `năm 2020`, `/2020`, `-2020`, `.2020`. */
function readYearBehind(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (at >= store.count) return undefined
  const link = store.form[at] ?? 0
  const linked =
    (link === words.nam && !broken(store, at)) || link === SLASH || (DASHES.has(link) && glued(store, at + 1))
  const year = linked ? yearAt(store, at + 1) : 0
  return year > 0 ? { end: at + 2, fields: { year } } : undefined
}

/** `năm 2021`, `năm 2012 - 2013`, `năm học 2025 - 2026`, `năm ngân sách 2025`. */
function readYear(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (broken(store, at + 1)) return undefined
  let k = at + 1
  if (store.form[k] === words.hoc) k++
  else if (store.form[k] === words.ngan && store.form[k + 1] === words.sach) k += 2
  const period = readYears(words, store, k)
  if (period?.fields.toYear !== undefined && k === at + 1 && isCount(store, at)) return undefined
  return period
}

/** `2021 - 2025`, `2021 đến 2025`, `2021`. */
function readYears(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const year = yearAt(store, at)
  if (year === 0 || store.form[at + 1] === SLASH) return undefined
  const link = store.form[at + 1] ?? 0
  const toYear = DASHES.has(link) || link === words.den ? yearAt(store, at + 2) : 0
  return toYear > year ? { end: at + 3, fields: { year, toYear } } : { end: at + 1, fields: { year } }
}

/** `giai đoạn 2021 - 2025`, `thời kỳ 2021 - 2030`. */
function readPeriod(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const second = store.form[at] === words.giai ? words.doan : words.ky
  if (store.form[at + 1] !== second || broken(store, at + 2)) return undefined
  const first = store.form[at + 2] === words.nam ? at + 3 : at + 2
  return readYears(words, store, first)
}

/** Whether a number in front makes `năm` a unit of time: `10 năm 2021 - 2030`. */
function isCount(store: TokenStore, at: number): boolean {
  const before = integerAt(store, at - 1)
  return before >= 0 && before < 100 && store.form[at - 2] !== SLASH && store.form[at - 2] !== HYPHEN
}

function readNumeric(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const before = store.form[at - 1] ?? 0
  if (at > 0 && before < 0 && (before === SLASH || DASHES.has(before)) && glued(store, at)) return undefined
  const next = store.form[at + 1] ?? 0
  if (next === words.thang) return readPartOfYear(words, store, at)
  if (before === words.nam && isCount(store, at - 1)) return readYears(words, store, at)
  return readDayMonth(store, at, words.dayParts.has(before))
}

/** `10 tháng đầu năm 2025`, `06 tháng cuối năm`. */
function readPartOfYear(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const months = integerAt(store, at)
  const half = store.form[at + 2] === words.dau ? 'first' : store.form[at + 2] === words.cuoi ? 'last' : undefined
  if (months < 1 || months > 11 || !half || store.form[at + 3] !== words.nam) return undefined
  const year = yearAt(store, at + 4)
  return year > 0 ? { end: at + 5, fields: { months, half, year } } : { end: at + 4, fields: { months, half } }
}
