import { BAR, COMMA, OPEN_BRACKET, OPEN_PAREN, SLASH } from '../lexicon/marks.ts'
import { isSmall } from '../tokens/looks.ts'
import {
  ALL_UPPER,
  BREAK,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_WORD,
  PARAGRAPH,
  SPACE_BEFORE,
  type TokenStore,
} from '../tokens/store.ts'
import { inCapitals, isDash } from './glyphs.ts'
import { type Line, type LineKind, opensBlock } from './line.ts'
import type { LineWords } from './words.ts'
import { isClosed, isHeld, type WrapMeasure } from './wrap.ts'

/** A page has no more lines of its own. */
const MOST_PAGE_LINES = 4

/** Tells of every line whether it goes on with the one before it, and sets the hard breaks. */
export function joinLines(store: TokenStore, words: LineWords, lines: readonly Line[], measure: WrapMeasure): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    line.continues = line.continues || (i > 0 && continues(store, words, lines, i, measure))
    if (!line.continues) store.flags[line.first] = (store.flags[line.first] ?? 0) | BREAK
  }
}

function continues(
  store: TokenStore,
  words: LineWords,
  lines: readonly Line[],
  i: number,
  measure: WrapMeasure,
): boolean {
  const line = lines[i]
  const previous = lines[placeAbove(lines, i)]
  if (!line || !previous) return false
  if (opensBlock(line.kind)) return false
  if (isDash(store.form[line.first] ?? 0) && words.holdsDash(store, line.first, line.end)) return true
  if (opensBlock(previous.kind) && previous.content >= previous.end) return true
  if (line.kind === 'page') return false
  if (line.kind === 'table') return previous.kind === 'table' && cellGoesOn(store, words, previous, line)
  if (line.kind === 'note') return previous.kind === 'note' && noteGoesOn(store, words, previous, line)
  if (line.kind === 'summary' && previous.kind === 'type') return typeGoesOn(store, words, previous, line)
  if (line.kind === 'text') return previous.part === line.part && textGoesOn(store, words, lines, i, measure)
  const goesOn = GOES_ON[line.kind]
  const same = previous.kind === line.kind || (line.kind === 'signer' && previous.kind === 'authority')
  return same && goesOn !== undefined && goesOn(store, words, previous, line)
}

/** Place of the line above, over the head and number of a page. */
function placeAbove(lines: readonly Line[], i: number): number {
  let k = i - 1
  while (k > i - MOST_PAGE_LINES && lines[k]?.kind === 'page') k--
  return k
}

/** The cell above is left open, or a name runs over its end. */
function cellGoesOn(store: TokenStore, words: LineWords, previous: Line, line: Line): boolean {
  if (isClosed(store, previous) || store.form[line.first] === BAR || store.form[previous.end - 1] === BAR) return false
  if (isSmall(store, line.first) || numberGoesOn(store, words, previous, line)) return true
  // Capitals head a column.
  if (has(store, line.first, ALL_UPPER) || previous.end - previous.first < 2) return false
  if (!has(store, line.first, IS_WORD | INITIAL_UPPER)) return false
  return isHeld(store, words, previous) || words.broken.runsOver(store, previous, line)
}

/** `ngày` + `29/9/2025`, `khoản` + `3 Điều 5`, `TTLT-BQP-` + `BTC`: a date or a number over two lines of a cell. */
function numberGoesOn(store: TokenStore, words: LineWords, previous: Line, { first, end }: Line): boolean {
  const last = previous.end - 1
  if (last === previous.first) return false
  if (isDash(store.form[last] ?? 0))
    return has(store, last - 1, ALL_UPPER) && has(store, first, ALL_UPPER) && !has(store, last, SPACE_BEFORE)
  const word = store.form[last]
  if (!has(store, first, IS_NUMBER)) return false
  // A bare number in a line of its own is that of the next row.
  if (word === words.khoan || word === words.dieu) return end > first + 1
  if (word !== words.ngay && word !== words.so) return false
  const next = store.form[first + 1]
  return next === SLASH || (word === words.ngay && next === words.thang)
}

/** A foot note ends with a full stop, or where the next one opens. */
function noteGoesOn(store: TokenStore, words: LineWords, previous: Line, line: Line): boolean {
  if (has(store, line.first, PARAGRAPH) || store.form[line.first] === OPEN_BRACKET) return false
  if (isSmall(store, line.first)) return true
  if (isClosed(store, previous)) return false
  const numbered = has(store, line.first, IS_NUMBER)
  return numbered || isHeld(store, words, previous) || words.broken.runsOver(store, previous, line)
}

