import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpelled, singleSpaced } from './spaces.ts'

describe('isSpelled', () => {
  it('is what comparing the single-spaced stretch gives', () => {
    const piece = fc.constantFrom('a', 'ộ', ' ', '\n', '\u00a0', '\u2003', '\ufeff')
    let same = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), fc.array(piece, { maxLength: 5 }), fc.nat(2), (a, b, from) => {
        const text = a.join('')
        const words = singleSpaced(b.join(''))
        const spelled = singleSpaced(text.slice(from)) === words
        expect(isSpelled(text, from, text.length, words)).toBe(spelled && from <= text.length)
        if (spelled) same++
      }),
      { numRuns: 3000 },
    )
    expect(same).toBeGreaterThan(20)
  })
})

describe('singleSpaced', () => {
  it('is what replacing every run of white space gives', () => {
    const white = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((c) => /\s/.test(c))
    expect(white.length).toBeGreaterThan(20)
    const chars = fc.constantFrom('a', 'ộ', 'Đ', '“', '\0', '\u180e', '\u200b', '\u202a', '\ufffe', ...white)
    fc.assert(
      fc.property(fc.array(chars, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        expect(singleSpaced(text)).toBe(text.replaceAll(/\s+/g, ' '))
      }),
      { numRuns: 2000 },
    )
  })
})
