import { FormSet, formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { OPEN_GUILLEMET, OPEN_QUOTE } from '../lexicon/marks.ts'
import { has, INITIAL_UPPER, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { CitationSigns } from './citation-signs.ts'
import { isEnclosed } from './enclosures.ts'
import { CLOSING_QUOTES } from './title-marks.ts'

/** A straight quote may as well close a name: it opens none here. */
const OPENING_QUOTES: FormSet = new FormSet([OPEN_QUOTE, OPEN_GUILLEMET])

/** Tells whether a plan is what a sentence or a title issues or approves: `ban hành Kế hoạch ...`, `phê duyệt Đề án ...`. */
export class PlanIssue {
  private readonly words: Record<'nay' | 'theo' | 'kem', number>
  private readonly verbs: readonly (readonly number[])[]
  private readonly leads: FormSet
  private readonly and: number
  private readonly signs: CitationSigns

  constructor(lexicon: Lexicon) {
    this.words = formsOf(lexicon, { nay: 'này', theo: 'theo', kem: 'kèm' })
    this.and = lexicon.form('và')
    this.signs = new CitationSigns(lexicon)
    this.leads = formSet(lexicon, 'về việc')
    this.verbs = ['ban hành', 'phê duyệt', 'thông qua'].map((verb) => verb.split(' ').map((word) => lexicon.form(word)))
  }

  /** Whether the verb of issuing stands right before the plan. */
  isObject(store: TokenStore, at: number): boolean {
    return this.verbs.some(([first, second]) => store.form[at - 2] === first && store.form[at - 1] === second)
  }

  /**
   * Whether the clause does nothing but issue the plan: `Ban hành Kế hoạch ...`, `Về việc phê duyệt Đề án ...`, `Ban hành
   * kèm theo Quyết định này Kế hoạch ...`, on a line of its own `Ủy ban nhân dân tỉnh ban hành Kế hoạch ...`.
   */
  isClause(store: TokenStore, board: Board, at: number): boolean {
    if (isEnclosed(store, at, this.words)) return true
    if (!this.isObject(store, at)) return false
    const verb = at - 2
    if (has(store, verb, INITIAL_UPPER) || this.leads.has(store.form[verb - 1] ?? 0)) return true
    const issuer = board.endingAt('body', verb) ?? board.endingAt('position', verb)
    return issuer !== undefined && broken(store, issuer.first)
  }

  /** End of the plan in a title that ends at `end`: a second plan behind `và` has a name of its own. */
  endIn(store: TokenStore, at: number, end: number): number {
    for (let k = at + 1; k < end; k++) {
      if (OPENING_QUOTES.has(store.form[k] ?? 0)) return end
      if (store.form[k] === this.and && this.signs.isPlanHead(store, k + 1)) return k
    }
    return CLOSING_QUOTES.has(store.form[end - 1] ?? 0) ? end - 1 : end
  }
}
