import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf, dueDirectivesOf } from '../../test/read-acts.ts'

const CIRCULAR = `BỘ GIAO THÔNG VẬN TẢI
Số: 18/2023/TT-BGTVT
Hà Nội, ngày 9 tháng 6 năm 2023
THÔNG TƯ
Quy định về bến khách ngang sông
`

const rule = (text: string): string => `${CIRCULAR}Điều 4. Hoạt động của bến\n${text}\n`

const LETTER = `BỘ XÂY DỰNG
Số: 123/BXD-VT
V/v quản lý bến thủy
Hà Nội, ngày 25 tháng 11 năm 2025
Kính gửi: Sở Xây dựng các tỉnh

`

describe('a part of a sentence tells on its own', () => {
  it.each([
    [
      'behind a case without a word of condition',
      'Sở Giao thông vận tải tiếp nhận hàng hóa bỏ quên; hàng hóa là thuốc thì thông báo cho Sở Y tế.',
      [
        'obligation [Sở Giao thông vận tải] Sở Giao thông vận tải tiếp nhận hàng hóa bỏ quên',
        'obligation [Sở Giao thông vận tải] hàng hóa là thuốc thì thông báo cho Sở Y tế',
      ],
    ],
    [
      'when a term is over',
      'Ủy ban nhân dân xã phải niêm yết danh sách; quá thời hạn ấy mà không có khiếu nại thì trình Ủy ban nhân dân huyện phê duyệt.',
      [
        'obligation [Ủy ban nhân dân xã] Ủy ban nhân dân xã phải niêm yết danh sách',
        'obligation [Ủy ban nhân dân xã] quá thời hạn ấy mà không có khiếu nại thì trình Ủy ban nhân dân huyện phê duyệt',
      ],
    ],
    [
      'and says who answers for the case',
      'Sở Giao thông vận tải kiểm tra các bến; nếu để xảy ra vi phạm thì Chủ tịch UBND huyện chịu trách nhiệm trước Chủ tịch UBND tỉnh.',
      [
        'obligation [Sở Giao thông vận tải] Sở Giao thông vận tải kiểm tra các bến',
        'obligation [Chủ tịch UBND huyện] nếu để xảy ra vi phạm thì Chủ tịch UBND huyện chịu trách nhiệm trước Chủ tịch UBND tỉnh',
      ],
    ],
  ])('%s', (_, text, told) => {
    expect(directivesOf(rule(text))).toEqual(told)
  })

  it.each([
    ['thứ Năm hằng tuần', 'gửi báo cáo về Cục Đường thủy'],
    ['chiều thứ sáu hằng tuần', 'gửi báo cáo về Cục Đường thủy'],
    ['17 giờ hằng ngày', 'gửi báo cáo về Cục Đường thủy'],
    ['sáu tháng một lần', 'công khai kết quả kiểm tra'],
    ['mỗi quý', 'họp kiểm điểm'],
    ['ngày 20 hằng tháng', 'chốt số liệu hành khách'],
  ])('behind a time that no word opens: %s', (time, task) => {
    expect(dueDirectivesOf(rule(`Chi cục Đường thủy duy trì trực ban; ${time} ${task}.`))).toEqual([
      'obligation [Chi cục Đường thủy] Chi cục Đường thủy duy trì trực ban',
      `obligation [Chi cục Đường thủy] ${time} ${task} @ ${time}`,
    ])
  })
})

describe('who is told', () => {
  it.each([
    ['Ủy ban nhân dân cấp xã nơi có bến phải lập sổ theo dõi.', 'Ủy ban nhân dân cấp xã'],
    ['Thuyền trưởng hoặc người lái phương tiện phải mặc áo phao.', 'Thuyền trưởng | người lái phương tiện'],
    ['Chậm nhất ngày 31/12/2024, các chủ bè cá phải di dời khỏi luồng.', 'các chủ bè cá'],
    [
      'Riêng hồ sơ đã tiếp nhận của hành khách, Ủy ban nhân dân cấp xã nơi có bến có trách nhiệm trả kết quả.',
      'Ủy ban nhân dân cấp xã',
    ],
    ['Nghiêm cấm việc chở quá số người.', ''],
  ])('%s', (text, told) => {
    expect(directivesOf(rule(text)).map((one) => one.replace(/^\S+ \[(.*?)\].*$/, '$1'))).toEqual([told])
  })

  it('a ban on whatever deed inherits nobody', () => {
    expect(directivesOf(rule('Chủ bến phải lập sổ. Nghiêm cấm mọi hành vi thu thêm tiền vé.'))).toEqual([
      'obligation [Chủ bến] Chủ bến phải lập sổ',
      'prohibition [] Nghiêm cấm mọi hành vi thu thêm tiền vé',
    ])
  })

  it.each([
    ['hướng dẫn một số biện pháp sau', ''],
    ['thông báo một số nội dung cần thực hiện như sau', ''],
    ['hướng dẫn các địa phương thực hiện một số nội dung sau', 'các địa phương'],
  ])('whoever writes is not told: %s', (lead, told) => {
    expect(directivesOf(`${LETTER}Bộ Xây dựng ${lead}:\n1. Rà soát các bến khách.\n`)).toEqual([
      `obligation [${told}] Rà soát các bến khách`,
    ])
  })
})

describe('no order', () => {
  it.each([
    'Hồ sơ gửi sau thời hạn trên không được xem xét.',
    'Các lực lượng này khi làm nhiệm vụ chịu sự chỉ huy của Bộ Quốc phòng.',
    'Quyết toán thực hiện theo Thông tư số 01/2007/TT-BTC.',
  ])('%s', (text) => {
    expect(directivesOf(rule(text))).toEqual([])
  })
})

it('a task may be said with its limit', () => {
  const list = (item: string): string => `${LETTER}Đề nghị Sở Xây dựng:\n1. ${item}.\n`
  expect(directivesOf(list('Chỉ cấp phép khi bến có đủ phao'))).toHaveLength(1)
  expect(directivesOf(list('Chỉ số hài lòng của hành khách tăng'))).toEqual([])
})

it('what is repealed under the transitional provisions is repealed', () => {
  const text = `${CIRCULAR}Điều 9. Điều khoản chuyển tiếp
1. Giấy phép đã cấp thì được sử dụng cho đến khi hết hạn.
2. Bãi bỏ khoản 3 Điều 1 Thông tư số 10/2021/TT-BGTVT.
`
  expect(decisionsOf(text)).toEqual([
    'effect enacted: Giấy phép đã cấp thì được sử dụng cho đến khi hết hạn',
    'repeal enacted: Bãi bỏ khoản 3 Điều 1 Thông tư số 10/2021/TT-BGTVT',
  ])
})
