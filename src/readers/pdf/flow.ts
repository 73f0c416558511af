import type { Budget } from '../budget.ts'
import { emptyFlow, type Flow, type Paragraph } from '../flow.ts'
import { takeHeads } from './heads.ts'
import type { Row } from './lines.ts'
import { type PageRows, takeNotes } from './notes.ts'
import { type Line, paragraphsFrom } from './paragraphs.ts'
import { regionsOf } from './regions.ts'
import { tableFrom } from './tables.ts'

/** Puts the rows of all pages into reading order: heads and notes apart, wrapped lines joined, columns and tables. */
export function flowOf(pages: PageRows[], budget: Budget): Flow {
  const flow = emptyFlow()
  for (const page of pages) takeNotes(page)
  const heads = takeHeads(pages)
  flow.notes = pages.flatMap((page) => page.notes)
  flow.headers = heads.headers.map(headOf)
  flow.footers = heads.footers.map(headOf)
  let lines: Line[] = []
  const flush = (): void => {
    flow.blocks.push(...paragraphsFrom(lines))
    lines = []
  }
  for (const { page, rows } of pages) {
    for (const region of regionsOf(rows)) {
      if (region.kind === 'lines') lines.push(...linesOf(region.rows, page))
      else {
        flush()
        flow.blocks.push(tableFrom(region, page, budget))
      }
    }
  }
  flush()
  return flow
}

function linesOf(rows: readonly Row[], page: number): Line[] {
  return rows.flatMap((row) => row.segments.map((segment) => ({ ...segment, page })))
}

function headOf(row: Row): Paragraph[] {
  return [{ type: 'paragraph', runs: row.segments.flatMap((segment) => [...segment.runs, { text: ' ' }]) }]
}
