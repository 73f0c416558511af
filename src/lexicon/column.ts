import { interned } from './interned.ts'
import type { Lexicon } from './lexicon.ts'

/** One column of the tables, read once for each entry: for rules that ask it at every token. */
export class Column {
  private readonly lexicon: Lexicon
  private readonly name: string
  private readonly values: (string | undefined)[] = []

  constructor(lexicon: Lexicon, name: string) {
    this.lexicon = lexicon
    this.name = name
  }

  /** The value of the column in the entry's row; empty when the row leaves it out. */
  of(entry: number): string {
    const known = this.values[entry]
    if (known !== undefined) return known
    const value = interned(this.lexicon.value(entry, this.name))
    this.values[entry] = value
    return value
  }
}
