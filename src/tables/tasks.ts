import type { AddresseeDraft, DirectiveDraft } from '../acts/act.ts'
import { countWords, type Sheet } from '../acts/sheet.ts'
import { CLOSE_PAREN, EN_DASH, HYPHEN, PLUS, STOP } from '../lexicon/marks.ts'
import { allCapitals } from '../tokens/looks.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_NUMBER, IS_PUNCT, IS_WORD, sliceTokens } from '../tokens/store.ts'
import type { Columns, Role } from './columns.ts'
import type { Cell, Grid } from './grid.ts'
import { readNames } from './names.ts'
import { cellDeadline } from './times.ts'

/** A row of a table of tasks: what is to be done, and who, when and to what end as the other cells say. */
export interface TaskRow {
  readonly task: Range
  readonly addressees: readonly AddresseeDraft[]
  readonly deadline?: DirectiveDraft['deadlines'][number]
  readonly product?: Range
}

/** The rows that are tasks. Rows that head a group, that sum up or that are empty are none. */
export function readTasks(grid: Grid, { roles, body }: Columns, sheet: Sheet): TaskRow[] {
  const tasks: TaskRow[] = []
  let above: readonly Cell[] = []
  for (const row of grid.rows.slice(body)) {
    const whole = row.map((cell, k) => (cell.continued ? (above[k] ?? cell) : cell))
    const task = readRow(whole, row, roles, sheet)
    if (task) tasks.push(task)
    above = whole
  }
  return tasks
}

function readRow(
  row: readonly Cell[],
  own: readonly Cell[],
  roles: readonly (Role | undefined)[],
  sheet: Sheet,
): TaskRow | undefined {
  const place = (role: Role): number => roles.indexOf(role)
  const cellOf = (role: Role): Cell | undefined => {
    const cell = row[place(role)]
    return cell && cell.end > cell.first ? cell : undefined
  }
  const taskCell = cellOf('task')
  // A task that reaches down over several rows is told once; a cell over the whole row heads a group.
  if (!taskCell || own[place('task')]?.continued || taskCell === row[place('lead')]) return undefined
  const task = trimmed(taskCell, sheet)
  const [lead, coordinate, time, product] = (['lead', 'coordinate', 'deadline', 'product'] as const).map(cellOf)
  if (!lead && !coordinate && !time) return undefined
  if (isGroupLabel(cellOf('ordinal'), sheet) && (!lead || allCapitals(sheet.store, task.first, task.end)))
    return undefined
  if (lead && isHead(lead, sheet)) return undefined
  if (countWords(sheet.store, task.first, task.end) < LEAST_WORDS) return undefined
  const deadline = time && cellDeadline(sheet, trimmed(time, sheet))
  return {
    task,
    addressees: [...parties(lead, 'lead', sheet), ...parties(coordinate, 'coordinate', sheet)],
    ...(deadline ? { deadline } : {}),
    ...(product ? { product: trimmed(product, sheet) } : {}),
  }
}

const LEAST_WORDS = 2

/** `II`, `A`: the label of a group of rows. */
function isGroupLabel(cell: Cell | undefined, { store }: Sheet): boolean {
  return cell !== undefined && /^[IVXLC]+\.?$|^[A-H]\.?$/.test(sliceTokens(store, cell.first, cell.end))
}

/** The head of the table, written once more on a new page or above a group. */
function isHead({ first, end }: Range, { store, lexicon }: Sheet): boolean {
  return lexicon.exact(store, first, end, lexicon.category('task-columns')) !== 0
}

/** The bodies that a cell names, one after the other. */
function parties(cell: Cell | undefined, role: AddresseeDraft['role'], sheet: Sheet): AddresseeDraft[] {
  if (!cell) return []
  return readNames(sheet, cell).map(({ first, end }) => ({ first, end, role, inherited: true }))
}

const DASHES: readonly number[] = [HYPHEN, EN_DASH, PLUS]

const CLOSERS = new Set([')', ']', '”', '"', '’', '%'])

/** The words of a cell without the mark or number in front of them and the stop behind them. */
function trimmed({ first, end }: Range, sheet: Sheet): Range {
  const { store } = sheet
  let from = first
  let to = end
  while (from < to - 1 && has(store, from, IS_PUNCT) && DASHES.includes(store.form[from] ?? 0)) from++
  if (isMarker(sheet, from, to)) from += 2
  while (to > from && has(store, to - 1, IS_PUNCT) && !CLOSERS.has(sliceTokens(store, to - 1, to))) to--
  return { first: from, end: to }
}

/** `1.` or `a)` in front of words. */
function isMarker({ store }: Sheet, first: number, end: number): boolean {
  const mark = store.form[first + 1] ?? 0
  if (end - first < 4 || (mark !== STOP && mark !== CLOSE_PAREN)) return false
  const short = (store.end[first] ?? 0) - (store.start[first] ?? 0) <= 2
  return short && (has(store, first, IS_NUMBER) || (has(store, first, IS_WORD) && mark === CLOSE_PAREN))
}
