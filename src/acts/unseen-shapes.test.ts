import { describe, expect, it } from 'vitest'
import { decisionsOf, dueDirectivesOf } from '../../test/read-acts.ts'

const TELEGRAM = `CÔNG ĐIỆN
Về việc ứng phó mưa lũ
Để bảo đảm an toàn cho người dân, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
`

const RESOLUTION = `CHÍNH PHỦ
Số: 12/NQ-CP
Hà Nội, ngày 12 tháng 3 năm 2024
NGHỊ QUYẾT
Về dự thảo Luật Thủy lợi
QUYẾT NGHỊ:
`

describe('names before a colon', () => {
  it('speak for the clauses behind it', () => {
    const text = `${TELEGRAM}1. Sở Y tế: Khẩn trương chuẩn bị thuốc cho các xã; hướng dẫn vệ sinh môi trường ngay khi nước rút.\n2. Các Sở Xây dựng và Công Thương: Kiểm tra các công trình đang thi công.\n`
    expect(dueDirectivesOf(text)).toEqual([
      'obligation [Sở Y tế] Khẩn trương chuẩn bị thuốc cho các xã',
      'obligation [Sở Y tế] hướng dẫn vệ sinh môi trường ngay khi nước rút @ ngay khi nước rút',
      'obligation [Sở Xây dựng | Công Thương] Kiểm tra các công trình đang thi công',
    ])
  })

  it('make one act of each enumerated clause', () => {
    const text = `${RESOLUTION}Điều 1. Thông qua: (i) Nội dung dự thảo Luật Thủy lợi; (ii) Nội dung báo cáo giải trình.\nĐiều 2. Giao Bộ trưởng Bộ Tài chính: (i) Thay mặt Chính phủ ký Tờ trình; (ii) Căn cứ ý kiến của các cơ quan để hoàn thiện hồ sơ.\n`
    expect(decisionsOf(text)).toEqual([
      'approve enacted: Nội dung dự thảo Luật Thủy lợi',
      'approve enacted: Nội dung báo cáo giải trình',
    ])
    expect(dueDirectivesOf(text)).toEqual([
      'obligation [Bộ trưởng Bộ Tài chính] Thay mặt Chính phủ ký Tờ trình',
      'obligation [Bộ trưởng Bộ Tài chính] Căn cứ ý kiến của các cơ quan để hoàn thiện hồ sơ',
    ])
  })
})

describe('what is no act', () => {
  it.each([
    'Ghi nhận, đánh giá cao nỗ lực của ngành y tế trong công tác phòng dịch.',
    'Xem chi tiết tại bảng kèm theo.',
    'Phát triển y tế cơ sở là nhiệm vụ trọng tâm của ngành y tế.',
  ])('%s', (clause) => {
    expect(dueDirectivesOf(`${TELEGRAM}1. ${clause}\n2. Sở Y tế rà soát trang thiết bị.\n`)).toEqual([
      'obligation [Sở Y tế] Sở Y tế rà soát trang thiết bị',
    ])
  })

  it('a validity that only dates something else', () => {
    const text = `${RESOLUTION}Điều 1. Hồ sơ đã nộp trước ngày Nghị định số 11/2020/NĐ-CP có hiệu lực thi hành được giải quyết theo quy định cũ.\nĐiều 2. Nghị quyết này có hiệu lực từ ngày ký.\n`
    expect(decisionsOf(text)).toEqual(['effect enacted: Nghị quyết này có hiệu lực từ ngày ký'])
  })
})

describe('what is due', () => {
  it.each([
    ['Trước ngày 20 hằng tháng', 'tổng hợp, báo cáo Sở Y tế số ca mắc mới'],
    ['Trong quý I/2026', 'hoàn thành việc tiêm nhắc lại'],
    ['Chậm nhất ngày 30/6/2026', 'trình Ủy ban nhân dân tỉnh kế hoạch dự phòng'],
  ])('follows %s without a comma', (date, task) => {
    const text = `${TELEGRAM}1. Sở Y tế rà soát thuốc; ${date} ${task}.\n`
    expect(dueDirectivesOf(text)).toEqual([
      'obligation [Sở Y tế] Sở Y tế rà soát thuốc',
      `obligation [Sở Y tế] ${date} ${task} @ ${date}`,
    ])
  })

  it('is no date but a span of work days', () => {
    const text = `${TELEGRAM}1. Trong 03 ngày làm việc, Sở Y tế phân loại ca bệnh.\n`
    expect(dueDirectivesOf(text)[0]).toContain('[Sở Y tế] Trong 03 ngày làm việc, Sở Y tế')
  })
})

describe('who is told', () => {
  it('is named without what the body is for', () => {
    const text = `${TELEGRAM}1. Sở Y tế - Cơ quan thường trực Ban Chỉ đạo\n- Rà soát thuốc.\n`
    expect(dueDirectivesOf(text)).toEqual(['obligation [Sở Y tế] Rà soát thuốc'])
  })

  it('is nobody in a list of fields', () => {
    const text = `${TELEGRAM}1. Các dự án ưu tiên tập trung vào các lĩnh vực:\n- Nâng cấp trạm y tế xã;\n- Mua sắm trang thiết bị.\n`
    expect(dueDirectivesOf(text)).toEqual([])
  })
})

describe('requests behind a condition without a comma', () => {
  it('are heard', () => {
    const text = `${TELEGRAM}1. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc đề nghị báo cáo về Sở Y tế.\n`
    expect(dueDirectivesOf(text)).toEqual([
      'request [] Trong quá trình thực hiện, nếu có khó khăn, vướng mắc đề nghị báo cáo về Sở Y tế',
    ])
  })
})
