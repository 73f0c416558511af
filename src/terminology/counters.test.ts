import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PairCounter, PhraseTable } from './counters.ts'

const row = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 4000, size: 'max' })

describe('PairCounter', () => {
  it('counts as a map of pairs does, over its growth too', () => {
    fc.assert(
      fc.property(row, (forms) => {
        const counter = new PairCounter(forms.length / 8)
        const counts = new Map<string, number>()
        const numbers = new Map<string, number>()
        for (let i = 1; i < forms.length; i++) {
          const pair = `${forms[i - 1]} ${forms[i]}`
          const number = counter.add(forms[i - 1] ?? 0, forms[i] ?? 0)
          expect(numbers.get(pair) ?? number).toBe(number)
          numbers.set(pair, number)
          counts.set(pair, (counts.get(pair) ?? 0) + 1)
        }
        expect(new Set(numbers.values()).size).toBe(counts.size)
        for (const [pair, count] of counts) expect(counter.count(numbers.get(pair) ?? 0)).toBe(count)
        expect(counter.count(0)).toBe(0)
      }),
      { numRuns: 30 },
    )
  })
})

/** For each place the two numbers that stand there, as one. */
function pairsOf(forms: readonly number[]): Int32Array {
  return Int32Array.from(forms, (form, k) => form * 100 + (forms[k + 1] ?? 0))
}

describe('PhraseTable', () => {
  it('gathers as a map of rows does, and gives back what was added twice', () => {
    fc.assert(
      fc.property(row, fc.integer({ min: 2, max: 5 }), (forms, length) => {
        const table = new PhraseTable(pairsOf(forms))
        const places = new Map<string, number[]>()
        for (let first = 0; first + length <= forms.length; first += length - 1) {
          const phrase = forms.slice(first, first + length).join(' ')
          table.add(first, first + length)
          places.set(phrase, [...(places.get(phrase) ?? []), first])
        }
        const repeated = [...places.values()].filter((found) => found.length > 1)
        expect(table.repeated()).toEqual(repeated.map((found) => ({ places: found, length })))
      }),
      { numRuns: 30 },
    )
  })
})
