import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'

const NOTICE = `TỈNH ỦY PHÚ YÊN
*
Số 512-TB/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Phú Yên, ngày 3 tháng 5 năm 2022
THÔNG BÁO
kết luận của Ban Thường vụ Tỉnh ủy tại phiên họp ngày 28 tháng 4 năm 2022
-----
Ban Thường vụ Tỉnh ủy kết luận như sau:

1. Về một số nội dung

`

const NEWS = `HĐND tỉnh Phú Yên bế mạc kỳ họp thứ 12
Sáng 12/7, HĐND tỉnh khóa XVII bế mạc kỳ họp thứ 12. Dự kỳ họp có đông đảo cử tri.

`

describe('what is agreed to', () => {
  it.each([
    ['allocate enacted', 'Đồng ý hỗ trợ 5 tỷ đồng cho huyện Sông Hinh khắc phục hậu quả bão'],
    ['allocate enacted', 'Nhất trí ứng trước 350 triệu đồng từ ngân sách để thực hiện'],
    ['dismiss enacted', 'Đồng ý để đồng chí Phan Văn Khải, Ủy viên Ủy ban Kiểm tra Tỉnh ủy nghỉ hưu trước tuổi'],
    ['appoint enacted', 'Thống nhất bổ nhiệm lại đồng chí Lê Văn An giữ chức Giám đốc Sở Y tế'],
    ['reward enacted', 'Nhất trí khen thưởng 12 tập thể có thành tích xuất sắc'],
    ['reward proposed', 'Đồng ý đề nghị Chủ tịch nước tặng thưởng Huân chương Lao động cho Trường Lê Lợi'],
    ['approve proposed', 'Nhất trí trình Ban Bí thư chuẩn y đồng chí Lê Văn An giữ chức Phó Bí thư Tỉnh ủy'],
    ['approve enacted', 'Thống nhất bổ sung dự án vào danh mục đầu tư công'],
    ['approve enacted', 'Thống nhất điều chỉnh hướng tuyến đoạn qua phường 2'],
  ])('%s: %s', (expected, clause) => {
    expect(decisionsOf(`${NOTICE}${clause}.\n`)).toEqual([`${expected}: ${clause}`])
  })
})

describe('press: a meeting settles one thing after the other', () => {
  it('who decided goes on deciding', () => {
    const text =
      'HĐND tỉnh đã bầu ông Trần Văn Út giữ chức Chủ tịch UBND tỉnh; thông qua 12 nghị quyết; cho thôi làm nhiệm vụ đại biểu đối với bà Lê Thị Hoa.'
    expect(decisionsOf(`${NEWS}${text}\n`).map((line) => line.split(': ')[0])).toEqual([
      'appoint reported',
      'approve reported',
      'dismiss reported',
    ])
  })

  it.each([
    ['deliberate considered', 'Tại phiên họp, HĐND tỉnh nghe Sở Xây dựng báo cáo quy hoạch chung thị xã'],
    ['appoint reported', 'Kỳ họp cũng được nghe công bố Quyết định số 84/QĐ-TTg phê chuẩn kết quả bầu Phó Chủ tịch'],
    ['approve enacted', 'Về hai dự thảo, đa số đại biểu tán thành sự cần thiết ban hành'],
    ['approve enacted', 'Riêng Luật Đê điều, Quốc hội nhất trí lùi thời gian thông qua'],
    ['approve enacted', 'Về đề xuất của huyện, đồng chí Chủ tịch UBND tỉnh nhất trí về chủ trương'],
    [
      'discipline reported',
      'Xem xét đề nghị của Ban Thường vụ Huyện ủy, Ủy ban Kiểm tra Tỉnh ủy quyết định khai trừ ra khỏi Đảng đối với ông Lâm Văn Việt',
    ],
    [
      'convene considered',
      'Cũng theo Chủ tịch HĐND tỉnh, trong tháng 10 tới, Thường trực HĐND tỉnh dự kiến tổ chức phiên giải trình',
    ],
  ])('%s: %s', (expected, clause) => {
    const decisions = decisionsOf(`${NEWS}${clause}.\n`)
    expect(decisions).toHaveLength(1)
    expect(decisions[0]?.startsWith(`${expected.split(' ')[0]} `)).toBe(true)
    expect(decisions[0]?.endsWith(`: ${clause}`)).toBe(true)
  })
})

