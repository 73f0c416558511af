import { expect, it } from 'vitest'
import { decisionsOf } from '../../test/read-acts.ts'

const RESOLUTION = `HỘI ĐỒNG NHÂN DÂN HUYỆN KIM ĐỘNG
Số: 14/NQ-HĐND
Kim Động, ngày 12 tháng 12 năm 2011
NGHỊ QUYẾT
Về nhiệm vụ phát triển kinh tế - xã hội năm 2012
Căn cứ Luật Tổ chức HĐND và UBND ngày 26 tháng 11 năm 2003;
QUYẾT NGHỊ:
Điều 1. Nhiệm vụ, giải pháp chủ yếu
1. Về kinh tế
`

it.each([
  'Ngân sách huyện bố trí 1,2 tỷ đồng để mua giống lúa lai',
  'Dành 500 triệu đồng từ nguồn tăng thu để tu sửa trường học',
  'Trích 145 triệu đồng từ nguồn dự phòng',
])('%s: a stated sum is given', (clause) => {
  expect(decisionsOf(`${RESOLUTION}${clause}.\n`)).toEqual([`allocate enacted: ${clause}`])
})

it.each(['Ngân sách tỉnh hỗ trợ 50% kinh phí', 'Hỗ trợ 3.000 đồng/kg giống', 'Giao Phòng Tài chính bố trí 5 tỷ đồng'])(
  '%s: a rate, or a task of somebody, is none',
  (clause) => {
    expect(decisionsOf(`${RESOLUTION}${clause}.\n`)).toEqual([])
  },
)

it('a sum that is shared out is one decision, the items say to whom', () => {
  const text = `ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN
Số: 214/QĐ-UBND
Hưng Yên, ngày 12 tháng 8 năm 2024
QUYẾT ĐỊNH
Về việc phân bổ kinh phí khắc phục hậu quả bão
Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;
QUYẾT ĐỊNH:
Điều 1. Phân bổ 48.650 triệu đồng cho các huyện, cụ thể như sau:
1. Hỗ trợ nhà ở bị sập: 21.300 triệu đồng.
2. Khôi phục sản xuất nông nghiệp: 9.350 triệu đồng.
`
  expect(decisionsOf(text)).toEqual(['allocate enacted: Phân bổ 48.650 triệu đồng cho các huyện, cụ thể như sau'])
})
