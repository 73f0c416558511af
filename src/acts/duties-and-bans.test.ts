import { describe, expect, it } from 'vitest'
import { DECISION_HEAD, decisionsOf, directivesOf } from '../../test/read-acts.ts'

const RULE_BOOK = `${DECISION_HEAD}Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý bến thủy.

QUY CHẾ
Quản lý bến thủy
(Ban hành kèm theo Quyết định số 31/2025/QĐ-UBND ngày 12 tháng 3 năm 2025)

`
const LETTER = `SỞ Y TẾ
Số: 12/SYT-NV
V/v phòng dịch
Kính gửi: Ủy ban nhân dân các huyện

`

describe('duties and bans of a rule book', () => {
  it('stand below whoever has several duties', () => {
    const text = `${RULE_BOOK}Điều 4. Nghĩa vụ
1. Cán bộ, nhân viên bến có những nghĩa vụ sau đây:
a) Giữ gìn tài sản của bến;
b) Có thái độ lịch sự, không được hách dịch với khách.
2. Thuyền viên có các nghĩa vụ sau:
a) Kiểm tra phao cứu sinh trước mỗi chuyến.
`
    expect(directivesOf(text)).toEqual([
      'obligation [Cán bộ, nhân viên bến] Giữ gìn tài sản của bến',
      'obligation [Cán bộ, nhân viên bến] Có thái độ lịch sự, không được hách dịch với khách',
      'obligation [Thuyền viên] Kiểm tra phao cứu sinh trước mỗi chuyến',
    ])
  })

  it('open with a bare negation and go on with what must not be done either', () => {
    const text = `${RULE_BOOK}Điều 5. Sử dụng bến
1. Không sử dụng bến để tập kết vật liệu nổ; vận chuyển người không có áo phao; tăng cường kiểm tra bến.
2. Không nộp phí đúng hạn.
3. Không thu phí đối với người già.
`
    expect(directivesOf(text)).toEqual([
      'prohibition [] Không sử dụng bến để tập kết vật liệu nổ',
      'prohibition [] vận chuyển người không có áo phao',
      'obligation [] tăng cường kiểm tra bến',
    ])
  })

  it('are not told by the heading of a chapter, which says what its articles are about', () => {
    const text = `${RULE_BOOK}Chương II
HỘI ĐỒNG QUẢN LÝ BẾN
Điều 4. Kỳ họp
1. Kiểm tra sổ sách là nội dung của mỗi kỳ họp.
2. Phó Chủ tịch phải lập biên bản kỳ họp.
`
    expect(directivesOf(text)).toEqual(['obligation [Phó Chủ tịch] Phó Chủ tịch phải lập biên bản kỳ họp'])
  })

  it('tell each of those who are coordinated, a class of units as one', () => {
    const text = `${RULE_BOOK}Điều 6. Kiểm tra
1. Công chứng viên, người có thẩm quyền kiểm tra phải lập biên bản.
2. Cơ quan, người có thẩm quyền kiểm tra phải lưu biên bản.
`
    expect(directivesOf(text)).toEqual([
      'obligation [Công chứng viên | người có thẩm quyền kiểm tra] Công chứng viên, người có thẩm quyền kiểm tra phải lập biên bản',
      'obligation [Cơ quan, người có thẩm quyền kiểm tra] Cơ quan, người có thẩm quyền kiểm tra phải lưu biên bản',
    ])
  })
})

describe('a thing that is given among powers', () => {
  it('is a charge, a body that is told is not', () => {
    const text = `${DECISION_HEAD}Điều 1. Nội dung phân cấp
1. Giao tài sản bằng hiện vật cho các bến khách.
2. Giao Sở Xây dựng kiểm tra việc sử dụng bến khách.
`
    expect(decisionsOf(text)).toEqual(['assign enacted: Giao tài sản bằng hiện vật cho các bến khách'])
    expect(directivesOf(text)).toEqual(['obligation [Sở Xây dựng] Giao Sở Xây dựng kiểm tra việc sử dụng bến khách'])
  })
})

describe('a request of a letter', () => {
  it('goes on as a request, and ends with a party of its own', () => {
    const text = `${LETTER}Đề nghị Hội Phụ nữ tỉnh tuyên truyền đến hội viên. Trường hợp có vướng mắc thì cung cấp hồ sơ để được hướng dẫn. Nhận được văn bản này, các cơ quan, địa phương khẩn trương thực hiện.
`
    expect(directivesOf(text)).toEqual([
      'request [Hội Phụ nữ tỉnh] Đề nghị Hội Phụ nữ tỉnh tuyên truyền đến hội viên',
      'request [Hội Phụ nữ tỉnh] Trường hợp có vướng mắc thì cung cấp hồ sơ để được hướng dẫn',
      'obligation [các cơ quan, địa phương] Nhận được văn bản này, các cơ quan, địa phương khẩn trương thực hiện',
    ])
  })

  it('behind a list of fields goes on in its further parts', () => {
    const text = `${LETTER}Sở Y tế thông báo lớp tập huấn như sau:
1. Cách thức thực hiện:
- Điểm cầu tỉnh: tại Sở Y tế.
Sở Y tế đề nghị Ủy ban nhân dân các huyện cử cán bộ tham dự; tổng hợp các câu hỏi gửi về Sở Y tế.
`
    expect(directivesOf(text)).toEqual([
      'request [Ủy ban nhân dân các huyện] Sở Y tế đề nghị Ủy ban nhân dân các huyện cử cán bộ tham dự',
      'request [Ủy ban nhân dân các huyện] tổng hợp các câu hỏi gửi về Sở Y tế',
    ])
  })
})
