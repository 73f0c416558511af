import { has, IS_NUMBER, IS_PUNCT, IS_WORD, type TokenStore } from '../tokens/store.ts'
import { width } from './glyphs.ts'
import type { Marker } from './line.ts'
import { headedMarker } from './marker-headed.ts'
import { bulletMarker, capitalMarker, clauseMarker, decimalMarker, pointMarker, romanMarker } from './marker-listed.ts'
import type { LineWords } from './words.ts'

interface MarkerRule {
  readonly id: string
  /** Flag that the first token must have. */
  readonly when: number
  /** Longest first token that the rule looks at. */
  readonly width: number
  readonly read: (store: TokenStore, at: number, end: number, words: LineWords) => Marker | undefined
}

/** The rules that read a marker, in order. */
const RULES: readonly MarkerRule[] = [
  { id: 'headed', when: IS_WORD, width: 9, read: headedMarker },
  { id: 'roman', when: IS_WORD, width: 7, read: romanMarker },
  { id: 'capital', when: IS_WORD, width: 1, read: capitalMarker },
  { id: 'point', when: IS_WORD, width: 1, read: pointMarker },
  { id: 'clause', when: IS_NUMBER, width: 3, read: clauseMarker },
  { id: 'decimal', when: IS_NUMBER, width: 14, read: decimalMarker },
  { id: 'bracket', when: IS_PUNCT, width: 1, read: pointMarker },
  { id: 'bullet', when: IS_PUNCT, width: 1, read: bulletMarker },
]

/** The marker that the line from `at` to `end` begins with, by its own look alone. */
export function readMarker(store: TokenStore, words: LineWords, at: number, end: number): Marker | undefined {
  const size = width(store, at)
  for (const rule of RULES) {
    if (size > rule.width || !has(store, at, rule.when)) continue
    const marker = rule.read(store, at, end, words)
    if (marker) return marker
  }
  return undefined
}
