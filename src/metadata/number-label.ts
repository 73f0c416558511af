import { COLON } from '../lexicon/marks.ts'
import { has, IS_WORD, type TokenStore } from '../tokens/store.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { opensCell } from './layout.ts'
import { readNumber } from './number.ts'

/** `Số` with something behind it. */
export function isNumberLabel(form: FormLexicon, store: TokenStore, at: number): boolean {
  return store.form[at] === form.words.so && has(store, at, IS_WORD) && at + 1 < store.count
}

/** Token behind `Số`, `Số:`, `Luật số:`, `Nghị quyết số:`; 0 when there is no such label at the token. */
export function labelAt(form: FormLexicon, store: TokenStore, at: number): number {
  let word = at
  const type = form.lexicon.longest(store, at, form.types)
  if (type !== 0 && isNumberLabel(form, store, at + form.lexicon.length(type))) word = at + form.lexicon.length(type)
  if (!isNumberLabel(form, store, word)) return 0
  const colon = store.form[word + 1] === COLON
  if (type !== 0 && word > at && !colon) return 0
  if (!opensCell(store, at) && !colon && !readNumber(store, word + 1)) return 0
  return colon ? word + 2 : word + 1
}
