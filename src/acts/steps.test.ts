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
})
