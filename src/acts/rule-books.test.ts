import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf, dueDirectivesOf } from '../../test/read-acts.ts'

const HEAD = `ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN
Số: 15/QĐ-UBND
Phú Yên, ngày 3 tháng 5 năm 2024
QUYẾT ĐỊNH
Về công tác tiếp dân
QUYẾT ĐỊNH:
`

const directives = (text: string): string[] => directivesOf(HEAD + text)

const decisions = (text: string): string[] => decisionsOf(HEAD + text)

describe('what must not be done', () => {
  it('stands under a heading that says so, part by part', () => {
    const text =
      'Điều 1. Những việc không được làm khi tiếp dân\nTrong giờ làm việc, viên chức lễ tân không được thực hiện các hành vi sau đây:\n1. Có lời nói hách dịch với khách.\n2. Thực hiện hành vi vụ lợi; kéo dài thời gian giải quyết.\n'
    const told = 'prohibition [viên chức lễ tân]'
    expect(directives(text)).toEqual([
      `${told} Có lời nói hách dịch với khách`,
      `${told} Thực hiện hành vi vụ lợi`,
      `${told} kéo dài thời gian giải quyết`,
    ])
  })

  it('is not what goes on without end', () => {
    const text = 'Điều 1. Trách nhiệm của các trường\n1. Không ngừng đổi mới phương pháp giảng dạy.\n'
    expect(directives(text)).toEqual(['obligation [các trường] Không ngừng đổi mới phương pháp giảng dạy'])
  })
})

describe('who is told', () => {
  it('a party goes on with what it has to do with', () => {
    const text =
      'Điều 1. Sở Nội vụ, các đơn vị liên quan đến việc bàn giao hồ sơ và các tổ chức khác có trách nhiệm thi hành Quyết định này.\n'
    expect(directives(text)).toEqual([
      'obligation [Sở Nội vụ | các đơn vị liên quan đến việc bàn giao hồ sơ | các tổ chức khác] Sở Nội vụ, các đơn vị liên quan đến việc bàn giao hồ sơ và các tổ chức khác có trách nhiệm thi hành Quyết định này',
    ])
  })

  it('has a duty behind a term without a comma', () => {
    const text =
      'Điều 1. Trong thời hạn 03 ngày làm việc kể từ ngày tiếp nhận đơn Công an tỉnh Phú Yên có trách nhiệm thẩm định hồ sơ.\n'
    expect(dueDirectivesOf(HEAD + text)).toEqual([
      'obligation [Công an tỉnh Phú Yên] Trong thời hạn 03 ngày làm việc kể từ ngày tiếp nhận đơn Công an tỉnh Phú Yên có trách nhiệm thẩm định hồ sơ @ Trong thời hạn 03 ngày làm việc kể từ ngày tiếp nhận đơn',
    ])
  })

  it('partners with a clause of their own keep what is done with them', () => {
    const text =
      'Điều 1. Trách nhiệm thi hành\n1. Sở Y tế: Phối hợp với Sở Tài chính, đơn vị được lựa chọn triển khai Kế hoạch; kiểm tra kết quả đo; báo cáo Ủy ban nhân dân tỉnh.\n'
    expect(directives(text)).toEqual([
      'obligation [Sở Y tế] Phối hợp với Sở Tài chính, đơn vị được lựa chọn triển khai Kế hoạch',
      'obligation [Sở Y tế] kiểm tra kết quả đo',
      'obligation [Sở Y tế] báo cáo Ủy ban nhân dân tỉnh',
    ])
  })

  it('places of a trade are named with their trade', () => {
    const text = 'Điều 1. Trách nhiệm thi hành\n1. Các cơ sở nuôi trồng thủy sản: Theo dõi chất lượng nước.\n'
    expect(directives(text)).toEqual(['obligation [Các cơ sở nuôi trồng thủy sản] Theo dõi chất lượng nước'])
  })

  it('ends with the task that was given', () => {
    const text =
      'Điều 1. Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các cơ quan được giao nhiệm vụ tập trung nguồn lực để hoàn thành Đề án.\n'
    expect(directives(text)[0]).toContain('obligation [Thủ trưởng các cơ quan được giao nhiệm vụ] ')
  })

  it('the term of completion goes on with the order before it', () => {
    const text =
      'Điều 1. Giao Sở Nội vụ công khai danh mục trên Cổng thông tin. Thời hạn hoàn thành chậm nhất 05 ngày làm việc kể từ ngày ban hành Quyết định.\n'
    expect(directives(text)[1]).toBe(
      'obligation [Sở Nội vụ] Thời hạn hoàn thành chậm nhất 05 ngày làm việc kể từ ngày ban hành Quyết định',
    )
  })
})

