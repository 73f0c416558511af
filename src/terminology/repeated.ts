import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions/mention.ts'
import { BREAK, IS_WORD, type TokenStore, tokenText } from '../tokens/store.ts'

/** A phrase that the text repeats: where it stands, in tokens, and how many syllables it has. */
export interface RepeatedPhrase {
  readonly places: number[]
  readonly length: number
}

const LONGEST = 6

/**
 * Phrases of two to six syllables in which every pair of neighbours stands at least twice in the text: maximal runs, cut
 * at punctuation, breaks and words that open or end no term. Counting is by pairs of forms in one flat table, so the cost
 * is that of two passes.
 */
export function repeatedPhrases(store: TokenStore, names: readonly Mention[], lexicon: Lexicon): RepeatedPhrase[] {
  const form = termForms(store, names, stopForms(store, lexicon))
  const { count } = store
  const pairs = new PairCounter(count)
  for (let i = 1; i < count; i++) if (joins(store, form, i)) pairs.add(form[i - 1] ?? 0, form[i] ?? 0)
  const phrases = new Map<string, RepeatedPhrase>()
  for (let i = 1; i < store.count; ) {
    if (!repeats(store, form, pairs, i)) {
      i++
      continue
    }
    let end = i + 1
    while (end < store.count && repeats(store, form, pairs, end)) end++
    addRun(form, i - 1, end, phrases)
    i = end + 1
  }
  return [...phrases.values()].filter(({ places }) => places.length > 1)
}

function addRun(form: Int32Array, first: number, end: number, phrases: Map<string, RepeatedPhrase>): void {
  const length = end - first
  if (length > LONGEST) return
  const key = form.subarray(first, end).join(' ')
  const known = phrases.get(key)
  if (known) known.places.push(first)
  else phrases.set(key, { places: [first], length })
}

function repeats(store: TokenStore, form: Int32Array, pairs: PairCounter, at: number): boolean {
  return joins(store, form, at) && pairs.count(form[at - 1] ?? 0, form[at] ?? 0) > 1
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

function stopForms(store: TokenStore, lexicon: Lexicon): Uint8Array {
  const stop = new Uint8Array(store.vocabulary.size)
  const category = lexicon.category('term-stops')
  const row = { count: 1, form: new Int32Array(1), flags: new Uint16Array(1) }
  for (let form = 1; form < stop.length; form++) {
    row.form[0] = form
    if (lexicon.opens(form, category) && lexicon.longest(row, 0, category) !== 0) stop[form] = 1
  }
  return stop
}

/** Counts pairs of forms in an open-addressed table that is large enough from the start. */
class PairCounter {
  private readonly left: Int32Array
  private readonly right: Int32Array
  private readonly counts: Int32Array
  private readonly mask: number

  constructor(most: number) {
    const size = 1 << Math.max(4, Math.ceil(Math.log2(most * 2 + 1)))
    this.left = new Int32Array(size)
    this.right = new Int32Array(size)
    this.counts = new Int32Array(size)
    this.mask = size - 1
  }

  add(left: number, right: number): void {
    const slot = this.slot(left, right)
    this.left[slot] = left
    this.right[slot] = right
    this.counts[slot] = (this.counts[slot] ?? 0) + 1
  }

  count(left: number, right: number): number {
    return this.counts[this.slot(left, right)] ?? 0
  }

  private slot(left: number, right: number): number {
    let slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 7
    for (slot &= this.mask; this.counts[slot] !== 0; slot = (slot + 1) & this.mask) {
      if (this.left[slot] === left && this.right[slot] === right) break
    }
    return slot
  }
}
