import { isSyllable } from '../../text/syllable.ts'
import { decodeTcvn3, decodeVni, decodeVps, type LegacyName } from './decoders.ts'

/** How a text may be stored, as the vote sees it. `unicode` means: it is right as it stands. */
type Candidate = 'unicode' | LegacyName

/** The reading of a text that won, and how sure the vote is (0 to 1). */
export interface Ballot {
  winner: Candidate
  /** Share of the words with marks that are Vietnamese syllables once decoded. */
  score: number
}

/** Decoders by name. Those that need a package are added by whoever has loaded it. */
export type Decoders = ReadonlyMap<LegacyName, (text: string) => string>

/** The decoders that need no package. */
export const OWN_DECODERS: Decoders = new Map<LegacyName, (text: string) => string>([
  ['tcvn3', decodeTcvn3],
  ['vni', decodeVni],
  ['vps', decodeVps],
])

const SAMPLE = 60_000
/** Below these a reading is no better than chance. */
const MIN_SCORE = 0.6
const MIN_MARGIN = 0.15

/**
 * Finds how a text is stored by decoding a sample in every way and counting Vietnamese syllables among the words with
 * letters beyond ASCII. The name of a font or file has no vote of its own: it only breaks a tie through `likely`.
 */
export function vote(text: string, decoders: Decoders, likely?: LegacyName): Ballot {
  const sample = text.length > SAMPLE ? sampleOf(text) : text
  const asIs = { winner: 'unicode' as Candidate, score: syllableShare(sample) }
  let best: Ballot = { winner: 'unicode', score: asIs.score }
  // What is right as it stands can't be beaten by the margin.
  if (asIs.score + MIN_MARGIN > 1 && likely === undefined) return best
  for (const [name, decode] of decoders) {
    const score = syllableShare(decode(sample), sample) + (name === likely ? MIN_MARGIN : 0)
    if (score >= MIN_SCORE && score > Math.max(best.score, asIs.score + MIN_MARGIN - Number.EPSILON)) {
      best = { winner: name, score: Math.min(score, 1) }
    }
  }
  return best
}

/** Beginning, middle and end: the head of a file may be all ASCII. */
function sampleOf(text: string): string {
  const third = SAMPLE / 3
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, third)} ${text.slice(middle, middle + third)} ${text.slice(-third)}`
}

const WORD = /[^\s\d!-/:-@[-`{-~\u2013\u2014\u2018-\u201e\u2026]+/g
const BEYOND_ASCII = /[^\u0020-\u007e]/

/**
 * The share of syllables among the words that are not plain ASCII. With `before`, words that the decoder
 * left alone count against it too, since a right decoding leaves no odd letters. A single letter tells nothing.
 */
function syllableShare(text: string, before?: string): number {
  const known = new Map<string, boolean>()
  let words = 0
  let syllables = 0
  for (const [word] of text.matchAll(WORD)) {
    if (word.length < 2 || !BEYOND_ASCII.test(word)) continue
    words++
    const shaped = known.get(word) ?? isSyllable(word)
    known.set(word, shaped)
    if (shaped) syllables++
  }
  if (words === 0) return before === undefined || !BEYOND_ASCII.test(before) ? 1 : 0
  return syllables / words
}
