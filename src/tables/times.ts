import type { DeadlineDraft } from '../acts/act.ts'
import { readDeadlines } from '../acts/deadlines.ts'
import { DATE, type Sheet } from '../acts/sheet.ts'
import { SLASH } from '../lexicon/marks.ts'
import type { DeadlineKind } from '../model/analysis.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_NUMBER, tokenText } from '../tokens/store.ts'

/** The time frame that a cell states. The cell says that it is one, so a bare date or year counts. */
export function cellDeadline(sheet: Sheet, range: Range): DeadlineDraft | undefined {
  if (range.end <= range.first) return undefined
  const stated = readDeadlines(sheet, range)[0]
  const bare = dateCount(sheet, range) === 0 ? bareDates(sheet, range) : undefined
  const kind = stated?.kind ?? bareKind(sheet, range, bare !== undefined)
  return { ...range, kind, ...(bare ? { dates: bare } : {}) }
}

/** From the first to the last year written as a number, or month before a year (`6/2025`). */
function bareDates(sheet: Sheet, range: Range): { start: string; end: string } | undefined {
  const years = yearTokens(sheet, range)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const [from, to] = [monthBefore(sheet, first, range), monthBefore(sheet, last, range)]
  const lastDay = new Date(Date.UTC(yearAt(sheet, last), to ?? LAST_MONTH, 0)).getUTCDate()
  return {
    start: `${yearAt(sheet, first)}-${twoDigits(from ?? 1)}-01`,
    end: `${yearAt(sheet, last)}-${twoDigits(to ?? LAST_MONTH)}-${lastDay}`,
  }
}

const LAST_MONTH = 12

function monthBefore({ store }: Sheet, year: number, { first }: Range): number | undefined {
  if (year - 2 < first || store.form[year - 1] !== SLASH || !has(store, year - 2, IS_NUMBER)) return undefined
  const month = Number(tokenText(store, year - 2))
  return month >= 1 && month <= LAST_MONTH ? month : undefined
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function bareKind(sheet: Sheet, range: Range, bare: boolean): DeadlineKind {
  const { store, lexicon } = sheet
  const category = lexicon.category('table-times')
  for (let i = range.first; i < range.end; i++) {
    const entry = lexicon.longest(store, i, category, range.end)
    if (entry !== 0) return asKind(lexicon.value(entry, 'kind'))
  }
  const dates = dateCount(sheet, range)
  if (dates === 0 && !bare) return 'vague'
  return dates > 1 || spansYears(sheet, range) ? 'period' : 'by'
}

const KINDS = ['continuous', 'recurring', 'relative', 'immediate', 'within', 'period'] as const

function asKind(name: string): DeadlineKind {
  return KINDS.find((kind) => kind === name) ?? 'vague'
}

/** Whether the cell says when: it holds a date or a year, or words for a time. */
export function tellsTime(sheet: Sheet, range: Range): boolean {
  const { store, lexicon } = sheet
  if (sheet.outerType[range.first] === DATE || yearTokens(sheet, range).length > 0) return range.end - range.first <= 16
  if (lexicon.longest(store, range.first, lexicon.category('table-times'), range.end) !== 0) return true
  return readDeadlines(sheet, range)[0]?.first === range.first
}

function dateCount({ outerType }: Sheet, { first, end }: Range): number {
  let count = 0
  for (let i = first; i < end; i++) if (outerType[i] === DATE) count++
  return count
}

/** `Năm 2025 - 2026`: one mention that names two years. */
function spansYears(sheet: Sheet, range: Range): boolean {
  return new Set(yearTokens(sheet, range).map((at) => yearAt(sheet, at))).size > 1
}

/** Tokens that are years written as bare numbers. */
function yearTokens(sheet: Sheet, { first, end }: Range): number[] {
  const { store } = sheet
  const years: number[] = []
  for (let i = first; i < end; i++) {
    if (!has(store, i, IS_NUMBER) || (store.end[i] ?? 0) - (store.start[i] ?? 0) !== 4) continue
    if (yearAt(sheet, i) >= FIRST_YEAR && yearAt(sheet, i) <= LAST_YEAR) years.push(i)
  }
  return years
}

function yearAt({ store }: Sheet, at: number): number {
  return Number(tokenText(store, at))
}

const FIRST_YEAR = 1945
const LAST_YEAR = 2099
