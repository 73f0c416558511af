import type { Lexicon } from '../lexicon/lexicon.ts'
import { COLON, COMMA, HYPHEN, OPEN_PAREN, SEMICOLON, SLASH, STOP } from '../lexicon/marks.ts'
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
import { TailReader } from './citation-parts.ts'
import { type DocumentHead, HeadReader } from './document-heads.ts'
import { readDocumentNumber } from './document-number.ts'
import { type DocumentWords, documentWords } from './document-words.ts'
import type { Family, Finder } from './family.ts'
import { yearAt } from './figures.ts'
import { LawReader } from './laws.ts'
import type { Provision } from './mention.ts'
import { NamedDocumentReader } from './named-documents.ts'
import { type DocumentReading, NumberedDocumentReader } from './numbered-documents.ts'
import type { Openers, Openings } from './openings.ts'
import { ProvisionReader } from './provisions.ts'
import { followersOf } from './reach.ts'
import { StandardReader } from './standards.ts'
import { TitleKinds } from './title-kinds.ts'

/** What a form may open. */
const OPENS_HEAD = 1
const OPENS_PROVISION = 2
const OPENS_STANDARD = 4
/** `Phụ lục II` in front of what its brackets say. */
const LONGEST_ANNEX = 3
/** Types whose texts begin with the type and the number instead of a letterhead. */
const SELF_TITLED: ReadonlySet<string> = new Set(['án lệ', 'bản án', 'văn bản hợp nhất'])

/** Citations: type, number, date, issuer and title, laws by name, named resolutions and rules, with the provisions in front. */
export const documents: Family = {
  id: 'documents',
  prepare: (lexicon) => new DocumentReader(lexicon),
}

class DocumentReader implements Finder {
  private readonly tails: TailReader
  private readonly heads: HeadReader
  private readonly numbered: NumberedDocumentReader
  private readonly laws: LawReader
  private readonly named: NamedDocumentReader
  private readonly provisions: ProvisionReader
  private readonly standards: StandardReader
  private readonly kinds: TitleKinds
  private readonly words: DocumentWords
  readonly openers: Openers
  /** By form: what may open with it. */
  private readonly opens: Uint8Array

  constructor(lexicon: Lexicon) {
    const tails = new TailReader(lexicon)
    this.tails = tails
    this.heads = new HeadReader(lexicon)
    this.numbered = new NumberedDocumentReader(lexicon, this.heads, tails)
    this.laws = new LawReader(lexicon)
    this.named = new NamedDocumentReader(lexicon, tails)
    this.provisions = new ProvisionReader(lexicon)
    this.standards = new StandardReader(lexicon, tails)
    this.kinds = new TitleKinds(lexicon)
    this.words = documentWords(lexicon)
    this.opens = new Uint8Array(lexicon.vocabulary.size)
    for (const form of this.heads.openers()) this.opens[form] = OPENS_HEAD
    for (const form of this.standards.openers()) this.opens[form] = (this.opens[form] ?? 0) | OPENS_STANDARD
    for (const form of this.provisions.openers()) this.opens[form] = (this.opens[form] ?? 0) | OPENS_PROVISION
    const words = this.opens.map((what) => (what === 0 ? 0 : 3))
    words[this.words.so] = 3
    const followers = followersOf(lexicon, [...this.heads.categories, ...this.standards.categories])
    for (const form of [...this.provisions.openers(), this.words.so]) followers.delete(form)
    this.openers = { words, followers, numbers: true }
  }

  find(store: TokenStore, board: Board, openings: Openings): void {
    const { form, count } = store
    for (let i = openings.next(0); i < count; i = openings.next(i)) {
      const opener = (form[i] ?? 0) > 0 ? (this.opens[form[i] ?? 0] ?? 0) : 0
      const found = opener === 0 ? this.readBare(store, board, i) : this.readAt(store, board, i, opener)
      if (!found && opener !== 0 && (form[i - 1] ?? 0) === this.words.cac) i = this.addShared(store, board, i)
      else if (!found || this.isListed(store, i, found.end)) i++
      else {
        i = add(board, i, found)
        if (found.listed) i = this.addListed(store, board, i, found.attributes.docType)
      }
    }
  }

