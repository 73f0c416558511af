import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { readLines } from '../lines/read.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { buildStructure } from './build.ts'

const lexicon = buildLexicon()

function blocksOf(text: string): string[] {
  const store = tokenize(text, lexicon.vocabulary)
  return buildStructure(store, readLines(store, lexicon), lexicon).blocks.map((block) => block.id)
}

describe('buildStructure', () => {
  it('nests articles, clauses and points', () => {
    const text = [
      'Điều 1. Phạm vi',
      '1. Quy định này áp dụng đối với:',
      'a) Các sở;',
      'b) Các xã.',
      '2. Không áp dụng khác.',
      'Điều 2. Hiệu lực',
      'Quy định này có hiệu lực từ ngày ký.',
    ].join('\n')
    expect(blocksOf(text)).toEqual([
      'dieu-1',
      'dieu-1.khoan-1',
      'dieu-1.khoan-1.diem-a',
      'dieu-1.khoan-1.diem-b',
      'dieu-1.khoan-2',
      'dieu-2',
    ])
  })

  it('finds no blocks in plain text', () => {
    expect(blocksOf('Sáng nay, hội nghị đã khai mạc.\nCó 15 đại biểu dự, tăng 3 người.')).toEqual([])
  })
})
