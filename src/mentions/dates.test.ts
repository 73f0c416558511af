import { describe, expect, it } from 'vitest'
import { mentionsOf, textsOf } from '../../test/read-mentions.ts'

function bounds(text: string): (readonly [string | undefined, string | undefined])[] {
  return mentionsOf('date', text).map(({ attributes }) => [attributes.from, attributes.to] as const)
}

describe('dates', () => {
  it.each([
    ['xong trước 20-8. Khu nào đến 30/9 chưa đạt; đến 1/3 số xã, từ 2-3 ngày', ['20-8', '30/9']],
    ['Sáng nay (12/7), thứ sáu (14-10), đạt mức (12/7)', ['12/7', '14-10']],
    ['phát mỗi ngày 02 lượt, họp mỗi tháng 2 lần, ngày 02 họp', ['ngày 02']],
    ['trong năm 2025 và 2026', ['năm 2025', '2026']],
    ['giai đoạn 2016 - 2020, 2021 - 2025', ['giai đoạn 2016 - 2020', '2021 - 2025']],
    ['năm 2025 và 2026 hồ sơ', ['năm 2025', '2026']],
    ['đại thắng mùa xuân năm 1975 và tháng Tám năm 1945', ['mùa xuân năm 1975', 'tháng Tám năm 1945']],
    ['lập tháng năm 2025 bảng', ['năm 2025']],
    ['dịp lễ 30/4 và đợt 19/5; đợt 1/2026', ['30/4', '19/5']],
    ['từ ngày 6 tháng giêng năm 1946 đến nay', ['ngày 6 tháng giêng năm 1946']],
    ['họp trong các tháng 7, 8 và 9/2026', ['tháng 7', '8', '9/2026']],
    ['tháng 7, 8 đồng chí nghỉ', ['tháng 7']],
    ['trước ngày 15 hằng tháng', []],
    ['xong trước 30/9; trực từ 01/9 đến hết 15/9.', ['30/9', '01/9', '15/9']],
    ['nhiều hơn từ 1/3 (một phần ba) trở lên', []],
    ['tăng từ 1/3 đến 1/2 số phiếu, đến 2/3 diện tích', []],
    ['vào ngày 20 của tháng sau', []],
    ['tặng quà dịp 27 tháng 7 và Quốc khánh 2 tháng 9', ['27 tháng 7', '2 tháng 9']],
    ['trước cuộc khởi nghĩa 19 tháng 8 năm 1945', ['19 tháng 8 năm 1945']],
    ['họp giao ban 3 tháng 1 lần', []],
    ['làng nghề có từ thế kỷ XVII, chùa dựng ở thế kỷ thứ X', ['thế kỷ XVII', 'thế kỷ thứ X']],
    ['Quyết định này ban hành ngày / /2025', ['ngày / /2025']],
    ['báo cáo trước ngày 15/3, 15/6 và 15/9 hằng năm', ['ngày 15/3', '15/6', '15/9']],
    ['tổng kết 5 năm (2021 - 2025), 10 năm (không kể 2020)', ['2021 - 2025']],
  ])('%s', (text, found) => {
    expect(textsOf('date', text)).toEqual(found)
  })

  it.each([
    ['Họp ngày 05 tháng 11 năm 2020 tại trụ sở', 'ngày 05 tháng 11 năm 2020', '2020-11-05', '2020-11-05'],
    ['xong trong tháng 11 - 12/2025 là muộn', 'tháng 11 - 12/2025', '2025-11-01', '2025-12-31'],
    ['xong từ tháng 9-10 năm 2025 là muộn', 'tháng 9-10 năm 2025', '2025-09-01', '2025-10-31'],
    ['Họp ngày 5/11/2020 tại trụ sở', 'ngày 5/11/2020', '2020-11-05', '2020-11-05'],
    ['theo công văn ngày 14-4-2025 đã gửi', 'ngày 14-4-2025', '2025-04-14', '2025-04-14'],
    ['xong trong tháng 2 năm 2024 là muộn', 'tháng 2 năm 2024', '2024-02-01', '2024-02-29'],
    ['xong trong quý IV/2025 là muộn', 'quý IV/2025', '2025-10-01', '2025-12-31'],
    ['đạt được trong năm 2021 vừa rồi', 'năm 2021', '2021-01-01', '2021-12-31'],
    ['vốn giai đoạn 2021 - 2025 còn lại', 'giai đoạn 2021 - 2025', '2021-01-01', '2025-12-31'],
    ['thu ngân sách 9 tháng năm 2025 tăng', '9 tháng năm 2025', '2025-01-01', '2025-09-30'],
    ['trong 10 tháng đầu năm 2025 tăng', '10 tháng đầu năm 2025', '2025-01-01', '2025-10-31'],
    ['từ ngày 15 đến ngày 31 tháng 12 năm 2025', 'ngày 15 đến ngày 31 tháng 12 năm 2025', '2025-12-15', '2025-12-31'],
  ])('%s', (text, words, from, to) => {
    expect(textsOf('date', text)).toEqual([words])
    expect(bounds(text)).toEqual([[from, to]])
  })

  it('keeps two full dates of a span apart', () => {
    expect(textsOf('date', 'từ tháng 01 năm 1981 đến tháng 12 năm 1982')).toEqual([
      'tháng 01 năm 1981',
      'tháng 12 năm 1982',
    ])
  })

  it('gives the bare fields of a date without a year', () => {
    const [date] = mentionsOf('date', 'Sáng 18/4, Đoàn đã đi kiểm tra.')
    expect(date).toEqual({ text: '18/4', attributes: { day: 18, month: 4 } })
  })

  it('leaves `đến` and the count of years out', () => {
    expect(textsOf('date', 'Chiến lược 10 năm 2021 - 2030, tầm nhìn đến năm 2045')).toEqual(['2021 - 2030', 'năm 2045'])
  })

  it.each([
    'tỷ lệ 48/50 đại biểu',
    'bản đồ tỷ lệ 1/500',
    'trực 24/7',
    'tăng 8%/năm',
    'trong 05 (năm) ngày làm việc',
    'tại Km12+300 đã sạt',
    'ngày 31/02/2024 không có',
    'tháng 13 không có',
    'Nghị định số 30/2020/NĐ-CP',
    'hiện nay và những tháng cuối năm',
  ])('finds nothing in «%s»', (text) => {
    expect(textsOf('date', text)).toEqual([])
  })
})
