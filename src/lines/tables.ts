import { BAR, SLASH, STOP } from '../lexicon/marks.ts'
import { has, IS_NUMBER, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import { inCapitals, integer } from './glyphs.ts'
import { type Line, opensBlock, unmark } from './line.ts'
import { isAnnexNote, type LineWords } from './words.ts'

const CELL_TOKENS = 4
/** How the code of an administrative procedure begins. */
const CODE = '0.000000'
/** How many lines down the next row of a table may be: below a heading that divides the rows, below a cell. */
const NEAR = 4
const FAR = 12
/** Lines of the head, where cells in capitals are no title. */
const MOST_HEAD_LINES = 24

/**
 * Marks the lines of tables: rows with bars, and the cells below a head with `STT` or `TT` that an export wrote one a
 * line. What looks like a number of a clause or a dash there is a cell. The table ends where a block of a higher kind,
 * a part of the form or a paragraph of prose begins.
 */
export function markTables(store: TokenStore, words: LineWords, lines: readonly Line[]): void {
  let inside = false
  let head = -1
  const rows = new TableRows()
  const tabs = new TabRows(store)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.kind === 'page') continue
    const isBody = line.part === 'body' || line.part === 'appendix'
    if (store.form[line.first] === BAR || (isBody && tabs.holds(line))) {
      unmark(line, 'table', 'line.table')
      continue
    }
    if (inside && (isAnnexNote(store, words, line.first) || endsText(store, lines[i - 1]))) inside = false
    if (isTableHead(store, words, line)) {
      inside = true
      head = i
    } else if (isRowCode(store, line)) {
      inside = true
      head = -1
      const number = lines[i - 1]
      if (number?.kind === 'clause' && number.content >= number.end) unmark(number, 'table', 'line.table')
    } else if (head >= 0 && (i - head > MOST_HEAD_LINES || isRowNumber(store, line))) head = -1
    const inTitle = line.kind === 'summary' && (head >= 0 || isRowNumber(store, line))
    if (inside && !inTitle && head !== i && endsTable(store, lines, i, head >= 0)) inside = false
    if (rows.endsAt(store, line, inside)) inside = false
    if (inside) unmark(line, 'table', 'line.table')
  }
}

/** Rows of a table in one line each, with tabs between the cells. */
class TabRows {
  private readonly store: TokenStore
  /** The first tab that has not been passed yet; the end of the text when there is none. */
  private tab: number

  constructor(store: TokenStore) {
    this.store = store
    this.tab = this.tabFrom(0)
  }

  /** Whether tabs part at least three cells behind the marker of the line. Lines come in the order of the text. */
  holds({ content, end }: Line): boolean {
    const { start } = this.store
    const last = start[end - 1] ?? 0
    if (this.tab >= last) return false
    let gaps = 0
    for (let k = content + 1; k < end && gaps < 2; k++) {
      const to = start[k] ?? 0
      if (this.tab >= to) continue
      if (this.tab >= (start[k - 1] ?? 0)) gaps++
      this.tab = this.tabFrom(to)
      if (this.tab >= last) break
    }
    return gaps > 1
  }

  private tabFrom(at: number): number {
    const tab = this.store.text.indexOf('\t', at)
    return tab < 0 ? this.store.text.length : tab
  }
}

/** The clauses around a table, and whether its own rows have bare numbers. */
class TableRows {
  private clause = 0
  private bare = false

  /** Whether the next clause of the text stands behind rows whose numbers have no mark: `11`, ..., `2. Danh mục ...`. */
  endsAt(store: TokenStore, line: Line, inside: boolean): boolean {
    if (!inside) this.bare = false
    else if (isRowNumber(store, line)) this.bare = true
    if (line.kind === 'article') this.clause = 0
    if (line.kind !== 'clause') return false
    const next = line.ordinal === this.clause + 1 && line.end - line.content > CELL_TOKENS
    if (!inside || (this.bare && next && this.clause > 0)) {
      this.clause = line.ordinal
      return inside
    }
    return false
  }
}

/** `STT`, `TT`, `Số TT`: the head of the column of row numbers, alone in its line. */
function isTableHead(store: TokenStore, words: LineWords, line: Line): boolean {
  if (line.part !== 'body' && line.part !== 'appendix') return false
  const last = store.form[line.end - 1] === STOP ? line.end - 2 : line.end - 1
  const form = store.form[last]
  if (form !== words.stt && form !== words.tt) return false
  return last === line.first || (last === line.first + 1 && store.form[line.first] === words.so)
}

/** `2.001019`, `1.000656.000.00.00.H17`: the code of a procedure in the row of a table whose head may be lost. */
function isRowCode(store: TokenStore, line: Line): boolean {
  const from = store.start[line.first] ?? 0
  if ((line.part !== 'body' && line.part !== 'appendix') || line.end - line.first > CELL_TOKENS) return false
  if (!has(store, line.first, IS_NUMBER) || (store.end[line.first] ?? 0) - from < CODE.length) return false
  for (let k = 0; k < CODE.length; k++) {
    const code = store.text.charCodeAt(from + k)
    if (CODE[k] === '.' ? code !== 0x2e : code < 0x30 || code > 0x39) return false
  }
  return true
}

/** `Tổng số: 02 thủ tục./.`: the mark that ends a text. */
function endsText(store: TokenStore, line: Line | undefined): boolean {
  if (!line) return false
  const { form } = store
  return form[line.end - 1] === STOP && form[line.end - 2] === SLASH && form[line.end - 3] === STOP
}

/** With `heads`, the row numbers have not begun yet. */
function endsTable(store: TokenStore, lines: readonly Line[], i: number, heads: boolean): boolean {
  const line = lines[i]
  if (!line) return true
  if (line.kind === 'page') return false
  if (line.part !== 'body' && line.part !== 'appendix') return true
  if (line.rule.startsWith('form.') && line.kind !== 'rule') return true
  if (line.kind === 'article' || line.kind === 'chapter' || line.kind === 'appendix') return true
  const divides = (heads && !inCapitals(store, line.content, line.end)) || rowBelow(store, lines, i, NEAR)
  if ((line.kind === 'section' || line.kind === 'part') && divides) return false
  if (line.kind === 'section' || line.kind === 'part')
    return line.end - line.first > 2 || inCapitals(store, line.content, line.end) || line.content >= line.end
  const paragraph = has(store, line.first, PARAGRAPH)
  if (line.kind === 'clause' || line.kind === 'point' || line.kind === 'subclause')
    return paragraph && line.end - line.content > CELL_TOKENS && !rowBelow(store, lines, i, FAR)
  return !opensBlock(line.kind) && paragraph && line.end - line.first > 3 * CELL_TOKENS
}

/** Whether another bare row number stands among so many next lines: the table goes on. */
function rowBelow(store: TokenStore, lines: readonly Line[], i: number, reach: number): boolean {
  for (let k = i + 1; k < Math.min(lines.length, i + reach); k++) {
    const line = lines[k]
    if (!line) return false
    if (line.kind === 'article' || line.kind === 'chapter') return false
    if (isRowNumber(store, line)) return true
  }
  return false
}

function isRowNumber(store: TokenStore, line: Line): boolean {
  return line.end - line.first === 1 && has(store, line.first, IS_NUMBER) && integer(store, line.first) > 0
}
