import { type FormSet, formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA, SLASH } from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, type TokenStore } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import { readDocumentNumber } from './document-number.ts'

const SUBMISSIONS: ReadonlySet<string> = new Set(['submission', 'report', 'letter'])
/** Genres of rules by rank; a law among the cited ones may be what a decree that follows is about. */
const RANKS: readonly string[] = ['decree', 'circular']
const LONGEST_PROVISION = 14

/** Tells by their first words where documents and plans begin, before they are read. */
export class CitationSigns {
  private readonly lexicon: Lexicon
  private readonly types: number
  private readonly plans: number
  private readonly named: number
  private readonly standards: number
  private readonly words: Record<'so' | 'cua' | 'tai' | 'nay' | 'cac', number>
  private readonly units: FormSet

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.types = lexicon.category('document-types')
    this.plans = lexicon.category('plan-heads')
    this.named = lexicon.category('named-documents')
    this.standards = lexicon.category('standards')
    this.words = formsOf(lexicon, { so: 'số', cua: 'của', tai: 'tại', nay: 'này', cac: 'các' })
    this.units = formSet(lexicon, 'điểm khoản điều')
  }

  /** Whether a document with a number or a law by name starts at the token. */
  isCitation(store: TokenStore, at: number): boolean {
    if (store.form[at] === this.words.so) return integerAt(store, at + 1) >= 0
    const entry = this.lexicon.longest(store, at, this.types)
    if (entry === 0) return this.isNamedText(store, at) || this.isStandard(store, at)
    const number = at + this.lexicon.length(entry)
    const behind = store.form[number] ?? 0
    if (behind === this.words.so) return true
    // `Kế hoạch 22/KH-UBND`
    if (has(store, number, IS_NUMBER) && store.form[number + 1] === SLASH && readDocumentNumber(store, number))
      return true
    return has(store, at, INITIAL_UPPER) && (behind === this.words.cua || this.isLaw(entry))
  }

  /** `các Quyết định của Bộ trưởng ...`: several documents that are told by their issuer. */
  isSeveral(store: TokenStore, at: number): boolean {
    return store.form[at] === this.words.cac && has(store, at + 1, INITIAL_UPPER) && this.isCitation(store, at + 1)
  }

  /** Whether the second of two cited documents is of a lower rank: a decree amends no circulars. */
  isLower(store: TokenStore, one: number, other: number): boolean {
    const above = this.rank(store, one)
    return above >= 0 && this.rank(store, other) > above
  }

  /** Whether a decree starts at the token. */
  isDecree(store: TokenStore, at: number): boolean {
    return this.rank(store, at) === 0
  }

  private rank(store: TokenStore, at: number): number {
    const type = this.lexicon.longest(store, at, this.types)
    return type === 0 ? -1 : RANKS.indexOf(this.lexicon.value(type, 'genre'))
  }

  /** `khoản 4 Điều 1 Thông tư này`: a provision of this very document, which no title of another names. */
  isSelfProvision(store: TokenStore, at: number): boolean {
    if (!this.units.has(store.form[at] ?? 0)) return false
    for (let k = at + 1; k < at + LONGEST_PROVISION && !broken(store, k); k++) {
      const form = store.form[k] ?? 0
      if (form === this.words.nay) return true
      if (form < 0 && form !== COMMA) return false
    }
    return false
  }

  /** Whether the word for a type of document stands at the token. */
  isType(store: TokenStore, at: number): boolean {
    return this.lexicon.longest(store, at, this.types) !== 0
  }

  /** Whether the word for a type of document, with a capital, fills the tokens. */
  isBareType(store: TokenStore, from: number, to: number): boolean {
    return has(store, from, INITIAL_UPPER) && this.lexicon.exact(store, from, to, this.types) !== 0
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

  /** Whether a law, with a capital, starts at the token and no number follows. */
  isLawName(store: TokenStore, at: number): boolean {
    const entry = has(store, at, INITIAL_UPPER) ? this.lexicon.longest(store, at, this.types) : 0
    return entry !== 0 && this.isLaw(entry) && store.form[at + this.lexicon.length(entry)] !== this.words.so
  }

  private isLaw(entry: number): boolean {
    return this.lexicon.value(entry, 'genre') === 'law'
  }
}
