import { FormSet } from '../lexicon/forms.ts'
import { EM_DASH, EN_DASH, HYPHEN } from '../lexicon/marks.ts'
import { romanDigit } from '../text/roman.ts'
import { integerAt } from '../tokens/looks.ts'
import { has, IS_WORD, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'

/** Hyphen, en dash and em dash: what stands between two figures of a stretch. */
export const DASHES: FormSet = new FormSet([HYPHEN, EN_DASH, EM_DASH])

const LONGEST_ROMAN = 7

/** A year that documents speak of; 0 when the token is none. */
export function yearAt(store: TokenStore, token: number): number {
  if ((store.end[token] ?? 0) - (store.start[token] ?? 0) !== 4) return 0
  const value = integerAt(store, token)
  return value >= 1900 && value <= 2100 ? value : 0
}

/** Value of a roman numeral in capitals; 0 when the token is none. */
export function romanAt(store: TokenStore, token: number): number {
  const start = store.start[token] ?? 0
  const end = store.end[token] ?? 0
  if (!has(store, token, IS_WORD) || end - start > LONGEST_ROMAN) return 0
  let total = 0
  let before = 0
  for (let k = end - 1; k >= start; k--) {
    const value = romanDigit(store.text.charCodeAt(k))
    if (value === 0) return 0
    total += value < before ? -value : value
    before = Math.max(before, value)
  }
  return total
}

/** Value of a number as Vietnamese writes it: dots group, a comma opens the decimals. */
export function decimalOf(digits: string): number | undefined {
  const grouped = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(digits)
  if (grouped) return Number(`${(grouped[1] ?? '').replaceAll('.', '')}.${grouped[2] ?? '0'}`)
  const foreign = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(digits)
  return foreign ? Number(`${(foreign[1] ?? '').replaceAll(',', '')}.${foreign[2] ?? '0'}`) : undefined
}

/** Whether the token follows the one before it without a space. */
export function glued(store: TokenStore, token: number): boolean {
  return token > 0 && !has(store, token, SPACE_BEFORE)
}
