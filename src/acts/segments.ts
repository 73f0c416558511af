import {
  CLOSE_PAREN,
  CLOSE_QUOTE,
  COLON,
  OPEN_BRACKET,
  OPEN_PAREN,
  OPEN_QUOTE,
  SEMICOLON,
  STOP,
  STRAIGHT_QUOTE,
} from '../lexicon/marks.ts'
import { blockAround, blockAt } from '../structure/tree.ts'
import { firstWhere } from '../text/search.ts'
import { allCapitals } from '../tokens/looks.ts'
import {
  BREAK,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_WORD,
  LINE_START,
  PARAGRAPH,
  type TokenStore,
  wordAt,
} from '../tokens/store.ts'
import { MANNER, PASSIVE, PAST, REPEAL, TASK } from './codes.ts'
import { parseClause } from './parse.ts'
import { BODY, DOCUMENT, POSITION, pastParenthesis, type Sheet } from './sheet.ts'

/** A paragraph of running text, its list marker left out. `opens`: it is the first text of its block. */
export interface Segment {
  readonly first: number
  readonly end: number
  readonly block: number
  readonly opens: boolean
}

/** Splits the given stretch into paragraphs, by blocks and by hard breaks; quotes are left out as new wording unless they are speech. */
export function readSegments(sheet: Sheet, first: number, end: number, speaks: boolean, into: Segment[]): void {
  const { store, structure, outerEnd } = sheet
  const { blocks } = structure
  const quotes = speaks ? [] : structure.quotes
  let next = firstWhere(blocks.length, (k) => (blocks[k]?.first ?? 0) >= first)
  let block = blockAround(blocks, first)
  let quote = firstWhere(quotes.length, (k) => (quotes[k]?.end ?? 0) > first)
  let named = 0
  // Where the next block or quote begins or a block ends, or before that.
  let turn = first
  let start = first
  let opens = false
  const flush = (to: number): void => {
    if (to > start) into.push({ first: start, end: to, block, opens })
    if (to > start) opens = false
    start = to
  }
  for (let i = first; i < end; i++) {
    if (i < turn && isPlain(store, i, opens)) {
      if (i >= named) named = outerEnd[i] ?? 0
      continue
    }
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
    if (quoted && quoted.first <= i && namesRemoved(sheet, start, i)) {
      i = Math.min(quoted.end, end) - 1
      continue
    }
    if (quoted && quoted.first <= i) {
      flush(i)
      start = Math.min(quoted.end, end)
      i = start - 1
      continue
    }
    // An editor's note in front of a clause, or behind its end, is no part of it.
    const noted = store.form[i] === OPEN_BRACKET ? Math.min(outerEnd[i] ?? 0, end) : 0
    if (noted > i && (i === start || opensNote(store, i, noted) || endsNote(store, i, noted, end))) {
      flush(i)
      start = noted
      i = start - 1
      continue
    }
    // A name that goes on over the end of a line holds its clause together.
    const isInName = i < named
    if (!isInName) named = outerEnd[i] ?? 0
    const isBreak = has(store, i, BREAK)
    if (i > start && isAside(store, start, i)) flush(i)
    else if (i > start && (isBreak ? !isInName && !dangles(sheet, start, i) : opens && startsAnew(sheet, start, i)))
      flush(i)
    while (block >= 0 && i >= (blocks[block]?.end ?? 0)) {
      flush(i)
      block = blocks[block]?.parent ?? -1
    }
    if (i >= turn)
      turn = Math.min(blocks[next]?.first ?? end, quotes[quote]?.first ?? end, blockAt(blocks, block)?.end ?? end)
  }
  flush(end)
}

/** No paragraph begins at a word within its line, nor does a note; in the first text of a block a capital may begin one. */
function isPlain({ form, flags }: TokenStore, at: number, opens: boolean): boolean {
  const turning = opens ? BREAK | INITIAL_UPPER : BREAK | LINE_START
  return ((flags[at] ?? 0) & turning) === 0 && form[at] !== OPEN_BRACKET
}

/** `(Mẫu báo cáo kèm theo)` on lines of its own: the next line with a capital is another paragraph. */
function isAside(store: TokenStore, start: number, at: number): boolean {
  if (store.form[at - 1] !== CLOSE_PAREN || store.form[start] !== OPEN_PAREN) return false
  return has(store, at, LINE_START) && has(store, at, INITIAL_UPPER) && pastParenthesis(store, start, at) === at
}

/** `Bãi bỏ thành phần hồ sơ: “Bản sao ...”`: what is taken away is quoted, no new wording. */
function namesRemoved(sheet: Sheet, start: number, at: number): boolean {
  const { store, decision } = sheet
  if (decision.code[start] !== REPEAL) return false
  const limit = Math.min(at + 1, start + LONGEST_REMOVAL)
  for (let i = start; i < limit; i++) if (opensQuote(store, i)) return quotesRemoved(sheet, start, i)
  return false
}

