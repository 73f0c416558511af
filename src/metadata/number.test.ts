import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { readDate, readShortDate } from './date.ts'
import { formLexicon } from './form-lexicon.ts'
import { readNumber } from './number.ts'

const lexicon = buildLexicon()
const form = formLexicon(lexicon)
const number = (text: string): ReturnType<typeof readNumber> => readNumber(tokenize(text, lexicon.vocabulary), 0)

describe('numbers of documents', () => {
  const cases: [string, string, number | undefined, number | undefined, string][] = [
    ['471/QĐ-UBND', '471/QĐ-UBND', 471, undefined, 'QĐ-UBND'],
    ['99/ 1998/TT-BTC', '99/1998/TT-BTC', 99, 1998, 'TT-BTC'],
    ['15-NQ/TU', '15-NQ/TU', 15, undefined, 'NQ/TU'],
    ['42/2005/QH11', '42/2005/QH11', 42, 2005, 'QH11'],
    ['42/2005/QH 11 ngày', '42/2005/QH11', 42, 2005, 'QH11'],
    ['42/2005/QH 2005', '42/2005/QH', 42, 2005, 'QH'],
    ['1141-TC/QĐ/CĐKT ngày', '1141-TC/QĐ/CĐKT', 1141, undefined, 'TC/QĐ/CĐKT'],
    ['66.7/2025/NQ-CP', '66.7/2025/NQ-CP', 66.7, 2025, 'NQ-CP'],
    ['12 TT/LB', '12 TT/LB', 12, undefined, 'TT/LB'],
    ['217-HĐBT', '217-HĐBT', 217, undefined, 'HĐBT'],
    ['84/2025/QĐ-\nUBND', '84/2025/QĐ-UBND', 84, 2025, 'QĐ-UBND'],
    ['.....…/KH-TU', '/KH-TU', undefined, undefined, 'KH-TU'],
    ['   -HD/BTCTU', '-HD/BTCTU', undefined, undefined, 'HD/BTCTU'],
    ['88/SCT-QLTM Hòa Bình', '88/SCT-QLTM', 88, undefined, 'SCT-QLTM'],
    ['12a/2020/QĐ-UBND', '12a/2020/QĐ-UBND', 12, 2020, 'QĐ-UBND'],
  ]
  it.each(cases)('%j', (text, written, ordinal, year, symbol) => {
    const read = number(text)
    expect([read?.text, read?.ordinal, read?.year, read?.symbol]).toEqual([written, ordinal, year, symbol])
  })

  it.each(['lượng', 'đại biểu', '48/50', '12', ':', ''])('%j is none', (text) => {
    expect(number(text)).toBeUndefined()
  })
})

describe('dates', () => {
  const long = (text: string): ReturnType<typeof readDate> => readDate(form, tokenize(text, lexicon.vocabulary), 0)
  it('are ISO, as far as they are written', () => {
    expect(long('ngày 05 tháng 3 năm 2020')?.iso).toBe('2020-03-05')
    expect(long('ngày 12\ntháng 5 năm 2021')?.iso).toBe('2021-05-12')
    expect(long('ngày 5/3/2020')?.iso).toBe('2020-03-05')
    expect(long('ngày 30-6-1983')?.iso).toBe('1983-06-30')
    expect(long('ngày … tháng 8 năm 2025')).toMatchObject({ iso: '2025-08', blankDay: true })
    expect(long('ngày     tháng     năm 2025')?.iso).toBeUndefined()
  })

  it('that the calendar does not have are read as none', () => {
    expect(long('ngày 31 tháng 02 năm 2021')?.iso).toBeUndefined()
    expect(long('ngày 29 tháng 2 năm 2023')?.iso).toBeUndefined()
    expect(long('ngày 29 tháng 2 năm 2024')?.iso).toBe('2024-02-29')
    expect(readShortDate(tokenize('32/1/2020', lexicon.vocabulary), 0, 0)).toBeUndefined()
  })
})
