import { FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA, HYPHEN, SLASH } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { integerAt, isSmall } from '../tokens/looks.ts'
import { has, IS_NUMBER, LINE_START, type TokenStore } from '../tokens/store.ts'
import { isRoman } from './open-names.ts'
import type { PlaceNames } from './place-names.ts'
import { isCapitalised } from './reach.ts'

/** What stands behind a complete name of a body. */
export interface TailRead {
  readonly end: number
  readonly isClass: boolean
  readonly province: number
}

/** Reads the tail of a body: its level (`tỉnh`, `cấp xã`), its place, or the class of all of a level (`các huyện, thị xã`). */
export class BodyTails {
  private readonly lexicon: Lexicon
  private readonly places: PlaceNames
  private readonly nation: number
  /** `UBND các xã ven biển` */
  private readonly unitKinds: number
  private readonly bodies: number
  private readonly notNames: number
  private readonly all: FormSet
  private readonly same: FormSet
  private readonly and: FormSet
  private readonly classNouns: number
  private readonly committee: number
  private readonly belongs: number
  private readonly direct: number
  private readonly levelWord: number
  private readonly area: number
  private readonly zone: number
  private readonly locality: readonly number[]
  private readonly ownLevels: readonly (readonly number[])[]
  private readonly region: number
  private readonly half: number
  private readonly regions: Memo<string>
  /** First and last syllables of units of the army. */
  private readonly army: FormSet
  private readonly armyUnits: FormSet

  constructor(lexicon: Lexicon, places: PlaceNames) {
    this.lexicon = lexicon
    this.places = places
    this.nation = lexicon.category('body-scopes')
    this.unitKinds = lexicon.category('unit-kinds')
    this.bodies = lexicon.category('bodies')
    this.notNames = lexicon.category('not-names')
    this.all = new FormSet(['các', 'những', 'mọi'].map((word) => lexicon.form(word)))
    this.same = new FormSet(['cùng', 'các', 'mỗi', 'hai', '2', 'ba', '3'].map((word) => lexicon.form(word)))
    this.and = new FormSet(['và', 'hoặc', 'hay'].map((word) => lexicon.form(word)))
    this.classNouns = lexicon.category('class-nouns')
    this.committee = lexicon.form('ủy')
    this.belongs = lexicon.form('thuộc')
    this.direct = lexicon.form('trực')
    this.levelWord = lexicon.form('cấp')
    this.area = lexicon.form('khu')
    this.zone = lexicon.form('vực')
    this.region = lexicon.form('vùng')
    this.half = lexicon.form('miền')
    this.regions = column(lexicon, 'kind')
    this.army = formSet(lexicon, 'quân binh')
    this.armyUnits = formSet(lexicon, 'khu chủng đoàn')
    this.ownLevels = ['mình', 'có thẩm quyền'].map((phrase) => phrase.split(' ').map((word) => lexicon.form(word)))
    this.locality = ['địa', 'phương'].map((word) => lexicon.form(word))
  }

  /** The tail at the token; it ends where it starts when there is none. */
  read(store: TokenStore, at: number, limit: number): TailRead {
    const scope = this.phraseEnd(store, at, this.nation, limit)
    const numbered = this.numberedEnd(store, scope, limit)
    return this.local(store, numbered, limit)
  }

  private local(store: TokenStore, at: number, limit: number): TailRead {
    const form = store.form[at] ?? 0
    if (at >= limit) return { end: at, isClass: false, province: 0 }
    const counted = this.countedEnd(store, at, limit)
    if (form <= 0 || counted > at) return { end: counted, isClass: counted > at, province: 0 }
    if (this.same.has(form) && store.form[at + 1] === this.levelWord) {
      const unit = this.places.unitAt(store, at + 2, limit)
      return { end: unit ? unit.end : this.listEnd(store, at + 2, limit, at + 2), isClass: true, province: 0 }
    }
    if (form === this.direct) {
      const end = this.belongingEnd(store, at, limit)
      return { end, isClass: end > at, province: 0 }
    }
    if (form === this.levelWord) {
      const own = this.ownLevelEnd(store, at + 1)
      return own > 0 ? { end: own, isClass: true, province: 0 } : this.ofLevel(store, at, limit)
    }
    if (this.all.has(form)) {
      const area = store.form[at + 1] === this.locality[0] && store.form[at + 2] === this.locality[1] ? at + 3 : 0
      const end =
        area ||
        this.committeesEnd(store, at + 1, limit) ||
        this.areasEnd(store, at + 1) ||
        this.armyEnd(store, at + 1, limit) ||
        this.unitsEnd(store, at + 1, limit)
      return { end: end > at + 1 ? end : at, isClass: end > at + 1, province: 0 }
    }
    const army = this.armyEnd(store, at, limit)
    return army > 0 ? { end: army, isClass: true, province: 0 } : this.unit(store, at, limit)
  }

