import { createAnalyzer } from '../analyze.ts'
import type { Analysis, OffsetUnit } from '../model/analysis.ts'
import { eachInput } from './inputs.ts'
import { type Surroundings, writeWhole } from './io.ts'

/** Options of `vanban analyze`. */
export interface AnalyzeOptions {
  readonly format?: 'json' | 'ndjson'
  readonly output?: string
  readonly offsets: OffsetUnit
}

/** Analyses the files and writes the results; gives the exit code. */
export async function analyzeCommand(
  files: readonly string[],
  options: AnalyzeOptions,
  io: Surroundings,
): Promise<number> {
  const analyzer = createAnalyzer({ offsets: options.offsets })
  const lines = options.format === 'ndjson' || (options.format === undefined && files.length > 1)
  const held: Analysis[] = []
  const out: string[] = []
  const failed = await eachInput(files, io, ({ name, read }) => {
    const analysis = analyzer.analyze(read.text)
    const named = { ...analysis, source: { name, ...analysis.source } }
    if (!lines) held.push(named)
    else if (options.output === undefined) io.stdout(`${JSON.stringify(named)}\n`)
    else out.push(`${JSON.stringify(named)}\n`)
  })
  if (!lines && held.length > 0) out.push(`${JSON.stringify(files.length > 1 ? held : held[0], undefined, 2)}\n`)
  if (options.output !== undefined) await writeWhole(options.output, out.join(''))
  else for (const text of out) io.stdout(text)
  return failed > 0 ? 1 : 0
}
