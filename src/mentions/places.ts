import { FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA } from '../lexicon/marks.ts'
import type { EntityType } from '../model/analysis.ts'
import { isSmall } from '../tokens/looks.ts'
import type { TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { Cover } from './cover.ts'
import type { Family, Finder } from './family.ts'
import { LineCuts } from './line-cuts.ts'
import type { Openers, Openings } from './openings.ts'
import { PlaceLists } from './place-lists.ts'
import { PlaceMemory } from './place-memory.ts'
import { PlaceNames, type PlaceRead } from './place-names.ts'
import { followersOf, isCapitalised, isGlued, isShouted, openersOf, Reach } from './reach.ts'
import { SiteNames } from './site-names.ts'
import { StreetNames } from './street-names.ts'

/** How often each rule was right on annotated documents. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'place.unit': 0.97,
  'place.province': 0.97,
  'place.known': 0.83,
  'place.site': 0.86,
  'place.list': 0.85,
  'place.dateline': 0.95,
  'place.street': 0.85,
}

/** A name of a place ends where one of these starts, whatever its capital. */
const FOLLOWERS: ReadonlySet<EntityType> = new Set(['body', 'position', 'person'])

/** Named units, regions, countries, waters, works and sites. */
export const places: Family = {
  id: 'places',
  prepare: (lexicon) => new PlaceFinder(lexicon),
}

class PlaceFinder implements Finder {
  private readonly lexicon: Lexicon
  private readonly names: PlaceNames
  private readonly sites: SiteNames
  private readonly lists: PlaceLists
  private readonly streets: StreetNames
  private readonly number: number
  readonly openers: Openers
  private readonly cuts: LineCuts
  private readonly notNames: number
  private readonly personal: number
  private readonly stops: number
  private readonly stateName: number
  private readonly day: number
  private readonly state: readonly number[]
  private readonly countryCues: FormSet
  /** Their sickness has the name of where it came from. */
  private readonly animals: FormSet
  /** Last words of the titles of chairs and secretaries. */
  private readonly seated: FormSet

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.names = new PlaceNames(lexicon)
    this.sites = new SiteNames(lexicon, this.names)
    this.lists = new PlaceLists(lexicon, this.names)
    this.streets = new StreetNames(lexicon, this.names)
    this.number = lexicon.form('số')
    this.notNames = lexicon.category('not-names')
    this.personal = lexicon.category('personal-places')
    this.stops = lexicon.category('name-stops')
    this.stateName = lexicon.category('state-name')
    this.day = lexicon.form('ngày')
    this.state = ['nhà', 'nước'].map((word) => lexicon.form(word))
    this.animals = formSet(lexicon, 'lợn heo')
    const cues = ['nước', 'tại', 'ở', 'của', 'với', 'sang', 'từ', 'hòa', 'bang', 'quốc', 'bạn']
    this.countryCues = new FormSet(cues.map((word) => lexicon.form(word)))
    const categories = ['provinces', 'places', 'levels', 'works', 'state-name'].map((name) => lexicon.category(name))
    this.cuts = new LineCuts(lexicon)
    const opens = openersOf(lexicon, categories)
    opens[this.day] = 3
    opens[this.number] = 3
    const followers = followersOf(lexicon, categories)
    for (const form of [this.day, this.number]) followers.delete(form)
    this.openers = { words: opens, followers }
    this.seated = new FormSet(['tịch', 'thư'].map((word) => lexicon.form(word)))
  }

  find(store: TokenStore, board: Board, openings: Openings): void {
    const reach = new Reach(store, this.cuts)
    const closed = new Cover(board, ['body', 'person'])
    const memory = new PlaceMemory()
    for (let i = openings.next(0); i < store.count; i = openings.next(i)) {
      const over = closed.endOver(i)
      if (over > 0)
        i = isCapitalised(store, over) ? this.lists.behindClass(store, board, over, reach.limit(over)) : over
      else i = isGlued(store, i) ? i + 1 : this.readAt(store, board, i, reach.limit(i), memory)
    }
    memory.recall(store, board)
  }

  /** Reads the place at the token; returns the token to go on with. */
  private readAt(store: TokenStore, board: Board, at: number, limit: number, memory: PlaceMemory): number {
    if (store.form[at] === this.day) return this.addDateline(store, board, at)
    if (store.form[at] === this.number) return this.addStreet(store, board, at)
    if (this.names.levelAt(store, at, limit) !== 0) {
      const unit = this.names.unitAt(store, at, limit)
      // `Bí thư quận Lê Thị Hoa`: the name of the office goes before the name of the unit.
      if (unit && this.seated.has(store.form[at - 1] ?? 0) && this.names.isPersonal(store, unit.nameAt, unit.end))
        return unit.nameAt
      // `thôn Bản Lầm`: the capital tells the name from the word `thôn bản`.
      const isName = unit && isSmall(store, at) && isCapitalised(store, unit.nameAt) && unit.end > unit.nameAt + 1
      if (unit && !this.isNoName(store, at, limit, unit.nameAt - at + (isName ? 2 : 1))) {
        if (unit.province === 0) memory.learn(store, unit.nameAt, unit.end)
        return this.addUnit(store, board, at, unit, limit)
      }
      // `tại các văn bản: Luật Phí và lệ phí`
      const list = this.endsWord(store, at) ? at : this.lists.behindColon(store, board, at, limit)
      if (list > at) return list
    }
    const site = this.sites.end(store, at, limit)
    // `tư tưởng Hồ Chí Minh` names no lake.
    const isProvince = site > at && this.lexicon.length(this.names.provinceAt(store, at, limit)) >= site - at
    if (site > at && !isProvince && !this.isNoName(store, at, limit, this.sites.headLength(store, at, limit) + 1)) {
      const nameAt = at + this.sites.headLength(store, at, limit)
      if (this.sites.isZone(store, at, limit) && !this.names.isPersonal(store, nameAt, site))
        memory.learn(store, nameAt, site)
      add(board, at, site, 'place.site', {})
      const more = this.sites.isNumbered(store, at, limit) ? this.lists.numbers(store, board, site) : site
      return more > site ? more : this.lists.behindSite(store, board, at, site, limit)
    }
    return this.readKnown(store, board, at, limit) || at + 1
  }

  private addUnit(store: TokenStore, board: Board, at: number, unit: PlaceRead, limit: number): number {
    const code = unit.province === 0 ? '' : this.lexicon.value(unit.province, 'code')
    add(board, at, unit.end, 'place.unit', { level: unit.level, ...(code === '' ? {} : { code }) })
    return this.lists.behindFirst(store, board, at, unit.end, limit)
  }

  private addDateline(store: TokenStore, board: Board, at: number): number {
    const first = this.lists.datelineStart(store, at)
    if (first < at) add(board, first, store.form[at - 1] === COMMA ? at - 1 : at, 'place.dateline', {})
    return at + 1
  }

  private addStreet(store: TokenStore, board: Board, at: number): number {
    const street = this.streets.read(store, board, at)
    return street ? add(board, street.first, street.end, 'place.street', {}) : at + 1
  }

  /** A province, country, region or town without a level word. */
  private readKnown(store: TokenStore, board: Board, at: number, limit: number): number {
    const state = isShouted(store, at) ? this.lexicon.longest(store, at, this.stateName, limit) : 0
    if (state > 0) return at + this.lexicon.length(state)
    const entry = this.names.knownAt(store, at, limit)
    if (entry === 0 || this.isNoName(store, at, limit, 2)) return 0
    const end = at + this.lexicon.length(entry)
    // `Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam`: the State.
    if (end - at > 2 && store.form[at - 1] === this.state[1] && store.form[at - 2] === this.state[0]) return end
    // `bệnh dịch tả lợn Châu Phi`
    if (this.animals.has(store.form[at - 1] ?? 0) && this.lexicon.value(entry, 'kind') === 'region') return end
    if (this.isPartOfOther(store, board, at, end)) return 0
    if (this.names.provinceAt(store, at, limit) !== entry) {
      return this.mayStandBare(store, at, end) || isListed(store, board, at, end)
        ? add(board, at, end, 'place.known', { level: this.lexicon.value(entry, 'kind') })
        : 0
    }
    if (this.lexicon.exact(store, at, end, this.personal) !== 0) return 0
    const code = this.lexicon.value(entry, 'code')
    if (code === '' && isShouted(store, at)) return 0
    return add(board, at, end, 'place.province', { level: 'province', ...(code === '' ? {} : { code }) })
  }

  /** A word of one syllable is a country only behind a word that asks for one. */
  private mayStandBare(store: TokenStore, at: number, end: number): boolean {
    if (end - at > 1) return true
    if (!this.countryCues.has(store.form[at - 1] ?? 0) || isShouted(store, at)) return false
    return !isSmall(store, end) || this.lexicon.longest(store, end, this.stops) !== 0
  }

  /** The name goes on with a capital: part of a longer name that is not known. */
  private isPartOfOther(store: TokenStore, board: Board, at: number, end: number): boolean {
    if (isShouted(store, at) || !isCapitalised(store, end) || isShouted(store, end)) return false
    if (board.anyStartingAt(FOLLOWERS, end)) return false
    return this.lexicon.length(this.names.levelAt(store, end, end + 3)) === 0
  }

  /** `văn bản`: whether the level word is the last syllable of a word of another kind. */
  private endsWord(store: TokenStore, at: number): boolean {
    const from = at - 1
    return from >= 0 && isSmall(store, at) && this.lexicon.exact(store, from, at + 1, this.notNames) !== 0
  }

  /** Whether a word of so many tokens that is no place starts here or one token earlier. */
  private isNoName(store: TokenStore, at: number, limit: number, length: number): boolean {
    if (this.lexicon.length(this.lexicon.longest(store, at, this.notNames, limit)) >= length) return true
    const cased = isCapitalised(store, at) && !(isShouted(store, at) && isShouted(store, at - 1))
    return !cased && at > 0 && this.lexicon.length(this.lexicon.longest(store, at - 1, this.notNames, limit)) > 1
  }
}

/** `Hải Phòng, Vinh, Đà Nẵng`: among other places. */
function isListed(store: TokenStore, board: Board, at: number, end: number): boolean {
  const isItem = store.form[at - 1] === COMMA && (store.form[end] ?? 0) < 0
  return isItem && !isShouted(store, at) && board.endingAt('place', at - 1) !== undefined
}

function add(board: Board, first: number, end: number, rule: string, attributes: Record<string, unknown>): number {
  board.add({ type: 'place', first, end, rule, confidence: CONFIDENCE[rule] ?? 0.8, attributes })
  return end
}
