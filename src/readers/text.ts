import type { Budget } from './budget.ts'
import { TextBuilder } from './compose/builder.ts'
import { type DecodedText, decodeBytes } from './encodings/bytes.ts'
import type { ReaderInput } from './reader.ts'
import type { FileKind, ReadDiagnostic, ReadText } from './types.ts'

/** Reads a plain text in whatever encoding it is stored. */
export async function readText(input: ReaderInput): Promise<ReadText> {
  const decoded = await decodeBytes(input.bytes, input.options.encoding)
  return fromSource(decoded, 'text', input.budget, input.diagnostics)
}

/** A text whose lines are the lines of its source. */
function fromSource(decoded: DecodedText, kind: FileKind, budget: Budget, diagnostics: ReadDiagnostic[]): ReadText {
  if (decoded.broken > 0) {
    diagnostics.push({
      code: 'broken-letters',
      message: `${decoded.broken} letters could not be decoded as ${decoded.encoding}`,
    })
  }
  const builder = new TextBuilder(budget.limits.maxCharacters)
  addLines(builder, decoded.text)
  return {
    text: builder.text(),
    kind,
    encoding: decoded.encoding,
    tables: [],
    origin: builder.lookup(),
    headers: [],
    footers: [],
    diagnostics,
  }
}

/** CRLF and CR become LF; a piece of origin a line keeps the way back exact. */
function addLines(builder: TextBuilder, source: string): void {
  let paragraph = 0
  for (let from = source.charCodeAt(0) === 0xfeff ? 1 : 0; from < source.length; ) {
    const end = lineEnd(source, from)
    const next = end < source.length ? end + (source.startsWith('\r\n', end) ? 2 : 1) : end
    paragraph++
    builder.add(source.slice(from, end), { paragraph, sourceOffset: from })
    if (next > end) builder.add('\n')
    from = next
  }
}

function lineEnd(source: string, from: number): number {
  const line = /[\r\n]/g
  line.lastIndex = from
  return line.exec(source)?.index ?? source.length
}
