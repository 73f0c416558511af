import type { Lexicon } from '../lexicon/lexicon.ts'
import { labelOf } from '../lexicon/phrases.ts'
import { INITIAL_UPPER, IS_NUMBER, type TokenStore } from '../tokens/store.ts'

/** What mentions of a family may begin with. */
export interface Openers {
  /** By form: 1 for the word in small letters, 2 with a capital, 3 for both; place 0 is for words that no table has. */
  readonly words: Uint8Array
  /** Of words that begin nothing but phrases: the forms of which one follows, dashes as `labelOf` gives them. */
  readonly followers?: ReadonlyMap<number, ReadonlySet<number>>
  /** Whether they may begin with any number. */
  readonly numbers?: boolean
  /** Whether they may begin with any word that has a capital. */
  readonly capitals?: boolean
  /** A punctuation mark that they may begin with. */
  readonly mark?: number
}

/** One row of bits for each value of the hash of two words: so many that few pairs share one. */
const PAIR_BITS = 15

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
  /** By form, the families to which it is of use only in front of some words; and those families by both words. */
  private readonly paired: Uint16Array
  private readonly pairs = new Uint16Array(1 << PAIR_BITS)
  private readonly numbers: number
  /** By the code of the mark. */
  private readonly marks: Uint16Array

  constructor(families: readonly Openers[]) {
    this.families = families
    this.words = new Uint16Array(2 * Math.max(1, ...families.map(({ words }) => words.length)))
    this.paired = new Uint16Array(this.words.length >> 1)
    families.forEach(({ followers }, place) => this.addPairs(followers ?? new Map(), 1 << place))
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

  private addPairs(followers: ReadonlyMap<number, ReadonlySet<number>>, bit: number): void {
    for (const [form, behind] of followers) {
      this.paired[form] = (this.paired[form] ?? 0) | bit
      for (const next of behind) {
        const pair = pairOf(form, next)
        this.pairs[pair] = (this.pairs[pair] ?? 0) | bit
      }
    }
  }

  /** The families of those given to which the word is of no use in front of the next one; it may miss some. */
  private barred(families: number, word: number, next: number): number {
    const paired = families & (this.paired[word] ?? 0)
    return paired === 0 ? 0 : paired & ~(this.pairs[pairOf(word, labelOf(next))] ?? 0)
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
        const useful = opened === 0 ? 0 : opened & ~this.barred(opened, word, form[k + 1] ?? 0)
        marks[k] = isNumber ? useful | numbers : useful
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

function pairOf(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) >>> (32 - PAIR_BITS)
}

/** One bit for each family for which it holds. */
function bitsWhere(families: readonly Openers[], holds: (family: Openers) => boolean): number {
  return families.reduce((bits, family, place) => (holds(family) ? bits | (1 << place) : bits), 0)
}
