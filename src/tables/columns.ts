import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_NUMBER, IS_WORD, type TokenStore } from '../tokens/store.ts'
import type { Cell, Grid } from './grid.ts'

/** What a column holds. */
export type Role = 'ordinal' | 'task' | 'lead' | 'coordinate' | 'deadline' | 'product' | 'officer' | 'other'

/** The columns of a table of tasks and the first row below its head. */
export interface Columns {
  readonly roles: readonly (Role | undefined)[]
  readonly body: number
}

const ROLES: readonly string[] = [
  'ordinal',
  'task',
  'lead',
  'coordinate',
  'deadline',
  'product',
  'officer',
  'other',
] satisfies Role[]
/** Rows above the head: a title, a unit of measure. */
const MOST_ABOVE = 3

/** The columns by the words in the head, which may have two rows; nothing when the table is none of tasks. */
export function readColumns({ rows }: Grid, store: TokenStore, lexicon: Lexicon): Columns | undefined {
  for (let k = 0; k < Math.min(rows.length, MOST_ABOVE); k++) {
    const upper = rowRoles(rows[k] ?? [], store, lexicon)
    const lower = isSubhead(rows[k] ?? [], rows[k + 1] ?? []) ? rowRoles(rows[k + 1] ?? [], store, lexicon) : undefined
    const roles = lower ? merged(upper, lower) : upper
    if (isOfTasks(roles)) {
      const body = k + (lower ? 2 : 1)
      return { roles, body: isNumbering(rows[body] ?? [], store) ? body + 1 : body }
    }
  }
  return undefined
}

/** Whether the roles make a table of tasks: what is to be done, who does it, and one thing more. */
export function isOfTasks(roles: readonly (Role | undefined)[]): boolean {
  const found = (role: Role): boolean => roles.includes(role)
  return found('task') && found('lead') && (found('coordinate') || found('deadline') || found('product'))
}

function rowRoles(row: readonly Cell[], store: TokenStore, lexicon: Lexicon): (Role | undefined)[] {
  return row.map((cell) => roleOf(cell, store, lexicon))
}

/** The role that the words of the head name. */
export function roleOf({ first, end }: Range, store: TokenStore, lexicon: Lexicon): Role | undefined {
  const category = lexicon.category('task-columns')
  let best = 0
  let rank = Infinity
  for (let i = first; i < end; i++) {
    const entry = lexicon.longest(store, i, category, end)
    if (entry === 0 || Number(lexicon.value(entry, 'rank')) >= rank) continue
    best = entry
    rank = Number(lexicon.value(entry, 'rank'))
  }
  return best === 0 ? undefined : asRole(lexicon.value(best, 'role'))
}

function asRole(name: string): Role | undefined {
  const isRole = (role: string): role is Role => ROLES.includes(role)
  return isRole(name) ? name : undefined
}

/** A second row of the head stands below a cell that covers several columns, or below cells that reach down. */
function isSubhead(head: readonly Cell[], next: readonly Cell[]): boolean {
  return (
    next.length > 0 &&
    (next.some(({ continued }) => continued) || head.some((cell, k) => k > 0 && cell === head[k - 1]))
  )
}

/** Of each column the lower head where it names a role, else the upper one. */
function merged(upper: readonly (Role | undefined)[], lower: readonly (Role | undefined)[]): (Role | undefined)[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, k) => lower[k] ?? upper[k])
}

/** `(1) (2) (3)`: numbers of the columns. */
function isNumbering(row: readonly Cell[], store: TokenStore): boolean {
  const filled = row.filter(({ first, end }) => end > first)
  return filled.length > 2 && filled.every((cell) => isNumber(cell, store))
}

function isNumber({ first, end }: Range, store: TokenStore): boolean {
  let numbers = 0
  for (let i = first; i < end; i++) {
    if (has(store, i, IS_WORD)) return false
    if (has(store, i, IS_NUMBER)) numbers++
  }
  return numbers === 1
}
