import { formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  ALL_UPPER,
  CLAUSE_END,
  has,
  INITIAL_UPPER,
  IS_PUNCT,
  SENTENCE_END,
  SPACE_BEFORE,
  type TokenStore,
} from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { isPeriod } from './calendar.ts'
import { CitationSigns } from './citation-signs.ts'
import { integerAt, romanAt } from './figures.ts'
import { NameEnds } from './name-ends.ts'

const COMMA = -0x2c
const COLON = -0x3a
const OPEN = -0x28
const CLOSE = -0x29
const OPENING_QUOTES: ReadonlySet<number> = new Set([-0x201c, -0x22, -0xab])
const CLOSING_QUOTES: ReadonlySet<number> = new Set([-0x201d, -0x22, -0xbb])
const ENDERS: ReadonlySet<number> = new Set([-0x3b, -0x3f, -0x21, -0x2026, -0x5b, -0x2a])
const LONGEST_TITLE = 160
const LONGEST_ASIDE = 20
const LONGEST_QUOTE = 60
const SHORT_ITEM = 6
/** A verb of two syllables that shares its object with the next: `rà soát, đơn giản hóa thủ tục`. */
const SHORT_VERB = 2

/**
 * What the title belongs to: a document, a rule book by its name, a document in a legal basis, an amending one (whose
 * title lists others), one that makes known what was changed, a plan, or a plan with a small letter (whose name is no list).
 */
export type TitleKind = 'document' | 'name' | 'basis' | 'amending' | 'announcing' | 'plan' | 'small-plan'

/** What is known of a title up to a token. */
interface TitleState {
  readonly kind: TitleKind
  readonly isPlan: boolean
  /** First token behind the last comma or `và`. */
  segment: number
  /** Another document was named in it. */
  cited: boolean
  /** A period or a term ends right before the token. */
  period: 'date' | 'term' | undefined
  quoted: boolean
}