describe('the matter first, then who is told', () => {
  it.each([
    ['Kinh phí hỗ trợ giao Sở Tài chính cân đối', '[Sở Tài chính]'],
    ['Chế độ, chính sách giao Ban Tổ chức Tỉnh ủy hướng dẫn giải quyết', '[Ban Tổ chức Tỉnh ủy]'],
    ['Việc chọn đất tái định cư giao UBND huyện Sông Hinh khảo sát', '[UBND huyện Sông Hinh]'],
  ])('%s', (clause, told) => {
    expect(directivesOf(`${NOTICE}${clause}.\n`)).toEqual([`obligation ${told} ${clause}`])
  })

  it.each([
    'Dự án do UBND tỉnh giao Sở Xây dựng làm chủ đầu tư chậm tiến độ',
    'Các nhiệm vụ Chính phủ giao Bộ Y tế thực hiện đã xong',
  ])('none: %s', (clause) => {
    expect(directivesOf(`${NOTICE}${clause}.\n`)).toEqual([])
  })

  it.each([
    'Không đồng tình với cách giải thích này, chủ tọa kỳ họp yêu cầu Giám đốc Sở Y tế phải báo cáo lộ trình',
    'Riêng vấn đề giá vật tư, chủ tọa yêu cầu Sở Công Thương trả lời bằng văn bản',
    'Qua kiểm tra thực tế, đoàn giám sát yêu cầu UBND huyện Sông Hinh rà soát các dự án chậm tiến độ',
  ])('who presides or inspects: %s', (clause) => {
    expect(directivesOf(`${NEWS}${clause}.\n`)).toHaveLength(1)
  })
})

describe('committees about people', () => {
  it.each([
    ['discipline enacted', 'Quyết định giữ nguyên hình thức kỷ luật Khiển trách đối với đồng chí Phạm Văn Tòng'],
    ['dismiss enacted', 'Quyết định cho thôi giữ chức vụ Chánh Văn phòng đối với ông Lê Văn An'],
    ['discipline enacted', 'Ban Thường vụ Tỉnh ủy quyết định cảnh cáo đồng chí Lê Văn An'],
    [
      'other enacted',
      'Đối với đồng chí Trần Văn Nghĩa, Phó Bí thư Đảng ủy, sau khi thẩm tra, xác minh, Ban Thường vụ Tỉnh ủy quyết định không thi hành kỷ luật',
    ],
    ['deliberate considered', 'Cho ý kiến vào dự thảo Quy chế làm việc của Tỉnh ủy'],
    ['appoint proposed', 'Đề nghị Ban Bí thư chỉ định đồng chí Lê Văn An tham gia Ban Chấp hành Đảng bộ tỉnh'],
    ['discipline proposed', 'Đề nghị Ban Bí thư xem xét, thi hành kỷ luật đồng chí Lê Văn An'],
  ])('%s: %s', (expected, clause) => {
    const text = `${NOTICE}${clause}.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Bình\n`
    expect(decisionsOf(text)).toEqual([`${expected}: ${clause}`])
    expect(directivesOf(text)).toEqual([])
  })

  it.each([
    'Chịu trách nhiệm chính về các vi phạm, khuyết điểm nêu trên là ông Lê Văn An',
    'Đối với tố cáo Hiệu trưởng: có 2 nội dung đúng, song chưa đến mức phải xử lý kỷ luật',
  ])('a finding tells nobody anything: %s', (clause) => {
    expect(directivesOf(`${NOTICE}${clause}.\n`)).toEqual([])
  })
})

describe('who is told', () => {
  it.each([
    ['Nghiêm cấm cán bộ, đảng viên tham gia góp vốn kinh doanh bến bãi', 'prohibition [cán bộ, đảng viên]'],
    ['Người đang tham gia phải tự giác khai báo với chi bộ', 'obligation [Người đang tham gia]'],
    ['Yêu cầu Huyện ủy Sông Hinh trước mắt phải lo đủ lương thực cho dân', 'obligation [Huyện ủy Sông Hinh]'],
  ])('%s', (clause, told) => {
    expect(directivesOf(`${NOTICE}${clause}.\n`)).toEqual([`${told} ${clause}`])
  })

  it('not those of whom it is told that they have not yet done it', () => {
    expect(directivesOf(`${NOTICE}Đến nay, một số chủ đầu tư chưa giải ngân được đồng nào.\n`)).toEqual([])
  })

  it('from now to the end of the year', () => {
    const text =
      'Chủ tịch UBND tỉnh Lê Văn An chỉ rõ, từ nay đến cuối năm phải tiếp tục thực hiện đồng bộ các giải pháp.'
    expect(directivesOf(`${NEWS}${text}\n`)).toHaveLength(1)
  })

  it('a name with a verb of decision is an act of its own between semicolons', () => {
    const text = 'Chủ tịch UBND tỉnh nhất trí về chủ trương; giao Sở Tài chính cân đối vốn.'
    expect(decisionsOf(`${NEWS}${text}\n`).map((line) => line.split(': ')[1])).toEqual([
      'Chủ tịch UBND tỉnh nhất trí về chủ trương',
    ])
    expect(directivesOf(`${NEWS}${text}\n`)).toEqual(['obligation [Sở Tài chính] giao Sở Tài chính cân đối vốn'])
  })
})

describe('press: what was settled in the end', () => {
  it.each([
    ['discipline', 'Ủy ban Kiểm tra Tỉnh ủy đã xem xét, quyết định kỷ luật 3 đảng viên'],
    ['allocate', 'Bộ Giao thông vận tải đã thống nhất bố trí 200 tỷ đồng cho dự án'],
    ['approve', 'Bộ Giao thông vận tải đã thống nhất hướng tuyến của dự án'],
  ])('%s: %s', (kind, clause) => {
    expect(decisionsOf(`${NEWS}${clause}; trong đó khai trừ 1.\n`)).toEqual([`${kind} reported: ${clause}`])
  })
})
