import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'

const PLAN = `ỦY BAN NHÂN DÂN XÃ TÂN LẬP
Số: 21/KH-UBND
Tân Lập, ngày 02 tháng 01 năm 2024
KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2024
`
const targets = (text: string): ReturnType<typeof analyze>['targets'] => analyze(text).targets

describe('targets', () => {
  it('are read from a list of aims, with value and unit', () => {
    const found = targets(`${PLAN}I. MỤC TIÊU
1. Tỷ lệ hộ nghèo giảm còn 2,5%.
2. Phấn đấu thu ngân sách đạt 12 tỷ đồng.
`)
    expect(found.map(({ text, value, unit }) => [text, value, unit])).toEqual([
      ['Tỷ lệ hộ nghèo giảm còn 2,5%', 2.5, '%'],
      ['Phấn đấu thu ngân sách đạt 12 tỷ đồng', 12, 'tỷ đồng'],
    ])
  })

  it('lie inside a directive', () => {
    const text = `${PLAN}I. NHIỆM VỤ
1. Tập trung xử lý hồ sơ, phấn đấu 95% hồ sơ đúng hạn.
`
    const analysis = analyze(text)
    expect(analysis.targets.map((target) => target.text)).toEqual(['phấn đấu 95% hồ sơ đúng hạn'])
    expect(analysis.directives).toHaveLength(1)
  })

  it.each([
    'Năm 2023, xã đã giảm tỷ lệ hộ nghèo còn 3,1%.',
    'Thu ngân sách mới đạt 45% dự toán.',
    'Hoàn thành tuyến đường chậm nhất vào năm 2025.',
  ])('are none in %s', (sentence) => {
    expect(targets(`${PLAN}I. KẾT QUẢ NĂM 2023\n1. ${sentence}\n`)).toEqual([])
  })
})
