import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PairFilter } from './pair-filter.ts'

const pair = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: -9000, max: 3000 }), fc.nat(3000))

describe('PairFilter', () => {
  it('never misses a pair that was added', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 200 }), (pairs) => {
        const filter = new PairFilter()
        for (const [category, first, second] of pairs) filter.add(category, first, second)
        for (const [category, first, second] of pairs) expect(filter.has(category, first, second)).toBe(true)
      }),
    )
  })

  it('tells most other pairs apart', () => {
    const filter = new PairFilter()
    for (let k = 0; k < 10_000; k++) filter.add(k % 80, (k * 7) % 2400, (k * 13) % 2400)
    let taken = 0
    for (let k = 0; k < 10_000; k++) if (filter.has((k % 80) + 1, (k * 11) % 2400, (k * 17) % 2400)) taken++
    expect(taken).toBeLessThan(1500)
  })
})
