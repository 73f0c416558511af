import { describe, expect, it } from 'vitest'
import { DECISION_HEAD, decisionsOf, directivesOf } from '../../test/read-acts.ts'

const LAW = `QUỐC HỘI
Luật số: 11/2025/QH15

LUẬT
BẾN THỦY

`

const LETTER = `BỘ XÂY DỰNG
Số: 123/BXD-VT
V/v quản lý bến thủy
Hà Nội, ngày 25 tháng 11 năm 2025
Kính gửi: Sở Xây dựng các tỉnh
`

describe('whose duties an article lists', () => {
  it.each([
    [
      'Trách nhiệm của Bộ trưởng Bộ Xây dựng, Bộ trưởng Bộ Công an trong quản lý, khai thác bến thủy',
      'Bộ trưởng Bộ Xây dựng | Bộ trưởng Bộ Công an',
    ],
    ['Trách nhiệm của Sở Xây dựng trong việc mở bến thủy', 'Sở Xây dựng'],
    ['Nội dung Sở Xây dựng có trách nhiệm chủ trì', 'Sở Xây dựng'],
    ['Các nhiệm vụ do Sở Xây dựng và Công an tỉnh thực hiện', 'Sở Xây dựng | Công an tỉnh'],
  ])('%s', (heading, told) => {
    const text = `${DECISION_HEAD}Điều 4. ${heading}\n1. Kiểm tra các bến khách; giải quyết khiếu nại về bến khách.\n2. Công tác tuyên truyền, vận động chủ bến chấp hành pháp luật.\n`
    expect(directivesOf(text)).toEqual([
      `obligation [${told}] Kiểm tra các bến khách`,
      `obligation [${told}] giải quyết khiếu nại về bến khách`,
      `obligation [${told}] Công tác tuyên truyền, vận động chủ bến chấp hành pháp luật`,
    ])
  })

  it.each(['Nội dung phối hợp chung', 'Trách nhiệm bồi thường của Tòa án trong hoạt động tố tụng'])(
    '%s: nobody’s',
    (heading) => {
      expect(directivesOf(`${LAW}Điều 4. ${heading}\n1. Kiểm tra các bến khách trên địa bàn tỉnh.\n`)).toEqual([])
    },
  )

  it('what was done only says which thing is meant', () => {
    const task = 'Phê duyệt phương án khai thác bến; phương án xử lý bến đã mở trước ngày Luật này có hiệu lực thi hành'
    const text = `${LAW}Điều 4. Trách nhiệm của Bộ Xây dựng\n1. ${task}.\n`
    expect(directivesOf(text)).toEqual([`obligation [Bộ Xây dựng] ${task}`])
    expect(decisionsOf(text)).toEqual([])
  })

  it('a task with its list of things, or of cases, is one itself', () => {
    const text = `${LAW}Điều 4. Trách nhiệm của Bộ Xây dựng
1. Tổ chức thu, nộp các khoản tiền sau đây:
a) Tiền phí bến;
2. Rà soát, lập quy hoạch bến thủy và thực hiện theo quy định sau đây:
a) Bến không còn nhu cầu thì phải báo cáo Chính phủ;
3. Thực hiện các nhiệm vụ sau đây:
a) Kiểm tra các bến khách.
`
    expect(directivesOf(text)).toEqual([
      'obligation [Bộ Xây dựng] Tổ chức thu, nộp các khoản tiền sau đây',
      'obligation [Bộ Xây dựng] Rà soát, lập quy hoạch bến thủy và thực hiện theo quy định sau đây',
      expect.stringContaining('Bến không còn nhu cầu thì phải báo cáo Chính phủ'),
      'obligation [Bộ Xây dựng] Kiểm tra các bến khách',
    ])
  })
})

describe('rules to be made', () => {
  it.each([
    ['Chính phủ quy định chi tiết Điều này', 'Chính phủ'],
    ['Bộ trưởng Bộ Xây dựng hướng dẫn thủ tục mở bến quy định tại khoản 1 Điều này', 'Bộ trưởng Bộ Xây dựng'],
  ])('%s', (clause, told) => {
    expect(directivesOf(`${LAW}Điều 4. Thủ tục mở bến\n1. Hồ sơ nộp tại Sở.\n2. ${clause}.\n`)).toEqual([
      `obligation [${told}] ${clause}`,
    ])
  })

  it('a power under such a heading is no duty', () => {
    expect(directivesOf(`${LAW}Điều 4. Thủ tục mở bến\n1. Sở Xây dựng tiếp nhận hồ sơ mở bến.\n`)).toEqual([])
  })
})

describe('items on the line of their lead-in', () => {
  it.each([
    ['Sở Xây dựng khẩn trương làm rõ các vướng mắc, cụ thể', 'obligation [Sở Xây dựng]'],
    ['Đề nghị Sở Xây dựng tập trung các giải pháp như sau', 'request [Sở Xây dựng]'],
    ['Các địa phương tăng cường kiểm tra, cụ thể', 'obligation [Các địa phương]'],
  ])('%s', (leadIn, told) => {
    expect(
      directivesOf(`${LETTER}1. ${leadIn}: (i) Rà soát các bến khách; (ii) Xử lý nghiêm các bến không phép.\n`),
    ).toEqual([`${told} Rà soát các bến khách`, `${told} Xử lý nghiêm các bến không phép`])
  })

  it('stand beside an order that has an aside', () => {
    const text = `${LETTER}1. Giao Sở Xây dựng hoàn thiện hồ sơ mở bến, trong đó: (i) Rà soát diện tích đất; (ii) Bổ sung dự toán.\n`
    expect(directivesOf(text)).toHaveLength(3)
  })

  it('spell out the order when they are things', () => {
    const text = `${LETTER}1. Yêu cầu Sở Xây dựng hoàn thiện hồ sơ mở bến như sau: (i) Bản vẽ vị trí bến; (ii) Phương án vốn.\n`
    expect(directivesOf(text)).toHaveLength(1)
  })
})

describe('what a letter tells of others', () => {
  it('a paper cited by its number was issued by them', () => {
    const issued = 'Ngày 30/6/2025, Chính phủ ban hành Nghị định số 175/2025/NĐ-CP về bến thủy'
    expect(decisionsOf(`${LETTER}${issued}.\n`)).toEqual([`promulgate reported: ${issued}`])
  })

  it('the rule that it cites orders nothing', () => {
    const text = `${LETTER}Tại khoản 4 Điều 13 Nghị định số 175/2025/NĐ-CP quy định Ủy ban nhân dân cấp tỉnh có trách nhiệm công bố danh mục bến; chủ trì rà soát bến không phép.
Đề nghị Sở Xây dựng các tỉnh báo cáo số bến khách.
`
    expect(directivesOf(text)).toEqual([
      'request [Sở Xây dựng các tỉnh] Đề nghị Sở Xây dựng các tỉnh báo cáo số bến khách',
    ])
  })
})

describe('an article over clauses that amend', () => {
  it('only names what they change', () => {
    const text = `${LAW}Điều 1. Sửa đổi, bổ sung một số điều của Luật Đường thủy số 14/2008/QH12 đã được sửa đổi theo Luật số 32/2013/QH13.\n1. Sửa đổi khoản 2 Điều 3 như sau:\n“2. Bến khách là bến đón trả khách.”.\n`
    expect(decisionsOf(text)).toEqual(['amend enacted: Sửa đổi khoản 2 Điều 3 như sau'])
  })
})
