import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repair, toRawEnd, toRawStart } from './source.ts'

describe('repair', () => {
  it('gives sound text back as it is, without a map', () => {
    const source = repair('Điều 1. Phê duyệt Đề án\n')
    expect(source.text).toBe(source.raw)
    expect(source.map).toBeUndefined()
  })

  it.each([
    ['decomposed letters', 'Điều lệ'.normalize('NFD'), 'Điều lệ'],
    ['a base letter with only its tone apart', 'Quyê\u0301t', 'Quyết'],
    ['look-alikes of Đ', 'Quyết ÐỊNH, ðồng', 'Quyết ĐỊNH, đồng'],
    ['spaces that do not break', 'ngày\u00a005\u2009tháng', 'ngày 05 tháng'],
    ['soft hyphens and zero widths', 'th\u00adông\u200b báo', 'thông báo'],
    ['line ends of Windows and of old Macs', 'a\r\nb\rc', 'a\nb\nc'],
    ['a byte order mark', '\ufeffSố', 'Số'],
    ['odd hyphens and slashes', '15\u2011NQ\u2044TU', '15-NQ/TU'],
  ])('mends %s', (_name, raw, text) => {
    expect(repair(raw).text).toBe(text)
  })

  it('keeps both edges of a span where something vanished', () => {
    const raw = 'x \u200bHuye\u0323\u0302n\u200b ủy'
    const source = repair(raw)
    const start = source.text.indexOf('Huy')
    const end = source.text.indexOf(' ủy')
    expect(raw.slice(toRawStart(source, start), toRawEnd(source, end))).toBe('Huye\u0323\u0302n')
  })

  it('maps every character of any string back to the characters that made it', () => {
    const pieces = fc.constantFrom(
      'Đ',
      'Ð',
      'e',
      '\u0301',
      '\u0302',
      '\u00a0',
      '\u00ad',
      '\r',
      '\n',
      ' ',
      'ệ',
      '\u200b',
      '𝒳',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const source = repair(parts.join(''))
        let last = 0
        for (let i = 0; i < source.text.length; i++) {
          const from = toRawStart(source, i)
          const to = toRawEnd(source, i + 1)
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(repair(source.raw.slice(from, to)).text).toContain(source.text.charAt(i))
          last = from
        }
        expect(source.text).not.toMatch(/[\u00ad\u200b\u00a0\r\u00d0]/)
      }),
    )
  })
})
