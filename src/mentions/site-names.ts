import type { Lexicon } from '../lexicon/lexicon.ts'
import { EN_DASH, HYPHEN, OPEN_PAREN, SLASH, STOP } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, IS_NUMBER, LINE_START, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import { isRoman, OpenNames } from './open-names.ts'
import type { PlaceNames } from './place-names.ts'
import { isCapitalised, isShouted } from './reach.ts'

/** The number of a plot has no more tokens: `327-329`, `A2/15`. */
const LONGEST_PLOT = 4

/** Reads named works, sites and waters: a head from the table with a name or a number behind it. */
export class SiteNames {
  private readonly lexicon: Lexicon
  private readonly heads: number
  private readonly names: PlaceNames
  private readonly others: readonly number[]
  private readonly documents: number
  private readonly stops: number
  private readonly section: number
  private readonly side: number
  private readonly numberWord: number
  private readonly lot: number
  private readonly month: number
  private readonly and: number
  private readonly parts: number
  private readonly open: OpenNames
  private readonly fields: number
  private readonly needColumn: Memo<string>
  private readonly kindColumn: Memo<string>

  constructor(lexicon: Lexicon, names: PlaceNames) {
    this.lexicon = lexicon
    this.needColumn = column(lexicon, 'need')
    this.kindColumn = column(lexicon, 'kind')
    this.names = names
    this.heads = lexicon.category('works')
    this.others = ['bodies', 'positions', 'honorifics'].map((name) => lexicon.category(name))
    this.stops = lexicon.category('name-stops')
    this.documents = lexicon.category('document-types')
    this.section = lexicon.form('đoạn')
    this.side = lexicon.form('phía')
    this.numberWord = lexicon.form('số')
    this.lot = lexicon.form('lô')
    this.month = lexicon.form('tháng')
    this.and = lexicon.form('và')
    this.parts = lexicon.category('site-parts')
    this.fields = lexicon.category('fields')
    this.open = new OpenNames(lexicon)
  }

  /** Number of tokens of the head at the token. */
  headLength(store: TokenStore, at: number, limit: number): number {
    return this.lexicon.length(this.lexicon.longest(store, at, this.heads, limit))
  }

  /** Whether the head names an area, whose name may stand alone afterwards. */
  isZone(store: TokenStore, at: number, limit: number): boolean {
    return this.kindColumn.of(this.lexicon.longest(store, at, this.heads, limit)) === 'zone'
  }

  /** Whether the head is of roads and the like, which a number names. */
  isNumbered(store: TokenStore, at: number, limit: number): boolean {
    const head = this.lexicon.longest(store, at, this.heads, limit)
    return this.needColumn.of(head) === 'number' && this.kindColumn.of(head) === 'road'
  }

  /** End of the site at the token; the token itself when there is none. */
  end(store: TokenStore, at: number, limit: number): number {
    const head = this.lexicon.longest(store, at, this.heads, limit)
    if (head === 0) return at
    const from = at + this.lexicon.length(head)
    const need = this.needColumn.of(head)
    const nameAt = store.form[from] === this.section || this.isLot(store, from) ? from + 1 : from
    const phrase = this.lexicon.phrase(head)
    if (isShouted(store, at) && phrase !== phrase.toUpperCase()) {
      const known = this.knownEnd(store, nameAt, limit)
      return known > nameAt ? known : at
    }
    if (need === 'open') return this.openEnd(store, at, nameAt, limit)
    if (need === 'plot') return this.plotEnd(store, at, nameAt, limit)
    if (need === 'code') return this.numberEnd(store, at, nameAt, limit)
    const end =
      need === 'known' ? this.knownEnd(store, nameAt, limit) : this.nameEnd(store, nameAt, limit, need === 'number')
    return end > nameAt ? this.restEnd(store, nameAt, end, limit) : at
  }

