import { FormSet } from '../lexicon/forms.ts'
import { COMMA, ELLIPSIS, HYPHEN, SLASH, STOP, UNDERSCORE } from '../lexicon/marks.ts'
import {
  ALL_UPPER,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_WORD,
  LINE_START,
  type TokenStore,
  tokenText,
} from '../tokens/store.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import { opensCell } from './layout.ts'

const FILLERS: FormSet = new FormSet([STOP, ELLIPSIS, UNDERSCORE, COMMA, SLASH])
/** `hồi 16 giờ 00 phút,` */
const LONGEST_CLOCK = 7
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

/** A date as read: ISO, `YYYY-MM` when the day is blank, nothing when the month is blank or impossible. */
export interface DateReading {
  readonly first: number
  readonly end: number
  readonly iso?: string
  readonly blankDay: boolean
}

/** The first whole or partial date that begins within the tokens behind `at`, as ISO. */
export function dateBehind(form: FormLexicon, store: TokenStore, at: number, reach: number): string | undefined {
  for (let day = at + 1; day <= at + reach; day++) {
    const iso = readDate(form, store, day)?.iso
    if (iso !== undefined) return iso
  }
  return undefined
}

/** Reads `ngày 05 tháng 3 năm 2020`, `ngày     tháng 8 năm 2025` or `ngày 5/3/2020` at the word `ngày`. */
export function readDate(form: FormLexicon, store: TokenStore, at: number): DateReading | undefined {
  if (store.form[at] !== form.words.ngay) return undefined
  return readLongDate(form, store, at) ?? readShortDate(store, at, at + 1)
}

function readLongDate(form: FormLexicon, store: TokenStore, at: number): DateReading | undefined {
  const { ngay, thang, nam } = form.words
  const day = slot(store, at + 1, thang, ngay)
  if (!day) return undefined
  const month = slot(store, day.next + 1, nam, ngay)
  if (!month) return undefined
  const year = Number(tokenText(store, month.next + 1))
  if (!has(store, month.next + 1, IS_NUMBER) || year < 1900 || year > 2100) return undefined
  const iso = isoDate(year, month.value, day.value)
  return {
    first: at,
    end: month.next + 2,
    ...(iso === undefined ? {} : { iso }),
    blankDay: day.value === undefined,
  }
}

/** The number, if any, between a word of the date and the next; its digits may stand apart (`0 6`). */
function slot(
  store: TokenStore,
  at: number,
  word: number,
  never: number,
): { value: number | undefined; next: number } | undefined {
  let digits = ''
  for (let k = at; k < at + 8 && k < store.count; k++) {
    const code = store.form[k] ?? 0
    if (code === word) return { value: digits === '' ? undefined : Number(digits), next: k }
    if (code === never) return undefined
    if (has(store, k, IS_NUMBER)) digits += tokenText(store, k)
    else if (!FILLERS.has(code)) return undefined
  }
  return undefined
}

/** Reads `20/01/2025`, `4-4-2022` or `14.4.2025`; `first` is where the date is said to begin. */
export function readShortDate(store: TokenStore, first: number, at: number): DateReading | undefined {
  if (!has(store, at, IS_NUMBER)) return undefined
  const dotted = DOTTED.exec(tokenText(store, at))
  if (dotted) return reading(first, at + 1, dotted.slice(1).map(Number))
  const mark = store.form[at + 1] ?? 0
  if ((mark !== SLASH && mark !== HYPHEN) || store.form[at + 3] !== mark) return undefined
  if (!has(store, at + 2, IS_NUMBER) || !has(store, at + 4, IS_NUMBER)) return undefined
  return reading(
    first,
    at + 5,
    [at, at + 2, at + 4].map((k) => Number(tokenText(store, k))),
  )
}

function reading(first: number, end: number, parts: readonly number[]): DateReading | undefined {
  const [day, month, year] = parts
  if (year === undefined || year < 1900 || year > 2100) return undefined
  const iso = isoDate(year, month, day)
  return iso === undefined ? undefined : { first, end, iso, blankDay: false }
}

