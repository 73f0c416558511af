import { describe, expect, it } from 'vitest'
import { SEMICOLON } from '../lexicon/marks.ts'
import { shippedLexicon } from '../lexicon/shipped.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { type Openings, OpeningTable, wordOpeners } from './openings.ts'

const lexicon = shippedLexicon()
const store = tokenize('Bộ giao bộ; Zanzi 12 bộ', lexicon.vocabulary)
const none = new Uint8Array(0)

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

  it('finds nothing behind the last token', () => {
    const [numbers] = new OpeningTable([{ words: none, numbers: true }]).read(store)
    expect(numbers?.next(6)).toBe(store.count)
    expect(numbers?.next(store.count)).toBe(store.count)
  })
})
