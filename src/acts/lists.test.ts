import { describe, expect, it } from 'vitest'
import { flat } from '../../test/read-acts.ts'
import { analyze } from '../analyze.ts'

const directives = (text: string): string[] =>
  analyze(text).directives.map(({ addressees, text: words }) => {
    return `[${addressees.map((addressee) => flat(addressee.text)).join(' | ')}] ${flat(words)}`
  })

const decisions = (text: string): string[] =>
  analyze(text).decisions.map(({ kind, text: words }) => `${kind}: ${flat(words)}`)

const TELEGRAM = `THỦ TƯỚNG CHÍNH PHỦ
Số: 45/CĐ-TTg
CÔNG ĐIỆN
Về khắc phục hậu quả bão số 4
`

describe('a list that is asked about', () => {
  const text = `${TELEGRAM}Thủ tướng Chính phủ yêu cầu:
1. Sở Xây dựng báo cáo cụ thể về một số nội dung sau:
a) Số cầu, cống cần phải sửa chữa;
b) Số hộ dân phải di dời.
Sở Tài chính khẩn trương tổng hợp nhu cầu kinh phí.
2. Đề nghị các bộ thực hiện các nhiệm vụ sau:
a) Kiểm tra các công trình;
b) Gửi kết quả về Văn phòng Chính phủ.
`

  it('holds no tasks, and the text behind it does', () => {
    expect(directives(text)).toEqual([
      '[Sở Xây dựng] Sở Xây dựng báo cáo cụ thể về một số nội dung sau',
      '[Sở Tài chính] Sở Tài chính khẩn trương tổng hợp nhu cầu kinh phí',
      '[các bộ] Kiểm tra các công trình',
      '[các bộ] Gửi kết quả về Văn phòng Chính phủ',
    ])
  })
})

describe('items of plans', () => {
  const PLAN = `ỦY BAN NHÂN DÂN
TỈNH THÁI NGUYÊN
Số: 21/KH-UBND
KẾ HOẠCH
Số hóa hồ sơ năm 2026
II. NHIỆM VỤ
`

  it('have those in charge beside the tasks, and their time as a task', () => {
    const text = `${PLAN}1. Phát triển dữ liệu:
a) Nhiệm vụ:
- Rà soát kho lưu trữ của các đơn vị;
b) Cơ quan thực hiện:
- Đơn vị chủ trì: Sở Nội vụ.
- Đơn vị phối hợp: Các xã, phường.
c) Thời gian thực hiện: Hoàn thành trong tháng 6 năm 2026.
`
    expect(directives(text)).toEqual([
      '[Sở Nội vụ] Rà soát kho lưu trữ của các đơn vị',
      '[Sở Nội vụ] Hoàn thành trong tháng 6 năm 2026',
    ])
  })

  it('may go on without an end', () => {
    const text = `${PLAN}1. Bảo vệ dữ liệu:
a) Nhiệm vụ:
- Rà soát lỗ hổng của các hệ thống;
b) Đơn vị chủ trì: Công an tỉnh.
c) Thời gian thực hiện: Thực hiện thường xuyên.
`
    expect(analyze(text).directives.at(-1)?.deadline).toMatchObject({ text: 'thường xuyên', kind: 'continuous' })
  })

  it('are no acts where a heading names their topic', () => {
    const text = `${PLAN}1. Về tổ chức thực hiện các nhiệm vụ được giao trong năm
- Kiểm tra tiến độ số hóa ở các xã.
`
    expect(directives(text)).toEqual(['[] Kiểm tra tiến độ số hóa ở các xã'])
  })
})

describe('a sheet that describes goods', () => {
  it('tells nobody how to use them', () => {
    const text = `TỔNG CỤC HẢI QUAN
Số: 88/TB-TCHQ
THÔNG BÁO
Về kết quả phân loại
1. Mô tả hàng hóa:
- Công dụng: Dùng trong sản xuất bánh kẹo. Cần khuấy đều trước khi dùng.
- Cách sử dụng: Mỗi mẻ cần có 2 kg bột.
`
    expect(directives(text)).toEqual([])
  })
})

