import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA, HYPHEN, OPEN_PAREN } from '../lexicon/marks.ts'
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
import type { CitationReading } from './citation-reading.ts'
import { readDocumentNumber } from './document-number.ts'
import { yearAt } from './figures.ts'
import { LawTails } from './law-tails.ts'
import { type LawWords, lawWords } from './law-words.ts'

const LONGEST_NAME = 26
const LAW_CODES: ReadonlySet<string> = new Set(['law', 'code', 'ordinance'])
const MOST_LAWS = 12

/** A verb of two syllables that shares its object with the next: `Phòng, chống`, `Quản lý, sử dụng`. */
const SHORT_VERB = 2

/** Laws, codes, ordinances and the constitution by name: `Luật Đất đai năm 2024`, `Luật sửa đổi, bổ sung một số điều của Luật Giá`. */
export class LawReader {
  private readonly lexicon: Lexicon
  private readonly laws: number
  private readonly types: number
  private readonly ends: number
  private readonly words: LawWords
  private readonly tails: LawTails

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.laws = lexicon.category('laws')
    this.types = lexicon.category('document-types')
    this.ends = lexicon.category('title-ends')
    this.words = lawWords(lexicon)
    this.tails = new LawTails(lexicon)
  }

  /** The law whose name starts at the token, with year, number or date behind it. */
  read(store: TokenStore, board: Board, at: number): CitationReading | undefined {
    // `PHÁP LUẬT THUỘC ...`
    if (!has(store, at, INITIAL_UPPER) || store.form[at - 1] === this.words.legal) return undefined
    const known = this.lexicon.longest(store, at, this.laws)
    if (known !== 0) {
      const found = this.tails.withTail(store, board, at, at + this.lexicon.length(known), 'document.law', 0.98)
      return this.namesItself(store, at, found.end) ? undefined : found
    }
    const type = this.lexicon.longest(store, at, this.types)
    if (type === 0 || !LAW_CODES.has(this.lexicon.value(type, 'code'))) return undefined
    const name = at + this.lexicon.length(type)
    if (broken(store, name)) return undefined
    if (store.form[name] === this.words.sua || store.form[name] === this.words.so) {
      return this.readAmending(store, board, at, name)
    }
    return this.readUnknown(store, board, at, name)
  }

  /** `Luật [số 65/2020/QH14] sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C`. */
  private readAmending(store: TokenStore, board: Board, at: number, name: number): CitationReading | undefined {
    const { so, sua, cua, cac, va, ban, hanh } = this.words
    const number = store.form[name] === so ? readDocumentNumber(store, name + 1) : undefined
    if (store.form[name] === so && !number) return undefined
    let k = number?.end ?? name
    if (store.form[k] !== sua)
      return this.tails.withTail(store, board, at, k, 'document.law-number', 0.99, number?.text)
    const limit = Math.min(store.count, k + LONGEST_NAME)
    while (k < limit && !broken(store, k) && store.form[k] !== cua && this.lawEnd(store, k) === 0) k++
    if (k === limit || broken(store, k)) return undefined
    if (store.form[k] === cua) k++
    if (store.form[k] === cac) k++
    let end = 0
    for (let laws = 0; laws < MOST_LAWS; laws++) {
      const law = this.lawEnd(store, k)
      if (law === 0) break
      end = Math.max(law, this.tails.tailEnd(store, board, law))
      const link = store.form[end] ?? 0
      if (link !== COMMA && link !== va) break
      k = end + 1
    }
    if (end === 0) return undefined
    const found = this.tails.withTail(store, board, at, end, 'document.law-amending', 0.95, number?.text)
    const isEnacted = store.form[at - 1] === hanh && store.form[at - 2] === ban
    return isEnacted || this.isOwnTitle(store, at) ? undefined : found
  }

  /** A law that the list lacks: its name begins with a capital and runs on to its number, year, date or a mark. */
  private readUnknown(store: TokenStore, board: Board, at: number, name: number): CitationReading | undefined {
    if (!has(store, name, IS_WORD)) return undefined
    const isNamed = has(store, name, INITIAL_UPPER)
    const limit = Math.min(store.count, name + LONGEST_NAME)
    const { so, nam, ngay } = this.words
    let first = 0
    for (let k = name; k < limit && !broken(store, k); k++) {
      const form = store.form[k] ?? 0
      const tail = form === so || form === nam || form === ngay || form === OPEN_PAREN
      if (tail && this.tails.tailEnd(store, board, k) > k) {
        return this.tails.withTail(store, board, at, k, 'document.law-unlisted', 0.85)
      }
      const mayEnd = (form === COMMA && k - name > SHORT_VERB) || this.words.links.has(form)
      const isMark = form < 0 && form !== COMMA && !(form === HYPHEN && has(store, k, SPACE_BEFORE))
      const mustEnd = isMark || this.stops(store, k) || this.lexicon.longest(store, k, this.types) !== 0
      if (first === 0 && (mayEnd || mustEnd)) first = k
      if (mustEnd || (first === name && k === name)) break
    }
    const end = first === 0 ? this.phraseEnd(store, name, limit) : first
    if (end <= name || !isNamed || this.isEnacted(store, at, end)) return undefined
    return this.tails.withTail(store, board, at, end, 'document.law-unlisted', 0.7)
  }

  private phraseEnd(store: TokenStore, from: number, limit: number): number {
    let end = from
    while (end < limit && !broken(store, end)) end++
    return end
  }

  /** `Quốc hội ban hành Luật ...`: the sentence that enacts names this very law. */
  private isEnacted(store: TokenStore, at: number, end: number): boolean {
    const { ban, hanh } = this.words
    if (store.form[at - 1] !== hanh || store.form[at - 2] !== ban) return false
    return has(store, end, SENTENCE_END) || broken(store, store.form[end] === COMMA ? end + 1 : end)
  }

  /** `LUẬT DẦU KHÍ` below the letterhead, `Luật Dầu khí 2022` on the first line, `Quốc hội ban hành Luật Dầu khí.` */
  private namesItself(store: TokenStore, at: number, end: number): boolean {
    if (this.isEnacted(store, at, end)) return true
    const fills = end < store.count && has(store, end, LINE_START)
    if (at === 0) return fills
    if (!has(store, at, ALL_UPPER) || this.followsProvision(store, at)) return false
    // The date line and the title in one: `ngày 18 tháng 6 năm 2009 LUẬT DẦU KHÍ CỦA QUỐC HỘI`
    if (store.form[at - 2] === this.words.nam && yearAt(store, at - 1) > 0) return true
    return fills && (broken(store, at) || !has(store, at - 1, IS_WORD | ALL_UPPER))
  }

  /** `THEO QUY ĐỊNH TẠI KHOẢN 2 ĐIỀU 157 LUẬT ĐẤT ĐAI`. */
  private followsProvision(store: TokenStore, at: number): boolean {
    return has(store, at - 1, IS_NUMBER) && has(store, at - 2, IS_WORD | ALL_UPPER)
  }

  /** The law's own title: the very first words, or capitals that go on with no other words in capitals. */
  private isOwnTitle(store: TokenStore, at: number): boolean {
    if (at === 0) return true
    return has(store, at, ALL_UPPER) && (has(store, at, LINE_START) || !has(store, at - 1, IS_WORD | ALL_UPPER))
  }

  private stops(store: TokenStore, at: number): boolean {
    return this.words.stops.has(store.form[at] ?? 0) || this.lexicon.longest(store, at, this.ends) !== 0
  }

  private lawEnd(store: TokenStore, at: number): number {
    const entry = has(store, at, INITIAL_UPPER) ? this.lexicon.longest(store, at, this.laws) : 0
    return entry === 0 ? 0 : at + this.lexicon.length(entry)
  }
}
