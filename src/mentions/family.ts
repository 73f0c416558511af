import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import type { Openers, Openings } from './openings.ts'

/** What a family needs of one lexicon. */
export interface Finder {
  /** What its mentions may begin with; it is led to no other tokens. */
  readonly openers: Openers
  /** Reads one text and adds its candidates to the board, where the finds of earlier families can be looked up. */
  find(store: TokenStore, board: Board, openings: Openings): void
}

/** A family of mentions, one a file. `prepare` resolves its categories and forms once for a lexicon. */
export interface Family {
  readonly id: string
  readonly prepare: (lexicon: Lexicon) => Finder
}