describe('a sentence that decides each item', () => {
  it('says what the heading says, so that the heading is no act', () => {
    const text = `ỦY BAN THƯỜNG VỤ QUỐC HỘI
NGHỊ QUYẾT
Về việc sắp xếp các xã của tỉnh Hòa An năm 2025
QUYẾT NGHỊ:
Điều 1. Sắp xếp các xã của tỉnh Hòa An
Ủy ban Thường vụ Quốc hội quyết định sắp xếp các xã của tỉnh Hòa An như sau:
1. Sắp xếp toàn bộ diện tích tự nhiên của xã Mỹ Lâm thành xã mới có tên gọi là xã Tân Lâm.
2. Nhập toàn bộ diện tích tự nhiên của xã Đông Hồ vào xã Tân Lâm.
3. Sau khi sắp xếp, tỉnh Hòa An có 40 xã.
Điều 2. Hiệu lực thi hành
1. Chính phủ có trách nhiệm thi hành Nghị quyết này; sắp xếp, ổn định bộ máy ở các xã.
`
    expect(decisions(text)).toEqual([
      'establish: Sắp xếp toàn bộ diện tích tự nhiên của xã Mỹ Lâm thành xã mới có tên gọi là xã Tân Lâm',
      'dissolve: Nhập toàn bộ diện tích tự nhiên của xã Đông Hồ vào xã Tân Lâm',
    ])
    expect(directives(text)).toEqual([
      '[Chính phủ] Chính phủ có trách nhiệm thi hành Nghị quyết này',
      '[Chính phủ] sắp xếp, ổn định bộ máy ở các xã',
    ])
  })
})

describe('annexes and labels', () => {
  it('questions, answers and reasons tell nobody anything', () => {
    const text = `CỤC THUẾ
Số: 77/CT-NVT
V/v cung cấp thông tin
Kính gửi: Thuế các tỉnh.
Cục Thuế đề nghị Thuế các tỉnh thực hiện:
1. Tuyên truyền tới người nộp thuế.
2. Câu hỏi: Doanh nghiệp gửi danh sách từ kỳ nào?
Trả lời: Doanh nghiệp cung cấp danh sách từ quý I.
`
    expect(directives(text)).toEqual(['[Thuế các tỉnh] Tuyên truyền tới người nộp thuế'])
  })

  it('an aim on the line of its label is no task', () => {
    const text = `ỦY BAN NHÂN DÂN
TỈNH THÁI NGUYÊN
Số: 22/KH-UBND
KẾ HOẠCH
Kiểm kê tài sản công
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích: Xác định số lượng tài sản công của tỉnh.
2. Yêu cầu: Xác định rõ trách nhiệm của từng đơn vị (tại địa chỉ: https://taisan.vn).
`
    expect(directives(text)).toEqual(['[] Xác định rõ trách nhiệm của từng đơn vị (tại địa chỉ: https://taisan.vn)'])
  })
})

describe('rules that end', () => {
  it.each([
    'Các quy định tại Thông tư số 06/2003/TT-NHNN hết hiệu lực kể từ ngày Thông tư này có hiệu lực',
    'Những quyết định trước đây trái với Quyết định này đều bị bãi bỏ',
    'Nội dung tại Mục I Phụ lục ban hành kèm theo Quyết định số 15/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực',
  ])('%s', (clause) => {
    expect(decisions(`QUYẾT ĐỊNH\nĐiều 1. Ban hành Quy chế làm việc.\nĐiều 2. ${clause}.\n`)).toEqual([
      'promulgate: Ban hành Quy chế làm việc',
      `repeal: ${clause}`,
    ])
  })
})

describe('who executes', () => {
  it('shares one head among nouns of a class', () => {
    const text =
      'QUYẾT ĐỊNH\nĐiều 1. Ban hành Quy chế làm việc.\nĐiều 2. Các ông, bà: Chánh Văn phòng UBND tỉnh; Thủ trưởng cơ quan, ban, ngành tỉnh chịu trách nhiệm thi hành Quyết định này.\n'
    expect(directives(text)).toEqual([
      '[Chánh Văn phòng UBND tỉnh | Thủ trưởng cơ quan, ban, ngành tỉnh] Các ông, bà: Chánh Văn phòng UBND tỉnh; Thủ trưởng cơ quan, ban, ngành tỉnh chịu trách nhiệm thi hành Quyết định này',
    ])
  })
})
