import { FormSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { APOSTROPHE, CLOSE_SINGLE_QUOTE, COLON, OPEN_SINGLE_QUOTE, STOP } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { isSmall } from '../tokens/looks.ts'
import {
  ALL_UPPER,
  has,
  IS_NUMBER,
  IS_WORD,
  LINE_START,
  SPACE_BEFORE,
  type TokenStore,
  tokenText,
} from '../tokens/store.ts'
import type { Board } from './board.ts'
import { Bylines, closesText } from './bylines.ts'
import { Cover } from './cover.ts'
import type { Family, Finder } from './family.ts'
import type { Openers, Openings } from './openings.ts'
import { isCapitalised, isShouted, mayOpen, openersOf, Reach } from './reach.ts'

/** How often each rule was right on annotated documents. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'person.honorific': 0.98,
  'person.position': 0.98,
  'person.line': 0.9,
  'person.surname': 0.8,
  'person.initials': 0.95,
  'person.given': 0.85,
  'person.byline': 0.8,
}

const LONGEST_PERSON = 5
/** They stand in names of the peoples of the highlands: `H’Duyên`. */
const APOSTROPHES: readonly number[] = [APOSTROPHE, CLOSE_SINGLE_QUOTE, OPEN_SINGLE_QUOTE]

/** Personal names: behind an honorific or an office, alone on a line of the signature, or by their family name. */
export const persons: Family = {
  id: 'persons',
  prepare: (lexicon) => new PersonFinder(lexicon),
}

class PersonFinder implements Finder {
  private readonly lexicon: Lexicon
  private readonly surnames: number
  private readonly honorifics: number
  private readonly stops: number
  readonly openers: Openers
  private readonly opens: Uint8Array
  /** Last words of honorifics. */
  private readonly addresses: FormSet
  /** Names in which an honorific is a syllable: `Bà Rịa`, `Cô Tô`. */
  private readonly known: readonly number[]
  private readonly namesakes: number
  private readonly words: number
  private readonly provinces: number
  private readonly places: number
  private readonly works: number
  private readonly offices: number
  private readonly barred: FormSet
  /** `tư tưởng`, `phong cách`: of a person, though places bear the name. */
  private readonly thought: FormSet
  private readonly sureColumn: Memo<string>
  private readonly weakColumn: Memo<string>
  private readonly bylines: Bylines

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.weakColumn = column(lexicon, 'weak')
    this.sureColumn = column(lexicon, 'sure')
    this.surnames = lexicon.category('surnames')
    this.bylines = new Bylines(lexicon)
    this.honorifics = lexicon.category('honorifics')
    this.stops = lexicon.category('name-stops')
    this.opens = openersOf(lexicon, [this.surnames])
    this.openers = { words: new Uint8Array(0), capitals: true }
    this.addresses = new FormSet(lexicon.lastForms(this.honorifics))
    this.known = ['provinces', 'places', 'not-names'].map((name) => lexicon.category(name))
    this.namesakes = lexicon.category('namesakes')
    this.words = lexicon.category('name-words')
    this.provinces = lexicon.category('provinces')
    this.places = lexicon.category('places')
    this.works = lexicon.category('works')
    this.offices = lexicon.category('positions')
    this.thought = new FormSet(['tưởng', 'cách'].map((word) => lexicon.form(word)))
    this.barred = new FormSet(
      ['đường', 'phố', 'trường', 'phường', 'xã', 'huyện', 'quận'].map((word) => lexicon.form(word)),
    )
  }

  find(store: TokenStore, board: Board, openings: Openings): void {
    const reach = new Reach(store)
    const named = new Cover(board, ['body', 'position'])
    const offices = new Cover(board, ['position'])
    const given = new Set<string>()
    for (let i = openings.next(0); i < store.count; i = openings.next(i)) {
      if (!this.mayBegin(store, offices, i)) i++
      else i = named.endOver(i) || this.readAt(store, board, i, Math.min(reach.limit(i), i + LONGEST_PERSON + 2), given)
    }
  }

  /** A family name, an initial, or any capital behind an honorific or an office. */
  private mayBegin(store: TokenStore, offices: Cover, at: number): boolean {
    if (mayOpen(store, at, this.opens) || isInitial(store, at) || closesText(store, at)) return true
    const before = store.form[at - 1] ?? 0
    if (before < 0) return before === STOP || before === COLON
    return this.addresses.has(before) || offices.endsAt(at)
  }

  /** Reads the name at a capitalised word; returns the token to go on with. */
  private readAt(store: TokenStore, board: Board, at: number, limit: number, given: Set<string>): number {
    if (isInitial(store, at) && store.form[at + 1] === STOP) return this.initials(store, board, at, limit)
    if (isShouted(store, at) && this.lexicon.longest(store, at, this.honorifics, limit) !== 0) return at + 1
    const end = this.runEnd(store, board, at, limit)
    const rule = this.ruleFor(store, board, at, end, given)
    if (rule === '') return at + 1
    board.add({ type: 'person', first: at, end, rule, confidence: CONFIDENCE[rule] ?? 0.8 })
    if (end - at > 1 || rule === 'person.given') given.add(givenName(store, end))
    const second = rule === 'person.byline' || store.form[at - 1] === COLON ? this.bylines.secondEnd(store, end) : 0
    if (second === 0) return end
    board.add({ type: 'person', first: end + 1, end: second, rule: 'person.byline', confidence: 0.8 })
    return second
  }

  /** The rule by which the run of capitals is a name; empty when it is none. */
  private ruleFor(store: TokenStore, board: Board, at: number, end: number, given: ReadonlySet<string>): string {
    const length = syllables(store, at, end)
    if (length === 0 || length > LONGEST_PERSON) return ''
    const surname = this.lexicon.longest(store, at, this.surnames, end)
    // `Chủ tịch UBND các phường An Cư, Tân An`: the name is of a unit.
    const titled = board.endingAt('position', at) !== undefined && !board.endingAt('body', at)?.isClass
    // `Thái Bình Dương`, `luật sư Việt Nam`
    if ((length > 2 || (length > 1 && surname === 0)) && this.lexicon.exact(store, at, end, this.places) !== 0)
      return ''
    // `các đồng chí Thường trực`
    if (length === 1 && this.lexicon.length(this.lexicon.longest(store, at, this.offices)) > 1) return ''
    if (this.isAddressed(store, at, surname !== 0 && length > 1)) return 'person.honorific'
    if (length === 1)
      return (titled && given.has(givenName(store, end))) || this.isFamiliar(store, at, end, given)
        ? 'person.given'
        : ''
    if (surname === 0) return this.bylines.isByline(store, board, at, end) ? 'person.byline' : ''
    if (titled) return 'person.position'
    const sure = this.sureColumn.of(surname) !== ''
    if (
      this.fillsLine(store, at, end) &&
      this.isNoProvince(store, at, end) &&
      (!isShouted(store, at) || (sure && length >= 3 && !this.hasWords(store, at, end)))
    )
      return 'person.line'
    return sure && length >= 3 && this.standsFree(store, at, end) ? 'person.surname' : ''
  }

  /** `anh Hùng`, `chị Lan`: one name behind a word that is weak by itself; with a capital only one known before. */
  private isFamiliar(store: TokenStore, at: number, end: number, given: ReadonlySet<string>): boolean {
    if (!this.addresses.has(store.form[at - 1] ?? 0)) return false
    const entry = this.lexicon.longest(store, at - 1, this.honorifics, at)
    if (entry === 0 || this.weakColumn.of(entry) === '') return false
    if (this.opensKnown(store, at - 1)) return false
    return isSmall(store, at - 1)
      ? !isShouted(store, at) && !has(store, at, LINE_START)
      : given.has(givenName(store, end))
  }

  /** Whether a place or a word of several syllables begins at the token. */
  private opensKnown(store: TokenStore, at: number): boolean {
    return this.known.some((category) => this.lexicon.length(this.lexicon.longest(store, at, category)) > 1)
  }

  /** `Sơn La` alone in a cell. */
  private isNoProvince(store: TokenStore, at: number, end: number): boolean {
    return this.lexicon.exact(store, at, end, this.provinces) === 0
  }

  /** No street, school or unit is named here. */
  private standsFree(store: TokenStore, at: number, end: number): boolean {
    if (isShouted(store, at) || this.barred.has(store.form[at - 1] ?? 0)) return false
    // `105 Nguyễn Văn Trỗi`: the number of a house.
    if (has(store, at - 1, IS_NUMBER) && !has(store, at - 1, LINE_START)) return false
    if (isCapitalised(store, at - 1) && has(store, at - 2, IS_NUMBER) && !has(store, at - 1, SPACE_BEFORE)) return false
    if (isCapitalised(store, at - 1) && this.lexicon.longest(store, at - 1, this.stops, at) === 0) return false
    if (this.thought.has(store.form[at - 1] ?? 0)) return true
    return ![this.namesakes, this.provinces].some((category) => this.lexicon.exact(store, at, end, category) !== 0)
  }

  /** Whether an honorific ends before the token; a weak one counts only before a family name. */
  private isAddressed(store: TokenStore, at: number, named: boolean): boolean {
    const last = store.form[at - 1] === STOP || store.form[at - 1] === COLON ? at - 2 : at - 1
    if (!this.addresses.has(store.form[last] ?? 0) && !this.addresses.has(store.form[at - 1] ?? 0)) return false
    for (let from = last; from >= 0 && from > last - 4; from--) {
      const entry = this.lexicon.longest(store, from, this.honorifics, at)
      if (entry === 0 || from + this.lexicon.length(entry) < last + 1) continue
      // `Núi Ông Trịnh`: the honorific is a syllable of a name.
      if (this.opensKnown(store, at - 1) || this.isInsideName(store, last)) return false
      // `Tiến sỹ⏎Chuyên gia`: the next line of what a person is.
      if (!named && has(store, at, LINE_START) && isSmall(store, at + 1)) return false
      // `Đ/c: Lô 5`: behind a colon one capital alone is no name.
      return named || (this.weakColumn.of(entry) === '' && (store.form[at - 1] !== COLON || isSpelled(store, at + 1)))
    }
    return false
  }

  private isInsideName(store: TokenStore, at: number): boolean {
    if (isShouted(store, at) || !isCapitalised(store, at) || !isCapitalised(store, at - 1)) return false
    if (has(store, at, LINE_START) || isShouted(store, at - 1)) return false
    return this.lexicon.longest(store, at - 1, this.works) !== 0
  }

  /** End of the run of capitalised words, all in capitals or none; the token itself when another name opens here. */
  private runEnd(store: TokenStore, board: Board, at: number, limit: number): number {
    const shouted = isShouted(store, at)
    let end = at
    while (end < limit && isCapitalised(store, end) && isShouted(store, end) === shouted) {
      if (board.startingAt('body', end) || board.startingAt('position', end)) break
      if (shouted && this.lexicon.longest(store, end, this.stops, limit) !== 0) break
      if (end - at > 1 && has(store, end, LINE_START) && has(store, at, LINE_START)) break
      end++
      // `Nguyễn Văn T1`: as judgments tell apart those whose names are hidden.
      if (has(store, end, IS_NUMBER) && !has(store, end, SPACE_BEFORE) && isInitial(store, end - 1)) return end + 1
      if (APOSTROPHES.includes(store.form[end] ?? 0) && isCapitalised(store, end + 1)) end++
    }
    return end
  }

  /** Common words of two syllables, as no name in capitals has them. */
  private hasWords(store: TokenStore, at: number, end: number): boolean {
    for (let k = at; k < end; k++)
      if (this.lexicon.length(this.lexicon.longest(store, k, this.words, end)) > 1) return true
    return false
  }

  private fillsLine(store: TokenStore, at: number, end: number): boolean {
    return has(store, at, LINE_START) && (end >= store.count || has(store, end, LINE_START))
  }

  /** `N.T.H.`: initials with their stops. */
  private initials(store: TokenStore, board: Board, at: number, limit: number): number {
    let end = at
    let letters = 0
    while (end < limit && isInitial(store, end) && (end === at || !has(store, end, SPACE_BEFORE))) {
      letters++
      end++
      if (store.form[end] !== STOP || has(store, end, SPACE_BEFORE)) break
      end++
    }
    if (letters === 1 && this.bylines.isInitialled(store, at)) end = at + 3
    else if (letters < 2 || (letters < 3 && !this.isAddressed(store, at, true))) return at + 1
    // `P.T.T.Huyền`
    if (store.form[end - 1] === STOP && isSpelled(store, end) && !has(store, end, SPACE_BEFORE)) end++
    board.add({
      type: 'person',
      first: at,
      end,
      rule: 'person.initials',
      confidence: CONFIDENCE['person.initials'] ?? 0.8,
    })
    return end
  }
}

/** `T1` of `Nguyễn Văn T1`, `Lan` of `Trần Thị Lan`: the last syllable of a name, with its number. */
function givenName(store: TokenStore, end: number): string {
  return has(store, end - 1, IS_NUMBER)
    ? tokenText(store, end - 2) + tokenText(store, end - 1)
    : tokenText(store, end - 1)
}

/** How many syllables a name has; the number at its end is none. */
function syllables(store: TokenStore, at: number, end: number): number {
  return end > at && has(store, end - 1, IS_NUMBER) ? end - at - 1 : end - at
}

/** A capital in front of small letters. */
function isSpelled(store: TokenStore, at: number): boolean {
  return isCapitalised(store, at) && !isShouted(store, at)
}

function isInitial(store: TokenStore, at: number): boolean {
  return has(store, at, IS_WORD | ALL_UPPER) && (store.end[at] ?? 0) - (store.start[at] ?? 0) === 1
}
