import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'

const REPORT = `(PTO) - Sáng 12/5, tại thành phố Việt Trì, UBND tỉnh Phú Thọ tổ chức hội nghị sơ kết công tác quản lý đô thị.

`
const read = (line: string): ReturnType<typeof analyze> => analyze(`${REPORT}${line}\n`)
const decisions = (line: string): string[] => read(line).decisions.map(({ kind, status }) => `${kind} ${status}`)

describe('decisions that a report tells of', () => {
  it.each([
    ['Tháng 8/2018, Ban Thường vụ Tỉnh ủy đã cho ông Nam nghỉ hưu trước tuổi theo nguyện vọng.', ['dismiss reported']],
    ['Tháng 3/2019, UBND tỉnh đã cho ông Lâm nghỉ hưu.', ['dismiss reported']],
    [
      'Cũng tại kỳ họp này, Ủy ban Kiểm tra Tỉnh ủy quyết định thi hành kỷ luật cảnh cáo ông Khoa; khai trừ ra khỏi Đảng ông Quý.',
      ['discipline enacted', 'discipline enacted'],
    ],
    [
      'Cũng tại phiên họp, Ban Thường vụ Tỉnh ủy đã quyết định chỉ định đồng chí Oanh giữ chức Bí thư Huyện ủy; xem xét, thi hành kỷ luật 1 tổ chức đảng.',
      ['appoint enacted', 'discipline enacted'],
    ],
    ['Hội nghị cũng đã bầu bổ sung đồng chí Lê Văn Sáu vào Ban Thường vụ Tỉnh ủy.', ['appoint enacted']],
    ['HĐND tỉnh cũng ban hành nghị quyết về mức thu học phí mới.', ['promulgate reported']],
    ['Kỳ họp vừa rồi, HĐND tỉnh đã quyết nghị bố trí 86 tỷ đồng cho dự án nâng cấp đường.', ['allocate reported']],
    ['Tiếp đó, UBND thành phố Việt Trì cấp 2 giấy phép xây dựng tạm trên đất cây xanh.', ['permit reported']],
    ['Buổi chiều, với 50/52 đại biểu tán thành, HĐND tỉnh thông qua chủ trương đầu tư.', ['approve reported']],
    ['Giám đốc Sở Nội vụ thông tin, tuần qua UBND tỉnh đã quyết định điều động 24 công chức.', ['appoint reported']],
    ['UBND tỉnh sẽ tổng hợp, kiến nghị Bộ Tài chính cho phép kéo dài thời gian giải ngân.', ['permit proposed']],
    ['Dịp này, UBND tỉnh trao Bằng khen cho 3 tập thể, 5 cá nhân.', ['reward reported']],
    ['Ông Nam chưa có bằng đại học vẫn được UBND huyện bổ nhiệm phó trưởng phòng.', ['appoint reported']],
    ['Theo dự kiến, ngày mai HĐND tỉnh sẽ xem xét tờ trình của UBND tỉnh.', ['deliberate considered']],
    ['UBND xã trích 50 triệu đồng từ dự phòng ngân sách mua vôi bột.', ['allocate reported']],
    ['Đồng chí Bí thư Tỉnh ủy khẳng định Ban Thường vụ Tỉnh ủy nhất trí chủ trương đầu tư.', ['approve enacted']],
  ])('%s', (line, expected) => expect(decisions(line)).toEqual(expected))

  it.each([
    ['Tôi không muốn nghe báo cáo lý do nữa, mà nghe báo cáo đã làm được gì.'],
    ['Bà Bạch Thị Hoa, Phó Trưởng phòng, đang nuôi con nhỏ nên chưa bị xem xét.'],
  ])('nothing is decided: %s', (line) => expect(decisions(line)).toEqual([]))
})

const told = (line: string): string[][] =>
  read(line).directives.map(({ addressees }) => addressees.map(({ text }) => text))

describe('orders that a report tells of', () => {
  it.each([
    ['Ông Hùng đề nghị Ban Thường vụ Huyện ủy Tam Nông đương nhiệm kiểm điểm.', [['Ban Thường vụ Huyện ủy Tam Nông']]],
    ['Ông Hùng yêu cầu cán bộ nào làm sai cũng phải viết kiểm điểm.', [['cán bộ']]],
    [
      'Theo đó, thứ trưởng yêu cầu Cục Hàng hải Việt Nam khẩn trương thanh thải 3 tàu chìm.',
      [['Cục Hàng hải Việt Nam']],
    ],
    ['Xã đã nhiều lần có văn bản đề nghị Công ty Điện lực di dời cột điện.', [['Công ty Điện lực']]],
    ['Ông Hùng yêu cầu từng quận lập danh sách các điểm ngập.', [['từng quận']]],
    ['Ông Tấn đề nghị thành phố cho quận tạm dùng khu đất trống làm bãi xe.', [['thành phố']]],
    [
      'Chủ tịch UBND tỉnh quyết định đình chỉ công tác ông Trần Văn Nam và giao Sở Nội vụ tham mưu hình thức kỷ luật.',
      [['Sở Nội vụ']],
    ],
    [
      'Ông Hùng nhấn mạnh đây là đường độc đạo, cho nên Sở Giao thông vận tải phải bố trí lực lượng trực.',
      [['Sở Giao thông vận tải']],
    ],
    [
      'Về trách nhiệm, cơ quan thanh tra đề nghị Chủ tịch UBND tỉnh chỉ đạo tổ chức kiểm điểm các cá nhân.',
      [['Chủ tịch UBND tỉnh']],
    ],
    [
      'Ông Hùng yêu cầu dừng thi công; với Ban Quản lý rừng phòng hộ Tam Nông, phải trồng lại rừng ngay.',
      [[], ['Ban Quản lý rừng phòng hộ Tam Nông']],
    ],
    ['Lãnh đạo tỉnh yêu cầu Thanh tra tỉnh vào cuộc xác minh.', [['Thanh tra tỉnh']]],
  ])('%s', (line, expected) => expect(told(line)).toEqual(expected))

  it.each([
    ['Sáng 24/4, UBND thành phố Việt Trì họp sơ kết một tháng ra quân.'],
    ['Ông Thiệp nói việc chậm là do nhà đầu tư bỏ cuộc, thành phố phải làm lại từ đầu.'],
    ['Sở Nội vụ tỉnh Phú Thọ kết luận UBND huyện Tam Nông bổ nhiệm thừa hàng loạt cấp phó.'],
    ['Thay mặt UBND thành phố giải trình thêm, Phó Chủ tịch Nguyễn Đình Toàn nhận khuyết điểm.'],
  ])('nobody is told anything: %s', (line) => expect(told(line)).toEqual([]))
})
