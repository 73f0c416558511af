import type { Lexicon } from '../lexicon/lexicon.ts'
import { EN_DASH, HYPHEN } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { integerAt, isSmall } from '../tokens/looks.ts'
import { has, IS_NUMBER, LINE_START, type TokenStore } from '../tokens/store.ts'
import { type BodyRow, BodyRows, type Complement, complementBit } from './body-rows.ts'
import { BodyTails, type TailRead } from './body-tails.ts'
import { BodyTasks } from './body-tasks.ts'
import { yearAt } from './figures.ts'
import { OpenNames } from './open-names.ts'
import type { PlaceNames } from './place-names.ts'
import { isBracketedShort, isCapitalised, isShouted } from './reach.ts'

/** Heads that may be joined to their owner by a dash: `Cục Quản lý giá - Bộ Tài chính`. */
const DASHED: readonly Complement[] = ['field', 'open', 'named', 'company']

/** A body as the grammar read it. */
export interface BodyRead {
  readonly end: number
  /** End of the head and its complement, before the tail. */
  readonly coreEnd: number
  readonly entry: number
  readonly complement: Complement | 'none'
  readonly isClass: boolean
  readonly level: string
  /** Entry of the province that the tail names, else 0. */
  readonly province: number
}

/** Named field by field: bodies are read at every head, and spreading their parts costs as much as finding them. */
function bodyRead(
  entry: number,
  { level }: BodyRow,
  complement: Complement | 'none',
  coreEnd: number,
  { end, isClass, province }: TailRead,
): BodyRead {
  return { end, coreEnd, entry, complement, isClass, level, province }
}

function hasCapital(store: TokenStore, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isCapitalised(store, k)) return true
  return false
}

const NEVER = complementBit('never')
const SKIP = complementBit('skip')
const COMPANY = complementBit('company')
const JOINT = complementBit('joint')
const SITE = complementBit('site')
const SYSTEM = complementBit('system')
const TASK = complementBit('task')

/** A body that owns a body that owns a body: names nest no deeper than this. */
const DEEPEST = 4

/**
 * Reads the name of one body: a head from the table, what the head needs (a field of work, an open name, an owner, a
 * task), then the tail (level, place, owner).
 */
export class BodyGrammar {
  readonly fields: number
  /** Fields that are verbs when written small: `Bộ tổng hợp`. */
  private readonly verbal: Memo<string>
  private readonly lexicon: Lexicon
  private readonly rows: BodyRows
  private readonly notNames: number
  private readonly tasks: BodyTasks
  private readonly open: OpenNames
  private readonly tails: BodyTails
  private readonly places: PlaceNames
  private readonly of: number
  private readonly at: number
  private readonly and: number
  private readonly stateName: number
  private readonly belongs: number
  private readonly direct: number
  private readonly party: readonly number[]
  private readonly units: number
  /** Heads that laws write in small letters with their field, and how long it must be: `sở giáo dục và đào tạo`. */
  private readonly smallHeads: ReadonlyMap<number, number>

  constructor(lexicon: Lexicon, places: PlaceNames) {
    this.lexicon = lexicon
    this.rows = new BodyRows(lexicon)
    this.fields = lexicon.category('fields')
    this.verbal = column(lexicon, 'verbal')
    this.notNames = lexicon.category('not-names')
    this.tasks = new BodyTasks(lexicon)
    this.open = new OpenNames(lexicon)
    this.tails = new BodyTails(lexicon, places)
    this.places = places
    this.of = lexicon.form('của')
    this.at = lexicon.form('tại')
    this.and = lexicon.form('và')
    this.stateName = lexicon.category('state-name')
    this.belongs = lexicon.form('thuộc')
    this.direct = lexicon.form('trực')
    this.party = ['đảng', 'chi', 'ủy', 'bộ'].map((word) => lexicon.form(word))
    this.units = lexicon.category('units')
    this.smallHeads = new Map([
      [lexicon.form('sở'), 2],
      [lexicon.form('phòng'), 4],
      [lexicon.form('bộ'), 4],
    ])
  }

  /** The body that starts at the token; the longest head whose needs are met wins. */
  read(store: TokenStore, at: number, limit: number, depth = 0): BodyRead | undefined {
    const head = this.headAt(store, at, limit)
    return head === 0 ? undefined : this.readFrom(store, at, limit, head, depth)
  }

