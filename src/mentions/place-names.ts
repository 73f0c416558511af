import type { Lexicon } from '../lexicon/lexicon.ts'
import { ALL_UPPER, has, IS_NUMBER, IS_WORD, LINE_START, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { isCapitalised, isShouted } from './reach.ts'

/** Longest bare name of a unit, in syllables. */
const LONGEST_UNIT_NAME = 4
const HYPHEN = -0x2d
const APOSTROPHES: readonly number[] = [-0x27, -0x2019, -0x2bc]

/** A unit or a name of a place: where it ends and what is known of it. */
export interface PlaceRead {
  readonly end: number
  /** End of the level word; the token itself when there is none. */
  readonly nameAt: number
  readonly level: string
  /** Entry of the province, 0 when it is none. */
  readonly province: number
}

/** Reads names of places: of provinces and countries from the tables, of other units behind their level word. */
export class PlaceNames {
  private readonly lexicon: Lexicon
  private readonly provinces: number
  private readonly places: number
  private readonly levels: number
  private readonly stops: number
  private readonly openers: readonly number[]
  private readonly numberWord: number
  private readonly surnames: number
  private readonly namesakes: number

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.provinces = lexicon.category('provinces')
    this.places = lexicon.category('places')
    this.levels = lexicon.category('levels')
    this.stops = lexicon.category('name-stops')
    this.openers = ['bodies', 'positions', 'levels', 'honorifics'].map((name) => lexicon.category(name))
    this.numberWord = lexicon.form('số')
    this.surnames = lexicon.category('surnames')
    this.namesakes = lexicon.category('namesakes')
  }

  /** Entry of the level word at the token, else 0. */
  levelAt(store: TokenStore, at: number, limit: number): number {
    return this.lexicon.longest(store, at, this.levels, limit)
  }

  /** Entry of the province or known place at the token, the longer of the two; 0 when there is none. */
  knownAt(store: TokenStore, at: number, limit: number): number {
    const province = this.lexicon.longest(store, at, this.provinces, limit)
    const place = this.lexicon.longest(store, at, this.places, limit)
    return this.lexicon.length(place) > this.lexicon.length(province) ? place : province
  }

  /** Entry of the province at the token, else 0. */
  provinceAt(store: TokenStore, at: number, limit: number): number {
    return this.lexicon.longest(store, at, this.provinces, limit)
  }

  /** A level word with its name (`huyện Đông Sơn`, `TP.HCM`, `Quận 3`). */
  unitAt(store: TokenStore, at: number, limit: number): PlaceRead | undefined {
    const entry = this.levelAt(store, at, limit)
    if (entry === 0) return undefined
    const level = this.lexicon.value(entry, 'level')
    const nameAt = at + this.lexicon.length(entry)
    const shouted = isShouted(store, at) && /^\p{Ll}/u.test(this.lexicon.phrase(entry))
    const end = this.unitNameEnd(store, nameAt, limit, level, shouted)
    if (end === 0) return undefined
    const province = this.provinceAt(store, nameAt, end)
    return { end, nameAt, level, province: nameAt + this.lexicon.length(province) === end ? province : 0 }
  }

  /** End of a capitalised name of at most four syllables, hyphens and apostrophes inside; 0 when none starts there. */
  properEnd(store: TokenStore, at: number, limit: number, shouted: boolean): number {
    let end = at
    let syllables = 0
    while (end < limit && syllables < LONGEST_UNIT_NAME) {
      if (!this.maySpell(store, end, at, limit, shouted)) break
      end = this.syllableEnd(store, end, limit)
      syllables++
    }
    return end > at ? end : 0
  }

  private unitNameEnd(store: TokenStore, at: number, limit: number, level: string, shouted: boolean): number {
    if (at >= limit) return 0
    if (level !== 'province' && level !== 'city') {
      const number = store.form[at] === this.numberWord ? at + 1 : at
      if (number < limit && has(store, number, IS_NUMBER)) return level === 'commune' && number > at ? 0 : number + 1
    }
    const known = this.knownAt(store, at, limit)
    const knownEnd = at + this.lexicon.length(known)
    if (known !== 0 && (level === 'province' || level === 'city')) return knownEnd
    if (level === 'province') return 0
    const proper = this.properEnd(store, at, limit, shouted)
    if ((level === 'village' && proper - at < 2) || this.isPersonal(store, at, proper))
      return known === 0 ? 0 : knownEnd
    return Math.max(proper, known === 0 ? 0 : knownEnd)
  }

  /** Whether a name of three syllables or more is one of a person, for whom no unit is named. */
  private isPersonal(store: TokenStore, at: number, end: number): boolean {
    if (end - at < 3) return false
    const surname = this.lexicon.longest(store, at, this.surnames, end)
    if (surname === 0 || this.lexicon.value(surname, 'sure') === '') return false
    return at + this.lexicon.length(this.lexicon.longest(store, at, this.namesakes, end)) !== end
  }

  /** Whether the word may go on with a name: a capital, and no beginning of something else. */
  private maySpell(store: TokenStore, at: number, first: number, limit: number, shouted: boolean): boolean {
    if (!isCapitalised(store, at)) return false
    if (!shouted) return at === first || !this.opensOther(store, at, limit)
    if (!has(store, at, ALL_UPPER) || this.lexicon.longest(store, at, this.stops, limit) !== 0) return false
    return at === first || (!(has(store, at, LINE_START) && at - first > 1) && !this.opensOther(store, at, limit))
  }

  private opensOther(store: TokenStore, at: number, limit: number): boolean {
    return this.openers.some((category) => {
      const entry = this.lexicon.longest(store, at, category, limit)
      return entry !== 0 && (this.lexicon.length(entry) > 1 || isShouted(store, at))
    })
  }

  /** A syllable with what hangs on it without a space: `Ea H'Leo`, `Ba-na`. */
  private syllableEnd(store: TokenStore, at: number, limit: number): number {
    let end = at + 1
    while (end + 1 < limit && isJoint(store.form[end] ?? 0) && !has(store, end, SPACE_BEFORE)) {
      if (!has(store, end + 1, IS_WORD) || has(store, end + 1, SPACE_BEFORE)) break
      end += 2
    }
    return end
  }
}

function isJoint(form: number): boolean {
  return form === HYPHEN || APOSTROPHES.includes(form)
}
