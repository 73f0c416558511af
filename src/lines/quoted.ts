import { has, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import { CLOSE_QUOTE, COLON, OPEN_QUOTE, SEMICOLON, STOP, STRAIGHT_QUOTE } from './glyphs.ts'
import { type Line, opensBlock } from './line.ts'

/** Quoted wording longer than this is taken for one whose closing mark is missing. */
const LONGEST_QUOTE = 4000

/**
 * Marks the lines of quoted new wording: from a quotation mark at the head of a line, or behind the colon of a lead-in,
 * up to the line that closes it. A quotation that is never closed ends where the next one opens: at the last lead-in in
 * front of it.
 */
export function markQuoted(store: TokenStore, lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const opened = openingToken(store, lines, i)
    if (opened < 0) continue
    const last = closingLine(store, lines, i, opened)
    const own = lines[i]?.first === opened ? i : i + 1
    for (let k = own; k <= last; k++) {
      const line = lines[k]
      if (line) line.quoted = true
    }
    i = Math.max(i, last)
  }
}

/** The token that opens a quotation over lines at line `i`; -1 when there is none. */
function openingToken(store: TokenStore, lines: readonly Line[], i: number): number {
  const line = lines[i]
  if (!line) return -1
  const first = store.form[line.first]
  if (first === OPEN_QUOTE || (first === STRAIGHT_QUOTE && followsLeadIn(store, lines[i - 1]))) return line.first
  for (let k = line.end - 1; k > line.first; k--) {
    const form = store.form[k]
    if (form === CLOSE_QUOTE) return -1
    if (form === OPEN_QUOTE || form === STRAIGHT_QUOTE) return store.form[k - 1] === COLON ? k : -1
  }
  return -1
}

function followsLeadIn(store: TokenStore, line: Line | undefined): boolean {
  return line !== undefined && store.form[line.end - 1] === COLON
}

/** The line that closes the quotation, or the last one that may belong to it when none does. */
function closingLine(store: TokenStore, lines: readonly Line[], from: number, opened: number): number {
  const straight = store.form[opened] === STRAIGHT_QUOTE
  let depth = 0
  let leadIn = -1
  for (let i = from; i < Math.min(lines.length, from + LONGEST_QUOTE); i++) {
    const line = lines[i]
    if (!line) break
    if (i > from && depth > 0 && store.form[line.first] === OPEN_QUOTE && leadIn > from) return leadIn - 1
    if (i > from && opensBlock(line.kind) && leadsIn(store, lines, i)) leadIn = i
    for (let k = Math.max(line.first, opened); k < line.end; k++) {
      const form = store.form[k]
      if (straight && form === STRAIGHT_QUOTE && k > opened && closes(store, line, k)) return i
      if (straight) continue
      if (form === OPEN_QUOTE) depth++
      // A mark left open inside is closed by the mark that ends the line of the quotation.
      if (form === CLOSE_QUOTE && (--depth <= 0 || closes(store, line, k))) {
        if (depth <= 0 || i > from) return i
      }
    }
  }
  if (leadIn > from) return leadIn - 1
  return lastOfParagraph(store, lines, from)
}

/** `2. Sửa đổi khoản 3 Điều 5 như sau:` with a quotation behind it. */
function leadsIn(store: TokenStore, lines: readonly Line[], i: number): boolean {
  for (let k = i; k < i + 4 && k < lines.length; k++) {
    const line = lines[k]
    if (!line || (k > i && opensBlock(line.kind))) return false
    if (store.form[line.end - 1] === COLON) return store.form[lines[k + 1]?.first ?? 0] === OPEN_QUOTE
  }
  return false
}

/** Whether nothing but `.`, `;` follows the mark in its line. */
function closes(store: TokenStore, line: Line, token: number): boolean {
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
