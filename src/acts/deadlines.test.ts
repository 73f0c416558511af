import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'

const letter = (clause: string): string => `UBND HUYỆN BÌNH SƠN
Số: 77/UBND-VP
Bình Sơn, ngày 10 tháng 01 năm 2024
Kính gửi: Phòng Nội vụ.
Yêu cầu Phòng Nội vụ ${clause}.
`
const deadline = (clause: string): string => {
  const found = analyze(letter(clause)).directives[0]?.deadline
  return found ? `${found.kind}: ${found.text}` : 'none'
}

describe('time frames of an order', () => {
  it.each([
    ['gửi báo cáo trước ngày 20/4/2024', 'by: trước ngày 20/4/2024'],
    ['gửi báo cáo chậm nhất là ngày 30 tháng 6 năm 2024', 'by: chậm nhất là ngày 30 tháng 6 năm 2024'],
    ['hoàn thành việc rà soát trong quý II/2024', 'period: trong quý II/2024'],
    ['lấy ý kiến Phòng Tư pháp trước khi trình', 'none'],
    ['kiểm đếm xong tàu thuyền trước khi đêm xuống', 'relative: trước khi đêm xuống'],
    ['gửi danh sách trước khi kết thúc quý III', 'relative: trước khi kết thúc quý III'],
    ['báo cho hộ dân 03 ngày làm việc trước khi đo đạc', 'relative: 03 ngày làm việc trước khi đo đạc'],
    ['hỗ trợ các lớp có từ 2 đến 3 tháng nghỉ học', 'none'],
    ['mở loa truyền thanh từ 05 giờ đến 06 giờ', 'none'],
    ['báo số liệu không chậm hơn 02 giờ sau mỗi đợt mưa', 'by: không chậm hơn 02 giờ sau mỗi đợt mưa'],
    ['trả lời công dân không muộn hơn ngày 20/4/2024', 'by: không muộn hơn ngày 20/4/2024'],
    ['trả lời công dân trong ngày', 'period: trong ngày'],
    ['trả lời công dân trong ngày làm việc', 'period: trong ngày làm việc'],
    ['kiểm tra bến định kỳ 02 lần/năm', 'recurring: định kỳ 02 lần/năm'],
    ['phát tin mỗi ngày 02 lượt', 'recurring: mỗi ngày 02 lượt'],
    ['báo mực nước 30 phút một lần', 'recurring: 30 phút một lần'],
    ['kiểm tra mỗi bến mỗi năm không quá một lần', 'none'],
    ['gửi số liệu trước ngày 20 của tháng cuối quý', 'by: trước ngày 20 của tháng cuối quý'],
    ['trình Hội đồng nhân dân huyện tại kỳ họp thứ 9', 'relative: tại kỳ họp thứ 9'],
    ['tiếp thu ý kiến của các đại biểu tại kỳ họp thứ 9', 'none'],
    ['ngay sau khi nhận đơn phải trả lời trong vòng 24 giờ', 'within: trong vòng 24 giờ'],
    ['trả lời công dân trong thời hạn 05 ngày làm việc', 'within: trong thời hạn 05 ngày làm việc'],
    ['báo cáo kết quả định kỳ hằng tháng', 'recurring: định kỳ hằng tháng'],
    ['triển khai ngay sau khi nhận được văn bản này', 'relative: ngay sau khi nhận được văn bản này'],
    ['trong thời hạn 03 ngày làm việc công khai kết quả', 'within: trong thời hạn 03 ngày làm việc'],
    ['báo cáo định kỳ hoặc đột xuất về kết quả', 'recurring: định kỳ hoặc đột xuất'],
    ['thay mật khẩu 03 tháng một lần', 'recurring: 03 tháng một lần'],
    ['báo cáo trước ngày 25 hằng tháng', 'by: trước ngày 25 hằng tháng'],
    ['báo cáo Ủy ban nhân dân tỉnh hằng tuần về tiến độ', 'recurring: hằng tuần'],
    ['rà soát kế hoạch cải cách trên địa bàn huyện hằng năm và đột xuất', 'recurring: hằng năm'],
    ['bầu xong ban công tác chậm nhất là hai tháng sau khi sáp nhập', 'by: chậm nhất là hai tháng sau khi sáp nhập'],
    ['gửi hồ sơ trước 05 ngày làm việc', 'by: trước 05 ngày làm việc'],
    ['báo cáo lại ít nhất sau 30 ngày kể từ ngày phê duyệt', 'by: ít nhất sau 30 ngày kể từ ngày phê duyệt'],
    ['gửi tài liệu 15 ngày trước khi họp', 'relative: 15 ngày trước khi họp'],
    ['trình Hội đồng nhân dân huyện tại kỳ họp gần nhất kết quả rà soát', 'relative: tại kỳ họp gần nhất'],
    ['kiểm tra bến định kỳ 06 tháng một lần', 'recurring: định kỳ 06 tháng một lần'],
    ['họp định kỳ mỗi quý một lần', 'recurring: định kỳ mỗi quý một lần'],
    ['kiểm tra định kỳ ít nhất một lần mỗi năm', 'recurring: định kỳ ít nhất một lần mỗi năm'],
    ['báo cáo mực nước 03 giờ một lần', 'recurring: 03 giờ một lần'],
    ['định kỳ trước ngày 15/6 hằng năm gửi danh sách', 'recurring: định kỳ trước ngày 15/6 hằng năm'],
    ['hằng năm chậm nhất đến ngày 31/3 gửi danh sách', 'recurring: hằng năm chậm nhất đến ngày 31/3'],
    ['gửi danh sách trong quý I hằng năm', 'period: trong quý I hằng năm'],
    ['báo cho các xã trước ít nhất 05 ngày để chuẩn bị', 'by: trước ít nhất 05 ngày'],
    ['gửi danh sách trước 18 giờ cùng ngày', 'by: trước 18 giờ cùng ngày'],
    ['tổng vệ sinh vào thứ sáu hằng tuần', 'by: vào thứ sáu hằng tuần'],
    ['gửi danh sách trước Thứ Tư ngày 03/12/2025', 'by: trước Thứ Tư ngày 03/12/2025'],
    ['trả lời công dân trong 07 ngày làm việc', 'period: trong 07 ngày làm việc'],
    ['trả hồ sơ trong thời hạn 2 (hai) ngày', 'within: trong thời hạn 2 (hai) ngày'],
    ['trực từ ngày 01 tháng 02 đến hết ngày 30 tháng 4', 'period: từ ngày 01 tháng 02 đến hết ngày 30 tháng 4'],
    ['khắc phục trong thời gian ngắn nhất và báo cáo kết quả', 'within: trong thời gian ngắn nhất'],
    ['trả kết quả trong vòng 24 giờ cho người nộp', 'within: trong vòng 24 giờ'],
    ['trong vòng 3 năm đưa diện tích chè lên 500 ha', 'within: trong vòng 3 năm'],
    ['kiểm tra các bến trong 10 ngày đầu tháng 3', 'period: trong 10 ngày đầu tháng 3'],
    ['báo cáo trong 24 giờ kể từ khi phát hiện sự cố', 'period: trong 24 giờ kể từ khi phát hiện sự cố'],
    ['trả hồ sơ không quá 07 ngày làm việc kể từ khi nhận', 'within: không quá 07 ngày làm việc kể từ khi nhận'],
    ['sơ tán các hộ ven suối trước 19 giờ tối nay', 'by: trước 19 giờ tối nay'],
    ['gửi số liệu trước 17 giờ hằng ngày', 'by: trước 17 giờ hằng ngày'],
    [
      'gửi số liệu chậm nhất cuối giờ chiều thứ sáu, ngày 16/02/2024',
      'by: chậm nhất cuối giờ chiều thứ sáu, ngày 16/02/2024',
    ],
    ['gửi số liệu chậm nhất ngày cuối cùng của quý', 'by: chậm nhất ngày cuối cùng của quý'],
    ['gửi số liệu trước ngày 15 của tháng đầu mỗi quý', 'by: trước ngày 15 của tháng đầu mỗi quý'],
    ['sửa xong đê bao trước mùa mưa lũ', 'by: trước mùa mưa lũ'],
    ['chi trả trợ cấp trước Tết Nguyên đán Giáp Thìn 2024', 'by: trước Tết Nguyên đán Giáp Thìn 2024'],
    ['trình phương án vào tuần thứ hai tháng 3', 'by: vào tuần thứ hai tháng 3'],
    ['báo cáo tại kỳ họp giữa năm của Hội đồng nhân dân', 'relative: tại kỳ họp giữa năm'],
    ['ngay sau kỳ họp thông báo kết quả cho cử tri', 'relative: ngay sau kỳ họp'],
    ['từ nay đến cuối năm kiểm tra các bếp ăn', 'period: từ nay đến cuối năm'],
    ['mở đợt cao điểm kiểm tra dịp Tết Trung thu', 'period: dịp Tết Trung thu'],
    ['giải quyết dứt điểm hồ sơ tồn trong tháng này', 'period: trong tháng này'],
    ['khắc phục ngay trong tuần', 'period: ngay trong tuần'],
    ['họp giao ban hai tuần một lần', 'recurring: hai tuần một lần'],
    ['đối thoại với công dân mỗi quý ít nhất một lần', 'recurring: mỗi quý ít nhất một lần'],
    ['mỗi tháng kiểm tra ít nhất 05 bếp ăn', 'recurring: mỗi tháng'],
    ['gửi báo cáo định kỳ hằng quý, 6 tháng và cả năm', 'recurring: định kỳ hằng quý, 6 tháng và cả năm'],
    ['chiều thứ năm hằng tuần kiểm tra vệ sinh', 'recurring: chiều thứ năm hằng tuần'],
  ])('%s', (clause, expected) => {
    expect(deadline(clause)).toBe(expected)
  })

  it.each([
    'rà soát các nhiệm vụ trong thời gian tới',
    'theo dõi tình hình trong phạm vi quản lý',
    'sử dụng nguồn kinh phí hằng năm của đơn vị',
    'thực hiện Kế hoạch phát triển kinh tế năm 2024',
    'rà soát kế hoạch bồi dưỡng hằng năm',
    'kiểm tra kinh phí được giao hằng năm',
    'thực hiện việc định kỳ chuyển đổi vị trí công tác',
    'khám sức khỏe định kỳ phát hiện bệnh nghề nghiệp',
    'chịu trách nhiệm trước pháp luật về nội dung báo cáo',
    'tổng hợp ý kiến tại kỳ họp thứ 10',
    'niêm yết số chuyến trong một ngày',
    'nhân dịp Tết tặng quà cho hộ nghèo',
  ])('none in: %s', (clause) => {
    expect(deadline(clause)).toBe('none')
  })
})

describe('a date that opens a task', () => {
  const plan = (item: string): string =>
    `UBND HUYỆN BÌNH SƠN\nSố: 77/KH-UBND\nBình Sơn, ngày 10 tháng 01 năm 2024\nKẾ HOẠCH\nCấp nước năm 2024\nII. NHIỆM VỤ\n- ${item}.\n`

  it.each([
    ['Năm 2025: Rà soát mạng lưới cấp nước của huyện', 'Năm 2025'],
    ['Đến hết năm 2026: Hoàn thành trạm cấp nước tại các xã', 'Đến hết năm 2026'],
    ['Quý II/2024, hoàn thành trạm cấp nước xã Bình An', 'Quý II/2024'],
  ])('%s', (task, expected) => {
    const [found] = analyze(plan(task)).directives
    expect([found?.text, found?.deadline?.text]).toEqual([task, expected])
  })
})
