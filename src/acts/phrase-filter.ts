import type { Lexicon } from '../lexicon/lexicon.ts'
import { splitPhrase } from '../lexicon/split.ts'
import type { TokenStore } from '../tokens/store.ts'

/** One category of the lexicon with its entries as codes. */
export interface CueTable {
  readonly category: number
  readonly codeOf: (entry: number) => number
}

/** Codes laid over the tokens: `code[i]` of the longest cue that begins at token `i`, and its length in tokens. */
export interface CueRow {
  readonly code: Uint8Array
  readonly length: Uint8Array
}

/**
 * What spares most look-ups: the codes of one-word phrases by form, and a filter of the pairs of forms that longer
 * phrases begin with. A pair that is not in the filter opens none; one that is may still be a chance hit.
 */
export interface PhraseFilter {
  readonly tables: readonly CueTable[]
  readonly single: readonly Uint8Array[]
  /** By form: one bit for each table that has it as a phrase of one word. */
  readonly singles: Uint8Array
  readonly pairs: Uint8Array
  /** Words of two syllables whose second one is no cue. */
  readonly compounds: number
}

const NONE = 255
const PAIR_BITS = 16
const PAIR_MASK = (1 << PAIR_BITS) - 1

/** Bit of a pair that is a word as a whole (`thiết bị`). */
const COMPOUND = 1 << 7

/** Makes the filter from the phrases of the tables; `opens` has one bit a table for each form that opens a phrase. */
export function phraseFilter(lexicon: Lexicon, opens: Uint8Array, tables: readonly CueTable[]): PhraseFilter {
  const compounds = lexicon.category('compound-words')
  const single = tables.map(() => new Uint8Array(lexicon.vocabulary.size).fill(NONE))
  const singles = new Uint8Array(lexicon.vocabulary.size)
  const pairs = new Uint8Array(1 << PAIR_BITS)
  for (let entry = 1; entry <= lexicon.size; entry++) {
    const form = Int32Array.from(splitPhrase(lexicon.phrase(entry)), (word) => lexicon.form(word))
    const [first = 0, second = 0] = form
    if (form.length === 2 && lexicon.exact({ count: 2, form, flags: new Uint16Array(2) }, 0, 2, compounds) !== 0)
      pairs[pairOf(first, second)] = (pairs[pairOf(first, second)] ?? 0) | COMPOUND
    const bits = first > 0 ? (opens[first] ?? 0) : 0
    tables.forEach((table, t) => {
      if ((bits & (1 << t)) === 0) return
      const found = lexicon.exact(
        { count: form.length, form, flags: new Uint16Array(form.length) },
        0,
        form.length,
        table.category,
      )
      if (found === 0) return
      const codes = single[t]
      if (form.length > 1) pairs[pairOf(first, second)] = (pairs[pairOf(first, second)] ?? 0) | (1 << t)
      else if (codes) {
        codes[first] = table.codeOf(found)
        if (codes[first] !== NONE) singles[first] = (singles[first] ?? 0) | (1 << t)
      }
    })
  }
  return { tables, single, singles, pairs, compounds }
}

function pairOf(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & PAIR_MASK
}

/** Lays the tables over the tokens from `first` up to `end`. */
export function layCues(
  store: TokenStore,
  lexicon: Lexicon,
  opens: Uint8Array,
  { tables, single, singles, pairs, compounds }: PhraseFilter,
  rows: readonly CueRow[],
  first: number,
  end: number,
): void {
  const { form } = store
  const all = (1 << tables.length) - 1
  for (let i = first; i < end; i++) {
    const word = form[i] ?? 0
    if (word <= 0) continue
    const bits = (opens[word] ?? 0) & all
    if (bits === 0) continue
    const behind = i > first ? (pairs[pairOf(form[i - 1] ?? 0, word)] ?? 0) : 0
    if ((behind & COMPOUND) !== 0 && lexicon.exact(store, i - 1, i + 1, compounds) !== 0) continue
    const longer = i + 1 < end ? (pairs[pairOf(word, form[i + 1] ?? 0)] ?? 0) : 0
    // The lowest bit that is left names the next table.
    for (let left = bits & (longer | (singles[word] ?? 0)); left !== 0; left &= left - 1) {
      const t = 31 - Math.clz32(left & -left)
      const table = tables[t]
      const row = rows[t]
      if (!table || !row) continue
      if ((longer & (1 << t)) === 0) {
        row.code[i] = single[t]?.[word] ?? NONE
        row.length[i] = 1
        continue
      }
      const entry = lexicon.longest(store, i, table.category, end)
      if (entry === 0) continue
      row.code[i] = table.codeOf(entry)
      row.length[i] = lexicon.length(entry)
    }
  }
}
