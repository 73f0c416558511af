import { FrozenTrie } from './frozen-trie.ts'
import { EN_DASH, HYPHEN } from './marks.ts'
import { Trie } from './trie.ts'

/** The token rows that phrases are looked up in; a `TokenStore` is one. */
export interface TokenRows {
  readonly count: number
  readonly form: Int32Array
  readonly flags: Uint16Array
}

/** Flags of a token that tell how it is written: first letter, all letters. */
export const INITIAL_UPPER = 1
export const ALL_UPPER = 2
const CASE_FLAGS: number = INITIAL_UPPER | ALL_UPPER

/**
 * How a phrase must be written (column `case`): `any`; `cap`: its first letter is a capital; `caps`: every letter of
 * its first word is; `low`: its first letter is small.
 */
const CASE_RULES: readonly string[] = ['any', 'cap', 'caps', 'low']

/** For each of them one bit for every value of the flags of case that it allows. */
const OBEYS: readonly number[] = [0b1111, 0b1010, 0b1100, 0b0101]
const OBEYS_BITS = 4

/** For each of them how its phrases may open: 1 in small letters, 2 with a capital. */
const OPENS_AS: readonly number[] = [3, 2, 2, 1]

/** Categories whose bits stand in one part of a row of openers: 16; a part has two places. */
const CATEGORIES_SHIFT = 4
/** The lower bit of each category of a part. */
const LOWER_BITS = 0x55555555

/** A phrase by its forms, in a category and with its rule of case. */
export interface Phrase {
  readonly forms: readonly number[]
  readonly category: number
  readonly caseRule: string
}

/**
 * Phrases of all categories in one trie: behind the first form of a phrase stands its category, then its further forms,
 * so that a walk meets the phrases of one category alone. A phrase is known by its entry: its place in the list, from 1.
 */
export class Phrases {
  private readonly trie: FrozenTrie
  /** Of each entry: the one that was made before it at the same node, with its rule of case, as nodes hold the last one. */
  private readonly before: Int32Array
  private readonly lengths: Uint16Array
  /**
   * A row for each form of a word, then for each mark that opens a phrase, in parts of sixteen categories. A part has two
   * bits for each category, whether a phrase opens with the form in small letters (1), with a capital (2); then the place
   * in `firstNodes` from which on the nodes of the categories stand that have any bit.
   */
  private readonly openers: Int32Array
  private readonly rowLength: number
  private readonly firstNodes: Int32Array
  /** By the code of a mark: its row; that of the unknown word, which opens nothing, for most. */
  private readonly markRows: Uint16Array

  /**
   * @param forms the number of forms of words
   * @param categories the highest number of a category
   */
  constructor(phrases: readonly Phrase[], forms: number, categories: number) {
    const growing = new Trie()
    const held = new Int32Array(1 + phrases.reduce((sum, phrase) => sum + phrase.forms.length + 1, 0))
    this.before = new Int32Array(phrases.length + 1)
    this.lengths = new Uint16Array(phrases.length + 1)
    for (const [k, phrase] of phrases.entries()) {
      const node = pathOf(growing, phrase)
      this.lengths[k + 1] = phrase.forms.length
      this.before[k + 1] = held[node] ?? 0
      held[node] = ((k + 1) << OBEYS_BITS) | (OBEYS[ruleOf(phrase)] ?? 0)
    }
    this.trie = new FrozenTrie(growing, (node) => held[node] ?? 0)
    const marks = marksOf(phrases)
    this.markRows = new Uint16Array(Math.max(0, ...marks) + 1)
    for (const [k, mark] of marks.entries()) this.markRows[mark] = forms + k
    this.rowLength = ((categories >> CATEGORIES_SHIFT) + 1) * 2
    this.openers = new Int32Array((forms + marks.length) * this.rowLength)
    for (const phrase of phrases) this.addOpener(phrase)
    this.firstNodes = this.placeNodes([...Array(forms).keys(), ...marks.map((mark) => -mark)], categories)
  }

  /** How phrases of the category begin with the form: 0 none does, 1 in small letters, 2 with a capital, 3 both. */
  opens(form: number, category: number): number {
    return ((this.openers[this.partOf(form, category)] ?? 0) >>> bitsOf(category)) & 3
  }

  /** The forms that stand behind the form in phrases of the category which begin with it; 0 for a phrase that it is alone. */
  following(form: number, category: number): number[] {
    const node = this.firstNode(form, category)
    if (node === 0) return []
    return [...this.trie.labels(node), ...(this.trie.value(node) === 0 ? [] : [0])]
  }

  /** The entry of the longest phrase of the category that starts at token `at` and ends before `limit`, else 0. */
  longest(rows: TokenRows, at: number, category: number, limit: number): number {
    // Most words open no phrase of the category; a call is spared where the first form tells.
    return at < limit && this.opensAs(rows, at, category) ? this.longestOf(rows, at, category, limit) : 0
  }

