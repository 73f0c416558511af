import { describe, expect, it } from 'vitest'
import { mentionsOf, textsOf } from '../../test/read-mentions.ts'

describe('terms', () => {
  it.each([
    ['Ban Chấp hành Đảng bộ huyện khóa XX, nhiệm kỳ 2020 - 2025', ['khóa XX', 'nhiệm kỳ 2020 - 2025']],
    ['tại Kỳ họp thứ 12, Hội đồng nhân dân tỉnh khoá XIII', ['Kỳ họp thứ 12', 'khoá XIII']],
    ['quy hoạch nhiệm kỳ 2025-2030, 2026-2031 và 2031-2036', ['nhiệm kỳ 2025-2030', '2026-2031', '2031-2036']],
    ['nhiệm kỳ 2020 - 2025, 12 đồng chí', ['nhiệm kỳ 2020 - 2025']],
    ['trình kỳ họp chuyên đề lần thứ Ba', ['kỳ họp chuyên đề lần thứ Ba']],
    ['theo Đại hội đại biểu Đảng bộ tỉnh lần thứ XX', ['Đại hội đại biểu Đảng bộ tỉnh lần thứ XX']],
    ['sau Đại hội XIII của Đảng', ['Đại hội XIII của Đảng']],
    ['cơ cấu Chính phủ nhiệm kỳ Quốc hội khóa XV', ['nhiệm kỳ Quốc hội khóa XV']],
    ['Hội nghị lần thứ tư Ban Chấp hành Trung ương', ['Hội nghị lần thứ tư']],
    ['Phiên họp thứ 45 của Ủy ban Thường vụ Quốc hội', ['Phiên họp thứ 45']],
    ['Phiên họp Chính phủ thường kỳ tháng 9 năm 2019', ['Phiên họp Chính phủ thường kỳ tháng 9 năm 2019']],
    ['tiến tới đại hội đảng bộ các cấp và Đại hội lần thứ XIV của Đảng', ['Đại hội lần thứ XIV của Đảng']],
  ])('%s', (text, found) => {
    expect(textsOf('term', text)).toEqual(found)
  })

  it('reads ordinals and years', () => {
    expect(mentionsOf('term', 'Hội nghị lần thứ mười lăm, nhiệm kỳ 2020 - 2025').map((m) => m.attributes)).toEqual([
      { ordinal: 15 },
      { from: '2020', to: '2025' },
    ])
  })

  it.each(['từ đầu nhiệm kỳ qua', 'một khóa học ngắn', 'Đại hội đã thành công', 'mở hội nghị lần này'])(
    'finds nothing in «%s»',
    (text) => {
      expect(textsOf('term', text)).toEqual([])
    },
  )
})
