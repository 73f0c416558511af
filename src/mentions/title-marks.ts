import { FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  CLOSE_GUILLEMET,
  CLOSE_PAREN,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  ELLIPSIS,
  EXCLAMATION_MARK,
  OPEN_BRACKET,
  OPEN_GUILLEMET,
  OPEN_PAREN,
  OPEN_QUOTE,
  QUESTION_MARK,
  SEMICOLON,
  STAR,
  STRAIGHT_QUOTE,
} from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import {
  ALL_UPPER,
  CLAUSE_END,
  has,
  INITIAL_UPPER,
  IS_PUNCT,
  IS_WORD,
  SPACE_BEFORE,
  type TokenStore,
} from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { CitationSigns } from './citation-signs.ts'
import { romanAt } from './figures.ts'
import { isAcronym } from './reach.ts'
import type { TitleKind, TitleState } from './title-state.ts'
import { type TitleWords, titleWords } from './title-words.ts'
import { wordsOf } from './wording.ts'

export const OPENING_QUOTES: FormSet = new FormSet([OPEN_QUOTE, STRAIGHT_QUOTE, OPEN_GUILLEMET])
export const CLOSING_QUOTES: FormSet = new FormSet([CLOSE_QUOTE, STRAIGHT_QUOTE, CLOSE_GUILLEMET])
const ENDERS: FormSet = new FormSet([SEMICOLON, QUESTION_MARK, EXCLAMATION_MARK, ELLIPSIS, OPEN_BRACKET, STAR])
const LONGEST_ASIDE = 20
const SHORT_ITEM = 6
/** `phí thẩm định tiêu chuẩn, điều kiện hành nghề công chứng` */
const LONGEST_FEE = 20
/** How many tokens before and behind a semicolon tell one from another. */
const JOINT_BEFORE = 2
const JOINT_BEHIND = 4
/** A verb of two syllables that shares its object with the next: `rà soát, đơn giản hóa thủ tục`. */
const SHORT_VERB = 2