describe('rules of conduct', () => {
  it('are obligations under their heading', () => {
    const text =
      'Điều 1. Những việc phải làm khi tiếp dân\n1. Tạo điều kiện thuận lợi cho người dân.\n2. Chấp hành nghiêm quy định cấm hút thuốc lá.\n'
    expect(directives(text)).toEqual([
      'obligation [] Tạo điều kiện thuận lợi cho người dân',
      'obligation [] Chấp hành nghiêm quy định cấm hút thuốc lá',
    ])
  })
})

describe('papers of others', () => {
  it('are applied or repealed, also over the end of a line', () => {
    const text =
      'Điều 1. Áp dụng Quyết định số 6/2015/QĐ-UBND ngày 4/2/2015 của UBND tỉnh Bình Định trên địa bàn tỉnh Phú Yên.\nĐiều 2. Bãi bỏ toàn bộ\nQuyết định số 7/2015/QĐ-UBND ngày 4/2/2015 của UBND tỉnh Phú Yên.\n'
    expect(decisions(text)).toEqual([
      'effect enacted: Áp dụng Quyết định số 6/2015/QĐ-UBND ngày 4/2/2015 của UBND tỉnh Bình Định trên địa bàn tỉnh Phú Yên',
      'repeal enacted: Bãi bỏ toàn bộ Quyết định số 7/2015/QĐ-UBND ngày 4/2/2015 của UBND tỉnh Phú Yên',
    ])
  })

  it('a piece without its first article still decides', () => {
    const text =
      '7. Sắp xếp toàn bộ diện tích tự nhiên của xã An Phú và xã An Chấn thành xã mới có tên gọi là xã An Phú.\n8. Sắp xếp toàn bộ diện tích tự nhiên của xã Hòa Mỹ và xã Hòa Thịnh thành xã mới có tên gọi là xã Hòa Mỹ.\nĐiều 2. Nghị quyết này có hiệu lực thi hành kể từ ngày ký.\n'
    const made = 'establish enacted: Sắp xếp toàn bộ diện tích tự nhiên của'
    expect(decisionsOf(text)).toEqual([
      `${made} xã An Phú và xã An Chấn thành xã mới có tên gọi là xã An Phú`,
      `${made} xã Hòa Mỹ và xã Hòa Thịnh thành xã mới có tên gọi là xã Hòa Mỹ`,
      'effect enacted: Nghị quyết này có hiệu lực thi hành kể từ ngày ký',
    ])
  })
})

describe('a document about itself', () => {
  it('is in force and replaces others, one by one', () => {
    const text =
      'Điều 1. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký và thay thế các Quyết định: Quyết định số 11/2015/QĐ-UBND ngày 2/3/2015 về tiếp dân; Quyết định số 12/2016/QĐ-UBND ngày 4/5/2016 về lễ tân.\n'
    expect(decisions(text)).toEqual([
      'effect enacted: Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký và thay thế các Quyết định',
      'repeal enacted: Quyết định số 11/2015/QĐ-UBND ngày 2/3/2015 về tiếp dân',
      'repeal enacted: Quyết định số 12/2016/QĐ-UBND ngày 4/5/2016 về lễ tân',
    ])
  })

  it.each(['Nghị quyết đã được', 'Nghị quyết được'])('%s Hội đồng nhân dân ... thông qua', (own) => {
    const text = `Điều 1. Bãi bỏ Nghị quyết số 3/NQ-HĐND ngày 4/5/2015.\n${own} Hội đồng nhân dân tỉnh Phú Yên khóa VIII thông qua ngày 7 tháng 7 năm 2024.\n`
    expect(decisions(text)[1]).toBe(
      `approve enacted: ${own} Hội đồng nhân dân tỉnh Phú Yên khóa VIII thông qua ngày 7 tháng 7 năm 2024`,
    )
  })
})
