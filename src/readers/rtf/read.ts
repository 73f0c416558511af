import { compose } from '../compose/compose.ts'
import type { ReaderInput } from '../reader.ts'
import type { ReadText } from '../types.ts'
import { RtfReader } from './reader.ts'
import { tokenizeRtf } from './tokens.ts'

/** Reads RTF: the text as Word wrote it out, with numbers, tables and notes. */
export function readRtf(input: ReaderInput): Promise<ReadText> {
  const reader = new RtfReader(input.budget)
  tokenizeRtf(input.bytes, reader)
  return compose(reader.finish(), 'rtf', input.budget, input.diagnostics)
}