  /** `các Nghị định của Chính phủ quy định chi tiết Luật Quy hoạch (số 37/2019/NĐ-CP ...)`: their numbers name them. */
  private isListed(store: TokenStore, at: number, end: number): boolean {
    return (
      store.form[at - 1] === this.words.cac && store.form[end] === OPEN_PAREN && store.form[end + 1] === this.words.so
    )
  }

  private readBare(store: TokenStore, board: Board, at: number): DocumentReading | undefined {
    if (store.form[at] === this.words.so && store.form[at + 2] === SLASH && has(store, at + 1, IS_NUMBER))
      return this.numbered.readMarked(store, board, at)
    const mayOpen = store.form[at + 1] === SLASH && has(store, at, IS_NUMBER) && !has(store, at + 1, SPACE_BEFORE)
    return mayOpen ? this.numbered.readBare(store, board, at) : undefined
  }

  private readAt(store: TokenStore, board: Board, at: number, opener: number): DocumentReading | undefined {
    if ((opener & OPENS_PROVISION) !== 0 && this.isHeading(store, at)) return undefined
    const provided = (opener & OPENS_PROVISION) === 0 ? undefined : this.readProvided(store, board, at)
    if (provided) return provided
    const standard = (opener & OPENS_STANDARD) === 0 ? undefined : this.standards.read(store, board, at)
    if (standard || (opener & OPENS_HEAD) === 0) return standard
    const head = this.heads.at(store, at)
    return head && this.read(store, board, at, head, false)
  }

  /** Numbers behind a type that they share: `các Nghị định của Chính phủ: số 63/2010/NĐ-CP ...; số 92/2017/NĐ-CP ...`. */
  private addShared(store: TokenStore, board: Board, at: number): number {
    const head = this.heads.at(store, at)
    if (!head) return at + 1
    const colon = this.tails.issuerEnd(store, board, at + head.length)
    if (store.form[colon] !== COLON || broken(store, colon + 1)) return at + 1
    const found = this.numbered.readListed(store, board, colon + 1, head.docType)
    return found ? this.addListed(store, board, add(board, colon + 1, found), head.docType) : at + 1
  }

  /** Further numbers under the same type: `, số 15/QĐ-UBND ngày ... và 18/QĐ-UBND`. */
  private addListed(store: TokenStore, board: Board, at: number, docType: string | undefined): number {
    let end = at
    for (;;) {
      const link = store.form[end] ?? 0
      if ((link !== COMMA && link !== SEMICOLON && link !== this.words.va) || broken(store, end + 1)) return end
      const found = this.numbered.readListed(store, board, end + 1, docType)
      if (!found) return end
      end = add(board, end + 1, found)
    }
  }

  /** `Điều 5. ...` heads an article, `Mẫu số 21. ...` a form. */
  private isHeading(store: TokenStore, at: number): boolean {
    if (!has(store, at, LINE_START)) return false
    return store.form[store.form[at + 1] === this.words.so ? at + 3 : at + 2] === STOP
  }

