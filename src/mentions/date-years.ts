import { HYPHEN, SLASH } from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import type { TokenStore } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import type { DateWords } from './date-words.ts'
import { DASHES, glued, romanAt, yearAt } from './figures.ts'
import type { DateReading } from './numeric-dates.ts'

const LAST_CENTURY = 30

/** `quý IV/2020`, `quý I năm 2025`, `quý 2`. */
export function readQuarter(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (broken(store, at + 1)) return undefined
  const quarter = romanAt(store, at + 1) || integerAt(store, at + 1)
  if (quarter < 1 || quarter > 4) return undefined
  const year = readYearBehind(words, store, at + 2)
  return year ? { end: year.end, fields: { quarter, ...year.fields } } : { end: at + 2, fields: { quarter } }
}

/** The year behind a month or a quarter: `năm 2020`, `/2020`, `-2020`, `.2020`. */
export function readYearBehind(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (at >= store.count) return undefined
  const link = store.form[at] ?? 0
  const linked =
    (link === words.nam && !broken(store, at)) || link === SLASH || (DASHES.has(link) && glued(store, at + 1))
  const year = linked ? yearAt(store, at + 1) : 0
  return year > 0 ? { end: at + 2, fields: { year } } : undefined
}

/** `năm 2021`, `năm 2012 - 2013`, `năm học 2025 - 2026`, `năm ngân sách 2025`. */
export function readYear(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (broken(store, at + 1)) return undefined
  let k = at + 1
  if (store.form[k] === words.hoc) k++
  else if (store.form[k] === words.ngan && store.form[k + 1] === words.sach) k += 2
  const period = readYears(words, store, k)
  if (period?.fields.toYear !== undefined && k === at + 1 && isCount(store, at)) return undefined
  return period
}

/** `2021 - 2025`, `2021 đến 2025`, `2021`. */
export function readYears(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const year = yearAt(store, at)
  if (year === 0 || store.form[at + 1] === SLASH) return undefined
  const link = store.form[at + 1] ?? 0
  const toYear = DASHES.has(link) || link === words.den ? yearAt(store, at + 2) : 0
  return toYear > year ? { end: at + 3, fields: { year, toYear } } : { end: at + 1, fields: { year } }
}

/** `giai đoạn 2021 - 2025`, `thời kỳ 2021 - 2030`. */
export function readPeriod(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const second = store.form[at] === words.giai ? words.doan : words.ky
  if (store.form[at + 1] !== second || broken(store, at + 2)) return undefined
  const first = store.form[at + 2] === words.nam ? at + 3 : at + 2
  return readYears(words, store, first)
}

/** Whether a number in front makes `năm` a unit of time: `10 năm 2021 - 2030`. */
export function isCount(store: TokenStore, at: number): boolean {
  const before = integerAt(store, at - 1)
  return before >= 0 && before < 100 && store.form[at - 2] !== SLASH && store.form[at - 2] !== HYPHEN
}

/** `thế kỷ XX`, `thế kỷ thứ X`, `thế kỷ 21`. */
export function readCentury(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  if (store.form[at + 1] !== words.centuryWord) return undefined
  const number = store.form[at + 2] === words.thu ? at + 3 : at + 2
  if (broken(store, number)) return undefined
  const century = romanAt(store, number) || integerAt(store, number)
  if (century < 1 || century > LAST_CENTURY) return undefined
  return { end: number + 1, fields: { year: century * 100 - 99, toYear: century * 100 } }
}
