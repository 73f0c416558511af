import { formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { has, INITIAL_UPPER, LINE_START, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import { TailReader } from './citation-parts.ts'
import { type NumberReading, readDocumentNumber } from './document-number.ts'
import type { Family } from './family.ts'
import { integerAt } from './figures.ts'
import { LawReader } from './laws.ts'
import type { MentionAttributes } from './mention.ts'
import { NamedDocumentReader } from './named-documents.ts'
import { ProvisionReader } from './provisions.ts'

const COMMA = -0x2c
const COLON = -0x3a
const SEMICOLON = -0x3b
const OPEN = -0x28
const PERCENT = -0x25
const SLASH = -0x2f
/** How many words of a name may stand between the type and `số`: `Báo cáo kết quả giám sát số 120/BC-ĐGS`. */
const LONGEST_NAME = 14

/** A document that is cited at a token. */
interface Reading {
  readonly end: number
  readonly rule: string
  readonly confidence: number
  readonly attributes: MentionAttributes
  /** The type stands in front and further numbers may follow: `Quyết định số 12/QĐ-UBND, số 15/QĐ-UBND`. */
  readonly listed?: boolean
}

/** Citations: type, number, date, issuer and title, laws by name, named resolutions and rules, with the provisions in front. */
export const documents: Family = {
  id: 'documents',
  prepare(lexicon) {
    const reader = new DocumentReader(lexicon)
    return (store, board) => {
      reader.findAll(store, board)
    }
  },
}

class DocumentReader {
  private readonly lexicon: Lexicon
  private readonly types: number
  private readonly cited: number
  private readonly namedTypes: number
  private readonly ends: number
  private readonly tails: TailReader
  private readonly laws: LawReader
  private readonly named: NamedDocumentReader
  private readonly provisions: ProvisionReader
  private readonly words: ReturnType<typeof documentWords>
  /** What a form may open: 1 a type, 2 a provision. */
  private readonly opens: Uint8Array

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.types = lexicon.category('document-types')
    this.cited = lexicon.category('cited-types')
    this.namedTypes = lexicon.category('named-documents')
    this.ends = lexicon.category('title-ends')
    this.tails = new TailReader(lexicon)
    this.laws = new LawReader(lexicon)
    this.named = new NamedDocumentReader(lexicon, this.tails)
    this.provisions = new ProvisionReader(lexicon)
    this.words = documentWords(lexicon)
    this.opens = new Uint8Array(lexicon.vocabulary.size)
    for (let form = 1; form < this.opens.length; form++) {
      if ([this.types, this.cited, this.namedTypes].some((category) => lexicon.opens(form, category)))
        this.opens[form] = 1
    }
    for (const form of this.provisions.openers()) this.opens[form] = (this.opens[form] ?? 0) | 2
  }

  findAll(store: TokenStore, board: Board): void {
    const { form, count } = store
    for (let i = 0; i < count; ) {
      const opener = (form[i] ?? 0) > 0 ? (this.opens[form[i] ?? 0] ?? 0) : 0
      const found =
        opener === 0
          ? undefined
          : ((opener & 2) !== 0 && this.readProvided(store, board, i)) ||
            ((opener & 1) !== 0 && this.read(store, board, i, false))
      if (!found) {
        i++
        continue
      }
      i = this.add(board, i, found)
      if (found.listed) i = this.addListed(store, board, i, found.attributes.docType)
    }
  }

  private add(board: Board, first: number, { end, rule, confidence, attributes }: Reading): number {
    board.add({ type: 'document', first, end, rule, confidence, attributes })
    return end
  }

  /** Further numbers under the same type: `, số 15/QĐ-UBND ngày ... và 18/QĐ-UBND`. */
  private addListed(store: TokenStore, board: Board, at: number, docType: string | undefined): number {
    let end = at
    for (;;) {
      const link = store.form[end] ?? 0
      if ((link !== COMMA && link !== SEMICOLON && link !== this.words.va) || broken(store, end + 1)) return end
      const marked = store.form[end + 1] === this.words.so
      const number = readDocumentNumber(store, marked ? end + 2 : end + 1)
      if (!number) return end
      const found = this.withTail(store, board, number.end, docType, number, 'document.shared-type', 0.95)
      end = this.add(board, end + 1, found)
    }
  }

  /** Provisions with the document they belong to: `khoản 2 Điều 5 Luật Đất đai`, `Điều 3 của Luật này`, `khoản 1 Điều này`. */
  private readProvided(store: TokenStore, board: Board, at: number): Reading | undefined {
    if (store.form[at] === this.words.khoan && store.form[at - 1] === this.words.account) return undefined
    const read = this.provisions.read(store, at)
    if (!read) return undefined
    const provisions = read.provisions
    if (read.self) {
      const isPlace = provisions.some((provision) => Object.keys(provision).length > 0)
      return isPlace
        ? { end: read.end, rule: 'document.self-provision', confidence: 0.97, attributes: { self: true, provisions } }
        : undefined
    }
    const at2 = this.overLink(store, read.end)
    const type = broken(store, at2) ? 0 : this.lexicon.longest(store, at2, this.types)
    if (type !== 0 && store.form[at2 + this.lexicon.length(type)] === this.words.nay) {
      const attributes = { docType: this.lexicon.canonical(type), self: true, provisions }
      return { end: at2 + this.lexicon.length(type) + 1, rule: 'document.self', confidence: 0.98, attributes }
    }
    const found = broken(store, at2) ? undefined : this.read(store, board, at2, true)
    return (
      found &&
      this.asStated(store, at, at2, {
        ...found,
        rule: `${found.rule}-provision`,
        attributes: { ...found.attributes, provisions },
      })
    )
  }

  /** `Tại khoản 5 Điều 7 Thông tư số ... quy định: ...`: what the provision says is no title. */
  private asStated(store: TokenStore, at: number, head: number, found: Reading): Reading {
    if (store.form[at - 1] !== this.words.tai || !has(store, at - 1, INITIAL_UPPER)) return found
    for (let k = head + 2; k < found.end; k++) {
      if (store.form[k] === this.words.quy && store.form[k + 1] === this.words.dinh) return { ...found, end: k }
    }
    return found
  }

  /** `, `, `của`, `tại` between a provision and its document. */
  private overLink(store: TokenStore, at: number): number {
    const { ban, hanh, kem, theo } = this.words
    let first = store.form[at] === COMMA ? at + 1 : at
    // `Phụ lục II ban hành kèm theo Quyết định số ...`
    if (store.form[first] === ban && store.form[first + 1] === hanh) first += 2
    if (store.form[first] === kem && store.form[first + 1] === theo) return first + 2
    if (first > at + 1) return at
    const form = store.form[first] ?? 0
    return form === this.words.cua || form === this.words.tai || form === this.words.trong ? first + 1 : first
  }

  private read(store: TokenStore, board: Board, at: number, provided: boolean): Reading | undefined {
    const type =
      this.lexicon.longest(store, at, this.types) ||
      this.lexicon.longest(store, at, this.cited) ||
      this.lexicon.longest(store, at, this.namedTypes)
    if (type === 0) return undefined
    const head = at + this.lexicon.length(type)
    // `Báo cáo viên` is an office.
    if (broken(store, head) || store.form[head] === this.words.vien) return undefined
    if (this.isOwn(store, at, head)) return undefined
    const docType = this.lexicon.canonical(type)
    return (
      this.readNumbered(store, board, at, head, docType) ??
      this.laws.read(store, board, at) ??
      this.readNamedNumber(store, board, head, docType) ??
      this.named.read(store, board, at, provided)
    )
  }

  /** The number right behind the type: `Quyết định số 12/QĐ-UBND`, `Nghị quyết 57`. */
  private readNumbered(
    store: TokenStore,
    board: Board,
    at: number,
    head: number,
    docType: string,
  ): Reading | undefined {
    const first = this.overNumberWord(store, head)
    if (broken(store, first)) return undefined
    const number = readDocumentNumber(store, first)
    if (number) return this.withTail(store, board, number.end, docType, number, 'document.number', 0.97)
    const ordinal = integerAt(store, first)
    const named = first > head || (has(store, at, INITIAL_UPPER) && SHORT_TYPES.has(docType))
    if (ordinal < 0 || !named || !this.isShortNumber(store, first)) return undefined
    const short: NumberReading = {
      end: first + 1,
      text: store.text.slice(store.start[first], store.end[first]),
      ordinal,
      symbol: '',
    }
    return this.withTail(store, board, first + 1, docType, short, 'document.short-number', 0.85)
  }

  /** The document's own number: alone on its line behind a colon, or in the heading of its annex `(Kèm theo ...)`. */
  private isOwn(store: TokenStore, at: number, head: number): boolean {
    if (has(store, at, LINE_START) && store.form[head] === this.words.so && store.form[head + 1] === COLON) return true
    const { theo, kem, ban, hanh } = this.words
    if (store.form[at - 1] !== theo) return false
    let k = at - 2
    if (store.form[k] === kem) k--
    if (store.form[k] === hanh && store.form[k - 1] === ban) k -= 2
    return k < at - 2 && store.form[k] === OPEN && has(store, k, LINE_START)
  }

  /** A bare number is one only when nothing is counted by it: `Nghị quyết 57 và`, not `Báo cáo 6 tháng`. */
  private isShortNumber(store: TokenStore, at: number): boolean {
    const next = store.form[at + 1] ?? 0
    return !this.words.counted.has(next) && next !== PERCENT && next !== SLASH
  }

  private overNumberWord(store: TokenStore, at: number): number {
    if (store.form[at] !== this.words.so) return at
    return store.form[at + 1] === COLON ? at + 2 : at + 1
  }

  /** Words of a name between type and number: `Báo cáo kết quả giám sát số 120/BC-ĐGS`, `Công văn của Bộ Y tế số 12/BYT-KH`. */
  private readNamedNumber(store: TokenStore, board: Board, head: number, docType: string): Reading | undefined {
    const limit = Math.min(store.count, head + LONGEST_NAME)
    for (let k = head; k < limit && !broken(store, k); k++) {
      const form = store.form[k] ?? 0
      if (form === this.words.so) {
        const number = readDocumentNumber(store, k + 1)
        return number && this.withTail(store, board, number.end, docType, number, 'document.named-number', 0.9)
      }
      if (form < 0 && form !== -0x2d) return undefined
      if (form > 0 && (this.opens[form] ?? 0) !== 0 && this.isHead(store, k)) return undefined
      if (this.lexicon.longest(store, k, this.ends) !== 0 || this.words.verbs.has(form)) return undefined
    }
    return undefined
  }

  private isHead(store: TokenStore, at: number): boolean {
    return this.lexicon.longest(store, at, this.types) !== 0 || this.lexicon.longest(store, at, this.cited) !== 0
  }

  private withTail(
    store: TokenStore,
    board: Board,
    at: number,
    docType: string | undefined,
    number: NumberReading,
    rule: string,
    confidence: number,
  ): Reading {
    const tail = this.tails.read(store, board, at)
    const { end: _, text, ...fields } = number
    return {
      end: tail.end,
      rule,
      confidence,
      listed: true,
      attributes: { ...(docType === undefined ? {} : { docType }), number: text, ...fields, ...tail.attributes },
    }
  }
}

/** Types that are spoken of by a bare number: `Nghị quyết 57`, `Chỉ thị 05`. */
const SHORT_TYPES: ReadonlySet<string> = new Set([
  'nghị quyết',
  'chỉ thị',
  'kết luận',
  'nghị định',
  'thông tư',
  'quyết định',
])

function documentWords(lexicon: Lexicon) {
  return {
    ...formsOf(lexicon, {
      so: 'số',
      va: 'và',
      cua: 'của',
      tai: 'tại',
      trong: 'trong',
      nay: 'này',
      khoan: 'khoản',
      vien: 'viên',
      theo: 'theo',
      kem: 'kèm',
      ban: 'ban',
      hanh: 'hành',
      quy: 'quy',
      dinh: 'định',
      account: 'tài',
    }),
    counted: formSet(lexicon, 'ngày tháng năm quý'),
    verbs: formSet(lexicon, 'được đã sẽ phải theo để cho là'),
  }
}