  /** `ủy ban kiểm tra các huyện, thị, thành ủy`: committees that share their last syllable; 0 when other words stand there. */
  private committeesEnd(store: TokenStore, at: number, limit: number): number {
    if (store.form[at + 1] === this.committee) return 0
    const end = this.phraseEnd(store, at, this.classNouns, limit)
    return end > at + 2 && store.form[end - 1] === this.committee ? end : 0
  }

  /** The end of the phrase of the category that begins at the token; the token itself when none does. */
  private phraseEnd(store: TokenStore, at: number, category: number, limit: number): number {
    return at + this.lexicon.length(this.lexicon.longest(store, at, category, limit))
  }

  /** `Đảng ủy các quân khu, quân chủng`, `Đảng ủy quân khu`: units of the army in small letters; 0 when other words stand there. */
  private armyEnd(store: TokenStore, at: number, limit: number): number {
    let end = 0
    for (let k = at; k + 1 < limit && isSmall(store, k); k = this.separatorEnd(store, end)) {
      if (!this.army.has(store.form[k] ?? 0) || !this.armyUnits.has(store.form[k + 1] ?? 0)) break
      if (isCapitalised(store, k + 2) || has(store, k + 2, IS_NUMBER)) break
      end = k + 2
    }
    return end
  }

  /** `UBND 34 tỉnh, thành phố`: how many of a level there are. */
  private countedEnd(store: TokenStore, at: number, limit: number): number {
    const end = has(store, at, IS_NUMBER) && integerAt(store, at) > 1 ? this.listEnd(store, at + 1, limit, at) : at
    return end > at && !this.places.unitAt(store, at + 1, limit) ? end : at
  }

  /** `Chi cục Hải quan các khu vực`; 0 when other words stand there. */
  private areasEnd(store: TokenStore, at: number): number {
    const isArea = store.form[at] === this.area && store.form[at + 1] === this.zone
    return isArea && (at + 2 >= store.count || has(store, at + 2, LINE_START) || (store.form[at + 2] ?? 0) < 0)
      ? at + 2
      : 0
  }

  /** `cấp mình`, `cấp có thẩm quyền`: the level that is meant; 0 when other words stand there. */
  private ownLevelEnd(store: TokenStore, at: number): number {
    const phrase = this.ownLevels.find((words) => words.every((word, k) => store.form[at + k] === word))
    return phrase ? at + phrase.length : 0
  }

  /** `cấp tỉnh`, `cấp huyện, xã`. */
  private ofLevel(store: TokenStore, at: number, limit: number): TailRead {
    const scope = this.lexicon.longest(store, at + 1, this.nation, limit)
    let end = scope === 0 ? this.listEnd(store, at + 1, limit, at) : at + 1 + this.lexicon.length(scope)
    // `cấp tỉnh, cấp xã`
    for (let next = this.separatorEnd(store, end); end > at && next > end; next = this.separatorEnd(store, end)) {
      const more = store.form[next] === this.levelWord ? this.listEnd(store, next + 1, limit, 0) : 0
      if (more <= next) break
      end = more
    }
    // `cấp xã tỉnh Tân Sơn`
    const unit = end > at ? this.places.unitAt(store, end, limit) : undefined
    return { end: unit?.end ?? end, isClass: end > at, province: unit?.province ?? 0 }
  }

  private unit(store: TokenStore, at: number, limit: number): TailRead {
    const unit = this.places.unitAt(store, at, limit)
    if (unit) return { end: unit.end, isClass: false, province: unit.province }
    if (this.opensBody(store, at, limit)) return { end: at, isClass: false, province: 0 }
    const level = this.places.levelAt(store, at, limit)
    if (level !== 0) {
      const end = this.listEnd(store, at, limit, at)
      return { end, isClass: end > at + this.lexicon.length(level), province: 0 }
    }
    const known = this.places.knownAt(store, at, limit)
    return { end: at + this.lexicon.length(known), isClass: false, province: this.places.provinceAt(store, at, limit) }
  }

