import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA, EN_DASH, HYPHEN, STOP } from '../lexicon/marks.ts'
import {
  ALL_UPPER,
  has,
  IS_WORD,
  LINE_START,
  PARAGRAPH,
  SENTENCE_END,
  SPACE_BEFORE,
  type TokenStore,
} from '../tokens/store.ts'
import type { Board } from './board.ts'
import { isCapitalised, isShouted } from './reach.ts'

const LONGEST_BYLINE = 3
/** Behind who wrote an article stand captions of its pictures, no more. */
const LONGEST_REST = 60
const JOINS: readonly number[] = [HYPHEN, EN_DASH, COMMA]

/** Who wrote an article, alone in a line below its text: `Thiên Ngôn`, `HOÀI LÂM`, `N.HÂN`, `Thu Trang - Hải Yến`. */
export class Bylines {
  private readonly lexicon: Lexicon
  private readonly known: readonly number[]
  private readonly heads: readonly number[]
  /** Words of headings and of signatures. */
  private readonly words: readonly number[]

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.known = ['provinces', 'places', 'not-names'].map((name) => lexicon.category(name))
    this.heads = ['bodies', 'positions', 'levels', 'honorifics'].map((name) => lexicon.category(name))
    const words = ['name-words', 'name-stops', 'document-types', 'fields'].map((name) => lexicon.category(name))
    this.words = [...this.known, ...this.heads, ...words]
  }

  isByline(store: TokenStore, board: Board, at: number, end: number): boolean {
    if (end - at > LONGEST_BYLINE || !closesText(store, at)) return false
    if (!closesLine(store, end) && this.secondEnd(store, end) === 0) return false
    if (isShouted(store, at)) return end - at > 1 && this.isLast(store, end) && this.isWordless(store, at, end)
    for (let k = at; k < end; k++) if (isShouted(store, k) || isInitial(store, k)) return false
    if (board.startingAt('body', at) || board.startingAt('position', at)) return false
    return !this.known.some((category) => this.lexicon.longest(store, at, category, end) !== 0)
  }

  /** `N.HÂN`, alone in its line. */
  isInitialled(store: TokenStore, at: number): boolean {
    if (store.form[at + 1] !== STOP || has(store, at + 2, SPACE_BEFORE) || !isCapitalised(store, at + 2)) return false
    return closesText(store, at) && closesLine(store, at + 3) && this.isLast(store, at + 3)
  }

  /** End of a second name that fills the rest of the line behind a dash or a comma: `Thu Trang - Hải Yến`; 0 when there is none. */
  secondEnd(store: TokenStore, at: number): number {
    if (!JOINS.includes(store.form[at] ?? 0) || has(store, at, LINE_START)) return 0
    let end = at + 1
    while (end - at <= LONGEST_BYLINE && isCapitalised(store, end) && !isInitial(store, end)) end++
    return end - at > 2 && closesLine(store, end) && this.isLast(store, end) ? end : 0
  }

  private isLast(store: TokenStore, end: number): boolean {
    return store.count - end <= LONGEST_REST
  }

  private isWordless(store: TokenStore, at: number, end: number): boolean {
    for (let k = at; k < end; k++) {
      if (!isShouted(store, k)) return false
      if (this.words.some((category) => this.isWord(store, k, end, category))) return false
    }
    return true
  }

  /** `VỤ`, `XÃ` alone open names of other kinds. */
  private isWord(store: TokenStore, at: number, end: number, category: number): boolean {
    const length = this.lexicon.length(this.lexicon.longest(store, at, category, end))
    return length > 1 || (length === 1 && this.heads.includes(category))
  }
}

/** The first word of a line below the end of a sentence. */
export function closesText(store: TokenStore, at: number): boolean {
  return at > 0 && has(store, at, LINE_START) && has(store, at - 1, SENTENCE_END)
}

function closesLine(store: TokenStore, end: number): boolean {
  return end >= store.count || has(store, end, PARAGRAPH)
}

function isInitial(store: TokenStore, at: number): boolean {
  return has(store, at, IS_WORD | ALL_UPPER) && (store.end[at] ?? 0) - (store.start[at] ?? 0) === 1
}
