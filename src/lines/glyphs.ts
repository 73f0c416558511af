import { EM_DASH, EN_DASH, HYPHEN, OPEN_BRACKET, OPEN_PAREN } from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import { ALL_UPPER, has, IS_WORD, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'

const WIDE_GAP = 3
const TAB = 0x09

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

/** Where a note in brackets begins between the tokens; `end` when there is none. */
export function noteStart(store: TokenStore, first: number, end: number): number {
  let k = first
  while (k < end && store.form[k] !== OPEN_BRACKET && store.form[k] !== OPEN_PAREN) k++
  return k
}

/** Whether a tab or a run of spaces lies in front of the token. */
export function wideGap(store: TokenStore, token: number): boolean {
  const from = store.end[token - 1] ?? 0
  const to = store.start[token] ?? 0
  if (to - from >= WIDE_GAP) return true
  for (let k = from; k < to; k++) if (store.text.charCodeAt(k) === TAB) return true
  return false
}
