import {
  ALL_UPPER,
  BREAK,
  CLAUSE_END,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_WORD,
  LINE_START,
  PARAGRAPH,
  SENTENCE_END,
  type TokenStore,
} from '../tokens/store.ts'
import { MANNER, PASSIVE, PAST, TASK } from './cues.ts'
import { parseClause } from './parse.ts'
import {
  CLOSE_PAREN,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  DASH,
  EN_DASH,
  OPEN_PAREN,
  OPEN_QUOTE,
  pastParenthesis,
  SEMICOLON,
  type Sheet,
  SLASH,
  STOP,
  STRAIGHT_QUOTE,
} from './sheet.ts'

/** A paragraph of running text, its list marker left out. `opens`: it is the first text of its block. */
export interface Segment {
  readonly first: number
  readonly end: number
  readonly block: number
  readonly opens: boolean
}

/** A stretch of a sentence between semicolons, without its closing mark. `mark` is the form of that mark, 0 for none. */
export interface Part {
  readonly first: number
  readonly end: number
  readonly mark: number
}

const PARENTHESIS_LIMIT = 300

/** Splits the given stretch into paragraphs, by blocks and by hard breaks; quoted new wording is left out. */
export function readSegments(sheet: Sheet, first: number, end: number, into: Segment[]): void {
  const { store, structure } = sheet
  const { blocks, quotes } = structure
  let next = blocks.findIndex((block) => block.first >= first)
  if (next < 0) next = blocks.length
  let block = blockAt(sheet, first, next)
  let quote = 0
  let start = first
  let opens = false
  const flush = (to: number): void => {
    if (to > start) into.push({ first: start, end: to, block, opens })
    if (to > start) opens = false
    start = to
  }
  for (let i = first; i < end; i++) {
    const opener = blocks[next]
    if (opener && opener.first <= i) {
      flush(i)
      block = next++
      opens = true
      start = Math.min(Math.max(i, opener.content), end)
      i = Math.max(i, start - 1)
      continue
    }
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= i) quote++
    const quoted = quotes[quote]
    if (quoted && quoted.first <= i) {
      flush(i)
      start = Math.min(quoted.end, end)
      i = start - 1
      continue
    }
    if (i > start && (has(store, i, BREAK) ? !dangles(sheet, start, i) : opens && startsAnew(sheet, start, i))) flush(i)
    while (block >= 0 && i >= (blocks[block]?.end ?? 0)) {
      flush(i)
      block = blocks[block]?.parent ?? -1
    }
  }
  flush(end)
}

/** The line before ends with a word that must go on, or with the number of a provision. */
function dangles(sheet: Sheet, start: number, at: number): boolean {
  const { store, lexicon, cues } = sheet
  if (has(store, at, PARAGRAPH) || !(has(store, at - 1, IS_WORD) || has(store, at - 1, IS_NUMBER))) return false
  if (isCapitals(store, start, at)) return false
  const last = has(store, at - 1, IS_NUMBER) ? at - 2 : at - 1
  return (
    last > start &&
    (lexicon.exact(store, last, last + 1, cues.dangling.category) !== 0 ||
      (last > start + 1 && lexicon.exact(store, last - 1, last + 1, cues.dangling.category) !== 0))
  )
}

function isCapitals(store: TokenStore, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (has(store, i, IS_WORD) && !has(store, i, ALL_UPPER)) return false
  return true
}

/** A heading whose line break was taken for a wrap: the next line opens with a capital verb. */
function startsAnew(sheet: Sheet, start: number, at: number): boolean {
  const { store } = sheet
  if (repeatsHeading(sheet, start, at)) return true
  if (!has(store, at, LINE_START | INITIAL_UPPER) || at - start > 60 || !has(store, at - 1, IS_WORD)) return false
  const verb =
    (sheet.task.code[at] ?? 0) === TASK || (sheet.task.code[at] ?? 0) === MANNER || (sheet.decision.code[at] ?? 0) !== 0
  if (!verb || Math.max(sheet.task.length[at] ?? 0, sheet.decision.length[at] ?? 0) < 2 || dangles(sheet, start, at))
    return false
  for (let i = start; i < at; i++) if ((sheet.outerEnd[i] ?? 0) > at) return false
  return true
}

/** `Điều 2. Sửa đổi khoản 1 Điều 9 của Luật X Sửa đổi khoản 1 Điều 9 như sau`: the clause says its heading again. */
function repeatsHeading({ store, decision }: Sheet, start: number, at: number): boolean {
  const length = decision.length[at] ?? 0
  if (length < 2 || length !== decision.length[start] || !has(store, at, INITIAL_UPPER) || at - start < length + 2)
    return false
  if (!has(store, at - 1, IS_WORD) && !has(store, at - 1, IS_NUMBER)) return false
  for (let k = 0; k < length + 2; k++) if (store.form[at + k] !== store.form[start + k]) return false
  return true
}

function blockAt(sheet: Sheet, first: number, next: number): number {
  let block = next - 1
  while (block >= 0 && (sheet.structure.blocks[block]?.end ?? 0) <= first)
    block = sheet.structure.blocks[block]?.parent ?? -1
  return block
}

/** Joins a line that breaks off behind its verb (`Nghị quyết này đã được HĐND tỉnh`) to the next of its block. */
export function joinClauses(sheet: Sheet, segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const before = joined.at(-1)
    const goesOn = before && before.block === segment.block && before.end === segment.first && breaksOff(sheet, before)
    if (goesOn && !has(sheet.store, segment.first, PARAGRAPH))
      joined[joined.length - 1] = { ...before, end: segment.end }
    else joined.push(segment)
  }
  return joined
}

function breaksOff(sheet: Sheet, { first, end }: Segment): boolean {
  if (sheet.store.form[end - 1] === SEMICOLON) {
    const { kind, predicate, loose } = parseClause(sheet, first, end)
    return kind === 'party' && predicate < 0 && !loose
  }
  if (!has(sheet.store, end - 1, IS_WORD) || end - first > 60) return false
  const { kind, role, predicate } = parseClause(sheet, first, end)
  return predicate > 0 && kind !== 'none' && (role === PAST || role === PASSIVE)
}

/** Sentences of a segment, closing marks included. */
export function readSentences(store: TokenStore, first: number, end: number): Part[] {
  const sentences: Part[] = []
  let start = first
  for (let i = first; i < end; i++) {
    if (i + 1 < end && !has(store, i, SENTENCE_END)) continue
    sentences.push({ first: start, end: i + 1, mark: 0 })
    start = i + 1
  }
  return sentences
}

/** Parts of a sentence between its semicolons; semicolons in parentheses split nothing. */
export function readParts(sheet: Sheet, first: number, end: number): Part[] {
  const { store } = sheet
  const parts: Part[] = []
  let start = first
  for (let i = first; i < end; i++) {
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
  if (!isQuote(form[at] ?? 0) || (next !== COMMA && next !== DASH && next !== EN_DASH)) return false
  for (let i = at - 1; i > start + 1; i--) if (form[i] === OPEN_QUOTE || form[i] === STRAIGHT_QUOTE) return false
  return true
}

/** `..., do vậy, ...`: the order follows from the report before it. */
function isConsequence({ store, word }: Sheet, at: number): boolean {
  if (store.form[at] !== COMMA || store.form[at + 3] !== COMMA) return false
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
