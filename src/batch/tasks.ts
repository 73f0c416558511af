import type { FormatId } from '../writers/formats.ts'
import type { FileError } from './error.ts'

/** Some files for one worker to read, one after the other. */
export interface ReadTask {
  readonly how: ReadHow
  readonly files: readonly ReadTaskFile[]
}

/** What is the same for all files of a run. */
export interface ReadHow {
  /** What makes the records: those of another maker are made anew. */
  readonly maker: string
  /** Formats in which each document gets a file of its own, and the folder of the results. */
  readonly each: readonly FormatId[]
  readonly output: string
}

/** One file of a task. */
export interface ReadTaskFile {
  readonly name: string
  readonly path: string
  readonly root: string
  /** SHA-256 of the bytes from which the record that is there was made. */
  readonly known?: string
}

/** What became of the files: records to be appended, names of those that have not changed, errors. */
export interface ReadOutcome {
  readonly records: Uint8Array
  readonly read: readonly string[]
  readonly unchanged: readonly string[]
  readonly errors: readonly FileError[]
}

/** One file of results for a worker to write. */
export interface OutputTask {
  readonly kind: 'ndjson' | 'csv' | 'parquet' | 'xlsx'
  /** Name of the table; empty for the analyses. */
  readonly table: string
  readonly spool: string
  /** Where it grows, and where it is put when it is whole. */
  readonly draft: string
  readonly path: string
  readonly createdBy: string
  /** Offset and length in the spool of each document's piece, in the order of the documents. */
  readonly pieces: Float64Array
}

/** What the writing of a file has to say. */
export interface OutputOutcome {
  /** Rows that the format had no room for. */
  readonly dropped: number
}
