import type { Acts, DirectiveDraft } from '../acts/act.ts'
import { type BlockNode, blockAround } from '../structure/tree.ts'
import { firstWhere } from '../text/search.ts'
import type { Range } from '../tokens/range.ts'
import type { Grid } from './grid.ts'
import type { TaskRow } from './tasks.ts'

const RULE = 'table.task'
const CONFIDENCE = 0.85

/** A table of tasks as it was read; its tasks in the order of the text. */
export interface TaskTable {
  readonly grid: Grid
  readonly tasks: readonly TaskRow[]
}

/**
 * Adds the tasks of tables to the acts. A clause of a task cell that was found as an act stays one and is told by the row
 * who and when; a task cell without one is an act as a whole. What was found in other cells of these tables is no act.
 * The tables stand in the order of the text and do not overlap.
 */
export function mergeTasks(acts: Acts, tables: readonly TaskTable[], blocks: readonly BlockNode[]): Acts {
  const grids = tables.map(({ grid }) => grid)
  const rows = tables.flatMap(({ tasks }) => tasks)
  const cells = rows.map(({ task }) => task)
  const inCell: DirectiveDraft[][] = rows.map(() => [])
  for (const act of acts.directives) {
    const cell = placeIn(cells, act)
    if (cell >= 0 && act.end <= (cells[cell]?.end ?? 0)) inCell[cell]?.push(act)
  }
  const outside = (act: Range): boolean => placeIn(grids, act) < 0
  const tasks = rows.flatMap((row, k) => directivesOf(row, inCell[k] ?? [], blocks))
  return {
    decisions: acts.decisions.filter(outside),
    directives: [...acts.directives.filter(outside), ...tasks].toSorted((a, b) => a.first - b.first),
    targets: acts.targets.filter((act) => outside(act) || placeIn(cells, act) >= 0),
  }
}

function directivesOf(row: TaskRow, found: readonly DirectiveDraft[], blocks: readonly BlockNode[]): DirectiveDraft[] {
  const { task, addressees, deadline, product } = row
  const deadlines = deadline ? [deadline] : []
  const given = { rule: RULE, ...(product ? { product } : {}) }
  if (!fills(found, task)) {
    const block = blockAround(blocks, task.first)
    return [
      {
        ...task,
        ...given,
        modality: 'obligation',
        action: task,
        addressees,
        deadlines,
        reportTo: [],
        block,
        confidence: CONFIDENCE,
      },
    ]
  }
  return found.map((act) => ({
    ...act,
    ...given,
    addressees: addressees.length > 0 ? addressees : act.addressees,
    deadlines: act.deadlines.length > 0 ? act.deadlines : deadlines,
  }))
}

/** Whether the clauses make up the cell: they follow one another from its first word to its last. */
function fills(found: readonly DirectiveDraft[], task: Range): boolean {
  let at = task.first
  for (const { first, end } of found) {
    if (first > at + 1) return false
    at = end
  }
  return found[0]?.first === task.first && at >= task.end
}

/** Place of the range among others, in order and apart, that holds its first token; -1 when none does. */
function placeIn(ranges: readonly Range[], { first }: Range): number {
  const place = firstWhere(ranges.length, (k) => (ranges[k]?.first ?? 0) > first) - 1
  return place >= 0 && first < (ranges[place]?.end ?? 0) ? place : -1
}
