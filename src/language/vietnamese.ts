import { CLASS, LETTER, TONE_MASK, TONE_SHIFT, WORD } from '../text/chars.ts'
import { isSyllable } from '../text/syllable.ts'

/** Share of letters that only Vietnamese has: real documents have a tenth and more, other languages next to none. */
const CLEAR = 0.08
const LIKELY = 0.03
/** Up to this many letters a text counts as short: a heading, a line. */
const SHORT = 80
const WORDS = /[\p{L}\p{M}]+/gu
/** By the code unit: 1 for the letters that only Vietnamese has. */
const OWN_LETTERS: Uint8Array = new Uint8Array(0x10000).fill(1, 0x1ea0, 0x1efa)
for (const char of 'ăđơưĂĐƠƯ') OWN_LETTERS[char.charCodeAt(0)] = 1

/** How Vietnamese a text looks. */
export interface VietnameseLook {
  readonly letters: number
  /** From 0 (not at all) to 1 (clearly). */
  readonly certainty: number
}

/** Judges the text by its letters alone, and a short one by its syllables. Linear, without any model. */
export function lookVietnamese(text: string): VietnameseLook {
  let letters = 0
  let own = 0
  let marked = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (CLASS[code] !== WORD) continue
    letters++
    if (code < 0x80) continue
    if (OWN_LETTERS[code] === 1) own++
    else if ((((LETTER[code] ?? 0) >> TONE_SHIFT) & TONE_MASK) > 0) marked++
  }
  if (letters === 0) return { letters, certainty: 0 }
  const share = own / letters
  if (share >= CLEAR) return { letters, certainty: 1 }
  if (letters <= SHORT) return { letters, certainty: own + marked > 0 && spellsSyllables(text) ? 0.9 : 0 }
  return { letters, certainty: share >= LIKELY ? share / CLEAR : 0 }
}

/** All words but the odd abbreviation are Vietnamese syllables: `BÁO CÁO`, `Kế hoạch số 5`. */
function spellsSyllables(text: string): boolean {
  const words = text.match(WORDS) ?? []
  const syllables = words.filter(isSyllable).length
  return syllables > 0 && syllables >= words.length * 0.8
}
