import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'

const PLAN = `ỦY BAN NHÂN DÂN XÃ TÂN LẬP
Số: 21/KH-UBND
Tân Lập, ngày 02 tháng 01 năm 2024
KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2024
`
const targets = (text: string): ReturnType<typeof analyze>['targets'] => analyze(text).targets

describe('targets', () => {
  it('are read from a list of aims, with value and unit', () => {
    const found = targets(`${PLAN}I. MỤC TIÊU
1. Tỷ lệ hộ nghèo giảm còn 2,5%.
2. Phấn đấu thu ngân sách đạt 12 tỷ đồng.
`)
    expect(found.map(({ text, value, unit }) => [text, value, unit])).toEqual([
      ['Tỷ lệ hộ nghèo giảm còn 2,5%', 2.5, '%'],
      ['Phấn đấu thu ngân sách đạt 12 tỷ đồng', 12, 'tỷ đồng'],
    ])
  })

  it('count things, and tell what is to be done to them', () => {
    const text = `${PLAN}I. MỤC TIÊU
1. Hình thành ít nhất 20 mô hình sản xuất tuần hoàn
2. Tỷ lệ thanh niên được tư vấn trước khi kết hôn đạt 90%
3. Giai đoạn trước, huyện được bố trí 214 tỷ đồng
`
    expect(analyze(text).targets.map((target) => target.text)).toEqual([
      'Hình thành ít nhất 20 mô hình sản xuất tuần hoàn',
      'Tỷ lệ thanh niên được tư vấn trước khi kết hôn đạt 90%',
    ])
  })

  it('count a few things as well; what follows without a value is none of them', () => {
    const text = `${PLAN}I. MỤC TIÊU
1. Có 7 xã đạt chuẩn nông thôn mới
2. Thu nhập bình quân đạt 60 triệu đồng; trở thành trung tâm dịch vụ của vùng
`
    expect(analyze(text).targets.map((target) => target.text)).toEqual([
      'Có 7 xã đạt chuẩn nông thôn mới',
      'Thu nhập bình quân đạt 60 triệu đồng',
    ])
  })

  it.each([
    [
      'Thực hiện đồng bộ các giải pháp để đạt tốc độ tăng trưởng cả năm 12%, thu ngân sách không dưới 850 tỷ đồng, kéo giảm tỷ lệ hộ nghèo xuống còn 9,5%',
      [
        'đạt tốc độ tăng trưởng cả năm 12%',
        'thu ngân sách không dưới 850 tỷ đồng',
        'kéo giảm tỷ lệ hộ nghèo xuống còn 9,5%',
      ],
    ],
    [
      'Giữ vững các chỉ tiêu đã đề ra, trong đó tăng trưởng 6,5%, giá tiêu dùng tăng không quá 8%',
      ['tăng trưởng 6,5%', 'giá tiêu dùng tăng không quá 8%'],
    ],
    ['Phấn đấu 95% hồ sơ đúng hạn, bố trí kinh phí 3 tỷ đồng cho chuyển đổi số', ['Phấn đấu 95% hồ sơ đúng hạn']],
  ])('go on behind a comma: %s', (clause, goals) => {
    expect(targets(`${PLAN}I. NHIỆM VỤ\n1. ${clause}.\n`).map((target) => target.text)).toEqual(goals)
  })

  it('lie inside a directive', () => {
    const text = `${PLAN}I. NHIỆM VỤ
1. Tập trung xử lý hồ sơ, phấn đấu 95% hồ sơ đúng hạn.
`
    const analysis = analyze(text)
    expect(analysis.targets.map((target) => target.text)).toEqual(['phấn đấu 95% hồ sơ đúng hạn'])
    expect(analysis.directives).toHaveLength(1)
  })

  it.each([
    [
      'Đơn giản hóa thủ tục, bảo đảm cắt giảm tối thiểu 30% thời gian giải quyết và công khai hồ sơ',
      'cắt giảm tối thiểu 30% thời gian giải quyết',
    ],
    ['Đẩy nhanh các dự án, quyết tâm giải ngân 100% kế hoạch vốn', 'quyết tâm giải ngân 100% kế hoạch vốn'],
    [
      'Phát triển thương mại điện tử, bảo đảm bán lẻ trực tuyến chiếm trên 20% tổng mức bán lẻ',
      'bán lẻ trực tuyến chiếm trên 20% tổng mức bán lẻ',
    ],
    ['Tính toán cung cầu, bảo đảm lượng xăng dự trữ không dưới 500 tấn', 'lượng xăng dự trữ không dưới 500 tấn'],
    [
      'Sắp xếp dân cư vùng sạt lở, đến hết năm 2025 di dời xong ít nhất 80% số hộ',
      'đến hết năm 2025 di dời xong ít nhất 80% số hộ',
    ],
    ['Chuyển đổi cây trồng và đưa diện tích chè lên ít nhất 300 ha', 'đưa diện tích chè lên ít nhất 300 ha'],
    [
      'Phối hợp với Công an huyện đồng bộ dữ liệu dân cư, xác thực thông tin đạt 100% số hộ',
      'xác thực thông tin đạt 100% số hộ',
    ],
    ['Cắt giảm tối thiểu 10% chi thường xuyên', 'Cắt giảm tối thiểu 10% chi thường xuyên'],
    ['Khắc phục hạn chế, phấn đấu kết nạp mới 120 đảng viên', 'phấn đấu kết nạp mới 120 đảng viên'],
  ])('are shares to be reached: %s', (task, expected) => {
    expect(targets(`${PLAN}I. NHIỆM VỤ\n1. ${task}.\n`).map(({ text }) => text)).toEqual([expected])
  })

  it('are an indicator, a colon and its value among aims, and numbers of things', () => {
    const text = `${PLAN}I. CHỈ TIÊU\n- Độ che phủ rừng: 42%;\n- Bảo hiểm tự nguyện: ít nhất 430 người;\n- Tạo việc làm mới cho 245 lao động.\n`
    expect(targets(text).map(({ text: words }) => words)).toEqual([
      'Độ che phủ rừng: 42%',
      'Bảo hiểm tự nguyện: ít nhất 430 người',
      'Tạo việc làm mới cho 245 lao động',
    ])
  })

  it.each([
    'Kiểm tra các dự án, tổng vốn giải ngân ước đạt 58%',
    'Bố trí chi phí khảo sát khoảng 120 triệu đồng, kiểm tra việc sử dụng',
    'Kiểm tra các hộ được giảm 50% tiền thuê đất, bố trí lại quầy hàng',
    'Bố trí cho mỗi thôn 20% kinh phí, kiểm tra việc sử dụng',
  ])('are no shares that say who or how much: %s', (task) => {
    expect(targets(`${PLAN}I. NHIỆM VỤ\n1. ${task}.\n`)).toEqual([])
  })

  it('go with the time in front of a colon', () => {
    const text = `${PLAN}I. MỤC TIÊU\n1. Năm 2025: 90% hộ dân dùng nước sạch.\n2. Đến hết năm 2030: 100% hộ dân dùng nước sạch.\n`
    expect(targets(text).map(({ text: words }) => words)).toEqual([
      'Năm 2025: 90% hộ dân dùng nước sạch',
      'Đến hết năm 2030: 100% hộ dân dùng nước sạch',
    ])
  })

  it.each([
    'Năm 2023, xã đã giảm tỷ lệ hộ nghèo còn 3,1%.',
    'Thu ngân sách mới đạt 45% dự toán.',
    'Hoàn thành tuyến đường chậm nhất vào năm 2025.',
  ])('are none in %s', (sentence) => {
    expect(targets(`${PLAN}I. KẾT QUẢ NĂM 2023\n1. ${sentence}\n`)).toEqual([])
  })
})
