import { CLOSE_BRACKET, OPEN_BRACKET } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, IS_WORD, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { isCapitals, lineEnd, ruleEnd } from './layout.ts'
import { aboutEnd, endsTitle, namesSession } from './title-end.ts'

/** Token behind the rules (`-----`) at the start. */
export function skipRules(store: TokenStore, first: number, limit: number): number {
  let at = first
  for (let end = ruleEnd(store, at); at < limit && end > at; end = ruleEnd(store, at)) at = end
  return at
}

/** The lines up to the bases, the first article, an addressee or running text; notes in brackets are left out. */
export function titleLines(form: FormLexicon, store: TokenStore, first: number, limit: number): Range[] {
  const lines: Range[] = []
  for (let at = first; at < limit; ) {
    const end = Math.min(limit, lineEnd(store, at))
    if (endsTitle(form, store, { first: at, end }, lines)) break
    if (ruleEnd(store, at) === 0) {
      addPieces(form, store, { first: at, end }, lines)
      if (runsOn(store, lines.at(-1), end)) break
    }
    at = end
  }
  return withoutSession(form, store, lines)
}

/** Behind the meeting that decided, the summary opens with `về`. */
function withoutSession(form: FormLexicon, store: TokenStore, lines: Range[]): Range[] {
  const [first] = lines
  if (!first || !namesSession(form, store, first)) return lines
  const about = lines.findIndex((line) => aboutEnd(form, store, line) > line.first)
  return about > 0 ? lines.slice(about) : lines
}

/** Adds the line without notes in brackets, and cut where running text follows capitals on the same line. */
function addPieces(form: FormLexicon, store: TokenStore, line: Range, lines: Range[]): void {
  let from = line.first
  for (let k = line.first; k < line.end; k++) {
    if (store.form[k] !== OPEN_BRACKET) continue
    if (k > from) lines.push({ first: from, end: k })
    while (k < line.end && store.form[k] !== CLOSE_BRACKET) k++
    from = k + 1
  }
  if (line.end > from)
    lines.push({ first: from, end: capitalsEnd(form, store, { first: from, end: line.end }, lines[0]) })
}

/** In a title of capitals, the first word of running text on the line; else the line's end. */
function capitalsEnd(form: FormLexicon, store: TokenStore, line: Range, opening: Range | undefined): number {
  const about = aboutEnd(form, store, line)
  // `V/v thông qua ...`: how the words behind it are written tells.
  const opens = { first: about, end: Math.min(line.end, about + 2) }
  const capitals = isCapitals(store, about > line.first ? opens : (opening ?? opens))
  if (!capitals) return line.end
  for (let k = line.first + 1; k < line.end - 1; k++) {
    if (isPlainWord(store, k) && (isPlainWord(store, k + 1) || isPlainWord(store, k + 2))) return k
  }
  return line.end
}

/** A word not in capitals that is no part of a symbol (`QĐ-TTg`). */
function isPlainWord(store: TokenStore, at: number): boolean {
  return has(store, at, IS_WORD) && !has(store, at, ALL_UPPER) && has(store, at, SPACE_BEFORE)
}

function runsOn(store: TokenStore, last: Range | undefined, end: number): boolean {
  return last !== undefined && last.end < end && store.form[last.end] !== OPEN_BRACKET && !isBracketEnd(store, end)
}

function isBracketEnd(store: TokenStore, end: number): boolean {
  return store.form[end - 1] === CLOSE_BRACKET
}
