import { formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, COLON, COMMA, HYPHEN, OPEN_PAREN, STOP } from '../lexicon/marks.ts'
import { Memo } from '../lexicon/memo.ts'
import { integerAt } from '../tokens/looks.ts'
import {
  ALL_UPPER,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_WORD,
  LINE_START,
  SENTENCE_END,
  SPACE_BEFORE,
  type TokenStore,
} from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { isPeriod } from './calendar.ts'
import type { TailReader } from './citation-parts.ts'
import type { CitationReading } from './citation-reading.ts'
import { isEnclosed } from './enclosures.ts'
import { romanAt } from './figures.ts'
import type { MentionAttributes } from './mention.ts'
import { isAcronym } from './reach.ts'
import { TitleReader } from './titles.ts'
import { wordsOf } from './wording.ts'

/** How many words may stand between `Báo cáo` and the body that it is of. */
const LONGEST_REPORT_NAME = 6
const LONGEST_TYPE = 3
/** How many words may stand between `Biên bản` and its date. */
const LONGEST_RECORD_NAME = 10

/** Documents without a number: `Nghị quyết Đại hội XIII của Đảng`, `Chỉ thị của Thủ tướng Chính phủ về ...`, `Quy chế làm việc của ...`. */
export class NamedDocumentReader {
  private readonly lexicon: Lexicon
  private readonly kinds: number
  private readonly types: number
  /** How a kind may be named, by lexicon entry. */
  private readonly ways: Memo<readonly string[]>
  private readonly tails: TailReader
  private readonly titles: TitleReader
  private readonly words: ReturnType<typeof namedWords>

  constructor(lexicon: Lexicon, tails: TailReader) {
    this.lexicon = lexicon
    this.kinds = lexicon.category('named-documents')
    this.types = lexicon.category('document-types')
    this.ways = new Memo(lexicon.size, (entry) => lexicon.value(entry, 'by').split(' '))
    this.tails = tails
    this.titles = new TitleReader(lexicon)
    this.words = namedWords(lexicon)
  }

  /** The document whose type stands at the token; `provided` when provisions stand in front of it. */
  read(store: TokenStore, board: Board, at: number, provided: boolean): CitationReading | undefined {
    const kind = this.lexicon.longest(store, at, this.kinds)
    if (kind === 0) return undefined
    const head = at + this.lexicon.length(kind)
    const isCapital = has(store, at, INITIAL_UPPER)
    const isHeading = has(store, at, ALL_UPPER | LINE_START) || broken(store, head)
    if (isHeading) return undefined
    const found = (end: number, rule: string, confidence: number, more: MentionAttributes = {}): CitationReading => ({
      end,
      rule,
      confidence,
      attributes: {
        docType: this.lexicon.canonical(kind),
        title: wordsOf(store, head, end),
        ...more,
      },
    })
    const mayOpen = isCapital && (provided || !opensSentence(store, at))
    for (const by of this.ways.of(kind)) {
      if (by === 'term') {
        const end = this.termEnd(store, board, head)
        if (end > head) return found(end, 'document.of-term', 0.95)
      } else if (by === 'issuer' && isCapital) {
        const tail = this.issuedTail(store, board, head)
        if (tail?.hasTitle && !(has(store, at, LINE_START) && isOccasion(tail.attributes)))
          return found(tail.end, 'document.of-issuer', 0.9, tail.attributes)
      } else if (by === 'issued' && mayOpen && !has(store, at, ALL_UPPER)) {
        const tail = this.issuedTail(store, board, head)
        if (tail) return found(tail.end, 'document.issued', 0.8, tail.attributes)
      } else if (by === 'owned' && !isCapital) {
        const end = this.ownedEnd(store, board, head)
        if (end > head) return found(end, 'document.owned', 0.75)
      } else if (by === 'report' && isCapital) {
        const end = this.reportEnd(store, board, head)
        if (end > head) return found(end, 'document.report', 0.8)
      } else if (by === 'record' && isCapital) {
        const end = this.recordEnd(store, board, head)
        if (end > head) return found(end, 'document.record', 0.85)
      } else if (by === 'topic' && mayOpen && !has(store, at, ALL_UPPER)) {
        const end = store.form[head] === this.words.ve ? this.titles.end(store, board, head, 'document') : head
        if (end > head + 2 && !this.isEnacted(store, at, end)) return found(end, 'document.topic', 0.7)
      } else if (by === 'brand' && isCapital) {
        const end = brandEnd(store, head)
        if (end > head) return found(end, 'document.brand', 0.9)
      } else if (by === 'name' && mayOpen) {
        const end = this.nameEnd(store, board, head)
        if (end > head + 1 && !this.isEnacted(store, at, end)) return found(end, 'document.name', 0.75)
      }
    }
    return undefined
  }

  /** `Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2020-2025`, `của Đại hội XIV của Đảng`, `Trung ương 4 khóa XII`. */
  private termEnd(store: TokenStore, board: Board, head: number): number {
    const first = store.form[head] === this.words.cua ? head + 1 : head
    if (broken(store, first)) return head
    let end = head
    const term = board.startingAt('term', first)
    if (term) end = term.end
    else if (store.form[first] === this.words.trung && integerAt(store, first + 2) > 0) {
      end = first + 3
      if (store.form[end] === this.words.khoa && romanAt(store, end + 1) > 0) return end + 2
    } else return head
    for (;;) {
      const next = store.form[end] === COMMA || store.form[end] === OPEN_PAREN ? end + 1 : end
      if (broken(store, next)) return end
      const more = board.startingAt('term', next) ?? (next === end ? board.startingAt('body', next) : undefined)
      if (!more) return end
      end = store.form[end] === OPEN_PAREN && store.form[more.end] === CLOSE_PAREN ? more.end + 1 : more.end
    }
  }