  /** End of level words with or without names, between commas and `và`. */
  private unitsEnd(store: TokenStore, at: number, limit: number): number {
    let end = at
    for (let next = at; next < limit; ) {
      const unit = this.places.unitAt(store, next, limit)
      const stop = unit?.end ?? next + this.levelLength(store, next, limit)
      if (stop === next) break
      // `UBND các huyện Cao Lộc, Chi Lăng`: the names of a list are places of their own.
      if (unit && next === at && this.goesOn(store, unit.end, limit)) return unit.nameAt
      end = stop
      next = this.separatorEnd(store, stop)
      // `các tỉnh thành phố`
      if (next === stop && (this.levelLength(store, stop, limit) === 0 || this.places.unitAt(store, stop, limit))) break
    }
    return end > at ? this.belongingEnd(store, end, limit) : at
  }

  /** Whether a further name of a list stands behind the token, without a level word. */
  private goesOn(store: TokenStore, at: number, limit: number): boolean {
    const next = this.separatorEnd(store, at)
    if (next === at || next >= limit || store.form[at] === SLASH || !isCapitalised(store, next)) return false
    return this.places.levelAt(store, next, limit) === 0 && !this.opensBody(store, next, limit)
  }

  /** End of bare level words between commas and `và`: `tỉnh, thành phố trực thuộc trung ương`; `none` when there is none. */
  private listEnd(store: TokenStore, at: number, limit: number, none: number): number {
    let end = none
    let count = 0
    for (let next = at; next < limit; count++) {
      // `tỉnh/cấp xã`
      if (count > 0 && store.form[next - 1] === SLASH && store.form[next] === this.levelWord) next++
      const length = this.levelLength(store, next, limit)
      if (length === 0 || (count > 0 && this.places.unitAt(store, next, limit))) break
      end = next + length
      next = this.separatorEnd(store, end)
      if (next === end) break
    }
    return count > 0 && end > at ? this.belongingEnd(store, end, limit) : end
  }

  private levelLength(store: TokenStore, at: number, limit: number): number {
    return this.opensBody(store, at, limit) ? 0 : this.lexicon.length(this.places.levelAt(store, at, limit))
  }

  /** Behind level words: `thuộc tỉnh`, `trực thuộc Trung ương`, and which of them are meant: `ven biển`. */
  private belongingEnd(store: TokenStore, at: number, limit: number): number {
    return this.phraseEnd(store, this.ownerEnd(store, at, limit), this.unitKinds, limit)
  }

  private ownerEnd(store: TokenStore, at: number, limit: number): number {
    const region = this.regionEnd(store, at, limit)
    if (region > at) return region
    const direct = store.form[at] === this.direct ? at + 1 : at
    if (store.form[direct] !== this.belongs) return at
    const scope = this.lexicon.length(this.lexicon.longest(store, direct + 1, this.nation, limit))
    if (scope > 0) return direct + 1 + scope
    const units = this.unitsEnd(store, direct + 1, limit)
    return units > direct + 1 ? units : at
  }

  /** `các tỉnh khu vực Tây Bắc`, `các tỉnh miền Trung`. */
  private regionEnd(store: TokenStore, at: number, limit: number): number {
    const from = store.form[at] === this.area ? at + 2 : store.form[at] === this.region ? at + 1 : at
    if (!isCapitalised(store, from) && store.form[from] !== this.half) return at
    const entry = this.places.knownAt(store, from, limit)
    return entry !== 0 && (from > at || this.regions.of(entry) === 'region') ? from + this.lexicon.length(entry) : at
  }

  /** `khu vực 3 - Lào Cai`, `khu vực IX`. */
  private numberedEnd(store: TokenStore, at: number, limit: number): number {
    if (store.form[at] !== this.area || at + 2 >= limit) return at
    if (!has(store, at + 2, IS_NUMBER) && !isRoman(store, at + 2)) return at
    const dash = store.form[at + 3] === HYPHEN && this.places.knownAt(store, at + 4, limit) !== 0
    return dash ? at + 4 : at + 3
  }

  private separatorEnd(store: TokenStore, at: number): number {
    const form = store.form[at] ?? 0
    return form === COMMA || form === SLASH || this.and.has(form) ? at + 1 : at
  }

  private opensBody(store: TokenStore, at: number, limit: number): boolean {
    const body = this.lexicon.longest(store, at, this.bodies, limit)
    // `UBND tỉnh ủy quyền cho`
    return (
      body !== 0 &&
      this.lexicon.length(this.lexicon.longest(store, at, this.notNames)) <= this.lexicon.length(body) &&
      !this.places.opensPerson(store, at + 1, limit)
    )
  }
}