  /** The body that starts at the token with the given head, or with a shorter one. */
  readFrom(store: TokenStore, at: number, limit: number, head: number, depth = 0): BodyRead | undefined {
    let entry = head
    if (depth > DEEPEST) return undefined
    if (depth === 0 && (this.rows.of(entry).has & JOINT) !== 0) {
      entry = this.lexicon.longest(store, at, this.rows.category, at + this.lexicon.length(entry) - 1)
    }
    const whole = this.lexicon.length(entry)
    if (this.isNoName(store, at, limit, whole)) return undefined
    while (entry !== 0) {
      const row = this.rows.of(entry)
      if ((row.has & (NEVER | SKIP)) !== 0) return undefined
      const found = this.readHead(store, at, limit, entry, row, depth)
      if (found && found.end >= at + whole) return found
      // `Công ty cổ phần` says what a company is, not which.
      if ((row.has & COMPANY) !== 0) return undefined
      entry = this.lexicon.longest(store, at, this.rows.category, at + this.lexicon.length(entry) - 1)
    }
    return undefined
  }

  /** Whether a word starts here, or one token earlier, that only looks like a head of so many tokens. */
  isNoName(store: TokenStore, at: number, limit: number, length: number): boolean {
    if (this.lexicon.length(this.lexicon.longest(store, at, this.notNames, limit)) > length) return true
    if (at === 0 || (isCapitalised(store, at) && !(isShouted(store, at) && isShouted(store, at - 1)))) return false
    return this.lexicon.length(this.lexicon.longest(store, at - 1, this.notNames, limit)) > 1
  }

  /** Entry of the longest head at the token, else 0. */
  headAt(store: TokenStore, at: number, limit: number): number {
    return this.lexicon.longest(store, at, this.rows.category, limit)
  }

  /** Number of tokens of a head that is a name of another kind, to be passed over; 0 for other heads. */
  skipped(entry: number): number {
    return entry !== 0 && (this.rows.of(entry).has & SKIP) !== 0 ? this.lexicon.length(entry) : 0
  }

  /** Whether the body is a page on the network without its owner: `Cổng Thông tin điện tử`. */
  isBareSite(at: number, { entry, end }: BodyRead): boolean {
    return end === at + this.lexicon.length(entry) && (this.rows.of(entry).has & SITE) !== 0
  }

  /** Whether the body is a system that people use. */
  isSystem({ entry }: BodyRead): boolean {
    return (this.rows.of(entry).has & SYSTEM) !== 0
  }

  private readHead(
    store: TokenStore,
    at: number,
    limit: number,
    entry: number,
    row: BodyRow,
    depth: number,
  ): BodyRead | undefined {
    const headEnd = at + this.lexicon.length(entry)
    for (const complement of row.complements) {
      const found = this.readComplement(store, at, entry, limit, complement, row, depth)
      if (found) return found
    }
    if (!row.optional && (row.has & JOINT) === 0) return undefined
    return bodyRead(entry, row, 'none', headEnd, this.tail(store, headEnd, limit, row, depth))
  }

  private readComplement(
    store: TokenStore,
    at: number,
    entry: number,
    limit: number,
    complement: Complement,
    row: BodyRow,
    depth: number,
  ): BodyRead | undefined {
    const headEnd = at + this.lexicon.length(entry)
    if (complement === 'proper') {
      // `Đảng ủy Bộ đội Biên phòng`
      if (!isCapitalised(store, headEnd - 1) || this.isNoName(store, headEnd - 1, limit, 1)) return undefined
      return bodyRead(entry, row, complement, headEnd, this.tail(store, headEnd, limit, row, depth))
    }
    if (complement === 'place') {
      const end = this.places.namedEnd(store, headEnd, limit)
      const tail = { end, isClass: false, province: 0 }
      return end > headEnd ? bodyRead(entry, row, complement, headEnd, tail) : undefined
    }
    if (complement === 'owner' || complement === 'local') {
      const tail = this.tail(store, headEnd, limit, row, depth)
      return tail.end > headEnd ? bodyRead(entry, row, complement, headEnd, tail) : undefined
    }
    const coreEnd = this.coreEnd(store, at, headEnd, limit, complement)
    if (coreEnd === headEnd) return undefined
    // A task that is told has no other behind `về`; `BCĐ TW về ...` has.
    const isTold = complement === 'task' && isSmall(store, headEnd)
    const tail = this.tail(store, coreEnd, limit, row, depth, !isTold)
    const proper = complement === 'company' || (complement === 'named' && tail.end === coreEnd)
    if (proper && !hasCapital(store, headEnd, coreEnd)) return undefined
    return bodyRead(entry, row, complement, coreEnd, tail)
  }

