import type { BlockNode } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import {
  ALL_UPPER,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_PUNCT,
  IS_WORD,
  LINE_START,
  type TokenStore,
} from '../tokens/store.ts'
import { type DateReading, placeBefore, readDate } from './date.ts'
import { type FormLexicon, type PhraseKind, phraseAt } from './form-lexicon.ts'
import { isCapitals, lineEnd, lineStart, opensCell, opensParagraph, ruleEnd, shortCellEnd } from './layout.ts'
import { type NumberReading, readNumber } from './number.ts'

/** How far into the text a letterhead is looked for, and how long it may be, in tokens. */
const SEARCH = 4000
const LONGEST_HEAD = 600
const LONG_LINE = 10
const LONGEST_NAME_LINE = 60
const COLON = -0x3a
const STOP = -0x2e
const CLOSE_PAREN = -0x29

/** The head of a document, up to its type or its first sentence, with what was recognised there. */
export interface Head {
  /** First token of the letterhead: what stands before is a title of the page or an editor's summary. */
  readonly first: number
  /** First token behind the letterhead: the title when there is a type, else the body. */
  readonly end: number
  /** State or Party heading present. */
  readonly motto: boolean
  readonly number?: NumberReading
  /** `Số:` stands there, whether or not a number follows. */
  readonly numberLabel?: Range
  readonly date?: DateReading
  readonly place?: Range
  readonly type?: { readonly entry: number; readonly range: Range }
  /** Lines of a letter's summary, from `V/v`. */
  readonly about: readonly Range[]
  /** What is left of the letterhead: the lines that name bodies, in order. */
  readonly bodies: readonly Range[]
  readonly urgency?: Range
  readonly secrecy?: Range
}

type Draft = { -readonly [K in keyof Head]: Head[K] } & {
  about: Range[]
  bodies: Range[]
  /** The State heading is broken over two lines; its last words stand at the end of another. */
  parted: boolean
}

/** Reads the head of the document from its marks, at `from` when that is known; columns may be interleaved in any order. */
export function readHead(form: FormLexicon, store: TokenStore, firstBlock: BlockNode | undefined, from?: number): Head {
  const first = from ?? headStart(form, store)
  const draft: Draft = { first, end: first, motto: false, about: [], bodies: [], parted: false }
  const limit = Math.min(store.count, first + LONGEST_HEAD, blockLimit(firstBlock, first, store))
  let at = first
  let floor = first
  while (at < limit) {
    if ((opensCell(store, at) || at === floor) && endsHead(form, store, at, draft)) break
    const end = readMark(form, store, at, floor, draft)
    if (draft.type) {
      draft.end = end
      return draft
    }
    if (end > at) {
      at = end
      floor = end
    } else {
      addFree(store, at, draft)
      at++
    }
  }
  draft.end = at
  return draft
}

function blockLimit(block: BlockNode | undefined, first: number, store: TokenStore): number {
  return block && block.kind !== 'bullet' && block.first > first ? block.first : store.count
}

/**
 * Where the letterhead begins: some lines above the State or Party heading when there is one before the body,
 * else at the start of the text.
 */
function headStart(form: FormLexicon, store: TokenStore): number {
  const limit = Math.min(store.count, SEARCH)
  for (let at = 0; at < limit; at++) {
    if (has(store, at, LINE_START) && opensOwnText(form, store, at)) return 0
    const phrase = phraseAt(form, store, at)
    if (!phrase) continue
    if ((phrase.kind === 'motto' || phrase.kind === 'party-title') && isHeading(form, store, at, phrase.kind)) {
      return aboveHeading(form, store, lineStart(store, at))
    }
    if (has(store, at, LINE_START) && (phrase.kind === 'addressee' || phrase.kind === 'recipients')) return 0
  }
  return 0
}

