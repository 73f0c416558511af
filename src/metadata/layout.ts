import { FormSet } from '../lexicon/forms.ts'
import { BAR, CLOSE_PAREN, OPEN_PAREN, STAR } from '../lexicon/marks.ts'
import { inCapitals, width } from '../lines/glyphs.ts'
import { singleSpaced } from '../text/spaces.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_PUNCT, LINE_START, PARAGRAPH, type TokenStore, tokenText } from '../tokens/store.ts'

/** Tokens of a note in brackets behind a name. */
const LONGEST_NOTE = 20
/** White space of this length inside a line is taken for the space between two columns. */
const COLUMN_GAP = 3
/** No line of the form but the recipients has more tokens. */
const LONGEST_CELL = 120
const RULE_MARKS: FormSet = new FormSet(
  ['-', '_', '*', '=', '–', '—', '~', '.', '…', '•', '+', '#'].map((c) => -c.charCodeAt(0)),
)

/** Whether the token opens a line, or a column inside a line. */
export function opensCell(store: TokenStore, at: number): boolean {
  if (at <= 0 || has(store, at, LINE_START)) return true
  if (store.form[at - 1] === BAR) return true
  const from = store.end[at - 1] ?? 0
  const to = store.start[at] ?? 0
  return to - from >= COLUMN_GAP || (to > from && store.text.charCodeAt(from) === 0x09)
}

/** First token behind the line of the given token. */
export function lineEnd(store: TokenStore, at: number): number {
  let end = at + 1
  while (end < store.count && !has(store, end, LINE_START)) end++
  return Math.min(end, store.count)
}

/** First token of the line of the given token. */
export function lineStart(store: TokenStore, at: number): number {
  let first = at
  while (first > 0 && !has(store, first, LINE_START)) first--
  return first
}

/** First token behind the cell of the given token: the next column or the next line, or `limit` when that comes first. */
export function cellEnd(store: TokenStore, at: number, limit: number = store.count): number {
  const last = Math.min(limit, store.count)
  let end = at + 1
  while (end < last && !opensCell(store, end) && store.form[end] !== BAR) end++
  return Math.min(end, last)
}

/** End of the cell as far as a line of the form can go: an endless line is not followed to its end. */
export function shortCellEnd(store: TokenStore, at: number): number {
  return cellEnd(store, at, at + LONGEST_CELL)
}

/** Whether the token begins a line behind a blank one. */
export function opensParagraph(store: TokenStore, at: number): boolean {
  return has(store, at, PARAGRAPH)
}

/** End of a row of rule marks (`-----`, `***`, `_____o0o_____`) that starts at the token; 0 when there is none. */
export function ruleEnd(store: TokenStore, at: number): number {
  let to = at
  while (to < store.count && (to === at || !opensCell(store, to)) && isRuleToken(store, to)) to++
  if (to === at || (to < store.count && !opensCell(store, to) && store.form[to] !== BAR && to - at < 3)) return 0
  return to - at > 1 || store.form[at] === STAR ? to : 0
}

function isRuleToken(store: TokenStore, at: number): boolean {
  if (has(store, at, IS_PUNCT)) return RULE_MARKS.has(store.form[at] ?? 0)
  if (width(store, at) !== 1) return false
  const text = tokenText(store, at)
  return (text === 'o' || text === '0' || text === 'O') && RULE_MARKS.has(store.form[at - 1] ?? 0)
}

/** Whether all words of the stretch are written in capitals, but for the odd abbreviation (`TTg`). */
export function isCapitals(store: TokenStore, { first, end }: Range): boolean {
  return inCapitals(store, first, end)
}

/** The text without the marks, and white space, at its end. */
export function withoutFinal(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) end--
  return text.slice(0, end)
}

/** The characters of a stretch on one line, white space made single. */
export function plainText(store: TokenStore, { first, end }: Range): string {
  if (end <= first) return ''
  return singleSpaced(store.text.slice(store.start[first], store.end[end - 1]))
}

/** Token behind a note in brackets at the token: `(sau đây gọi là Ban Chỉ đạo)`; the token itself when none stands there. */
export function overNote(store: TokenStore, at: number): number {
  if (store.form[at] !== OPEN_PAREN) return at
  for (let k = at + 1; k < at + LONGEST_NOTE && k < store.count; k++) if (store.form[k] === CLOSE_PAREN) return k + 1
  return at
}
