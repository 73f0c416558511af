import { type FormSet, openersOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TokenStore } from '../tokens/store.ts'

/** Parts that a phrase of `lexicon/form-marks.tsv` plays in the form of a document. */
export type PhraseKind = (typeof PHRASE_KINDS)[number]

const PHRASE_KINDS = [
  'motto',
  'motto-part',
  'party-title',
  'recipients',
  'addressee',
  'basis',
  'weak-basis',
  'about',
  'about-word',
  'urgency',
  'secrecy',
  'circulation',
  'draft',
  'signed',
  'enact',
  'open',
  'level',
  'proper',
  'label',
  'passed',
  'issues',
  'acts',
  'session',
  'signs',
  'as-follows',
  'meets',
  'attached',
  'term',
  'preamble',
] as const

/** Kinds of words that open a name: of a body (complete, with a complement, or part of another body) or of an office. */
type HeadKind = (typeof HEAD_KINDS)[number]

/** All kinds of openings, as the lexicon writes them. */
export const HEAD_KINDS = ['whole', 'open', 'local', 'organ', 'chair', 'head', 'deputy'] as const

/** What the lexicon says of a word that opens a name. */
export interface NameOpening {
  readonly kind: HeadKind
  /** The word in its first spelling: the same for `UBND` and `Ủy ban nhân dân`. */
  readonly canonical: string
}

/** A phrase found in the tokens: its kind, its entry in the lexicon and the token behind it. */
export interface FoundPhrase {
  readonly kind: PhraseKind
  readonly entry: number
  readonly end: number
}

/** The tables and words that reading the form needs, looked up once for a lexicon. */
export interface FormLexicon {
  readonly lexicon: Lexicon
  readonly phrases: number
  readonly types: number
  readonly blocks: number
  /** Kinds of phrases by their entries, as far as they have been asked for. */
  readonly kinds: Map<number, PhraseKind>
  /** Openings of names by their entries, likewise. */
  readonly openings: Map<number, NameOpening>
  readonly heads: number
  readonly offices: number
  readonly marks: number
  /** Words that open a mark of authority. */
  readonly authorityOpeners: FormSet
  readonly titles: number
  readonly abbreviations: number
  /** Tables of names with their capitals: bodies, fields of work, places. */
  readonly names: readonly number[]
  readonly surnames: number
  readonly words: {
    readonly so: number
    readonly ngay: number
    readonly thang: number
    readonly nam: number
    readonly cua: number
    readonly sau: number
    readonly nay: number
    readonly toan: number
    readonly van: number
    readonly duoc: number
    readonly dieu: number
    readonly chuong: number
    readonly dien: number
    readonly nuoc: number
    readonly khong: number
    readonly nha: number
    readonly ban: number
    readonly to: number
    readonly neu: number
    readonly tren: number
    readonly chuc: number
    readonly cong: number
    readonly hanh: number
    readonly kem: number
    readonly theo: number
    /** `hồi`, `lúc`. */
    readonly atHour: readonly number[]
    /** `giờ`, `phút`. */
    readonly clock: readonly number[]
    /** `trân trọng`, `xin`: how a request is said. */
    readonly manners: readonly number[]
    /** `đã`, `vừa`. */
    readonly pastMarks: readonly number[]
  }
}

const made = new WeakMap<Lexicon, FormLexicon>()

/** The tables of the form in this lexicon. */
export function formLexicon(lexicon: Lexicon): FormLexicon {
  const before = made.get(lexicon)
  if (before) return before
  const marks = lexicon.category('authority-marks')
  const form: FormLexicon = {
    lexicon,
    phrases: lexicon.category('form-marks'),
    types: lexicon.category('document-types'),
    blocks: lexicon.category('block-words'),
    kinds: new Map(),
    openings: new Map(),
    heads: lexicon.category('letterhead-heads'),
    offices: lexicon.category('signing-offices'),
    marks,
    authorityOpeners: openersOf(lexicon, [marks]),
    titles: lexicon.category('name-titles'),
    abbreviations: lexicon.category('type-abbreviations'),
    names: ['bodies', 'fields', 'provinces', 'places'].map((name) => lexicon.category(name)),
    surnames: lexicon.category('surnames'),
    words: {
      so: lexicon.form('số'),
      ngay: lexicon.form('ngày'),
      thang: lexicon.form('tháng'),
      nam: lexicon.form('năm'),
      cua: lexicon.form('của'),
      sau: lexicon.form('sau'),
      nay: lexicon.form('này'),
      toan: lexicon.form('toàn'),
      van: lexicon.form('văn'),
      duoc: lexicon.form('được'),
      dieu: lexicon.form('điều'),
      chuong: lexicon.form('chương'),
      dien: lexicon.form('điện'),
      nuoc: lexicon.form('nước'),
      khong: lexicon.form('không'),
      nha: lexicon.form('nhà'),
      ban: lexicon.form('ban'),
      to: lexicon.form('tổ'),
      neu: lexicon.form('nêu'),
      tren: lexicon.form('trên'),
      chuc: lexicon.form('chức'),
      cong: lexicon.form('công'),
      hanh: lexicon.form('hành'),
      kem: lexicon.form('kèm'),
      theo: lexicon.form('theo'),
      atHour: ['hồi', 'lúc'].map((word) => lexicon.form(word)),
      clock: ['giờ', 'phút', 'h'].map((word) => lexicon.form(word)),
      manners: ['trân', 'trọng', 'xin', 'kính', 'cũng', 'đã'].map((word) => lexicon.form(word)),
      pastMarks: ['đã', 'vừa', 'mới'].map((word) => lexicon.form(word)),
    },
  }
  made.set(lexicon, form)
  return form
}

function kindOf({ kinds, lexicon }: FormLexicon, entry: number): PhraseKind | undefined {
  const known = kinds.get(entry)
  if (known) return known
  const written = lexicon.value(entry, 'kind')
  const kind = PHRASE_KINDS.find((name) => name === written)
  if (kind) kinds.set(entry, kind)
  return kind
}

/** The longest phrase of the form that starts at the token. */
export function phraseAt(form: FormLexicon, store: TokenStore, at: number, limit?: number): FoundPhrase | undefined {
  const entry = form.lexicon.longest(store, at, form.phrases, limit)
  if (entry === 0) return undefined
  const kind = kindOf(form, entry)
  return kind && { kind, entry, end: at + form.lexicon.length(entry) }
}

/** Whether a phrase of the kind starts at the token; gives the token behind it, else 0. */
export function phraseEnd(form: FormLexicon, store: TokenStore, at: number, kind: PhraseKind, limit?: number): number {
  const phrase = phraseAt(form, store, at, limit)
  return phrase?.kind === kind ? phrase.end : 0
}
