import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'

const HEAD = `Lãnh đạo tỉnh kiểm tra tiến độ đường ven biển
Sáng 12/5, đoàn công tác đã đi kiểm tra thực tế tại công trường.
`

const directives = (text: string): string[] => directivesOf(HEAD + text)

const decisions = (text: string): string[] => decisionsOf(HEAD + text)

describe('press: who tells whom', () => {
  it.each([
    [
      'Bí thư Tỉnh ủy Trần Văn Minh yêu cầu chậm nhất trong quý III, Sở Xây dựng phải công bố quy hoạch.',
      'obligation [Sở Xây dựng] Bí thư Tỉnh ủy Trần Văn Minh yêu cầu chậm nhất trong quý III, Sở Xây dựng phải công bố quy hoạch',
    ],
    [
      'Bí thư Tỉnh ủy Trần Văn Minh chỉ đạo giữ nguyên hiện trạng di tích.',
      'obligation [] Bí thư Tỉnh ủy Trần Văn Minh chỉ đạo giữ nguyên hiện trạng di tích',
    ],
    [
      'UBND tỉnh Phú Yên đã yêu cầu Sở Tài chính rà soát các gói thầu.',
      'obligation [Sở Tài chính] UBND tỉnh Phú Yên đã yêu cầu Sở Tài chính rà soát các gói thầu',
    ],
    [
      'Ông Trần Văn Minh nhấn mạnh các nhà thầu phải bổ sung máy móc.',
      'obligation [các nhà thầu] các nhà thầu phải bổ sung máy móc',
    ],
    ['"Không để công trường đình trệ" - ông Trần Văn Minh nói.', 'prohibition [] Không để công trường đình trệ'],
    [
      'Các cơ quan chức năng được yêu cầu kiểm tra hồ sơ.',
      'obligation [Các cơ quan chức năng] Các cơ quan chức năng được yêu cầu kiểm tra hồ sơ',
    ],
  ])('%s', (text, told) => {
    expect(directives(`${text}\n`)).toEqual([told])
  })

  it('a need or an aside is no order', () => {
    expect(
      directives(
        'Ông Trần Văn Minh yêu cầu Sở Xây dựng báo cáo tiến độ.\nDự án cần 3.000 tỷ đồng để hoàn thành.\nCác gói thầu được đấu thầu công khai, bảo đảm nhà thầu phải có kinh nghiệm.\n',
      ),
    ).toEqual(['obligation [Sở Xây dựng] Ông Trần Văn Minh yêu cầu Sở Xây dựng báo cáo tiến độ'])
  })
})

describe('press: what is decided', () => {
  it.each([
    [
      'Bộ trưởng Lê Văn Hùng quyết định ủy quyền cho Thứ trưởng Phạm Quang điều hành hoạt động của Bộ.',
      'assign reported',
    ],
    ['Tối 7/9, Thanh tra Chính phủ công bố kết luận về dự án đường ven biển.', 'promulgate reported'],
    ['Quốc hội sẽ miễn nhiệm chức danh Bộ trưởng với ông Lê Văn Hùng.', 'dismiss considered'],
    ['Chủ tịch UBND tỉnh Phú Yên kiến nghị Thủ tướng chấp thuận chủ trương mở rộng cảng.', 'approve proposed'],
    ['Ông Lê Văn Hùng vừa được Bộ Chính trị phân công làm Bí thư Tỉnh ủy Phú Yên.', 'appoint reported'],
    ['Ngày 3/6, UBND tỉnh Phú Yên tổ chức tuyên dương các vận động viên đoạt huy chương.', 'reward reported'],
  ])('%s', (text, expected) => {
    expect(decisions(`${text}\n`)).toEqual([`${expected}: ${text.slice(0, -1)}`])
  })

  it('behind the frame of who says it', () => {
    expect(decisions('Ông Lê Văn Hùng cho biết, UBND tỉnh Phú Yên đã phê duyệt thiết kế cầu.\n')).toEqual([
      'approve reported: UBND tỉnh Phú Yên đã phê duyệt thiết kế cầu',
    ])
  })

  it('and told in one sentence makes two acts', () => {
    const text = 'Thủ tướng Lê Văn Hùng đồng ý với tỉnh Phú Yên về việc sớm khởi công, giao các bộ hỗ trợ vốn.\n'
    expect(decisions(text)).toEqual([
      'approve reported: Thủ tướng Lê Văn Hùng đồng ý với tỉnh Phú Yên về việc sớm khởi công',
    ])
    expect(directives(text)).toEqual(['obligation [các bộ] giao các bộ hỗ trợ vốn'])
  })
})
