import { DOCUMENTS } from '../writers/tables/documents.ts'
import type { Cell } from '../writers/tables/table.ts'
import type { FileError } from './error.ts'

/** How many there are of one kind. */
interface Tally {
  readonly name: string
  readonly count: number
}

/** What a collection holds. The same collection gives the same summary, however it was read. */
export interface Summary {
  readonly files: number
  readonly documents: number
  readonly errors: number
  readonly decisions: number
  readonly directives: number
  readonly targets: number
  readonly entities: number
  readonly references: number
  /** By type of document in Vietnamese; an empty name where it is not known. */
  readonly byType: readonly Tally[]
  readonly byIssuer: readonly Tally[]
  readonly byYear: readonly Tally[]
  readonly byError: readonly Tally[]
}

const COUNTED = ['decisions', 'directives', 'targets', 'entities', 'references'] as const

/** Sums up the rows of the table `documents` as they come. */
export class Summarizer {
  private documents = 0
  private readonly sums = new Map<string, number>()
  private readonly types = new Map<string, number>()
  private readonly issuers = new Map<string, number>()
  private readonly years = new Map<string, number>()

  add(row: readonly Cell[]): void {
    this.documents++
    for (const name of COUNTED) this.sums.set(name, this.sum(name) + Number(cellOf(row, `${name}_count`)))
    count(this.types, cellOf(row, 'type'))
    count(this.issuers, cellOf(row, 'issuer'))
    count(this.years, cellOf(row, 'year'))
  }

  summary(errors: readonly FileError[]): Summary {
    const codes = new Map<string, number>()
    for (const { code } of errors) count(codes, code)
    return {
      files: this.documents + errors.length,
      documents: this.documents,
      errors: errors.length,
      decisions: this.sum('decisions'),
      directives: this.sum('directives'),
      targets: this.sum('targets'),
      entities: this.sum('entities'),
      references: this.sum('references'),
      byType: tallies(this.types, mostFirst),
      byIssuer: tallies(this.issuers, mostFirst),
      byYear: tallies(this.years, byName),
      byError: tallies(codes, mostFirst),
    }
  }

  private sum(name: string): number {
    return this.sums.get(name) ?? 0
  }
}

function cellOf(row: readonly Cell[], column: string): Cell {
  return row[DOCUMENTS.columns.findIndex(({ name }) => name === column)] ?? null
}

function count(counts: Map<string, number>, value: Cell): void {
  const name = String(value ?? '')
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

const byName = (a: Tally, b: Tally): number => (a.name < b.name ? -1 : Number(a.name > b.name))
const mostFirst = (a: Tally, b: Tally): number => b.count - a.count || byName(a, b)

function tallies(counts: ReadonlyMap<string, number>, order: (a: Tally, b: Tally) => number): Tally[] {
  return [...counts].map(([name, number]) => ({ name, count: number })).toSorted(order)
}

const SHOWN = 10

/** The summary for people. */
export function summaryText(summary: Summary): string {
  const { documents, errors, decisions, directives, targets, entities } = summary
  return [
    `${documents} documents read, ${errors} files failed`,
    `${decisions} decisions, ${directives} directives, ${targets} targets, ${entities} entities`,
    ...tallyLines('By type', summary.byType),
    ...tallyLines('By issuer', summary.byIssuer),
    ...tallyLines('By year', summary.byYear),
    ...tallyLines('Errors', summary.byError),
    '',
  ].join('\n')
}

function tallyLines(title: string, all: readonly Tally[]): string[] {
  if (all.length === 0) return []
  const shown = all
    .slice(0, SHOWN)
    .map(({ name, count: number }) => `  ${String(number).padStart(7)}  ${name || '(not known)'}`)
  const rest = all.length - shown.length
  return [`${title}:`, ...shown, ...(rest > 0 ? [`           and ${rest} more`] : [])]
}
