import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TokenStore } from '../tokens/store.ts'
import { Board } from './board.ts'
import type { Family, Finder } from './family.ts'
import { OpeningTable } from './openings.ts'

/** Families prepared for a lexicon, in the order in which they read a text: a family may look at what those above it found. */
export class Finders {
  private readonly finders: readonly Finder[]
  private readonly table: OpeningTable

  constructor(lexicon: Lexicon, families: readonly Family[]) {
    this.finders = families.map((family) => family.prepare(lexicon))
    this.table = new OpeningTable(this.finders.map(({ openers }) => openers))
  }

  /** All that the families find in the text. */
  read(store: TokenStore): Board {
    const board = new Board(store.count)
    const openings = this.table.read(store)
    this.finders.forEach((finder, place) => {
      const own = openings[place]
      if (own) finder.find(store, board, own)
    })
    return board
  }
}
