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
/** Sign of a form that ends such a word, and of an answer for one. */
const ENDS_COMPOUND: number = 1 << 30
const IS_COMPOUND: number = 1 << 29

/** What is known of a form, side by side: its own signs, and the node behind it, 0 for none. */
const SIGNS = 0
const NODE = 1
const FORM_PARTS = 2

/** The phrases of some tables in a trie of their own: one walk from a token finds the longest phrase of each table. */
export class CuePhrases {
  private readonly trie = new Trie()
  private readonly forms: Int32Array
  /** For each node and each way to write the first word: the place of the longest phrase of each table up to the node. */
  private readonly placeOf: Uint16Array
  /** Each answer once, for nodes are many and most of them say the same. */
  private readonly answers: Uint8Array
  /** For each of the answers the signs (`signs.ts`) of its codes. */
  private readonly signs: Int32Array

  constructor(lexicon: Lexicon, tables: readonly CueTable[], signsOfForms: Int32Array) {
    const compounds = lexicon.category('compound-words')
    const categories = [compounds, ...tables.map(({ category }) => category)]
    this.forms = new Int32Array(lexicon.vocabulary.size * FORM_PARTS)
    signsOfForms.forEach((signs, form) => this.sign(form, signs))
    for (const form of lexicon.lastForms(compounds)) if (form > 0) this.sign(form, ENDS_COMPOUND)
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
      this.forms[first * FORM_PARTS + NODE] = this.trie.step(0, first)
    }
    const { placeOf, answers } = eachOnce(inherited(parents, own))
    this.placeOf = placeOf
    this.answers = answers
    this.signs = signsOf(answers, tables)
  }

  private sign(form: number, signs: number): void {
    const at = form * FORM_PARTS + SIGNS
    this.forms[at] = (this.forms[at] ?? 0) | signs
  }

  /**
   * Lays the tables and the signs over the tokens from `first` up to `end`; in `laid` the codes of a table stand for all
   * tokens, then its lengths, then those of the next table.
   */
  lay(store: TokenStore, laid: Uint8Array, signs: Int32Array, first: number, end: number): void {
    const { form, flags, count } = store
    const { forms, trie, placeOf, answers, signs: signsOfAnswers } = this
    // What the token and the one before it are together, as signs.
    let pair = 0
    for (let i = first; i < end; i++) {
      const before = pair
      pair = 0
      const word = form[i] ?? 0
      if (word <= 0) continue
      const known = word * FORM_PARTS
      const said = forms[known + SIGNS] ?? 0
      signs[i] = said
      let node = forms[known + NODE] ?? 0
      if (node === 0) continue
      const written = flags[i] ?? 0
      for (let k = i + 1; k < end; k++) {
        const next = trie.step(node, labelOf(form[k] ?? 0))
        if (next === 0) break
        if (k === i + 1) pair = signsOfAnswers[placeOf[answerAt(next, written)] ?? 0] ?? 0
        node = next
      }
      if ((said & ENDS_COMPOUND) !== 0 && (before & IS_COMPOUND) !== 0) continue
      const answer = placeOf[answerAt(node, written)] ?? 0
      if (answer === 0) continue
      signs[i] = said | (signsOfAnswers[answer] ?? 0)
      const at = answer * ANSWER_PARTS
      for (let held = (answers[at] ?? 0) & ~COMPOUND, table = 0; held !== 0; held >>>= 1, table++) {
        if ((held & 1) === 0) continue
        laid[2 * table * count + i] = answers[at + 1 + 2 * table] ?? 0
        laid[(2 * table + 1) * count + i] = answers[at + 2 + 2 * table] ?? 0
      }
    }
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

/** Each of the answers once, and by its number the place where it stands; at place 0 stands the one that says nothing. */
function eachOnce(all: Uint8Array): { placeOf: Uint16Array; answers: Uint8Array } {
  const placeOf = new Uint16Array(all.length / ANSWER_PARTS)
  const places = new Map([[new Uint8Array(ANSWER_PARTS).join(), 0]])
  for (let answer = 0; answer < placeOf.length; answer++) {
    const text = all.subarray(answer * ANSWER_PARTS, (answer + 1) * ANSWER_PARTS).join()
    const place = places.get(text) ?? places.size
    places.set(text, place)
    placeOf[answer] = place
  }
  const answers = new Uint8Array(places.size * ANSWER_PARTS)
  for (let answer = 0; answer < placeOf.length; answer++)
    answers.set(all.subarray(answer * ANSWER_PARTS, (answer + 1) * ANSWER_PARTS), (placeOf[answer] ?? 0) * ANSWER_PARTS)
  return { placeOf, answers }
}

/** The signs of the answers. */
function signsOf(answers: Uint8Array, tables: readonly CueTable[]): Int32Array {
  return Int32Array.from({ length: answers.length / ANSWER_PARTS }, (_, answer) => {
    let signs = ((answers[answer * ANSWER_PARTS] ?? 0) & COMPOUND) === 0 ? 0 : IS_COMPOUND
    tables.forEach(({ signOf }, table) => {
      const at = answer * ANSWER_PARTS
      if (((answers[at] ?? 0) & (1 << table)) !== 0) signs |= HAS_CUE | signOf(answers[at + 1 + 2 * table] ?? 0)
    })
    return signs
  })
}
