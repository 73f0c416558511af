import { formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, COLON, COMMA, HYPHEN, OPEN_PAREN, PERCENT, SLASH } from '../lexicon/marks.ts'
import { integerAt, isSmall } from '../tokens/looks.ts'
import { has, INITIAL_UPPER, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { isPeriod } from './calendar.ts'
import type { TailReader } from './citation-parts.ts'
import type { CitationReading } from './citation-reading.ts'
import type { DocumentHead, HeadReader } from './document-heads.ts'
import { type NumberReading, readDocumentNumber, readForeignNumber } from './document-number.ts'

/** How many words of a name may stand between the type and `số`: `Báo cáo kết quả giám sát số 120/BC-ĐGS`. */
const LONGEST_NAME = 14

/** A document that is cited at a token, mostly with its number. */
export interface DocumentReading extends CitationReading {
  /** Where the title begins, when it has one. */
  readonly titleAt?: number | undefined
  /** The type stands in front and further numbers may follow: `Quyết định số 12/QĐ-UBND, số 15/QĐ-UBND`. */
  readonly listed?: boolean
}

/** Documents that are cited with their number. */
export class NumberedDocumentReader {
  private readonly lexicon: Lexicon
  private readonly heads: HeadReader
  private readonly ends: number
  private readonly abbreviations: number
  private readonly tails: TailReader
  private readonly words: ReturnType<typeof numberWords>

  constructor(lexicon: Lexicon, heads: HeadReader, tails: TailReader) {
    this.lexicon = lexicon
    this.heads = heads
    this.ends = lexicon.category('title-ends')
    this.abbreviations = lexicon.category('type-abbreviations')
    this.tails = tails
    this.words = numberWords(lexicon)
  }

  /** The number right behind the type: `Quyết định số 12/QĐ-UBND`, `Nghị quyết 57`. */
  read(store: TokenStore, board: Board, at: number, head: DocumentHead): DocumentReading | undefined {
    const behind = at + head.length
    const first = this.overNumberWord(store, behind)
    if (first > behind && broken(store, first)) return undefined
    if (store.form[behind] === OPEN_PAREN) return this.readBracketed(store, board, behind, head)
    const number = readDocumentNumber(store, first)
    // `Mẫu số 05`: which form of a document is no document of its own; `Mẫu số 01/BCĐ-MT` is.
    if (head.isForm && (!number || store.form[first + 1] !== SLASH)) return undefined
    if (number) return this.withTail(store, board, number, head.docType, 'document.number', 0.97)
    const hasWord = first > behind
    const foreign = hasWord ? readForeignNumber(store, first) : undefined
    if (foreign && board.startingAt('date', foreign.end)) {
      return this.withTail(store, board, foreign, head.docType, 'document.foreign-number', 0.9)
    }
    const ordinal = integerAt(store, first)
    if (ordinal < 0 || (hasWord ? this.isShare(store, first) : this.isCount(store, first))) return undefined
    if (!hasWord && !this.mayShorten(store, board, at, head, first)) return undefined
    // `Nghị quyết 30a`
    const end = isHungLetter(store, first + 1) ? first + 2 : first + 1
    const text = store.text.slice(store.start[first], store.end[end - 1])
    const short: NumberReading = { end, text, ordinal, year: undefined, symbol: '' }
    return this.withTail(store, board, short, head.docType, 'document.short-number', 0.85)
  }

  /** `báo cáo (số 08-BC/BCĐ, ngày 20-6-2019) của Ban Chỉ đạo ...`. */
  private readBracketed(store: TokenStore, board: Board, at: number, head: DocumentHead): DocumentReading | undefined {
    if (store.form[at + 1] !== this.words.so) return undefined
    const number = readDocumentNumber(store, at + 2)
    if (!number) return undefined
    const behind = store.form[number.end] === COMMA ? number.end + 1 : number.end
    const end = board.startingAt('date', behind)?.end ?? number.end
    if (store.form[end] !== CLOSE_PAREN) return undefined
    return this.withTail(store, board, { ...number, end: end + 1 }, head.docType, 'document.number-in-brackets', 0.9)
  }

  /** Words of a name between type and number: `Báo cáo kết quả giám sát số 120/BC-ĐGS`, `Công văn của Bộ Y tế số 12/BYT-KH`. */
  readNamed(store: TokenStore, board: Board, at: number, head: DocumentHead): DocumentReading | undefined {
    const from = at + head.length
    const mark = this.numberWordAhead(store, from)
    const number = mark > 0 ? readDocumentNumber(store, mark + 1) : undefined
    if (!number || (head.isForm && mark === from)) return undefined
    for (let k = from; k < mark; k++) {
      if (this.words.verbs.has(store.form[k] ?? 0)) return undefined
      if (this.lexicon.longest(store, k, this.ends) !== 0 || this.heads.at(store, k)) return undefined
    }
    return this.withTail(store, board, number, head.docType, 'document.named-number', 0.9)
  }

  /** A further number under the same type, behind a comma or `và`: `số 15/QĐ-UBND ngày ...`, `18/QĐ-UBND`. */
  readListed(store: TokenStore, board: Board, at: number, docType: string | undefined): DocumentReading | undefined {
    const number = readDocumentNumber(store, store.form[at] === this.words.so ? at + 1 : at)
    return number && this.withTail(store, board, number, docType, 'document.shared-type', 0.95)
  }

  /** `: số 15/2013/NQ-HĐND ngày ...`, `(Số 37/2019/NĐ-CP ngày ...`: the first of several numbers behind words that tell what they are of. */
  readMarked(store: TokenStore, board: Board, at: number): DocumentReading | undefined {
    const before = store.form[at - 1] ?? 0
    if ((before !== COLON && before !== OPEN_PAREN) || broken(store, at)) return undefined
    const number = readDocumentNumber(store, at + 1)
    const date = number && !broken(store, number.end) ? board.startingAt('date', number.end) : undefined
    if (!number || !date || isPeriod(date.attributes)) return undefined
    return this.withTail(store, board, number, this.typeIn(store, at + 2, number.end), 'document.bare-number', 0.9)
  }

  /** The type that the letters of a number stand for. */
  private typeIn(store: TokenStore, from: number, end: number): string | undefined {
    for (let k = from; k < end; k++) {
      const type = this.lexicon.longest(store, k, this.abbreviations, end)
      if (type !== 0) return this.lexicon.value(type, 'type')
    }
    return undefined
  }

  /** A number that stands without its type, told by its letters and its date: `137/GP-UBND ngày 13/07/2017`. */
  readBare(store: TokenStore, board: Board, at: number): DocumentReading | undefined {
    const before = store.form[at - 1] ?? 0
    if (before === this.words.so || before === COLON || before === SLASH || before === HYPHEN) return undefined
    const type = this.lexicon.longest(store, at + 2, this.abbreviations)
    if (type === 0 || store.form[at + 2 + this.lexicon.length(type)] !== HYPHEN) return undefined
    const number = readDocumentNumber(store, at)
    const date = number && !broken(store, number.end) ? board.startingAt('date', number.end) : undefined
    if (!number || !date || isPeriod(date.attributes)) return undefined
    return this.withTail(store, board, number, this.lexicon.value(type, 'type'), 'document.bare-number', 0.9)
  }

  /** The `số` some words ahead; 0 when a mark or the end of the phrase comes first. */
  private numberWordAhead(store: TokenStore, from: number): number {
    const limit = Math.min(store.count, from + LONGEST_NAME)
    for (let k = from; k < limit; k++) {
      const form = store.form[k] ?? 0
      if (form === this.words.so && (store.form[k + 1] !== form || broken(store, k + 1))) return k
      // `Báo cáo giải trình, tiếp thu số ...`
      if (form === COMMA && !has(store, k + 1, INITIAL_UPPER) && store.form[k + 1] !== this.words.so) continue
      if ((form < 0 && form !== HYPHEN) || broken(store, k)) return 0
    }
    return 0
  }

  /**
   * `Nghị quyết 57`; with a small letter `nghị quyết 54`, but `quyết định 5 việc` is a verb and what it decides. Other
   * types need their issuer (`Quy định 137 của Ban Thường vụ Thành ủy`), or were cited with their full number before.
   */
  private mayShorten(store: TokenStore, board: Board, at: number, head: DocumentHead, number: number): boolean {
    const isCapital = has(store, at, INITIAL_UPPER)
    if (head.mayShorten && isCapital) return true
    if (head.mayShorten && (store.form[at] === this.words.nghi || store.form[at + 1] === this.words.tu)) return true
    if (!head.mayShorten && !isCapital) return false
    if (store.form[number + 1] === this.words.cua && board.startingAt('body', number + 2) !== undefined) return true
    return isCapital && board.cited.has(`${head.docType} ${integerAt(store, number)}`)
  }

  /** `Báo cáo 6 tháng`, `Quyết định 50%`: the number counts something. */
  private isCount(store: TokenStore, at: number): boolean {
    return this.words.counted.has(store.form[at + 1] ?? 0) || this.isShare(store, at)
  }

  private isShare(store: TokenStore, at: number): boolean {
    const next = store.form[at + 1] ?? 0
    return next === PERCENT || next === SLASH
  }

  private overNumberWord(store: TokenStore, at: number): number {
    if (store.form[at] !== this.words.so) return at
    return store.form[at + 1] === COLON ? at + 2 : at + 1
  }

  private withTail(
    store: TokenStore,
    board: Board,
    number: NumberReading,
    docType: string | undefined,
    rule: string,
    confidence: number,
  ): DocumentReading {
    const { ordinal, year, symbol } = number
    const tail = this.tails.read(store, board, number.end, docType)
    const attributes: Record<string, unknown> = { number: number.text, symbol }
    if (docType !== undefined) attributes['docType'] = docType
    if (ordinal !== undefined) attributes['ordinal'] = ordinal
    if (ordinal !== undefined && docType !== undefined && symbol !== '') board.cited.add(`${docType} ${ordinal}`)
    if (year !== undefined) attributes['year'] = year
    Object.assign(attributes, tail.attributes)
    return {
      end: tail.end,
      rule,
      confidence,
      listed: true,
      attributes,
      titleAt: tail.hasTitle ? tail.titleAt : undefined,
    }
  }
}

function numberWords(lexicon: Lexicon) {
  return {
    ...formsOf(lexicon, { so: 'số', cua: 'của', nghi: 'nghị', tu: 'tư' }),
    counted: formSet(lexicon, 'ngày tháng năm quý'),
    verbs: formSet(lexicon, 'được đã sẽ phải theo để cho là'),
  }
}

/** A small letter that hangs on the number before it. */
function isHungLetter(store: TokenStore, at: number): boolean {
  return isSmall(store, at) && !has(store, at, SPACE_BEFORE) && (store.end[at] ?? 0) - (store.start[at] ?? 0) === 1
}
