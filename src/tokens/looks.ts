import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, IS_WORD, type TokenStore } from './store.ts'

const MOST_DIGITS = 9

/** Whether the token is a word that begins with a small letter. */
export function isSmall(store: TokenStore, token: number): boolean {
  return ((store.flags[token] ?? 0) & (IS_WORD | INITIAL_UPPER)) === IS_WORD
}

/** Whether every word of the tokens is in capitals; also where there is no word. */
export function allCapitals(store: TokenStore, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (has(store, k, IS_WORD) && !has(store, k, ALL_UPPER)) return false
  return true
}

/** Value of a token of plain digits; -1 for every other token, and for one with more digits than are asked for. */
export function integerAt(store: TokenStore, token: number, mostDigits: number = MOST_DIGITS): number {
  if (!has(store, token, IS_NUMBER)) return -1
  const start = store.start[token] ?? 0
  const end = store.end[token] ?? 0
  if (end - start > mostDigits) return -1
  let value = 0
  for (let k = start; k < end; k++) {
    const digit = store.text.charCodeAt(k) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
