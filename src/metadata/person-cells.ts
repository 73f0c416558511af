import { APOSTROPHE, CLOSE_SINGLE_QUOTE } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_PUNCT, IS_WORD, type TokenStore } from '../tokens/store.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { nameHead } from './names.ts'

/** The mark inside names such as `K’ Brếh` and `H'Hen`. */
export function isApostrophe(store: TokenStore, at: number): boolean {
  return store.form[at] === APOSTROPHE || store.form[at] === CLOSE_SINGLE_QUOTE
}

/** A word with a capital; capitals throughout open the heading of what follows, except for an initial. */
export function isNameWord(store: TokenStore, at: number): boolean {
  if (!has(store, at, IS_WORD | INITIAL_UPPER)) return false
  return !has(store, at, ALL_UPPER) || (store.end[at] ?? 0) - (store.start[at] ?? 0) === 1
}

/** One to five words with a capital each, not in capitals throughout: a personal name or a part of one. */
export function isNameCell(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  const from = skipNameTitles(form, store, first, end)
  if (end - from < 1 || end - from > 6) return false
  if (isCapitalName(form, store, { first: from, end })) return true
  let words = 0
  for (let k = from; k < end; k++) {
    if (isNameWord(store, k)) words++
    else if (!isApostrophe(store, k) || k === from) return false
  }
  if (words === 1 && end - from === 1 && has(store, from, ALL_UPPER)) return false
  return nameHead(form, store, from, end)?.office !== true
}

/** A personal name in capitals: two to five words, the first of them a family name, and no office. */
function isCapitalName(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  if (end - first < 2 || end - first > 5 || form.lexicon.longest(store, first, form.surnames, end) === 0) return false
  for (let k = first; k < end; k++) if (!has(store, k, IS_WORD | ALL_UPPER)) return false
  return nameHead(form, store, first, end) === undefined
}

/** First token behind ranks, degrees and honorifics. */
export function skipNameTitles(form: FormLexicon, store: TokenStore, first: number, end: number): number {
  let at = first
  for (;;) {
    const entry = form.lexicon.longest(store, at, form.titles, end)
    if (entry === 0 || at + form.lexicon.length(entry) >= end) return at
    at += form.lexicon.length(entry)
    while (at < end && has(store, at, IS_PUNCT)) at++
  }
}
