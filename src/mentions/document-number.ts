import { AMPERSAND, SLASH, STOP } from '../lexicon/marks.ts'
import { isUpper } from '../text/chars.ts'
import { integerAt } from '../tokens/looks.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, IS_WORD, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import { DASHES, glued, yearAt } from './figures.ts'

const MOST_PARTS = 14
const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
/** From here on stand all other spaces and the long dashes. */
const WIDE_SPACES = 0x1680

/** A document's number as read: `30/2020/NĐ-CP`, `66-NQ/TW`, `212-TC/CĐKT`. */
export interface NumberReading {
  /** Token behind the number. */
  readonly end: number
  /** As written, without white space and with plain hyphens. */
  readonly text: string
  /** The serial number; undefined when it is no plain number (`66.7`). */
  readonly ordinal: number | undefined
  readonly year: number | undefined
  /** What follows the serial number and the year: `NĐ-CP`. */
  readonly symbol: string
}

/**
 * Reads the number of a document that starts at the token: a serial number and behind `/` or `-` at least one part in
 * capitals. `48/50`, `24/7` and dates are none.
 */
export function readDocumentNumber(store: TokenStore, at: number): NumberReading | undefined {
  if (!has(store, at, IS_NUMBER)) return undefined
  let end = at + 1
  // `270B`, `12a`, `02BRT`
  if (has(store, end, IS_WORD) && glued(store, end) && isMark(store, end + 1) && isSeries(store, end)) end++
  // `02-1025/NMT`, `2025-005/SAV-CHQ`
  else if (DASHES.has(store.form[end] ?? 0) && isInner(store, end)) end += 2
  const parts: [from: number, to: number][] = []
  let letters = 0
  let year = 0
  const isSpaced = has(store, end, SPACE_BEFORE) && has(store, end + 1, SPACE_BEFORE)
  for (let part = partAt(store, end, 0, isSpaced); part; part = partAt(store, end, parts.length, isSpaced)) {
    if (has(store, part.from, IS_NUMBER)) {
      if (year !== 0 && yearAt(store, part.from) > 0) break
      year ||= yearAt(store, part.from)
    } else {
      letters += length(store, part.from)
      parts.push([part.from, part.to])
    }
    end = part.to
    if (parts.length > MOST_PARTS) break
  }
  const [first] = parts
  if (!first || letters < 2) return undefined
  return {
    end,
    text: plain(store, at, end),
    ordinal: ordinalAt(store, at),
    year: year > 0 ? year : undefined,
    symbol: plain(store, first[0], parts.at(-1)?.[1] ?? end),
  }
}

function ordinalAt(store: TokenStore, at: number): number | undefined {
  const ordinal = integerAt(store, at)
  return ordinal >= 0 ? ordinal : undefined
}

/** The part of a number behind the mark at the token: `/2020`, `-CP`, `- NQ` (a space behind the mark), ` LCT` (no mark). */
function partAt(
  store: TokenStore,
  at: number,
  known: number,
  isSpaced: boolean,
): { from: number; to: number } | undefined {
  if (at >= store.count) return undefined
  const form = store.form[at] ?? 0
  const isSeparator = form === SLASH || DASHES.has(form) || (form === STOP && glued(store, at) && glued(store, at + 1))
  if (!isSeparator) return known === 0 ? unmarkedPart(store, at) : undefined
  if (broken(store, at + 1)) return undefined
  const spaced = has(store, at, SPACE_BEFORE)
  if (has(store, at + 1, IS_NUMBER)) {
    // `01/CV-01`
    if (known > 0 && DASHES.has(form) && glued(store, at) && isSerial(store, at + 1))
      return { from: at + 1, to: at + 2 }
    // `4814/CCTKV.05-TTKT3`
    if (known > 0 && form === STOP && glued(store, at + 2) && isMark(store, at + 2) && isCode(store, at + 3))
      return { from: at + 1, to: at + 2 }
    const isYear =
      glued(store, at + 1) && yearAt(store, at + 1) > 0 && (!spaced || (known === 0 && isMark(store, at + 2)))
    return isYear ? { from: at + 1, to: at + 2 } : undefined
  }
  if (!isCode(store, at + 1) || (spaced && length(store, at + 1) < 2)) return undefined
  // `102 - QĐ / TW`: spaces on both sides of each mark.
  const hangs = !has(store, at + 1, SPACE_BEFORE)
  // `730/2004/NQ -UBTVQH11`, `2273/CTK - CSCL`, `127/TTr - HĐQT`
  const isWide = known === 1 && DASHES.has(form) && isCode(store, at - 1) && isAllCapitals(store, at + 1)
  if (spaced && known > 0 && !(isSpaced ? !hangs : (hangs || isWide) && DASHES.has(form))) return undefined
  return { from: at + 1, to: codeEnd(store, at + 1) }
}

