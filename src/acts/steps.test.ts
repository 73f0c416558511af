import { describe, expect, it } from 'vitest'
import { DECISION_HEAD, directivesOf } from '../../test/read-acts.ts'

const STEPS = `Bước 1
1. Nộp hồ sơ:
- Nộp hồ sơ trực tuyến tại Cổng Dịch vụ công.
2. Kiểm tra hồ sơ:
+ Trường hợp hồ sơ hợp lệ, Sở Xây dựng chuyển ngay hồ sơ đến phòng chuyên môn.
Bước 2: Chuyên viên có trách nhiệm thẩm định hồ sơ trong 03 ngày.
Bước 3: Lãnh đạo Sở Xây dựng ký giấy phép; trả kết quả cho người nộp.
`
const DUTY = 'obligation [Chuyên viên] Chuyên viên có trách nhiệm thẩm định hồ sơ trong 03 ngày'

describe('the steps of a procedure', () => {
  it('say what is done in its turn; only who has a duty is told', () => {
    expect(directivesOf(`${DECISION_HEAD}Điều 1. Phê duyệt quy trình cấp phép bến thủy\n${STEPS}`)).toEqual([DUTY])
  })

  it('end with the next article', () => {
    const order = 'Giao Sở Xây dựng niêm yết quy trình'
    const text = `${DECISION_HEAD}Điều 1. Phê duyệt quy trình cấp phép\n${STEPS}Điều 2. ${order}.\n`
    expect(directivesOf(text)).toEqual([DUTY, `obligation [Sở Xây dựng] ${order}`])
  })

  it('are the tasks of a plan', () => {
    const text = `ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN\nKẾ HOẠCH\nKiểm kê bến thủy\nI. NHIỆM VỤ\nBước 1: Sở Xây dựng lập danh sách bến.\n`
    expect(directivesOf(text)).toEqual(['obligation [Sở Xây dựng] Sở Xây dựng lập danh sách bến'])
  })

  it('may be announced by the heading of their article, with what follows from it', () => {
    const law = `QUỐC HỘI\nLuật số: 11/2014/QH13\nLUẬT\nBẾN THỦY\nĐiều 5. Trình tự, thủ tục mở bến
1. Chủ bến gửi hồ sơ đến Sở Xây dựng.
2. Trong thời hạn 05 ngày, Sở Xây dựng phải trả lời bằng văn bản.
3. Sở Xây dựng giao đơn vị trực thuộc khảo sát bến.
4. Chủ bến có trách nhiệm sau đây:
a) Nộp lệ phí mở bến;
b) Treo biển báo của bến.
5. Chính phủ quy định chi tiết Điều này.
Điều 6. Sử dụng bến
1. Sở Xây dựng công bố danh sách bến.
`
    expect(directivesOf(law)).toEqual([
      'obligation [Sở Xây dựng] Trong thời hạn 05 ngày, Sở Xây dựng phải trả lời bằng văn bản',
      'obligation [Chủ bến] Nộp lệ phí mở bến',
      'obligation [Chủ bến] Treo biển báo của bến',
      'obligation [Chính phủ] Chính phủ quy định chi tiết Điều này',
      'obligation [Sở Xây dựng] Sở Xây dựng công bố danh sách bến',
    ])
  })
})
