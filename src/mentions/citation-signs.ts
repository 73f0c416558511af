import { formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { has, INITIAL_UPPER, IS_NUMBER, type TokenStore } from '../tokens/store.ts'
import { integerAt } from './figures.ts'

const SUBMISSIONS: ReadonlySet<string> = new Set(['submission', 'report', 'letter'])

/** Tells by their first words where documents and plans begin, before they are read. */
export class CitationSigns {
  private readonly lexicon: Lexicon
  private readonly types: number
  private readonly plans: number
  private readonly named: number
  private readonly standards: number
  private readonly words: Record<'so' | 'cua' | 'tai', number>

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.types = lexicon.category('document-types')
    this.plans = lexicon.category('plan-heads')
    this.named = lexicon.category('named-documents')
    this.standards = lexicon.category('standards')
    this.words = formsOf(lexicon, { so: 'số', cua: 'của', tai: 'tại' })
  }

  /** Whether a document with a number or a law by name starts at the token. */
  isCitation(store: TokenStore, at: number): boolean {
    if (store.form[at] === this.words.so) return integerAt(store, at + 1) >= 0
    const entry = this.lexicon.longest(store, at, this.types)
    if (entry === 0) return this.isNamedText(store, at) || this.isStandard(store, at)
    const behind = store.form[at + this.lexicon.length(entry)] ?? 0
    if (behind === this.words.so) return true
    return has(store, at, INITIAL_UPPER) && (behind === this.words.cua || this.isLaw(entry))
  }

  /** Whether the word for a type of document stands at the token. */
  isType(store: TokenStore, at: number): boolean {
    return this.lexicon.longest(store, at, this.types) !== 0
  }

  /** `Kết luận tại Hội nghị ...`: what was concluded at a meeting stands without a number. */
  isOralConclusion(store: TokenStore, at: number): boolean {
    const entry = has(store, at, INITIAL_UPPER) ? this.lexicon.longest(store, at, this.types) : 0
    return entry !== 0 && store.form[at + this.lexicon.length(entry)] === this.words.tai
  }

  /** Whether a submission, a report or a letter with its number starts at the token. */
  isSubmission(store: TokenStore, at: number): boolean {
    const entry = this.lexicon.longest(store, at, this.types)
    if (entry === 0 || store.form[at + this.lexicon.length(entry)] !== this.words.so) return false
    return SUBMISSIONS.has(this.lexicon.value(entry, 'genre'))
  }

  /** Whether a plan with a capital starts at the token. */
  isPlanHead(store: TokenStore, at: number): boolean {
    return has(store, at, INITIAL_UPPER) && this.isPlanWord(store, at)
  }

  /** Whether the word for a plan stands at the token. */
  isPlanWord(store: TokenStore, at: number): boolean {
    return this.lexicon.longest(store, at, this.plans) !== 0
  }

  /** A named rule book that is no type of document of its own: `Khung kiến trúc ...`. */
  private isNamedText(store: TokenStore, at: number): boolean {
    return has(store, at, INITIAL_UPPER) && this.lexicon.longest(store, at, this.named) !== 0
  }

  /** `TCVN 5687:2024`. */
  private isStandard(store: TokenStore, at: number): boolean {
    const code = this.lexicon.longest(store, at, this.standards)
    return code !== 0 && has(store, at + this.lexicon.length(code), IS_NUMBER)
  }

  private isLaw(entry: number): boolean {
    return this.lexicon.value(entry, 'genre') === 'law'
  }
}
