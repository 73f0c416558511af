import { expect, it } from 'vitest'
import { analyze } from '../analyze.ts'

/** The headings of the blocks by their ids. */
function headings(text: string): Record<string, string | undefined> {
  return Object.fromEntries(analyze(text).structure.map(({ id, heading }) => [id, heading?.replaceAll(/\s+/gu, ' ')]))
}

it('a heading may stand below a blank line, over several lines of capitals', () => {
  const text = `Chương I

CÔNG TÁC QUẢN LÝ

VÀ ĐO BỜ BIỂN

Điều 1. Phạm vi

1. Quy định này áp dụng cho bờ biển.`
  expect(headings(text)).toMatchObject({ 'chuong-i': 'CÔNG TÁC QUẢN LÝ VÀ ĐO BỜ BIỂN' })
})

it('notes of an editor are no part of a heading, nor do they make a clause one', () => {
  const text = `Chương I [Chương này được hướng dẫn bởi Nghị định 7/2031/NĐ-CP] ĐO BỜ BIỂN [Tên này được sửa]
Điều 1. Phạm vi [Điều này được sửa đổi bởi Luật số 9]
1. Luật này áp dụng cho bờ biển. [Khoản này được sửa đổi bởi Luật số 9]
2. Hồ sơ [Khoản này được sửa đổi bởi Luật số 9]
a) Sổ đo;
b) Bản đồ.`
  expect(headings(text)).toEqual({
    'chuong-i': 'ĐO BỜ BIỂN',
    'dieu-1': 'Phạm vi',
    'dieu-1.khoan-1': undefined,
    'dieu-1.khoan-2': 'Hồ sơ',
    'dieu-1.khoan-2.diem-a': undefined,
    'dieu-1.khoan-2.diem-b': undefined,
  })
})
