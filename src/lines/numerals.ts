import { romanDigit } from '../text/roman.ts'
import { has, INITIAL_UPPER, type TokenStore } from '../tokens/store.ts'
import { width } from './glyphs.ts'

/** Letters of points in the order of the alphabet that official documents count by. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'
const SMALL = /[a-e]/u
const LONGEST_ROMAN = 7
const GREATEST_ROMAN = 49

/** Place of a single letter in the alphabet of points; 0 when it is no letter of it. */
export function letterOrdinal(store: TokenStore, token: number): number {
  if (width(store, token) !== 1) return 0
  return POINT_LETTERS.indexOf(store.text.charAt(store.start[token] ?? 0).toLowerCase()) + 1
}

/** Value of a Roman number in capitals below fifty; 0 when the token is none. With `inserted`, of `IIa` too. */
export function romanValue(store: TokenStore, token: number, inserted = false): number {
  if (!has(store, token, INITIAL_UPPER) || width(store, token) > LONGEST_ROMAN) return 0
  let value = 0
  let last = 0
  let repeats = 0
  const end = store.end[token] ?? 0
  const tail = inserted && width(store, token) > 1 && SMALL.test(store.text.charAt(end - 1)) ? end - 2 : end - 1
  for (let k = tail; k >= (store.start[token] ?? 0); k--) {
    const digit = romanDigit(store.text.charCodeAt(k))
    if (digit === 0) return 0
    repeats = digit === last ? repeats + 1 : 0
    if (repeats > 3 || (digit < last && digit * 10 < last)) return 0
    value += digit < last ? -digit : digit
    last = Math.max(last, digit)
  }
  return value > 0 && value <= GREATEST_ROMAN ? value : 0
}