  /** End of the complement; the end of the head when it is missing. */
  private coreEnd(store: TokenStore, at: number, headEnd: number, limit: number, complement: Complement): number {
    const small = isSmall(store, at)
    const shouted = isShouted(store, at)
    if (complement === 'field') return this.fieldEnd(store, at, headEnd, limit)
    if (complement === 'task') return this.taskEnd(store, headEnd, limit)
    if (complement === 'company') return this.open.companyEnd(store, headEnd, limit, shouted)
    if ((complement !== 'open' && complement !== 'named') || (small && !isCapitalised(store, headEnd))) return headEnd
    const end = this.open.end(store, headEnd, limit, shouted)
    return end > headEnd && complement === 'named' && !shouted ? this.open.businessEnd(store, end, limit) : end
  }

  /** A field from the table; behind heads other than `Bộ` and `Sở` any capitalised name may stand. */
  private fieldEnd(store: TokenStore, at: number, headEnd: number, limit: number): number {
    const entry = this.lexicon.longest(store, headEnd, this.fields, limit)
    const field = this.lexicon.length(entry)
    const known = headEnd + field
    if (isSmall(store, at) && !isCapitalised(store, headEnd)) {
      const least = headEnd === at + 1 ? (this.smallHeads.get(store.form[at] ?? 0) ?? 0) : 0
      return least > 0 && field >= least && this.verbal.of(entry) === '' && isSmall(store, known - 1) ? known : headEnd
    }
    const { tail } = this.rows.of(this.headEntry(store, at, headEnd))
    if (tail !== 'owner' && tail !== 'peer') {
      const isVerb = entry !== 0 && isSmall(store, headEnd) && this.verbal.of(entry) !== ''
      // `Sở xây dựng TP Đà Nẵng`
      return isVerb && this.places.namedEnd(store, known, limit) === known ? headEnd : known
    }
    if (isShouted(store, at)) return known
    if (!isCapitalised(store, headEnd) || isSmall(store, at)) return known
    // `Tổng cục Hải quan` + `Công chức thực hiện ...`: the next line begins a sentence.
    if (field > 0 && has(store, known, LINE_START) && isCapitalised(store, known) && isSmall(store, known + 1))
      return known
    const isAlone = field > 0 && isSmall(store, known) && store.form[known] !== this.and
    return isAlone ? known : Math.max(known, this.open.end(store, headEnd, limit, false))
  }

  private headEntry(store: TokenStore, at: number, headEnd: number): number {
    return this.lexicon.exact(store, at, headEnd, this.rows.category)
  }

  /** A number (`Ban Chỉ đạo 389`), a task from the table or a capitalised name. */
  private taskEnd(store: TokenStore, headEnd: number, limit: number): number {
    const numbered = headEnd < limit && has(store, headEnd, IS_NUMBER)
    // `hỗ trợ các Tổ thu thập 3.000 đồng/phiếu`
    if (numbered && this.lexicon.longest(store, headEnd + 1, this.units, limit) === 0) return headEnd + 1
    const task = this.tasks.end(store, headEnd, limit)
    if (!isCapitalised(store, headEnd) || this.opensBody(store, headEnd, limit)) return task
    return Math.max(task, this.open.end(store, headEnd, limit, isShouted(store, headEnd)))
  }

  private opensBody(store: TokenStore, at: number, limit: number): boolean {
    return this.lexicon.longest(store, at, this.rows.category, limit) !== 0
  }

