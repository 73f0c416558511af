/**
 * What each character is: one table look-up instead of a regular expression.
 *
 * `CLASS[code]` is the class of a UTF-16 code unit. `LETTER[code]` packs what a Vietnamese letter is made of: its base
 * letter, its tone and its case. A syllable is known by its base letters and its tone wherever the tone mark is
 * written, so `hòa` and `hoà` are one form without any folding of the text.
 */

/** Classes of characters; 0 is none of them. */
export const WORD = 1
export const DIGIT = 2
export const SPACE = 3
export const NEWLINE = 4
export const PUNCT = 5

/** Parts of a `LETTER` entry. */
export const BASE_MASK = 0x3f
export const TONE_SHIFT = 6
export const TONE_MASK = 0x7
export const UPPER: number = 1 << 9
export const CLASS_SHIFT = 10

/** Base letters in the order of their numbers; number 0 is no letter of the table. */
export const BASES: string = '\0aăâbcdđeêfghijklmnoôơpqrstuưvwxyz0123456789'

/** Vowels with their five tone marks: grave, acute, hook, tilde, dot (tones 1 to 5). */
const TONED: Readonly<Record<string, string>> = {
  a: 'àáảãạ',
  ă: 'ằắẳẵặ',
  â: 'ầấẩẫậ',
  e: 'èéẻẽẹ',
  ê: 'ềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọ',
  ô: 'ồốổỗộ',
  ơ: 'ờớởỡợ',
  u: 'ùúủũụ',
  ư: 'ừứửữự',
  y: 'ỳýỷỹỵ',
}

const LETTER_LIMIT = 0x1f00

/** Base letter, tone and case of a code unit; 0 for everything that is no letter or digit of Vietnamese. */
export const LETTER: Uint16Array = buildLetters()

/** Class of every UTF-16 code unit. */
export const CLASS: Uint8Array = buildClasses()

/** `LETTER` and, from `CLASS_SHIFT` on, `CLASS` in one table: what the tokens need of a character in one look. */
export const CHAR: Uint16Array = LETTER.map((letter, code) => letter | ((CLASS[code] ?? 0) << CLASS_SHIFT))

function buildLetters(): Uint16Array {
  const table = new Uint16Array(0x10000)
  const put = (char: string, base: number, tone: number): void => {
    const upper = char.toUpperCase()
    table[char.charCodeAt(0)] = base | (tone << TONE_SHIFT)
    if (upper !== char) table[upper.charCodeAt(0)] = base | (tone << TONE_SHIFT) | UPPER
  }
  for (let base = 1; base < BASES.length; base++) put(BASES.charAt(base), base, 0)
  for (const [vowel, marked] of Object.entries(TONED)) {
    const base = BASES.indexOf(vowel)
    for (let tone = 0; tone < marked.length; tone++) put(marked.charAt(tone), base, tone + 1)
  }
  return table
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  table.fill(PUNCT, 0x21, 0x7f)
  table.fill(WORD, 0x41, 0x5b)
  table.fill(WORD, 0x61, 0x7b)
  table.fill(DIGIT, 0x30, 0x3a)
  table.fill(PUNCT, 0xa1, 0xc0)
  for (const code of [0xaa, 0xb5, 0xba]) table[code] = WORD
  table.fill(WORD, 0xc0, LETTER_LIMIT)
  for (const code of [0xd7, 0xf7]) table[code] = PUNCT
  table.fill(WORD, LETTER_LIMIT, 0x2000)
  table.fill(PUNCT, 0x2010, 0x2c00)
  table.fill(SPACE, 0x2000, 0x200b)
  table.fill(WORD, 0x2c00, 0xd800)
  table.fill(PUNCT, 0x3000, 0x3040)
  table.fill(WORD, 0xd800, 0xe000)
  table.fill(PUNCT, 0xe000, 0xf900)
  table.fill(WORD, 0xf900, 0xfff0)
  for (const code of [0x20, 0x09, 0x0b, 0x0c, 0xa0, 0x202f, 0x205f, 0x3000]) table[code] = SPACE
  for (const code of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) table[code] = NEWLINE
  return table
}

/** Whether the code unit is an upper-case letter of the Vietnamese alphabet. */
export function isUpper(code: number): boolean {
  return ((LETTER[code] ?? 0) & UPPER) !== 0
}
