import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA, SLASH } from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, LINE_START, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { calendarAttributes } from './calendar.ts'
import { readDay, readMonth, readNumeric, readSeason } from './date-readers.ts'
import { type DateWords, dateWords } from './date-words.ts'
import { readCentury, readPeriod, readQuarter, readYear, readYearBehind, readYears } from './date-years.ts'
import type { Family, Finder } from './family.ts'
import { DASHES } from './figures.ts'
import { type DateReading, readDayMonth } from './numeric-dates.ts'
import type { Openers, Openings } from './openings.ts'

/** `ngày 15/3`, `ngày 15/3/2025` */
const LONGEST_DAY = 6

/** Dates and periods of the calendar: `ngày 05/11/2020`, `quý IV năm 2020`, `giai đoạn 2021 - 2025`. */
export const dates: Family = {
  id: 'dates',
  prepare: (lexicon) => new DateFinder(lexicon),
}

class DateFinder implements Finder {
  readonly openers: Openers
  private readonly words: DateWords
  private readonly readers: readonly DateRule[]
  /** By form: one more than the place of its reader. */
  private readonly places: Uint8Array

  constructor(lexicon: Lexicon) {
    this.words = dateWords(lexicon)
    const readers = readersOf(this.words)
    this.readers = readers
    this.places = new Uint8Array(lexicon.vocabulary.size)
    readers.forEach(({ opener }, k) => {
      this.places[opener] = k + 1
    })
    this.openers = { words: this.places.map((place) => (place > 0 ? 3 : 0)), numbers: true }
  }

  find(store: TokenStore, board: Board, openings: Openings): void {
    for (let i = openings.next(0); i < store.count; i = openings.next(i + 1)) {
      const place = this.places[store.form[i] ?? 0] ?? 0
      const rule = place > 0 ? this.readers[place - 1] : NUMERIC
      const found = rule?.read(this.words, store, i)
      if (!rule || !found) continue
      const attributes = calendarAttributes(found.fields)
      board.add({ type: 'date', first: i, end: found.end, rule: rule.id, confidence: rule.confidence, attributes })
      i = addMore(this.words, store, board, i, found) - 1
    }
  }
}

/** Further dates under the same word; gives where to go on. */
function addMore(words: DateWords, store: TokenStore, board: Board, at: number, found: DateReading): number {
  const years = addYears(words, store, board, found)
  return addMonths(words, store, board, at, addDays(words, store, board, at, years))
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

/** `ngày 15/3, 15/6 và 15/9`: further days under the same word; gives where to go on. */
function addDays(words: DateWords, store: TokenStore, board: Board, at: number, end: number): number {
  if (store.form[at] !== words.ngay || end > at + LONGEST_DAY) return end
  let last = end
  while (store.form[last] === words.va || store.form[last] === COMMA) {
    const more = broken(store, last + 1) ? undefined : readDayMonth(store, last + 1, true)
    if (!more || store.form[last + 2] !== SLASH) break
    const attributes = calendarAttributes(more.fields)
    board.add({ type: 'date', first: last + 1, end: more.end, rule: 'date.days', confidence: 0.85, attributes })
    last = more.end
  }
  return last
}

/** `tháng 11, 12/2025`, `các tháng 7, 8 và 9 năm 2025`: further months up to the one with the year; gives where to go on. */
function addMonths(words: DateWords, store: TokenStore, board: Board, at: number, end: number): number {
  if (store.form[at] !== words.thang || end > at + 2) return end
  const months: { first: number; month: DateReading }[] = []
  for (let next = end; store.form[next] === words.va || store.form[next] === COMMA; ) {
    const number = broken(store, next + 1) ? -1 : integerAt(store, next + 1)
    if (number < 1 || number > 12) return end
    const year = readYearBehind(words, store, next + 2)
    const month = { end: year?.end ?? next + 2, fields: { month: number, ...year?.fields } }
    months.push({ first: next + 1, month })
    next = month.end
    if (!year) continue
    for (const { first, month: one } of months) {
      const attributes = calendarAttributes(one.fields)
      board.add({ type: 'date', first, end: one.end, rule: 'date.months', confidence: 0.85, attributes })
    }
    return next
  }
  return end
}

/** `tháng 4`; `đường 30 Tháng 4` is a name. */
function readBareMonth(words: DateWords, store: TokenStore, at: number): DateReading | undefined {
  const isNamed = has(store, at, INITIAL_UPPER) && !has(store, at, ALL_UPPER) && !has(store, at, LINE_START)
  return isNamed && has(store, at - 1, IS_NUMBER) ? undefined : readMonth(words, store, at)
}

interface DateRule {
  readonly id: string
  readonly confidence: number
  readonly read: (words: DateWords, store: TokenStore, at: number) => DateReading | undefined
}

function readersOf(words: DateWords): readonly (DateRule & { readonly opener: number })[] {
  return [
    { id: 'date.day', opener: words.ngay, confidence: 0.98, read: readDay },
    { id: 'date.month', opener: words.thang, confidence: 0.95, read: readBareMonth },
    { id: 'date.quarter', opener: words.quy, confidence: 0.95, read: readQuarter },
    { id: 'date.year', opener: words.nam, confidence: 0.97, read: readYear },
    { id: 'date.season', opener: words.season, confidence: 0.9, read: readSeason },
    { id: 'date.century', opener: words.the, confidence: 0.9, read: readCentury },
    { id: 'date.period', opener: words.giai, confidence: 0.98, read: readPeriod },
    { id: 'date.period', opener: words.thoi, confidence: 0.95, read: readPeriod },
  ]
}

/** A date without a word in front: `16/4/2025`, `sáng 18-4`, `10 tháng đầu năm 2025`, `10 năm 2021 - 2030`. */
const NUMERIC: DateRule = { id: 'date.numeric', confidence: 0.95, read: readNumeric }
