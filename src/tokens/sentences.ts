import { FormSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { ELLIPSIS, EXCLAMATION_MARK, QUESTION_MARK, SEMICOLON, SLASH, STOP } from '../lexicon/marks.ts'
import {
  ALL_UPPER,
  CLAUSE_END,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_PUNCT,
  IS_WORD,
  LINE_START,
  PARAGRAPH,
  SENTENCE_END,
  SPACE_BEFORE,
  type TokenStore,
} from './store.ts'

const ENDERS: FormSet = new FormSet([QUESTION_MARK, EXCLAMATION_MARK, ELLIPSIS])

/**
 * Sets `SENTENCE_END` and `CLAUSE_END` on the tokens. A full stop ends no sentence behind an abbreviation, a list
 * number, an initial or `Điều 1`, nor inside `TP.HCM`; decimals and dotted dates are single tokens already.
 */
export function markSentences(store: TokenStore, lexicon: Lexicon): void {
  const { form, flags, count } = store
  const abbreviation = lexicon.category('abbreviations')
  for (let i = 0; i < count; i++) {
    if (i > 0 && ((flags[i] ?? 0) & PARAGRAPH) !== 0) flags[i - 1] = (flags[i - 1] ?? 0) | SENTENCE_END
    const code = form[i] ?? 0
    if (code >= 0) continue
    if (code === SEMICOLON) flags[i] = (flags[i] ?? 0) | CLAUSE_END
    else if (
      code === STOP ? stopEnds(store, lexicon, abbreviation, i) : ENDERS.has(code) && opensSentence(store, i + 1)
    ) {
      flags[i] = (flags[i] ?? 0) | SENTENCE_END
    }
  }
  if (count > 0) flags[count - 1] = (flags[count - 1] ?? 0) | SENTENCE_END
}

function stopEnds(store: TokenStore, lexicon: Lexicon, abbreviation: number, at: number): boolean {
  const next = store.form[at + 1] ?? 0
  if (at + 1 >= store.count) return true
  // `./.` and `...` end at their last mark.
  if (next === STOP || (next === SLASH && store.form[at + 2] === STOP)) return false
  if (store.form[at - 1] === SLASH && store.form[at - 2] === STOP) return true
  if (has(store, at + 1, PARAGRAPH)) return !isMarker(store, at - 1)
  if (isMarker(store, at - 1)) return false
  if (!has(store, at + 1, SPACE_BEFORE)) return gluedSentence(store, at)
  if (has(store, at - 1, IS_WORD) && !has(store, at, SPACE_BEFORE)) {
    if (lexicon.longest(store, at - 1, abbreviation, at) !== 0) return false
    if (isInitial(store, at - 1) && !has(store, at + 1, LINE_START)) return false
  }
  return opensSentence(store, at + 1)
}

/** `... xong.Tiếp tục ...`: the space after the full stop is missing. */
function gluedSentence(store: TokenStore, at: number): boolean {
  const before = has(store, at - 1, IS_WORD) && !has(store, at - 1, ALL_UPPER) && length(store, at - 1) > 1
  return (
    before && has(store, at + 1, IS_WORD | INITIAL_UPPER) && !has(store, at + 1, ALL_UPPER) && length(store, at + 1) > 1
  )
}

/** A number or a short word that opens its line, or the number of `Điều 1`, is a list marker. */
function isMarker(store: TokenStore, at: number): boolean {
  if (at < 0) return false
  if (has(store, at, LINE_START))
    return has(store, at, IS_NUMBER) || (length(store, at) <= 4 && has(store, at, ALL_UPPER))
  return has(store, at, IS_NUMBER) && has(store, at - 1, LINE_START | IS_WORD | INITIAL_UPPER)
}

function isInitial(store: TokenStore, at: number): boolean {
  return length(store, at) === 1 && has(store, at, ALL_UPPER)
}

function opensSentence(store: TokenStore, at: number): boolean {
  if (at >= store.count || has(store, at, LINE_START)) return true
  return has(store, at, INITIAL_UPPER) || has(store, at, IS_NUMBER) || has(store, at, IS_PUNCT)
}

function length(store: TokenStore, at: number): number {
  return (store.end[at] ?? 0) - (store.start[at] ?? 0)
}