  private issuedTail(store: TokenStore, board: Board, head: number) {
    if (store.form[head] !== this.words.cua || broken(store, head + 1)) return undefined
    const known =
      board.startingAt('body', head + 1) ?? board.startingAt('position', head + 1) ?? board.startingAt('term', head + 1)
    return known && !known.isClass ? this.tails.read(store, board, head) : undefined
  }

  /** `Báo cáo thẩm tra của Ban ...`, `Báo cáo kết quả giám sát của Đoàn giám sát ... về ...`. */
  private reportEnd(store: TokenStore, board: Board, head: number): number {
    for (let k = head + 1; k < head + LONGEST_REPORT_NAME && !broken(store, k) && has(store, k, IS_WORD); k++) {
      const tail = this.issuedTail(store, board, k)
      if (tail) return tail.end
      if (store.form[k] === this.words.ve || store.form[k] === this.words.cua) return head
    }
    return head
  }

  /** `Biên bản kiểm phiếu ngày 02 tháng 7 năm 2021 của Ban Kiểm phiếu`: some words and a full date. */
  private recordEnd(store: TokenStore, board: Board, head: number): number {
    for (let k = head; k < head + LONGEST_RECORD_NAME && !broken(store, k) && has(store, k, IS_WORD); k++) {
      if (store.form[k] !== this.words.ngay) continue
      const date = board.startingAt('date', k)
      return date && !isPeriod(date.attributes) ? this.tails.read(store, board, k).end : head
    }
    return head
  }

  /** `Ban Thường vụ ban hành Quy định về ...`, `ban hành Quyết định Quy định về ...`: the sentence that enacts names this very document. */
  private isEnacted(store: TokenStore, at: number, end: number): boolean {
    let type = at
    while (type > at - LONGEST_TYPE && store.form[type - 1] !== this.words.hanh) type--
    const isWith = isEnclosed(store, at, this.words)
    if (!isWith && (store.form[type - 1] !== this.words.hanh || store.form[type - 2] !== this.words.ban)) return false
    if (!isWith && type < at && this.lexicon.exact(store, type, at, this.types) === 0) return false
    return end >= store.count || broken(store, end) || has(store, end, SENTENCE_END) || store.form[end] === COLON
  }

  /** `quy chế làm việc của Ban Chỉ đạo`: a small letter needs words of a name and the body that owns it. */
  private ownedEnd(store: TokenStore, board: Board, head: number): number {
    for (let k = head + 2; k < head + LONGEST_REPORT_NAME && !broken(store, k) && has(store, k, IS_WORD); k++) {
      if (store.form[k] !== this.words.cua) continue
      const body = board.startingAt('body', k + 1)
      return body && !body.isClass && has(store, body.first, INITIAL_UPPER) ? body.end : head
    }
    return head
  }

  /** A title that follows the type directly: `Quy chế làm việc của Ban Chấp hành`, `Điều lệ Đảng`. */
  private nameEnd(store: TokenStore, board: Board, head: number): number {
    if (!has(store, head, IS_WORD) || this.words.noName.has(store.form[head] ?? 0)) return head
    return this.titles.end(store, board, head, 'name')
  }
}

/** `Hiệp định CPTPP`, `Hiệp định RCEP-X`: End of the abbreviation; the token itself when there is none. */
function brandEnd(store: TokenStore, at: number): number {
  if (!isAcronym(store, at)) return at
  return store.form[at + 1] === HYPHEN && !has(store, at + 1, SPACE_BEFORE) && isAcronym(store, at + 2)
    ? at + 3
    : at + 1
}

/** Named by the meeting where it was said. */
function isOccasion({ title }: MentionAttributes): boolean {
  return title?.startsWith('tại') === true
}

function opensSentence(store: TokenStore, at: number): boolean {
  if (at === 0 || broken(store, at) || has(store, at - 1, SENTENCE_END)) return true
  const before = store.form[at - 1] ?? 0
  return before === HYPHEN || ((before === STOP || before === CLOSE_PAREN) && opensItem(store, at - 2))
}

/** The label of an item or an article: `1. Quy định về ...`, `Điều 3. Quy định về ...`. */
function opensItem(store: TokenStore, label: number): boolean {
  if (label < 0) return false
  return (
    has(store, label, LINE_START) || (label > 0 && has(store, label, IS_NUMBER) && has(store, label - 1, LINE_START))
  )
}

function namedWords(lexicon: Lexicon) {
  return {
    ...formsOf(lexicon, {
      cua: 'của',
      ve: 'về',
      trung: 'trung',
      khoa: 'khóa',
      ngay: 'ngày',
      ban: 'ban',
      hanh: 'hành',
      nay: 'này',
      kem: 'kèm',
      theo: 'theo',
    }),
    noName: formSet(lexicon, 'và được theo để tại trong với cho là do nêu đã này kèm phải ban'),
  }
}
