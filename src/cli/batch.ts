import type { TableFormat } from '../batch/results.ts'
import type { FormatId } from '../writers/formats.ts'
import { type Surroundings, UsageError } from './io.ts'

/** Options of `vanban batch`. */
export interface BatchCommandOptions {
  readonly output: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly jobs?: number
  readonly resume?: boolean
  readonly formats?: readonly TableFormat[]
  readonly each?: readonly FormatId[]
}

/** Reads whole folders and prints a summary; gives the exit code. */
export async function batchCommand(
  folders: readonly string[],
  options: BatchCommandOptions,
  version: string,
  io: Surroundings,
): Promise<number> {
  const { runBatch, BatchError, summaryText } = await load()
  try {
    const progress = { write: io.stderr, terminal: io.terminal }
    const { summary, unchanged, dropped } = await runBatch({ ...options, folders, version, progress })
    io.stdout(summaryText(summary))
    if (unchanged > 0) io.stderr(`vanban: ${unchanged} files had not changed and were not read again\n`)
    if (dropped > 0) io.stderr(`vanban: tasks.xlsx has no room for ${dropped} more tasks; see directives.csv\n`)
    if (summary.errors > 0) io.stderr(`vanban: ${summary.errors} files failed; see errors.ndjson\n`)
    return summary.errors > 0 ? 1 : 0
  } catch (error) {
    throw error instanceof BatchError ? new UsageError(error.message) : error
  }
}

async function load(): Promise<typeof import('../batch/index.ts')> {
  try {
    return await import('../batch/index.ts')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    throw new Error('batch needs the packages piscina and tinyglobby: npm install piscina tinyglobby', { cause: error })
  }
}
