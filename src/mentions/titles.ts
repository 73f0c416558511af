import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, COMMA, STRAIGHT_QUOTE } from '../lexicon/marks.ts'
import type { EntityType } from '../model/analysis.ts'
import { isSmall } from '../tokens/looks.ts'
import {
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  LINE_START,
  SENTENCE_END,
  SPACE_BEFORE,
  type TokenStore,
} from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { isPeriod } from './calendar.ts'
import { CitationSigns } from './citation-signs.ts'
import { NameEnds } from './name-ends.ts'
import { CLOSING_QUOTES, OPENING_QUOTES, TitleMarks } from './title-marks.ts'
import type { CitedList, TitleKind, TitleState } from './title-state.ts'
import { type TitleWords, titleWords } from './title-words.ts'

const LONGEST_TITLE = 160
const LONGEST_QUOTE = 60
/** Names whose capitals open no title. */
const NAMES: ReadonlySet<EntityType> = new Set(['body', 'position', 'place'])

/** Finds where the title of a document or the name of a plan ends: at a mark, a new clause, or the next citation. */
export class TitleReader {
  private readonly lexicon: Lexicon
  private readonly ends: number
  private readonly signs: CitationSigns
  private readonly nameEnds: NameEnds
  private readonly words: TitleWords
  private readonly marks: TitleMarks

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.ends = lexicon.category('title-ends')
    this.signs = new CitationSigns(lexicon)
    this.nameEnds = new NameEnds(lexicon, this.signs)
    this.words = titleWords(lexicon)
    this.marks = new TitleMarks(lexicon)
  }

  /** The token behind the title that starts at `at`; `at` itself when no title stands there. */
  end(store: TokenStore, board: Board, at: number, kind: TitleKind, list: CitedList = 'none'): number {
    const limit = Math.min(store.count, at + LONGEST_TITLE)
    const isPlan = kind === 'plan' || kind === 'small-plan' || kind === 'issued-plan'
    const state: TitleState = {
      kind,
      isPlan,
      list,
      segment: at,
      cited: false,
      citedAt: at,
      period: undefined,
      quoted: false,
      first: at,
    }
    let k = at
    while (k < limit && !(k > at && (broken(store, k) || fillsLine(store, k)))) {
      state.period = periodBefore(board, k)
      const form = store.form[k] ?? 0
      if (form < 0) {
        // `Kế hoạch thực hiện Đề án “Tuyến đường sáng” trên địa bàn tỉnh`
        const quoted = isPlan && k > at ? quotedNameEnd(store, board, k) : 0
        if (quoted > 0) return quoted
        const next = overQuote(store, k) ?? this.marks.overMark(store, board, k, state)
        if (next < 0) break
        const isQuote = OPENING_QUOTES.has(form) || CLOSING_QUOTES.has(form)
        if (isQuote && next === k + 1) state.quoted = !state.quoted
        if (has(store, k, SENTENCE_END)) break
        if (form === COMMA) state.segment = next
        k = next
        continue
      }
      if (k > at && this.endsHere(store, board, k, state)) break
      if (form === this.words.va) state.segment = k + 1
      if (this.signs.isCitation(store, k)) {
        state.cited = true
        if (this.signs.isType(store, k)) state.citedAt = k
      }
      k++
    }
    return this.trim(store, at, k)
  }

  /** Whether a word ends the title. */
  private endsHere(store: TokenStore, board: Board, at: number, state: TitleState): boolean {
    if (this.followsAmended(store, at) || this.endWordAt(store, at, state) || this.leavesTitle(store, board, at))
      return true
    if ((state.isPlan || state.kind === 'name') && this.leavesName(store, board, at, state)) return true
    if (state.kind === 'name' && (store.form[at] === this.words.de || this.offersOther(store, at))) return true
    if (store.form[at] === this.words.va) return this.endsAtAnd(store, at, state)
    return state.period !== undefined && !this.continues(store, board, at)
  }

  /** A circumstance behind the title, or the next citation where nothing joins the two. */
  private leavesTitle(store: TokenStore, board: Board, at: number): boolean {
    const { tai, tu, truoc, tren, co, so, cac, thi } = this.words
    const form = store.form[at] ?? 0
    // `trên cơ sở các Quyết định của ...`
    if (form === tren && store.form[at + 1] === co && store.form[at + 2] === so) {
      return this.signs.isType(store, store.form[at + 3] === cac ? at + 4 : at + 3)
    }
    if (form === tai) return this.signs.isSubmission(store, at + 1)
    if (form === tu || form === truoc) {
      const date = board.startingAt('date', at + 1)
      if (!date || isPeriod(date.attributes)) return false
      return broken(store, date.end) || store.form[date.end] === thi || (store.form[date.end] ?? 0) < 0
    }
    const isFresh = has(store, at, INITIAL_UPPER) && board.endingAt('place', at) !== undefined
    return isFresh && this.signs.isCitation(store, at)
  }

  /** Behind `(sửa đổi)` a title goes on only with what is joined to it. */
  private followsAmended(store: TokenStore, at: number): boolean {
    const { doi, va, thuoc, cua } = this.words
    if (store.form[at - 1] !== CLOSE_PAREN || store.form[at - 2] !== doi) return false
    const form = store.form[at] ?? 0
    return form !== va && form !== thuoc && form !== cua
  }

  /** `Công ước về ... hoặc Danh mục loài nguy cấp`: another text, with a capital of its own. */
  private offersOther(store: TokenStore, at: number): boolean {
    return store.form[at] === this.words.hoac && has(store, at + 1, INITIAL_UPPER) && isSmall(store, at + 2)
  }

  private leavesName(store: TokenStore, board: Board, at: number, { kind }: TitleState): boolean {
    if (this.nameEnds.isPredicate(store, at) || this.nameEnds.isSent(store, board, at)) return true
    // `Chương trình giảm nghèo với Đề án ổn định dân cư`
    if (store.form[at] === this.words.voi && this.signs.isPlanHead(store, at + 1)) return true
    // `Ban hành Kế hoạch kiểm kê tài sản kết cấu hạ tầng do Nhà nước đầu tư`
    return kind !== 'issued-plan' && this.nameEnds.isCircumstance(store, board, at, kind === 'small-plan')
  }

  /** Amending titles say what the amended text came with: `Quy chế ban hành kèm theo Thông tư số ...`. */
  private endWordAt(store: TokenStore, at: number, state: TitleState): boolean {
    const { kind } = state
    const { ban, kem, duoc, va, quy, ve, viec } = this.words
    const form = store.form[at] ?? 0
    // `quy định việc cấp phép ... và quy định về mẫu giấy phép`
    if (form === va && store.form[at + 1] === quy && store.form[state.first] === quy) {
      const topic = store.form[at + 3] ?? 0
      if (topic === ve || topic === viec) return false
    }
    if (kind === 'amending' && (form === ban || form === kem)) return false
    // `công bố thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực ...`
    if (kind === 'announcing' && (form === duoc || form === ban)) return false
    const end = this.lexicon.longest(store, at, this.ends)
    return end !== 0 && this.lexicon.value(end, 'goes') === ''
  }

  /** `và` in front of another citation of the same rank ends a title, but not the list that an amending title is. */
  private endsAtAnd(store: TokenStore, at: number, state: TitleState): boolean {
    const { kind, isPlan } = state
    if (!state.cited && this.signs.isSeveral(store, at + 1)) return true
    if (this.signs.isCitation(store, at + 1)) {
      return !this.marks.listsCited(store, at + 1, state)
    }
    if (this.signs.isSelfProvision(store, at + 1) || this.signs.isOralConclusion(store, at + 1)) return true
    if (!isPlan) return false
    if (this.signs.isPlanHead(store, at + 1)) return true
    const { du, kien } = this.words
    const next = store.form[at + 1] === du && store.form[at + 2] === kien ? at + 3 : at + 1
    return kind === 'small-plan' && this.signs.isPlanWord(store, next)
  }

  private continues(store: TokenStore, board: Board, at: number): boolean {
    // `năm 2025 của huyện` names nobody.
    if (store.form[at] === this.words.cua)
      return board.anyStartingAt(NAMES, at + 1) || has(store, at + 1, INITIAL_UPPER)
    return this.marks.goesOn(store, at) || board.anyStartingAt(NAMES, at)
  }

  /** Marks and joining words at the end are no part of a title. */
  private trim(store: TokenStore, at: number, end: number): number {
    let last = end
    while (last > at) {
      const form = store.form[last - 1] ?? 0
      const isOpen = form === STRAIGHT_QUOTE && has(store, last - 1, SPACE_BEFORE) && isUnpaired(store, at, last)
      const isTail =
        this.words.tails.has(form) || isOpen || (form < 0 && form !== CLOSE_PAREN && !CLOSING_QUOTES.has(form))
      // `và những năm tiếp theo`
      if (!isTail || (form === this.words.theo && store.form[last - 2] === this.words.tiep)) break
      last--
    }
    return last
  }
}

