import type { Vocabulary } from '../lexicon/vocabulary.ts'
import { firstWhere } from '../text/search.ts'

export { ALL_UPPER, INITIAL_UPPER } from '../lexicon/lexicon.ts'

/**
 * Flags of a token beside those of the lexicon; `ALL_UPPER` holds for a single capital too. `SPACE_BEFORE`: white space precedes. `LINE_START`: first of a physical line. `PARAGRAPH`: a blank line
 * precedes. `BREAK`: a new line of the form or a new block begins here, as `lines/` decides; a phrase never crosses it.
 */
export const IS_WORD = 4
export const IS_NUMBER = 8
export const IS_PUNCT = 16
export const SPACE_BEFORE = 32
export const LINE_START = 64
export const PARAGRAPH = 128
export const BREAK = 256
/** Last token of a sentence, its final mark included. */
export const SENTENCE_END = 512
/** A semicolon between clauses. */
export const CLAUSE_END = 1024
/** Part of the running head or number of a page, as `lines/` finds them: no text of the document. */
export const PAGE = 2048

/**
 * The tokens of one text as rows of integers: no object per token. `start` and `end` are half-open offsets in the
 * repaired text; `form` is the word's number in the vocabulary, 0 for an unknown word, `-code` for punctuation.
 */
export interface TokenStore {
  readonly text: string
  readonly vocabulary: Vocabulary
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly form: Int32Array
  readonly flags: Uint16Array
}

/** The characters of the token. */
export function tokenText(store: TokenStore, token: number): string {
  return store.text.slice(store.start[token], store.end[token])
}

/** The word that the token is a form of, as the lexicon spells it; empty for a word that it does not know. */
export function wordAt(store: TokenStore, token: number): string {
  return store.vocabulary.word(store.form[token] ?? 0)
}

/** The characters from the first token up to, not including, the last one given. */
export function sliceTokens(store: TokenStore, from: number, to: number): string {
  return to > from ? store.text.slice(store.start[from], store.end[to - 1]) : ''
}

/** Whether the token has all the given flags. */
export function has(store: TokenStore, token: number, flags: number): boolean {
  return ((store.flags[token] ?? 0) & flags) === flags
}

/** First token that starts at or after the offset; the count of tokens when there is none. */
export function tokenAt(store: TokenStore, offset: number): number {
  return firstWhere(store.count, (k) => (store.start[k] ?? 0) >= offset)
}
