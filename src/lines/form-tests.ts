import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, IS_PUNCT, IS_WORD, type TokenStore } from '../tokens/store.ts'
import { COLON, COMMA, inCapitals, integer, isDash, OPEN_BRACKET, STAR, STOP } from './glyphs.ts'
import type { Line } from './line.ts'
import type { LineWords, PhraseRole } from './words.ts'
import type { WrapMeasure } from './wrap.ts'

const RULE_MARKS: ReadonlySet<number> = new Set(
  ['-', '_', '*', '=', '~', '–', '—', '.', '…', '#'].map((m) => -m.charCodeAt(0)),
)
const HASH = -0x23
const MOST_PLACE_TOKENS = 9
const MOST_DATE_TOKENS = 12
const MOST_NAME_WORDS = 6
const MOST_SIGNER_TOKENS = 14
const SIGNER_LINES = 7

/** A line of the store with what the tests on it need. */
export interface Reading {
  readonly store: TokenStore
  readonly words: LineWords
  readonly lines: readonly Line[]
  readonly measure: WrapMeasure
}

/** `-----`, `*`, `_____`: a line of marks that only separates; a single dash is an empty bullet. */
export function isRule(store: TokenStore, line: Line): boolean {
  for (let k = line.first; k < line.end; k++) {
    if (!has(store, k, IS_PUNCT) || !RULE_MARKS.has(store.form[k] ?? 0)) return false
  }
  return line.end - line.first > 1 || store.form[line.first] === STAR || store.form[line.first] === HASH
}

/** Words and numbers of the line, marks left out. */
export function countWords(store: TokenStore, line: Line): number {
  let count = 0
  for (let k = line.first; k < line.end; k++) if (!has(store, k, IS_PUNCT)) count++
  return count
}

/** Whether the line has a number in it. */
export function hasNumber(store: TokenStore, line: Line): boolean {
  for (let k = line.first; k < line.end; k++) if (has(store, k, IS_NUMBER)) return true
  return false
}

/** Role of the set phrase that the line begins with; it may break over the next line. */
export function leadRole(reading: Reading, i: number): PhraseRole | undefined {
  const line = reading.lines[i]
  if (!line) return undefined
  const bullet = isDash(reading.store.form[line.first] ?? 0)
  const at = bullet && line.first + 1 < line.end ? line.first + 1 : line.first
  const phrase = reading.words.phrase(reading.store, at, reading.lines[i + 1]?.end ?? line.end)
  // A basis in the middle of a wrapped sentence begins with a small letter.
  if (phrase?.role === 'basis' && !has(reading.store, at, INITIAL_UPPER)) return undefined
  return bullet && phrase?.role !== 'basis' ? undefined : phrase?.role
}

/** How many lines the phrase at the head of line `i` fills to their ends; 0 when it ends inside one. */
export function linesFilled(reading: Reading, i: number, length: number): number {
  const stop = (reading.lines[i]?.first ?? 0) + length
  for (let k = i; k < Math.min(i + 3, reading.lines.length); k++) if (reading.lines[k]?.end === stop) return k - i + 1
  return 0
}

/** Tokens of the name of a document type at the head of line `i`; 0 when there is none. */
export function typeLength(reading: Reading, i: number): number {
  const line = reading.lines[i]
  if (!line) return 0
  const limit = reading.lines[i + 1]?.end ?? line.end
  const entry = reading.words.lexicon.longest(reading.store, line.first, reading.words.types, limit)
  return entry === 0 ? 0 : reading.words.lexicon.length(entry)
}

/** Number of lines that a line of type takes (`QUYẾT ĐỊNH`, also broken over two); 0 when the line is none. */
export function typeLines(reading: Reading, i: number): number {
  const line = reading.lines[i]
  const length = typeLength(reading, i)
  if (!line || length === 0) return 0
  const filled = linesFilled(reading, i, length)
  // In small letters only where lines of a letterhead stand above: the capitals of old fonts are lost.
  if (filled > 0 && (has(reading.store, line.first, INITIAL_UPPER) || isDated(reading.lines[i - 1]))) return filled
  if (!has(reading.store, line.first, INITIAL_UPPER)) return 0
  const stop = line.first + length
  if (stop >= line.end) return 0
  const noted = reading.store.form[stop] === OPEN_BRACKET && has(reading.store, line.first, ALL_UPPER)
  return noted || inCapitals(reading.store, line.first, line.end) ? 1 : 0
}

