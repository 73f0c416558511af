import { describe, expect, it } from 'vitest'
import { mentionsOf, textsOf } from '../../test/read-mentions.ts'

describe('quantities', () => {
  it.each([
    ['tổng vốn 45.799 tỷ đồng cho', '45.799 tỷ đồng', { value: 45_799e9, unit: 'VND', currency: 'VND' }],
    ['đạt 83,2% kế hoạch', '83,2%', { value: 83.2, unit: '%' }],
    ['tăng bình quân 8%/năm trở lên', '8%/năm', { value: 8, unit: '%', per: 'năm' }],
    ['màn hình 480 x 360 mm và', '480 x 360 mm', { value: 360, low: 480, unit: 'mm' }],
    ['dây 20 AWG chịu nhiệt', '20 AWG', { value: 20, unit: 'AWG' }],
    ['điện áp 30V trở lên', '30V', { value: 30, unit: 'V' }],
    ['cần 1 triệu tỷ đồng vốn', '1 triệu tỷ đồng', { value: 1e15, unit: 'VND', currency: 'VND' }],
    [
      'nộp 622,5 triệu đồng / năm cho',
      '622,5 triệu đồng / năm',
      { value: 622_500_000, unit: 'VND', currency: 'VND', per: 'năm' },
    ],
    [
      'thu 50.000 đồng/ giao dịch bảo đảm',
      '50.000 đồng/ giao dịch',
      { value: 50_000, unit: 'VND', currency: 'VND', per: 'giao dịch' },
    ],
    ['đào 300 mét khối (m3) đất', '300 mét khối (m3)', { value: 300, unit: 'm3' }],
    ['vay 100 đô la Mỹ (USD) cho', '100 đô la Mỹ', { value: 100, unit: 'USD', currency: 'USD' }],
    ['chi 2 tỷ 350 triệu đồng cho', '2 tỷ 350 triệu đồng', { value: 2_350_000_000, unit: 'VND', currency: 'VND' }],
    ['1\nĐến 01 tỷ đồng thì', '01 tỷ đồng', { value: 1e9, unit: 'VND', currency: 'VND' }],
    ['thuê 120 ha đất', '120 ha', { value: 120, unit: 'ha' }],
    ['đường dài 38km qua xã', '38km', { value: 38, unit: 'km' }],
    ['rộng 2.350 m² và', '2.350 m²', { value: 2350, unit: 'm2' }],
    ['giảm 4,5 - 5% mỗi năm', '4,5 - 5%', { value: 5, low: 4.5, unit: '%' }],
    ['cách 10 đến 20 km nữa', '10 đến 20 km', { value: 20, low: 10, unit: 'km' }],
    [
      'hỗ trợ 500.000 đồng/người/tháng cho',
      '500.000 đồng/người/tháng',
      { value: 500_000, unit: 'VND', currency: 'VND', per: 'người/tháng' },
    ],
    [
      'thu 6.000.000 đồng/Giấy phép/lần thẩm định.',
      '6.000.000 đồng/Giấy phép/lần thẩm định',
      { value: 6e6, unit: 'VND', currency: 'VND', per: 'Giấy phép/lần thẩm định' },
    ],
    ['vay 115,15 triệu USD của', '115,15 triệu USD', { value: 115_150_000, unit: 'USD', currency: 'USD' }],
  ])('%s', (text, words, attributes) => {
    expect(mentionsOf('quantity', text)).toEqual([{ text: words, attributes }])
  })

  it('reads an amount in words', () => {
    expect(mentionsOf('quantity', 'mức chi là một trăm sáu mươi ngàn đồng mỗi cháu')).toEqual([
      { text: 'một trăm sáu mươi ngàn đồng', attributes: { value: 160_000, unit: 'VND', currency: 'VND' } },
    ])
    expect(mentionsOf('quantity', '(Bằng chữ: Hai nghìn tỷ năm trăm triệu đồng)')[0]?.attributes.value).toBe(
      2_000_500_000_000,
    )
  })

  it.each([
    'có 02 đồng chí tham dự',
    '48/50 đại biểu tán thành',
    'bản đồ tỷ lệ 1/500 m đất',
    'tại Km12+300 m đường',
    '12 đảng viên và 30 hộ',
    'trong 05 (năm) ngày',
    'số 15/QH15',
    'hai đồng chí vắng mặt',
  ])('finds nothing in «%s»', (text) => {
    expect(textsOf('quantity', text)).toEqual([])
  })
})
