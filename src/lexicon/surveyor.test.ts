import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../tokens/tokenize.ts'
import { shippedLexicon } from './shipped.ts'

const lexicon = shippedLexicon()
const categories = lexicon.categoryNames.map((name) => lexicon.category(name))

/** A phrase of the lexicon in one of the ways to write it, or a word that no table has. */
const phrase = fc
  .tuple(fc.integer({ min: 0, max: lexicon.size }), fc.integer({ min: 0, max: 3 }))
  .map(([entry, written]) => {
    const text = lexicon.phrase(entry) || 'zanzi'
    if (written === 0) return text.toUpperCase()
    if (written === 1) return text.toLowerCase()
    return written === 2 ? text : text.slice(0, text.lastIndexOf(' ') + 1)
  })

describe('Lexicon.survey', () => {
  it('hides no phrase that is found without it', () => {
    let found = 0
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), (phrases) => {
        const plain = tokenize(phrases.join(' '), lexicon.vocabulary)
        const surveyed = tokenize(plain.text, lexicon.vocabulary)
        lexicon.survey(surveyed)
        for (let at = 0; at < plain.count; at++) {
          for (const category of categories) {
            const entry = lexicon.longest(plain, at, category)
            expect(lexicon.longest(surveyed, at, category)).toBe(entry)
            if (entry !== 0) found++
          }
        }
      }),
      { numRuns: 60 },
    )
    expect(found).toBeGreaterThan(500)
  })
})
