import { formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { has, INITIAL_UPPER, type TokenStore } from '../tokens/store.ts'
import { integerAt } from './figures.ts'

/** Tells by their first words where documents and plans begin, before they are read. */
export class CitationSigns {
  private readonly lexicon: Lexicon
  private readonly types: number
  private readonly plans: number
  private readonly named: number
  private readonly words: Record<'so' | 'cua', number>

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.types = lexicon.category('document-types')
    this.plans = lexicon.category('plan-heads')
    this.named = lexicon.category('named-documents')
    this.words = formsOf(lexicon, { so: 'số', cua: 'của' })
  }

  /** Whether a document with a number or a law by name starts at the token. */
  isCitation(store: TokenStore, at: number): boolean {
    if (store.form[at] === this.words.so) return integerAt(store, at + 1) >= 0
    const entry = this.lexicon.longest(store, at, this.types)
    if (entry === 0) return this.isNamedText(store, at)
    const behind = store.form[at + this.lexicon.length(entry)] ?? 0
    if (behind === this.words.so) return true
    return has(store, at, INITIAL_UPPER) && (behind === this.words.cua || this.isLaw(entry))
  }

  /** Whether a plan with a capital starts at the token. */
  isPlanHead(store: TokenStore, at: number): boolean {
    return has(store, at, INITIAL_UPPER) && this.lexicon.longest(store, at, this.plans) !== 0
  }

  /** A named rule book that is no type of document of its own: `Khung kiến trúc ...`. */
  private isNamedText(store: TokenStore, at: number): boolean {
    return has(store, at, INITIAL_UPPER) && this.lexicon.longest(store, at, this.named) !== 0
  }

  private isLaw(entry: number): boolean {
    return this.lexicon.value(entry, 'genre') === 'law'
  }
}
