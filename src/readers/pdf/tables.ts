import type { Budget } from '../budget.ts'
import type { Block, Cell, Paragraph, Table } from '../flow.ts'
import type { Row, Segment } from './lines.ts'
import { cellsOf, type Region } from './regions.ts'

type Columns = Extract<Region, { kind: 'columns' }>

/** Rows further apart than the usual by this factor begin a new row of the table. */
const ROW_GAP = 1.35
const LEAST_TABLE_ROWS = 3
const ORDINAL = /^\(?(?:\d{1,4}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])[.)]?$/u

/**
 * Columns become a table of one row where text merely stands side by side (letterheads, signatures, two columns of
 * text), and a table of rows where the columns hold facts.
 */
export function tableFrom(region: Columns, page: number, budget: Budget): Table {
  const isData = region.gutters.length >= 2 && region.rows.length >= LEAST_TABLE_ROWS
  return isData || startsWithOrdinals(region) ? dataTable(region, page, budget) : sideBySide(region, page, budget)
}

/** Two columns are a table when the first one counts. */
function startsWithOrdinals({ rows, gutters }: Columns): boolean {
  const first = rows.map((row) => textOf(cellsOf(row, gutters)[0] ?? [])).filter((text) => text !== '')
  const ordinals = first.filter((text) => ORDINAL.test(text)).length
  return rows.length >= LEAST_TABLE_ROWS && ordinals >= 2 && ordinals >= first.length * 0.6
}

function textOf(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text.trim()).join(' ')
}

function sideBySide({ rows, gutters }: Columns, page: number, budget: Budget): Table {
  const cells: Cell[] = Array.from({ length: gutters.length + 1 }, () => ({ blocks: [] }))
  for (const row of rows) {
    cellsOf(row, gutters).forEach((segments, column) => {
      if (segments.length > 0) cells[column]?.blocks.push(lineOf(segments, page))
    })
  }
  for (let i = 0; i < cells.length; i++) budget.cell()
  return { type: 'table', rows: [{ cells }] }
}

function lineOf(segments: readonly Segment[], page: number): Paragraph {
  const runs = segments.flatMap((segment, index) =>
    index === 0 ? segment.runs : [{ text: ' ', font: segment.runs[0]?.font }, ...segment.runs],
  )
  return { type: 'paragraph', runs, page }
}

function dataTable({ rows, gutters }: Columns, page: number, budget: Budget): Table {
  const table: Table = { type: 'table', rows: [] }
  const usual = usualStep(rows)
  let last: Row | undefined
  for (const row of rows) {
    const cells = cellsOf(row, gutters)
    if (!last || begins(row, last, cells, usual)) {
      table.rows.push({ cells: cells.map(() => ({ blocks: [] as Block[] })) })
      for (let i = 0; i < cells.length; i++) budget.cell()
    }
    const open = table.rows.at(-1)
    cells.forEach((segments, column) => {
      const cell = open?.cells[column]
      if (cell && segments.length > 0) continueCell(cell, lineOf(segments, page))
    })
    last = row
  }
  return table
}

function begins(row: Row, last: Row, cells: readonly Segment[][], usual: number): boolean {
  if (row.y - last.y > usual * ROW_GAP) return true
  return ORDINAL.test(textOf(cells[0] ?? []))
}

/** Lines of a cell are one wrapped text. */
function continueCell(cell: Cell, line: Paragraph): void {
  const open = cell.blocks.at(-1)
  if (open?.type === 'paragraph') open.runs.push({ text: ' ', font: line.runs[0]?.font }, ...line.runs)
  else cell.blocks.push(line)
}

function usualStep(rows: readonly Row[]): number {
  const steps = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? row.y))
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.3)] ?? 0
}
