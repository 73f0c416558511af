import type { Span } from '../model/analysis.ts'
import { type SourceText, toRawEnd, toRawStart } from '../text/source.ts'
import type { Range } from '../tokens/range.ts'
import type { TokenStore } from '../tokens/store.ts'

/** The characters of the input that a range of tokens covers. */
export function spanOf(source: SourceText, store: TokenStore, { first, end }: Range): Span {
  const start = toRawStart(source, store.start[first] ?? source.text.length)
  return { start, end: end > first ? toRawEnd(source, store.end[end - 1] ?? 0) : start }
}