/** `KẾT LUẬN CỦA PHÓ THỦ` + `TƯỚNG CHÍNH PHỦ`: the line of the type holds the beginning of the title. */
function typeGoesOn(store: TokenStore, words: LineWords, previous: Line, line: Line): boolean {
  if (has(store, line.first, PARAGRAPH)) return false
  const type = words.lexicon.longest(store, previous.first, words.types, previous.end)
  if (type === 0 || previous.first + words.lexicon.length(type) >= previous.end) return false
  return isHeld(store, words, previous) || words.broken.runsOver(store, previous, line)
}

/** When a line of the form goes on with the line of the same kind above it. */
const GOES_ON: Partial<Record<LineKind, (store: TokenStore, words: LineWords, previous: Line, line: Line) => boolean>> =
  {
    issuer: issuerGoesOn,
    signer: signerGoesOn,
    summary: (store, _, previous) => !isClosed(store, previous),
    recipients: itemGoesOn,
    addressee: itemGoesOn,
  }

/** `ỦY BAN NHÂN DÂN` + `TỈNH BẮC NINH` is one name; `UBND TỈNH BẮC NINH` + `SỞ CÔNG THƯƠNG` are two. */
function issuerGoesOn(store: TokenStore, words: LineWords, previous: Line, line: Line): boolean {
  if (isHeld(store, words, previous) || previous.end - previous.first === 1) return true
  if (words.issuerHead(store, line.first, store.count) === 0) return true
  const above = words.issuerHead(store, previous.first, previous.end)
  return above > 0 && above === previous.end - previous.first
}

/** `TM. ỦY BAN` + `NHÂN DÂN`, `Vũ` + `Chiến Thắng`: one name over two lines. */
function signerGoesOn(store: TokenStore, words: LineWords, previous: Line, line: Line): boolean {
  if (previous.part !== 'signature' || has(store, line.first, PARAGRAPH)) return false
  const capitals = inCapitals(store, line.first, line.end)
  const capitalsAbove = inCapitals(store, previous.first, previous.end)
  if (store.form[previous.end - 1] === COMMA) return true
  if (capitals !== capitalsAbove) return false
  if (!capitals) return previous.end - previous.first === 1 && has(store, previous.first, IS_WORD | INITIAL_UPPER)
  return words.lexicon.longest(store, line.first, words.titles, line.end) === 0
}

function itemGoesOn(store: TokenStore, words: LineWords, previous: Line, line: Line): boolean {
  if (!has(store, line.first, IS_WORD) || isClosed(store, previous)) return false
  return isSmall(store, line.first) || isHeld(store, words, previous) || previous.end - previous.first > 4
}

/** `Điều 10. Trách nhiệm của cơ sở lưu trú` + `Cơ sở lưu trú phải ...`: the text begins with words of its heading. */
function repeats(store: TokenStore, heading: Line, { first }: Line): boolean {
  for (let k = heading.content; k + 1 < heading.end; k++) {
    if (store.form[k] === store.form[first] && store.form[k + 1] === store.form[first + 1]) return true
  }
  return false
}

/** A bracket or dash at the head of a line that is no bullet. */
function goesOnBySign(form: number): boolean {
  return form === OPEN_PAREN || isDash(form)
}

function textGoesOn(
  store: TokenStore,
  words: LineWords,
  lines: readonly Line[],
  i: number,
  measure: WrapMeasure,
): boolean {
  const line = lines[i]
  const previous = lines[placeAbove(lines, i)]
  if (!line || !previous || previous.kind === 'table' || previous.kind === 'rule') return false
  const small = isSmall(store, line.first)
  const closed = isClosed(store, previous)
  if (has(store, line.first, PARAGRAPH)) return small && !closed
  if (small) return true
  if (closed) return false
  if (isHeld(store, words, previous) || has(store, line.first, IS_NUMBER) || goesOnBySign(store.form[line.first] ?? 0))
    return true
  if (previous.kind === 'article' && previous.end - previous.content === 1) return true
  if (
    has(store, line.first, ALL_UPPER) &&
    inCapitals(store, previous.content, previous.end) &&
    inCapitals(store, line.first, line.end)
  )
    return true
  if (previous.kind === 'article' && repeats(store, previous, line)) return false
  return words.broken.runsOver(store, previous, line) || measure.isFull(store, lines, placeAbove(lines, i))
}