  /** The entry of the category that spells exactly the tokens from `at` up to `end`, else 0. */
  exact({ form, flags }: TokenRows, at: number, end: number, category: number): number {
    let node = at < end ? this.firstNode(form[at] ?? 0, category) : 0
    for (let k = at + 1; k < end && node !== 0; k++) node = this.trie.step(node, labelOf(form[k] ?? 0))
    return node === 0 ? 0 : this.entryAt(node, (flags[at] ?? 0) & CASE_FLAGS)
  }

  /** Number of tokens of the phrase. */
  length(entry: number): number {
    return this.lengths[entry] ?? 0
  }

  /** Whether a phrase of the category opens with the form at the token as it is written. */
  private opensAs({ form, flags }: TokenRows, at: number, category: number): boolean {
    const capital = ((flags[at] ?? 0) & INITIAL_UPPER) === 0 ? 1 : 2
    return (this.opens(form[at] ?? 0, category) & capital) !== 0
  }

  private longestOf({ form, flags }: TokenRows, at: number, category: number, limit: number): number {
    const { trie } = this
    const written = (flags[at] ?? 0) & CASE_FLAGS
    let best = 0
    let node = this.firstNode(form[at] ?? 0, category)
    for (let k = at + 1; node !== 0; k++) {
      best = this.entryAt(node, written) || best
      if (k >= limit) break
      node = trie.step(node, labelOf(form[k] ?? 0))
    }
    return best
  }

  /** The node behind a first form of the category, or 0. */
  private firstNode(form: number, category: number): number {
    const { openers } = this
    const part = this.partOf(form, category)
    const bits = openers[part] ?? 0
    const opening = (bits | (bits >>> 1)) & LOWER_BITS
    const bit = bitsOf(category)
    if (((opening >>> bit) & 1) === 0) return 0
    const before = opening & ((1 << bit) - 1)
    return this.firstNodes[(openers[part + 1] ?? 0) + countPairs(before)] ?? 0
  }

  /** The last made entry of the node that allows what is written so. */
  private entryAt(node: number, written: number): number {
    let held = this.trie.value(node)
    while (held !== 0 && ((held >>> written) & 1) === 0) held = this.before[held >>> OBEYS_BITS] ?? 0
    return held >>> OBEYS_BITS
  }

  private addOpener(phrase: Phrase): void {
    const { forms, category } = phrase
    const part = this.partOf(forms[0] ?? 0, category)
    this.openers[part] = (this.openers[part] ?? 0) | ((OPENS_AS[ruleOf(phrase)] ?? 0) << bitsOf(category))
  }

  /** The nodes behind each form, in the order of the rows and of the categories; tells each part where its own begin. */
  private placeNodes(forms: readonly number[], categories: number): Int32Array {
    const nodes: number[] = []
    for (const form of forms) {
      const opened = this.trie.step(0, form)
      for (let category = 0; category <= categories; category++) {
        if (bitsOf(category) === 0) this.openers[this.partOf(form, category) + 1] = nodes.length
        if (this.opens(form, category) !== 0) nodes.push(this.trie.step(opened, category))
      }
    }
    return Int32Array.from(nodes)
  }

  /** The place of the bits of the category, among others, for the form. */
  private partOf(form: number, category: number): number {
    const row = form < 0 ? (this.markRows[-labelOf(form)] ?? 0) : form
    return row * this.rowLength + (category >> CATEGORIES_SHIFT) * 2
  }
}

/** The marks that phrases open with, by their codes. */
function marksOf(phrases: readonly Phrase[]): number[] {
  return [...new Set(phrases.map(({ forms }) => -labelOf(forms[0] ?? 0)).filter((code) => code > 0))]
}

/** A dash is written short or long without a difference. */
export function labelOf(form: number): number {
  return form === EN_DASH ? HYPHEN : form
}

/** The node of the phrase. */
function pathOf(trie: Trie, { forms, category }: Phrase): number {
  let node = trie.extend(trie.extend(0, labelOf(forms[0] ?? 0)), category)
  for (let k = 1; k < forms.length; k++) node = trie.extend(node, labelOf(forms[k] ?? 0))
  return node
}

function ruleOf({ caseRule }: Phrase): number {
  return Math.max(0, CASE_RULES.indexOf(caseRule))
}

/** Place of the bits of the category in its part of a row of openers. */
function bitsOf(category: number): number {
  return (category & ((1 << CATEGORIES_SHIFT) - 1)) * 2
}

/** How many of the pairs of bits have their lower one; none has its upper one. */
function countPairs(bits: number): number {
  const fours = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  const eights = (fours + (fours >>> 4)) & 0x0f0f0f0f
  return Math.imul(eights, 0x01010101) >>> 24
}
