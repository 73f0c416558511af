import { createAnalyzer } from '../analyze.ts'
import type { OffsetUnit } from '../model/analysis.ts'
import type { WrittenDocument } from '../writers/document.ts'
import { FORMATS, type Format, type FormatId, type WriteOptions } from '../writers/formats.ts'
import type { TableId } from '../writers/tables/index.ts'
import { eachInput } from './inputs.ts'
import { type Surroundings, UsageError, writeWhole } from './io.ts'

/** Options of `vanban analyze`. */
export interface AnalyzeOptions {
  readonly format?: FormatId
  readonly output?: string
  readonly offsets: OffsetUnit
  readonly table: TableId
  readonly chunkSize: number
}

/** Analyses the files and writes the results in the order of the files; gives the exit code. */
export async function analyzeCommand(
  files: readonly string[],
  options: AnalyzeOptions,
  io: Surroundings,
): Promise<number> {
  const format = formatFor(files, options)
  const analyzer = createAnalyzer({ offsets: options.offsets })
  const how: WriteOptions = { many: files.length > 1, table: options.table, chunkSize: options.chunkSize }
  const held: string[] = []
  const write = options.output === undefined ? io.stdout : (text: string): void => void held.push(text)
  const together: WrittenDocument[] = []
  let place = 0
  const failed = await eachInput(files, io, ({ name, read }) => {
    const { text, kind, encoding } = read
    const document = {
      name,
      text,
      kind,
      ...(encoding === undefined ? {} : { encoding }),
      analysis: analyzer.analyze(text, read),
      placeOf: (offset: number) => read.origin(offset),
    }
    if (how.many && format.together) together.push(document)
    else write((place === 0 ? format.opening(how) : '') + format.document(document, place, how))
    place++
  })
  if (place > 0) write(together.length > 0 && format.together ? format.together(together) : format.closing(how))
  if (options.output !== undefined && place > 0) await writeWhole(options.output, held.join(''))
  return failed > 0 ? 1 : 0
}

function formatFor(files: readonly string[], options: AnalyzeOptions): Format {
  const id = options.format ?? (files.length > 1 ? 'ndjson' : 'json')
  const format = FORMATS.find((one) => one.id === id)
  if (!format) throw new UsageError(`there is no format ${id}`)
  if (format.single && files.length > 1) throw new UsageError(`--format ${id} takes one file`)
  if (format.needsText && options.offsets !== 'utf16') throw new UsageError(`--format ${id} goes with --offsets utf16`)
  return format
}
