import { STOP } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, LINE_START, type TokenStore } from '../tokens/store.ts'
import { readDate } from './date.ts'
import { type FormLexicon, type PhraseKind, phraseAt } from './form-lexicon.ts'
import { isCapitals, lineEnd, lineStart, opensCell, opensParagraph, ruleEnd } from './layout.ts'
import { labelAt } from './number-label.ts'

const LONG_LINE = 10
const LONGEST_NAME_LINE = 60

/** How far into the text a letterhead is looked for, and how long it may be, in tokens. */
const SEARCH = 4000

/**
 * Where the letterhead begins: some lines above the State or Party heading when there is one before the body,
 * else at the start of the text.
 */
export function headStart(form: FormLexicon, store: TokenStore): number {
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

/** Whether the State or Party heading at the token stands as one, not inside a sentence. */
export function isHeading(form: FormLexicon, store: TokenStore, at: number, kind: PhraseKind): boolean {
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
export function endsSearch(store: TokenStore, at: number, kind: PhraseKind): boolean {
  if (kind === 'addressee' || kind === 'recipients') return true
  return kind === 'basis' && has(store, at, INITIAL_UPPER) && !has(store, at, ALL_UPPER)
}

function aboveHeading(form: FormLexicon, store: TokenStore, heading: number): number {
  let first = heading
  for (let lines = 0; lines < 8 && first > 0; lines++) {
    const above = lineStart(store, first - 1)
    const belongs = belongsAbove(form, store, { first: above, end: first })
    const from = belongs ? above : summaryAbove(form, store, above)
    if (from < 0) break
    first = from
  }
  return first
}

/** Lines that the summary of a letter goes on over. */
const SUMMARY_LINES = 4

/** `V/v đôn đốc công tác` above `tiêm phòng đợt II`: where the summary begins that the line goes on with; -1 for none. */
function summaryAbove(form: FormLexicon, store: TokenStore, line: number): number {
  let first = line
  for (let lines = 0; lines < SUMMARY_LINES && first > 0 && !opensParagraph(store, first); lines++) {
    const above = lineStart(store, first - 1)
    if (first - above > LONGEST_NAME_LINE || labelAt(form, store, above) > 0) return -1
    if (phraseAt(form, store, above)?.kind === 'about') return above
    first = above
  }
  return -1
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

/** A line that begins with `Kính gửi` below text of another kind, as an editor's summary; -1 when there is none. */
export function laterAddressee(form: FormLexicon, store: TokenStore): number {
  const limit = Math.min(store.count, SEARCH)
  for (let at = 0; at < limit; at++) {
    if (has(store, at, LINE_START) && phraseAt(form, store, at)?.kind === 'addressee') return at
  }
  return -1
}