  /** `mỏ đá lô 14`: the word in front of the number. */
  private isLot(store: TokenStore, at: number): boolean {
    return store.form[at] === this.lot && has(store, at + 1, IS_NUMBER)
  }

  /** What belongs to the name behind it: a second route behind `đoạn`, a side (`phía Đông`), a part (`- Giai đoạn 1`). */
  private restEnd(store: TokenStore, nameAt: number, end: number, limit: number): number {
    if (broken(store, end)) return end
    if (store.form[end] === this.side && isCapitalised(store, end + 1)) return end + 2
    if (store.form[nameAt - 1] === this.section && store.form[end] === this.and) {
      const second = this.oneName(store, end + 1, limit)
      const isRoute = second > end + 1 && (store.form[second] === HYPHEN || store.form[second] === EN_DASH)
      const last = isRoute ? this.oneName(store, second + 1, limit) : second
      return isRoute && last > second + 1 ? last : end
    }
    return store.form[end] === HYPHEN || store.form[end] === EN_DASH ? this.partEnd(store, end, limit) : end
  }

  /** `- Khu 2`, `- Giai đoạn 1`: a numbered part behind a dash; the dash when there is none. */
  private partEnd(store: TokenStore, dash: number, limit: number): number {
    const length = this.lexicon.length(this.lexicon.longest(store, dash + 1, this.parts, limit))
    const number = dash + 1 + length
    return length > 0 && number < limit && (has(store, number, IS_NUMBER) || isRoman(store, number)) ? number + 1 : dash
  }

  /** Words of names, a proper name, then a unit: `Khu văn hóa thôn Hạ`, `Quảng trường trung tâm xã Tân An`. */
  private openEnd(store: TokenStore, at: number, from: number, limit: number): number {
    if (store.form[from] === this.side && isCapitalised(store, from + 1))
      return this.names.unitAt(store, from + 2, limit)?.end ?? from + 2
    const run = this.opensOther(store, from, limit) ? from : this.open.end(store, from, limit, false)
    const unit = isCapitalised(store, at) ? this.names.unitAt(store, run, limit)?.end : undefined
    if (unit !== undefined) return unit
    for (let k = from; k < run; k++) if (isCapitalised(store, k)) return run
    return at
  }

  /** `lô đất A2 Hùng Vương`, `khu đất 80-82 Nguyễn Huệ`: the number of the plot and the street that it lies on. */
  private plotEnd(store: TokenStore, at: number, from: number, limit: number): number {
    const number = store.form[from] === this.numberWord ? from + 1 : from
    let name = number
    while (name < limit && name - number <= LONGEST_PLOT && this.isPlotPart(store, name)) name++
    if (name === number || has(store, name, LINE_START)) return at
    const end = this.nameEnd(store, name, limit, false)
    return end > name + 1 ? end : at
  }

  /** A number, a letter with a number (`A2`), or the mark between two of them. */
  private isPlotPart(store: TokenStore, at: number): boolean {
    const form = store.form[at] ?? 0
    if (has(store, at, IS_NUMBER) || form === HYPHEN || form === SLASH) return true
    return isCapitalised(store, at) && /^\p{Lu}{1,2}\d*$/u.test(store.text.slice(store.start[at], store.end[at]))
  }

  /** `QL 14`, `ĐT.741`. */
  private numberEnd(store: TokenStore, at: number, from: number, limit: number): number {
    const number = store.form[from] === STOP ? from + 1 : from
    return has(store, number, IS_NUMBER) ? this.codeEnd(store, number, limit) : at
  }

  private knownEnd(store: TokenStore, at: number, limit: number): number {
    return at + this.lexicon.length(this.names.knownAt(store, at, limit))
  }

