import { CLASS, PUNCT } from '../text/chars.ts'
import { EN_DASH, HYPHEN } from './marks.ts'
import { PairFilter } from './pair-filter.ts'
import { splitPhrase } from './split.ts'
import { Trie } from './trie.ts'
import { Vocabulary } from './vocabulary.ts'

/** One source table: a category of phrases with the same columns. Rows are tab-separated; the forms come first. */
export interface LexiconTable {
  readonly category: string
  readonly columns: readonly string[]
  readonly rows: readonly string[]
}

/** The token rows that a lexicon reads; a `TokenStore` is one. */
export interface TokenRows {
  readonly count: number
  readonly form: Int32Array
  readonly flags: Uint16Array
}

/** Flags of a token that tell how it is written: first letter, all letters. */
export const INITIAL_UPPER = 1
export const ALL_UPPER = 2

/**
 * How a phrase must be written (column `case`): `any`; `cap`: its first letter is a capital; `caps`: every letter of
 * its first word is; `low`: its first letter is small.
 */
const CASE_RULES: readonly string[] = ['any', 'cap', 'caps', 'low']

/** For each of them one bit for every value of the flags of case that it allows. */
const OBEYS: readonly number[] = [0b1111, 0b1010, 0b1100, 0b0101]
const CASE_FLAGS: number = INITIAL_UPPER | ALL_UPPER

/** For each of them how its phrases may open: 1 in small letters, 2 with a capital. */
const OPENS_AS: readonly number[] = [3, 2, 2, 1]

/** Categories whose bits stand in one part of a row of openers: 16. */
const CATEGORIES_SHIFT = 4

/** Stands behind the only word of a phrase in the filter of pairs; no word has it as its form. */
const ALONE = -1

/** Places of the parts of an entry; the first is the next entry. */
const CATEGORY = 1
const OBEYED = 2
const LENGTH = 3
const ENTRY_PARTS = 4

/**
 * Phrases of all categories in one trie over word forms. Looking up allocates nothing: an entry is an integer, 0 is
 * none, and its columns are read by `value` when they are wanted.
 */
export class Lexicon {
  readonly vocabulary: Vocabulary = new Vocabulary()
  private readonly trie = new Trie()
  private readonly categories = new Map<string, number>()
  private readonly columns: (readonly string[])[] = [[]]
  /** First entry of a node. */
  private nodeEntry = new Int32Array(1 << 12)
  /** Of each entry: the next one of its node, its category, `OBEYS` of its case rule, its number of tokens. */
  private entries = new Int32Array(ENTRY_PARTS << 12)
  private readonly entryRow: string[] = ['']
  private readonly entryPhrase: string[] = ['']
  /** First forms of the phrases of each category. */
  private readonly firstForms: Set<number>[] = []
  /** Worked out when first asked for, as are the cells. */
  private readonly entryCanonical: (string | undefined)[] = [undefined]
  private readonly entryCells: (readonly string[] | undefined)[] = [undefined]
  /**
   * A row for each form: the node of the trie behind it, then two bits for each category: whether a phrase opens with it
   * in small letters (1), with a capital (2).
   */
  private openers = new Int32Array(1 << 12)
  private readonly openerParts: number
  private readonly pairs = new PairFilter()

  constructor(tables: readonly LexiconTable[]) {
    this.openerParts = 2 + (new Set(tables.map(({ category }) => category)).size >> CATEGORIES_SHIFT)
    for (const table of tables) this.addTable(table)
  }

  /** Number of phrases. */
  get size(): number {
    return this.entryRow.length - 1
  }

  /** Names of all categories. */
  get categoryNames(): string[] {
    return [...this.categories.keys()]
  }

  /** Number of the category; throws when no table has it, for that is a mistake in a rule. */
  category(name: string): number {
    const id = this.categories.get(name)
    if (id === undefined) throw new Error(`lexicon: no category «${name}»`)
    return id
  }

  /** How phrases of the category begin with the form: 0 none does, 1 in small letters, 2 with a capital, 3 both. */
  opens(form: number, category: number): number {
    if (form < 0) return 3
    const bits = this.openers[form * this.openerParts + 1 + (category >> CATEGORIES_SHIFT)] ?? 0
    return (bits >>> bitsOf(category)) & 3
  }

