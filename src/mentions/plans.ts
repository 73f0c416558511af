import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, COLON, COMMA, OPEN_PAREN, OPEN_QUOTE, PERCENT } from '../lexicon/marks.ts'
import { integerAt, isSmall } from '../tokens/looks.ts'
import {
  ALL_UPPER,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_WORD,
  LINE_START,
  SPACE_BEFORE,
  type TokenStore,
} from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { isPeriod } from './calendar.ts'
import { Cover } from './cover.ts'
import { readDocumentNumber } from './document-number.ts'
import type { Family, Finder } from './family.ts'
import type { Openers, Openings } from './openings.ts'
import { PlanIssue } from './plan-issue.ts'
import { type PlanWords, planWords } from './plan-words.ts'
import { followersOf, openersOf } from './reach.ts'
import { CLOSING_QUOTES } from './title-marks.ts'
import type { TitleKind } from './title-state.ts'
import { quotedNameEnd, TitleReader } from './titles.ts'
import { wordsOf } from './wording.ts'

/** Fewest words behind the head that make a name. */
const SHORTEST_NAME = 2
/** Syllables of `chương trình mục tiêu quốc gia`. */
const LONG_HEAD = 4
/** `quy hoạch mạng lưới cơ sở giáo dục nghề nghiệp quốc gia` */
const LONGEST_SECTOR = 16
const BILLS: ReadonlySet<string> = new Set(['law', 'code', 'ordinance', 'resolution', 'decree'])

/** Named programmes, plans, schemes, projects, strategies, budget estimates and campaigns. */
export const plans: Family = {
  id: 'plans',
  prepare: (lexicon) => new PlanReader(lexicon),
}

interface Reading {
  readonly end: number
  readonly rule: string
  readonly confidence: number
}