/** Tokens from the verb within which the quote opens. */
const LONGEST_REMOVAL = 40

/** Whether the quote behind the verb at `first` is what that verb takes away; `... như sau: “...”` is new wording. */
export function quotesRemoved({ store, decision }: Sheet, first: number, quote: number): boolean {
  const isNew = store.form[quote - 1] === COLON && ENDS_LIST.has(wordAt(store, quote - 2))
  return decision.code[first] === REPEAL && opensQuote(store, quote) && !isNew
}

const ENDS_LIST: ReadonlySet<string> = new Set(['sau', 'đây'])

function opensQuote({ form }: TokenStore, at: number): boolean {
  return form[at] === OPEN_QUOTE || form[at] === STRAIGHT_QUOTE
}

/** `[Điều này được hướng dẫn bởi ...] Sở X ...`: a note in front of its paragraph; `[12] ...` numbers one, `[Cụm từ này ...]` is about a word. */
function opensNote(store: TokenStore, at: number, past: number): boolean {
  return has(store, at, LINE_START) && past - at > 4 && wordAt(store, at + 1) !== 'cụm'
}

/** Whether a note stands behind the end of a clause, or ends its line. */
function endsNote(store: TokenStore, at: number, past: number, end: number): boolean {
  return isEnd(store.form[at - 1]) || past === end || has(store, past, BREAK)
}

function isEnd(form: number | undefined): boolean {
  return form === COLON || form === SEMICOLON || form === STOP || form === CLOSE_QUOTE
}

/** The line before ends with a word that must go on, or with the number of a provision. */
function dangles(sheet: Sheet, start: number, at: number): boolean {
  const { store, lexicon, cues } = sheet
  if (has(store, at, PARAGRAPH) || !(has(store, at - 1, IS_WORD) || has(store, at - 1, IS_NUMBER))) return false
  if (allCapitals(store, start, at)) return false
  const last = has(store, at - 1, IS_NUMBER) ? at - 2 : at - 1
  return (
    last > start &&
    (lexicon.exact(store, last, last + 1, cues.dangling.category) !== 0 ||
      (last > start + 1 && lexicon.exact(store, last - 1, last + 1, cues.dangling.category) !== 0))
  )
}

/** A heading whose line break was taken for a wrap: the next line opens with a capital verb. */
function startsAnew(sheet: Sheet, start: number, at: number): boolean {
  const { store } = sheet
  if (!has(store, at, INITIAL_UPPER)) return false
  if (repeatsHeading(sheet, start, at) || isTopicLine(sheet, start, at)) return true
  if (!has(store, at, LINE_START) || at - start > 60 || !has(store, at - 1, IS_WORD)) return false
  // `Bãi bỏ toàn bộ` over `Quyết định số 5/2015/QĐ-UBND`: the name of a paper, no verb.
  if (sheet.outerType[at] === DOCUMENT) return false
  const verb =
    (sheet.task.code[at] ?? 0) === TASK || (sheet.task.code[at] ?? 0) === MANNER || (sheet.decision.code[at] ?? 0) !== 0
  if (!verb || Math.max(sheet.task.length[at] ?? 0, sheet.decision.length[at] ?? 0) < 2 || dangles(sheet, start, at))
    return false
  for (let i = start; i < at; i++) if ((sheet.outerEnd[i] ?? 0) > at) return false
  return true
}

/** Longest known heading in tokens. */
const LONGEST_TOPIC = 14

/** `Điều 4. Hiệu lực thi hành` before `Quyết định này ...`: the line is nothing but a known heading. */
function isTopicLine({ store, lexicon, cues, outerEnd, outerType }: Sheet, start: number, at: number): boolean {
  if (at - start < 2 || at - start > LONGEST_TOPIC) return false
  // Where the line break is lost, a name with a capital shows that the heading is over.
  const type = (outerEnd[at] ?? 0) > at ? (outerType[at] ?? 0) : 0
  const isLost = at - start > 3 && (type === BODY || type === POSITION)
  if (!has(store, at, LINE_START) && !isLost) return false
  return lexicon.exact(store, start, at, cues.topic.category) !== 0
}

/** `Điều 2. Sửa đổi khoản 1 Điều 9 của Luật X Sửa đổi khoản 1 Điều 9 như sau`: the clause says its heading again. */
function repeatsHeading({ store, decision }: Sheet, start: number, at: number): boolean {
  const length = decision.length[at] ?? 0
  if (length < 2 || length !== decision.length[start] || at - start < length + 2) return false
  if (!has(store, at - 1, IS_WORD) && !has(store, at - 1, IS_NUMBER)) return false
  for (let k = 0; k < length + 2; k++) if (store.form[at + k] !== store.form[start + k]) return false
  return true
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
