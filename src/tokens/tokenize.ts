import { tokenEnd } from '../lexicon/split.ts'
import { LONGEST_WORD, type Vocabulary } from '../lexicon/vocabulary.ts'
import {
  BASE_MASK,
  CLASS,
  DIGIT,
  LETTER,
  NEWLINE,
  PUNCT,
  SPACE,
  TONE_MASK,
  TONE_SHIFT,
  UPPER,
  WORD,
} from '../text/chars.ts'
import {
  ALL_UPPER,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_PUNCT,
  IS_WORD,
  LINE_START,
  PARAGRAPH,
  SPACE_BEFORE,
  type TokenStore,
} from './store.ts'

/** Splits repaired text into tokens. One pass, linear, no object per token. */
export function tokenize(text: string, vocabulary: Vocabulary): TokenStore {
  let capacity = (text.length >> 2) + 16
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let form = new Int32Array(capacity)
  let flags = new Uint16Array(capacity)
  let count = 0
  let newlines = 1
  let spaced = 0
  const limit = text.length
  for (let i = 0; i < limit; ) {
    const kind = CLASS[text.charCodeAt(i)] ?? 0
    if (kind === SPACE) {
      spaced = SPACE_BEFORE
      i++
      continue
    }
    if (kind === NEWLINE) {
      newlines++
      i++
      continue
    }
    if (count === capacity) {
      capacity *= 2
      start = widen(start, capacity)
      end = widen(end, capacity)
      form = widen(form, capacity)
      const wider = new Uint16Array(capacity)
      wider.set(flags)
      flags = wider
    }
    const to = tokenEnd(text, i, limit)
    start[count] = i
    end[count] = to
    let mark = spaced
    if (newlines > 0) mark |= newlines > 1 ? SPACE_BEFORE | LINE_START | PARAGRAPH : SPACE_BEFORE | LINE_START
    if (kind === WORD) {
      flags[count] = mark | IS_WORD | wordCase(text, i, to)
      form[count] = formOf(text, i, to, vocabulary)
    } else if (kind === DIGIT) {
      flags[count] = mark | IS_NUMBER
      form[count] = formOf(text, i, to, vocabulary)
    } else {
      flags[count] = mark | IS_PUNCT
      form[count] = kind === PUNCT ? -text.charCodeAt(i) : 0
    }
    count++
    newlines = 0
    spaced = 0
    i = to
  }
  return { text, vocabulary, count, start, end, form, flags }
}

function formOf(text: string, from: number, to: number, vocabulary: Vocabulary): number {
  if (to - from > LONGEST_WORD) return 0
  let high = 0
  let low = 0
  let tone = 0
  for (let k = from; k < to; k++) {
    const letter = LETTER[text.charCodeAt(k)] ?? 0
    const base = letter & BASE_MASK
    if (base === 0) return 0
    if (k - from < 5) high = (high << 6) | base
    else low = (low << 6) | base
    tone |= (letter >> TONE_SHIFT) & TONE_MASK
  }
  return vocabulary.find(high, (low << 3) | tone)
}

function wordCase(text: string, from: number, to: number): number {
  if (!isCapital(text.charCodeAt(from))) return 0
  for (let k = from + 1; k < to; k++) if (!isCapital(text.charCodeAt(k))) return INITIAL_UPPER
  return INITIAL_UPPER | ALL_UPPER
}

function isCapital(code: number): boolean {
  const letter = LETTER[code] ?? 0
  if (letter !== 0) return (letter & UPPER) !== 0
  const char = String.fromCharCode(code)
  return char.toLowerCase() !== char
}

function widen(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(capacity)
  wider.set(array)
  return wider
}