  /** Provisions with the document they belong to: `khoản 2 Điều 5 Luật Đất đai`, `Điều 3 của Luật này`, `khoản 1 Điều này`. */
  private readProvided(store: TokenStore, board: Board, at: number): DocumentReading | undefined {
    const read = this.provisions.read(store, at)
    // `tài khoản 1`
    if (!read || (store.form[at] === this.words.khoan && store.form[at - 1] === this.words.account)) return undefined
    const { provisions } = read
    if (read.self) {
      const isPlace = provisions.some((provision) => Object.keys(provision).length > 0)
      const attributes = { self: true, provisions }
      return isPlace ? { end: read.end, rule: 'document.self-provision', confidence: 0.97, attributes } : undefined
    }
    const first = this.overLink(store, read.end)
    const head = broken(store, first) ? undefined : this.heads.at(store, first)
    if (head && store.form[first + head.length] === this.words.nay) {
      const attributes = { docType: head.docType, self: true, provisions }
      return { end: first + head.length + 1, rule: 'document.self', confidence: 0.98, attributes }
    }
    const found = head && this.read(store, board, first, head, true)
    // `Phụ lục I ban hành kèm theo Nghị định số ...`: the annex is told of; the decree is what is cited.
    if (!found || (store.form[first - 1] === this.words.theo && provisions.every(isAnnex))) return undefined
    const rule = `${found.rule}-provision`
    const reading = { ...found, rule, attributes: { provisions, ...found.attributes } }
    if (this.statesTopic(store, at, found) || this.isPredicate(store, found)) return untitled(reading)
    return this.asStated(store, at, first, reading)
  }

  /** `khoản 3 Điều 1 Thông tư số ... ngày ... bổ sung Điều 4 Thông tư số ...`: without an issuer a verb is what the provision does. */
  private isPredicate(store: TokenStore, { titleAt, end, attributes }: DocumentReading): boolean {
    if (titleAt === undefined || store.form[titleAt + 2] === this.words.ve) return false
    if (!this.words.verbs.has(store.form[titleAt] ?? 0) || this.kinds.isDetailing(store, titleAt)) return false
    if (this.kinds.amendsSome(store, titleAt)) return false
    return attributes['issuer'] === undefined || this.defines(store, titleAt, end)
  }

  /** `quy định xe ưu tiên là xe ...`: what the provision says. */
  private defines(store: TokenStore, titleAt: number, end: number): boolean {
    if (store.form[titleAt] !== this.words.quy) return false
    for (let k = titleAt; k <= end; k++) if (store.form[k] === this.words.la) return true
    return false
  }

  /** `Căn cứ quy định tại khoản 2 Điều 5 Nghị định số ... về hoàn thuế`: the topic is that of the provision. */
  private statesTopic(store: TokenStore, at: number, { titleAt }: DocumentReading): boolean {
    const { tai, can, cu, ve, viec } = this.words
    if (store.form[at - 1] !== tai || store.form[at - 4] !== cu || store.form[at - 5] !== can) return false
    return titleAt !== undefined && store.form[titleAt] === ve && store.form[titleAt + 1] !== viec
  }

  /** `Tại khoản 5 Điều 7 Thông tư số ... quy định: ...`: what the provision says is no title. */
  private asStated(store: TokenStore, at: number, head: number, found: DocumentReading): DocumentReading {
    const { tai, can, cu } = this.words
    const before = store.form[at - 1] ?? 0
    const opens = before === tai ? at - 1 : before === cu && store.form[at - 2] === can ? at - 2 : -1
    if (opens < 0 || !has(store, opens, INITIAL_UPPER)) return found
    // What a legal basis cites ends at a semicolon; a statement ends its sentence.
    if (before === cu && !has(store, found.end, SENTENCE_END) && store.form[found.end] !== COLON) return found
    let last = -1
    let times = 0
    for (let k = head + 2; k <= found.end; k++) {
      if (store.form[k] !== this.words.quy || store.form[k + 1] !== this.words.dinh) continue
      times++
      last = k
    }
    // `... quy định về tiền thuê đất quy định: ...`: the first is of the title.
    return times === 1 && last === found.end ? found : times > 0 ? { ...found, end: last } : found
  }

  /** `, `, `của`, `tại`, `ban hành kèm theo` between a provision and its document. */
  private overLink(store: TokenStore, at: number): number {
    const { ban, hanh, kem, theo, cua, tai, trong } = this.words
    let first = store.form[at] === COMMA ? at + 1 : at
    if (store.form[first] === ban && store.form[first + 1] === hanh) first += 2
    if (store.form[first] === kem && store.form[first + 1] === theo) return first + 2
    if (store.form[first] === kem && first > at + 1) return first + 1
    if (first > at + 1) return at
    const form = store.form[first] ?? 0
    return form === cua || form === tai || form === trong ? first + 1 : first
  }

