import type { Lexicon } from '../lexicon/lexicon.ts'
import { has, PAGE, type TokenStore } from '../tokens/store.ts'
import { Board } from './board.ts'
import { bodies } from './bodies.ts'
import { dates } from './dates.ts'
import { documents } from './documents.ts'
import type { Family, Finder } from './family.ts'
import type { Mention } from './mention.ts'
import { settleOverlaps } from './overlap.ts'
import { persons } from './persons.ts'
import { places } from './places.ts'
import { plans } from './plans.ts'
import { positions } from './positions.ts'
import { quantities } from './quantities.ts'
import { terms } from './terms.ts'

/** The families in the order in which they read a text: a family may look at what those above it found. */
const FAMILIES: readonly Family[] = [bodies, positions, persons, places, dates, quantities, terms, documents, plans]

const prepared = new WeakMap<Lexicon, readonly Finder[]>()

/** Finds the mentions of all nine types, sorted by start, longer first; they nest but never cross. */
export function findMentions(store: TokenStore, lexicon: Lexicon): Mention[] {
  const board = new Board(store.count)
  for (const find of findersFor(lexicon)) find(store, board)
  return settleOverlaps(board.candidates.filter(({ first }) => !has(store, first, PAGE)))
}

function findersFor(lexicon: Lexicon): readonly Finder[] {
  const known = prepared.get(lexicon)
  if (known) return known
  const finders = FAMILIES.map((family) => family.prepare(lexicon))
  prepared.set(lexicon, finders)
  return finders
}
