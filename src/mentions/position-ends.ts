import { FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COLON, COMMA } from '../lexicon/marks.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, IS_NUMBER, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { PlaceNames } from './place-names.ts'
import { isBracketedShort, isCapitalised, isShouted } from './reach.ts'

/** How far an office reaches behind its title where no body follows: a unit, a grade, the head of a list. */
export class PositionEnds {
  private readonly lexicon: Lexicon
  private readonly classNouns: number
  private readonly all: number
  /** Names of places that are names of people. */
  private readonly personal: number
  private readonly surnames: number
  private readonly names: PlaceNames
  private readonly seated: FormSet
  private readonly government: number
  /** Last words of the titles of the Prime Minister and his deputies. */
  private readonly premiers: FormSet
  private readonly grade: number
  private readonly delegate: readonly number[]
  private readonly direct: number
  private readonly department: number
  private readonly notNames: number
  private readonly belongs: number
  private readonly unit: readonly number[]
  /** Bodies and units that are known from the document: `thuộc Bộ`, `thuộc tỉnh`. */
  private readonly owners: FormSet

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.classNouns = lexicon.category('class-nouns')
    this.all = lexicon.form('các')
    this.personal = lexicon.category('personal-places')
    this.surnames = lexicon.category('surnames')
    this.names = new PlaceNames(lexicon)
    this.seated = new FormSet([lexicon.form('tịch'), lexicon.form('thư')])
    this.government = lexicon.form('cp')
    this.premiers = formSet(lexicon, 'tướng ttg pttg')
    this.grade = lexicon.form('bậc')
    this.delegate = ['biểu', 'quốc', 'hội'].map((word) => lexicon.form(word))
    this.direct = lexicon.form('trực')
    this.department = lexicon.form('sở')
    this.notNames = lexicon.category('not-names')
    this.belongs = lexicon.form('thuộc')
    this.unit = ['đơn', 'vị'].map((word) => lexicon.form(word))
    this.owners = formSet(lexicon, 'bộ sở tỉnh huyện thành')
  }

  /** `Phó Thủ tướng CP`, `PTTg CP`: the abbreviation of the Government stands only behind its members. */
  isOfGovernment(store: TokenStore, end: number, limit: number): boolean {
    if (end >= limit || store.form[end] !== this.government || !isShouted(store, end)) return false
    return this.premiers.has(store.form[end - 1] ?? 0)
  }

  /** `PCVP (NC) UBND tỉnh`: the branch in brackets between the title and its body; 0 when something else stands there. */
  branchedEnd(store: TokenStore, board: Board, end: number, limit: number): number {
    if (!isBracketedShort(store, end)) return 0
    const body = broken(store, end + 3) ? undefined : board.startingAt('body', end + 3)
    return body && body.end <= limit ? body.end : 0
  }

  /** `TT Nguyễn Văn An`: a family name and two more words with capitals. */
  isNamed(store: TokenStore, end: number): boolean {
    if (this.lexicon.longest(store, end, this.surnames) === 0) return false
    return [end, end + 1, end + 2].every((k) => isCapitalised(store, k) && !isShouted(store, k))
  }

  /** `Thẩm phán Tòa án nhân dân bậc 2`: the grade belongs to the office. */
  gradeEnd(store: TokenStore, end: number): number {
    return store.form[end] === this.grade && has(store, end + 1, IS_NUMBER) ? end + 2 : end
  }

  /** `Trưởng thôn Hạ`, `Chủ tịch xã`: the unit of an office of a chair or secretary, or of a head of a village. */
  seatEnd(store: TokenStore, end: number, limit: number): number {
    const from = this.names.levelAt(store, end - 1, end) === 0 ? end : end - 1
    if (this.isOfDepartment(store, end, limit)) return end + 1
    if (from === end && !this.seated.has(store.form[end - 1] ?? 0) && !this.isDelegate(store, end)) return end
    const unit = this.names.unitAt(store, from, limit)
    if (unit) return this.names.isPersonal(store, unit.nameAt, unit.end) ? Math.max(end, unit.nameAt) : unit.end
    const known = from === end ? this.provinceEnd(store, end, limit) : end
    if (known > end) return known
    const level = from === end ? this.lexicon.length(this.names.levelAt(store, end, limit)) : 0
    return level > 0 && isSmall(store, end) ? end + level : end
  }

  /** `Giám đốc sở`, as laws speak of all departments; `Giám đốc Sở` of the one that speaks. */
  private isOfDepartment(store: TokenStore, at: number, limit: number): boolean {
    // `Giám đốc Sở: Tư pháp, Y tế`
    if (at < limit && store.form[at] === this.department && store.form[at + 1] === COLON) return true
    const isIt = at < limit && store.form[at] === this.department && !isCapitalised(store, at + 1)
    return isIt && this.lexicon.length(this.lexicon.longest(store, at, this.notNames)) < 2
  }

  /** `đại biểu Quốc hội tỉnh Lào Cai`: sits for the province. */
  private isDelegate(store: TokenStore, end: number): boolean {
    return this.delegate.every((form, k) => store.form[end - 3 + k] === form)
  }

  /** `Bí thư Hà Nội`: the province alone, where it is no person's name. */
  private provinceEnd(store: TokenStore, at: number, limit: number): number {
    const end = at + this.lexicon.length(this.names.provinceAt(store, at, limit))
    if (end === at || isShouted(store, at)) return at
    if (isCapitalised(store, end) && this.lexicon.longest(store, end, this.surnames, limit) === 0) return at
    return this.lexicon.exact(store, at, end, this.personal) === 0 ? end : at
  }

  /** `Thủ trưởng các cơ quan, đơn vị thuộc Bộ`: the units that the office leads, by the body that owns them. */
  private ledEnd(store: TokenStore, board: Board, at: number, limit: number): number {
    let end = at
    for (let next = at; next < limit; next = store.form[end] === COMMA ? end + 1 : limit) {
      const noun = this.unitLength(store, next, limit)
      if (noun === 0) return at
      end = next + noun
    }
    const owner = store.form[end] === this.direct ? end + 2 : end + 1
    if (store.form[owner - 1] !== this.belongs || owner >= limit) return at
    return board.startingAt('body', owner)?.end ?? (this.owners.has(store.form[owner] ?? 0) ? owner + 1 : at)
  }

  private unitLength(store: TokenStore, at: number, limit: number): number {
    if (store.form[at] === this.unit[0] && store.form[at + 1] === this.unit[1]) return 2
    return this.lexicon.length(this.lexicon.longest(store, at, this.classNouns, limit))
  }

  /** `Giám đốc các Sở: ...`: the shared head of a list belongs to the office. */
  classEnd(store: TokenStore, board: Board, end: number, limit: number): number {
    if (store.form[end] !== this.all) return end
    const led = this.ledEnd(store, board, end + 1, limit)
    if (led > end + 1) return led
    const noun = this.lexicon.length(this.lexicon.longest(store, end + 1, this.classNouns, limit))
    return noun > 0 && store.form[end + 1 + noun] === COLON ? end + 1 + noun : end
  }
}