  private read(
    store: TokenStore,
    board: Board,
    at: number,
    head: DocumentHead,
    provided: boolean,
  ): DocumentReading | undefined {
    const behind = at + head.length
    // `Báo cáo viên` is an office, `Luật Viên chức` none.
    const isOffice = store.form[behind] === this.words.vien && !has(store, behind, INITIAL_UPPER)
    const cut = broken(store, behind) && !this.isCut(store, at, behind)
    if (cut || isOffice || this.isOwn(store, at, behind, head.docType)) return undefined
    return (
      this.numbered.read(store, board, at, head) ??
      this.laws.read(store, board, at) ??
      this.numbered.readNamed(store, board, at, head) ??
      this.named.read(store, board, at, provided)
    )
  }

  /** `- Quyết định` + `119/2009/QĐ-TTg`: an item of a narrow column. */
  private isCut(store: TokenStore, at: number, behind: number): boolean {
    const isItem = store.form[at - 1] === HYPHEN && has(store, Math.max(0, at - 1), LINE_START)
    return isItem && behind < store.count && has(store, behind, IS_NUMBER) && store.form[behind + 1] === SLASH
  }

  /** `Thông tư 62/2019/TT-BTC⏎`: a first line of type and number heads the text. */
  private fillsLine(store: TokenStore, behind: number): boolean {
    const number = readDocumentNumber(store, store.form[behind] === this.words.so ? behind + 1 : behind)
    if (!number) return false
    // `Quyết định 12/QĐ-BTC năm 2015`
    const dated = store.form[number.end] === this.words.nam && yearAt(store, number.end + 1) > 0
    const end = dated ? number.end + 2 : number.end
    return end < store.count && has(store, end, LINE_START)
  }

  /** The document's own number: behind a colon on its own line, or in the heading of its annex `(Kèm theo ...)`. */
  private isOwn(store: TokenStore, at: number, behind: number, docType: string | undefined): boolean {
    // `Án lệ số 15/2017/AL về ...` as the first words of a text.
    if (at === 0 && (SELF_TITLED.has(docType ?? '') || this.fillsLine(store, behind))) return true
    const opens = has(store, at, LINE_START) || store.form[at - 1] === HYPHEN
    if (opens && store.form[behind] === this.words.so && store.form[behind + 1] === COLON) return true
    const { theo, kem, ban, hanh } = this.words
    if (store.form[at - 1] !== theo) return false
    let k = at - 2
    if (store.form[k] === kem) k--
    if (store.form[k] === hanh && store.form[k - 1] === ban) k -= 2
    return (
      k < at - 2 &&
      store.form[k] === OPEN_PAREN &&
      (has(store, k, LINE_START) || (docType?.endsWith('luật') !== true && this.headsAnnex(store, k)))
    )
  }

  /** `Phụ lục II (Ban hành kèm theo Nghị định số ...)`: the heading and its brackets in one line. */
  private headsAnnex(store: TokenStore, at: number): boolean {
    const { phu, luc } = this.words
    for (let k = at - 1; k >= Math.max(0, at - LONGEST_ANNEX); k--)
      if (has(store, k, LINE_START)) return store.form[k] === phu && store.form[k + 1] === luc
    return false
  }
}

/** A whole annex or form, no part of it. */
function isAnnex(provision: Provision): boolean {
  return Object.keys(provision).every((level) => level === 'appendix' || level === 'form')
}

/** The reading without the title. */
function untitled(reading: DocumentReading): DocumentReading {
  const { title: _title, ...attributes } = reading.attributes
  return { ...reading, end: reading.titleAt ?? reading.end, attributes }
}

function add(board: Board, first: number, { end, rule, confidence, attributes }: DocumentReading): number {
  board.add({ type: 'document', first, end, rule, confidence, attributes })
  return end
}