/** Finds where the title of a document or the name of a plan ends: at a mark, a new clause, or the next citation. */
export class TitleReader {
  private readonly lexicon: Lexicon
  private readonly ends: number
  private readonly openers: number
  private readonly continuations: number
  private readonly signs: CitationSigns
  private readonly nameEnds: NameEnds
  private readonly words: ReturnType<typeof titleWords>

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.ends = lexicon.category('title-ends')
    this.openers = lexicon.category('title-clauses')
    this.continuations = lexicon.category('title-continuations')
    this.signs = new CitationSigns(lexicon)
    this.nameEnds = new NameEnds(lexicon, this.signs)
    this.words = titleWords(lexicon)
  }

  /** The token behind the title that starts at `at`; `at` itself when no title stands there. */
  end(store: TokenStore, board: Board, at: number, kind: TitleKind): number {
    const limit = Math.min(store.count, at + LONGEST_TITLE)
    const isPlan = kind === 'plan' || kind === 'small-plan'
    const state: TitleState = { kind, isPlan, segment: at, cited: false, period: undefined, quoted: false }
    let k = at
    while (k < limit && !(k > at && broken(store, k))) {
      state.period = periodBefore(board, k)
      const form = store.form[k] ?? 0
      if (form < 0) {
        const next = overQuote(store, k) ?? this.overMark(store, board, k, state)
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
      if (this.signs.isCitation(store, k)) state.cited = true
      k++
    }
    return this.trim(store, at, k)
  }

  /** Whether a word ends the title. */
  private endsHere(store: TokenStore, board: Board, at: number, state: TitleState): boolean {
    if (this.endWordAt(store, at, state) || this.leavesTitle(store, board, at)) return true
    if ((state.isPlan || state.kind === 'name') && this.leavesName(store, board, at, state)) return true
    if (state.kind === 'name' && store.form[at] === this.words.de) return true
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

  private leavesName(store: TokenStore, board: Board, at: number, { kind }: TitleState): boolean {
    return this.nameEnds.isPredicate(store, at) || this.nameEnds.isCircumstance(store, board, at, kind === 'small-plan')
  }

  /** Amending titles say what the amended text came with: `Quy chế ban hành kèm theo Thông tư số ...`. */
  private endWordAt(store: TokenStore, at: number, { kind }: TitleState): boolean {
    const { ban, kem, duoc } = this.words
    const form = store.form[at] ?? 0
    if (kind === 'amending' && (form === ban || form === kem)) return false
    // `công bố thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực ...`
    if (kind === 'announcing' && (form === duoc || form === ban)) return false
    return this.lexicon.longest(store, at, this.ends) !== 0
  }

  /** `và` in front of another citation of the same rank ends a title, but not the list that an amending title is. */
  private endsAtAnd(store: TokenStore, at: number, { kind, isPlan, cited }: TitleState): boolean {
    if (this.signs.isCitation(store, at + 1)) return !(kind === 'amending' && cited)
    if (this.signs.isOralConclusion(store, at + 1)) return true
    if (!isPlan) return false
    if (this.signs.isPlanHead(store, at + 1)) return true
    const { du, kien } = this.words
    const next = store.form[at + 1] === du && store.form[at + 2] === kien ? at + 3 : at + 1
    return kind === 'small-plan' && this.signs.isPlanWord(store, next)
  }

  /** What follows a mark inside the title: the token to go on with, -1 when the title ends there. */
  private overMark(store: TokenStore, board: Board, at: number, state: TitleState): number {
    const form = store.form[at] ?? 0
    if (has(store, at, CLAUSE_END) && this.announcesMore(store, at, state.kind)) return at + 1
    if (has(store, at, CLAUSE_END) || ENDERS.has(form) || form === CLOSE) return -1
    if (form === COMMA) return !broken(store, at + 1) && this.overComma(store, board, at, state) ? at + 1 : -1
    if (form === COLON) return this.isLabel(store, at - 1) ? at + 1 : -1
    if (form === OPEN) return this.overAside(store, at)
    if (CLOSING_QUOTES.has(form) && !state.quoted && !(OPENING_QUOTES.has(form) && has(store, at, SPACE_BEFORE)))
      return -1
    return at + 1
  }

  /** `công bố thủ tục hành chính mới ban hành; được sửa đổi, bổ sung; bị bãi bỏ`: what was changed in several ways. */
  private announcesMore(store: TokenStore, at: number, kind: TitleKind): boolean {
    if (broken(store, at + 1) || has(store, at + 1, INITIAL_UPPER)) return false
    const next = store.form[at + 1] ?? 0
    // `về việc hướng dẫn công bố, công khai; rà soát, cắt giảm ...`
    if (kind === 'basis') return next > 0 && !this.signs.isType(store, at + 1) && !this.words.separate.has(next)
    return kind === 'announcing' && this.words.changes.has(next)
  }

  private overComma(store: TokenStore, board: Board, at: number, state: TitleState): boolean {
    const { kind, isPlan, cited, period } = state
    const next = at + 1
    if (this.signs.isCitation(store, next)) return kind === 'amending' && cited
    if (isPlan && this.signs.isPlanHead(store, next)) return false
    if (kind === 'basis') return true
    if (period === 'date' || (period && isPlan)) return this.goesOn(store, next) && store.form[next] !== this.words.va
    const opener = this.lexicon.longest(store, next, this.openers)
    if (opener !== 0 && this.opensClause(board, next, opener, isPlan)) return false
    const actor = board.startingAt('body', next) ?? board.startingAt('position', next)
    if (actor) return followsActor(board, at) && this.isListItem(store, board, actor.end)
    return !isPlan || this.continuesName(store, board, at, state)
  }

  private opensClause(board: Board, at: number, opener: number, isPlan: boolean): boolean {
    const ends = this.lexicon.value(opener, 'ends')
    if (isPlan || ends === 'any') return true
    return ends === 'body' && board.startingAt('body', at + this.lexicon.length(opener)) !== undefined
  }

  /** In the name of a plan a comma goes on only to a part of the place, or to an item of a list. */
  private continuesName(store: TokenStore, board: Board, at: number, { kind, segment }: TitleState): boolean {
    if (board.startingAt('place', at + 1) || store.form[at + 1] === this.words.doan) return true
    const first = this.words.leads.has(store.form[segment] ?? 0) ? segment + SHORT_VERB : segment
    return at - first <= SHORT_VERB || (kind === 'plan' && this.isShortItem(store, at + 1))
  }

  /** Behind the last name of a list stands a mark, `và`, or a new part of the title, but no verb of its own. */
  private isListItem(store: TokenStore, board: Board, at: number): boolean {
    if (at >= store.count || has(store, at, IS_PUNCT) || board.startingAt('term', at)) return true
    const { va, ve, cac } = this.words
    const form = store.form[at] ?? 0
    return form === va || form === ve || form === cac
  }

  /** An item of a list ends soon: at a mark, at `và`, or where the name is left. */
  private isShortItem(store: TokenStore, at: number): boolean {
    for (let k = at; k < at + 2 * SHORT_ITEM && !broken(store, k); k++) {
      const form = store.form[k] ?? 0
      if (form === this.words.va || form === this.words.vao) return true
      // `Chương trình xóa nhà tạm, nhà dột nát theo chỉ đạo của tỉnh`
      if (form === this.words.theo && k - at <= SHORT_ITEM / 2) return true
      if (form < 0) return k - at <= SHORT_ITEM
    }
    return false
  }

  /** `(sửa đổi)` and place names in brackets belong to a name that goes on behind them. */
  private overAside(store: TokenStore, at: number): number {
    for (let k = at + 1; k < at + LONGEST_ASIDE && !broken(store, k); k++) {
      if (store.form[k] !== CLOSE) {
        if (this.signs.isCitation(store, k) || this.lexicon.longest(store, k, this.ends) !== 0) return -1
        continue
      }
      const behind = store.form[k + 1] ?? 0
      // `nước Cộng hòa xã hội chủ nghĩa (CHXHCN) Việt Nam`
      const isShort = k === at + 2 && has(store, at + 1, ALL_UPPER) && has(store, k + 1, INITIAL_UPPER)
      return isShort || behind === this.words.va || behind === this.words.thuoc || behind === this.words.cua
        ? k + 1
        : -1
    }
    return -1
  }

  /** Whether the colon follows the number of a part: `giai đoạn I: ...`, `Dự án 2: ...`. */
  private isLabel(store: TokenStore, at: number): boolean {
    if (romanAt(store, at) === 0 && integerAt(store, at) < 0) return false
    return this.words.parts.has(store.form[at - 1] ?? 0)
  }

  private continues(store: TokenStore, board: Board, at: number): boolean {
    // `năm 2025 của huyện` names nobody.
    if (store.form[at] === this.words.cua) return isNameAt(board, at + 1) || has(store, at + 1, INITIAL_UPPER)
    return this.goesOn(store, at) || isNameAt(board, at)
  }

  private goesOn(store: TokenStore, at: number): boolean {
    return this.lexicon.longest(store, at, this.continuations) !== 0
  }

  /** Marks and joining words at the end are no part of a title. */
  private trim(store: TokenStore, at: number, end: number): number {
    let last = end
    while (last > at) {
      const form = store.form[last - 1] ?? 0
      const isTail = this.words.tails.has(form) || (form < 0 && form !== CLOSE && !CLOSING_QUOTES.has(form))
      // `và những năm tiếp theo`
      if (!isTail || (form === this.words.theo && store.form[last - 2] === this.words.tiep)) break
      last--
    }
    return last
  }
}

function titleWords(lexicon: Lexicon) {
  return {
    ...formsOf(lexicon, {
      va: 'và',
      cua: 'của',
      ve: 'về',
      ban: 'ban',
      kem: 'kèm',
      cac: 'các',
      doan: 'đoạn',
      thuoc: 'thuộc',
      de: 'để',
      vao: 'vào',
      tai: 'tại',
      theo: 'theo',
      tiep: 'tiếp',
      tu: 'từ',
      truoc: 'trước',
      tren: 'trên',
      co: 'cơ',
      so: 'sở',
      thi: 'thì',
      quy: 'quy',
      dinh: 'định',
      duoc: 'được',
      du: 'dự',
      kien: 'kiến',
    }),
    changes: formSet(lexicon, 'được bị sửa thay bãi hủy bổ thủ'),
    /** Words that open another item of a legal basis. */
    separate: formSet(lexicon, 'ý kết biên và theo trên xét được đã'),
    leads: formSet(lexicon, 'thực triển tổ tiếp'),
    parts: formSet(lexicon, 'đoạn án phần'),
    tails: formSet(lexicon, 'và của về hoặc để theo tại'),
  }
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

/** What kind of time ends before the token: a year or period, a term of office. */
function periodBefore(board: Board, at: number): 'date' | 'term' | undefined {
  if (board.endingAt('term', at)) return 'term'
  const date = board.endingAt('date', at)
  return date && isPeriod(date.attributes) ? 'date' : undefined
}

/** Whether a body or an office, perhaps with its term, ends before the token. */
function followsActor(board: Board, at: number): boolean {
  const end = board.endingAt('term', at)?.first ?? at
  return board.endingAt('body', end) !== undefined || board.endingAt('position', end) !== undefined
}

function isNameAt(board: Board, at: number): boolean {
  return (['body', 'position', 'place'] as const).some((type) => board.startingAt(type, at) !== undefined)
}
