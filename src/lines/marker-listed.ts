import { CLOSE_BRACKET, CLOSE_PAREN, OPEN_BRACKET, OPEN_PAREN, PLUS, SLASH, STAR, STOP } from '../lexicon/marks.ts'
import type { BlockKind } from '../model/analysis.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_PUNCT, IS_WORD, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { glued, integer, isDash, width } from './glyphs.ts'
import type { Marker } from './line.ts'
import { letterOrdinal, romanValue } from './numerals.ts'
import type { LineWords } from './words.ts'

const MOST_POINTS = 99
const LAST_ASCII = 0x7f
const D_WITH_STROKE = 0x111
const SMALL_ROMAN = /[ivx]/u
const BULLETS: ReadonlySet<number> = new Set(
  ['•', '●', '○', '▪', '■', '◦', '·', '♦', '➢', '✓', '\uf0b7', '\uf0a7', '\uf02d', '\uf0d8', '\uf0fc'].map(
    (mark) => -mark.charCodeAt(0),
  ),
)

/** `I.`, `II-`, `III/`: a Roman number in capitals. */
export function romanMarker(store: TokenStore, at: number, end: number): Marker | undefined {
  const value = romanValue(store, at)
  if (value === 0) return undefined
  const content = afterPunctuation(store, at + 1, end, true)
  return content < 0 ? undefined : marker(store, 'section', at, at, value, content, 'line.section-roman')
}

/** `A.`, `B-`: a capital letter that heads a part. */
export function capitalMarker(store: TokenStore, at: number, end: number): Marker | undefined {
  if (!has(store, at, INITIAL_UPPER)) return undefined
  const value = letterOrdinal(store, at)
  const content = value > 0 ? afterPunctuation(store, at + 1, end, true) : -1
  return content < 0 ? undefined : marker(store, 'part', at, at, value, content, 'line.part-letter')
}

/** `1.`, `2-`, `3/`, `4a.`: the number of a clause. */
export function clauseMarker(store: TokenStore, at: number, end: number): Marker | undefined {
  const value = integer(store, at)
  if (value < 0 || width(store, at) > 3) return undefined
  const inserted = at + 1 < end && glued(store, at + 1) && isSmall(store, at + 1) && letterOrdinal(store, at + 1) > 0
  const last = inserted ? at + 1 : at
  if (store.form[last + 1] === CLOSE_PAREN && glued(store, last + 1) && last + 1 < end)
    return value === 0 ? undefined : marker(store, 'point', at, last, value, last + 2, 'line.point-number')
  const content = afterPunctuation(store, afterNote(store, last + 1, end), end, false)
  return content < 0 ? undefined : marker(store, 'clause', at, last, value, content, 'line.clause')
}

/** `1.1.`, `2.3.4`, `1.2-`: a decimal number; a dotted date, a sum of money or a measure is none. */
export function decimalMarker(store: TokenStore, at: number, end: number): Marker | undefined {
  const ordinal = lastDecimal(store, at)
  if (ordinal < 0) return undefined
  const inserted = at + 1 < end && glued(store, at + 1) && isSmall(store, at + 1) && letterOrdinal(store, at + 1) > 0
  const last = inserted ? at + 1 : at
  const next = last + 1
  let content = store.form[next] === CLOSE_PAREN && next < end ? next + 1 : afterPunctuation(store, next, end, false)
  if (content < 0 && next < end && has(store, next, IS_WORD | INITIAL_UPPER | SPACE_BEFORE)) content = next
  return content < 0 ? undefined : marker(store, 'subclause', at, last, ordinal, content, 'line.subclause')
}

/** `a)`, `đ)`, `d1)`, `(2)`, `b.`: a point. */
export function pointMarker(store: TokenStore, at: number, end: number): Marker | undefined {
  const bracketed = store.form[at] === OPEN_PAREN
  const label = bracketed ? at + 1 : at
  if (label + 1 >= end || (bracketed && !glued(store, label))) return undefined
  const number = bracketed ? integer(store, label) : -1
  const letter = isSmall(store, label) ? letterOrdinal(store, label) : 0
  // `(i)`, `(v)`: small Roman numbers count inside a sentence.
  if (bracketed && letter > 0 && SMALL_ROMAN.test(store.text.charAt(store.start[label] ?? 0))) return undefined
  if (letter === 0 && (number <= 0 || number > MOST_POINTS)) return undefined
  const inserted = letter > 0 && glued(store, label + 1) && integer(store, label + 1) > 0
  const last = inserted ? label + 1 : label
  const ordinal = Math.max(letter, number)
  const close = afterNote(store, last + 1, end)
  if (store.form[close] === CLOSE_PAREN && close < end)
    return marker(store, 'point', label, last, ordinal, close + 1, bracketed ? 'line.point-bracket' : 'line.point')
  if (bracketed) return undefined
  const content = afterPunctuation(store, last + 1, end, true)
  return content < 0 ? undefined : marker(store, 'point', label, last, ordinal, content, 'line.point-dot')
}

