import { interned } from './interned.ts'
import type { Lexicon } from './lexicon.ts'

/** What is worked out of an entry, or of a form, once for each. Those asked for lie far apart: a row of integers finds them, for an array with wide holes is a slow hash table. */
export class Memo<T> {
  private readonly places: Uint16Array | Uint32Array
  private readonly values: (T | undefined)[] = [undefined]
  private readonly make: (id: number) => T

  /** @param last the highest number asked for */
  constructor(last: number, make: (id: number) => T) {
    this.places = last < 0xffff ? new Uint16Array(last + 1) : new Uint32Array(last + 1)
    this.make = make
  }

  of(id: number): T {
    const known = this.values[this.places[id] ?? 0]
    if (known !== undefined) return known
    const value = this.make(id)
    this.places[id] = this.values.push(value) - 1
    return value
  }
}

/** One column of the tables, for rules that ask it at every token; empty where the row leaves it out. */
export function column(lexicon: Lexicon, name: string): Memo<string> {
  return new Memo(lexicon.size, (entry) => interned(lexicon.value(entry, name)))
}
