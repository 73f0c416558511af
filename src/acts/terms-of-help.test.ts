import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf, ruleHead } from '../../test/read-acts.ts'

const HELP = `${ruleHead('Về chính sách hỗ trợ bến thủy')}Điều 1. Ban hành chính sách hỗ trợ bến thủy, với các nội dung sau:
`
const RULES = `BỘ GIAO THÔNG VẬN TẢI
Số: 18/2023/TT-BGTVT
Hà Nội, ngày 9 tháng 6 năm 2023
THÔNG TƯ
Quy định về hội thi lái đò
`
const LETTER = `BỘ XÂY DỰNG
Số: 123/BXD-VT
V/v quản lý bến thủy
Hà Nội, ngày 25 tháng 11 năm 2025
Kính gửi: Sở Xây dựng các tỉnh

`

describe('on what terms something is given decides nothing', () => {
  it.each([
    'Nguyên tắc hỗ trợ: hỗ trợ sau đầu tư; mỗi bến chỉ được hưởng một lần',
    'Hình thức hỗ trợ: hỗ trợ một lần bằng tiền',
    'Chi phí tư vấn thực hiện theo Nghị định số 98/2018/NĐ-CP, nhưng không vượt quá 300 triệu đồng',
  ])('%s', (clause) => {
    const text = `${HELP}1. ${clause}.\n`
    expect(decisionsOf(text)).toHaveLength(1)
    expect(directivesOf(text)).toEqual([])
  })
})

describe('who is told in rules', () => {
  it.each([
    ['Giám khảo không được chấm thi đối với người thân.', ['prohibition [Giám khảo]']],
    ['Hội thi phải được tổ chức nghiêm túc.', ['obligation []']],
    ['Người học phải mặc áo phao.', ['obligation [Người học]']],
    ['Giám đốc Sở Giao thông vận tải quyết định thành lập Ban Giám khảo.', []],
  ])('%s', (text, told) => {
    const found = directivesOf(`${RULES}Điều 6. Ban Tổ chức hội thi\n1. ${text}\n`)
    expect(found.map((one) => one.replace(/\].*$/, ']'))).toEqual(told)
  })
})

it('trouble is told without a word of condition', () => {
  const text = `${LETTER}Bộ Xây dựng đề nghị Sở Xây dựng các tỉnh quan tâm chỉ đạo; có khó khăn gì, đề nghị gọi về Cục Đường thủy.\n`
  expect(directivesOf(text)).toEqual([
    'request [Sở Xây dựng các tỉnh] Bộ Xây dựng đề nghị Sở Xây dựng các tỉnh quan tâm chỉ đạo',
    'request [Sở Xây dựng các tỉnh] có khó khăn gì, đề nghị gọi về Cục Đường thủy',
  ])
})