class PlanReader implements Finder {
  private readonly lexicon: Lexicon
  private readonly heads: number
  private readonly known: number
  private readonly types: number
  private readonly titles: TitleReader
  private readonly words: PlanWords
  private readonly issue: PlanIssue
  readonly openers: Openers

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.heads = lexicon.category('plan-heads')
    this.known = lexicon.category('known-plans')
    this.types = lexicon.category('document-types')
    this.titles = new TitleReader(lexicon)
    this.words = planWords(lexicon)
    this.issue = new PlanIssue(lexicon)
    this.openers = { words: openersOf(lexicon, [this.heads]), followers: followersOf(lexicon, [this.heads]) }
  }

  find(store: TokenStore, board: Board, openings: Openings): void {
    const { form, count } = store
    const cited = new Cover(board, ['document'])
    for (let i = openings.next(0); i < count; i = openings.next(i + 1)) {
      const entry = this.lexicon.longest(store, i, this.heads)
      if (entry === 0 || board.startingAt('document', i)) continue
      // `Luật Quy hoạch`
      if (form[i - 1] === this.words.law && has(store, i - 1, INITIAL_UPPER)) continue
      if (!has(store, i, INITIAL_UPPER) && this.lexicon.value(entry, 'small') === 'no') continue
      const titled = this.issue.isObject(store, i) ? this.issue.endIn(store, i, cited.endOver(i)) : 0
      const found = this.read(store, board, i, i + this.lexicon.length(entry), titled)
      if (
        !found ||
        (found.rule !== 'plan.national' && this.needsPeriod(store, i, entry) && !hasPeriod(board, i, found.end))
      )
        continue
      const { end, rule, confidence } = found
      const subtype = this.lexicon.value(entry, 'code')
      const name = wordsOf(store, i, end)
      board.add({ type: 'plan', subtype, first: i, end, rule, confidence, attributes: { name } })
      i = end - 1
    }
  }

  /** `quy hoạch mạng lưới cơ sở y tế quốc gia`: the sector plan of the whole country, told by what it plans; 0 when it is none. */
  private nationalEnd(store: TokenStore, board: Board, at: number, head: number): number {
    const { quoc, gia } = this.words
    if (store.form[at] !== this.words.quy && store.form[at] !== this.words.chien) return 0
    for (let k = head; k < at + LONGEST_SECTOR && !broken(store, k) && isSmall(store, k); k++) {
      if (this.words.noSector.has(store.form[k] ?? 0)) return 0
      if (store.form[k] !== quoc || store.form[k + 1] !== gia) continue
      // `Chiến lược dữ liệu quốc gia đến năm 2030`: a name with its period, read as others are.
      return k > at + 3 && !board.startingAt('date', k + 2) && !board.startingAt('date', k + 3) ? k + 2 : 0
    }
    return 0
  }

  /** `Kế hoạch triển khai thực hiện`, `Kế hoạch thực hiện Đề án`: verbs of carrying out without an object that has a name. */
  private isBare(store: TokenStore, head: number, end: number): boolean {
    let k = head
    while (k < end && this.words.carryingOut.has(store.form[k] ?? 0)) k++
    const object = k > head ? this.lexicon.length(this.lexicon.longest(store, k, this.heads)) : 0
    if (object > 0 && (k + object >= end || this.words.joins.has(store.form[k + object] ?? 0))) return true
    // `Kế hoạch triển khai tại cơ quan`
    return k >= end || (k > head && this.words.circumstances.has(store.form[k] ?? 0))
  }

  /** `Đề án này`, `kế hoạch nêu trên`; `Đề án “Tuyến đường sáng” trên địa bàn tỉnh` points at nothing. */
  private isPointed(store: TokenStore, end: number): boolean {
    return this.words.deictic.has(store.form[end] ?? 0) && !CLOSING_QUOTES.has(store.form[end - 1] ?? 0)
  }

  private needsPeriod(store: TokenStore, at: number, entry: number): boolean {
    return !has(store, at, INITIAL_UPPER) && this.lexicon.value(entry, 'small') === 'period'
  }

  /** The plan at the token; `titled` is the end of the title that it closes, 0 when it stands in none. */
  private read(store: TokenStore, board: Board, at: number, head: number, titled: number): Reading | undefined {
    if (broken(store, head) || this.isBill(store, head) || board.startingAt('term', head)) return undefined
    if (at > 0 && !broken(store, at) && this.isCounted(store, at - 1)) return undefined
    const numbered = this.readNumbered(store, board, at, head)
    if (numbered) return numbered
    const quoted = quotedNameEnd(store, board, head)
    if (quoted > 0) return { end: quoted, rule: 'plan.quoted', confidence: 0.85 }
    if (!this.mayName(store, board, at, head)) return undefined
    const national = has(store, at, ALL_UPPER) ? 0 : this.nationalEnd(store, board, at, head)
    if (national > 0) return { end: national, rule: 'plan.national', confidence: 0.8 }
    const full = titled || this.titles.end(store, board, head, this.kindOf(store, board, at))
    const end = this.isSmallProject(store, at, head) ? this.properEnd(store, board, head, full) : full
    if (end < head + SHORTEST_NAME || this.isBare(store, head, end) || this.isPointed(store, end)) return undefined
    if (this.words.staffing.has(store.form[head] ?? 0) && !has(store, at, INITIAL_UPPER)) return undefined
    if (this.lexicon.longest(store, at, this.known) !== 0) return { end, rule: 'plan.known', confidence: 0.9 }
    if (has(store, at, INITIAL_UPPER)) return this.capital(store, board, at, head, end)
    return this.isNamed(store, board, head, end) ? { end, rule: 'plan.named', confidence: 0.75 } : undefined
  }

  private kindOf(store: TokenStore, board: Board, at: number): TitleKind {
    if (!has(store, at, INITIAL_UPPER)) return 'small-plan'
    return this.issue.isClause(store, board, at) ? 'issued-plan' : 'plan'
  }

  /** `Chương trình 135 giai đoạn II`, `Đề án 06`, `Dự án 2: Quy hoạch, ...`. */
  private readNumbered(store: TokenStore, board: Board, at: number, head: number): Reading | undefined {
    if (!has(store, head, IS_NUMBER) || integerAt(store, head) < 0) return undefined
    const isOfYears = store.form[head + 1] === this.words.nam
    if (!has(store, at, INITIAL_UPPER) && !isOfYears) return undefined
    if (readDocumentNumber(store, head) || board.startingAt('date', head)) return undefined
    const next = store.form[head + 1] ?? 0
    if (isOfYears) return this.readOfYears(store, board, head + 2)
    if (this.words.counted.has(next)) return undefined
    if (next === COLON && !broken(store, head + 2)) {
      return { end: this.titles.end(store, board, head, 'plan'), rule: 'plan.numbered', confidence: 0.8 }
    }
    // `Chương trình 30a`
    const lettered = isLetter(store, head + 1) ? 1 : 0
    // `Dự án thành phần 4 cao tốc Hà Trung - Sông Bàng`
    const site = broken(store, head + 1) ? undefined : board.startingAt('place', head + 1)
    if (site && store.form[head - 1] === this.words.part)
      return { end: site.end, rule: 'plan.numbered', confidence: 0.85 }
    const phased = next === this.words.giai && store.form[head + 2] === this.words.doan
    return {
      end: phased && !board.startingAt('date', head + 1) ? head + 4 : head + 1 + lettered,
      rule: 'plan.numbered',
      confidence: 0.85,
    }
  }

  /** `kế hoạch 5 năm (2021 - 2025)`, `Kế hoạch 5 năm 2021 - 2025`. */
  private readOfYears(store: TokenStore, board: Board, at: number): Reading | undefined {
    const isBracketed = store.form[at] === OPEN_PAREN
    const years = board.startingAt('date', isBracketed ? at + 1 : at)
    if (!years || !isPeriod(years.attributes) || broken(store, at)) return undefined
    if (isBracketed && store.form[years.end] !== CLOSE_PAREN) return undefined
    return { end: isBracketed ? years.end + 1 : years.end, rule: 'plan.numbered', confidence: 0.85 }
  }

  /** A capital in the middle of a sentence makes a name; at its start only a name that is a name by itself. */
  private capital(store: TokenStore, board: Board, at: number, head: number, end: number): Reading | undefined {
    if (has(store, at, ALL_UPPER | LINE_START)) return undefined
    if (!opensClause(store, at)) return { end, rule: 'plan.capital', confidence: 0.85 }
    return this.isNamed(store, board, head, end) ? { end, rule: 'plan.clause-start', confidence: 0.6 } : undefined
  }

  /** Whether the words name one plan: they hold a year, a document, a place or a name in capitals. */
  private isNamed(store: TokenStore, board: Board, head: number, end: number): boolean {
    if (has(store, head, INITIAL_UPPER | IS_WORD) && !has(store, head, ALL_UPPER)) return true
    for (let k = head; k < end; k++) {
      const cited = board.startingAt('document', k)
      if (cited && cited.end <= end && cited.attributes?.self !== true) return true
      if (board.startingAt('place', k) || board.startingAt('term', k)) return true
      const date = board.startingAt('date', k)
      if (date && date.end <= end && isPeriod(date.attributes)) return true
      const actor = board.startingAt('body', k) ?? board.startingAt('position', k) ?? board.startingAt('person', k)
      if (actor) k = actor.end - 1
      else if (isProper(store, k) && isProper(store, k + 1) && k + 1 < end) return true
    }
    return false
  }

  /** `dự án Luật Đất đai`, `dự án Pháp lệnh`: the draft of a law is no project. */
  private isBill(store: TokenStore, head: number): boolean {
    if (store.form[head - 1] !== this.words.an || !has(store, head, INITIAL_UPPER)) return false
    const type = this.lexicon.longest(store, head, this.types)
    return type !== 0 && BILLS.has(this.lexicon.value(type, 'code'))
  }

  private isSmallProject(store: TokenStore, at: number, head: number): boolean {
    const { du, an } = this.words
    return store.form[head - 2] === du && store.form[head - 1] === an && !has(store, at, INITIAL_UPPER)
  }

  /** A project is named by a proper name: `dự án điện gió Hòa Bình 6 ...` ends with the last capital or number. */
  private properEnd(store: TokenStore, board: Board, head: number, end: number): number {
    if ((store.form[head] ?? 0) < 0) return end
    let last = 0
    for (let k = head + 1; k < end; k++) {
      if (last > 0 && board.startingAt('body', k)) break
      // `dự án nâng cấp Tỉnh lộ 154`
      const place = board.startingAt('place', k)
      if (place && place.end <= end) {
        last = place.end
        k = place.end - 1
        continue
      }
      if (has(store, k, INITIAL_UPPER | IS_WORD) || (last === k && has(store, k, IS_NUMBER))) last = k + 1
    }
    return overBracket(store, head, last > head + 2 ? last : end)
  }

  /** `các Chương trình`, `03 Chương trình`: several, none of them by name. */
  private isCounted(store: TokenStore, before: number): boolean {
    const { so, mot, quan, ly } = this.words
    return (
      // `Ban Quản lý dự án` is a body.
      (store.form[before] === ly && store.form[before - 1] === quan) ||
      this.words.plurals.has(store.form[before] ?? 0) ||
      // `70% dự toán chi`: a share of it.
      (store.form[before] === PERCENT && store.form[before + 1] === this.words.du) ||
      (store.form[before] === so && store.form[before - 1] === mot) ||
      (has(store, before, IS_NUMBER) && integerAt(store, before) < 100)
    )
  }

  /** Words that go on with the sentence name nothing; a body behind `của` does where the head itself has a name. */
  private mayName(store: TokenStore, board: Board, at: number, head: number): boolean {
    const form = store.form[head] ?? 0
    if (form === this.words.cua) {
      // `Chương trình hành động của ngành giao thông vận tải`
      const isOfField = store.form[head + 1] === this.words.sector
      return head - at > 2 && (isOfField || board.startingAt('body', head + 1) !== undefined)
    }
    if (form === this.words.ve) return head - at > (has(store, at, INITIAL_UPPER) ? 2 : LONG_HEAD)
    // `dự án đầu tư thuộc các huyện ...`, `dự án đầu tư có sử dụng đất`: any such project.
    const isProject = this.isSmallProject(store, at, head)
    const first = isProject && form === this.words.dau ? head + 2 : head
    if (isProject && this.words.generic.has(store.form[first] ?? 0)) return false
    return (
      (has(store, head, IS_WORD) || store.form[head] === OPEN_QUOTE) && !this.words.noName.has(store.form[first] ?? 0)
    )
  }
}

