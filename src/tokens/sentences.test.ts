import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { markSentences } from './sentences.ts'
import { CLAUSE_END, has, SENTENCE_END, sliceTokens } from './store.ts'
import { tokenize } from './tokenize.ts'

const lexicon = buildLexicon()

function split(text: string, flag: number): string[] {
  const store = tokenize(text, lexicon.vocabulary)
  markSentences(store, lexicon)
  const parts: string[] = []
  let first = 0
  for (let i = 0; i < store.count; i++) {
    if (!has(store, i, flag) && i + 1 < store.count) continue
    parts.push(sliceTokens(store, first, i + 1))
    first = i + 1
  }
  return parts
}

describe('sentences', () => {
  it.each([
    [
      'Điều 1. Phê duyệt dự toán. Giao Sở Y tế thực hiện./.',
      ['Điều 1. Phê duyệt dự toán.', 'Giao Sở Y tế thực hiện./.'],
    ],
    ['KT. CHỦ TỊCH', ['KT. CHỦ TỊCH']],
    ['Họp tại TP. Huế và TP.HCM. Sau đó về.', ['Họp tại TP. Huế và TP.HCM.', 'Sau đó về.']],
    ['Gồm lúa, ngô, khoai, v.v. và rau. Tất cả đạt 8,5%.', ['Gồm lúa, ngô, khoai, v.v. và rau.', 'Tất cả đạt 8,5%.']],
    [
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05.3.2020. Ban hành ngay.',
      ['Theo Nghị định số 30/2020/NĐ-CP ngày 05.3.2020.', 'Ban hành ngay.'],
    ],
    ['Thực hiện Nghị quyết số 15-NQ/TU. Tiếp tục rà soát.', ['Thực hiện Nghị quyết số 15-NQ/TU.', 'Tiếp tục rà soát.']],
    ['Đã làm xong.Tiếp tục triển khai', ['Đã làm xong.', 'Tiếp tục triển khai']],
    ['1. Rà soát\n2. Báo cáo', ['1. Rà soát\n2. Báo cáo']],
    ['Ông Nguyễn V. An phát biểu. Hội nghị kết thúc...', ['Ông Nguyễn V. An phát biểu.', 'Hội nghị kết thúc...']],
    ['Có nên không? Nên!', ['Có nên không?', 'Nên!']],
    ['MỤC TIÊU\n\nNâng cao', ['MỤC TIÊU', 'Nâng cao']],
  ])('splits «%s»', (text, expected) => {
    expect(split(text, SENTENCE_END)).toEqual(expected)
  })

  it('marks semicolons as ends of clauses', () => {
    expect(split('rà soát quỹ đất; báo cáo trước ngày 30/6; tổng hợp', CLAUSE_END)).toEqual([
      'rà soát quỹ đất;',
      'báo cáo trước ngày 30/6;',
      'tổng hợp',
    ])
  })
})
