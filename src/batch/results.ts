import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FormatId } from '../writers/formats.ts'
import { collectionPage } from '../writers/html/collection/page.ts'
import { CollectionTally } from '../writers/html/collection/tally.ts'
import { TABLES } from '../writers/tables/index.ts'
import type { Cell } from '../writers/tables/table.ts'
import { TASKS } from '../writers/tables/tasks.ts'
import { HIDDEN } from './claim.ts'
import { dropEach, eachAddress } from './each.ts'
import type { FileError } from './error.ts'
import type { Pool } from './pool.ts'
import { ANALYSIS, segmentOf } from './segments.ts'
import { type Kept, pieceAt, type Spool } from './spool.ts'
import { Summarizer, type Summary } from './summary.ts'
import type { OutputTask } from './tasks.ts'

/** Formats of the tables; `xlsx` is the register of tasks, `html` the page of the collection. */
export type TableFormat = 'csv' | 'parquet' | 'xlsx' | 'html'

/** A file of results: its name, what it holds and how that is written. */
interface ResultFile {
  readonly file: string
  readonly kind: OutputTask['kind']
  readonly table: string
  readonly segment: number
}

const ANALYSES: ResultFile = { file: 'analysis.ndjson', kind: 'ndjson', table: '', segment: ANALYSIS }

const FILES: Readonly<Record<TableFormat, readonly ResultFile[]>> = {
  csv: TABLES.map(({ id }) => ({ file: `${id}.csv`, kind: 'csv', table: id, segment: segmentOf(id) })),
  parquet: TABLES.map(({ id }) => ({ file: `${id}.parquet`, kind: 'parquet', table: id, segment: segmentOf(id) })),
  xlsx: [{ file: 'tasks.xlsx', kind: 'xlsx', table: TASKS.id, segment: segmentOf(TASKS.id) }],
  html: [],
}

/** The page of the collection. */
const PAGE = 'index.html'

/** Writes the results of a run. Each file is put into its place whole; the same records give the same bytes. */
export class Results {
  private readonly output: string
  private readonly hidden: string
  private readonly spool: Spool
  private readonly pool: Pool
  private readonly version: string

  constructor(output: string, spool: Spool, pool: Pool, version: string) {
    this.output = output
    this.hidden = join(output, HIDDEN)
    this.spool = spool
    this.pool = pool
    this.version = version
  }

  /** Writes everything; `kept` in the order of the documents. */
  async write(
    kept: readonly Kept[],
    errors: readonly FileError[],
    formats: readonly TableFormat[],
    each: readonly FormatId[],
  ): Promise<{ summary: Summary; dropped: number }> {
    const files = [ANALYSES, ...formats.flatMap((format) => FILES[format])]
    const sorted = errors.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)))
    const page = formats.includes('html') ? new CollectionTally() : undefined
    const [outcomes, summary] = await Promise.all([
      this.pool.write(files.map((file) => this.taskOf(file, kept))),
      this.summarize(kept, sorted, page),
    ])
    await this.put('errors.ndjson', sorted.map((error) => `${JSON.stringify(error)}\n`).join(''))
    await this.put('summary.json', `${JSON.stringify(summary, undefined, 2)}\n`)
    if (page) await this.put(PAGE, this.overview(page, each))
    await this.dropOutdated([...files.map(({ file }) => file), ...(page ? [PAGE] : [])])
    await this.dropOutdatedEach(new Set(kept.map(({ head }) => head.name)), each)
    return { summary, dropped: outcomes.reduce((sum, { dropped }) => sum + dropped, 0) }
  }

  private taskOf({ file, kind, table, segment }: ResultFile, kept: readonly Kept[]): OutputTask {
    return {
      kind,
      table,
      spool: this.spool.path,
      draft: join(this.hidden, `${file}.part`),
      path: join(this.output, file),
      createdBy: `vanban version ${this.version}`,
      pieces: Float64Array.from(kept.flatMap((one) => pieceAt(one, segment))),
    }
  }

  /** The page of the collection; its list leads to the pages of the documents where there are any. */
  private overview(page: CollectionTally, each: readonly FormatId[]): string {
    if (!each.includes('html')) return collectionPage(page, { name: 'vanban' })
    const addressOf = (place: number): string => eachAddress(page.listed[place]?.document ?? '', 'html')
    return collectionPage(page, { name: 'vanban', addressOf })
  }

  /** Sums up the documents, for the page too when there is to be one. */
  private async summarize(
    kept: readonly Kept[],
    errors: readonly FileError[],
    page: CollectionTally | undefined,
  ): Promise<Summary> {
    const summarizer = new Summarizer()
    for (const one of kept) {
      const documents = await this.rows(one, 'documents')
      for (const row of documents) summarizer.add(row)
      if (!page) continue
      const [decisions, directives] = [await this.rows(one, 'decisions'), await this.rows(one, 'directives')]
      page.add({ documents, decisions, directives })
    }
    return summarizer.summary(errors)
  }

  private async rows(kept: Kept, table: string): Promise<Cell[][]> {
    return JSON.parse(await this.spool.piece(kept, segmentOf(table)))
  }

  private async put(file: string, text: string): Promise<void> {
    const draft = join(this.hidden, `${file}.part`)
    await writeFile(draft, text, { flush: true })
    await rename(draft, join(this.output, file))
  }

  /** Removes what an earlier run wrote in formats that are no longer asked for: it would tell of another state. */
  private async dropOutdated(files: readonly string[]): Promise<void> {
    const list = join(this.hidden, 'results.json')
    const before: string[] = JSON.parse(await readFile(list, 'utf8').catch(() => '[]'))
    for (const file of before) if (!files.includes(file)) await rm(join(this.output, file), { force: true })
    await writeFile(list, JSON.stringify(files))
  }

  /** Removes the files of documents that are gone or failed, and those in formats no longer asked for. */
  private async dropOutdatedEach(names: ReadonlySet<string>, each: readonly FormatId[]): Promise<void> {
    const list = join(this.hidden, 'each.json')
    const before: FormatId[] = JSON.parse(await readFile(list, 'utf8').catch(() => '[]'))
    const dropped = before.filter((id) => !each.includes(id))
    for (const name of this.spool.kept.keys()) {
      await dropEach(this.output, name, names.has(name) ? dropped : [...dropped, ...each])
    }
    await writeFile(list, JSON.stringify(each))
  }
}
