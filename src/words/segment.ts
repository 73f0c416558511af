import { repair, toRawEnd, toRawStart } from '../text/source.ts'
import type { TokenStore } from '../tokens/store.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { markCapitals } from './candidates.ts'
import { bestLengths } from './decode.ts'
import { wordModel } from './model.ts'
import { toUnits } from './units.ts'

/** Where a word stands: half-open UTF-16 offsets in the text that was given. */
export interface WordSpan {
  start: number
  end: number
}

/**
 * Splits Vietnamese text into words. A word may hold several syllables with the white space between them; punctuation
 * marks and numbers are words of their own, and the spans hold every character that is not white space. Deterministic
 * and linear; never throws on any string. The first call unpacks the model, which takes about a tenth of a second.
 *
 * @example
 * segment('Chính phủ ban hành nghị định.') // Chính phủ | ban hành | nghị định | .
 */
export function segment(text: string): WordSpan[] {
  const source = repair(text)
  const store = tokenize(source.text, wordModel().vocabulary)
  const ends = wordEnds(store)
  const words: WordSpan[] = []
  let first = 0
  for (let token = 0; token < store.count; token++) {
    if (ends[token] === 0) continue
    const start = toRawStart(source, store.start[first] ?? 0)
    words.push({ start, end: toRawEnd(source, store.end[token] ?? 0) })
    first = token + 1
  }
  return words
}

/**
 * For each token 1 when a word ends with it, else 0: it tells whether a phrase that ends there cuts a word. Takes the
 * tokens of any vocabulary.
 */
export function wordEnds(store: TokenStore): Uint8Array {
  const model = wordModel()
  const own = store.vocabulary === model.vocabulary ? store : tokenize(store.text, model.vocabulary)
  const units = toUnits(own, model.canonical)
  markCapitals(units, model)
  const lengths = bestLengths(units, model)
  const ends = new Uint8Array(store.count)
  for (let end = units.count; end > 0; end -= lengths[end] ?? 1) ends[(units.first[end] ?? 0) - 1] = 1
  return ends
}
