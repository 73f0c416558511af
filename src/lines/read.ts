import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TokenStore } from '../tokens/store.ts'
import { FormReader } from './form.ts'
import { joinLines } from './join.ts'
import type { Line } from './line.ts'
import { readMarker } from './markers.ts'
import { OrderJudge } from './order.ts'
import { markQuoted } from './quoted.ts'
import { splitLines } from './split.ts'
import { markTables } from './tables.ts'
import { type LineWords, lineWords } from './words.ts'
import { WrapMeasure } from './wrap.ts'

/**
 * Splits the tokens into lines, names each line's kind and marks the hard breaks (`BREAK`) in the store. Markers are
 * read from each line alone, then the form of the document, its quotations and tables take their lines out, and the
 * order of the numbers decides about the rest.
 */
export function readLines(store: TokenStore, lexicon: Lexicon): Line[] {
  const words = lineWords(lexicon)
  const lines = splitLines(store, words)
  for (const line of lines) nameMarker(store, words, line)
  new FormReader({ store, words, lines, measure: new WrapMeasure(store, lines) }).read()
  markTables(store, words, lines)
  markQuoted(store, words, lines)
  // Measured again without the letterhead and the tables, whose lines are short for other reasons.
  const measure = new WrapMeasure(store, lines)
  new OrderJudge(store, words, lines, measure).judge()
  joinLines(store, words, lines, measure)
  return lines
}

function nameMarker(store: TokenStore, words: LineWords, line: Line): void {
  const marker = readMarker(store, words, line.first, line.end)
  if (!marker) return
  line.kind = marker.kind
  line.label = marker.label
  line.ordinal = marker.ordinal
  line.content = marker.content
  line.rule = marker.rule
}
