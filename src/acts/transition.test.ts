import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'

const HEAD = `BỘ TÀI CHÍNH
Số: 12/2025/TT-BTC
Hà Nội, ngày 3 tháng 5 năm 2025
THÔNG TƯ
Quy định mức thu phí thẩm định

`

const closing = (clause: string): string => `${HEAD}Điều 1. Phạm vi điều chỉnh
Thông tư này quy định mức thu phí thẩm định.
Điều 2. Điều khoản thi hành
1. Thông tư này có hiệu lực từ ngày 15 tháng 6 năm 2025.
2. ${clause}.
`

const START = 'effect enacted: Thông tư này có hiệu lực từ ngày 15 tháng 6 năm 2025'

describe('the closing article says by which rules older cases go on', () => {
  it.each([
    'Đối với hồ sơ phát sinh trước ngày 01/7/2025 thì việc thu phí thực hiện theo quy định tại Thông tư số 08/2021/TT-BTC',
    'Đối với hồ sơ phát sinh từ ngày 01/7/2025 đến hết ngày 10/7/2025 thì mức thu thực hiện theo Thông tư số 08/2021/TT-BTC',
    'Trường hợp quyết định xử phạt đã ban hành trước ngày Thông tư này có hiệu lực mà cá nhân còn khiếu nại thì áp dụng quy định cũ',
    'Dự án đã được thẩm định trước ngày 01 tháng 7 năm 2025 thì không phải thẩm định lại',
    'Các mức thu công bố tại Thông tư này có hiệu lực theo ngày của từng biểu phí',
    'Các nội dung khác tại Thông tư số 08/2021/TT-BTC không thay đổi',
    'Những nội dung khác của Thông tư số 08/2021/TT-BTC vẫn giữ nguyên giá trị',
    'Trường hợp các văn bản viện dẫn tại Thông tư này được thay thế thì thực hiện theo văn bản thay thế',
    'Trường hợp mức phí công bố tại Thông tư này đã được cơ quan có thẩm quyền sửa đổi hoặc bãi bỏ thì áp dụng mức phí quy định tại văn bản mới',
  ])('%s', (clause) => {
    expect(decisionsOf(closing(clause))).toEqual([START, `effect enacted: ${clause}`])
  })

  it('what is no longer applied is repealed', () => {
    const clause = 'Thông tư số 08/2021/TT-BTC không còn được áp dụng kể từ ngày Thông tư này có hiệu lực'
    expect(decisionsOf(closing(clause))).toEqual([START, `repeal enacted: ${clause}`])
  })

  it('what ends may be named on the same line, and the place of a validity may hold a colon', () => {
    const ended =
      'Các Thông tư sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực: số 08/2021/TT-BTC ngày 3/4/2021; số 09/2021/TT-BTC ngày 5/4/2021'
    expect(decisionsOf(closing(ended))).toEqual([
      START,
      'repeal enacted: số 08/2021/TT-BTC ngày 3/4/2021',
      'repeal enacted: số 09/2021/TT-BTC ngày 5/4/2021',
    ])
    const replaced =
      'Thông tư này có hiệu lực từ ngày 15/6/2025 và thay thế các biểu phí do Bộ Tài chính công bố tại các Thông tư: số 08/2021/TT-BTC, số 09/2021/TT-BTC'
    expect(decisionsOf(closing(replaced))).toEqual([START, `effect enacted: ${replaced}`])
  })

  it('a duty or a deadline is none', () => {
    const duty = 'Tổ chức đã được cấp phép trước ngày 01/7/2025 có trách nhiệm báo cáo theo mẫu'
    const due = 'Cục Thuế gửi báo cáo theo mẫu trước ngày 01/7/2025'
    expect(decisionsOf(closing(duty))).toEqual([START])
    expect(decisionsOf(closing(due))).toEqual([START])
    expect(directivesOf(closing(duty))).toHaveLength(1)
  })
})

describe('the sentence that enacts', () => {
  it('may share the line of the last basis', () => {
    const text = `${HEAD}Căn cứ Luật Hải quan ngày 23 tháng 6 năm 2014;
Theo đề nghị của Cục trưởng Cục Hải quan, Bộ trưởng Bộ Tài chính ban hành Thông tư quy định mức thu phí thẩm định.
Điều 1. Phạm vi điều chỉnh
Thông tư này quy định mức thu phí thẩm định.
`
    expect(decisionsOf(text)).toEqual([
      'promulgate enacted: Bộ trưởng Bộ Tài chính ban hành Thông tư quy định mức thu phí thẩm định',
    ])
  })
})