function isHeading(form: FormLexicon, store: TokenStore, at: number, kind: PhraseKind): boolean {
  if (store.form[at - 1] === form.words.nuoc && store.form[at - 2] !== form.words.nha) return false
  // `TỈNH ỦY HÒA BÌNH ĐẢNG CỘNG SẢN VIỆT NAM`: two columns on one line, but not the name of a body of the Party's.
  if (kind === 'party-title')
    return (
      has(store, at, ALL_UPPER) &&
      (opensCell(store, at) || (has(store, at - 1, ALL_UPPER) && store.form[at - 1] !== form.words.cua))
    )
  return opensCell(store, at) || has(store, at, ALL_UPPER) || isLegacyHeading(form, store, at)
}

/** The State heading in small letters, capitals lost in an old font, at the end of its line. */
function isLegacyHeading(form: FormLexicon, store: TokenStore, at: number): boolean {
  const end = phraseAt(form, store, at)?.end ?? at
  return !has(store, at, INITIAL_UPPER) && opensCell(store, end)
}

/** A type in capitals or a first article: a letterhead further on is that of an appendix. */
function opensOwnText(form: FormLexicon, store: TokenStore, at: number): boolean {
  if (store.form[at] === form.words.dieu && has(store, at + 1, IS_NUMBER)) return true
  const end = lineEnd(store, at)
  const entry = has(store, at, ALL_UPPER) ? form.lexicon.longest(store, at, form.types, end) : 0
  return entry !== 0 && at + form.lexicon.length(entry) === end && isCapitals(store, { first: at, end })
}

/** Lines that never stand above a letterhead. */
function endsSearch(store: TokenStore, at: number, kind: PhraseKind): boolean {
  if (kind === 'addressee' || kind === 'recipients') return true
  return kind === 'basis' && has(store, at, INITIAL_UPPER) && !has(store, at, ALL_UPPER)
}

function aboveHeading(form: FormLexicon, store: TokenStore, heading: number): number {
  let first = heading
  for (let lines = 0; lines < 8 && first > 0; lines++) {
    const above = lineStart(store, first - 1)
    if (!belongsAbove(form, store, { first: above, end: first })) break
    first = above
  }
  return first
}

function belongsAbove(form: FormLexicon, store: TokenStore, line: Range): boolean {
  if (line.end - line.first > LONGEST_NAME_LINE) return false
  if (ruleEnd(store, line.first) === line.end || isCapitals(store, line)) return true
  if (phraseAt(form, store, line.first)?.kind === 'about' || labelAt(form, store, line.first) > 0) return true
  if (line.end - line.first > LONG_LINE || store.form[line.end - 1] === STOP) return false
  return (
    form.lexicon.longest(store, line.first, form.heads, line.end) !== 0 ||
    store.form[line.first] === form.words.so ||
    readDate(form, store, line.first) !== undefined
  )
}

/** The text of the body, an addressee or a first article begins here. */
function endsHead(form: FormLexicon, store: TokenStore, at: number, head: Draft): boolean {
  const phrase = phraseAt(form, store, at)
  if (phrase && endsSearch(store, at, phrase.kind)) return true
  if (!has(store, at, LINE_START)) return false
  if (store.form[at] === form.words.dieu && has(store, at + 1, IS_NUMBER)) return true
  const line = { first: at, end: lineEnd(store, at) }
  const open = head.about.length > 0 && !opensParagraph(store, at)
  if (open || isCapitals(store, line) || ruleEnd(store, at) > 0) return false
  if (!has(store, at, INITIAL_UPPER) || line.end - at < LONG_LINE) return false
  return phrase?.kind !== 'motto' && phrase?.kind !== 'about' && !holdsMark(form, store, line)
}

function holdsMark(form: FormLexicon, store: TokenStore, line: Range): boolean {
  for (let k = line.first; k < line.end; k++) {
    const kind = phraseAt(form, store, k)?.kind
    if (kind === 'motto' || kind === 'party-title') return true
    if (store.form[k] === form.words.ngay && readDate(form, store, k)) return true
    if (isNumberLabel(form, store, k)) return true
  }
  return false
}

/** One recognised part of the head: reads at a token, notes what it found, and gives the token behind it or 0. */
interface MarkRule {
  readonly id: string
  readonly read: (form: FormLexicon, store: TokenStore, at: number, head: Draft, floor: number) => number
}

