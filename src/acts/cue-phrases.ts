import type { Lexicon } from '../lexicon/lexicon.ts'
import { labelOf } from '../lexicon/phrases.ts'
import { splitPhrase } from '../lexicon/split.ts'
import { Trie } from '../lexicon/trie.ts'
import type { TokenStore } from '../tokens/store.ts'
import { HAS_CUE } from './signs.ts'

/** One category of the lexicon with its entries as codes. */
export interface CueTable {
  readonly category: number
  readonly codeOf: (entry: number) => number
  /** The signs (`signs.ts`) of a code. */
  readonly signOf: (code: number) => number
}

/** Codes laid over the tokens: `code[i]` of the longest cue that begins at token `i`, and its length in tokens. */
export interface CueRow {
  readonly code: Uint8Array
  readonly length: Uint8Array
}

/** How a word may be written, by its two flags of case. */
const WAYS = 4
const WAY_FLAGS: number = WAYS - 1

/** An answer: one bit for each table that it holds for, then code and length for each of the tables. */
const ANSWER_PARTS = 16
const MOST_TABLES = 7
/** Bit of two syllables that are one word (`thiết bị`): the second one is no cue. */
const COMPOUND: number = 1 << MOST_TABLES
/** Sign of a form that ends such a word. */
const ENDS_COMPOUND: number = 1 << 30

/** The phrases of some tables in a trie of their own: one walk from a token finds the longest phrase of each table. */
export class CuePhrases {
  private readonly trie = new Trie()
  /** By form: the node behind a first word, 0 for none. */
  private readonly roots: Int32Array
  /** For each node and each way to write the first word: the longest phrase of each table up to the node. */
  private readonly answers: Uint8Array
  /** For each of the answers the signs (`signs.ts`) of its codes. */
  private readonly signs: Int32Array
  /** By form: the signs of the word itself. */
  private readonly ofForms: Int32Array
  /** Parts of an answer that are laid: a code and a length for each table. */
  private readonly parts: number

  constructor(lexicon: Lexicon, tables: readonly CueTable[], signsOfForms: Int32Array) {
    const compounds = lexicon.category('compound-words')
    const categories = [compounds, ...tables.map(({ category }) => category)]
    this.roots = new Int32Array(lexicon.vocabulary.size)
    this.parts = 2 * tables.length
    this.ofForms = Int32Array.from(signsOfForms)
    for (const form of lexicon.lastForms(compounds))
      if (form > 0) this.ofForms[form] = (this.ofForms[form] ?? 0) | ENDS_COMPOUND
    const parents = [0]
    const own: (Uint8Array | undefined)[] = [undefined]
    const path = (forms: Int32Array): number => {
      let node = 0
      for (const form of forms) {
        const next = this.trie.extend(node, labelOf(form))
        parents[next] = node
        node = next
      }
      return node
    }
    for (let entry = 1; entry <= lexicon.size; entry++) {
      const forms = Int32Array.from(splitPhrase(lexicon.phrase(entry)), (word) => lexicon.form(word))
      const [first = 0] = forms
      if (first <= 0 || categories.every((category) => lexicon.opens(first, category) === 0)) continue
      const answer = answersFor(lexicon, tables, compounds, forms)
      if (!answer) continue
      own[path(forms)] = answer
      this.roots[first] = this.trie.step(0, first)
    }
    this.answers = inherited(parents, own)
    this.signs = signsOf(this.answers, tables)
  }

  /**
   * Lays the tables and the signs over the tokens from `first` up to `end`; in `laid` the codes of a table stand for all
   * tokens, then its lengths, then those of the next table.
   */
  lay(store: TokenStore, laid: Uint8Array, signs: Int32Array, first: number, end: number): void {
    const { form, flags, count } = store
    const { ofForms, trie, roots, answers, parts } = this
    for (let i = first; i < end; i++) {
      const word = form[i] ?? 0
      if (word <= 0) continue
      const said = ofForms[word] ?? 0
      signs[i] = said
      let node = roots[word] ?? 0
      if (node === 0) continue
      for (let k = i + 1; k < end; k++) {
        const next = trie.step(node, labelOf(form[k] ?? 0))
        if (next === 0) break
        node = next
      }
      const answer = answerAt(node, flags[i] ?? 0)
      if ((said & ENDS_COMPOUND) !== 0 && i > first && this.isCompound(form, flags, i - 1)) continue
      signs[i] = said | (this.signs[answer] ?? 0)
      // All of them, held or not: that is faster than to ask which ones.
      for (let part = 0; part < parts; part++) laid[part * count + i] = answers[answer * ANSWER_PARTS + 1 + part] ?? 0
    }
  }

