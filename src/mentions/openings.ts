import type { Lexicon } from '../lexicon/lexicon.ts'
import { INITIAL_UPPER, IS_NUMBER, type TokenStore } from '../tokens/store.ts'

/** What mentions of a family may begin with. */
export interface Openers {
  /** By form: 1 for the word in small letters, 2 with a capital, 3 for both; place 0 is for words that no table has. */
  readonly words: Uint8Array
  /** Whether they may begin with any number. */
  readonly numbers?: boolean
  /** Whether they may begin with any word that has a capital. */
  readonly capitals?: boolean
  /** A punctuation mark that they may begin with. */
  readonly mark?: number
}

/** Walks over the tokens at which a mention of one family may begin. */
export class Openings {
  private readonly marks: Uint16Array
  private readonly bit: number

  /** @param marks a row of bits for each token, and one of all bits behind the last */
  constructor(marks: Uint16Array, bit: number) {
    this.marks = marks
    this.bit = bit
  }

  /** The first of them from the token on; the count of tokens where none is left. */
  next(at: number): number {
    const { marks, bit } = this
    let token = at
    while (((marks[token] ?? bit) & bit) === 0) token++
    return token
  }
}

/** Tells in one pass over the tokens where each of several families may find something: most tokens open nothing of most. */
export class OpeningTable {
  private readonly families: readonly Openers[]
  /** By form, the row in small letters in front of the one with a capital: one bit for each family. */
  private readonly words: Uint16Array
  private readonly numbers: number
  /** By the code of the mark. */
  private readonly marks: Uint16Array

  constructor(families: readonly Openers[]) {
    this.families = families
    this.words = new Uint16Array(2 * Math.max(1, ...families.map(({ words }) => words.length)))
    this.numbers = bitsWhere(families, ({ numbers }) => numbers === true)
    for (let row = 0; row < this.words.length; row++) {
      const written = (row & 1) + 1
      this.words[row] = bitsWhere(families, ({ words, capitals }) => {
        return ((words[row >> 1] ?? 0) & written) !== 0 || (capitals === true && written === 2)
      })
    }
    this.marks = new Uint16Array(Math.max(0, ...families.map(({ mark }) => -(mark ?? 0))) + 1)
    for (const { mark } of families)
      if (mark !== undefined) this.marks[-mark] = bitsWhere(families, (other) => other.mark === mark)
  }

  /** The openings of the families, in their order. */
  read(store: TokenStore): Openings[] {
    const marks = this.marksOf(store)
    return this.families.map((_, place) => new Openings(marks, 1 << place))
  }

  private marksOf(store: TokenStore): Uint16Array {
    const { form, flags, count } = store
    const { words, numbers } = this
    const marks = new Uint16Array(count + 1)
    for (let k = 0; k < count; k++) {
      const word = form[k] ?? 0
      if (word < 0) marks[k] = -word < this.marks.length ? (this.marks[-word] ?? 0) : 0
      else {
        const isNumber = ((flags[k] ?? 0) & IS_NUMBER) !== 0
        const opened = isNumber && word === 0 ? 0 : (words[2 * word + ((flags[k] ?? 0) & INITIAL_UPPER)] ?? 0)
        marks[k] = isNumber ? opened | numbers : opened
      }
    }
    marks[count] = 0xffff
    return marks
  }
}

/** The words of the forms as openers, however they are written. */
export function wordOpeners(lexicon: Lexicon, forms: Iterable<number>): Uint8Array {
  const words = new Uint8Array(lexicon.vocabulary.size)
  for (const form of forms) if (form > 0) words[form] = 3
  return words
}

/** One bit for each family for which it holds. */
function bitsWhere(families: readonly Openers[], holds: (family: Openers) => boolean): number {
  return families.reduce((bits, family, place) => (holds(family) ? bits | (1 << place) : bits), 0)
}
