import type { Lexicon } from '../lexicon/lexicon.ts'
import { has, PAGE, type TokenStore } from '../tokens/store.ts'
import { bodies } from './bodies.ts'
import { dates } from './dates.ts'
import { documents } from './documents.ts'
import type { Family } from './family.ts'
import { Finders } from './finders.ts'
import { headings } from './headings.ts'
import type { Mention } from './mention.ts'
import { settleOverlaps } from './overlap.ts'
import { persons } from './persons.ts'
import { places } from './places.ts'
import { plans } from './plans.ts'
import { positions } from './positions.ts'
import { quantities } from './quantities.ts'
import { terms } from './terms.ts'

/** The families in the order in which they read a text: a family may look at what those above it found. */
export const FAMILIES: readonly Family[] = [
  bodies,
  positions,
  persons,
  places,
  dates,
  quantities,
  terms,
  headings,
  documents,
  plans,
]

const prepared = new WeakMap<Lexicon, Finders>()

/** Finds the mentions of all nine types, sorted by start, longer first; they nest but never cross. */
export function findMentions(store: TokenStore, lexicon: Lexicon): Mention[] {
  const { candidates } = findersFor(lexicon).read(store)
  return settleOverlaps(candidates.filter(({ first }) => !has(store, first, PAGE)))
}

function findersFor(lexicon: Lexicon): Finders {
  const known = prepared.get(lexicon)
  if (known) return known
  const finders = new Finders(lexicon, FAMILIES)
  prepared.set(lexicon, finders)
  return finders
}
