import type { Lexicon } from '../lexicon/lexicon.ts'
import { has, IS_NUMBER, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import type { Family } from './family.ts'
import { PlaceNames, type PlaceRead } from './place-names.ts'
import { isCapitalised, isGlued, isShouted, isSmall, reach } from './reach.ts'
import { SiteNames } from './site-names.ts'

/** How often each rule was right on annotated documents. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'place.unit': 0.96,
  'place.province': 0.94,
  'place.known': 0.88,
  'place.site': 0.85,
  'place.list': 0.85,
}

const COMMA = -0x2c
const COLON = -0x3a

/** Named units, regions, countries, waters, works and sites. */
export const places: Family = {
  id: 'places',
  prepare: (lexicon) => {
    const finder = new PlaceFinder(lexicon)
    return (store, board) => finder.find(store, board)
  },
}

class PlaceFinder {
  private readonly lexicon: Lexicon
  private readonly names: PlaceNames
  private readonly sites: SiteNames
  private readonly opens: Uint8Array
  private readonly notNames: number
  private readonly all: number
  private readonly and: number
  private readonly countryCues: ReadonlySet<number>
  private readonly personal: number

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.names = new PlaceNames(lexicon)
    this.sites = new SiteNames(lexicon, this.names)
    this.notNames = lexicon.category('not-names')
    this.all = lexicon.form('các')
    this.and = lexicon.form('và')
    this.personal = lexicon.category('personal-places')
    this.countryCues = new Set(
      ['nước', 'tại', 'ở', 'của', 'với', 'sang', 'từ', 'hòa', 'bang', 'quốc'].map((word) => lexicon.form(word)),
    )
    this.opens = new Uint8Array(lexicon.vocabulary.size)
    const categories = ['provinces', 'places', 'levels', 'works'].map((name) => lexicon.category(name))
    for (let form = 1; form < this.opens.length; form++) {
      if (categories.some((category) => lexicon.opens(form, category))) this.opens[form] = 1
    }
  }

  find(store: TokenStore, board: Board): void {
    for (let i = 0; i < store.count; ) {
      const form = store.form[i] ?? 0
      if (form <= 0 || this.opens[form] === 0) i++
      else {
        const inside = board.startingAt('body', i) ?? board.startingAt('person', i)
        i = inside ? inside.end : this.readAt(store, board, i)
      }
    }
  }

  /** Reads the place at the token; returns the token to go on with. */
  private readAt(store: TokenStore, board: Board, at: number): number {
    const limit = reach(store, at)
    if (isGlued(store, at) || this.isNoName(store, at, limit)) return at + 1
    const unit = this.names.unitAt(store, at, limit)
    if (unit) return this.addUnit(store, board, at, unit, limit)
    const site = this.sites.end(store, at, limit)
    if (site > at) return add(board, at, site, 'place.site', {})
    return this.readKnown(store, board, at, limit) || this.listEnd(store, board, at, limit) || at + 1
  }

  private addUnit(store: TokenStore, board: Board, at: number, unit: PlaceRead, limit: number): number {
    const code = unit.province === 0 ? '' : this.lexicon.value(unit.province, 'code')
    add(board, at, unit.end, 'place.unit', { level: unit.level, ...(code === '' ? {} : { code }) })
    return store.form[at - 1] === this.all ? this.namesEnd(store, board, unit.end, limit) : unit.end
  }

  /** `các xã Tân Lập, Tân Tiến và Tân Hòa`: bare names behind the first. */
  private namesEnd(store: TokenStore, board: Board, at: number, limit: number): number {
    let end = at
    while (end + 1 < limit && (store.form[end] === COMMA || store.form[end] === this.and)) {
      if (board.startingAt('body', end + 1) ?? board.startingAt('position', end + 1)) break
      const stop = this.nameEnd(store, end + 1, limit)
      if (stop === 0) break
      end = add(board, end + 1, stop, 'place.list', {})
    }
    return end
  }

  private nameEnd(store: TokenStore, at: number, limit: number): number {
    const known = this.lexicon.length(this.names.knownAt(store, at, limit))
    return known > 0 ? at + known : this.names.properEnd(store, at, limit, isShouted(store, at))
  }

  /** `các tỉnh, thành phố: Hà Giang, Lào Cai`: level words, a colon, names. */
  private listEnd(store: TokenStore, board: Board, at: number, limit: number): number {
    const level = this.lexicon.length(this.names.levelAt(store, at, limit))
    if (level === 0 || store.form[at + level] !== COLON || !isSmall(store, at)) return 0
    const first = at + level + 1
    const stop = isCapitalised(store, first) && !board.startingAt('body', first) ? this.nameEnd(store, first, limit) : 0
    if (stop === 0) return 0
    add(board, first, stop, 'place.list', {})
    return this.namesEnd(store, board, stop, limit)
  }

  /** A province, country, region or town without a level word. */
  private readKnown(store: TokenStore, board: Board, at: number, limit: number): number {
    const entry = this.names.knownAt(store, at, limit)
    if (entry === 0) return 0
    const end = at + this.lexicon.length(entry)
    if (this.isPartOfOther(store, at, end)) return 0
    const province = this.names.provinceAt(store, at, limit) === entry
    if (!province)
      return this.mayStandBare(store, at, end)
        ? add(board, at, end, 'place.known', { level: this.lexicon.value(entry, 'kind') })
        : 0
    if (this.lexicon.exact(store, at, end, this.personal) !== 0) return 0
    const code = this.lexicon.value(entry, 'code')
    return add(board, at, end, 'place.province', { level: 'province', ...(code === '' ? {} : { code }) })
  }

  /** A word of one syllable is a country only behind a word that asks for one. */
  private mayStandBare(store: TokenStore, at: number, end: number): boolean {
    if (end - at > 1) return true
    return this.countryCues.has(store.form[at - 1] ?? 0) && !isShouted(store, at) && !isSmall(store, end)
  }

  /** The name goes on with a capital, or stands behind one: part of a longer name that is not known. */
  private isPartOfOther(store: TokenStore, at: number, end: number): boolean {
    const shouted = isShouted(store, at)
    if (shouted) return false
    const after = isCapitalised(store, end) && !isShouted(store, end) && !has(store, end, IS_NUMBER)
    return after && this.lexicon.length(this.names.levelAt(store, end, end + 3)) === 0
  }

  private isNoName(store: TokenStore, at: number, limit: number): boolean {
    if (this.lexicon.length(this.lexicon.longest(store, at, this.notNames, limit)) > 1) return true
    const cased = isCapitalised(store, at) && !(isShouted(store, at) && isShouted(store, at - 1))
    return !cased && at > 0 && this.lexicon.length(this.lexicon.longest(store, at - 1, this.notNames, limit)) > 1
  }
}

function add(board: Board, first: number, end: number, rule: string, attributes: Record<string, unknown>): number {
  board.add({ type: 'place', first, end, rule, confidence: CONFIDENCE[rule] ?? 0.8, attributes })
  return end
}
