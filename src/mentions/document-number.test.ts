import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { readDocumentNumber } from './document-number.ts'

const { vocabulary } = buildLexicon()

describe('readDocumentNumber', () => {
  it.each([
    ['30/2020/NĐ-CP ngày', { text: '30/2020/NĐ-CP', ordinal: 30, year: 2020, symbol: 'NĐ-CP' }],
    ['64/2025/QH15', { text: '64/2025/QH15', ordinal: 64, year: 2025, symbol: 'QH15' }],
    ['66- NQ/TW của', { text: '66-NQ/TW', ordinal: 66, symbol: 'NQ/TW' }],
    ['06 -HD/TW ngày', { text: '06-HD/TW', ordinal: 6, symbol: 'HD/TW' }],
    ['58 LCT/HĐNN', { text: '58LCT/HĐNN', ordinal: 58, symbol: 'LCT/HĐNN' }],
    [
      '01/2017/TTLT-BNN&PTNT-BTC',
      { text: '01/2017/TTLT-BNN&PTNT-BTC', ordinal: 1, year: 2017, symbol: 'TTLT-BNN&PTNT-BTC' },
    ],
    ['4120/CCT.07-TTKT ngày', { text: '4120/CCT.07-TTKT', ordinal: 4120, symbol: 'CCT.07-TTKT' }],
    ['31/TCH - KHTC ngày', { text: '31/TCH-KHTC', ordinal: 31, symbol: 'TCH-KHTC' }],
    ['66.7/2025/NQ-CP', { text: '66.7/2025/NQ-CP', year: 2025, symbol: 'NQ-CP' }],
    ['1025/PLYK/2025 ngày', { text: '1025/PLYK/2025', ordinal: 1025, year: 2025, symbol: 'PLYK' }],
    ['270B-NQ/HĐNN8', { text: '270B-NQ/HĐNN8', ordinal: 270, symbol: 'NQ/HĐNN8' }],
  ])('reads %s', (text, want) => {
    const read = readDocumentNumber(tokenize(text, vocabulary), 0)
    expect(read && { ...read, end: undefined }).toEqual({ ...want, end: undefined })
  })

  it.each(['48/50 đại biểu', '1/500', '24/7', '8%/năm', '05/11/2020', '12 đồng chí', '3/4 Diện tích', '15'])(
    'reads nothing from «%s»',
    (text) => {
      expect(readDocumentNumber(tokenize(text, vocabulary), 0)).toBeUndefined()
    },
  )
})
