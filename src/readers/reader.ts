import type { Budget } from './budget.ts'
import type { ReadDiagnostic, ReadOptions, ReadText } from './types.ts'

/** What a reader of one kind of file is given. */
export interface ReaderInput {
  bytes: Uint8Array
  budget: Budget
  diagnostics: ReadDiagnostic[]
  options: ReadOptions
}

/** Reads one kind of file. */
export type Reader = (input: ReaderInput) => Promise<ReadText>
