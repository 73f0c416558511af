import { COLON, STOP } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, LINE_START, type TokenStore } from '../tokens/store.ts'
import { clockStart, placeBefore, readDate } from './date.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import type { HeadDraft } from './head-draft.ts'
import { isHeading } from './head-start.ts'
import { readType } from './head-type.ts'
import { opensCell, ruleEnd, shortCellEnd } from './layout.ts'
import { readNumber } from './number.ts'
import { labelAt } from './number-label.ts'

const LONG_LINE = 10

/** One recognised part of the head: reads at a token, notes what it found, and gives the token behind it or 0. */
interface MarkRule {
  readonly id: string
  readonly read: (form: FormLexicon, store: TokenStore, at: number, head: HeadDraft, floor: number) => number
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

/** Token behind the first mark that reads something here; the token itself when none does. */
export function readMark(form: FormLexicon, store: TokenStore, at: number, floor: number, head: HeadDraft): number {
  for (const rule of MARKS) {
    const end = rule.read(form, store, at, head, floor)
    if (end > at) return end
  }
  return at
}

function readHeading(form: FormLexicon, store: TokenStore, at: number, head: HeadDraft, floor: number): number {
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
function readPartialHeading(store: TokenStore, part: Range, head: HeadDraft, floor: number): number {
  if (floor !== part.first && !has(store, part.first, ALL_UPPER) && !opensCell(store, part.first)) return 0
  head.motto = true
  head.parted = opensCell(store, part.end)
  const end = shortCellEnd(store, part.first)
  return end - part.end <= LONG_LINE && !opensCell(store, part.end) ? end : part.end
}

/** `VIỆT NAM` at the end of a line, left over from the State heading above. */
function readHeadingRest(form: FormLexicon, store: TokenStore, at: number, head: HeadDraft): number {
  const phrase = head.parted && !has(store, at, LINE_START) ? phraseAt(form, store, at) : undefined
  if (phrase?.kind !== 'proper' || !opensCell(store, phrase.end)) return 0
  head.parted = false
  return phrase.end
}

function readNumberMark(form: FormLexicon, store: TokenStore, at: number, head: HeadDraft): number {
  const label = labelAt(form, store, at)
  if (label === 0) return 0
  const range = { first: at, end: label }
  const number = readNumber(store, label)
  const { khong, so } = form.words
  if (!number && store.form[label - 1] !== COLON) return 0
  head.numberLabel ??= range
  const type = form.lexicon.longest(store, at, form.types)
  if (type !== 0 && form.lexicon.value(type, 'genre') === 'judgment') head.ruling ??= type
  if (number) head.number ??= number
  // `Số: Không số`
  const without = store.form[label] === khong && store.form[label + 1] === so
  return number?.end ?? (without ? label + 2 : label)
}

function readDateMark(form: FormLexicon, store: TokenStore, at: number, head: HeadDraft, floor: number): number {
  const date = readDate(form, store, at)
  if (!date) return 0
  const place = placeBefore(form, store, at, floor)
  if (place === at && head.about.length > 0 && !opensCell(store, at)) return 0
  if (!head.date || (place < at && !head.place)) {
    head.date = date
    if (place < at) head.place = { first: place, end: clockStart(form, store, at, place) }
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

function readStamp(form: FormLexicon, store: TokenStore, at: number, head: HeadDraft): number {
  if (!opensCell(store, at) || !has(store, at, ALL_UPPER)) return 0
  const phrase = phraseAt(form, store, at)
  if (!phrase || phrase.end < shortCellEnd(store, at)) return phrase?.kind === 'draft' ? shortCellEnd(store, at) : 0
  const range = { first: at, end: phrase.end }
  if (phrase.kind === 'urgency') head.urgency ??= range
  else if (phrase.kind === 'secrecy') head.secrecy ??= range
  else if (phrase.kind !== 'circulation' && phrase.kind !== 'draft') return 0
  return phrase.end
}

function readAbout(form: FormLexicon, store: TokenStore, at: number, head: HeadDraft): number {
  if (head.about.length > 0 || phraseAt(form, store, at)?.kind !== 'about') return 0
  if (!opensCell(store, at) && (head.number?.end ?? -1) !== at) return 0
  head.about.push({ first: at, end: at + 1 })
  return at + 1
}
