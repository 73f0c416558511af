import { eachInput } from './inputs.ts'
import type { Surroundings } from './io.ts'

/** Prints the text that the reader of each file gives; gives the exit code. */
export async function textCommand(files: readonly string[], io: Surroundings): Promise<number> {
  const failed = await eachInput(files, io, ({ read }) =>
    io.stdout(read.text.endsWith('\n') ? read.text : `${read.text}\n`),
  )
  return failed > 0 ? 1 : 0
}