function isDated(line: Line | undefined): boolean {
  return line !== undefined && (line.kind === 'place-date' || line.kind === 'number' || line.kind === 'rule')
}

/** Number of lines of a place and date (`Hà Nội, ngày 05 tháng 3 năm 2020`, also broken or with a blank day). */
export function placeDateLines(reading: Reading, i: number): number {
  const { store, words, lines } = reading
  const line = lines[i]
  if (!line) return 0
  const limit = lines[i + 1]?.end ?? line.end
  let day = line.first
  let capitals = true
  while (day < limit && day - line.first <= MOST_PLACE_TOKENS && store.form[day] !== words.ngay) {
    if (!has(store, day, IS_WORD) && store.form[day] !== COMMA && store.form[day] !== STOP) return 0
    if (!has(store, day, INITIAL_UPPER)) capitals = false
    day++
  }
  if (store.form[day] !== words.ngay || day === line.first || day >= limit) return 0
  const bare = store.form[day - 1] !== COMMA
  if (!has(store, line.first, INITIAL_UPPER) || (bare && !capitals)) return 0
  const stop = Math.min(store.count, day + MOST_DATE_TOKENS)
  for (let k = day + 1; k < stop; k++) {
    const form = store.form[k]
    if (form === words.nam || (has(store, k, IS_NUMBER) && store.text.charCodeAt(store.end[k] ?? 0) === 0x2f)) {
      return lineCount(lines, i, k) + (form === words.nam && isNumberLine(reading, i, k) ? 1 : 0)
    }
    if (bare && has(store, k, IS_WORD) && form !== words.thang) return 0
  }
  return 0
}

/** Whether the line behind token `k` holds only the year that `năm` waits for. */
function isNumberLine({ store, lines }: Reading, i: number, k: number): boolean {
  const count = lineCount(lines, i, k)
  const next = lines[i + count]
  return lines[i + count - 1]?.end === k + 1 && next !== undefined && has(store, next.first, IS_NUMBER)
}

function lineCount(lines: readonly Line[], i: number, token: number): number {
  let count = 1
  while (count < 4 && (lines[i + count - 1]?.end ?? 0) <= token && i + count < lines.length) count++
  return count
}

/** Whether line `i` begins the signature: an authority mark, or an office in capitals with a name below it. */
export function opensSignature(reading: Reading, i: number): boolean {
  const { store, words, lines } = reading
  const line = lines[i]
  if (!line || !has(store, line.first, ALL_UPPER) || line.end - line.first > MOST_SIGNER_TOKENS) return false
  const phrase = words.phrase(store, line.first, line.end)
  if (phrase?.role === 'authority') {
    const next = line.first + phrase.length
    if (next >= line.end) return true
    // Capitals may have been lost: `KT. Bộ trưởng`.
    const stopped = store.form[next - 1] === STOP && has(store, next, INITIAL_UPPER)
    return (has(store, next, ALL_UPPER) || stopped) && store.form[next] !== COLON
  }
  if (!inCapitals(store, line.first, line.end)) return false
  if (words.lexicon.longest(store, line.first, words.titles, line.end) === 0) return false
  for (let k = i + 1; k < Math.min(lines.length, i + SIGNER_LINES); k++) {
    const below = lines[k]
    if (below && isName(store, below)) return true
    if (below && below.end - below.first > MOST_SIGNER_TOKENS) return false
  }
  return false
}

/** Whether the line is no more than a personal name: two to six capitalised words. */
export function isName(store: TokenStore, line: Line): boolean {
  const size = line.end - line.first
  if (size < 2 || size > MOST_NAME_WORDS) return false
  for (let k = line.first; k < line.end; k++) if (!has(store, k, IS_WORD | INITIAL_UPPER)) return false
  return !has(store, line.first, ALL_UPPER) || !has(store, line.end - 1, ALL_UPPER)
}

/** `Trang 3`, `Page 2/10`: a running page number. */
export function isPage({ store, words }: Reading, line: Line): boolean {
  const form = store.form[line.first] ?? 0
  if (form !== words.trang && form !== words.page) return false
  return line.end - line.first >= 2 && line.end - line.first <= 5 && integer(store, line.first + 1) > 0
}

/** `[Điều này được ...]`, `[1] ...`: an editor's or a foot note that fills its line. */
export function isNote(store: TokenStore, line: Line): boolean {
  return store.form[line.first] === OPEN_BRACKET
}
