import { CLASS, PUNCT } from '../text/chars.ts'
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

/** For each of them how its phrases may open: 1 in small letters, 2 with a capital. */
const OPENS_AS: readonly number[] = [3, 2, 2, 1]

/**
 * Phrases of all categories in one trie over word forms. Looking up allocates nothing: an entry is an integer, 0 is
 * none, and its columns are read by `value` when they are wanted.
 */
export class Lexicon {
  readonly vocabulary: Vocabulary = new Vocabulary()
  private readonly trie = new Trie()
  private readonly categories = new Map<string, number>()
  private readonly columns: (readonly string[])[] = [[]]
  /** First entry of a node, next entry of an entry. */
  private readonly nodeEntry: number[] = [0]
  private readonly entryNext: number[] = [0]
  private readonly entryCategory: number[] = [0]
  private readonly entryCase: number[] = [0]
  private readonly entryLength: number[] = [0]
  private readonly entryRow: string[] = ['']
  private readonly entryPhrase: string[] = ['']
  /** First forms of the phrases of each category. */
  private readonly firstForms: Set<number>[] = []
  private readonly entryCells: (readonly string[] | undefined)[] = []
  /** For each category and first form: whether a phrase opens with it in small letters (1), with a capital (2). */
  private readonly openers: Uint8Array[] = []

  constructor(tables: readonly LexiconTable[]) {
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
    return form < 0 ? 3 : (this.openers[category]?.[form] ?? 0)
  }

  /** The forms that phrases of the category begin with; a rule that runs over all tokens makes a table of them once. */
  openersOf(category: number): ReadonlySet<number> {
    return this.firstForms[category] ?? new Set()
  }

  /** The entry of the longest phrase of the category that starts at token `at` and ends before `limit`, else 0. */
  longest(rows: TokenRows, at: number, category: number, limit: number = rows.count): number {
    const { form } = rows
    const capital = ((rows.flags[at] ?? 0) & INITIAL_UPPER) === 0 ? 1 : 2
    if ((this.opens(form[at] ?? 0, category) & capital) === 0) return 0
    let best = 0
    let node = 0
    for (let k = at; k < limit; k++) {
      const label = labelOf(form[k] ?? 0)
      if (label === 0) break
      node = this.trie.step(node, label)
      if (node === 0) break
      const entry = this.entryAt(node, category, rows, at)
      if (entry !== 0) best = entry
    }
    return best
  }

  /** The entry of the category that spells exactly the tokens from `at` up to `end`, else 0. */
  exact(rows: TokenRows, at: number, end: number, category: number): number {
    let node = 0
    for (let k = at; k < end; k++) {
      const label = labelOf(rows.form[k] ?? 0)
      node = label === 0 ? 0 : this.trie.step(node, label)
      if (node === 0) return 0
    }
    return this.entryAt(node, category, rows, at)
  }

  /** Forms with which the phrases of the category end, each once. */
  lastForms(category: number): ReadonlySet<number> {
    const forms = new Set<number>()
    for (let entry = 1; entry < this.entryRow.length; entry++) {
      if (this.entryCategory[entry] === category) forms.add(this.form(splitPhrase(this.phrase(entry)).at(-1) ?? ''))
    }
    return forms
  }

  /** Number of tokens of the entry's phrase. */
  length(entry: number): number {
    return this.entryLength[entry] ?? 0
  }

  /** The phrase as this entry spells it. */
  phrase(entry: number): string {
    return this.entryPhrase[entry] ?? ''
  }

  /** The first form of the entry's row. */
  canonical(entry: number): string {
    return (this.entryRow[entry] ?? '').split('\t', 1)[0]?.split(' | ', 1)[0] ?? ''
  }

  /** Value of a column of the entry's row; empty when the row leaves it out. */
  value(entry: number, column: string): string {
    const at = this.columns[this.entryCategory[entry] ?? 0]?.indexOf(column) ?? -1
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
    if (first > 0) this.addOpener(first, category, OPENS_AS[caseRule] ?? 3)
    const entry = this.entryRow.push(row) - 1
    this.entryNext[entry] = this.nodeEntry[node] ?? 0
    this.nodeEntry[node] = entry
    this.entryCategory[entry] = category
    this.entryCase[entry] = caseRule
    this.entryLength[entry] = forms.length
    this.entryPhrase[entry] = phrase
  }

  private addOpener(form: number, category: number, capitals: number): void {
    let forms = this.openers[category] ?? new Uint8Array(1 << 12)
    if (form >= forms.length) {
      const wider = new Uint8Array(Math.max(form + 1, forms.length * 2))
      wider.set(forms)
      forms = wider
    }
    forms[form] = (forms[form] ?? 0) | capitals
    this.openers[category] = forms
  }

  private internToken(token: string): number {
    if (isMark(token)) return -token.charCodeAt(0)
    const form = this.vocabulary.intern(token)
    if (form === 0) throw new Error(`lexicon: «${token}» is too long or has letters that forms do not cover`)
    return form
  }

  private entryAt(node: number, category: number, rows: TokenRows, at: number): number {
    let entry = this.nodeEntry[node] ?? 0
    while (entry !== 0) {
      if (this.entryCategory[entry] === category && obeys(this.entryCase[entry] ?? 0, rows.flags[at] ?? 0)) return entry
      entry = this.entryNext[entry] ?? 0
    }
    return 0
  }
}

/** A dash is written short or long without a difference. */
function labelOf(form: number): number {
  return form === -0x2013 ? -0x2d : form
}

function isMark(token: string): boolean {
  return token.length === 1 && CLASS[token.charCodeAt(0)] === PUNCT
}

function obeys(caseRule: number, flags: number): boolean {
  switch (caseRule) {
    case 1:
      return (flags & INITIAL_UPPER) !== 0
    case 2:
      return (flags & ALL_UPPER) !== 0
    case 3:
      return (flags & INITIAL_UPPER) === 0
    default:
      return true
  }
}
