import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { sliceTokens } from '../tokens/store.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { ProvisionReader } from './provisions.ts'

const lexicon = buildLexicon()
const reader = new ProvisionReader(lexicon)

function read(text: string) {
  const store = tokenize(text, lexicon.vocabulary)
  const found = reader.read(store, 0)
  return found && { ...found, text: sliceTokens(store, 0, found.end) }
}

describe('ProvisionReader', () => {
  it('reads from the point to the article', () => {
    expect(read('điểm a khoản 2 Điều 5 của')?.provisions).toEqual([{ point: 'a', clause: '2', article: '5' }])
    expect(read('Điều 12a Luật')?.provisions).toEqual([{ article: '12a' }])
    expect(read('điểm d1, khoản 4a, Điều 7 Luật')?.provisions).toEqual([{ point: 'd1', clause: '4a', article: '7' }])
  })

  it('spreads lists', () => {
    expect(read('điểm a, b và c khoản 1 Điều 3')?.provisions).toEqual([
      { point: 'a', clause: '1', article: '3' },
      { point: 'b', clause: '1', article: '3' },
      { point: 'c', clause: '1', article: '3' },
    ])
  })

  it('hangs mixed levels on the governor to their right', () => {
    expect(read('khoản 1, 2 và điểm a khoản 3 Điều 4')?.provisions).toEqual([
      { clause: '1', article: '4' },
      { clause: '2', article: '4' },
      { point: 'a', clause: '3', article: '4' },
    ])
    expect(read('khoản 3, khoản 4 Điều 8 và khoản 3 Điều 10 của')?.provisions).toEqual([
      { clause: '3', article: '8' },
      { clause: '4', article: '8' },
      { clause: '3', article: '10' },
    ])
  })

  it('spreads ranges in the order of the alphabet of laws', () => {
    expect(read('Điều 7 đến Điều 10 Luật')?.provisions.map((p) => p.article)).toEqual(['7', '8', '9', '10'])
    expect(read('điểm c đến e khoản 1')?.provisions.map((p) => p.point)).toEqual(['c', 'd', 'đ', 'e'])
  })

  it('tells what `này` points at', () => {
    expect(read('khoản 1, khoản 2 Điều này')).toMatchObject({
      self: 'article',
      provisions: [{ clause: '1' }, { clause: '2' }],
    })
    expect(read('Điểm a và Điểm b khoản này được')).toMatchObject({
      self: 'clause',
      text: 'Điểm a và Điểm b khoản này',
    })
  })

  it('knows the outer parts', () => {
    expect(read('Mục II Tờ trình')?.provisions).toEqual([{ section: 'II' }])
    expect(read('Phụ lục số 3 Thông tư')?.provisions).toEqual([{ appendix: '3' }])
  })

  it('stops before numbers that count and needs a label', () => {
    expect(read('khoản 1, 30 ngày')?.text).toBe('khoản 1')
    expect(read('khoản chi thường xuyên')).toBeUndefined()
    expect(read('điểm sạt lở')).toBeUndefined()
    expect(read('Điều')).toBeUndefined()
  })
})
