import { type FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COLON, COMMA, OPEN_PAREN } from '../lexicon/marks.ts'
import type { EntityType } from '../model/analysis.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_NUMBER, IS_PUNCT, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import type { PlaceNames } from './place-names.ts'
import { isCapitalised, isShouted } from './reach.ts'

/** `42-44`, `12/3`, `5B` */
const LONGEST_PLOT = 4
const FEWEST_WORDS = 2
const MOST_WORDS = 4

/** What opens with words that have capitals as well, and is no street. */
const OTHERS: ReadonlySet<EntityType> = new Set(['body', 'position', 'person'])

/** Streets that are named without a word for them: `số 76 Hàng Buồm, phường Hoàn Kiếm`. */
export class StreetNames {
  private readonly names: PlaceNames
  private readonly leads: FormSet

  constructor(lexicon: Lexicon, names: PlaceNames) {
    this.names = names
    this.leads = formSet(lexicon, 'tại ở nhà chỉ căn')
  }

  /** The street behind `số` and a number; nothing where the words around are none of an address. */
  read(store: TokenStore, board: Board, at: number): Range | undefined {
    if (!has(store, at + 1, IS_NUMBER) || broken(store, at + 1)) return undefined
    let first = at + 2
    while (first < at + LONGEST_PLOT + 1 && !has(store, first, SPACE_BEFORE)) first++
    let end = first
    while (end < first + MOST_WORDS + 1 && isWord(store, end) && (end === first || !broken(store, end))) end++
    const words = end - first
    if (words < FEWEST_WORDS || words > MOST_WORDS || broken(store, first)) return undefined
    if (!(broken(store, end) || has(store, end, IS_PUNCT)) || board.anyStartingAt(OTHERS, first)) return undefined
    return this.isAddress(store, board, at, end) ? { first, end } : undefined
  }

  /** Behind a mark, a word of place or a place that has the address; in front of the unit that the street is in. */
  private isAddress(store: TokenStore, board: Board, at: number, end: number): boolean {
    const before = store.form[at - 1] ?? 0
    if (board.endingAt('place', at) || this.leads.has(before)) return true
    if (store.form[end] !== COMMA || broken(store, end + 1)) return false
    const limit = Math.min(store.count, end + LONGEST_PLOT)
    const isUnit = this.names.levelAt(store, end + 1, limit) !== 0 || this.names.knownAt(store, end + 1, limit) !== 0
    return isUnit && (at === 0 || broken(store, at) || before === COMMA || before === OPEN_PAREN || before === COLON)
  }
}

function isWord(store: TokenStore, at: number): boolean {
  return isCapitalised(store, at) && !isShouted(store, at)
}
