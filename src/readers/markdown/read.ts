import type { ReaderInput } from '../reader.ts'
import type { ReadText } from '../types.ts'
export async function readMarkdown(_input: ReaderInput): Promise<ReadText> {
  throw new Error('later')
}
