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
