import pico from 'picocolors'
import { analyze } from '../analyze.ts'
import { explain, PLAIN } from '../writers/explain.ts'
import { eachInput } from './inputs.ts'
import type { Surroundings } from './io.ts'

/** Prints the texts with their blocks and acts and the rules behind them; gives the exit code. */
export async function explainCommand(files: readonly string[], io: Surroundings): Promise<number> {
  const colours = pico.createColors(io.colour)
  const palette = io.colour ? { block: colours.cyan, act: colours.yellow, quiet: colours.dim } : PLAIN
  const failed = await eachInput(files, io, ({ read }) =>
    io.stdout(explain(read.text, analyze(read.text, read), palette)),
  )
  return failed > 0 ? 1 : 0
}
