import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { sliceTokens } from '../tokens/store.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { wordEnds } from './segment.ts'
import { WholeWords } from './whole.ts'

const PIECES =
  'Ủy ban|ủy|ban|nhân dân|nhân|Hà|Hà Nội|tổ chức|tổ|chức|BỘ Y TẾ|lí do|TP.HCM|12.5|; |. |\n|\n\n|xyz|-'.split('|')
const lexicon = buildLexicon()

describe('WholeWords', () => {
  it('says what the split of the whole context says, for every phrase of any text', () => {
    let whole = 0
    let cut = 0
    const pieces = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.boolean()), { minLength: 3, maxLength: 30 })
    fc.assert(
      fc.property(pieces, fc.nat(5), fc.nat(5), (parts, skip, drop) => {
        const text = parts.map(([piece, glued]) => (glued ? piece : `${piece} `)).join('')
        const store = tokenize(text, lexicon.vocabulary)
        const context = { first: Math.min(skip, store.count), end: Math.max(skip, store.count - drop) }
        if (context.end > store.count) return
        const ends = wordEnds(tokenize(sliceTokens(store, context.first, context.end), lexicon.vocabulary))
        const words = new WholeWords(store, store.count)
        // Its rows then hold what the whole text left there.
        words.cutsNone({ first: 0, end: 1 }, { first: 0, end: store.count })
        for (let first = context.first; first + 1 < context.end; first++) {
          const end = Math.min(first + 1 + (first % 3), context.end)
          const plain =
            (first === context.first || ends[first - context.first - 1] === 1) && ends[end - context.first - 1] === 1
          expect(words.cutsNone({ first, end }, context)).toBe(plain)
          if (plain) whole++
          else cut++
        }
      }),
      { numRuns: 300 },
    )
    expect(Math.min(whole, cut)).toBeGreaterThan(100)
  })
})
