import { formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLAUSE_END, has, LINE_START, SENTENCE_END, type TokenStore } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import type { TitleKind } from './title-state.ts'

/** How many words of a title tell whether it amends other documents. */
const OPENING_WORDS = 11
/** How far a legal basis is looked for its final semicolon. */
const LONGEST_BASIS = 160
const FARTHEST_BASIS_WORD = 24

/** What kind of title a citation has, from the words before and behind it. */
export class TitleKinds {
  private readonly amending: ReadonlySet<number>
  private readonly bases: ReadonlySet<number>
  private readonly announces: number
  private readonly publicly: number

  constructor(lexicon: Lexicon) {
    this.amending = formSet(lexicon, 'sửa bãi hủy thay đính')
    this.bases = formSet(lexicon, 'căn xét')
    this.announces = lexicon.form('công')
    this.publicly = lexicon.form('bố')
  }

  private followsBasisWord(store: TokenStore, head: number): boolean {
    for (let k = head; k >= 0 && head - k < FARTHEST_BASIS_WORD; k--) {
      if (has(store, k, LINE_START) && this.bases.has(store.form[k] ?? 0)) return true
      if (k > 0 && (has(store, k - 1, CLAUSE_END) || has(store, k - 1, SENTENCE_END))) return false
    }
    return false
  }

  /** A title that opens with words of amending lists the documents that it amends. */
  kindOf(store: TokenStore, at: number, head: number): TitleKind {
    for (let k = at; k < at + 4; k++) {
      if (store.form[k] === this.announces && store.form[k + 1] === this.publicly) return 'announcing'
    }
    for (let k = at; k < at + OPENING_WORDS; k++) {
      if (this.amending.has(store.form[k] ?? 0)) return 'amending'
    }
    return this.isBasis(store, at, head) ? 'basis' : 'document'
  }

  /** `Căn cứ Nghị định số ... ;`: a line of its own that ends at a semicolon, so that commas belong to the title. */
  isBasis(store: TokenStore, at: number, head: number): boolean {
    if (!this.followsBasisWord(store, head)) return false
    for (let k = at; k < at + LONGEST_BASIS && k < store.count; k++) {
      if (has(store, k, CLAUSE_END)) return true
      if (has(store, k, SENTENCE_END) || (k > at && broken(store, k))) return false
    }
    return false
  }
}
