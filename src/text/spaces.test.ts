import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singleSpaced } from './spaces.ts'

describe('singleSpaced', () => {
  it('is what replacing every run of white space gives', () => {
    const chars = fc.constantFrom(
      'a',
      'ộ',
      'Đ',
      '“',
      ' ',
      '\n',
      '\t',
      '\r',
      '\u00a0',
      '\u2003',
      '\u3000',
      '\ufeff',
      '\0',
    )
    fc.assert(
      fc.property(fc.array(chars, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        expect(singleSpaced(text)).toBe(text.replaceAll(/\s+/g, ' '))
      }),
      { numRuns: 2000 },
    )
  })
})
