import { formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, COMMA, OPEN_PAREN } from '../lexicon/marks.ts'
import type { EntityType } from '../model/analysis.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, INITIAL_UPPER, IS_WORD, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import type { MentionAttributes } from './mention.ts'
import { TitleKinds } from './title-kinds.ts'
import { CLOSING_QUOTES, OPENING_QUOTES } from './title-marks.ts'
import { TitleReader } from './titles.ts'
import { wordsOf } from './wording.ts'

const LONGEST_ISSUER = 16
const LONGEST_QUOTE = 60
/** What begins with a capital of its own, and opens no title. */
const NAMED: ReadonlySet<EntityType> = new Set(['body', 'position', 'place', 'person'])

/** What follows the type and the number of a citation: date, issuer, title. */
export interface Tail {
  readonly end: number
  readonly attributes: MentionAttributes
  readonly hasIssuer: boolean
  readonly hasTitle: boolean
  /** Where a title begins, or would begin. */
  readonly titleAt: number
}

/** Reads date, issuer and title behind the head of a citation: `ngày 5/3/2020 của Chính phủ về công tác văn thư`. */
export class TailReader {
  private readonly lexicon: Lexicon
  private readonly openers: number
  private readonly ends: number
  private readonly titles: TitleReader
  private readonly words: ReturnType<typeof tailWords>
  private readonly kinds: TitleKinds

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.openers = lexicon.category('title-openers')
    this.ends = lexicon.category('title-ends')
    this.titles = new TitleReader(lexicon)
    this.words = tailWords(lexicon)
    this.kinds = new TitleKinds(lexicon)
  }

  /** Reads what follows at the token `at`; `known` is what the citation has got already: a number or nothing. */
  read(store: TokenStore, board: Board, at: number, docType?: string): Tail {
    let end = at
    let date: string | undefined
    let issuer: string | undefined
    const isJoint = docType?.endsWith('liên tịch') === true
    for (let rounds = 0; rounds < 3; rounds++) {
      const day =
        date === undefined ? (this.dateAt(store, board, end) ?? this.bracketedDate(store, board, end)) : undefined
      const body = issuer === undefined ? this.issuerEnd(store, board, end, isJoint) : end
      if (day) {
        end = day.end
        date = day.iso
      } else if (body > end) {
        issuer = wordsOf(store, end + 1, body)
        end = body
      } else break
    }
    const made = this.madeEnd(store, board, end)
    if (made) {
      end = made.end
      date ??= made.iso
    }
    const titled = this.titleEnd(
      store,
      board,
      end,
      { date: date !== undefined, issuer: issuer !== undefined },
      at,
      docType,
    )
    const attributes: Record<string, unknown> = {}
    if (date) attributes['date'] = date
    if (issuer !== undefined) attributes['issuer'] = issuer
    if (titled > end) attributes['title'] = wordsOf(store, end, titled)
    return {
      end: Math.max(end, titled),
      hasIssuer: issuer !== undefined,
      hasTitle: titled > end,
      titleAt: end,
      attributes,
    }
  }

  /** `do Đoàn kiểm tra lập ngày 14/5/2021`, `do Sở Tài chính ban hành ngày ...`: who made the document, and when. */
  private madeEnd(store: TokenStore, board: Board, at: number): { end: number; iso: string } | undefined {
    if (store.form[at] !== this.words.doer || broken(store, at)) return undefined
    const name = this.nameEnd(store, board, at + 1)
    const verb = name > 0 && store.form[name] === this.words.ban ? name + 1 : name
    if (name === 0 || !this.words.makes.has(store.form[verb] ?? 0) || broken(store, verb)) return undefined
    const date = board.startingAt('date', verb + 1)
    return date && { end: date.end, iso: date.attributes?.from ?? '' }
  }

  /** `57-NQ/TW (ngày 22/12/2024) của Bộ Chính trị`: a date in brackets, where the issuer follows. */
  private bracketedDate(store: TokenStore, board: Board, at: number): { end: number; iso: string } | undefined {
    if (store.form[at] !== OPEN_PAREN || broken(store, at)) return undefined
    const date = board.startingAt('date', at + 1)
    if (!date || store.form[date.end] !== CLOSE_PAREN) return undefined
    const end = date.end + 1
    return this.issuerEnd(store, board, end) > end ? { end, iso: date.attributes?.from ?? '' } : undefined
  }

  /** The date behind the number, with or without a comma: `, ngày 28/02/2025`. */
  private dateAt(store: TokenStore, board: Board, at: number): { end: number; iso: string } | undefined {
    const first = store.form[at] === COMMA || store.form[at] === this.words.of ? at + 1 : at
    if (broken(store, first)) return undefined
    const date = board.startingAt('date', first)
    if (!date || (store.form[first] !== this.words.ngay && first !== at)) return undefined
    return { end: date.end, iso: date.attributes?.from ?? '' }
  }

  /** End of `của` with an issuer or several: `của Chính phủ`, `của Bộ Chính trị, Ban Bí thư`; `at` when there is none. */
  issuerEnd(store: TokenStore, board: Board, at: number, isJoint = false): number {
    if (store.form[at] !== this.words.cua || broken(store, at) || broken(store, at + 1)) return at
    const first = this.nameEnd(store, board, at + 1)
    if (first === 0) return this.unknownIssuerEnd(store, at)
    let end = first
    let tried = first
    for (;;) {
      const link = store.form[tried] ?? 0
      if ((link !== COMMA && link !== this.words.va) || broken(store, tried + 1)) break
      const next = this.nameEnd(store, board, tried + 1)
      if (next === 0) break
      tried = next
      const isOffice = board.endingAt('position', end) && board.endingAt('position', tried)
      // `Thông tư liên tịch số ... của Bộ Quốc phòng, Bộ Tài chính hướng dẫn ...`
      const isPair = (isOffice || isJoint) && this.openerAt(store, tried) !== 0
      if (link === this.words.va || isPair || this.closesIssuers(store, tried)) end = tried
    }
    return end
  }

  /** Behind the last issuer of several stands a title, a mark or the end of the line; behind a new subject its verb. */
  private closesIssuers(store: TokenStore, at: number): boolean {
    const form = store.form[at] ?? 0
    return broken(store, at) || form === this.words.ve || (form < 0 && form !== COMMA)
  }

  /** End of the body, office or meeting that starts at the token, with a term or a body right behind it; 0 for none. */
  private nameEnd(store: TokenStore, board: Board, at: number): number {
    let end = 0
    for (let k = at; !broken(store, k) || k === at; ) {
      const part =
        board.startingAt('position', k) ??
        board.startingAt('body', k) ??
        board.startingAt('term', k) ??
        (end > 0 ? board.startingAt('person', k) : undefined)
      if (part) end = part.end
      else if (end > 0 && store.form[k] === OPEN_PAREN) {
        const term = board.startingAt('term', k + 1)
        if (!term || store.form[term.end] !== CLOSE_PAREN) break
        end = term.end + 1
      } else break
      k = end
    }
    return end
  }

  /** An issuer that no list knows: words from a capital up to the title, a mark or the end of the phrase. */
  private unknownIssuerEnd(store: TokenStore, at: number): number {
    if (!has(store, at + 1, IS_WORD | INITIAL_UPPER)) return at
    let named = at
    for (let k = at + 1; k < at + LONGEST_ISSUER; k++) {
      if (broken(store, k) || !has(store, k, IS_WORD)) break
      if (k > at + 1 && (this.openerAt(store, k) !== 0 || this.lexicon.longest(store, k, this.ends) !== 0)) return k
      if (has(store, k, INITIAL_UPPER)) named = k + 1
    }
    return named
  }

  private openerAt(store: TokenStore, at: number): number {
    return broken(store, at) ? 0 : this.lexicon.longest(store, at, this.openers)
  }

  private titleEnd(
    store: TokenStore,
    board: Board,
    at: number,
    known: { date: boolean; issuer: boolean },
    head: number,
    docType: string | undefined,
  ): number {
    const first = this.overLinks(store, at)
    if (OPENING_QUOTES.has(store.form[first] ?? 0)) return this.quotedEnd(store, first)
    const sent = known.issuer ? this.sentEnd(store, board, first) : first
    if (sent > first) return this.titles.end(store, board, sent, 'document')
    const opener = this.openerAt(store, first)
    if (opener === 0) {
      const opens = this.opensPlainTitle(store, first) || (known.issuer && opensCapitalTitle(store, board, first))
      const plain = opens && this.kinds.isBasis(store, first, head)
      if (plain) return this.titles.end(store, board, first, 'basis')
      return this.occasionEnd(store, board, at, known.issuer)
    }
    const after = this.lexicon.value(opener, 'after')
    // `Căn cứ Nghị định số 15/2020/NĐ-CP quy định về bến bãi;`: no verb of a sentence.
    const lacks = (after === 'issuer' && !known.issuer) || (after === 'date' && !known.issuer && !known.date)
    const kind = this.kinds.kindOf(store, first, head)
    const list = this.kinds.listOf(store, first, docType)
    if (!lacks || this.kinds.isBasis(store, first, head)) return this.titles.end(store, board, first, kind, list)
    const isItem = this.kinds.isItem(store, head)
    if (known.date || after !== 'date' || !(isItem || this.kinds.isNamedBare(store, first, head))) return at
    const end = this.titles.end(store, board, first, kind, list)
    return this.kinds.amendsSome(store, first) || this.kinds.saysNothing(store, first, end, isItem) ? end : at
  }

  /** `Căn cứ Pháp lệnh số ... ngày ... ưu đãi người có công;`: in a legal basis a title may begin with any word that is no link. */
  private opensPlainTitle(store: TokenStore, at: number): boolean {
    if (!has(store, at, IS_WORD) || has(store, at, INITIAL_UPPER) || broken(store, at)) return false
    return !this.words.links.has(store.form[at] ?? 0) && this.lexicon.longest(store, at, this.ends) === 0
  }

  /** `của Hội Dệt may gửi Thủ tướng Chính phủ về việc ...`: to whom a letter went, in front of its title; `at` without one. */
  private sentEnd(store: TokenStore, board: Board, at: number): number {
    if (store.form[at] !== this.words.gui || broken(store, at)) return at
    const name = this.nameEnd(store, board, at + 1)
    return name > 0 && store.form[name] === this.words.ve && store.form[name + 1] === this.words.viec ? name : at
  }

  /** `kết luận của Tổng Bí thư tại buổi làm việc với ...`: what a leader said is named by its occasion. */
  private occasionEnd(store: TokenStore, board: Board, at: number, hasIssuer: boolean): number {
    if (!hasIssuer || store.form[at] !== this.words.tai || broken(store, at)) return at
    const isLeader = (board.endingAt('person', at) ?? board.endingAt('position', at)) !== undefined
    if (!isLeader || !this.words.occasions.has(store.form[at + 1] ?? 0)) return at
    return this.titles.end(store, board, at, 'document')
  }

  /** What may stand in front of a title: a comma, `(nay là Bộ Nội vụ)`. */
  private overLinks(store: TokenStore, at: number): number {
    const { ve, nay, la } = this.words
    if (store.form[at] === COMMA && store.form[at + 1] === ve) return at + 1
    if (store.form[at] !== OPEN_PAREN) return at
    const former = this.formerEnd(store, at)
    if (former > at) return this.openerAt(store, former) === 0 ? at : former
    if (store.form[at + 1] !== nay || store.form[at + 2] !== la) return at
    for (let k = at + 3; k < at + LONGEST_ISSUER && !broken(store, k); k++) {
      if (store.form[k] === CLOSE_PAREN) return k + 1
    }
    return at
  }

  /** `tỉnh Phú Sơn (cũ)`, `(trước đây)`: behind the brackets; `at` when something else is in them. */
  private formerEnd(store: TokenStore, at: number): number {
    const { old, truoc, day } = this.words
    if (store.form[at + 1] === old && store.form[at + 2] === CLOSE_PAREN) return at + 3
    return store.form[at + 1] === truoc && store.form[at + 2] === day && store.form[at + 3] === CLOSE_PAREN
      ? at + 4
      : at
  }

  /** A title in quotation marks that begins with a capital: `“Về công tác văn thư”`. */
  private quotedEnd(store: TokenStore, at: number): number {
    if (broken(store, at + 1) || !has(store, at + 1, INITIAL_UPPER)) return at
    for (let k = at + 2; k < at + LONGEST_QUOTE && !broken(store, k); k++) {
      if (CLOSING_QUOTES.has(store.form[k] ?? 0)) return k + 1
    }
    return at
  }
}

/** `của Chính phủ Ứng dụng công nghệ thông tin trong ...`: a title in which only the first word has a capital. */
function opensCapitalTitle(store: TokenStore, board: Board, at: number): boolean {
  if (broken(store, at) || !has(store, at, IS_WORD | INITIAL_UPPER) || !isSmall(store, at + 1)) return false
  return !board.anyStartingAt(NAMED, at)
}

function tailWords(lexicon: Lexicon) {
  return {
    makes: formSet(lexicon, 'lập ký cấp hành'),
    occasions: formSet(lexicon, 'buổi cuộc phiên chuyến'),
    links: formSet(
      lexicon,
      'và của hoặc được đã do để có còn theo tại ngày trừ kèm gửi nêu này nay số về là tháng năm trên khi với',
    ),
    ...formsOf(lexicon, {
      ngay: 'ngày',
      ban: 'ban',
      cua: 'của',
      va: 'và',
      ve: 'về',
      nay: 'nay',
      la: 'là',
      tai: 'tại',
      of: 'đề',
      gui: 'gửi',
      viec: 'việc',
      old: 'cũ',
      doer: 'do',
      truoc: 'trước',
      day: 'đây',
    }),
  }
}