/** `-`, `+`, `•`: a bullet; a number with its sign and a rule of dashes are none. */
export function bulletMarker(store: TokenStore, at: number, end: number, words: LineWords): Marker | undefined {
  const form = store.form[at] ?? 0
  const dash = isDash(form)
  if (dash && words.holdsDash(store, at, end)) return undefined
  if (!dash && form !== PLUS && form !== STAR && !BULLETS.has(form)) return undefined
  const next = at + 1
  if (next < end) {
    if (has(store, next, IS_PUNCT) && (store.form[next] === form || isDash(store.form[next] ?? 0))) return undefined
    if (glued(store, next) && (has(store, next, IS_NUMBER) || (isSmall(store, next) && !BULLETS.has(form))))
      return undefined
  } else if (form === STAR) return undefined
  return { kind: 'bullet', label: '', ordinal: 0, content: next, rule: dash ? 'line.bullet-dash' : 'line.bullet' }
}

/** The token behind the mark of a note that is glued to a label (`a[2])`). */
function afterNote(store: TokenStore, at: number, end: number): number {
  if (at + 2 >= end || store.form[at] !== OPEN_BRACKET || !glued(store, at)) return at
  return integer(store, at + 1) > 0 && store.form[at + 2] === CLOSE_BRACKET ? at + 3 : at
}

/**
 * The token behind the mark that closes a number or letter: a stop, or a dash or slash in front of a capital. -1 when
 * there is none. With `capital`, a word that follows must begin with a capital.
 */
function afterPunctuation(store: TokenStore, at: number, end: number, capital: boolean): number {
  if (at >= end) return -1
  const form = store.form[at] ?? 0
  const stop = form === STOP
  if (!stop && !isDash(form) && form !== SLASH) return -1
  if (stop && !glued(store, at)) return -1
  let next = at + 1
  if (stop && next < end && isDash(store.form[next] ?? 0) && glued(store, next)) next++
  if (next >= end) return stop || glued(store, at) ? next : -1
  if (has(store, next, IS_NUMBER)) return stop && !capital && !glued(store, next) ? next : -1
  // `2.[8] ...`: the mark of a note.
  if (has(store, next, IS_PUNCT)) return glued(store, next) && store.form[next] !== OPEN_BRACKET ? -1 : next
  if (isSmall(store, next)) {
    const opens = stop || losesCapital(store, next)
    return opens && !capital && !glued(store, next) ? next : -1
  }
  // `15-NQ/TU`, `212/TTr-NHNN`, `V/v`: a document number or an abbreviation.
  if (!stop && glued(store, next)) return form !== SLASH && !isJoined(store, next) ? next : -1
  return next
}

/** `12- ấn định`, `3/ ủy ban`: old fonts drew the capitals of vowels with marks, their codes are those of small letters. */
function losesCapital(store: TokenStore, word: number): boolean {
  const first = store.text.charCodeAt(store.start[word] ?? 0)
  return first > LAST_ASCII && first !== D_WITH_STROKE
}

/** Whether a slash or hyphen is glued to the end of the word. */
function isJoined(store: TokenStore, word: number): boolean {
  const form = store.form[word + 1] ?? 0
  return glued(store, word + 1) && (form === SLASH || isDash(form))
}

function lastDecimal(store: TokenStore, at: number): number {
  if (!has(store, at, IS_NUMBER) || width(store, at) > 14) return -1
  let part = 0
  let digits = 0
  let parts = 1
  for (let k = store.start[at] ?? 0; k < (store.end[at] ?? 0); k++) {
    const code = store.text.charCodeAt(k)
    if (code === 0x2e) {
      part = 0
      digits = 0
      parts++
    } else if (code < 0x30 || code > 0x39 || ++digits > 2) return -1
    else part = part * 10 + code - 0x30
  }
  return parts > 1 ? part : -1
}

function marker(
  store: TokenStore,
  kind: BlockKind,
  from: number,
  last: number,
  ordinal: number,
  content: number,
  rule: string,
): Marker {
  return { kind, label: store.text.slice(store.start[from], store.end[last]), ordinal, content, rule }
}
