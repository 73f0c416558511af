import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FrozenTrie } from './frozen-trie.ts'
import { Trie } from './trie.ts'

describe('FrozenTrie', () => {
  it('walks as the trie that it was made of does, for known and unknown labels', () => {
    const label = fc.integer({ min: -40, max: 90 })
    fc.assert(
      fc.property(
        fc.array(fc.array(label, { minLength: 1, maxLength: 5 }), { maxLength: 800, size: 'max' }),
        fc.array(fc.array(label, { maxLength: 6 }), { maxLength: 300, size: 'max' }),
        (phrases, others) => {
          const trie = new Trie()
          for (const phrase of phrases) phrase.reduce((node, part) => trie.extend(node, part), 0)
          const frozen = new FrozenTrie(trie, (node) => node)
          for (const path of [...phrases, ...others]) {
            let node = 0
            let place = 0
            for (const part of path) {
              node = trie.step(node, part)
              place = frozen.step(place, part)
              expect(place === 0).toBe(node === 0)
              expect(frozen.value(place)).toBe(node)
              if (node === 0) break
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('has no edges where there are none', () => {
    const frozen = new FrozenTrie(new Trie(), () => 7)
    expect([frozen.value(0), frozen.step(0, 0), frozen.step(0, 1)]).toEqual([7, 0, 0])
  })
})