describe('a letter', () => {
  const LETTER = `UBND TỈNH LÂM ĐỒNG
SỞ TÀI CHÍNH
Số: 12/STC-NS
Lâm Đồng, ngày 3 tháng 5 năm 2025
V/v thực hiện dự toán
Kính gửi: Sở Y tế.
`

  it('asks on for the case of trouble, and an aside in parentheses is a paragraph of its own', () => {
    const text = `${LETTER}Đề nghị Sở Y tế lập dự toán. Trường hợp có vướng mắc thì cung cấp hồ sơ cho Sở Tài chính.
Sở Tài chính gửi kèm mẫu dự toán.
(Quét mã ở bên dưới để tải mẫu
và truy cập đường dẫn)
Sở Tài chính đề nghị Sở Y tế quan tâm, phối hợp thực hiện.
`
    expect(directivesOf(text)).toEqual([
      'request [Sở Y tế] Đề nghị Sở Y tế lập dự toán',
      'request [Sở Y tế] Trường hợp có vướng mắc thì cung cấp hồ sơ cho Sở Tài chính',
      'request [Sở Y tế] Sở Tài chính đề nghị Sở Y tế quan tâm, phối hợp thực hiện',
    ])
  })

  it('tells of the dated paper that it follows, not of what is under way', () => {
    const told = 'Ngày 25/02/2025, Bộ Tài chính đã ban hành Công văn số 828/BTC-NSNN về việc lập dự toán'
    expect(decisionsOf(`${LETTER}${told}.\n`)).toEqual([`promulgate reported: ${told}`])
    expect(decisionsOf(`${LETTER}Sở Tài chính đã có Công văn số 828/STC-NS ngày 25/02/2025 gửi các sở.\n`)).toEqual([])
  })
})

describe('a consolidated text', () => {
  it('is read as the law that it puts together: principles and powers tell nobody anything', () => {
    const text = `Văn bản hợp nhất 12/VBHN-VPQH năm 2025
VĂN PHÒNG QUỐC HỘI
-------
Số: 12/VBHN-VPQH
Hà Nội, ngày 3 tháng 5 năm 2025
LUẬT
BẢO VỆ ĐÊ ĐIỀU
Điều 1. Nguyên tắc bảo vệ đê điều
1. Bảo đảm kết hợp quản lý ngành với quản lý lãnh thổ.
2. Bảo đảm tính khách quan, công khai trong bảo vệ đê điều.
Điều 2. Các hành vi bị nghiêm cấm
1. Hủy hoại mặt đê.
Điều 3. Trách nhiệm
1. Chủ đê có trách nhiệm tu bổ đê hằng năm.
`
    expect(decisionsOf(text)).toEqual([])
    expect(directivesOf(text)).toEqual([
      'prohibition [] Hủy hoại mặt đê',
      'obligation [Chủ đê] Chủ đê có trách nhiệm tu bổ đê hằng năm',
    ])
  })
})

describe('a wrapped line', () => {
  it('goes on within a name', () => {
    const text = `${HEAD.replace('THÔNG TƯ', 'QUYẾT ĐỊNH')}Căn cứ Luật Hải quan ngày 23 tháng 6 năm 2014.
Ủy ban nhân dân thành phố
Hà Nội ban hành Quyết định bãi bỏ toàn bộ Quyết định số 17/2025/QĐ-UBND ngày 28 tháng 02 năm 2025.
Điều 1. Phạm vi
Văn bản cũ.
`
    expect(decisionsOf(text)).toEqual([
      'promulgate enacted: Ủy ban nhân dân thành phố Hà Nội ban hành Quyết định bãi bỏ toàn bộ Quyết định số 17/2025/QĐ-UBND ngày 28 tháng 02 năm 2025',
    ])
  })

  it('goes on behind a verb that lacks its object', () => {
    const enacts =
      'Ủy ban nhân dân ban hành Quyết định bãi bỏ\nQuyết định số 15/2025/QĐ-UBND ngày 01/3/2025 của Ủy ban nhân dân tỉnh'
    const text = `${HEAD.replace('THÔNG TƯ', 'QUYẾT ĐỊNH')}Căn cứ Luật Hải quan ngày 23 tháng 6 năm 2014;\n${enacts}.\nĐiều 1. Phạm vi\nVăn bản cũ.\n`
    expect(decisionsOf(text)).toEqual([`promulgate enacted: ${enacts.replace('\n', ' ')}`])
  })
})

describe('an article on transition', () => {
  const article = `${HEAD}Điều 1. Điều khoản chuyển tiếp
1. Hồ sơ đã nộp trước ngày 15 tháng 6 năm 2025 được giải quyết theo mức phí cũ.
2. Tổ chức thu phí có trách nhiệm hoàn trả phần phí đã thu cao hơn cho người nộp.
`
  it('says what goes on, and tells those whose duty it names', () => {
    const goesOn = 'Hồ sơ đã nộp trước ngày 15 tháng 6 năm 2025 được giải quyết theo mức phí cũ'
    const duty = 'Tổ chức thu phí có trách nhiệm hoàn trả phần phí đã thu cao hơn cho người nộp'
    expect(decisionsOf(article)).toEqual([`effect enacted: ${goesOn}`])
    expect(directivesOf(article)).toEqual([`obligation [Tổ chức thu phí] ${duty}`])
  })
})
