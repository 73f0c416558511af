import { TABLES } from '../writers/tables/index.ts'
import type { Table } from '../writers/tables/table.ts'
import { TASKS } from '../writers/tables/tasks.ts'

/** The tables whose rows are kept for each document, in the order in which they lie in a record behind the analysis. */
export const KEPT: readonly Table[] = [...TABLES, TASKS]

/** Number of pieces in a record: the line of the analysis and the rows of each table. */
export const SEGMENTS: number = KEPT.length + 1

/** Place of the line of the analysis among the pieces. */
export const ANALYSIS = 0

/** Place of a table's rows among the pieces. */
export function segmentOf(table: string): number {
  const place = KEPT.findIndex(({ id }) => id === table)
  if (place < 0) throw new Error(`no table ${table}`)
  return place + 1
}
