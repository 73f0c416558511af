import {
  APOSTROPHE,
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  COLON,
  OPEN_BRACKET,
  OPEN_PAREN,
  OPEN_QUOTE,
  SEMICOLON,
  STOP,
  STRAIGHT_QUOTE,
} from '../lexicon/marks.ts'
import { has, IS_WORD, PARAGRAPH, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { type Line, opensBlock } from './line.ts'
import { readMarker } from './markers.ts'
import type { LineWords } from './words.ts'

/** A quotation that opens without the number of a block is no longer than this, in lines. */
const LONGEST_QUOTE = 400

/**
 * Marks the lines of quoted new wording: from a quotation mark at the head of a line, or behind the colon of a lead-in,
 * up to the line that closes it. A quotation that is never closed ends in front of the next item that amends.
 */
export function markQuoted(store: TokenStore, words: LineWords, lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const opened = openingToken(store, words, lines, i)
    if (opened < 0) continue
    const last = closingLine(store, words, lines, i, opened)
    if (lines[i]?.first !== opened && goesOn(store, lines[last])) continue
    const own = lines[i]?.first === opened ? i : i + 1
    for (let k = own; k <= last; k++) {
      const line = lines[k]
      if (line) line.quoted = true
    }
    i = Math.max(i, last)
  }
}

/** `Bãi bỏ thủ tục: “Đăng ký ...” tại Quyết định số ...`: a name in quotation marks, no new wording. */
function goesOn(store: TokenStore, line: Line | undefined): boolean {
  if (!line) return false
  for (let k = line.end - 2; k > line.first; k--) if (store.form[k] === CLOSE_QUOTE) return has(store, k + 1, IS_WORD)
  return false
}

/** The token that opens a quotation over lines at line `i`; -1 when there is none. */
function openingToken(store: TokenStore, words: LineWords, lines: readonly Line[], i: number): number {
  const line = lines[i]
  if (!line) return -1
  const led = isQuote(store.form[line.first]) || isDoubled(store, line.first)
  if (opensQuote(store, words, line) || (led && followsLeadIn(store, lines[i - 1]))) return line.first
  for (let k = line.end - 1; k > line.first; k--) {
    const form = store.form[k]
    if (form === CLOSE_QUOTE) return -1
    if (form === OPEN_QUOTE || form === STRAIGHT_QUOTE)
      return store.form[beforeNote(store, line.first, k - 1)] === COLON ? k : -1
  }
  return -1
}

/** `như sau: [Khoản này được sửa đổi bởi ...] “`: the token in front of an editor's note that ends here. */
function beforeNote({ form }: TokenStore, first: number, at: number): number {
  if (form[at] !== CLOSE_BRACKET) return at
  let k = at
  while (k > first && form[k] !== OPEN_BRACKET) k--
  return k - 1
}

/** Whether the line begins with an opening mark, or with any quotation mark in front of the number of a block. */
function opensQuote(store: TokenStore, words: LineWords, line: Line): boolean {
  const form = store.form[line.first]
  if (form === OPEN_QUOTE) return true
  return isQuote(form) && quotesBlock(store, words, line)
}

function quotesBlock(store: TokenStore, words: LineWords, line: Line): boolean {
  return line.first + 1 < line.end && readMarker(store, words, line.first + 1, line.end) !== undefined
}

function isQuote(form: number | undefined): boolean {
  return form === STRAIGHT_QUOTE || form === CLOSE_QUOTE || form === OPEN_QUOTE
}

/** Two apostrophes for a quotation mark. */
function isDoubled(store: TokenStore, at: number): boolean {
  return store.form[at] === APOSTROPHE && store.form[at + 1] === APOSTROPHE
}

function followsLeadIn(store: TokenStore, line: Line | undefined): boolean {
  return line !== undefined && store.form[line.end - 1] === COLON
}

/** The line that closes the quotation; when none does, the last one that may belong to it. */
function closingLine(
  store: TokenStore,
  words: LineWords,
  lines: readonly Line[],
  from: number,
  opened: number,
): number {
  const head = lines[from]
  const block = head !== undefined && quotesBlock(store, words, head)
  const limit = block ? lines.length : Math.min(lines.length, from + LONGEST_QUOTE)
  let depth = 0
  let leadIn = -1
  let i = from
  for (; i < limit; i++) {
    const line = lines[i]
    if (!line || (line.part !== head?.part && line.part !== 'note' && head?.part !== 'note')) break
    if (i > from && opensQuote(store, words, line) && !closesItself(store, line)) break
    if (i > from && leadIn < 0 && isLeadIn(store, words, line)) leadIn = i
    for (let k = Math.max(line.first, opened); k < line.end; k++) {
      const form = store.form[k]
      if (form === OPEN_QUOTE || k === opened || opensInside(store, line, k)) depth++
      else if (form === CLOSE_QUOTE) depth--
      // The mark at the end of a line closes the quotation even when one inside was left open.
      const shut = form === CLOSE_QUOTE || form === STRAIGHT_QUOTE || isDoubled(store, k - 1)
      if (shut && k > opened && closes(store, words, line, k) && (depth <= 0 || i > from)) return i
      if (form === CLOSE_QUOTE && k > opened && depth <= 0) return i
    }
  }
  if (leadIn > from) return leadIn - 1
  return block && i >= limit ? limit - 1 : lastOfParagraph(store, lines, from)
}

function closesItself(store: TokenStore, line: Line): boolean {
  for (let k = line.first + 1; k < line.end; k++) if (store.form[k] === CLOSE_QUOTE) return true
  return false
}

/** `2. Sửa đổi khoản 3 ...`: the next item of the amending act. */
function isLeadIn(store: TokenStore, words: LineWords, line: Line): boolean {
  if (!opensBlock(line.kind)) return false
  return words.lexicon.longest(store, line.content, words.amending, store.count) !== 0
}

/** `("Nhiều người”)`: a straight mark behind a space or bracket that a closing one of another look answers. */
function opensInside(store: TokenStore, line: Line, token: number): boolean {
  if (store.form[token] !== STRAIGHT_QUOTE || token === line.first) return false
  if (!has(store, token, SPACE_BEFORE) && store.form[token - 1] !== OPEN_PAREN) return false
  for (let k = token + 1; k < line.end; k++) {
    if (store.form[k] === OPEN_QUOTE || store.form[k] === STRAIGHT_QUOTE) return false
    if (store.form[k] === CLOSE_QUOTE) return true
  }
  return false
}

/** Whether nothing but `.`, `;` follows the mark in its line, or the next article, its line break lost. */
function closes(store: TokenStore, words: LineWords, line: Line, token: number): boolean {
  if (readMarker(store, words, token + 1, line.end)?.kind === 'article') return true
  for (let k = token + 1; k < line.end; k++) if (store.form[k] !== STOP && store.form[k] !== SEMICOLON) return false
  return true
}

function lastOfParagraph(store: TokenStore, lines: readonly Line[], from: number): number {
  let i = from
  while (
    i + 1 < lines.length &&
    !has(store, lines[i + 1]?.first ?? 0, PARAGRAPH) &&
    !opensBlock(lines[i + 1]?.kind ?? 'text')
  )
    i++
  return i
}
