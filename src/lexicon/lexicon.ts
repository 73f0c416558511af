import { CLASS, PUNCT } from '../text/chars.ts'
import { type Phrase, Phrases, type TokenRows } from './phrases.ts'
import { splitPhrase } from './split.ts'
import { Vocabulary } from './vocabulary.ts'

export { ALL_UPPER, INITIAL_UPPER, type TokenRows } from './phrases.ts'

/** One source table: a category of phrases with the same columns. Rows are tab-separated; the forms come first. */
export interface LexiconTable {
  readonly category: string
  readonly columns: readonly string[]
  readonly rows: readonly string[]
}

/**
 * Phrases of all categories. Looking up allocates nothing: an entry is an integer, 0 is none, and its columns are read
 * by `value` when they are wanted.
 */
export class Lexicon {
  readonly vocabulary: Vocabulary = new Vocabulary()
  private readonly phrases: Phrases
  private readonly categories = new Map<string, number>()
  private readonly columns: (readonly string[])[] = [[]]
  private readonly entryCategory: number[] = [0]
  private readonly entryRow: string[] = ['']
  private readonly entryPhrase: string[] = ['']
  /** First forms of the phrases of each category. */
  private readonly firstForms: Set<number>[] = []
  /** Worked out when first asked for, as are the cells. */
  private readonly entryCanonical: (string | undefined)[] = [undefined]
  private readonly entryCells: (readonly string[] | undefined)[] = [undefined]

  constructor(tables: readonly LexiconTable[]) {
    const phrases: Phrase[] = []
    for (const table of tables) this.readTable(table, phrases)
    this.phrases = new Phrases(phrases, this.vocabulary.size, this.categories.size)
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
    return this.phrases.opens(form, category)
  }

  /**
   * The forms that stand behind the form in phrases of the category which begin with it, dashes as `labelOf` gives them;
   * 0 for a phrase that it is alone.
   */
  following(form: number, category: number): number[] {
    return this.phrases.following(form, category)
  }

  /** The forms that phrases of the category begin with; a rule that runs over all tokens makes a table of them once. */
  openersOf(category: number): ReadonlySet<number> {
    return this.firstForms[category] ?? new Set()
  }

  /** The entry of the longest phrase of the category that starts at token `at` and ends before `limit`, else 0. */
  longest(rows: TokenRows, at: number, category: number, limit: number = rows.count): number {
    return this.phrases.longest(rows, at, category, limit)
  }

  /** The entry of the category that spells exactly the tokens from `at` up to `end`, else 0. */
  exact(rows: TokenRows, at: number, end: number, category: number): number {
    return this.phrases.exact(rows, at, end, category)
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
    return this.phrases.length(entry)
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

  private readTable({ category, columns, rows }: LexiconTable, phrases: Phrase[]): void {
    const id = this.categories.get(category) ?? this.categories.size + 1
    this.categories.set(category, id)
    this.columns[id] ??= columns
    const caseColumn = columns.indexOf('case')
    for (const row of rows) {
      const cells = row.split('\t')
      const caseRule = cells[caseColumn] ?? 'any'
      for (const phrase of (cells[0] ?? '').split(' | ')) phrases.push(this.readPhrase(phrase, id, caseRule, row))
    }
  }

  private readPhrase(phrase: string, category: number, caseRule: string, row: string): Phrase {
    const forms = splitPhrase(phrase).map((token) => this.internToken(token))
    const first = forms[0]
    if (first === undefined) throw new Error(`lexicon: an empty phrase in «${row}»`)
    const firsts = this.firstForms[category] ?? new Set()
    this.firstForms[category] = firsts.add(first)
    this.entryCategory.push(category)
    this.entryRow.push(row)
    this.entryPhrase.push(phrase)
    this.entryCanonical.push(undefined)
    this.entryCells.push(undefined)
    return { forms, category, caseRule }
  }

  private internToken(token: string): number {
    if (isMark(token)) return -token.charCodeAt(0)
    const form = this.vocabulary.intern(token)
    if (form === 0) throw new Error(`lexicon: «${token}» is too long or has letters that forms do not cover`)
    return form
  }
}

function isMark(token: string): boolean {
  return token.length === 1 && CLASS[token.charCodeAt(0)] === PUNCT
}
