import type { Acts } from '../acts/act.ts'
import { layOut, type Sheet } from '../acts/sheet.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { Layout } from '../model/layout.ts'
import type { SourceText } from '../text/source.ts'
import type { Range } from '../tokens/range.ts'
import { cellsOf } from './cells.ts'
import { type Columns, isOfTasks, type Role, readColumns, roleOf } from './columns.ts'
import { type Grid, gridOf, layoutGrids, tabGrids } from './grid.ts'
import { type LineTable, lineTables } from './lines.ts'
import { mergeTasks, type TaskTable } from './merge.ts'
import { readTasks } from './tasks.ts'

/** A table whose head names the columns of tasks, and the way to read it. */
interface Candidate extends Range {
  readonly read: (sheet: Sheet) => TaskTable | undefined
}

/**
 * Reads the tables of tasks (number, task, who leads, who takes part, time, product) and merges their rows into the acts.
 * A table is known by the words of its head, whether the reader of the file saw it, tabs show it or its cells stand one
 * below the other.
 */
export function withTasks(document: ReadDocument, acts: Acts, source: SourceText, layout: Layout | undefined): Acts {
  const { store, lexicon, lines } = document
  const grids = [...(layout ? layoutGrids(layout, source, store) : []), ...tabGrids(store)]
  const candidates = apart([
    ...grids.flatMap((grid) => gridCandidate(grid, readColumns(grid, store, lexicon))),
    ...lineTables(store, lines).flatMap((table) =>
      lineCandidate(
        table,
        table.head.map((cell) => roleOf(cell, store, lexicon)),
      ),
    ),
  ])
  if (candidates.length === 0) return acts
  const sheet = layOut(document, candidates)
  const tables = candidates.flatMap(({ read }) => read(sheet) ?? []).filter(({ tasks }) => tasks.length > 0)
  return mergeTasks(acts, tables, document.structure.blocks)
}

function gridCandidate(grid: Grid, columns: Columns | undefined): Candidate[] {
  if (!columns) return []
  return [{ first: grid.first, end: grid.end, read: (sheet) => ({ grid, tasks: readTasks(grid, columns, sheet) }) }]
}

/** A table whose cells stand one below the other is a grid once its lines are parted among the columns. */
function lineCandidate({ head, rows }: LineTable, roles: readonly (Role | undefined)[]): Candidate[] {
  const first = head[0]?.first
  const last = rows.at(-1)
  if (first === undefined || !last || !isOfTasks(roles)) return []
  const end = last.lines.at(-1)?.end ?? last.label.end
  const read = (sheet: Sheet): TaskTable | undefined => {
    const heads = head.map((cell) => ({ ...cell, continued: false }))
    const cells = rows.map(({ label, lines }) => [{ ...label, continued: false }, ...cellsOf(lines, roles, sheet)])
    const grid = gridOf([heads, ...cells])
    return grid && { grid, tasks: readTasks(grid, { roles: ['ordinal', ...roles], body: 1 }, sheet) }
  }
  return [{ first, end, read }]
}

/** In the order of the text; of those that overlap the first, for a table may be seen in more than one way. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates.toSorted((a, b) => a.first - b.first)) {
    if (candidate.first >= (kept.at(-1)?.end ?? 0)) kept.push(candidate)
  }
  return kept
}