  private isCompound(form: Int32Array, flags: Uint16Array, at: number): boolean {
    const word = form[at] ?? 0
    const root = word > 0 ? (this.roots[word] ?? 0) : 0
    const pair = root === 0 ? 0 : this.trie.step(root, form[at + 1] ?? 0)
    return pair !== 0 && ((this.answers[answerAt(pair, flags[at] ?? 0) * ANSWER_PARTS] ?? 0) & COMPOUND) !== 0
  }
}

/** The place of the answer for a node and a way to write the first word. */
function answerAt(node: number, flags: number): number {
  return node * WAYS + (flags & WAY_FLAGS)
}

/** What the phrase itself is, for each way to write its first word; nothing when it is in none of the tables. */
function answersFor(
  lexicon: Lexicon,
  tables: readonly CueTable[],
  compounds: number,
  form: Int32Array,
): Uint8Array | undefined {
  const count = form.length
  const answers = new Uint8Array(WAYS * ANSWER_PARTS)
  for (let way = 0; way < WAYS; way++) {
    const flags = new Uint16Array(count).fill(way)
    const at = way * ANSWER_PARTS
    const entryIn = (category: number): number => lexicon.exact({ count, form, flags }, 0, count, category)
    tables.forEach(({ category, codeOf }, table) => {
      const entry = entryIn(category)
      if (entry !== 0) hold(answers, at, table, codeOf(entry), count)
    })
    if (count === 2 && entryIn(compounds) !== 0) answers[at] = (answers[at] ?? 0) | COMPOUND
  }
  return answers.some((part) => part !== 0) ? answers : undefined
}

function hold(answers: Uint8Array, at: number, table: number, code: number, length: number): void {
  answers[at] = (answers[at] ?? 0) | (1 << table)
  answers[at + 1 + 2 * table] = code
  answers[at + 2 + 2 * table] = length
}

/** The answers of all nodes: what a node does not say itself its parent does, which was made before it. */
function inherited(parents: readonly number[], own: readonly (Uint8Array | undefined)[]): Uint8Array {
  const all = new Uint8Array(parents.length * WAYS * ANSWER_PARTS)
  for (let node = 1; node < parents.length; node++) {
    for (let way = 0; way < WAYS; way++) {
      const at = answerAt(node, way) * ANSWER_PARTS
      const above = answerAt(parents[node] ?? 0, way) * ANSWER_PARTS
      const isWord = (own[node]?.[way * ANSWER_PARTS] ?? 0) & COMPOUND
      all.copyWithin(at, above, above + ANSWER_PARTS)
      all[at] = ((all[at] ?? 0) & ~COMPOUND) | isWord
      for (let table = 0; table < MOST_TABLES; table++) {
        const from = way * ANSWER_PARTS + 1 + 2 * table
        const length = own[node]?.[from + 1] ?? 0
        if (length > 0) hold(all, at, table, own[node]?.[from] ?? 0, length)
      }
    }
  }
  return all
}

/** The signs of the answers. */
function signsOf(answers: Uint8Array, tables: readonly CueTable[]): Int32Array {
  return Int32Array.from({ length: answers.length / ANSWER_PARTS }, (_, answer) => {
    let signs = 0
    tables.forEach(({ signOf }, table) => {
      const at = answer * ANSWER_PARTS
      if (((answers[at] ?? 0) & (1 << table)) !== 0) signs |= HAS_CUE | signOf(answers[at + 1 + 2 * table] ?? 0)
    })
    return signs
  })
}
