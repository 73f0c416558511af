import { type FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COLON, COMMA } from '../lexicon/marks.ts'
import { integerAt, isSmall } from '../tokens/looks.ts'
import { has, IS_NUMBER, IS_PUNCT, LINE_START, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import type { PlaceNames } from './place-names.ts'
import { isCapitalised, isGlued, isShouted } from './reach.ts'

/** How far before a level word its `các` may stand (`các tỉnh, thành phố: ...`). */
const PLURAL_WITHIN = 8
const LONGEST_DATELINE = 5
const TAB = 0x09

/** Reads bare names of places that a level word shared with others, or the date of a letter, tells to be places. */
export class PlaceLists {
  private readonly lexicon: Lexicon
  private readonly names: PlaceNames
  private readonly all: number
  private readonly and: number
  private readonly month: number
  private readonly stops: number
  private readonly dayParts: FormSet
  /** `các`, `hai`. */
  private readonly several: FormSet

  constructor(lexicon: Lexicon, names: PlaceNames) {
    this.lexicon = lexicon
    this.names = names
    this.all = lexicon.form('các')
    this.and = lexicon.form('và')
    this.month = lexicon.form('tháng')
    this.stops = lexicon.category('name-stops')
    this.several = formSet(lexicon, 'các hai ba bốn năm')
    this.dayParts = formSet(lexicon, 'sáng trưa chiều tối đêm')
  }

  /** `các xã Tân Lập, Tân Tiến và Tân Hòa`, `3 xã ...`: adds the names behind the first; returns the token behind the last. */
  behindFirst(store: TokenStore, board: Board, at: number, end: number, limit: number): number {
    const isSeveral = this.several.has(store.form[at - 1] ?? 0) || integerAt(store, at - 1) > 1
    return isSeveral && isSmall(store, at) ? this.goOn(store, board, end, limit) : end
  }

  /** `UBND các xã Tân Lập, Tân Tiến`: adds the names behind a class of bodies that ends in its level word; returns the token behind the last. */
  behindClass(store: TokenStore, board: Board, at: number, limit: number): number {
    if (!isCapitalised(store, at) || has(store, at, LINE_START) || !isSmall(store, at - 1)) return at
    const level = [at - 1, at - 2].some((k) => k + this.lexicon.length(this.names.levelAt(store, k, at)) === at)
    if (!level || !board.endingAt('body', at)?.isClass) return at
    if (!isCapitalised(store, at + 1)) return at
    const end = this.item(store, board, at, limit)
    return end > at ? this.goOn(store, board, end, limit) : at
  }

  /** `các chợ Bến Thành, Tân Định`: as of units, of names of two syllables and more. */
  behindSite(store: TokenStore, board: Board, at: number, end: number, limit: number): number {
    return isCapitalised(store, end + 1) && isCapitalised(store, end + 2)
      ? this.behindFirst(store, board, at, end, limit)
      : end
  }

  /** `các tỉnh, thành phố: Hà Giang, Lào Cai`: adds the names; returns the token behind the last, `at` without a list. */
  behindColon(store: TokenStore, board: Board, at: number, limit: number): number {
    const first = at + this.lexicon.length(this.names.levelAt(store, at, limit)) + 1
    if (first === at + 1 || store.form[first - 1] !== COLON) return at
    if (!isSmall(store, at) || !this.isPlural(store, at)) return at
    const end = this.item(store, board, first, limit)
    return end > first ? this.goOn(store, board, end, limit) : at
  }

  /** First token of the name in front of the date of a letter (`Tân Lập, ngày 05 ...`); the token itself without one. */
  datelineStart(store: TokenStore, at: number): number {
    if (!isDay(store, at + 1) && store.form[at + 1] !== this.month && !isPunctuation(store, at + 1)) return at
    // `Sinh ngày: .../.../...`
    if (store.form[at + 1] === COLON && store.form[at - 1] !== COMMA) return at
    const end = store.form[at - 1] === COMMA ? at - 1 : at
    let first = end
    while (
      first > 0 &&
      end - first < LONGEST_DATELINE &&
      isCapitalised(store, first - 1) &&
      !startsCell(store, first) &&
      !isGlued(store, first - 1)
    )
      first--
    // `Chiều ngày 9 tháng 11`: the time of the day.
    if (this.dayParts.has(store.form[end - 1] ?? 0)) return at
    const opens =
      first < end && (startsCell(store, first) || (end < at && endsNumber(store, first))) && !isShouted(store, first)
    if (opens && this.lexicon.longest(store, first, this.stops, end) === 0) return first
    return at
  }

  /** `Quốc lộ 29, 26, 14C`: adds the further numbers; returns the token behind the last. */
  numbers(store: TokenStore, board: Board, at: number): number {
    let end = at
    if (!has(store, at - 1, IS_NUMBER) && !isGlued(store, at - 1)) return at
    while (store.form[end] === COMMA || store.form[end] === this.and) {
      const first = end + 1
      if (broken(store, first) || !isRoadNumber(store, first)) break
      const next = isCapitalised(store, first + 1) && !has(store, first + 1, SPACE_BEFORE) ? first + 2 : first + 1
      const closes = next >= store.count || has(store, next, LINE_START) || (store.form[next] ?? 0) < 0
      if (!closes && store.form[next] !== this.and) break
      board.add({ type: 'place', first, end: next, rule: 'place.list', confidence: 0.85 })
      end = next
    }
    return end
  }

  private goOn(store: TokenStore, board: Board, at: number, limit: number): number {
    let end = at
    while (end + 1 < limit && (store.form[end] === COMMA || store.form[end] === this.and)) {
      const stop = this.item(store, board, end + 1, limit)
      if (stop === end + 1) break
      end = stop
    }
    return end
  }

  private item(store: TokenStore, board: Board, at: number, limit: number): number {
    if (!isCapitalised(store, at) || this.names.levelAt(store, at, limit) !== 0) return at
    if (board.startingAt('body', at) ?? board.startingAt('position', at) ?? board.startingAt('person', at)) return at
    const known = at + this.lexicon.length(this.names.knownAt(store, at, limit))
    // `Mỹ An Hưng`: a country of one syllable only opens the name.
    const end =
      known > at + 1 ? known : Math.max(known, at, this.names.properEnd(store, at, limit, isShouted(store, at)))
    if (end === at + 1 && known === at && isSmall(store, end)) return at
    if (end > at) board.add({ type: 'place', first: at, end, rule: 'place.list', confidence: 0.85 })
    return end
  }

  /** Whether `các` stands a few words before. */
  private isPlural(store: TokenStore, at: number): boolean {
    for (let k = at - 1; k >= Math.max(0, at - PLURAL_WITHIN); k--) if (store.form[k] === this.all) return true
    return false
  }
}

/** Dots where the day of the date is to be filled in. */
function isPunctuation(store: TokenStore, at: number): boolean {
  return has(store, at, IS_PUNCT)
}

/** Whether the number of a letter ends right before the token: `Số: 12/KH-UBND Mường Ảng, ngày ...`. */
function endsNumber(store: TokenStore, at: number): boolean {
  return isGlued(store, at - 1) && isShouted(store, at - 1) && has(store, at, SPACE_BEFORE)
}

/** First token of a line, or behind a tab in it. */
function startsCell(store: TokenStore, at: number): boolean {
  return has(store, at, LINE_START) || store.text.charCodeAt((store.start[at] ?? 0) - 1) === TAB
}

/** A number of at most three digits. */
function isRoadNumber(store: TokenStore, at: number): boolean {
  return has(store, at, IS_NUMBER) && (store.end[at] ?? 0) - (store.start[at] ?? 0) <= 3
}

/** A number of one or two digits. */
function isDay(store: TokenStore, at: number): boolean {
  return has(store, at, IS_NUMBER) && (store.end[at] ?? 0) - (store.start[at] ?? 0) <= 2
}
