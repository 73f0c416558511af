import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { optional } from '../readers/optional.ts'
import type { FormatId } from '../writers/formats.ts'
import { claim, HIDDEN } from './claim.ts'
import type { FileError } from './error.ts'
import { type InputFile, listFiles } from './list.ts'
import { Pool, tasksOf } from './pool.ts'
import { ProgressLine, type ProgressOutput } from './progress.ts'
import { Results, type TableFormat } from './results.ts'
import { KEPT } from './segments.ts'
import { Spool } from './spool.ts'
import type { Summary } from './summary.ts'

/** What to read, and where the results go. */
export interface BatchOptions {
  readonly folders: readonly string[]
  /** Folder of the results; made when it is not there. */
  readonly output: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** Number of workers; as many as there are cores when left out. */
  readonly jobs?: number
  /** Goes on with a run that died. */
  readonly resume?: boolean
  readonly formats?: readonly TableFormat[]
  /** Formats in which each document gets a file of its own. */
  readonly each?: readonly FormatId[]
  /** Version of the program: another version reads everything anew. */
  readonly version: string
  readonly progress: ProgressOutput
  /** The module that workers run. */
  readonly worker?: URL
}

/** What a run did. */
export interface BatchResult {
  readonly summary: Summary
  readonly read: number
  readonly unchanged: number
  /** Tasks that the register had no room for. */
  readonly dropped: number
}

const WORKER = new URL(`../batch/worker${extname(import.meta.url)}`, import.meta.url)
const FORMATS: readonly TableFormat[] = ['csv', 'parquet', 'xlsx', 'html']
const EVERYTHING = ['**/*']

/**
 * Reads whole folders on all cores and writes analyses, tables, errors and a summary into a folder. A run that dies loses
 * nothing: the next one goes on and gives, byte for byte, what an undisturbed run gives. Files that have not changed since
 * an earlier run into the same folder are not read again.
 *
 * @throws BatchError when the run can't begin
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  // Its workers load the program while the folders are listed.
  const pool = new Pool(options.jobs ?? availableParallelism(), options.worker ?? WORKER)
  try {
    return await runOn(pool, options)
  } finally {
    await pool.close()
  }
}

async function runOn(pool: Pool, options: BatchOptions): Promise<BatchResult> {
  const { folders, output } = options
  const listing = await listFiles(folders, {
    include: options.include ?? EVERYTHING,
    exclude: options.exclude ?? [],
    without: output,
  })
  const formats = options.formats ?? FORMATS
  await checkFormats(formats)
  const release = await claim(output, options.resume ?? false)
  const spool = await Spool.open(join(output, HIDDEN, 'spool'))
  const line = new ProgressLine(options.progress)
  try {
    const { read, unchanged, errors } = await readChanged(listing.files, options, spool, pool, line)
    line.note('writing the results')
    const failed = new Set(errors.map(({ file }) => file))
    const kept = listing.files.filter(({ name }) => !failed.has(name)).flatMap(({ name }) => spool.kept.get(name) ?? [])
    const results = new Results(output, spool, pool, options.version)
    const { summary, dropped } = await results.write(kept, [...listing.errors, ...errors], formats, options.each ?? [])
    await spool.compact(new Set(kept.map(({ head }) => head.name)))
    await release()
    return { summary, read, unchanged, dropped }
  } finally {
    line.end()
    await spool.close()
  }
}

/** Finds out before hours of reading that a package is not there. */
async function checkFormats(formats: readonly TableFormat[]): Promise<void> {
  if (formats.includes('parquet')) await optional('hyparquet-writer', () => import('../writers/parquet.ts'), 'Parquet')
  if (formats.includes('xlsx')) await optional('fflate', () => import('../writers/xlsx.ts'), 'XLSX')
}

/** What has become of the files of a run. */
interface Reading {
  read: number
  unchanged: number
  bytes: number
  readonly errors: FileError[]
}

/** Reads what has changed since the records were made, and keeps what was found. */
async function readChanged(
  files: readonly InputFile[],
  { version, each = [], output }: BatchOptions,
  spool: Spool,
  pool: Pool,
  line: ProgressLine,
): Promise<Reading> {
  const maker = makerOf(version)
  const sizes = new Map(files.map(({ name, size }) => [name, size]))
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0)
  const reading: Reading = { read: 0, unchanged: 0, bytes: 0, errors: [] }
  const began = performance.now()
  const tasks = tasksOf(
    files.map((file) => ({ ...file, ...knownOf(spool, file.name, maker) })),
    { maker, each, output },
  )
  await pool.read(tasks, async ({ records, read, unchanged, errors }) => {
    if (records.length > 0) await spool.append(records)
    reading.read += read.length
    reading.unchanged += unchanged.length
    reading.errors.push(...errors)
    for (const name of [...read, ...unchanged, ...errors.map(({ file }) => file)]) reading.bytes += sizes.get(name) ?? 0
    line.show({
      files: reading.read + reading.unchanged + reading.errors.length,
      total: files.length,
      bytes: reading.bytes,
      totalBytes,
      errors: reading.errors.length,
      seconds: (performance.now() - began) / 1000,
    })
  })
  await spool.sync()
  return reading
}

function knownOf(spool: Spool, name: string, maker: string): { known?: string } {
  const head = spool.kept.get(name)?.head
  return head?.maker === maker ? { known: head.sha256 } : {}
}

/** What makes the records: another version, or other columns, make others. */
function makerOf(version: string): string {
  const columns = KEPT.map(({ id, columns: all }) => [id, ...all.map(({ name, type }) => `${name}:${type}`)])
  return createHash('sha256')
    .update(JSON.stringify([version, columns]))
    .digest('hex')
    .slice(0, 16)
}
