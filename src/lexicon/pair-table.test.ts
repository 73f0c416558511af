import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PairTable } from './pair-table.ts'

const bits = fc.tuple(fc.nat(3000), fc.integer({ min: -9000, max: 3000 }), fc.nat(95))

describe('PairTable', () => {
  it('keeps every bit of every pair, however many there are', () => {
    fc.assert(
      fc.property(fc.array(bits, { minLength: 1, maxLength: 3000 }), (added) => {
        const table = new PairTable(3)
        for (const [first, second, bit] of added) table.add(first, second, bit)
        for (const [first, second, bit] of added) {
          const place = table.find(first, second)
          expect(place).toBeGreaterThanOrEqual(0)
          expect((table.bits(place, bit >> 5) >>> (bit & 31)) & 1).toBe(1)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('finds no pair that was not added', () => {
    const table = new PairTable(1)
    for (let k = 0; k < 2000; k++) table.add(k, k + 1, 1)
    let taken = 0
    for (let k = 0; k < 2000; k++) if (table.find(k, k + 2) >= 0) taken++
    expect(taken).toBe(0)
  })
})