  /** The forms that phrases of the category begin with; a rule that runs over all tokens makes a table of them once. */
  openersOf(category: number): ReadonlySet<number> {
    return this.firstForms[category] ?? new Set()
  }

  /** The entry of the longest phrase of the category that starts at token `at` and ends before `limit`, else 0. */
  longest(rows: TokenRows, at: number, category: number, limit: number = rows.count): number {
    // Most words open no phrase of the category; a call is spared where the first form tells.
    return at < limit && this.opensAs(rows, at, category) ? this.longestOf(rows, at, category, limit) : 0
  }

  /** Whether a phrase of the category opens with the form at the token as it is written. */
  private opensAs({ form, flags }: TokenRows, at: number, category: number): boolean {
    const capital = ((flags[at] ?? 0) & INITIAL_UPPER) === 0 ? 1 : 2
    return (this.opens(form[at] ?? 0, category) & capital) !== 0
  }

  private longestOf({ form, flags }: TokenRows, at: number, category: number, limit: number): number {
    const { trie, pairs } = this
    const first = labelOf(form[at] ?? 0)
    const isLong = at + 1 < limit && pairs.has(category, first, labelOf(form[at + 1] ?? 0))
    if (!isLong && !pairs.has(category, first, ALONE)) return 0
    const written = (flags[at] ?? 0) & CASE_FLAGS
    const end = isLong ? limit : at + 1
    let best = 0
    let node = this.firstNode(first)
    for (let k = at + 1; node !== 0; k++) {
      if (trie.isMarked(node, category)) best = this.entryOf(node, category, written) || best
      if (k >= end) break
      node = trie.step(node, labelOf(form[k] ?? 0))
    }
    return best
  }

  /** The entry of the category that spells exactly the tokens from `at` up to `end`, else 0. */
  exact({ form, flags }: TokenRows, at: number, end: number, category: number): number {
    let node = at < end ? this.firstNode(form[at] ?? 0) : 0
    for (let k = at + 1; k < end && node !== 0; k++) node = this.trie.step(node, labelOf(form[k] ?? 0))
    if (node === 0 || !this.trie.isMarked(node, category)) return 0
    return this.entryOf(node, category, (flags[at] ?? 0) & CASE_FLAGS)
  }

  /** Forms with which the phrases of the category end, each once. */
  lastForms(category: number): ReadonlySet<number> {
    const forms = new Set<number>()
    for (let entry = 1; entry < this.entryRow.length; entry++) {
      if (this.categoryOf(entry) === category) forms.add(this.form(splitPhrase(this.phrase(entry)).at(-1) ?? ''))
    }
    return forms
  }

  /** Number of tokens of the entry's phrase. */
  length(entry: number): number {
    return this.entries[entry * ENTRY_PARTS + LENGTH] ?? 0
  }

  /** The phrase as this entry spells it. */
  phrase(entry: number): string {
    return this.entryPhrase[entry] ?? ''
  }

  /** The first form of the entry's row. */
  canonical(entry: number): string {
    const known = this.entryCanonical[entry]
    if (known !== undefined) return known
    const canonical = (this.entryRow[entry] ?? '').split('\t', 1)[0]?.split(' | ', 1)[0] ?? ''
    this.entryCanonical[entry] = canonical
    return canonical
  }

  /** Value of a column of the entry's row; empty when the row leaves it out. */
  value(entry: number, column: string): string {
    const at = this.columns[this.categoryOf(entry)]?.indexOf(column) ?? -1
    if (at < 0) throw new Error(`lexicon: «${this.phrase(entry)}» has no column «${column}»`)
    return this.cells(entry)[at] ?? ''
  }

  /** Form of a word or punctuation mark as the tokens carry it; 0 when the lexicon does not know the word. */
  form(token: string): number {
    return isMark(token) ? -token.charCodeAt(0) : this.vocabulary.form(token)
  }

