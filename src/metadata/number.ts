import { FormSet } from '../lexicon/forms.ts'
import { AMPERSAND, COLON, ELLIPSIS, EN_DASH, HYPHEN, SLASH, STOP, UNDERSCORE } from '../lexicon/marks.ts'
import {
  has,
  IS_NUMBER,
  IS_PUNCT,
  IS_WORD,
  LINE_START,
  SPACE_BEFORE,
  type TokenStore,
  tokenText,
} from '../tokens/store.ts'
import type { MetadataDraft } from './metadata.ts'

const FILLERS: FormSet = new FormSet([STOP, ELLIPSIS, UNDERSCORE, COLON])
const YEAR = /^(?:19|20)\d\d$/

/** A document number as read. `ordinal` is absent when the form left it blank. */
export interface NumberReading {
  readonly first: number
  readonly end: number
  readonly text: string
  readonly ordinal?: number
  readonly year?: number
  readonly symbol: string
}

/** The number as the draft of the form keeps it. */
export function numberDraft({ first, end, ...number }: NumberReading): NonNullable<MetadataDraft['number']> {
  return { range: { first, end }, ...number }
}

/**
 * Reads the number and symbol of a document behind its label: `471/QĐ-UBND`, `15-NQ/TU`, `26/2001/NĐ-CP`,
 * `1141-TC/QĐ/CĐKT`, `42/2005/QH11`, `12 TT/LB`, or with a blank ordinal `/QĐ-UBND`. Spaces around separators and
 * a line break behind one belong to it.
 */
export function readNumber(store: TokenStore, at: number): NumberReading | undefined {
  let first = at
  while (first < store.count && FILLERS.has(store.form[first] ?? 0)) first++
  const end = numberEnd(store, first)
  if (end === first) return undefined
  return parse(store, first, end)
}

function isSeparator(form: number): boolean {
  return form === SLASH || form === HYPHEN || form === EN_DASH
}

function numberEnd(store: TokenStore, first: number): number {
  const { form, count } = store
  let end = first
  if (has(store, end, IS_NUMBER)) end++
  while (end < count) {
    const code = form[end] ?? 0
    if (isSeparator(code) || ((code === STOP || code === AMPERSAND) && isTight(store, end))) {
      if (has(store, end, LINE_START) && end > first && !isSeparator(form[end - 1] ?? 0) && code !== SLASH) break
      let next = end + 1
      while (next < count && FILLERS.has(form[next] ?? 0) && form[next] !== COLON) next++
      if (next >= count || has(store, next, IS_PUNCT)) break
      end = next + 1
    } else if (has(store, end, IS_PUNCT)) break
    else if (end > first && !has(store, end, SPACE_BEFORE)) end++
    else if (end === first + 1 && has(store, first, IS_NUMBER) && opensOldSymbol(store, end)) end++
    else if (end > first && isLegislature(store, end)) end++
    else break
  }
  return end
}

/** No white space on either side. */
function isTight(store: TokenStore, at: number): boolean {
  return !has(store, at, SPACE_BEFORE) && !has(store, at + 1, SPACE_BEFORE) && has(store, at + 1, IS_WORD)
}

/** `75/2006/QH 11`: the number of the legislature stands apart. */
function isLegislature(store: TokenStore, at: number): boolean {
  if (!has(store, at, IS_NUMBER) || has(store, at, LINE_START)) return false
  return tokenText(store, at - 1) === 'QH' && (store.end[at] ?? 0) - (store.start[at] ?? 0) <= 2
}

/** `12 TT/LB`, `15 UB/QĐ`: the symbol of the old style stands apart. */
function opensOldSymbol(store: TokenStore, at: number): boolean {
  if (has(store, at, LINE_START) || !has(store, at, IS_WORD)) return false
  const text = tokenText(store, at)
  return text === text.toUpperCase() && text.length <= 5 && isSeparator(store.form[at + 1] ?? 0)
}

function parse(store: TokenStore, first: number, end: number): NumberReading | undefined {
  const parts: string[] = []
  let symbolFrom = -1
  let ordinal: number | undefined
  let year: number | undefined
  for (let k = first; k < end; k++) {
    const text = tokenText(store, k)
    const old = k === first + 1 && has(store, k, IS_WORD) && has(store, k, SPACE_BEFORE) && has(store, first, IS_NUMBER)
    if (has(store, k, IS_WORD) && symbolFrom < 0 && !(ordinalLetter(store, k, first) && end > k + 1)) {
      symbolFrom = parts.length
    } else if (has(store, k, IS_NUMBER) && symbolFrom < 0) {
      if (k === first) ordinal = Number(text.replace(',', '.'))
      else if (YEAR.test(text)) year = Number(text)
    }
    parts.push(old ? ` ${text}` : text)
  }
  if (symbolFrom < 0 && (ordinal === undefined || year === undefined)) return undefined
  const symbol = symbolFrom < 0 ? '' : parts.slice(symbolFrom).join('').trim()
  return {
    first,
    end,
    text: parts.join(''),
    ...(ordinal === undefined || Number.isNaN(ordinal) ? {} : { ordinal }),
    ...(year === undefined ? {} : { year }),
    symbol,
  }
}

/** The letter of `12a/2020/...` belongs to the ordinal, not to the symbol. */
function ordinalLetter(store: TokenStore, at: number, first: number): boolean {
  return at === first + 1 && !has(store, at, SPACE_BEFORE) && tokenText(store, at).length === 1
}
