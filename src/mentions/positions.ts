import { FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, COLON, HYPHEN, OPEN_PAREN } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { has, LINE_START, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import type { Family, Finder } from './family.ts'
import type { Openers, Openings } from './openings.ts'
import { PositionEnds } from './position-ends.ts'
import { PositionRoles } from './position-roles.ts'
import { followersOf, isAcronym, isCapitalised, isGlued, nextLine, openersOf, opensStorage, Reach } from './reach.ts'

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

/** Offices: a title from the table with the body that it belongs to, nested. */
export const positions: Family = {
  id: 'positions',
  prepare: (lexicon) => new PositionFinder(lexicon),
}

class PositionFinder implements Finder {
  private readonly lexicon: Lexicon
  private readonly titles: number
  private readonly fields: number
  readonly openers: Openers
  private readonly storage: number
  /** Heads of ministries: `Bộ trưởng Công an` names the ministry by its field. */
  private readonly ministers: FormSet
  private readonly needColumn: Memo<string>
  /** Before an office they tell of its rank. */
  private readonly ranks: FormSet
  private readonly ends: PositionEnds
  private readonly roles: PositionRoles

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.needColumn = column(lexicon, 'need')
    this.ranks = formSet(lexicon, 'cấp hàm')
    this.titles = lexicon.category('positions')
    this.fields = lexicon.category('fields')
    this.storage = lexicon.form('lưu')
    this.ministers = new FormSet([lexicon.form('bộ'), lexicon.form('thứ')])
    const opens = openersOf(lexicon, [this.titles])
    opens[this.storage] = 2
    const followers = followersOf(lexicon, [this.titles])
    followers.delete(this.storage)
    this.openers = { words: opens, followers }
    this.ends = new PositionEnds(lexicon)
    this.roles = new PositionRoles(lexicon)
  }

  find(store: TokenStore, board: Board, openings: Openings): void {
    const reach = new Reach(store)
    for (let i = openings.next(0); i < store.count; i = openings.next(i)) {
      if (store.form[i] === this.storage && opensStorage(store, i)) i = Math.min(nextLine(store, i), reach.limit(i))
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
    const bodyEnd = bodyEndAt(board, at, end, limit) || this.ends.branchedEnd(store, board, end, limit)
    if (bodyEnd > end)
      return add(board, at, this.ends.gradeEnd(store, bodyEnd), 'position.body', this.lexicon.canonical(title))
    if (this.ends.isOfGovernment(store, end, limit)) {
      board.add({ type: 'body', first: end, end: end + 1, rule: 'body.government', confidence: 0.95 })
      return add(board, at, end + 1, 'position.body', this.lexicon.canonical(title))
    }
    if (need === 'named')
      return this.ends.isNamed(store, end)
        ? add(board, at, end, 'position.abbreviation', this.lexicon.canonical(title))
        : at
    if (need === 'abbr')
      return this.roles.isListed(store, at, end) && !ownsBefore(store, board, at, end)
        ? add(board, at, end, 'position.abbreviation', this.lexicon.canonical(title))
        : at
    if (this.ministers.has(store.form[end - 2] ?? 0)) return this.ministerEnd(store, board, at, end, limit, title)
    const mayBeAlone = need === 'alone' || need === 'state'
    const seat = need === 'set' || mayBeAlone ? this.ends.seatEnd(store, end, limit) : end
    // `bí thư Lào Cai`, `chủ tịch quận`: the place makes up for the small letter.
    if (need === 'set' || (mayBeAlone && (seat > end || this.isOffice(store, at, need)))) {
      return add(
        board,
        at,
        this.ends.classEnd(store, board, seat, limit),
        'position.title',
        this.lexicon.canonical(title),
      )
    }
    // `Thường trực: Tỉnh ủy, HĐND tỉnh`: what the bodies behind the colon share.
    if (need !== 'body' || (store.form[end] === COLON && board.startingAt('body', end + 1))) return at
    const shared = isCapitalised(store, at) ? this.ends.classEnd(store, board, end, limit) : end
    if (shared > end) return add(board, at, shared, 'position.title', this.lexicon.canonical(title))
    return this.roles.isRole(store, at, end) ? add(board, at, end, 'position.role', this.lexicon.canonical(title)) : at
  }

  /** `Chủ tịch`; `thứ trưởng yêu cầu`, but `cấp thứ trưởng`. */
  private isOffice(store: TokenStore, at: number, need: string): boolean {
    return isCapitalised(store, at) || (need === 'state' && !this.ranks.has(store.form[at - 1] ?? 0))
  }

  /** `Bộ trưởng Công an`: the field stands for the ministry. */
  private ministerEnd(store: TokenStore, board: Board, at: number, end: number, limit: number, title: number): number {
    const name = this.lexicon.canonical(title)
    const field = this.lexicon.length(this.lexicon.longest(store, end, this.fields, limit))
    if (field === 0 || !isCapitalised(store, end)) {
      return this.isOffice(store, at, this.needColumn.of(title))
        ? add(board, at, this.ends.classEnd(store, board, end, limit), 'position.title', name)
        : at
    }
    board.add({ type: 'body', first: end, end: end + field, rule: 'body.minister', confidence: 0.95 })
    return add(board, at, end + field, 'position.field', name)
  }
}

/** `Ban NVT (CT)`, `NVT (CT)`, `Website (CT)`: in brackets behind a body or a page stands the body that it is part of. */
function ownsBefore(store: TokenStore, board: Board, at: number, end: number): boolean {
  if (store.form[at - 1] !== OPEN_PAREN || store.form[end] !== CLOSE_PAREN) return false
  const opensItem = store.form[at - 3] === HYPHEN && has(store, at - 3, LINE_START)
  return board.endingAt('body', at - 1) !== undefined || isAcronym(store, at - 2) || opensItem
}

/** End of the body behind the title, or of one that begins with the last words of the title; 0 when there is none. */
function bodyEndAt(board: Board, at: number, end: number, limit: number): number {
  for (let k = end; k > at && k > end - LONGEST_TITLE; k--) {
    const body = board.startingAt('body', k)
    if (body && body.end > end && body.end <= limit) return body.end
  }
  return 0
}

function add(board: Board, first: number, end: number, rule: string, title: string): number {
  board.add({ type: 'position', first, end, rule, confidence: CONFIDENCE[rule] ?? 0.8, attributes: { title } })
  return end
}
