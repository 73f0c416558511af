import { Column } from '../lexicon/column.ts'
import { formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { has, IS_NUMBER, LINE_START, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import type { Family } from './family.ts'
import { PlaceNames } from './place-names.ts'
import {
  isCapitalised,
  isGlued,
  isShouted,
  isSmall,
  mayOpen,
  nextLine,
  openersOf,
  opensStorage,
  Reach,
} from './reach.ts'

/** How often each rule was right on annotated documents. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'position.body': 0.99,
  'position.field': 0.95,
  'position.title': 0.96,
  'position.role': 0.9,
  'position.abbreviation': 0.97,
}

/** A title ends in at most this many tokens that also begin its body: `Chánh | Văn phòng`, `Trưởng | ban Chỉ đạo`. */
const LONGEST_TITLE = 8
const COMMA = -0x2c
const COLON = -0x3a
const SLASH = -0x2f
const SEMICOLON = -0x3b
const STOP = -0x2e
const OPEN = -0x28
const CLOSE = -0x29
const HYPHEN = -0x2d
const DASH = -0x2013

/** Marks in front of a bare role that stands for a title. */
const ROLE_OPENERS: ReadonlySet<number> = new Set([HYPHEN, DASH, COMMA, COLON, SEMICOLON, SLASH])

/** Offices: a title from the table with the body that it belongs to, nested. */
export const positions: Family = {
  id: 'positions',
  prepare: (lexicon) => {
    const finder = new PositionFinder(lexicon)
    return (store, board) => finder.find(store, board)
  },
}

class PositionFinder {
  private readonly lexicon: Lexicon
  private readonly titles: number
  private readonly fields: number
  private readonly classNouns: number
  private readonly opens: Uint8Array
  private readonly storage: number
  private readonly all: number
  /** Names of places that are names of people. */
  private readonly personal: number
  private readonly surnames: number
  private readonly and: number
  private readonly serves: number
  private readonly names: PlaceNames
  private readonly seated: ReadonlySet<number>
  /** Heads of ministries: `Bộ trưởng Công an` names the ministry by its field. */
  private readonly ministers: ReadonlySet<number>
  private readonly government: number
  /** Last words of the titles of the Prime Minister and his deputies. */
  private readonly premiers: ReadonlySet<number>
  private readonly grade: number
  private readonly honorific: ReadonlySet<number>
  private readonly needColumn: Column

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.needColumn = new Column(lexicon, 'need')
    this.titles = lexicon.category('positions')
    this.fields = lexicon.category('fields')
    this.classNouns = lexicon.category('class-nouns')
    this.storage = lexicon.form('lưu')
    this.all = lexicon.form('các')
    this.personal = lexicon.category('personal-places')
    this.surnames = lexicon.category('surnames')
    this.and = lexicon.form('và')
    this.serves = lexicon.form('làm')
    this.names = new PlaceNames(lexicon)
    this.seated = new Set([lexicon.form('tịch'), lexicon.form('thư')])
    this.ministers = new Set([lexicon.form('bộ'), lexicon.form('thứ')])
    this.government = lexicon.form('cp')
    this.premiers = formSet(lexicon, 'tướng ttg pttg')
    this.grade = lexicon.form('bậc')
    this.honorific = formSet(lexicon, 'chí c')
    this.opens = openersOf(lexicon, [this.titles])
    this.opens[this.storage] = 2
  }

  find(store: TokenStore, board: Board): void {
    const reach = new Reach(store)
    for (let i = 0; i < store.count; ) {
      if (!mayOpen(store, i, this.opens)) i++
      else if (store.form[i] === this.storage && opensStorage(store, i))
        i = Math.min(nextLine(store, i), reach.limit(i))
      else i = isGlued(store, i) ? i + 1 : this.readAt(store, board, i, reach.limit(i))
    }
  }

  /** Reads the office at the token, with the longest title first; returns the token to go on with. */
  private readAt(store: TokenStore, board: Board, at: number, limit: number): number {
    let title = this.lexicon.longest(store, at, this.titles, limit)
    if (title !== 0 && this.needColumn.of(title) === 'skip') return at + this.lexicon.length(title)
    while (title !== 0) {
      const end = this.readTitle(store, board, at, limit, title)
      if (end > at) return end
      title = this.lexicon.longest(store, at, this.titles, at + this.lexicon.length(title) - 1)
    }
    return at + 1
  }

  private readTitle(store: TokenStore, board: Board, at: number, limit: number, title: number): number {
    const end = at + this.lexicon.length(title)
    const need = this.needColumn.of(title)
    const bodyEnd = bodyEndAt(board, at, end, limit)
    if (bodyEnd > end)
      return add(board, at, this.gradeEnd(store, bodyEnd), 'position.body', this.lexicon.canonical(title))
    if (this.isOfGovernment(store, end, limit)) {
      board.add({ type: 'body', first: end, end: end + 1, rule: 'body.government', confidence: 0.95 })
      return add(board, at, end + 1, 'position.body', this.lexicon.canonical(title))
    }
    if (need === 'abbr')
      return this.isListed(store, at, end)
        ? add(board, at, end, 'position.abbreviation', this.lexicon.canonical(title))
        : at
    if (this.ministers.has(store.form[end - 2] ?? 0)) return this.ministerEnd(store, board, at, end, limit, title)
    const seat = need === 'set' || need === 'alone' ? this.seatEnd(store, end, limit) : end
    // `bí thư Lào Cai`: the name of the place makes up for the small letter.
    const named = isCapitalised(store, at) || (seat > end && isCapitalised(store, seat - 1))
    if (need === 'set' || (need === 'alone' && named)) {
      return add(board, at, this.classEnd(store, seat, limit), 'position.title', this.lexicon.canonical(title))
    }
    if (need !== 'body') return at
    const shared = isCapitalised(store, at) ? this.classEnd(store, end, limit) : end
    if (shared > end) return add(board, at, shared, 'position.title', this.lexicon.canonical(title))
    return this.isRole(store, at, end) ? add(board, at, end, 'position.role', this.lexicon.canonical(title)) : at
  }

  /** `Phó Thủ tướng CP`, `PTTg CP`: the abbreviation of the Government stands only behind its members. */
  private isOfGovernment(store: TokenStore, end: number, limit: number): boolean {
    if (end >= limit || store.form[end] !== this.government || !isShouted(store, end)) return false
    return this.premiers.has(store.form[end - 1] ?? 0)
  }

  /** `Thẩm phán Tòa án nhân dân bậc 2`: the grade belongs to the office. */
  private gradeEnd(store: TokenStore, end: number): number {
    return store.form[end] === this.grade && has(store, end + 1, IS_NUMBER) ? end + 2 : end
  }

  /** `Bộ trưởng Công an`: the field stands for the ministry. */
  private ministerEnd(store: TokenStore, board: Board, at: number, end: number, limit: number, title: number): number {
    const name = this.lexicon.canonical(title)
    const field = this.lexicon.length(this.lexicon.longest(store, end, this.fields, limit))
    if (field === 0 || !isCapitalised(store, end)) {
      return isCapitalised(store, at) ? add(board, at, this.classEnd(store, end, limit), 'position.title', name) : at
    }
    board.add({ type: 'body', first: end, end: end + field, rule: 'body.minister', confidence: 0.95 })
    return add(board, at, end + field, 'position.field', name)
  }

  /** `Trưởng thôn Hạ`, `Chủ tịch xã`: the unit of an office of a chair or secretary, or of a head of a village. */
  private seatEnd(store: TokenStore, end: number, limit: number): number {
    const from = this.names.levelAt(store, end - 1, end) === 0 ? end : end - 1
    if (from === end && !this.seated.has(store.form[end - 1] ?? 0)) return end
    const unit = this.names.unitAt(store, from, limit)
    if (unit) return this.names.isPersonal(store, unit.nameAt, unit.end) ? Math.max(end, unit.nameAt) : unit.end
    const known = from === end ? this.provinceEnd(store, end, limit) : end
    if (known > end) return known
    const level = from === end ? this.lexicon.length(this.names.levelAt(store, end, limit)) : 0
    return level > 0 && isSmall(store, end) ? end + level : end
  }

  /** `Bí thư Hà Nội`: the province alone, where it is no person's name. */
  private provinceEnd(store: TokenStore, at: number, limit: number): number {
    const end = at + this.lexicon.length(this.names.provinceAt(store, at, limit))
    if (end === at || isShouted(store, at)) return at
    if (isCapitalised(store, end) && this.lexicon.longest(store, end, this.surnames, limit) === 0) return at
    return this.lexicon.exact(store, at, end, this.personal) === 0 ? end : at
  }

  /** `Giám đốc các Sở: ...`: the shared head of a list belongs to the office. */
  private classEnd(store: TokenStore, end: number, limit: number): number {
    if (store.form[end] !== this.all) return end
    const noun = this.lexicon.length(this.lexicon.longest(store, end + 1, this.classNouns, limit))
    return noun > 0 && store.form[end + 1 + noun] === COLON ? end + 1 + noun : end
  }

  /** Whether a bare role stands in the place of a title: behind a dash or `làm`, with nothing more in its item. */
  private isRole(store: TokenStore, at: number, end: number): boolean {
    if (!isCapitalised(store, at)) return false
    const before = store.form[at - 1] ?? 0
    const after = store.form[end] ?? 0
    const closed =
      end >= store.count || has(store, end, LINE_START) || isMark(after) || after === COLON || after === SLASH
    return closed && (ROLE_OPENERS.has(before) || before === this.serves) && !has(store, at, LINE_START)
  }

  /** Whether an abbreviation stands among the recipients: marks, `các` or a name around it. */
  private isListed(store: TokenStore, at: number, end: number): boolean {
    const before = store.form[at - 1] ?? 0
    const opened =
      before === this.all ||
      before === this.and ||
      isMark(before) ||
      before === COLON ||
      before === HYPHEN ||
      before === DASH ||
      before === OPEN ||
      this.honorific.has(before)
    const closed =
      end >= store.count ||
      isMark(store.form[end] ?? 0) ||
      store.form[end] === HYPHEN ||
      isCapitalised(store, end) ||
      store.form[end] === this.and ||
      has(store, end, LINE_START)
    return opened && (closed || store.form[end] === COLON)
  }
}

/** End of the body behind the title, or of one that begins with the last words of the title; 0 when there is none. */
function bodyEndAt(board: Board, at: number, end: number, limit: number): number {
  for (let k = end; k > at && k > end - LONGEST_TITLE; k--) {
    const body = board.startingAt('body', k)
    if (body && body.end > end && body.end <= limit) return body.end
  }
  return 0
}

function isMark(form: number): boolean {
  return form === COMMA || form === SEMICOLON || form === STOP || form === OPEN || form === CLOSE
}

function add(board: Board, first: number, end: number, rule: string, title: string): number {
  board.add({ type: 'position', first, end, rule, confidence: CONFIDENCE[rule] ?? 0.8, attributes: { title } })
  return end
}
