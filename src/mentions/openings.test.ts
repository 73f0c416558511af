import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEMICOLON } from '../lexicon/marks.ts'
import { shippedLexicon } from '../lexicon/shipped.ts'
import { tokenize } from '../tokens/tokenize.ts'
import type { Family } from './family.ts'
import { FAMILIES } from './find.ts'
import { Finders } from './finders.ts'
import { type Openings, OpeningTable, wordOpeners } from './openings.ts'

const lexicon = shippedLexicon()
const store = tokenize('Bộ giao bộ; Zanzi 12 bộ', lexicon.vocabulary)
const none = new Uint8Array(0)

/** The family as it is when it is led to every word that opens one of its phrases. */
function withoutFollowers(family: Family): Family {
  return {
    id: family.id,
    prepare: (own) => {
      const finder = family.prepare(own)
      const { followers: _followers, ...openers } = finder.openers
      return { openers, find: (tokens, board, openings) => finder.find(tokens, board, openings) }
    },
  }
}

/** So many words of the phrase; all of them for 0. */
function beginning(entry: number, words: number): string {
  const phrase = lexicon.phrase(entry)
  return words === 0 ? phrase : phrase.split(' ').slice(0, words).join(' ')
}

/** All openings, from the first token to the last. */
function all(openings: Openings | undefined): number[] {
  const found: number[] = []
  for (let i = openings?.next(0) ?? store.count; i < store.count; i = openings?.next(i + 1) ?? store.count)
    found.push(i)
  return found
}

describe('OpeningTable', () => {
  it('leads each family to what it may begin with', () => {
    const bo = lexicon.form('bộ')
    const capital = new Uint8Array(bo + 1)
    capital[bo] = 2
    const unknown = new Uint8Array([2])
    const table = new OpeningTable([
      { words: wordOpeners(lexicon, [bo]) },
      { words: capital },
      { words: none, numbers: true },
      { words: none, capitals: true },
      { words: none, mark: SEMICOLON },
      { words: unknown },
    ])
    expect(table.read(store).map(all)).toEqual([[0, 2, 6], [0], [5], [0, 4], [3], [4]])
  })

  it('leads to words of phrases only where the phrases go on', () => {
    const [bo, giao] = [lexicon.form('bộ'), lexicon.form('giao')]
    const words = wordOpeners(lexicon, [bo, giao])
    const table = new OpeningTable([{ words, followers: new Map([[bo, new Set([giao])]]) }, { words }])
    expect(table.read(store).map(all)).toEqual([
      [0, 1],
      [0, 1, 2, 6],
    ])
  })

  it('loses nothing that the families find at all the words that open their phrases', () => {
    const led = new Finders(lexicon, FAMILIES)
    const everywhere = new Finders(lexicon, FAMILIES.map(withoutFollowers))
    const phrase = fc.tuple(
      fc.integer({ min: 1, max: lexicon.size }),
      fc.nat(5),
      fc.constantFrom('', ' ', ', ', ': ', '\n', ' các '),
    )
    let found = 0
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 20, maxLength: 60 }), (parts) => {
        const text = parts.map(([entry, words, mark]) => `${beginning(entry, words)}${mark}`).join(' ')
        const tokens = tokenize(text, lexicon.vocabulary)
        const { candidates } = led.read(tokens)
        found += candidates.length
        expect(candidates).toEqual(everywhere.read(tokens).candidates)
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(1000)
  })

  it('finds nothing behind the last token', () => {
    const [numbers] = new OpeningTable([{ words: none, numbers: true }]).read(store)
    expect(numbers?.next(6)).toBe(store.count)
    expect(numbers?.next(store.count)).toBe(store.count)
  })
})
