import { closeSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { CSV_OPENING, csvHead, csvRow } from '../writers/csv.ts'
import type { Cell, Table } from '../writers/tables/table.ts'
import { KEPT } from './segments.ts'
import type { OutputOutcome, OutputTask } from './tasks.ts'

const BUFFERED = 1024 * 1024
/** Rows in a row group: enough to compress well, few enough to hold. */
const GROUP_ROWS = 20_000

/** Writes one file of results from the spool: it is put into its place when it is whole. Memory is bounded. */
export async function writeOutput(task: OutputTask): Promise<OutputOutcome> {
  const draft = new Draft(task.draft)
  const outcome = await WRITERS[task.kind](task, draft)
  draft.finish(task.path)
  return outcome
}

type OutputWriter = (task: OutputTask, draft: Draft) => Promise<OutputOutcome>

const WRITERS: Readonly<Record<OutputTask['kind'], OutputWriter>> = {
  ndjson: writeLines,
  csv: writeCsv,
  parquet: writeParquet,
  xlsx: writeRegister,
}

const DONE: OutputOutcome = { dropped: 0 }

async function writeLines(task: OutputTask, draft: Draft): Promise<OutputOutcome> {
  for (const bytes of piecesOf(task)) draft.write(bytes)
  return DONE
}

async function writeCsv(task: OutputTask, draft: Draft): Promise<OutputOutcome> {
  draft.writeText(CSV_OPENING + csvHead(tableOf(task).columns))
  for (const rows of rowsOf(task)) draft.writeText(rows.map(csvRow).join(''))
  return DONE
}

async function writeParquet(task: OutputTask, draft: Draft): Promise<OutputOutcome> {
  const { ParquetTable } = await import('../writers/parquet.ts')
  const parquet = new ParquetTable(tableOf(task), task.createdBy, (bytes) => draft.write(bytes))
  let held: Cell[][] = []
  for (const rows of rowsOf(task)) {
    for (const row of rows) {
      held.push(row)
      if (held.length < GROUP_ROWS) continue
      parquet.group(held)
      held = []
    }
  }
  parquet.group(held)
  parquet.finish()
  return DONE
}

async function writeRegister(task: OutputTask, draft: Draft): Promise<OutputOutcome> {
  const { TaskRegister } = await import('../writers/xlsx.ts')
  const register = new TaskRegister((bytes) => draft.write(bytes))
  for (const rows of rowsOf(task)) for (const row of rows) register.add(row)
  register.finish()
  return { dropped: register.dropped }
}

function tableOf({ table }: OutputTask): Table {
  const found = KEPT.find(({ id }) => id === table)
  if (!found) throw new Error(`no table ${table}`)
  return found
}

function* rowsOf(task: OutputTask): Generator<Cell[][]> {
  const decoder = new TextDecoder()
  for (const bytes of piecesOf(task)) {
    const rows: Cell[][] = JSON.parse(decoder.decode(bytes))
    if (rows.length > 0) yield rows
  }
}

function* piecesOf({ spool, pieces }: OutputTask): Generator<Uint8Array> {
  const file = openSync(spool, 'r')
  try {
    for (let k = 0; k < pieces.length; k += 2) yield readPiece(file, pieces[k] ?? 0, pieces[k + 1] ?? 0)
  } finally {
    closeSync(file)
  }
}

function readPiece(file: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; ) {
    const read = readSync(file, bytes, at, length - at, offset + at)
    if (read === 0) throw new Error('the spool is shorter than it was')
    at += read
  }
  return bytes
}

/** A file that nobody sees before it is whole. */
class Draft {
  private readonly path: string
  private readonly file: number
  private held: Uint8Array[] = []
  private size = 0

  constructor(path: string) {
    this.path = path
    this.file = openSync(path, 'w')
  }

  write(bytes: Uint8Array): void {
    this.held.push(bytes)
    this.size += bytes.length
    if (this.size >= BUFFERED) this.flush()
  }

  writeText(text: string): void {
    this.write(Buffer.from(text))
  }

  finish(place: string): void {
    this.flush()
    fsyncSync(this.file)
    closeSync(this.file)
    renameSync(this.path, place)
  }

  private flush(): void {
    const bytes = Buffer.concat(this.held)
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at)
    this.held = []
    this.size = 0
  }
}
