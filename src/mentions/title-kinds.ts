import { FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COLON, COMMA, EN_DASH, HYPHEN, PLUS } from '../lexicon/marks.ts'
import { CLAUSE_END, has, LINE_START, SENTENCE_END, type TokenStore } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import { CitationSigns } from './citation-signs.ts'
import type { CitedList, TitleKind } from './title-state.ts'

/** What opens an item of a list. */
const ITEM_MARKS: FormSet = new FormSet([HYPHEN, EN_DASH, PLUS])
/** How many words of a title tell whether it amends other documents. */
const OPENING_WORDS = 11
/** How far a legal basis is looked for its final semicolon. */
const LONGEST_BASIS = 160
const FARTHEST_BASIS_WORD = 24
/** From the end of a number back to the word `số`, from there to the word before the type. */
const FARTHEST_NUMBER = 12
const LONGEST_TYPE = 5
/** `sửa đổi, bổ sung một số điều` */
const AMENDING_WORDS = 7
/** `quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn` */
const GUIDING_WORDS = 14
/** `về việc tổ chức triển khai thực hiện` */
const CARRYING_WORDS = 8

/** What kind of title a citation has, from the words before and behind it. */
export class TitleKinds {
  private readonly amending: FormSet
  private readonly bases: FormSet
  private readonly prepositions: FormSet
  private readonly modals: FormSet
  private readonly number: number
  private readonly one: number
  private readonly some: number
  private readonly and: number
  private readonly announces: number
  private readonly publicly: number
  private readonly details: readonly number[]
  private readonly detailed: FormSet
  private readonly guides: readonly number[]
  private readonly carryingEnds: FormSet
  private readonly carryingOut: FormSet
  private readonly signs: CitationSigns

  constructor(lexicon: Lexicon) {
    this.amending = formSet(lexicon, 'sửa bãi hủy thay đính')
    this.bases = formSet(lexicon, 'căn xét')
    this.prepositions = formSet(lexicon, 'theo tại của trong hiện cứ bởi với')
    this.modals = formSet(lexicon, 'phải được thì là không nếu trường khi có như')
    this.number = lexicon.form('số')
    this.one = lexicon.form('một')
    this.some = lexicon.form('số')
    this.and = lexicon.form('và')
    this.announces = lexicon.form('công')
    this.publicly = lexicon.form('bố')
    this.guides = ['hướng', 'dẫn'].map((word) => lexicon.form(word))
    this.carryingEnds = formSet(lexicon, 'hiện khai')
    this.carryingOut = formSet(lexicon, 'về việc tổ chức triển khai thực hiện')
    this.signs = new CitationSigns(lexicon)
    this.details = ['quy', 'định', 'chi', 'tiết'].map((word) => lexicon.form(word))
    this.detailed = formSet(lexicon, 'thi và điều luật hướng khoản một các')
  }

  /** What the title lists besides what it names first, by its opening words; `docType` is what is titled. */
  listOf(store: TokenStore, at: number, docType: string | undefined): CitedList {
    if (docType?.startsWith('thông tư')) {
      for (let k = at; k < at + GUIDING_WORDS; k++) if (this.opens(store, k, this.guides)) return 'guided'
      return 'none'
    }
    let k = at
    while (k < at + CARRYING_WORDS && this.carryingOut.has(store.form[k] ?? 0)) k++
    return k > at + 1 && this.carryingEnds.has(store.form[k - 1] ?? 0) && this.signs.isCitation(store, k)
      ? 'carried'
      : 'none'
  }

  private opens(store: TokenStore, at: number, [first, second]: readonly number[]): boolean {
    return store.form[at] === first && store.form[at + 1] === second
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
    if (this.isDetailing(store, at)) return 'detailing'
    return this.isBasis(store, at, head) ? 'basis' : 'document'
  }

  /**
   * `theo Thông tư số 15/2020/TT-BTC hướng dẫn chế độ kế toán`: behind a preposition, the title follows the number even
   * without a date; and `sửa đổi, bổ sung một số điều`, `quy định chi tiết thi hành` always open one.
   */
  isNamedBare(store: TokenStore, at: number, head: number): boolean {
    if (at !== head) return false
    if (this.amendsSome(store, at) || this.isDetailing(store, at)) return true
    for (let k = head - 1; k > head - FARTHEST_NUMBER && k > 0; k--) {
      if (store.form[k] !== this.number) continue
      for (let type = k - 2; type > k - LONGEST_TYPE && type >= 0; type--)
        if (this.prepositions.has(store.form[type] ?? 0)) return true
      return false
    }
    return false
  }

  /** `sửa đổi, bổ sung một số điều`: what only a whole document does. */
  amendsSome(store: TokenStore, at: number): boolean {
    for (let k = at; k < at + AMENDING_WORDS; k++)
      if (store.form[k] === this.one && store.form[k + 1] === this.some) return true
    return false
  }

  /** `+ Thông tư số 226/2016/TT-BTC quy định mức thu phí`: whether the number that ends at the token opens an item of a list with its type. */
  isItem(store: TokenStore, head: number): boolean {
    for (let k = head - 2; k > head - FARTHEST_NUMBER && k > 0; k--) {
      if (store.form[k] === this.number) continue
      if (this.signs.isType(store, k) && ITEM_MARKS.has(store.form[k - 1] ?? 0) && has(store, k - 1, LINE_START))
        return true
    }
    return false
  }

  /** `quy định chi tiết thi hành Luật Điện lực`: what only a whole document does. */
  isDetailing(store: TokenStore, at: number): boolean {
    return this.details.every((form, k) => store.form[at + k] === form) && this.detailed.has(store.form[at + 4] ?? 0)
  }

  /** Whether the words are no clause about what the document rules: no modal stands in them, and a mark or `và` ends them, in an item of a list a comma too. */
  saysNothing(store: TokenStore, at: number, end: number, isItem: boolean): boolean {
    for (let k = at; k < end; k++) if (this.modals.has(store.form[k] ?? 0)) return false
    const form = store.form[end] ?? 0
    return broken(store, end) || form === this.and || (form < 0 && form !== COLON && (isItem || form !== COMMA))
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
