import type { Line } from '../lines/line.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, IS_WORD, type TokenStore, tokenText } from '../tokens/store.ts'

/** A table that a text shows with its cells one below the other, a cell on one line or on several. */
export interface LineTable {
  /** The cells of the head, without that of the row numbers. */
  readonly head: readonly Range[]
  readonly rows: readonly LineRow[]
}

/** A row: its number and the lines of its cells. */
export interface LineRow {
  readonly label: Range
  readonly lines: readonly Range[]
}

const MOST_HEAD_LINES = 24

/** Finds the tables below a head `STT` or `TT`, as the lines of kind `table` show them. */
export function lineTables(store: TokenStore, lines: readonly Line[]): LineTable[] {
  const tables: LineTable[] = []
  for (let k = 0; k < lines.length; k++) {
    if (lines[k]?.kind !== 'table') continue
    let end = k
    while (lines[end]?.kind === 'table') end++
    tables.push(...split(store, lines.slice(k, end)))
    k = end
  }
  return tables
}

/** One stretch of table lines may hold several tables, each with a head of its own. */
function split(store: TokenStore, lines: readonly Line[]): LineTable[] {
  const heads = lines.flatMap((line, k) => (isHead(store, line) ? [k] : []))
  return heads.flatMap((head, k) => readTable(store, lines.slice(head + 1, heads[k + 1])) ?? [])
}

function isHead(store: TokenStore, { first, end }: Line): boolean {
  return end - first === 1 && /^s?tt$/i.test(tokenText(store, first))
}

function readTable(store: TokenStore, lines: readonly Line[]): LineTable | undefined {
  const body = lines.slice(0, MOST_HEAD_LINES).findIndex((line, k) => k > 1 && opensRow(store, line, 0))
  if (body < 0) return undefined
  const rows: { label: Range; lines: Range[] }[] = []
  let number = 0
  for (const line of lines.slice(body)) {
    if (opensRow(store, line, number)) {
      rows.push({ label: line, lines: [] })
      number = numberOf(store, line)
    } else rows.at(-1)?.lines.push(line)
  }
  return { head: headCells(store, lines.slice(0, body)), rows }
}

/** A cell of the head that is wrapped goes on with a small letter. */
function headCells(store: TokenStore, lines: readonly Line[]): Range[] {
  const cells: { first: number; end: number }[] = []
  for (const { first, end } of lines) {
    const last = cells.at(-1)
    if (last && (!has(store, first, IS_WORD) || !has(store, first, INITIAL_UPPER))) last.end = end
    else cells.push({ first, end })
  }
  return cells
}

const MOST_LABEL = 6
/** Longest number of a row, `10.12.31.`, in characters. */
const LONGEST_LABEL = 9

/** A line that holds a row number alone: the next one, the first of a group, one with stops, or a letter or roman one. */
function opensRow(store: TokenStore, { first, end }: Range, before: number): boolean {
  if (end - first > MOST_LABEL || (store.end[end - 1] ?? 0) - (store.start[first] ?? 0) > LONGEST_LABEL) return false
  const text = store.text.slice(store.start[first], store.end[end - 1])
  if (/^(?:[IVXL]{1,6}|[A-H])\.?$/.test(text)) return has(store, first, ALL_UPPER)
  if (/^\d{1,2}(?:\.\d{1,2}){1,2}\.?$/.test(text)) return true
  if (!/^\d{1,3}\.?$/.test(text)) return false
  const number = Number.parseInt(text, 10)
  return number === 1 || number === before + 1
}

/** The row number; 0 for a group, so that numbers begin anew below it. */
function numberOf(store: TokenStore, { first }: Range): number {
  return has(store, first, IS_NUMBER) ? Number.parseInt(tokenText(store, first), 10) : 0
}
