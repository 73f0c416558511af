import { FormSet } from '../lexicon/forms.ts'
import {
  COLON,
  ELLIPSIS,
  EXCLAMATION_MARK,
  OPEN_PAREN,
  OPEN_QUOTE,
  QUESTION_MARK,
  STOP,
  STRAIGHT_QUOTE,
} from '../lexicon/marks.ts'
import {
  ALL_UPPER,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_WORD,
  LINE_START,
  PARAGRAPH,
  SPACE_BEFORE,
  type TokenStore,
} from '../tokens/store.ts'
import { gluedEnd } from './glue.ts'

/** How a unit is written. */
export const SMALL = 0
export const CAPITAL = 1
export const CAPITALS = 2
const NUMBER = 3
const MARK = 4
export const SHAPES = 5
export const SHAPE_MASK = 7

/** The unit opens a sentence or a line, so that its capital tells nothing. */
export const OPENS = 8
/** A word may run on from the unit before into this one. */
export const CONTINUES = 16
/** A listed word begins with the capitalised unit and goes on small (`Thường vụ`). */
export const HEADS = 32
/** A listed word begins with the capitalised unit and goes on with a capital. */
export const PAIRS = 64

/**
 * What words are made of: a syllable, a number, a mark, or tokens that stand together without white space. `first` is
 * the unit's first token (one more entry closes the last), `form` its syllable as the model numbers it (0 for any
 * other unit), `look` its shape and flags.
 */
export interface Units extends UnitRows {
  readonly count: number
}

/** The rows of units, as long as their tokens or longer. */
export interface UnitRows {
  readonly first: Int32Array
  readonly form: Int32Array
  readonly look: Uint8Array
}

/** Marks behind which a new sentence or a quoted one may begin. */
const OPENERS: FormSet = new FormSet([
  STOP,
  EXCLAMATION_MARK,
  QUESTION_MARK,
  COLON,
  STRAIGHT_QUOTE,
  OPEN_QUOTE,
  OPEN_PAREN,
  ELLIPSIS,
])

/** Rows for the units of so many tokens. */
export function unitRows(tokens: number): UnitRows {
  return { first: new Int32Array(tokens + 1), form: new Int32Array(tokens), look: new Uint8Array(tokens) }
}

/**
 * Groups tokens to units. `store` carries forms of the model's own vocabulary; `canonical` unites its spellings. Who
 * asks for many short texts gives the rows to write to.
 */
export function toUnits(store: TokenStore, canonical: Int32Array, rows: UnitRows = unitRows(store.count)): Units {
  const { first, form, look } = rows
  let count = 0
  let line = 0
  let small = false
  for (let at = 0; at < store.count; ) {
    if (has(store, at, LINE_START)) {
      if (!small) ignoreCase(look, form, line, count)
      line = count
      small = false
    }
    const end = gluedEnd(store, at)
    const shape = shapeOf(store, at, end)
    if (shape === SMALL) small = true
    first[count] = at
    form[count] = end === at + 1 && shape <= CAPITALS ? (canonical[store.form[at] ?? 0] ?? 0) : 0
    look[count] = shape | (opens(store, at) ? OPENS : 0) | (continues(store, at, shape) ? CONTINUES : 0)
    count++
    at = end
  }
  if (!small) ignoreCase(look, form, line, count)
  first[count] = store.count
  // What is read behind the last unit is none, though the rows may hold units of an earlier text there.
  look[count] = 0
  return { count, first, form, look }
}

/** Shape of a unit. */
export function shapeAt(units: Units, unit: number): number {
  return (units.look[unit] ?? 0) & SHAPE_MASK
}

function shapeOf(store: TokenStore, first: number, end: number): number {
  if (has(store, first, IS_WORD)) {
    if (!has(store, first, INITIAL_UPPER)) return SMALL
    if (end > first + 1) return CAPITALS
    const letters = (store.end[first] ?? 0) - (store.start[first] ?? 0)
    return has(store, first, ALL_UPPER) && letters > 1 ? CAPITALS : CAPITAL
  }
  if (!has(store, first, IS_NUMBER)) return MARK
  return end > first + 1 && has(store, end - 1, IS_WORD) ? CAPITALS : NUMBER
}

function opens(store: TokenStore, token: number): boolean {
  return has(store, token, LINE_START) || OPENERS.has(store.form[token - 1] ?? 0)
}

/** A word crosses the end of a line only when its next syllable is small, as in wrapped text, and never a blank line. */
function continues(store: TokenStore, token: number, shape: number): boolean {
  if (token === 0 || shape >= NUMBER) return false
  const flags = store.flags[token] ?? 0
  if ((flags & SPACE_BEFORE) === 0 || (flags & PARAGRAPH) !== 0) return false
  return has(store, token - 1, IS_WORD) && ((flags & LINE_START) === 0 || shape === SMALL)
}

/** In a line all of capitals, those of known syllables tell nothing; a single letter counts when its neighbour does. */
function ignoreCase(look: Uint8Array, form: Int32Array, from: number, to: number): void {
  let before = false
  for (let unit = from; unit < to; unit++) {
    const shape = (look[unit] ?? 0) & SHAPE_MASK
    const all = shape === CAPITALS || (shape === CAPITAL && before)
    before = shape === CAPITALS
    if (all && (form[unit] ?? 0) > 0) look[unit] = (look[unit] ?? 0) & ~SHAPE_MASK
  }
}
