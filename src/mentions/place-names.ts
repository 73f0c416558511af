import { FormSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { APOSTROPHE, CLOSE_SINGLE_QUOTE, COMMA, HYPHEN, SLASH } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { integerAt, isSmall } from '../tokens/looks.ts'
import { ALL_UPPER, has, IS_NUMBER, IS_WORD, LINE_START, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { PersonStarts } from './person-starts.ts'
import { endsCapitalised, isCapitalised, isShouted } from './reach.ts'

/** Longest bare name of a unit, in syllables. */
const LONGEST_UNIT_NAME = 4
const APOSTROPHES: readonly number[] = [APOSTROPHE, CLOSE_SINGLE_QUOTE, -0x2bc]

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
  private readonly words: number
  private readonly openers: readonly number[]
  private readonly numberWord: number
  private readonly rank: number
  private readonly levelColumn: Memo<string>
  private readonly shortColumn: Memo<string>
  private readonly numberColumn: Memo<string>
  private readonly kindColumn: Memo<string>
  private readonly sureColumn: Memo<string>
  private readonly surnames: number
  private readonly namesakes: number
  private readonly day: number
  private readonly persons: PersonStarts
  private readonly locatives: FormSet

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.provinces = lexicon.category('provinces')
    this.places = lexicon.category('places')
    this.levels = lexicon.category('levels')
    this.stops = lexicon.category('name-stops')
    this.words = lexicon.category('name-words')
    this.openers = ['bodies', 'positions', 'levels', 'honorifics'].map((name) => lexicon.category(name))
    this.numberWord = lexicon.form('số')
    this.rank = lexicon.form('cấp')
    this.levelColumn = column(lexicon, 'level')
    this.shortColumn = column(lexicon, 'short')
    this.numberColumn = column(lexicon, 'number')
    this.kindColumn = column(lexicon, 'kind')
    this.sureColumn = column(lexicon, 'sure')
    this.surnames = lexicon.category('surnames')
    this.namesakes = lexicon.category('namesakes')
    this.day = lexicon.form('ngày')
    this.persons = new PersonStarts(lexicon)
    this.locatives = new FormSet(['tại', 'ở', 'tỉnh', 'phố', 'TP', 'từ', 'về', 'đến'].map((word) => lexicon.form(word)))
  }

  /** Entry of the level word at the token, else 0. */
  levelAt(store: TokenStore, at: number, limit: number): number {
    return this.lexicon.longest(store, at, this.levels, limit)
  }

  /** Entry of the province or known place at the token, the longer of the two; 0 when there is none. */
  knownAt(store: TokenStore, at: number, limit: number): number {
    const province = this.lexicon.longest(store, at, this.provinces, limit)
    const place = this.lexicon.longest(store, at, this.places, limit)
    const longer = this.lexicon.length(place) > this.lexicon.length(province) ? place : province
    if (longer === 0 || endsCapitalised(store, at, this.lexicon.length(longer))) return longer
    // `Việt nam`, `Hàn quốc`: as older texts write countries; `nước Việt Nam dân chủ cộng hòa`.
    const isNamed = isCapitalised(store, at) || isCapitalised(store, at + 1)
    const isCountry = longer === place && isNamed && this.kindColumn.of(longer) === 'country'
    return isCountry || (longer === province && this.isOldSpelling(store, at, at + this.lexicon.length(longer)))
      ? longer
      : 0
  }

  /** `Hà nội, ngày 3 tháng 5`, `tại Thái nguyên`: a capital in the middle of a sentence or in front of a date makes a name. */
  private isOldSpelling(store: TokenStore, at: number, end: number): boolean {
    if (!isCapitalised(store, at) || end - at !== 2) return false
    if (store.form[end] === COMMA && store.form[end + 1] === this.day) return true
    return this.locatives.has(store.form[at - 1] ?? 0) && !has(store, at, LINE_START)
  }

  /** Entry of the province at the token, else 0. */
  provinceAt(store: TokenStore, at: number, limit: number): number {
    return this.lexicon.longest(store, at, this.provinces, limit)
  }

  /** End of the named unit or known place at the token; the token itself when there is none. */
  namedEnd(store: TokenStore, at: number, limit: number): number {
    return this.unitAt(store, at, limit)?.end ?? at + this.lexicon.length(this.knownAt(store, at, limit))
  }

  /** A level word with its name (`huyện Đông Sơn`, `TP.HCM`, `Quận 3`). */
  unitAt(store: TokenStore, at: number, limit: number): PlaceRead | undefined {
    const entry = this.levelAt(store, at, limit)
    // `CẤP XÃ LĨNH VỰC TƯ PHÁP`: a level, no unit.
    if (entry === 0 || (isShouted(store, at) && store.form[at - 1] === this.rank)) return undefined
    const level = this.levelColumn.of(entry)
    const nameAt = at + this.lexicon.length(entry)
    // `Tỉnh/Thành phố⏎Lóng Sập`: the head of a column.
    if (store.form[at - 1] === SLASH && has(store, nameAt, LINE_START)) return undefined
    const shouted = isShouted(store, at) && /^\p{Ll}/u.test(this.lexicon.phrase(entry))
    const end = this.unitNameEnd(store, nameAt, limit, entry, shouted)
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

  /** End of a bare name of a unit behind `Huyện ủy` and the like, up to a personal name; the token itself without one. */
  seatEnd(store: TokenStore, at: number, limit: number): number {
    const end = this.cutEnd(store, at, limit, this.properEnd(store, at, limit, isShouted(store, at)) || at)
    if (end - at < 2 || this.isPersonal(store, at, end)) return at
    for (let k = at + 2; k < end; k++) {
      const surname = this.lexicon.longest(store, k, this.surnames, limit)
      if (surname !== 0 && this.sureColumn.of(surname) !== '') return k
    }
    return end
  }

  private unitNameEnd(store: TokenStore, at: number, limit: number, entry: number, shouted: boolean): number {
    if (at >= limit) return 0
    const level = this.levelColumn.of(entry)
    const number = store.form[at] === this.numberWord ? at + 1 : at
    if (number < limit && has(store, number, IS_NUMBER)) {
      // `tuyến 58,7 km`: a length is no number of a road.
      return this.numberColumn.of(entry) === '' || integerAt(store, number) < 0 ? 0 : number + 1
    }
    const known = this.knownAt(store, at, limit)
    const knownEnd = known === 0 ? 0 : at + this.lexicon.length(known)
    // `các tỉnh Nam Trung Bộ`: a region of provinces.
    const isPlace = known !== 0 && known !== this.provinceAt(store, at, limit)
    if (level === 'province' && isPlace && this.kindColumn.of(known) === 'region') return 0
    if (level === 'province' || (level === 'city' && known !== 0)) return knownEnd
    const proper = this.cutEnd(store, at, limit, this.properEnd(store, at, limit, shouted))
    if (proper - at < 2 && this.shortColumn.of(entry) === '') return knownEnd
    const end = Math.max(proper, knownEnd)
    return level === 'commune' && end > 0 && isSerial(store, end, limit) ? end + 1 : end
  }

  /** `UBND tỉnh | Đoàn Hữu Việt`: behind a level word in small letters a family name that is also a word of bodies. */
  opensPerson(store: TokenStore, at: number, limit: number): boolean {
    if (!isSmall(store, at - 1) || !isCapitalised(store, at) || !isCapitalised(store, at + 1)) return false
    return this.persons.opensAt(store, at, limit)
  }

  /** Where a person's name begins in the run of capitals of at least so many syllables; 0 when none does. */
  personIn(store: TokenStore, at: number, end: number, fewest: number): number {
    return this.persons.at(store, at, end, fewest)
  }

  /** End of the name before that of a person: `quận Ninh Kiều | Dương Minh Tấn`. */
  private cutEnd(store: TokenStore, at: number, limit: number, end: number): number {
    if (end - at < 3 || isShouted(store, at) || (end - at === 3 && !isCapitalised(store, end))) return end
    return this.persons.at(store, at, limit) || end
  }

  /** Whether a name of three syllables or more is one of a person, for whom no unit is named. */
  isPersonal(store: TokenStore, at: number, end: number): boolean {
    if (end - at < 3) return false
    const surname = this.lexicon.longest(store, at, this.surnames, end)
    if (surname === 0 || this.sureColumn.of(surname) === '') return false
    return ![this.namesakes, this.places].some((category) => this.lexicon.exact(store, at, end, category) !== 0)
  }

  /** Whether the word may go on with a name: a capital, and no beginning of something else. */
  private maySpell(store: TokenStore, at: number, first: number, limit: number, shouted: boolean): boolean {
    if (!isCapitalised(store, at)) return false
    if (!shouted) return at === first || !this.opensOther(store, at, limit)
    if (!has(store, at, ALL_UPPER) || this.lexicon.longest(store, at, this.stops, limit) !== 0) return false
    // `THỊ TRẤN QUẢN LÝ`: a verb of two syllables.
    if (at === first) return this.lexicon.length(this.lexicon.longest(store, at, this.words, limit)) < 2
    if ((has(store, at, LINE_START) && at - first > 1) || this.opensOther(store, at, limit)) return false
    return at - first < 2 || this.lexicon.length(this.lexicon.longest(store, at, this.words, limit)) < 2
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

/** A small number that tells units of one name apart: `Xã Tân Phú 2`. */
function isSerial(store: TokenStore, at: number, limit: number): boolean {
  if (at >= limit || !has(store, at, IS_NUMBER) || has(store, at, LINE_START)) return false
  const short = (store.end[at] ?? 0) - (store.start[at] ?? 0) === 1
  return short && (at + 1 >= limit || !isSmall(store, at + 1) || has(store, at + 1, LINE_START))
}

function isJoint(form: number): boolean {
  return form === HYPHEN || APOSTROPHES.includes(form)
}
