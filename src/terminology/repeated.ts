import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions/mention.ts'
import { BREAK, IS_WORD, type TokenStore, tokenText } from '../tokens/store.ts'
import { PairCounter, PhraseTable, type RepeatedPhrase } from './counters.ts'

/** Syllables of the longest phrase. */
export const LONGEST = 6

/**
 * Phrases of two to six syllables in which every pair of neighbours stands at least twice in the text: maximal runs, cut
 * at punctuation, breaks and words that open or end no term. Counting is by pairs of forms in one flat table, so the cost
 * is that of two passes.
 */
export function repeatedPhrases(store: TokenStore, names: readonly Mention[], lexicon: Lexicon): RepeatedPhrase[] {
  const { count } = store
  const pairs = new TextPairs(store, stopForms(lexicon))
  let from = 0
  for (const { type, first, end } of names) {
    if (end <= from || !NAMES.has(type)) continue
    if (first > from) pairs.countWithin(from, first)
    from = end
  }
  pairs.countWithin(from, count)
  const phrases = new PhraseTable(pairs.opened)
  for (let i = 0; i < count; i++) {
    if (!pairs.isRepeated(i)) continue
    const first = i
    do i++
    while (pairs.isRepeated(i))
    if (i - first < LONGEST) phrases.add(first, i + 1)
  }
  return phrases.repeated()
}

/** The pairs of neighbours that may stand in one term, counted. */
class TextPairs {
  /** For each token the number of the pair that it and the next one are, 0 when they stand in no term. */
  readonly opened: Int32Array
  private readonly store: TokenStore
  private readonly stop: Uint8Array
  private readonly counter: PairCounter
  /** Numbers of the words that the lexicon does not know. */
  private readonly unknown = new Map<string, number>()

  constructor(store: TokenStore, stop: Uint8Array) {
    this.store = store
    this.stop = stop
    this.opened = new Int32Array(store.count + 1)
    this.counter = new PairCounter(store.count / 3)
  }

  /** Counts the pairs whose tokens both stand between the two places. */
  countWithin(from: number, to: number): void {
    const { stop, counter, opened } = this
    const { form, flags } = this.store
    let before = 0
    for (let i = from; i < to; i++) {
      const written = flags[i] ?? 0
      let own = form[i] ?? 0
      if ((written & IS_WORD) === 0 || stop[own] === 1) own = 0
      else if (own === 0) own = this.unknownForm(i)
      if (before !== 0 && own !== 0 && (written & BREAK) === 0) opened[i - 1] = counter.add(before, own)
      before = own
    }
  }

  /** Whether the token opens a pair that stands in the text more than once. */
  isRepeated(token: number): boolean {
    return this.counter.count(this.opened[token] ?? 0) > 1
  }

  private unknownForm(token: number): number {
    const { unknown, store } = this
    const word = tokenText(store, token).toLowerCase()
    const number = unknown.get(word) ?? store.vocabulary.size + unknown.size
    unknown.set(word, number)
    return number
  }
}

/** Types of mentions that are listed as entities already; documents and plans have titles that hold terms. */
const NAMES: ReadonlySet<string> = new Set(['body', 'position', 'person', 'place', 'date', 'term'])

const stops = new WeakMap<Lexicon, Uint8Array>()

/** By form: whether the word opens or ends no term. */
function stopForms(lexicon: Lexicon): Uint8Array {
  const known = stops.get(lexicon)
  if (known) return known
  const stop = new Uint8Array(lexicon.vocabulary.size)
  stops.set(lexicon, stop)
  const category = lexicon.category('term-stops')
  const row = { count: 1, form: new Int32Array(1), flags: new Uint16Array(1) }
  for (let form = 1; form < stop.length; form++) {
    row.form[0] = form
    if (lexicon.opens(form, category) && lexicon.longest(row, 0, category) !== 0) stop[form] = 1
  }
  return stop
}
