import { type FormSet, formSet, openersOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { OPEN_PAREN } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { has, INITIAL_UPPER, IS_WORD, type TokenStore } from '../tokens/store.ts'
import { BrokenNames } from './broken.ts'

/** Words of a field in front of its dash: `Giao thông vận tải - Xây dựng`. */
const LONGEST_BEFORE_DASH = 4

/** Kinds of lines that set phrases of the form open (`lexicon/form-marks.tsv`). */
export type PhraseRole = (typeof ROLES)[number]

const ROLES = [
  'motto',
  'party-title',
  'enact',
  'basis',
  'addressee',
  'recipients',
  'number',
  'summary',
  'authority',
] as const

/** Categories and forms that the rules on lines look up, resolved once for a lexicon. */
export class LineWords {
  readonly lexicon: Lexicon
  readonly broken: BrokenNames
  readonly types: number
  readonly laws: number
  readonly blocks: number
  readonly ordinals: number
  readonly issuers: number
  readonly titles: number
  readonly amending: number
  readonly cited: number
  readonly openers: number
  readonly thu: number
  readonly kem: number
  readonly theo: number
  readonly ngay: number
  readonly khoan: number
  readonly dieu: number
  readonly thang: number
  readonly nam: number
  readonly so: number
  readonly stt: number
  readonly tt: number
  /** Words in front of the addressees of a telegram: `điện:`, `gửi:`. */
  readonly calls: FormSet
  readonly trang: number
  readonly nuoc: number
  readonly nay: number
  readonly page: number
  /** `công báo`. */
  readonly gazette: readonly number[]
  readonly thucHien: number
  readonly sauKhi: number
  /** Words that open the word of a block. */
  readonly blockOpeners: FormSet
  private readonly phrases: number
  private readonly phraseOpeners: FormSet
  private readonly lines: Memo<string>
  private readonly marks: number
  private readonly notNames: number
  private readonly open: number
  private readonly compounds: number
  private readonly fields: number

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.broken = new BrokenNames(lexicon)
    this.types = lexicon.category('document-types')
    this.laws = lexicon.category('laws')
    this.blocks = lexicon.category('block-words')
    this.ordinals = lexicon.category('ordinal-words')
    this.issuers = lexicon.category('letterhead-heads')
    this.titles = lexicon.category('signing-offices')
    this.notNames = lexicon.category('not-names')
    this.marks = lexicon.category('authority-marks')
    this.cited = lexicon.category('cited-units')
    this.openers = lexicon.category('clause-openers')
    this.amending = lexicon.category('amending-verbs')
    this.phrases = lexicon.category('form-marks')
    this.blockOpeners = openersOf(lexicon, [this.blocks])
    this.phraseOpeners = openersOf(lexicon, [this.marks, this.phrases])
    this.lines = column(lexicon, 'line')
    this.open = lexicon.category('open-words')
    this.compounds = lexicon.category('compound-words')
    this.fields = lexicon.category('fields')
    this.thu = lexicon.form('thứ')
    this.kem = lexicon.form('kèm')
    this.theo = lexicon.form('theo')
    this.ngay = lexicon.form('ngày')
    this.khoan = lexicon.form('khoản')
    this.dieu = lexicon.form('điều')
    this.thang = lexicon.form('tháng')
    this.nam = lexicon.form('năm')
    this.so = lexicon.form('số')
    this.stt = lexicon.form('stt')
    this.tt = lexicon.form('tt')
    this.calls = formSet(lexicon, 'điện gửi')
    this.nuoc = lexicon.form('nước')
    this.nay = lexicon.form('này')
    this.trang = lexicon.form('trang')
    this.page = lexicon.form('page')
    this.gazette = [lexicon.form('công'), lexicon.form('báo')]
    this.thucHien = lexicon.form('thực')
    this.sauKhi = lexicon.form('sau')
  }

  /** Role of the set phrase that starts at the token, and its length; nothing when there is none. */
  phrase(store: TokenStore, at: number, limit: number): { role: PhraseRole; length: number } | undefined {
    if (!this.phraseOpeners.has(store.form[at] ?? 0)) return undefined
    const mark = this.lexicon.longest(store, at, this.marks, limit)
    if (mark !== 0) return { role: 'authority', length: this.lexicon.length(mark) }
    const entry = this.lexicon.longest(store, at, this.phrases, limit)
    if (entry === 0) return undefined
    const written = this.lines.of(entry)
    const role = ROLES.find((known) => known === written)
    return role && { role, length: this.lexicon.length(entry) }
  }

  /** Tokens of the word that opens the name of a body or office at the token; 0 when there is none. */
  issuerHead(store: TokenStore, at: number, limit: number): number {
    const { lexicon } = this
    const body = lexicon.length(lexicon.longest(store, at, this.issuers, limit))
    const office = lexicon.length(lexicon.longest(store, at, this.titles, limit))
    const length = Math.max(body, office)
    return length === 0 || lexicon.length(lexicon.longest(store, at, this.notNames, limit)) > length ? 0 : length
  }

  /** Whether a clause of purpose opens here with a capital (`Để ...`, `Nhằm ...`): a sentence, no line of a title. */
  opensPurpose(store: TokenStore, at: number, limit: number): boolean {
    const entry = has(store, at, INITIAL_UPPER) ? this.lexicon.longest(store, at, this.openers, limit) : 0
    return entry !== 0 && this.lexicon.value(entry, 'role') === 'purpose'
  }

  /** Whether a line that ends with the word is no end (`của`, `khoản`, `ngày`). */
  goesOn(store: TokenStore, token: number): boolean {
    return this.lexicon.exact(store, token, token + 1, this.open) !== 0
  }

  /** `Bộ Lao động` + `- Thương binh và Xã hội`: whether the dash stands inside the name of a field of work. */
  holdsDash(store: TokenStore, dash: number, limit: number): boolean {
    if (!has(store, dash + 1, INITIAL_UPPER)) return false
    for (let k = dash - 1; k >= Math.max(0, dash - LONGEST_BEFORE_DASH) && has(store, k, IS_WORD); k--)
      if (k + this.lexicon.length(this.lexicon.longest(store, k, this.fields, limit)) > dash) return true
    return false
  }

  /** Whether the token is the last syllable of a word that its own form does not tell (`thiết bị`, `công chức dự bị`). */
  closesWord(store: TokenStore, token: number): boolean {
    return this.lexicon.exact(store, token - 1, token + 1, this.compounds) !== 0
  }
}

/** `(Kèm theo Quyết định số ...)`, `(Ban hành kèm theo ...)`: the note at the title of an annex. */
export function isAnnexNote({ form }: TokenStore, { kem }: LineWords, at: number): boolean {
  return form[at] === OPEN_PAREN && (form[at + 1] === kem || form[at + 3] === kem)
}

const known = new WeakMap<Lexicon, LineWords>()

/** The words of the lexicon that the rules on lines need. */
export function lineWords(lexicon: Lexicon): LineWords {
  let words = known.get(lexicon)
  if (!words) {
    words = new LineWords(lexicon)
    known.set(lexicon, words)
  }
  return words
}
