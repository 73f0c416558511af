import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'

/** Reads one text and adds its candidates to the board, where the finds of earlier families can be looked up. */
export type Finder = (store: TokenStore, board: Board) => void

/** A family of mentions, one a file. `prepare` resolves its categories and forms once for a lexicon. */
export interface Family {
  readonly id: string
  readonly prepare: (lexicon: Lexicon) => Finder
}
