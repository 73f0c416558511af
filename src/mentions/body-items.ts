import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA, SEMICOLON, STOP } from '../lexicon/marks.ts'
import { isSmall } from '../tokens/looks.ts'
import { BREAK, has, IS_NUMBER, IS_PUNCT, LINE_START, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import type { BodyGrammar } from './body-grammar.ts'
import type { PlaceNames } from './place-names.ts'
import { isCapitalised, isShouted } from './reach.ts'

/** A bare name is no longer than so many tokens. */
const LONGEST_ITEM = 20
/** A list has no fewer items. */
const SHORTEST_LIST = 3
/** A number or letter and its mark. */
const LONGEST_MARKER = 2

/** The items of one list, and whether they are bare names. */
interface ItemList {
  readonly until: number
  readonly isNominal: boolean
}

/**
 * Names that fill the items of a list (`Vụ Công tố và Kiểm sát điều tra án kinh tế, tham nhũng;`): where every item opens
 * with a head of bodies and some are names known to the grammar and nothing else, all of them are names up to their mark.
 */
export class BodyItems {
  private readonly lexicon: Lexicon
  private readonly grammar: BodyGrammar
  private readonly places: PlaceNames
  private readonly stops: number
  private readonly offices: number
  private readonly and: number
  private readonly at: number

  constructor(lexicon: Lexicon, grammar: BodyGrammar, places: PlaceNames) {
    this.lexicon = lexicon
    this.grammar = grammar
    this.places = places
    this.stops = lexicon.category('item-stops')
    this.offices = lexicon.category('positions')
    this.and = lexicon.form('và')
    this.at = lexicon.form('tại')
  }

  /** Whether an item of a list may begin at the token: it opens a line, or stands behind the marker that does. */
  opens(store: TokenStore, at: number): boolean {
    if (!isCapitalised(store, at) || isShouted(store, at)) return false
    for (let k = at; k >= Math.max(0, at - LONGEST_MARKER); k--) {
      if (has(store, k, LINE_START)) return true
      if (k < at && !has(store, k, IS_PUNCT)) return false
      if (has(store, k - 1, IS_NUMBER) && has(store, k - 1, LINE_START)) return true
    }
    return false
  }

  /** The list whose items follow each other from the token on. */
  list(store: TokenStore, first: number): ItemList {
    let count = 0
    let known = 0
    let next = first
    while (next < store.count) {
      const content = this.contentAt(store, next)
      const end = this.itemEnd(store, content)
      if (end === 0 || this.grammar.headAt(store, content, end) === 0) break
      count++
      if (this.isKnown(store, content, end)) known++
      next = this.lineEnd(store, end)
    }
    return { until: next, isNominal: count >= SHORTEST_LIST && known > 0 }
  }

  /** End of the name that fills the item at the token, of which the grammar read a part; 0 when the item says more. */
  nameEnd(store: TokenStore, at: number, readEnd: number, head: number): number {
    const end = this.itemEnd(store, at)
    if (end <= readEnd) return 0
    for (let k = Math.max(readEnd, at + this.lexicon.length(head)); k < end; k++) {
      if (store.form[k] === this.at) return this.places.unitAt(store, k + 1, end)?.end === end ? end : 0
      if (!this.goesOn(store, k, end)) return 0
    }
    return end
  }

  private goesOn(store: TokenStore, at: number, end: number): boolean {
    if (store.form[at] === COMMA) return isSmall(store, at + 1)
    if (isCapitalised(store, at)) return store.form[at - 1] === this.and && !this.opensOther(store, at, end)
    return isSmall(store, at) && this.lexicon.longest(store, at, this.stops, end) === 0
  }

  private opensOther(store: TokenStore, at: number, end: number): boolean {
    return this.grammar.headAt(store, at, end) !== 0 || this.lexicon.longest(store, at, this.offices, end) !== 0
  }

  private isKnown(store: TokenStore, at: number, end: number): boolean {
    return this.grammar.read(store, at, end)?.end === end
  }

  /** First token behind the marker of the line. */
  private contentAt(store: TokenStore, line: number): number {
    let k = line
    while (k < line + LONGEST_MARKER && !isCapitalised(store, k)) k++
    return isCapitalised(store, k) ? k : line
  }

  /** End of the item without its mark; 0 when it is too long, or a sentence goes on behind its mark. */
  private itemEnd(store: TokenStore, at: number): number {
    let k = at + 1
    while (k < store.count && !this.breaks(store, k) && k - at <= LONGEST_ITEM) k++
    if (k - at > LONGEST_ITEM) return 0
    const last = store.form[k - 1]
    return last === SEMICOLON || last === STOP || last === COMMA ? k - 1 : k
  }

  private lineEnd(store: TokenStore, end: number): number {
    return end < store.count && !this.breaks(store, end) ? end + 1 : end
  }

  private breaks(store: TokenStore, at: number): boolean {
    return ((store.flags[at] ?? 0) & (BREAK | PARAGRAPH)) !== 0
  }
}
