import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { Range } from '../tokens/range.ts'
import { SENTENCE_END, type TokenStore } from '../tokens/store.ts'
import { WholeWords } from '../words/whole.ts'
import type { RepeatedPhrase } from './counters.ts'
import { definedTerms } from './defined.ts'
import { LONGEST, repeatedPhrases } from './repeated.ts'

/** A key term: where it stands, how telling it is, and its definition when the document gives one. */
export interface TermDraft {
  readonly places: readonly Range[]
  readonly score: number
  readonly definition?: Range
}

const MOST_TERMS = 20
/** Documents in the background; a pair of syllables that it does not list is taken to stand in this many of them. */
const BACKGROUND_SIZE = 1000
const UNLISTED = 2
/** A pair that is listed stands in one of them. */
const RAREST = 1
/** A phrase whose rarest pair stands in more documents than this is everyday writing. */
const COMMON = 250
/** Longest stretch of a sentence that the word segmenter is shown around a phrase. */
const CONTEXT = 8
const LONGEST_CONTEXT = CONTEXT + LONGEST + CONTEXT

/**
 * The defined terms, then the phrases that the document repeats more than documents do: count times the rarity of the
 * phrase's rarest pair of syllables in a background of official documents. A phrase that would cut a word in two is none.
 */
export function findTerms({ store, structure, mentions, lexicon }: ReadDocument): TermDraft[] {
  const defined = definedTerms(store, structure, lexicon).map(({ term, definition }) => ({
    places: [term],
    score: 1,
    definition,
  }))
  const weighed = heaviest(repeatedPhrases(store, mentions, lexicon), store, backgroundOf(lexicon))
  // The segmenter is asked for no more phrases than are wanted.
  const scored: WeighedPhrase[] = []
  const words = weighed.length > 0 ? new WholeWords(store, LONGEST_CONTEXT) : undefined
  for (const term of weighed) {
    if (scored.length < MOST_TERMS && words && isWhole(term.phrase, store, words)) scored.push(term)
  }
  const most = scored[0]?.weight ?? 1
  const repeated = scored.map(({ phrase, weight }) => ({
    places: phrase.places.map((first) => ({ first, end: first + phrase.length })),
    score: Math.round((100 * weight) / most) / 100,
  }))
  return [...defined, ...repeated]
}

interface WeighedPhrase {
  readonly phrase: RepeatedPhrase
  readonly weight: number
}

/** The phrases that weigh most, heaviest first; of equals the one that stands first. */
function heaviest(phrases: readonly RepeatedPhrase[], store: TokenStore, background: Background): WeighedPhrase[] {
  const most: WeighedPhrase[] = []
  for (const phrase of phrases) {
    const least = most[2 * MOST_TERMS - 1]?.weight ?? 0
    // Most phrases are too short and too few to come in, however rare they are.
    if (weightOf(phrase, RAREST) <= least) continue
    const weight = weigh(phrase, store, background)
    if (weight <= least) continue
    if (most.length === 2 * MOST_TERMS) most.pop()
    let place = most.length
    while (place > 0 && (most[place - 1]?.weight ?? 0) < weight) place--
    most.splice(place, 0, { phrase, weight })
  }
  return most
}

/** For each entry of the background the number of documents in which its pair of syllables stands. */
interface Background {
  readonly lexicon: Lexicon
  readonly category: number
  readonly documents: Int32Array
}

const prepared = new WeakMap<Lexicon, Background>()

function backgroundOf(lexicon: Lexicon): Background {
  const known = prepared.get(lexicon)
  if (known) return known
  const background = {
    lexicon,
    category: lexicon.category('background'),
    documents: new Int32Array(lexicon.size + 1).fill(-1),
  }
  prepared.set(lexicon, background)
  return background
}

function weigh(phrase: RepeatedPhrase, store: TokenStore, background: Background): number {
  const first = phrase.places[0] ?? 0
  let rarest = BACKGROUND_SIZE
  for (let i = first; i + 1 < first + phrase.length; i++) rarest = Math.min(rarest, documentsWith(store, i, background))
  return rarest > COMMON ? 0 : weightOf(phrase, rarest)
}

/** Weight of a phrase whose rarest pair stands in so many documents. */
function weightOf({ places, length }: RepeatedPhrase, documents: number): number {
  return places.length * Math.log(BACKGROUND_SIZE / documents) * Math.sqrt(length - 1)
}

/** In how many documents of the background the token and the next one stand side by side; read once for each entry. */
function documentsWith(store: TokenStore, at: number, { lexicon, category, documents }: Background): number {
  const entry = lexicon.exact(store, at, at + 2, category)
  if (entry === 0) return UNLISTED
  const known = documents[entry] ?? -1
  if (known >= 0) return known
  const number = Number(lexicon.value(entry, 'documents'))
  documents[entry] = number
  return number
}

/** Whether the phrase begins and ends where words do, seen in its first sentence. */
function isWhole({ places, length }: RepeatedPhrase, store: TokenStore, words: WholeWords): boolean {
  const first = places[0] ?? 0
  const end = first + length
  let from = first
  while (from > 0 && first - from < CONTEXT && ((store.flags[from - 1] ?? 0) & SENTENCE_END) === 0) from--
  return words.cutsNone({ first, end }, { first: from, end: Math.min(store.count, end + CONTEXT) })
}
