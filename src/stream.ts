import { type AnalyzerOptions, createAnalyzer } from './analyze.ts'
import type { Analysis } from './model/analysis.ts'

/** How the documents of a stream lie behind one another. */
export interface StreamOptions extends AnalyzerOptions {
  /**
   * `ndjson`: one JSON value a line, a string or an object with the text under `text` and, if it likes, a `name`.
   * `documents`: plain texts with a separator between them.
   */
  format?: 'ndjson' | 'documents'
  /** What stands between plain documents; a form feed when left out. */
  separator?: string
}

/** Reading of one document of a stream, or why it could not be read. The others are not harmed. */
export type StreamResult =
  | { readonly place: number; readonly analysis: Analysis; readonly error?: never }
  | { readonly place: number; readonly analysis?: never; readonly error: Error }

/**
 * Reads documents from a stream of any length, one at a time: memory is that of the longest document. Bytes are UTF-8.
 * An engine lets garbage pile up beside it; a process started with `node --max-semi-space-size=4` holds the least.
 *
 * @param input chunks of text or bytes, cut anywhere
 * @example
 * for await (const { analysis } of analyzeStream(createReadStream('archive.ndjson'), { format: 'ndjson' })) { ... }
 */
export async function* analyzeStream(
  input: AsyncIterable<string | Uint8Array>,
  options: StreamOptions = {},
): AsyncGenerator<StreamResult> {
  const { format = 'ndjson', separator = '\f', ...rest } = options
  if (separator === '') throw new Error('analyzeStream: the separator is empty')
  const analyzer = createAnalyzer(rest)
  let place = 0
  for await (const piece of pieces(input, format === 'ndjson' ? '\n' : separator)) {
    if (piece.trim() === '') continue
    yield format === 'ndjson' ? readRecord(analyzer, piece, place) : { place, analysis: analyzer.analyze(piece) }
    place++
  }
}

function readRecord(analyzer: { analyze(text: string): Analysis }, line: string, place: number): StreamResult {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'string') return { place, analysis: analyzer.analyze(value) }
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
      throw new Error('neither a string nor an object with a text')
    }
    const analysis = analyzer.analyze(value.text)
    const named = 'name' in value && typeof value.name === 'string' ? { name: value.name } : {}
    return { place, analysis: { ...analysis, source: { ...named, ...analysis.source } } }
  } catch (cause) {
    return {
      place,
      error: new Error(`record ${place + 1}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause }),
    }
  }
}

/** The pieces between separators. Chunks of an unfinished piece are joined once, when it ends. */
async function* pieces(input: AsyncIterable<string | Uint8Array>, separator: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const held: string[] = []
  let tail = ''
  for await (const chunk of input) {
    const text = tail + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    let start = 0
    for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      held.push(text.slice(start, at))
      yield held.join('')
      held.length = 0
      start = at + separator.length
    }
    // A separator may be cut in two: keep what could be its beginning.
    const keep = Math.max(start, text.length - separator.length + 1)
    held.push(text.slice(start, keep))
    tail = text.slice(keep)
  }
  held.push(tail, decoder.decode())
  const last = held.join('')
  if (last !== '') yield last
}
