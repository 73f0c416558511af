import { BASE_MASK, LETTER, TONE_MASK, TONE_SHIFT } from '../text/chars.ts'
import { interned } from './interned.ts'

/** Longest word that fits into two integers without loss: nine letters and a tone. */
export const LONGEST_PLAIN = 9
/** Longest word that has a form: of the letters behind the fifth the key of such a word keeps a hash. */
export const LONGEST_WORD = 18
const HIGH_LETTERS = 5
/** Places of a row of the table: a power of two, so that none lies in two lines of the cache. */
const STRIDE = 4

/**
 * Forms of words as small integers. A form is what a word is but for case and place of the tone mark; 0 stands for
 * every word that the vocabulary does not hold. Punctuation has the form `-code`.
 */
export class Vocabulary {
  /** Open-addressed: the two integers of a key and its form stand together, so that a look touches one place of memory. */
  private rows = new Int32Array(STRIDE << 12)
  private mask = (1 << 12) - 1
  private readonly words: string[] = ['']

  /** Number of forms, the unknown one included. */
  get size(): number {
    return this.words.length
  }

  /** The word that made the form. */
  word(form: number): string {
    return form > 0 ? (this.words[form] ?? '') : ''
  }

  /** Form of the word, added when new; 0 when the word has letters or a length that forms do not cover. */
  intern(word: string): number {
    const key = keyOf(word)
    if (!key) return 0
    const known = this.find(key[0], key[1])
    if (known !== 0) return known
    if (this.words.length * 2 > this.mask) this.grow()
    const id = this.words.push(interned(word)) - 1
    this.place(key[0], key[1], id)
    return id
  }

  /** Form of a known word, else 0. */
  form(word: string): number {
    const key = keyOf(word)
    return key ? this.find(key[0], key[1]) : 0
  }

  /** Form under the two integers of a key, else 0. */
  find(high: number, low: number): number {
    const { rows, mask } = this
    let slot = spread(high, low) & mask
    for (;;) {
      const at = slot * STRIDE
      const id = rows[at + 2] ?? 0
      if (id === 0 || (rows[at] === high && rows[at + 1] === low)) return id
      slot = (slot + 1) & mask
    }
  }

  private place(high: number, low: number, id: number): void {
    const { rows, mask } = this
    let slot = spread(high, low) & mask
    while (rows[slot * STRIDE + 2] !== 0) slot = (slot + 1) & mask
    rows[slot * STRIDE] = high
    rows[slot * STRIDE + 1] = low
    rows[slot * STRIDE + 2] = id
  }

  private grow(): void {
    const { rows } = this
    this.rows = new Int32Array(rows.length * 2)
    this.mask = this.mask * 2 + 1
    for (let at = 0; at < rows.length; at += STRIDE) {
      const id = rows[at + 2] ?? 0
      if (id !== 0) this.place(rows[at] ?? 0, rows[at + 1] ?? 0, id)
    }
  }
}

/** The two integers that stand for the word, or nothing when it has other letters or is too long. */
export function keyOf(word: string): [high: number, low: number] | undefined {
  if (word.length === 0 || word.length > LONGEST_WORD) return undefined
  let high = 0
  let low = 0
  let hash = 0
  let tone = 0
  for (let k = 0; k < word.length; k++) {
    const letter = LETTER[word.charCodeAt(k)] ?? 0
    if (letter === 0) return undefined
    const base = letter & BASE_MASK
    if (k < HIGH_LETTERS) high = (high << 6) | base
    else {
      low = (low << 6) | base
      hash = Math.imul(hash ^ base, 0x01000193) + k
    }
    tone |= (letter >> TONE_SHIFT) & TONE_MASK
  }
  // No short word has a negative second integer.
  return word.length > LONGEST_PLAIN ? [high, (hash << 3) | tone | (1 << 31)] : [high, (low << 3) | tone]
}

function spread(high: number, low: number): number {
  let hash = Math.imul(high ^ (low + 0x9e3779b9), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
