import {
  CLOSE_PAREN,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  EN_DASH,
  HYPHEN,
  OPEN_PAREN,
  OPEN_QUOTE,
  SEMICOLON,
  SLASH,
  STOP,
  STRAIGHT_QUOTE,
} from '../lexicon/marks.ts'
import { CLAUSE_END, has, IS_WORD, SENTENCE_END, type TokenStore } from '../tokens/store.ts'
import { pastParenthesis, type Sheet } from './sheet.ts'

/** A stretch of a sentence between semicolons, without its closing mark. `mark` is the form of that mark, 0 for none. */
export interface Part {
  readonly first: number
  readonly end: number
  readonly mark: number
}

const PARENTHESIS_LIMIT = 300

/** Behind the sentence that begins at the token, its closing mark included. */
export function pastSentence({ flags }: TokenStore, first: number, end: number): number {
  let last = first
  while (last + 1 < end && ((flags[last] ?? 0) & SENTENCE_END) === 0) last++
  return last + 1
}

/** Parts of a sentence between its semicolons; semicolons in parentheses split nothing. */
export function readParts(sheet: Sheet, first: number, end: number): Part[] {
  const { store } = sheet
  const parts: Part[] = []
  let start = first
  for (let i = first; i < end; i++) {
    // Parts end at marks alone.
    if ((store.form[i] ?? 0) >= 0) continue
    if (store.form[i] === OPEN_PAREN) {
      const past = pastParenthesis(store, i, Math.min(end, i + PARENTHESIS_LIMIT))
      if (store.form[past - 1] === CLOSE_PAREN) i = past - 1
      continue
    }
    if (i > first && isConsequence(sheet, i)) {
      pushTrimmed(store, parts, start, i, COMMA)
      start = i + 1
      continue
    }
    if (i > first && isSpeechEnd(store, start, i)) {
      pushTrimmed(store, parts, start, i, store.form[i] ?? 0)
      start = i + 2
      continue
    }
    if (!has(store, i, CLAUSE_END)) continue
    pushTrimmed(store, parts, start, i, SEMICOLON)
    start = i + 1
  }
  pushTrimmed(store, parts, start, end, 0)
  return parts
}

/** `...", ông A chỉ đạo`, `..." - ông A nói`: the closing mark of quoted speech. */
function isSpeechEnd({ form }: TokenStore, start: number, at: number): boolean {
  const next = form[at + 1] ?? 0
  if (!isQuote(form[at] ?? 0) || (next !== COMMA && next !== HYPHEN && next !== EN_DASH)) return false
  for (let i = at - 1; i > start + 1; i--) if (form[i] === OPEN_QUOTE || form[i] === STRAIGHT_QUOTE) return false
  return true
}

/** `..., do vậy, ...`: the order follows from the report before it. */
function isConsequence({ store, word }: Sheet, at: number): boolean {
  if (store.form[at] !== COMMA) return false
  // `..., cho nên Sở X phải ...` needs no second comma.
  if (store.form[at + 1] === word.cho && store.form[at + 2] === word.nên) return true
  if (store.form[at + 3] !== COMMA) return false
  const one = store.form[at + 1] ?? 0
  const two = store.form[at + 2] ?? 0
  return (one === word.do || one === word.vì) && (two === word.vậy || two === word.đó || two === word.thế)
}

function pushTrimmed(store: TokenStore, parts: Part[], first: number, end: number, mark: number): void {
  let to = end
  let last = mark
  if (isQuote(mark)) while (to > first && store.form[to - 1] === COMMA) to--
  while (to > first) {
    const form = store.form[to - 1] ?? 0
    if (form !== STOP && form !== SLASH && form !== COMMA && form !== COLON && form !== SEMICOLON) break
    last = form
    to--
  }
  let from = first
  while (from < to && !has(store, from, IS_WORD) && !isOpening(store, from)) from++
  if (endsQuote(store, from, to)) last = store.form[--to] ?? 0
  from = pastEnumerator(store, from, to)
  if (to > from) parts.push({ first: from, end: to, mark: last })
}

/** A quote that closes at the end and opened before the part. */
function endsQuote({ form }: TokenStore, first: number, end: number): boolean {
  const mark = form[end - 1] ?? 0
  if (!isQuote(mark) || end - 1 <= first) return false
  let open = 0
  for (let i = first; i < end - 1; i++) {
    if (form[i] === STRAIGHT_QUOTE) open = open > 0 ? 0 : 1
    else if (form[i] === OPEN_QUOTE) open++
    else if (form[i] === CLOSE_QUOTE) open--
  }
  return open <= 0
}

export function isQuote(form: number): boolean {
  return form === STRAIGHT_QUOTE || form === CLOSE_QUOTE
}

/** `(1)`, `(ii)` in front of an item on the line. */
export function pastEnumerator({ form }: TokenStore, from: number, to: number): number {
  return form[from] === OPEN_PAREN && form[from + 2] === CLOSE_PAREN && to > from + 3 ? from + 3 : from
}

function isOpening(store: TokenStore, at: number): boolean {
  const form = store.form[at] ?? 0
  return form >= 0 || form === OPEN_PAREN
}