  /** A name, a route (`Trung Lương - Cần Thơ`), a name with a number (`Phú Mỹ 2`), or a code (`1A`, `ĐT.241`). */
  private nameEnd(store: TokenStore, at: number, limit: number, numbered: boolean): number {
    // `đường 39B`: a letter makes a code of the number.
    const isCode = numbered || (isCapitalised(store, at + 1) && !has(store, at + 1, SPACE_BEFORE))
    // `đường 30 Tháng 4`
    if (has(store, at, IS_NUMBER) && this.isFeast(store, at)) return at + 3
    if (isCode && has(store, at, IS_NUMBER)) return has(store, at, LINE_START) ? at : this.codeEnd(store, at, limit)
    if (!isCapitalised(store, at)) return at
    const code = this.shoutedCodeEnd(store, at, limit)
    if (code > at) return code
    if (this.opensOther(store, at, limit)) return at
    // `casino⏎Kết thúc thời hạn`: the first word of the next sentence.
    const goesOn = isSmall(store, at + 1) && this.lexicon.longest(store, at + 1, this.stops, limit) === 0
    if (has(store, at, LINE_START) && goesOn) return at
    if (!isCapitalised(store, at + 1) && this.lexicon.longest(store, at, this.stops, limit) !== 0) return at
    if (this.lexicon.length(this.lexicon.longest(store, at, this.documents, limit)) > 1) return at
    let end = this.oneName(store, at, limit)
    // `mỏ cát Suối nhánh`: the head of another site.
    if (end === at + 1 && isSmall(store, end) && this.headLength(store, at, limit) > 0) return at
    while (end > at && end + 1 < limit && (store.form[end] === HYPHEN || store.form[end] === EN_DASH)) {
      const next = this.partEnd(store, end, limit) > end ? end + 1 : this.oneName(store, end + 1, limit)
      if (next === end + 1 || this.opensOther(store, end + 1, limit) || this.opensMinistry(store, end + 1, limit)) break
      end = next
    }
    // `Cảng quốc tế Cam Ranh 01 (một) ngày làm việc`: a count.
    const isCount = store.form[end + 1] === OPEN_PAREN
    if (end > at && end < limit && !isCount && (has(store, end, IS_NUMBER) || isRoman(store, end))) end++
    return end
  }

  private isFeast(store: TokenStore, day: number): boolean {
    return store.form[day + 1] === this.month && isCapitalised(store, day + 1) && has(store, day + 2, IS_NUMBER)
  }

  /** End of letters with a number (`CT.03`, `ĐT 741`); the token itself when it is none. */
  private shoutedCodeEnd(store: TokenStore, at: number, limit: number): number {
    if (!isShouted(store, at)) return at
    const number = store.form[at + 1] === STOP ? at + 2 : at + 1
    return has(store, number, IS_NUMBER) ? this.codeEnd(store, number, limit) : at
  }

  private oneName(store: TokenStore, at: number, limit: number): number {
    if (!isCapitalised(store, at)) return at
    const known = this.knownEnd(store, at, limit)
    return known > at ? known : Math.max(at, this.names.properEnd(store, at, limit, false))
  }

  /** A number with the letters that hang on it. */
  private codeEnd(store: TokenStore, at: number, limit: number): number {
    const end = at + 1
    return end < limit && isCapitalised(store, end) && !has(store, end, SPACE_BEFORE) ? end + 1 : end
  }

  /** `Cảng quốc tế Cam Ranh - Bộ Quốc phòng`. */
  private opensMinistry(store: TokenStore, at: number, limit: number): boolean {
    const head = this.lexicon.longest(store, at, this.others[0] ?? 0, at + 1)
    return head !== 0 && this.lexicon.longest(store, at + 1, this.fields, limit) !== 0
  }

  private opensOther(store: TokenStore, at: number, limit: number): boolean {
    if (this.lexicon.length(this.lexicon.longest(store, at, this.heads, limit)) > 1) return true
    return this.others.some((category) => {
      const entry = this.lexicon.longest(store, at, category, limit)
      return entry !== 0 && (this.lexicon.length(entry) > 1 || isShouted(store, at))
    })
  }
}
