import type { WrittenDocument } from '../../document.ts'
import { DECISIONS, DIRECTIVES } from '../../tables/acts.ts'
import { DOCUMENTS } from '../../tables/documents.ts'
import type { Cell, Table } from '../../tables/table.ts'

/** Numbers of one thing, one for each series of a plot. */
export interface Counted {
  readonly name: string
  readonly values: readonly number[]
}

/** One document in the list of a collection. */
export interface Listed {
  readonly document: string
  readonly title: string
  readonly type: string
  readonly number: string
  readonly date: string
  readonly issuer: string
  readonly directives: number
  readonly decisions: number
}

type Rows = readonly (readonly Cell[])[]

/** Rows of one document in the tables that a collection is counted from. */
export interface CollectionRows {
  readonly documents: Rows
  readonly decisions: Rows
  readonly directives: Rows
}

/** The rows of a document. */
export function rowsOf(document: WrittenDocument): CollectionRows {
  return {
    documents: DOCUMENTS.rows(document),
    decisions: DECISIONS.rows(document),
    directives: DIRECTIVES.rows(document),
  }
}

/** Documents in the list; the rest are counted. */
const LISTED = 1000

/** Reads a cell of a row by the name of its column. */
function reader({ columns }: Table): (row: readonly Cell[], name: string) => Cell {
  const places = new Map(columns.map(({ name }, place) => [name, place]))
  return (row, name) => row[places.get(name) ?? -1] ?? null
}

const ofDocument = reader(DOCUMENTS)
const ofDecision = reader(DECISIONS)
const ofDirective = reader(DIRECTIVES)

/** Counts a collection, one document after the other; what it holds grows with names and months, not with documents. */
export class CollectionTally {
  documents = 0
  readonly listed: Listed[] = []
  readonly sums: Counts = new Counts(4)
  /** Documents and directives by month of issue. */
  readonly months: Counts = new Counts(2)
  readonly years: Counts = new Counts(2)
  readonly types: Counts = new Counts(1)
  readonly issuers: Counts = new Counts(1)
  /** Decisions taken, and those told of, considered or proposed, by kind. */
  readonly kinds: Counts = new Counts(2)
  /** Directives by body: in charge, taking part. */
  readonly bodies: Counts = new Counts(2)
  /** Directives by kind of deadline; an empty name for those without. */
  readonly deadlines: Counts = new Counts(1)
  /** Directives by the month and the year in which they are due. */
  readonly dueMonths: Counts = new Counts(1)
  readonly dueYears: Counts = new Counts(1)

  add({ documents, decisions, directives }: CollectionRows): void {
    for (const row of documents) this.addDocument(row)
    for (const row of decisions) {
      this.kinds.add(String(ofDecision(row, 'kind')), ofDecision(row, 'status') === 'enacted' ? 0 : 1)
    }
    for (const row of directives) {
      for (const name of namesIn(ofDirective(row, 'lead'))) this.bodies.add(name, 0)
      for (const name of namesIn(ofDirective(row, 'coordinating'))) this.bodies.add(name, 1)
      this.deadlines.add(String(ofDirective(row, 'deadline_kind') ?? ''), 0)
      const due = ofDirective(row, 'deadline_end')
      if (typeof due !== 'string') continue
      this.dueMonths.add(due.slice(0, 7), 0)
      this.dueYears.add(due.slice(0, 4), 0)
    }
  }

  private addDocument(row: readonly Cell[]): void {
    const cell = (name: string): string => String(ofDocument(row, name) ?? '')
    const count = (name: string): number => Number(ofDocument(row, `${name}_count`))
    this.documents++
    SUMMED.forEach((name, series) => this.sums.add('', series, count(name)))
    for (const [counts, name] of [
      [this.months, cell('month')],
      [this.years, cell('year')],
    ] as const) {
      if (name === '') continue
      counts.add(name, 0)
      counts.add(name, 1, count('directives'))
    }
    this.types.add(cell('type'), 0)
    this.issuers.add(cell('issuer'), 0)
    if (this.listed.length < LISTED) {
      this.listed.push({
        document: cell('document'),
        title: cell('subject'),
        type: cell('type'),
        number: cell('number'),
        date: cell('date') || cell('month'),
        issuer: cell('issuer'),
        directives: count('directives'),
        decisions: count('decisions'),
      })
    }
  }
}

/** What is summed over all documents, in the order of `CollectionTally.sums`. */
export const SUMMED = ['directives', 'decisions', 'targets', 'entities'] as const

/** Several names of one cell. */
function namesIn(cell: Cell): string[] {
  return typeof cell === 'string' ? cell.split('; ') : []
}

/** Counts by name; names that differ in the size of letters alone are one, under the form that came first. */
export class Counts {
  private readonly series: number
  private readonly rows = new Map<string, { name: string; values: number[] }>()

  constructor(series: number) {
    this.series = series
  }

  add(name: string, series: number, count = 1): void {
    const key = name.toLocaleLowerCase('vi')
    const row = this.rows.get(key) ?? { name, values: Array.from({ length: this.series }, () => 0) }
    row.values[series] = (row.values[series] ?? 0) + count
    this.rows.set(key, row)
  }

  /** All, by name. */
  byName(): Counted[] {
    return [...this.rows.values()].toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
  }

  /** Those with the most, the most first. */
  most(count: number): Counted[] {
    const total = ({ values }: Counted): number => values.reduce((sum, value) => sum + value, 0)
    return this.byName()
      .toSorted((a, b) => total(b) - total(a))
      .slice(0, count)
  }
}
