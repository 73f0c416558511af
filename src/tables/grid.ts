import type { Layout, LayoutCell, LayoutTable } from '../model/layout.ts'
import { firstWhere } from '../text/search.ts'
import { type SourceText, toRawStart } from '../text/source.ts'
import type { Range } from '../tokens/range.ts'
import { type TokenStore, tokenAt } from '../tokens/store.ts'

/** A cell in tokens; it may be empty. One that covers several columns stands in each of them. */
export interface Cell extends Range {
  /** The cell above reaches down over this one. */
  readonly continued: boolean
}

/** A table in tokens, row by row; a row may be short. */
export interface Grid extends Range {
  readonly rows: readonly (readonly Cell[])[]
}

/** The tables that the reader of the file saw. */
export function layoutGrids(layout: Layout, source: SourceText, store: TokenStore): Grid[] {
  return layout.tables.flatMap((table) => layoutGrid(table, source, store) ?? [])
}

function layoutGrid({ rows }: LayoutTable, source: SourceText, store: TokenStore): Grid | undefined {
  return gridOf(rows.map(({ cells }) => layoutRow(cells, source, store)))
}

function layoutRow(cells: readonly LayoutCell[], source: SourceText, store: TokenStore): Cell[] {
  const row: Cell[] = []
  for (const { start, end, span = 1, continued = false } of cells) {
    const first = tokenFrom(start, source, store)
    const cell = { first, end: Math.max(first, tokenFrom(end, source, store)), continued }
    for (let k = 0; k < span && row.length < MOST_COLUMNS; k++) row.push(cell)
  }
  return row
}

/** No table of tasks is wider. */
const MOST_COLUMNS = 64

/** First token that starts at or after the offset of the input. */
function tokenFrom(offset: number, source: SourceText, store: TokenStore): number {
  return firstWhere(store.count, (k) => toRawStart(source, store.start[k] ?? 0) >= offset)
}

const LEAST_CELLS = 3

/** The tables that a text shows by tabs between cells, one row a line. */
export function tabGrids(store: TokenStore): Grid[] {
  const { text } = store
  const grids: Grid[] = []
  let rows: Cell[][] = []
  const close = (): void => {
    const grid = rows.length > 1 ? gridOf(rows) : undefined
    if (grid) grids.push(grid)
    rows = []
  }
  let from = 0
  for (let tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
    const start = text.lastIndexOf('\n', tab) + 1
    const stop = text.indexOf('\n', tab)
    const end = stop < 0 ? text.length : stop
    if (start > from) close()
    const cells = cellsBetween(store, start, end)
    if (cells.length >= LEAST_CELLS) rows.push(cells)
    else close()
    from = end + 1
  }
  close()
  return grids
}

function cellsBetween(store: TokenStore, start: number, end: number): Cell[] {
  const cells: Cell[] = []
  for (let at = start; at <= end; ) {
    const tab = store.text.indexOf('\t', at)
    const stop = tab < 0 || tab > end ? end : tab
    cells.push({ first: tokenAt(store, at), end: tokenAt(store, stop), continued: false })
    at = stop + 1
  }
  return cells
}

/** A grid from its rows; nothing when no cell has a word. */
export function gridOf(rows: readonly (readonly Cell[])[]): Grid | undefined {
  const filled = rows.flat().filter(({ first, end }) => end > first)
  const [one] = filled
  return one && { rows, first: one.first, end: filled.reduce((last, { end }) => Math.max(last, end), 0) }
}
