import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'

const REPORT = `(PTO) - Sáng 12/5, tại thành phố Việt Trì, UBND tỉnh Phú Thọ tổ chức hội nghị sơ kết công tác quản lý đô thị.

`
const goals = (line: string): string[] => analyze(`${REPORT}${line}\n`).targets.map(({ text }) => text)

describe('goals that are announced', () => {
  it.each([
    [
      'Kế hoạch đặt mục tiêu đến hết năm 2026 có 70% tuyến phố không còn bãi xe trái phép, năm 2027 là 100%.',
      ['đến hết năm 2026 có 70% tuyến phố không còn bãi xe trái phép', 'năm 2027 là 100%'],
    ],
    [
      'Theo đề án, đến năm 2030 có 90% hộ dân nông thôn được dùng nước sạch, tỷ lệ thất thoát giảm còn dưới 12%.',
      ['đến năm 2030 có 90% hộ dân nông thôn được dùng nước sạch', 'tỷ lệ thất thoát giảm còn dưới 12%'],
    ],
    [
      'Về kinh tế, đồng chí mong muốn đến năm 2030 xã đạt thu nhập bình quân 95 triệu đồng.',
      ['đến năm 2030 xã đạt thu nhập bình quân 95 triệu đồng'],
    ],
    [
      'Mục tiêu là đến năm 2025 diện tích cây ăn quả chiếm trên 40% diện tích gieo trồng.',
      ['đến năm 2025 diện tích cây ăn quả chiếm trên 40% diện tích gieo trồng'],
    ],
    ['Nghị quyết xác định đến năm 2025 tỷ lệ đô thị hóa đạt 45%.', ['đến năm 2025 tỷ lệ đô thị hóa đạt 45%']],
    [
      'Dự án phấn đấu thông xe trong năm nay, tạo động lực để tỉnh đạt tốc độ tăng trưởng 8% trở lên.',
      ['đạt tốc độ tăng trưởng 8% trở lên'],
    ],
  ])('%s', (line, expected) => expect(goals(line)).toEqual(expected))

  it.each([
    ['Theo báo cáo, đến hết tháng 9 toàn tỉnh giải ngân đạt 43,8%.'],
    ['Đến năm 2017, tỷ lệ hộ nghèo của huyện giảm còn 8,5%.'],
    ['Với mục tiêu giảm nghèo bền vững, đến nay tỷ lệ hộ nghèo còn 3,2%.'],
    ['Theo kế hoạch, đến hết năm 2020 huyện đã giảm tỷ lệ hộ nghèo còn 4%.'],
  ])('what was reached is none: %s', (line) => expect(goals(line)).toEqual([]))
})
