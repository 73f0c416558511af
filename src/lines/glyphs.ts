import { EM_DASH, EN_DASH, HYPHEN, OPEN_BRACKET, OPEN_PAREN } from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import { ALL_UPPER, has, IS_WORD, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'

const WIDE_GAP = 3
const TAB = 0x09
/** Tokens of the longest title: lines without an end are not looked through for each heading in them. */
const LONGEST_TITLE = 300

/** Whether the form is a hyphen or a dash. */
export function isDash(form: number): boolean {
  return form === HYPHEN || form === EN_DASH || form === EM_DASH
}

/** Number of characters of the token. */
export function width(store: TokenStore, token: number): number {
  return (store.end[token] ?? 0) - (store.start[token] ?? 0)
}

/** Number of characters from the first token to the last. */
export function span(store: TokenStore, first: number, end: number): number {
  return end > first ? (store.end[end - 1] ?? 0) - (store.start[first] ?? 0) : 0
}

/** Whether the token follows the one before it without a space. */
export function glued(store: TokenStore, token: number): boolean {
  return !has(store, token, SPACE_BEFORE)
}

/** The whole number that the token spells, or -1 when it is none or has inner marks or more than four digits. */
export function integer(store: TokenStore, token: number): number {
  return integerAt(store, token, 4)
}

/** Whether the words of the tokens are in capitals, but for a stray one. */
export function inCapitals(store: TokenStore, first: number, end: number): boolean {
  let words = 0
  let capitals = 0
  for (let k = first; k < end; k++) {
    if (!has(store, k, IS_WORD)) continue
    words++
    if (has(store, k, ALL_UPPER)) capitals++
  }
  return words > 0 && capitals * 10 >= words * 8
}

/** Where a title ends: at a note in brackets, at `end`, or where no title reaches. */
export function titleEnd(store: TokenStore, first: number, end: number): number {
  const limit = Math.min(end, first + LONGEST_TITLE)
  let k = first
  while (k < limit && store.form[k] !== OPEN_BRACKET && store.form[k] !== OPEN_PAREN) k++
  return k
}

/** Whether a title in capitals stands between the tokens, with a note behind it or none. */
export function isCapitalTitle(store: TokenStore, first: number, end: number): boolean {
  const last = titleEnd(store, first, end)
  return (last < first + LONGEST_TITLE || last === end) && inCapitals(store, first, last)
}

/** Whether a tab or a run of spaces lies in front of the token. */
export function wideGap(store: TokenStore, token: number): boolean {
  const from = store.end[token - 1] ?? 0
  const to = store.start[token] ?? 0
  if (to - from >= WIDE_GAP) return true
  for (let k = from; k < to; k++) if (store.text.charCodeAt(k) === TAB) return true
  return false
}
