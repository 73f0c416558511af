import { STOP } from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, type TokenStore, tokenText } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import { glued, romanAt } from './figures.ts'
import type { Level } from './provision-levels.ts'

/** `2.1` */
const DOTTED = /^\d{1,2}(?:\.\d{1,2})+$/

function isLetter(store: TokenStore, token: number): boolean {
  return has(store, token, IS_WORD) && (store.end[token] ?? 0) - (store.start[token] ?? 0) === 1
}

/** Whether the label has a number behind a full stop: `a.3`, `II.1`. */
function hasPart(store: TokenStore, at: number): boolean {
  return store.form[at + 1] === STOP && has(store, at + 2, IS_NUMBER) && glued(store, at + 1) && glued(store, at + 2)
}

/** `II`, `II.1` */
function partLabel(store: TokenStore, at: number): { text: string; end: number } {
  const text = tokenText(store, at)
  return hasPart(store, at) ? { text: `${text}.${tokenText(store, at + 2)}`, end: at + 3 } : { text, end: at + 1 }
}

export function labelAt(store: TokenStore, at: number, level: Level): { text: string; end: number } | undefined {
  if (broken(store, at)) return undefined
  if (level === 'point') return pointLabel(store, at)
  if (has(store, at, IS_NUMBER)) {
    const value = tokenText(store, at)
    if (level === 'clause' && DOTTED.test(value)) return { text: value, end: at + 1 }
    if (value.length > 4 || (level !== 'section' && integerAt(store, at) < 0)) return undefined
    const suffixed = isLetter(store, at + 1) && glued(store, at + 1)
    return suffixed ? { text: value + tokenText(store, at + 1), end: at + 2 } : { text: value, end: at + 1 }
  }
  if (level === 'article') return undefined
  if (romanAt(store, at) > 0) return partLabel(store, at)
  if (level === 'clause') return undefined
  return has(store, at, IS_WORD | INITIAL_UPPER) && isLetter(store, at)
    ? { text: tokenText(store, at), end: at + 1 }
    : undefined
}

function pointLabel(store: TokenStore, at: number): { text: string; end: number } | undefined {
  if (isLetter(store, at)) {
    const numbered = has(store, at + 1, IS_NUMBER) && glued(store, at + 1)
    const text = tokenText(store, at).toLowerCase()
    if (hasPart(store, at)) return { text: `${text}.${tokenText(store, at + 2)}`, end: at + 3 }
    return numbered ? { text: text + tokenText(store, at + 1), end: at + 2 } : { text, end: at + 1 }
  }
  if (!has(store, at, IS_NUMBER)) return undefined
  const text = tokenText(store, at)
  return /^\d{1,2}(\.\d{1,2})*$/.test(text) ? { text, end: at + 1 } : undefined
}