  private cells(entry: number): readonly string[] {
    const known = this.entryCells[entry]
    if (known) return known
    const cells = (this.entryRow[entry] ?? '').split('\t')
    this.entryCells[entry] = cells
    return cells
  }

  private addTable({ category, columns, rows }: LexiconTable): void {
    const id = this.categories.get(category) ?? this.categories.size + 1
    this.categories.set(category, id)
    this.columns[id] ??= columns
    const caseColumn = columns.indexOf('case')
    for (const row of rows) {
      const cells = row.split('\t')
      const caseRule = Math.max(0, CASE_RULES.indexOf(cells[caseColumn] ?? 'any'))
      for (const phrase of (cells[0] ?? '').split(' | ')) this.addPhrase(phrase, id, caseRule, row)
    }
  }

  private addPhrase(phrase: string, category: number, caseRule: number, row: string): void {
    const forms = splitPhrase(phrase).map((token) => this.internToken(token))
    const first = forms[0]
    if (first === undefined) throw new Error(`lexicon: an empty phrase in «${row}»`)
    const firsts = this.firstForms[category] ?? new Set()
    this.firstForms[category] = firsts.add(first)
    let node = 0
    for (const form of forms) node = this.trie.extend(node, labelOf(form))
    this.trie.mark(node, category)
    if (first > 0) this.addOpener(first, category, OPENS_AS[caseRule] ?? 3)
    const second = forms[1]
    this.pairs.add(category, labelOf(first), second === undefined ? ALONE : labelOf(second))
    const entry = this.entryRow.push(row) - 1
    this.entryPhrase[entry] = phrase
    this.entryCanonical[entry] = undefined
    this.entryCells[entry] = undefined
    this.nodeEntry = atLeast(this.nodeEntry, node + 1)
    this.entries = atLeast(this.entries, (entry + 1) * ENTRY_PARTS)
    const parts = [this.nodeEntry[node] ?? 0, category, OBEYS[caseRule] ?? 0, forms.length]
    this.entries.set(parts, entry * ENTRY_PARTS)
    this.nodeEntry[node] = entry
  }

  private addOpener(form: number, category: number, capitals: number): void {
    const row = form * this.openerParts
    this.openers = atLeast(this.openers, row + this.openerParts)
    this.openers[row] = this.trie.step(0, form)
    const part = row + 1 + (category >> CATEGORIES_SHIFT)
    this.openers[part] = (this.openers[part] ?? 0) | (capitals << bitsOf(category))
  }

  private internToken(token: string): number {
    if (isMark(token)) return -token.charCodeAt(0)
    const form = this.vocabulary.intern(token)
    if (form === 0) throw new Error(`lexicon: «${token}» is too long or has letters that forms do not cover`)
    return form
  }

  private categoryOf(entry: number): number {
    return this.entries[entry * ENTRY_PARTS + CATEGORY] ?? 0
  }

  /** The node behind a first form, or 0. */
  private firstNode(form: number): number {
    return form < 0 ? this.trie.step(0, labelOf(form)) : (this.openers[form * this.openerParts] ?? 0)
  }

  /** The first entry of the node that is of the category and allows what is written so. */
  private entryOf(node: number, category: number, written: number): number {
    const { entries } = this
    let entry = this.nodeEntry[node] ?? 0
    while (entry !== 0) {
      const at = entry * ENTRY_PARTS
      if (entries[at + CATEGORY] === category && (((entries[at + OBEYED] ?? 0) >>> written) & 1) === 1) return entry
      entry = entries[at] ?? 0
    }
    return 0
  }
}

/** Place of the bits of the category in its part of a row of openers. */
function bitsOf(category: number): number {
  return (category & ((1 << CATEGORIES_SHIFT) - 1)) * 2
}

/** A dash is written short or long without a difference. */
export function labelOf(form: number): number {
  return form === EN_DASH ? HYPHEN : form
}

function isMark(token: string): boolean {
  return token.length === 1 && CLASS[token.charCodeAt(0)] === PUNCT
}

/** The array, or a longer copy of it, with at least so many places. */
function atLeast(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= array.length) return array
  const longer = new Int32Array(Math.max(length, 2 * array.length))
  longer.set(array)
  return longer
}
