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
  const form = termForms(store, names, stopForms(lexicon))
  const { count } = store
  const pairs = new PairCounter(count / 3)
  /** For each token the number of the pair that it ends, 0 when it and the one before it stand in no term. */
  const pair = new Int32Array(count)
  for (let i = 1; i < count; i++) if (joins(store, form, i)) pair[i] = pairs.add(form[i - 1] ?? 0, form[i] ?? 0)
  const phrases = new PhraseTable(form)
  for (let i = 1; i < count; i++) {
    if (pairs.count(pair[i] ?? 0) < 2) continue
    const first = i - 1
    do i++
    while (i < count && pairs.count(pair[i] ?? 0) > 1)
    if (i - first <= LONGEST) phrases.add(first, i)
  }
  return phrases.repeated()
}

/** Whether the token and the one before it may stand in one term. */
function joins({ flags }: TokenStore, form: Int32Array, at: number): boolean {
  return (form[at - 1] ?? 0) > 0 && (form[at] ?? 0) > 0 && ((flags[at] ?? 0) & BREAK) === 0
}

/** The forms of the words that a term may hold, unknown words numbered too; 0 for all else and inside names. */
function termForms(store: TokenStore, names: readonly Mention[], stop: Uint8Array): Int32Array {
  const forms = new Int32Array(store.count)
  const unknown = new Map<string, number>()
  for (let i = 0; i < store.count; i++) {
    const form = store.form[i] ?? 0
    if (((store.flags[i] ?? 0) & IS_WORD) === 0 || stop[form] === 1) continue
    if (form !== 0) forms[i] = form
    else {
      const word = tokenText(store, i).toLowerCase()
      const number = unknown.get(word) ?? store.vocabulary.size + unknown.size
      unknown.set(word, number)
      forms[i] = number
    }
  }
  for (const { type, first, end } of names) if (NAMES.has(type)) forms.fill(0, first, end)
  return forms
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