/** What a mark inside a title means: its end, an aside, or the next item of a list. */
export class TitleMarks {
  private readonly lexicon: Lexicon
  private readonly ends: number
  private readonly openers: number
  private readonly continuations: number
  private readonly signs: CitationSigns
  private readonly words: TitleWords
  /** First syllables of what a body does on the strength of a document. */
  private readonly decides: FormSet

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.ends = lexicon.category('title-ends')
    this.openers = lexicon.category('title-clauses')
    this.continuations = lexicon.category('title-continuations')
    this.signs = new CitationSigns(lexicon)
    this.words = titleWords(lexicon)
    this.decides = formSet(lexicon, 'quyết ban yêu thông hướng giao xử phê đề')
  }

  /** What follows a mark inside the title: the token to go on with, -1 when the title ends there. */
  overMark(store: TokenStore, board: Board, at: number, state: TitleState): number {
    const form = store.form[at] ?? 0
    if (has(store, at, CLAUSE_END) && this.overSemicolon(store, board, at, state.kind)) return at + 1
    if (has(store, at, CLAUSE_END) || ENDERS.has(form) || form === CLOSE_PAREN) return -1
    if (form === COMMA) return !broken(store, at + 1) && this.overComma(store, board, at, state) ? at + 1 : -1
    if (form === COLON) return this.isLabel(store, at - 1) ? at + 1 : -1
    if (form === OPEN_PAREN) return this.overAside(store, board, at)
    if (CLOSING_QUOTES.has(form) && !state.quoted && !(OPENING_QUOTES.has(form) && has(store, at, SPACE_BEFORE)))
      return -1
    return at + 1
  }

  /** Keeps the semicolon of a title in capitals: the body of the text names the title again. */
  learnHeading(store: TokenStore, board: Board, at: number): void {
    if (at > 0 && !broken(store, at + 1) && this.isInCapitals(store, at)) wentOver(store, board, at, true)
  }

  /** A semicolon that the title goes over, here or where it was named before. */
  private overSemicolon(store: TokenStore, board: Board, at: number, kind: TitleKind): boolean {
    if (broken(store, at + 1)) return false
    return wentOver(store, board, at, this.announcesMore(store, at, kind) || this.isInCapitals(store, at))
  }

  /** In a heading in capitals nothing but its title stands behind a semicolon. */
  private isInCapitals(store: TokenStore, at: number): boolean {
    if (this.signs.isCitation(store, at + 1) || this.signs.isPlanHead(store, at + 1)) return false
    return has(store, at - 1, ALL_UPPER) && has(store, at + 1, IS_WORD | ALL_UPPER)
  }

  /** `công bố thủ tục hành chính mới ban hành; được sửa đổi, bổ sung; bị bãi bỏ`: what was changed in several ways. */
  private announcesMore(store: TokenStore, at: number, kind: TitleKind): boolean {
    if (has(store, at + 1, INITIAL_UPPER)) return false
    const next = store.form[at + 1] ?? 0
    // `về việc hướng dẫn công bố, công khai; rà soát, cắt giảm ...`
    if (kind === 'basis') {
      const isOther = this.signs.isCitation(store, at + 1) || this.signs.isSeveral(store, at + 1)
      return next > 0 && !isOther && !this.words.separate.has(next)
    }
    return kind === 'announcing' ? this.words.changes.has(next) : this.listsFees(store, at)
  }

  /** `mức thu phí công chứng; phí chứng thực; lệ phí cấp thẻ`: one fee after another. */
  private listsFees(store: TokenStore, at: number): boolean {
    if (!this.words.fees.has(store.form[at + 1] ?? 0)) return false
    for (let k = at - 1; k > at - LONGEST_FEE && !broken(store, k + 1); k--)
      if (this.words.fees.has(store.form[k] ?? 0)) return true
    return false
  }

  private overComma(store: TokenStore, board: Board, at: number, state: TitleState): boolean {
    const { kind, isPlan, period } = state
    const next = at + 1
    if (this.signs.isCitation(store, next)) return this.listsCited(store, next, state)
    if (isPlan && this.signs.isPlanHead(store, next)) return false
    // `Quy chế làm việc của Tổng cục Hải quan, Quy chế công tác văn thư`
    if (kind === 'name' && has(store, next, INITIAL_UPPER) && this.signs.isType(store, next)) return false
    if (kind === 'small-plan' && this.signs.isPlanWord(store, next)) return false
    if (kind === 'basis') return !this.opensSentence(store, board, next)
    // `công bố thủ tục mới ban hành, được sửa đổi`
    if (kind === 'announcing' && this.words.changes.has(store.form[next] ?? 0)) return true
    if (period === 'date' || (period && isPlan)) return this.goesOn(store, next) && store.form[next] !== this.words.va
    if (isPlan && wentOver(store, board, at, this.isInCapitals(store, at))) return true
    // `làm giàu, làm sạch cơ sở dữ liệu`: the same word opens both.
    const word = store.form[next] ?? 0
    if (isPlan && word > 0 && word === store.form[at - SHORT_VERB]) return true
    const opener = this.lexicon.longest(store, next, this.openers)
    if (opener !== 0 && this.opensClause(board, next, opener, isPlan && kind !== 'issued-plan')) return false
    const actor = board.startingAt('body', next) ?? board.startingAt('position', next)
    if (actor) return followsActor(board, at) && this.isListItem(store, board, actor.end)
    return !isPlan || wentOver(store, board, at, kind === 'issued-plan') || this.continuesName(store, board, at, state)
  }

  /** `Căn cứ Quy định số ..., Ủy ban Kiểm tra Tỉnh ủy quyết định ...`: who decides, in front of the verb. */
  private opensSentence(store: TokenStore, board: Board, at: number): boolean {
    const actor = board.startingAt('body', at) ?? board.startingAt('position', at)
    return actor !== undefined && this.decides.has(store.form[actor.end] ?? 0)
  }

  /** Whether the document cited at the token is one more of those that the title lists: an amending one lists any of its rank, a detailing one laws. */
  listsCited(store: TokenStore, at: number, { kind, list, cited, citedAt, segment }: TitleState): boolean {
    // `một số điều của các Thông tư liên tịch, Thông tư, Quyết định của Bộ trưởng ...`
    if (!cited) return kind === 'amending' && this.signs.isBareType(store, segment, at - 1)
    // `hướng dẫn thi hành Luật Quản lý thuế và Nghị định số ...`
    if (list === 'guided') return this.signs.isDecree(store, at) && !this.signs.isLower(store, citedAt, at)
    if (list === 'carried') return store.form[at - 1] === this.words.va && this.signs.isType(store, at)
    if (kind === 'detailing') return this.signs.isLawName(store, at) && this.signs.isLawName(store, citedAt)
    return kind === 'amending' && !this.signs.isLower(store, citedAt, at)
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
    return at - first <= SHORT_VERB || (kind !== 'small-plan' && this.isShortItem(store, board, at + 1))
  }

  /** Behind the last name of a list stands a mark, `và`, or a new part of the title, but no verb of its own. */
  private isListItem(store: TokenStore, board: Board, at: number): boolean {
    if (at >= store.count || has(store, at, IS_PUNCT) || board.startingAt('term', at)) return true
    const { va, ve, cac, concerns } = this.words
    const form = store.form[at] ?? 0
    return form === va || form === ve || form === cac || form === concerns
  }

  /** An item of a list ends soon: at a mark, at `và`, or where the name is left. */
  private isShortItem(store: TokenStore, board: Board, at: number): boolean {
    for (let k = at; k < at + 2 * SHORT_ITEM && !broken(store, k); k++) {
      const form = store.form[k] ?? 0
      if (form === this.words.va || form === this.words.vao) return true
      // `Chương trình xóa nhà tạm, nhà dột nát theo chỉ đạo của tỉnh`
      if (form === this.words.theo && k - at <= SHORT_ITEM / 2) return true
      if (k > at && k - at <= SHORT_ITEM / 2 && board.startingAt('date', k + 1)) return true
      // `vùng lúa đặc sản, tôm nước lợ tỉnh Hà Giang đến năm 2030`
      const place = k > at && k - at <= SHORT_ITEM / 2 ? board.startingAt('place', k) : undefined
      if (place && (board.startingAt('date', place.end) ?? board.startingAt('date', place.end + 1))) return true
      if (form < 0) return k - at <= SHORT_ITEM
    }
    return false
  }

  /** `dự án Luật Thuế tài nguyên (sửa đổi)`: part of the name; the token itself when something else is in the brackets. */
  private amendedEnd(store: TokenStore, at: number): number {
    const { sua, doi } = this.words
    return store.form[at + 1] === sua && store.form[at + 2] === doi && store.form[at + 3] === CLOSE_PAREN ? at + 4 : at
  }

  /** `(sửa đổi)` and place names in brackets belong to a name that goes on behind them. */
  private overAside(store: TokenStore, board: Board, at: number): number {
    const amended = this.amendedEnd(store, at)
    if (amended > at) return amended
    // `do HĐND tỉnh Bắc Giang và HĐND tỉnh Bắc Ninh (cũ) ban hành`
    const isFormer = store.form[at + 1] === this.words.former && store.form[at + 2] === CLOSE_PAREN
    if (isFormer) return has(store, at + 3, IS_PUNCT) || broken(store, at + 3) ? -1 : at + 3
    for (let k = at + 1; k < at + LONGEST_ASIDE && !broken(store, k); k++) {
      if (store.form[k] !== CLOSE_PAREN) {
        if (this.signs.isCitation(store, k) || this.lexicon.longest(store, k, this.ends) !== 0) return -1
        continue
      }
      const behind = store.form[k + 1] ?? 0
      // `cửa khẩu Lóng Sập (tỉnh Sơn La) thành cửa khẩu quốc tế`
      if (this.words.joins.has(behind) && board.startingAt('place', at + 1)?.end === k) return k + 1
      // `nước Cộng hòa xã hội chủ nghĩa (CHXHCN) Việt Nam`
      const isShort = k === at + 2 && has(store, at + 1, ALL_UPPER) && has(store, k + 1, INITIAL_UPPER)
      // `Internet vạn vật (IoT) tại các khu công nghiệp`
      const isCode = k === at + 2 && isAcronym(store, at + 1) && this.words.joins.has(behind)
      return isShort || isCode || behind === this.words.va || behind === this.words.thuoc || behind === this.words.cua
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

  goesOn(store: TokenStore, at: number): boolean {
    return this.lexicon.longest(store, at, this.continuations) !== 0
  }
}

/** Whether the title goes over the mark, now or where the same words stood around it before. */
function wentOver(store: TokenStore, board: Board, at: number, now: boolean): boolean {
  if (!now && board.joints.size === 0) return false
  const joint = wordsOf(store, Math.max(0, at - JOINT_BEFORE), Math.min(store.count, at + JOINT_BEHIND)).toLowerCase()
  if (now) board.joints.add(joint)
  return board.joints.has(joint)
}

/** Whether a body or an office, perhaps with its term, ends before the token. */
function followsActor(board: Board, at: number): boolean {
  const end = board.endingAt('term', at)?.first ?? at
  return board.endingAt('body', end) !== undefined || board.endingAt('position', end) !== undefined
}
