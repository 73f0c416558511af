import { BAR, COLON, COMMA, OPEN_BRACKET, PLUS, SEMICOLON, STOP, UNDERSCORE } from '../lexicon/marks.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_WORD, LINE_START, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { gluedHeading } from './glued.ts'
import { inCapitals, isDash, wideGap } from './glyphs.ts'
import { type Line, textLine } from './line.ts'
import type { LineWords, PhraseRole } from './words.ts'

/** A letterhead has no more physical lines than this; only there columns are taken apart. */
const HEAD_LINES = 12
const LONGEST_PLACE = 8
const HEAD_TOKENS = 200

/** The physical lines of the text, those that hold several lines of the form taken apart. */
export function splitLines(store: TokenStore, words: LineWords): Line[] {
  const lines: Line[] = []
  let physical = 0
  for (let first = 0; first < store.count; physical++) {
    let end = first + 1
    while (end < store.count && !has(store, end, LINE_START)) end++
    const recipients = words.phrase(store, first, end)?.role === 'recipients'
    for (let at = first; at < end; ) {
      const cut = recipients
        ? recipientsCut(store, words, first, at, end)
        : gluedHeading(store, words, at, physical < HEAD_LINES ? headCut(store, words, at, end) : end)
      lines.push(textLine(at, cut))
      at = cut
    }
    first = end
  }
  return lines
}

/** End of the line of the form that starts at the token: where the next column or set phrase begins. */
function headCut(store: TokenStore, words: LineWords, at: number, end: number): number {
  const own = words.phrase(store, at, end)
  const numbered = own?.role === 'number' || own?.role === 'summary'
  let k = at + 1
  if (store.form[at] === BAR) return barsEnd(store, at, end)
  if (!has(store, at, LINE_START) && opensType(store, words, at, end)) return capitalsEnd(store, at, end)
  if (own && isBanner(own.role) && standsAlone(store, words, at, own.role)) return at + own.length
  for (; k < Math.min(end, at + HEAD_TOKENS); k++) {
    if (store.form[k] === BAR && isColumns(store, at, end)) return k
    if (k > at + 1 && rulesHere(store, k, end) !== rulesHere(store, k - 1, end)) return k
    if (wideGap(store, k) && (numbered || inCapitals(store, at, k))) return k
    if (own?.role === 'number' && store.form[k] === words.ngay) return placeStart(store, at, k)
    if (store.form[k - 2] === words.nam && opensType(store, words, k, end)) return k
    if (!has(store, k, IS_WORD | INITIAL_UPPER)) continue
    const phrase = words.phrase(store, k, end)
    if (phrase?.role === 'summary' && numbered) return k
    if (phrase && isBanner(phrase.role) && standsAlone(store, words, k, phrase.role) && inCapitals(store, at, k))
      return k
  }
  return end
}

/** End of the bars between two columns. */
function barsEnd(store: TokenStore, at: number, end: number): number {
  let k = at
  while (k < end && store.form[k] === BAR) k++
  return k
}

/** Columns set apart by bars; a row of a table has a bar at its head and at its end. */
function isColumns(store: TokenStore, at: number, end: number): boolean {
  return (
    store.form[at] !== BAR &&
    !(store.form[at - 1] === BAR && store.form[end - 1] === BAR && has(store, at - 1, LINE_START))
  )
}

/** Whether a run of at least three rule marks covers the token. */
function rulesHere(store: TokenStore, k: number, end: number): boolean {
  const form = store.form[k] ?? 0
  if (!isDash(form) && form !== UNDERSCORE) return false
  const before = store.form[k - 1] === form && store.form[k - 2] === form
  const around = store.form[k - 1] === form && store.form[k + 1] === form && k + 1 < end
  return before || around || (store.form[k + 1] === form && store.form[k + 2] === form && k + 2 < end)
}

/** The name of a type in capitals behind the year of the date: `... năm 2019 LUẬT ...`. */
function opensType(store: TokenStore, words: LineWords, at: number, end: number): boolean {
  return has(store, at, ALL_UPPER) && words.lexicon.longest(store, at, words.types, end) !== 0
}

/** Where the capitals that begin at the token end. */
function capitalsEnd(store: TokenStore, at: number, end: number): number {
  let k = at + 1
  while (
    k < end &&
    store.form[k] !== OPEN_BRACKET &&
    (has(store, k, ALL_UPPER) || !has(store, k, IS_WORD | INITIAL_UPPER))
  )
    k++
  return k
}

function isBanner(role: PhraseRole): boolean {
  return role === 'motto' || role === 'party-title'
}

/** A state name or Party name that heads the page, not one inside a title: after a gap or at the head of its line. */
function standsAlone(store: TokenStore, words: LineWords, at: number, role: PhraseRole): boolean {
  if (role === 'party-title') return has(store, at, ALL_UPPER) && (has(store, at, LINE_START) || wideGap(store, at))
  return store.form[at - 1] !== words.nuoc
}

/** First token of the place in front of `ngày`, behind the number. */
function placeStart(store: TokenStore, from: number, day: number): number {
  let k = day
  if (store.form[k - 1] === COMMA) k--
  const least = Math.max(from + 1, day - LONGEST_PLACE)
  while (k > least && has(store, k - 1, IS_WORD | INITIAL_UPPER | SPACE_BEFORE)) k--
  return k
}

/** Recipients in one row: each dash behind a semicolon, and the signature behind them, begins a line of its own. */
function recipientsCut(store: TokenStore, words: LineWords, first: number, at: number, end: number): number {
  if (at > first && has(store, at, ALL_UPPER) && opensSignature(store, words, at, end))
    return signatureCut(store, words, at, end)
  for (let k = at + 1; k < end; k++) {
    const before = store.form[k - 1] ?? 0
    const form = store.form[k] ?? 0
    const listed = before === SEMICOLON || before === COLON || before === STOP || before === COMMA
    if (listed && (isDash(form) || form === PLUS) && has(store, k, SPACE_BEFORE)) return k
    if (has(store, k, ALL_UPPER) && (listed || wideGap(store, k)) && opensSignature(store, words, k, end)) return k
  }
  return end
}

function opensSignature(store: TokenStore, words: LineWords, at: number, end: number): boolean {
  if (words.lexicon.longest(store, at, words.titles, end) !== 0) return true
  const phrase = words.phrase(store, at, end)
  return phrase?.role === 'authority' && has(store, at + phrase.length, ALL_UPPER)
}

/**
 * Next cut inside a signature in one row: in front of an authority mark or an office behind a finished one, and in
 * front of the name.
 */
function signatureCut(store: TokenStore, words: LineWords, at: number, end: number): number {
  const phrase = words.phrase(store, at, end)
  const office = phrase?.role === 'authority' ? at + phrase.length : at
  const title = words.lexicon.longest(store, office, words.titles, end)
  const start = Math.max(at + 1, office + (title === 0 ? 1 : words.lexicon.length(title)))
  for (let k = start; k < end; k++) {
    if (!has(store, k, IS_WORD | INITIAL_UPPER)) continue
    if (!has(store, k, ALL_UPPER)) return has(store, k - 1, ALL_UPPER) ? k : end
    if (opensSignature(store, words, k, end) && !isDash(store.form[k - 1] ?? 0)) return k
  }
  return end
}
