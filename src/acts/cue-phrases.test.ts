import { describe, expect, it } from 'vitest'
import { shippedLexicon } from '../lexicon/shipped.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { cuesOf } from './cues.ts'

const lexicon = shippedLexicon()
const { order, task, opener, noun, decision, phrases } = cuesOf(lexicon)
const TABLES = [order, task, opener, noun, decision]

/** What the phrases lay over the text: for each token the code and the length for each of the tables. */
function laidOver(text: string): number[][] {
  const store = tokenize(text, lexicon.vocabulary)
  const cells = new Uint8Array(10 * store.count)
  phrases.lay(store, cells, new Int32Array(store.count), 0, store.count)
  return Array.from({ length: store.count }, (_, at) => TABLES.flatMap((__, t) => cellsAt(cells, store.count, at, t)))
}

function cellsAt(cells: Uint8Array, count: number, at: number, table: number): number[] {
  return [cells[2 * table * count + at] ?? 0, cells[(2 * table + 1) * count + at] ?? 0]
}

/** The same, table by table, as the lexicon finds them. */
function foundIn(text: string): number[][] {
  const store = tokenize(text, lexicon.vocabulary)
  const compounds = lexicon.category('compound-words')
  return Array.from({ length: store.count }, (_, at) => {
    const isSecond = at > 0 && lexicon.exact(store, at - 1, at + 1, compounds) !== 0
    return TABLES.flatMap(({ category, codeOf }) => {
      const entry = isSecond ? 0 : lexicon.longest(store, at, category)
      return entry === 0 ? [0, 0] : [codeOf(entry), lexicon.length(entry)]
    })
  })
}

/** All phrases of the tables and of the compound words, in one row and then turned round. */
const PHRASES: readonly string[] = Array.from({ length: lexicon.size }, (_, k) => lexicon.phrase(k + 1)).filter(
  (phrase) => {
    const store = tokenize(phrase, lexicon.vocabulary)
    const categories = [lexicon.category('compound-words'), ...TABLES.map(({ category }) => category)]
    return categories.some((category) => lexicon.exact(store, 0, store.count, category) !== 0)
  },
)

describe('CuePhrases', () => {
  it.each([
    ['in a row', PHRASES.join(' ')],
    ['turned round', PHRASES.toReversed().join(', ')],
    ['with capitals', PHRASES.join(' ').toUpperCase()],
    ['cut in the middle', PHRASES.map((phrase) => phrase.split(' ').slice(0, -1).join(' ')).join(' ')],
  ])('finds what the lexicon finds table by table: the phrases %s', (_, text) => {
    expect(PHRASES.length).toBeGreaterThan(1000)
    const found = foundIn(text)
    expect(found.filter((cells) => cells.some((cell) => cell > 0)).length).toBeGreaterThan(1000)
    expect(laidOver(text)).toEqual(found)
  })
})
