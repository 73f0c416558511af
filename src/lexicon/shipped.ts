import { tables } from './generated/index.ts'
import { Lexicon, type LexiconTable } from './lexicon.ts'

/** The lexicon that ships, with the user's own tables behind it. */
export function buildLexicon(own: readonly LexiconTable[] = []): Lexicon {
  return new Lexicon([...tables(), ...own])
}

let shipped: Lexicon | undefined

/** The lexicon that ships, made when it is first wanted and once. */
export function shippedLexicon(): Lexicon {
  shipped ??= buildLexicon()
  return shipped
}