function isoDate(year: number, month: number | undefined, day: number | undefined): string | undefined {
  if (month === undefined || !(month >= 1 && month <= 12)) return undefined
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return prefix
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 31)
  return Number.isInteger(day) && day >= 1 && day <= last ? `${prefix}-${String(day).padStart(2, '0')}` : undefined
}

/**
 * First token of the place name that ends before the date (`Thành phố Hồ Chí Minh, ngày ...`), not before `floor`;
 * the date's own first token when no place is named. A name may have been broken over two lines.
 */
export function placeBefore(form: FormLexicon, store: TokenStore, date: number, floor: number): number {
  let first = clockStart(form, store, date, floor)
  while (first > floor && store.form[first - 1] === COMMA) first--
  const end = first
  while (first > floor) {
    const at = first - 1
    if (!isNamePart(store, at) || (first < end && isShouted(store, at))) break
    if (has(store, first, LINE_START) && first < end && !breaksName(store, at, floor)) break
    first = at
    if (opensCell(store, first) && !has(store, first, LINE_START)) break
  }
  first = withLevel(form, store, first, floor)
  if (first === end) first = shortCell(store, end, floor)
  return first < end ? first : date
}

/** `Hải Phòng, hồi 16 giờ 00 ngày ...`: first token of the hour in front of the date; the date's own where none is told. */
export function clockStart(form: FormLexicon, store: TokenStore, date: number, floor: number): number {
  const { atHour, clock } = form.words
  for (let k = date - 1; k >= Math.max(floor, date - LONGEST_CLOCK); k--) {
    if (atHour.includes(store.form[k] ?? 0)) return k
    if (!has(store, k, IS_NUMBER) && !clock.includes(store.form[k] ?? 0) && store.form[k] !== COMMA) return date
  }
  return date
}

function isNamePart(store: TokenStore, at: number): boolean {
  if (has(store, at, IS_WORD | INITIAL_UPPER)) return true
  if (store.form[at] === HYPHEN)
    return has(store, at + 1, INITIAL_UPPER) && has(store, at - 1, INITIAL_UPPER) && !opensCell(store, at)
  return store.form[at] === STOP && has(store, at - 1, IS_WORD | ALL_UPPER)
}

/** A cell of two to four words before the comma is a place even where only its first word has a capital (`Hà nội`). */
function shortCell(store: TokenStore, end: number, floor: number): number {
  for (let k = end - 1; k >= Math.max(floor, end - 4); k--) {
    if (!has(store, k, IS_WORD)) return end
    if (opensCell(store, k)) return has(store, k, INITIAL_UPPER) && end - k > 1 ? k : end
  }
  return end
}

/** A word in capitals before a name in normal case belongs to another column; `TP.` and `TX.` do not. */
function isShouted(store: TokenStore, at: number): boolean {
  return has(store, at, IS_WORD | ALL_UPPER) && store.end[at] !== store.start[at + 1] && tokenText(store, at).length > 1
}

/** Whether the line that ends at the token may be the first part of a broken place name: a short line of its own. */
function breaksName(store: TokenStore, at: number, floor: number): boolean {
  for (let k = at; k >= floor; k--) {
    if (!has(store, k, IS_WORD) || at - k > 3) return false
    if (has(store, k, ALL_UPPER) && tokenText(store, k).length > 1) return false
    if (opensCell(store, k)) return has(store, k, INITIAL_UPPER)
  }
  return true
}

/** Takes in the level word before a name: `thành phố`, `tỉnh`, `TP.`. */
function withLevel(form: FormLexicon, store: TokenStore, first: number, floor: number): number {
  for (let from = Math.max(floor, first - 3); from < first; from++) {
    const phrase = phraseAt(form, store, from)
    const apart = opensCell(store, first) && !opensCell(store, from)
    if (phrase?.kind === 'level' && phrase.end >= first && !apart) return from
  }
  return first
}