const MARKS: readonly MarkRule[] = [
  { id: 'head.rule', read: (_form, store, at) => ruleEnd(store, at) },
  { id: 'head.heading', read: readHeading },
  { id: 'head.heading-rest', read: readHeadingRest },
  { id: 'head.number', read: readNumberMark },
  { id: 'head.date', read: readDateMark },
  { id: 'head.stamp', read: readStamp },
  { id: 'head.type', read: readType },
  { id: 'head.about', read: readAbout },
]

function readMark(form: FormLexicon, store: TokenStore, at: number, floor: number, head: Draft): number {
  for (const rule of MARKS) {
    const end = rule.read(form, store, at, head, floor)
    if (end > at) return end
  }
  return at
}

function readHeading(form: FormLexicon, store: TokenStore, at: number, head: Draft, floor: number): number {
  const phrase = phraseAt(form, store, at)
  if (!phrase) return 0
  const { kind } = phrase
  if (kind === 'motto-part') return readPartialHeading(store, { first: at, end: phrase.end }, head, floor)
  if (kind !== 'motto' && kind !== 'party-title') return 0
  const below = head.motto && opensCell(store, phrase.end)
  if (!isHeading(form, store, at, kind) && !(kind === 'motto' && (floor === at || below))) return 0
  head.motto = true
  return phrase.end
}

/** The State heading whose end is glued to the motto (`VIỆT NAMĐộc lập`) or stands in another line. */
function readPartialHeading(store: TokenStore, part: Range, head: Draft, floor: number): number {
  if (floor !== part.first && !has(store, part.first, ALL_UPPER) && !opensCell(store, part.first)) return 0
  head.motto = true
  head.parted = opensCell(store, part.end)
  const end = shortCellEnd(store, part.first)
  return end - part.end <= LONG_LINE && !opensCell(store, part.end) ? end : part.end
}

/** `VIỆT NAM` at the end of a line, left over from the State heading above. */
function readHeadingRest(form: FormLexicon, store: TokenStore, at: number, head: Draft): number {
  const phrase = head.parted && !has(store, at, LINE_START) ? phraseAt(form, store, at) : undefined
  if (phrase?.kind !== 'proper' || !opensCell(store, phrase.end)) return 0
  head.parted = false
  return phrase.end
}

function isNumberLabel(form: FormLexicon, store: TokenStore, at: number): boolean {
  return store.form[at] === form.words.so && has(store, at, IS_WORD) && at + 1 < store.count
}

function readNumberMark(form: FormLexicon, store: TokenStore, at: number, head: Draft): number {
  const label = labelAt(form, store, at)
  if (label === 0) return 0
  const range = { first: at, end: label }
  const number = readNumber(store, label)
  if (!number && store.form[label - 1] !== COLON) return 0
  head.numberLabel ??= range
  if (number) head.number ??= number
  return number?.end ?? label
}

/** Token behind `Số`, `Số:`, `Luật số:`, `Nghị quyết số:`; 0 when there is no such label at the token. */
function labelAt(form: FormLexicon, store: TokenStore, at: number): number {
  let word = at
  const type = form.lexicon.longest(store, at, form.types)
  if (type !== 0 && isNumberLabel(form, store, at + form.lexicon.length(type))) word = at + form.lexicon.length(type)
  if (!isNumberLabel(form, store, word)) return 0
  const colon = store.form[word + 1] === COLON
  if (type !== 0 && word > at && !colon) return 0
  if (!opensCell(store, at) && !colon && !readNumber(store, word + 1)) return 0
  return colon ? word + 2 : word + 1
}

function readDateMark(form: FormLexicon, store: TokenStore, at: number, head: Draft, floor: number): number {
  const date = readDate(form, store, at)
  if (!date) return 0
  const place = placeBefore(form, store, at, floor)
  if (place === at && head.about.length > 0 && !opensCell(store, at)) return 0
  if (!head.date || (place < at && !head.place)) {
    head.date = date
    if (place < at) head.place = { first: place, end: at }
  }
  dropFrom(head.bodies, place)
  dropFrom(head.about, place)
  return store.form[date.end] === STOP ? date.end + 1 : date.end
}

