import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Trie } from './trie.ts'

describe('Trie', () => {
  it('steps as a map of edges does, for known and unknown labels, large tables too', () => {
    const label = fc.integer({ min: -300, max: 6000 })
    fc.assert(
      fc.property(
        fc.array(fc.array(label, { minLength: 1, maxLength: 4 }), { maxLength: 3000, size: 'max' }),
        (phrases) => {
          const trie = new Trie()
          const edges = new Map<string, number>()
          for (const phrase of phrases) {
            let node = 0
            for (const part of phrase) {
              const next = trie.extend(node, part)
              expect(edges.get(`${node} ${part}`) ?? next).toBe(next)
              edges.set(`${node} ${part}`, next)
              node = next
            }
          }
          for (let k = 0; k < 500; k++) {
            const node = (k * 7919) % (edges.size + 1)
            const part = ((k * 104_729) % 6301) - 300
            expect(trie.step(node, part)).toBe(edges.get(`${node} ${part}`) ?? 0)
          }
          for (const [edge, to] of edges) {
            const [node = '', part = ''] = edge.split(' ')
            expect(trie.step(Number(node), Number(part))).toBe(to)
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  it('tells of each node which edge it hangs on', () => {
    const trie = new Trie()
    const nodes = Array.from({ length: 5000 }, (_, k) => trie.extend(k >> 3, k))
    expect(trie.size).toBe(nodes.length)
    nodes.forEach((node, k) => expect([trie.parent(node), trie.label(node)]).toEqual([k >> 3, k]))
  })
})
