import { FormSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import { isCapitalised, isShouted, mayOpen, openersOf } from './reach.ts'

/**
 * Knows breaks that cut a name: in the cells of a table a line may end with a level word (`xã`) or with the first
 * syllable of the name behind it.
 */
export class LineCuts {
  /** Last syllables of the level words. */
  private readonly levels: FormSet
  private readonly heads: Uint8Array
  private readonly rank: number

  constructor(lexicon: Lexicon) {
    this.levels = new FormSet(lexicon.lastForms(lexicon.category('hanging-levels')))
    this.heads = openersOf(lexicon, [lexicon.category('bodies'), lexicon.category('positions')])
    this.rank = lexicon.form('cấp')
  }

  /** Whether the name before the token goes on with it, over the break. */
  cutAt(store: TokenStore, at: number): boolean {
    if (has(store, at, PARAGRAPH) || !isCapitalised(store, at) || isShouted(store, at)) return false
    if (mayOpen(store, at, this.heads)) return false
    if (isCapitalised(store, at - 1)) return !isShouted(store, at - 1) && this.isLevel(store, at - 2)
    return this.isLevel(store, at - 1) && !isSmall(store, at + 1)
  }

  private isLevel(store: TokenStore, at: number): boolean {
    return this.levels.has(store.form[at] ?? 0) && store.form[at - 1] !== this.rank
  }
}