/** The end without what stands in brackets that the name does not close: `dự án điện gió Ea Nam (tỉnh Đắk Lắk`. */
function overBracket(store: TokenStore, from: number, end: number): number {
  let open = 0
  for (let k = from; k < end; k++) {
    if (store.form[k] === OPEN_PAREN) open = k
    else if (store.form[k] === CLOSE_PAREN) open = 0
  }
  return open > from ? open : end
}

/** A word of a proper name: a capital, but no abbreviation. */
function isProper(store: TokenStore, token: number): boolean {
  return has(store, token, INITIAL_UPPER | IS_WORD) && !has(store, token, ALL_UPPER)
}

/** A term of office, or a period of several years. */
function hasPeriod(board: Board, at: number, end: number): boolean {
  for (let k = at; k < end; k++) {
    if (board.startingAt('term', k)) return true
    const date = board.startingAt('date', k)?.attributes
    if (date && (date.from ?? '').slice(0, 4) !== (date.to ?? '').slice(0, 4)) return true
  }
  return false
}

/** A small letter glued to the number in front of it. */
function isLetter(store: TokenStore, at: number): boolean {
  return isSmall(store, at) && !has(store, at, SPACE_BEFORE) && (store.end[at] ?? 0) - (store.start[at] ?? 0) === 1
}

function opensClause(store: TokenStore, at: number): boolean {
  if (at === 0 || broken(store, at)) return true
  const before = store.form[at - 1] ?? 0
  return before < 0 && before !== COMMA && before !== OPEN_PAREN && before !== OPEN_QUOTE
}
