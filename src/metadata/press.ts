import { STOP } from '../lexicon/marks.ts'
import type { Mention } from '../mentions/mention.ts'
import { isSmall } from '../tokens/looks.ts'
import type { Range } from '../tokens/range.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_PUNCT, IS_WORD, type TokenStore } from '../tokens/store.ts'
import { type DateReading, readDate, readShortDate } from './date.ts'
import type { FormLexicon } from './form-lexicon.ts'
import type { NamedReading } from './issuer-names.ts'
import { lineEnd, opensParagraph } from './layout.ts'
import { readMeetingBody } from './press-bodies.ts'

const HEADLINE = 45
const DATE_LINES = 8
const DATE_LINE = 24
/** How many other tokens may stand on the line of the date. */
const DATE_COMPANY = 9

/** What a report says in its form: headline, date, the body that met or decided. */
export interface PressReading {
  readonly subject?: Range
  readonly date?: DateReading
  readonly issuer?: NamedReading
}

/** Reads a press report or web article, a text without the form of a document. */
export function readPress(form: FormLexicon, store: TokenStore, mentions: readonly Mention[]): PressReading {
  const subject = readHeadline(store)
  const date = readDateline(form, store)
  const issuer = readMeetingBody(form, store, mentions)
  return { ...(subject ? { subject } : {}), ...(date ? { date } : {}), ...(issuer ? { issuer } : {}) }
}

/** The first line when it is no sentence and text follows. */
function readHeadline(store: TokenStore): Range | undefined {
  let end = store.count > 0 ? lineEnd(store, 0) : 0
  // A long headline goes on in the next line, in small letters.
  while (end < store.count && end <= HEADLINE && !opensParagraph(store, end) && isSmall(store, end)) {
    end = lineEnd(store, end)
  }
  if (end === 0 || end >= store.count || end > HEADLINE || store.form[end - 1] === STOP) return undefined
  return has(store, 0, INITIAL_UPPER) || has(store, 0, IS_PUNCT) || has(store, 0, IS_NUMBER)
    ? { first: 0, end }
    : undefined
}

/** A line near the beginning that holds little but a date: `Thứ hai, ngày 20/01/2025 - 19:33`. */
function readDateline(form: FormLexicon, store: TokenStore): DateReading | undefined {
  let at = 0
  for (let lines = 0; at < store.count && lines < DATE_LINES; lines++) {
    const end = lineEnd(store, at)
    const date = end - at <= DATE_LINE ? dateInLine(form, store, { first: at, end }, lines > 0) : undefined
    if (date) return date
    at = end
  }
  return undefined
}

/** The date in the line; a short one (`4/4/2022`) inside the headline is none of the report's own. */
function dateInLine(form: FormLexicon, store: TokenStore, line: Range, below: boolean): DateReading | undefined {
  for (let k = line.first; k < line.end; k++) {
    const date = readDate(form, store, k) ?? (k === line.first || below ? readShortDate(store, k, k) : undefined)
    if (date?.iso === undefined || date.end > line.end) continue
    if (company(store, line, date) <= DATE_COMPANY && standsAlone(store, line, date)) return date
  }
  return undefined
}

/** How many other words stand on the line, and marks; the hour behind the date (`| 8:14:20`) counts once. */
function company(store: TokenStore, line: Range, date: DateReading): number {
  let hour = date.end
  while (hour < line.end && !has(store, hour, IS_WORD)) hour++
  return date.first - line.first + (line.end - hour) + (hour > date.end ? 1 : 0)
}

/** The date opens the line or stands behind a mark, a number or a name: it is no part of a sentence. */
function standsAlone(store: TokenStore, line: Range, date: DateReading): boolean {
  const before = date.first - 1
  return before < line.first || !has(store, before, IS_WORD) || has(store, before, INITIAL_UPPER)
}
