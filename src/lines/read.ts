import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TokenStore } from '../tokens/store.ts'
import { readForm } from './form/read.ts'
import { FormState } from './form/state.ts'
import { InlineSplitter } from './inline.ts'
import { joinLines } from './join.ts'
import type { Line } from './line.ts'
import { headedMarker } from './marker-headed.ts'
import { readMarker } from './markers.ts'
import { OrderJudge } from './order.ts'
import { markPages } from './pages.ts'
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
  for (let i = 0; i < lines.length; i++) if (nameMarker(store, words, lines, i)) i++
  markPages(store, words, lines)
  readForm(new FormState(store, words, lines, new WrapMeasure(store, lines)))
  markTables(store, words, lines)
  markQuoted(store, words, lines)
  // Measured again without the letterhead and the tables, whose lines are short for other reasons.
  const measure = new WrapMeasure(store, lines)
  new OrderJudge(store, words, lines, measure).judge()
  const split = new InlineSplitter(store, words, lines).split()
  joinLines(store, words, split, measure)
  return split
}

/** Names the marker of line `i`; true when its number stands alone in the next line (`Phần` + `I.`). */
function nameMarker(store: TokenStore, words: LineWords, lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  if (!line) return false
  const next = lines[i + 1]
  const own = readMarker(store, words, line.first, line.end)
  const broken =
    own || !next || !isBlockWord(store, words, line) ? undefined : headedMarker(store, line.first, next.end, words)
  const marker = own ?? broken
  if (!marker) return false
  line.kind = marker.kind
  line.label = marker.label
  line.ordinal = marker.ordinal
  line.content = marker.content
  line.rule = marker.rule
  return broken !== undefined
}

function isBlockWord(store: TokenStore, words: LineWords, line: Line): boolean {
  return words.lexicon.exact(store, line.first, line.end, words.blocks) !== 0
}