/** A number alone on its line: of the next row of a table, of a page. */
function fillsLine(store: TokenStore, at: number): boolean {
  return has(store, at, LINE_START | IS_NUMBER) && (at + 1 >= store.count || has(store, at + 1, LINE_START))
}

/** Whether the last quotation mark of the stretch closes none that opened in it. */
function isUnpaired(store: TokenStore, from: number, to: number): boolean {
  let marks = 0
  for (let k = from; k < to; k++) if (store.form[k] === STRAIGHT_QUOTE) marks++
  return marks % 2 === 1
}

/** Behind a name in quotation marks: what stands inside is all of the name. Undefined where no quotation begins, or it stays open. */
function overQuote(store: TokenStore, at: number): number | undefined {
  if (!OPENING_QUOTES.has(store.form[at] ?? 0) || !has(store, at, SPACE_BEFORE)) return undefined
  if (has(store, at + 1, SPACE_BEFORE)) return undefined
  for (let k = at + 1; k < at + LONGEST_QUOTE && k < store.count && !broken(store, k); k++) {
    if (CLOSING_QUOTES.has(store.form[k] ?? 0)) return k + 1
  }
  return undefined
}

/** End of a name in quotation marks that no year or period goes on with; 0 when none stands at the token. */
export function quotedNameEnd(store: TokenStore, board: Board, at: number): number {
  const end = has(store, at + 1, INITIAL_UPPER) ? overQuote(store, at) : undefined
  if (end === undefined || broken(store, end)) return end ?? 0
  return board.startingAt('date', end) || board.startingAt('date', end + 1) ? 0 : end
}

/** What kind of time ends before the token: a year or period, a term of office. */
function periodBefore(board: Board, at: number): 'date' | 'term' | undefined {
  if (board.endingAt('term', at)) return 'term'
  const date = board.endingAt('date', at)
  return date && isPeriod(date.attributes) ? 'date' : undefined
}
