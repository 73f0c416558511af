import { SLASH } from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import { has, IS_NUMBER, type TokenStore, tokenText } from '../tokens/store.ts'
import { type CalendarFields, isDayOfMonth } from './calendar.ts'
import { DASHES, glued, yearAt } from './figures.ts'

/** What a reader of dates made of the tokens from its start up to `end`. */
export interface DateReading {
  readonly end: number
  readonly fields: CalendarFields
}

/** `05/11/2020`, `5-11-2020`, `05.11.2020`; `5/11`, `5-11` and `5.11` only where the words around make it a date. */
export function readDayMonth(store: TokenStore, at: number, bare: boolean): DateReading | undefined {
  const first = integerAt(store, at)
  if (first < 0) return readDotted(store, at, bare)
  const mark = store.form[at + 1] ?? 0
  if (first < 1 || first > 31 || (mark !== SLASH && !DASHES.has(mark))) return undefined
  const month = integerAt(store, at + 2)
  if (month < 1 || !isDayOfMonth(first, month)) return readMonthDotted(store, at, first)
  if (store.form[at + 3] === mark) {
    const year = yearAt(store, at + 4) || shortYear(store, at + 4, bare)
    if (year > 0) return { end: at + 5, fields: { day: first, month, year } }
    return undefined
  }
  const sign = store.form[at + 3] ?? 0
  if (!bare || (glued(store, at + 3) && (sign === SLASH || DASHES.has(sign)))) return undefined
  return glued(store, at + 1) && glued(store, at + 2) ? { end: at + 3, fields: { day: first, month } } : undefined
}

/** `5/11.2020` and the like: two marks in one date. */
function readMonthDotted(store: TokenStore, at: number, day: number): DateReading | undefined {
  const parts = dottedParts(store, at + 2)
  const [month, year] = parts ?? []
  if (parts?.length !== 2 || month === undefined || year === undefined || year < 1900 || year > 2100) return undefined
  return isDayOfMonth(day, month) ? { end: at + 3, fields: { day, month, year } } : undefined
}

function readDotted(store: TokenStore, at: number, bare: boolean): DateReading | undefined {
  const parts = dottedParts(store, at)
  const [day, month, year] = parts ?? []
  if (day === undefined || month === undefined || !isDayOfMonth(day, month)) return undefined
  if (parts?.length === 2) return bare ? { end: at + 1, fields: { day, month } } : undefined
  if (parts?.length !== 3 || year === undefined || year < 1900 || year > 2100) return undefined
  return { end: at + 1, fields: { day, month, year } }
}

function dottedParts(store: TokenStore, at: number): number[] | undefined {
  if (!has(store, at, IS_NUMBER)) return undefined
  const text = tokenText(store, at)
  return text.length <= 10 && /^\d{1,2}(?:\.\d{1,2})?\.\d{1,4}$/.test(text) ? text.split('.').map(Number) : undefined
}

/** Two digits of a year of the last century, as old texts write them. */
function shortYear(store: TokenStore, at: number, bare: boolean): number {
  const value = integerAt(store, at)
  return bare && value >= 45 && value <= 99 && glued(store, at) ? 1900 + value : 0
}