/** Takes tokens from `first` on out of the stretches that were thought to be free text. */
function dropFrom(ranges: Range[], first: number): void {
  for (let last = ranges.at(-1); last && last.end > first; last = ranges.at(-1)) {
    ranges.pop()
    if (last.first < first) ranges.push({ first: last.first, end: first })
  }
}

function readStamp(form: FormLexicon, store: TokenStore, at: number, head: Draft): number {
  if (!opensCell(store, at) || !has(store, at, ALL_UPPER)) return 0
  const phrase = phraseAt(form, store, at)
  if (!phrase || phrase.end < shortCellEnd(store, at)) return phrase?.kind === 'draft' ? shortCellEnd(store, at) : 0
  const range = { first: at, end: phrase.end }
  if (phrase.kind === 'urgency') head.urgency ??= range
  else if (phrase.kind === 'secrecy') head.secrecy ??= range
  else if (phrase.kind !== 'circulation' && phrase.kind !== 'draft') return 0
  return phrase.end
}

/** The type in capitals, or alone in its cell, or alone before the name of who issues (`Nghị định của Chính phủ`). */
function readType(form: FormLexicon, store: TokenStore, at: number, head: Draft): number {
  if (!opensCell(store, at) && !endsDate(store, at, head) && store.form[at - 1] !== CLOSE_PAREN) return 0
  const limit = shortCellEnd(store, at)
  const entry = brokenType(form, store, at, limit) || form.lexicon.longest(store, at, form.types, limit)
  if (entry === 0 || form.lexicon.value(entry, 'system') === 'press') return 0
  if (form.lexicon.value(entry, 'genre') === 'copy') return limit
  const end = at + form.lexicon.length(entry)
  if (end <= limit && !isTypeLine(form, store, { first: at, end }, limit)) return 0
  head.type = { entry, range: { first: at, end } }
  return end
}

/** A type in capitals broken over two lines, which it fills: `QUYẾT` above `ĐỊNH`. */
function brokenType(form: FormLexicon, store: TokenStore, at: number, limit: number): number {
  if (!has(store, at, ALL_UPPER) || limit >= store.count) return 0
  const entry = form.lexicon.longest(store, at, form.types, shortCellEnd(store, limit))
  const end = at + form.lexicon.length(entry)
  return end > limit && end === shortCellEnd(store, limit) && isCapitals(store, { first: at, end }) ? entry : 0
}

function isTypeLine(form: FormLexicon, store: TokenStore, range: Range, limit: number): boolean {
  for (let k = range.first; k < range.end; k++) {
    if (has(store, k, IS_WORD) && !has(store, k, ALL_UPPER)) {
      return range.end === limit || store.form[range.end] === form.words.cua
    }
  }
  return true
}

function endsDate(store: TokenStore, at: number, head: Draft): boolean {
  return head.date !== undefined && (head.date.end === at || (head.date.end === at - 1 && has(store, at - 1, IS_PUNCT)))
}

function readAbout(form: FormLexicon, store: TokenStore, at: number, head: Draft): number {
  if (head.about.length > 0 || phraseAt(form, store, at)?.kind !== 'about') return 0
  if (!opensCell(store, at) && (head.number?.end ?? -1) !== at) return 0
  head.about.push({ first: at, end: at + 1 })
  return at + 1
}

/** Free text goes to the letter's summary once that is open, else to the names of bodies. */
function addFree(store: TokenStore, at: number, head: Draft): void {
  const list = head.about.length > 0 ? head.about : head.bodies
  const last = list.at(-1)
  if (last && last.end === at && !opensCell(store, at)) list[list.length - 1] = { first: last.first, end: at + 1 }
  else list.push({ first: at, end: at + 1 })
}

/** A line that begins with `Kính gửi` below text of another kind, as an editor's summary; -1 when there is none. */
export function laterAddressee(form: FormLexicon, store: TokenStore): number {
  const limit = Math.min(store.count, SEARCH)
  for (let at = 0; at < limit; at++) {
    if (has(store, at, LINE_START) && phraseAt(form, store, at)?.kind === 'addressee') return at
  }
  return -1
}
