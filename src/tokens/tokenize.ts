import { LONGEST_PLAIN, LONGEST_WORD, type Vocabulary } from '../lexicon/vocabulary.ts'
import {
  BASE_MASK,
  CHAR,
  CLASS_SHIFT,
  DIGIT,
  NEWLINE,
  PUNCT,
  SPACE,
  TONE_MASK,
  TONE_SHIFT,
  UPPER,
  WORD,
} from '../text/chars.ts'
import { gluedCut, SHORTEST_GLUED } from './glued-words.ts'
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

const HIGH_LETTERS = 5
const STOP = 0x2e
const COMMA = 0x2c

/**
 * Splits repaired text into tokens: the rule is `tokenEnd` of the lexicon, done here in one pass that gathers the form
 * and the case of a word while it looks for its end. Linear; no object per token.
 */
export function tokenize(text: string, vocabulary: Vocabulary): TokenStore {
  const limit = text.length
  let capacity = (limit >> 2) + 16
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let form = new Int32Array(capacity)
  let flags = new Uint16Array(capacity)
  let count = 0
  let before = SPACE_BEFORE | LINE_START
  let i = 0
  while (i < limit) {
    const code = text.charCodeAt(i)
    const char = CHAR[code] ?? 0
    const kind = char >> CLASS_SHIFT
    if (kind === SPACE) {
      before |= SPACE_BEFORE
      i++
      continue
    }
    if (kind === NEWLINE) {
      before |= (before & LINE_START) === 0 ? SPACE_BEFORE | LINE_START : PARAGRAPH
      i++
      continue
    }
    if (count === capacity) {
      capacity *= 2
      start = widen(start, capacity)
      end = widen(end, capacity)
      form = widen(form, capacity)
      flags = widenFlags(flags, capacity)
    }
    start[count] = i
    if (kind === WORD || kind === DIGIT) {
      let high = char & BASE_MASK
      let low = 0
      let tone = char & (TONE_MASK << TONE_SHIFT)
      let known = high !== 0
      let upper = char & UPPER
      const initial = upper
      let at = i + 1
      for (; at < limit; at++) {
        const nextCode = text.charCodeAt(at)
        const next = CHAR[nextCode] ?? 0
        if (next >> CLASS_SHIFT !== kind) {
          const inner = kind === DIGIT && (nextCode === STOP || nextCode === COMMA)
          if (inner && at + 1 < limit && (CHAR[text.charCodeAt(at + 1)] ?? 0) >> CLASS_SHIFT === DIGIT) {
            known = false
            continue
          }
          break
        }
        const base = next & BASE_MASK
        if (base === 0) known = false
        if (at - i < HIGH_LETTERS) high = (high << 6) | base
        else low = (low << 6) | base
        tone |= next & (TONE_MASK << TONE_SHIFT)
        upper &= next
      }
      if (!known) form[count] = 0
      else if (at - i <= LONGEST_PLAIN) form[count] = vocabulary.find(high, (low << 3) | (tone >> TONE_SHIFT))
      else form[count] = at - i <= LONGEST_WORD ? vocabulary.form(text.slice(i, at)) : 0
      if (form[count] === 0 && upper === 0 && kind === WORD && at - i >= SHORTEST_GLUED) {
        const cut = gluedCut(text, i, at)
        if (cut > 0) {
          form[count] = vocabulary.form(text.slice(i, cut))
          at = cut
        }
      }
      if (kind === DIGIT) flags[count] = before | IS_NUMBER
      else flags[count] = before | IS_WORD | (initial !== 0 ? INITIAL_UPPER : 0) | (upper !== 0 ? ALL_UPPER : 0)
      i = at
    } else {
      form[count] = kind === PUNCT ? -code : 0
      flags[count] = before | IS_PUNCT
      i++
    }
    end[count++] = i
    before = 0
  }
  return { text, vocabulary, count, start, end, form, flags }
}

function widen(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(capacity)
  wider.set(array)
  return wider
}

function widenFlags(array: Uint16Array<ArrayBuffer>, capacity: number): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(capacity)
  wider.set(array)
  return wider
}