  /** Level, place and owner behind a complete name. */
  private tail(store: TokenStore, at: number, limit: number, row: BodyRow, depth: number, mayBeAbout = true): TailRead {
    if (row.tail === 'none') return { end: at, isClass: false, province: 0 }
    const short = this.shortEnd(store, at, limit)
    if (short > at) {
      const behind = this.tail(store, short, limit, row, depth, mayBeAbout)
      return behind.end > short ? behind : { end: at, isClass: false, province: 0 }
    }
    const local = this.tails.read(store, at, limit)
    if (row.tail === 'local') return this.subordinate(store, local, limit, depth)
    if (row.tail === 'seat' && local.end === at) {
      const end = this.places.seatEnd(store, at, limit)
      if (end > at) return { end, isClass: false, province: 0 }
    }
    const whole = this.owner(store, local.end, limit, row, depth) ?? local
    if (row.tail === 'branch') return this.branch(store, whole, limit)
    if ((row.has & TASK) === 0) return whole
    // `Ban Chỉ đạo quốc gia 1237`: the number of the decision that set it up.
    if (whole.end > at && this.isDecision(store, whole.end, limit)) {
      return { end: whole.end + 1, isClass: whole.isClass, province: whole.province }
    }
    const task = this.tasks.end(store, whole.end, limit)
    const end = row.tail === 'about' && mayBeAbout ? this.tasks.aboutEnd(store, task, limit) : task
    return end > whole.end ? { end, isClass: whole.isClass, province: whole.province } : whole
  }

  /** A number of three digits and more that counts nothing. */
  private isDecision(store: TokenStore, at: number, limit: number): boolean {
    return (
      at < limit &&
      integerAt(store, at) >= 100 &&
      yearAt(store, at) === 0 &&
      this.lexicon.longest(store, at + 1, this.units) === 0
    )
  }

  /** `Ủy ban nhân dân (UBND) tỉnh Bắc Ninh`: behind the abbreviation in brackets; the token itself when there is none. */
  private shortEnd(store: TokenStore, at: number, limit: number): number {
    return at + 3 < limit && isBracketedShort(store, at) ? at + 3 : at
  }

  /** `Phân hiệu ... tại Thành phố Cần Thơ`: where a branch has its seat. */
  private branch(store: TokenStore, whole: TailRead, limit: number): TailRead {
    if (store.form[whole.end] !== this.at) return whole
    const end = this.places.namedEnd(store, whole.end + 1, limit)
    return end > whole.end + 1 ? { end, isClass: whole.isClass, province: whole.province } : whole
  }

  /** `Sở Tư pháp thuộc Ủy ban nhân dân tỉnh, thành phố`: an agency of every province. */
  private subordinate(store: TokenStore, local: TailRead, limit: number, depth: number): TailRead {
    if (store.form[local.end] !== this.belongs) return local
    const owner = this.read(store, local.end + 1, limit, depth + 1)
    return owner?.isClass ? { end: owner.end, isClass: true, province: 0 } : local
  }

  /** Whether `đảng ủy`, `đảng bộ` or `chi bộ` in small letters ends before the token: one of many. */
  private isPartyUnit(store: TokenStore, end: number): boolean {
    const [party, cell, committee, body] = this.party
    const [first, last] = [store.form[end - 2], store.form[end - 1]]
    return (
      isSmall(store, end - 2) &&
      ((first === party && (last === committee || last === body)) || (first === cell && last === body))
    )
  }

  /** The body that this one is part of, with `của` or a dash or nothing before it. */
  private owner(store: TokenStore, at: number, limit: number, row: BodyRow, depth: number): TailRead | undefined {
    const form = store.form[at] ?? 0
    const dash = form === HYPHEN || form === EN_DASH
    if (dash && (row.tail === 'peer' || !row.complements.some((name) => DASHED.includes(name)))) return undefined
    const direct = form === this.direct && store.form[at + 1] === this.belongs && this.isPartyUnit(store, at)
    const joined = form === this.of || form === this.belongs || dash || direct
    // `TỈNH ỦY LÀO CAI ĐẢNG CỘNG SẢN VIỆT NAM`: the other column of a letterhead.
    if (isShouted(store, at) && this.lexicon.longest(store, at, this.stateName, limit) !== 0) return undefined
    const owner = this.read(store, at + (direct ? 2 : joined ? 1 : 0), limit, depth + 1)
    // `đảng ủy trực thuộc Thành ủy`: each of those that it has.
    if (owner) return { end: owner.end, isClass: owner.isClass || direct, province: owner.province }
    if (form !== this.of) return undefined
    const local = this.tails.read(store, at + 1, limit)
    return local.end > at + 1 ? local : undefined
  }
}