/**
 * Reads the number of a letter by no organ of the State, of a contract: `JHDPC/2025/276`, `107/2025`, `25-CV.HH`: words
 * in capitals and figures without spaces, joined by at least one mark.
 */
export function readForeignNumber(store: TokenStore, at: number): NumberReading | undefined {
  let end = at
  let figures = 0
  let marks = 0
  for (let k = at; k < at + MOST_PARTS && (k === at || glued(store, k)); k++) {
    if (has(store, k, IS_NUMBER)) figures++
    else if (!has(store, k, IS_WORD | ALL_UPPER)) {
      if (k === at || (!isMark(store, k) && store.form[k] !== STOP && store.form[k] !== AMPERSAND)) break
      marks++
      continue
    }
    end = k + 1
  }
  if (figures === 0 || marks === 0) return undefined
  return { end, text: plain(store, at, end), ordinal: ordinalAt(store, at), year: undefined, symbol: '' }
}

/** A dash and more digits in front of a slash: a serial number in two parts. */
function isInner(store: TokenStore, dash: number): boolean {
  if (!glued(store, dash) || !glued(store, dash + 1) || !has(store, dash + 1, IS_NUMBER)) return false
  return store.form[dash + 2] === SLASH && glued(store, dash + 2)
}

/** One or two digits that close a number. */
function isSerial(store: TokenStore, token: number): boolean {
  return glued(store, token) && length(store, token) <= 2 && !isMark(store, token + 1) && !glued(store, token + 1)
}

/** `58 LCT/HĐNN`: a code of at least two capitals that a slash follows closely. */
function unmarkedPart(store: TokenStore, at: number): { from: number; to: number } | undefined {
  if (broken(store, at) || !has(store, at, SPACE_BEFORE) || !isCode(store, at) || length(store, at) < 2)
    return undefined
  const to = codeEnd(store, at)
  return isMark(store, to) && glued(store, to) && isCode(store, to + 1) ? { from: at, to } : undefined
}

/** End of a code: words, digits and `&` that follow each other closely (`QH15`, `BNN&PTNT`). */
function codeEnd(store: TokenStore, at: number): number {
  let end = at + 1
  for (;;) {
    if (store.form[end] === AMPERSAND && glued(store, end) && isCode(store, end + 1)) end += 2
    else if (glued(store, end) && (has(store, end, IS_NUMBER) || has(store, end, IS_WORD))) end++
    else return end
  }
}

/** A word with two capitals (`NQ`, `TTg`, `QyĐ`) or of one capital alone. */
function isCode(store: TokenStore, token: number): boolean {
  if (token >= store.count || !has(store, token, IS_WORD | INITIAL_UPPER)) return false
  const start = store.start[token] ?? 0
  const end = store.end[token] ?? 0
  for (let k = start + 1; k < end; k++) if (isUpper(store.text.charCodeAt(k))) return true
  return end - start === 1
}

/** An abbreviation of at least two letters. */
function isAllCapitals(store: TokenStore, token: number): boolean {
  return has(store, token, IS_WORD | ALL_UPPER) && length(store, token) > 1
}

/** Letters that belong to the serial number: one letter, or a few capitals. */
function isSeries(store: TokenStore, token: number): boolean {
  return length(store, token) === 1 || (length(store, token) < 6 && has(store, token, ALL_UPPER))
}

function isMark(store: TokenStore, token: number): boolean {
  const form = store.form[token] ?? 0
  return form === SLASH || DASHES.has(form)
}

function length(store: TokenStore, token: number): number {
  return (store.end[token] ?? 0) - (store.start[token] ?? 0)
}

function plain(store: TokenStore, from: number, to: number): string {
  const text = store.text.slice(store.start[from], store.end[to - 1])
  return isPlain(text) ? text : text.replaceAll(/\s+/gu, '').replaceAll(/[–—]/gu, '-')
}

/** Most numbers are written without spaces and long dashes already. */
function isPlain(text: string): boolean {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k)
    if (code <= SPACE || code === NO_BREAK_SPACE || code >= WIDE_SPACES) return false
  }
  return true
}
