import { describe, expect, it } from 'vitest'
import { dueDirectivesOf } from '../../test/read-acts.ts'

const NOTICE = `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/TB-UBND
Hòa An, ngày 12 tháng 3 năm 2025
THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại buổi làm việc với huyện Mỹ Lộc
`

const LETTER = `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/UBND-KT
Hòa An, ngày 12 tháng 3 năm 2025
Kính gửi: Ủy ban nhân dân các xã
`

const CIRCULAR = `BỘ TÀI CHÍNH
Số: 31/2025/TT-BTC
Hà Nội, ngày 12 tháng 3 năm 2025
THÔNG TƯ
Quy định về phí bến thủy
Bộ trưởng Bộ Tài chính ban hành Thông tư quy định về phí bến thủy.
`

describe('a list goes on with the clause before it', () => {
  it('and asks when that clause asked', () => {
    const text = `${NOTICE}Đề nghị Huyện ủy Mỹ Lộc chỉ đạo thực hiện các nhiệm vụ của năm 2025; trong đó lưu ý một số nội dung sau:\n1. Đẩy mạnh thu hút đầu tư.\n`
    expect(dueDirectivesOf(text)[1]).toBe('request [Huyện ủy Mỹ Lộc] Đẩy mạnh thu hút đầu tư')
  })

  it('also when the order stands far from where its clause begins', () => {
    const text = `${LETTER}Thực hiện Kết luận số 12-KL/TU của Tỉnh ủy và ý kiến của Ban Chỉ đạo về sắp xếp, xây dựng nếp sống mới (sau đây gọi là Ban Chỉ đạo) yêu cầu Chủ tịch Ủy ban nhân dân các xã khẩn trương thực hiện một số nội dung sau:\n1. Rà soát các nhà văn hóa thôn.\n`
    expect(dueDirectivesOf(text)).toEqual(['obligation [Chủ tịch Ủy ban nhân dân các xã] Rà soát các nhà văn hóa thôn'])
  })

  it('and speaks to whom its clause named', () => {
    const text = `${NOTICE}1. Sở Y tế tiếp tục theo dõi dịch bệnh.\n- Chuẩn bị thuốc cho các xã.\n`
    expect(dueDirectivesOf(text)[1]).toBe('obligation [Sở Y tế] Chuẩn bị thuốc cho các xã')
  })

  it('but cases and forms below a procedure tell nothing', () => {
    const text = `${CIRCULAR}Điều 1. Nộp phí\n1. Người nộp phí thực hiện nộp phí bằng một trong các hình thức sau:\na) Nộp phí bằng tiền mặt.\nb) Chuyển khoản vào tài khoản của bến.\n2. Chủ bến phải niêm yết mức phí.\n`
    expect(dueDirectivesOf(text)).toEqual(['obligation [Chủ bến] Chủ bến phải niêm yết mức phí'])
  })
})

describe('an order behind a topic', () => {
  it('begins behind the last colon', () => {
    const text = `${NOTICE}1. Về đề nghị Ủy ban nhân dân tỉnh chỉ đạo bố trí vốn phải hoàn trả ngân sách: giao Sở Tài chính xem xét, xử lý.\n2. Về biên chế của huyện: tăng số lượng phó phòng: giao Sở Nội vụ nghiên cứu, báo cáo trước ngày 30/4/2025.\n3. Về kinh phí: Các xã phải chủ động bố trí ngân sách.\n`
    expect(dueDirectivesOf(text)).toEqual([
      'obligation [Sở Tài chính] giao Sở Tài chính xem xét, xử lý',
      'obligation [Sở Nội vụ] giao Sở Nội vụ nghiên cứu, báo cáo trước ngày 30/4/2025 @ trước ngày 30/4/2025',
      'obligation [Các xã] Các xã phải chủ động bố trí ngân sách',
    ])
  })

  it('is no part of a heading that opens with về', () => {
    const text = `${NOTICE}1. Về tổ chức thực hiện chức năng, nhiệm vụ được phân cấp, phân quyền\n- Tiếp tục đánh giá khả năng thực hiện.\n`
    expect(dueDirectivesOf(text)).toEqual(['obligation [] Tiếp tục đánh giá khả năng thực hiện'])
  })
})

describe('duties', () => {
  it.each([
    ['Các thiết bị, máy bơm nước phải được kiểm tra định kỳ', ''],
    ['Người lao động trực tiếp tham gia vận hành bến thủy phải được huấn luyện', 'Người lao động'],
    ['Các tổ chức, cá nhân khai thác bến thủy ban đêm có trách nhiệm lắp đèn báo hiệu', 'Các tổ chức, cá nhân'],
    ['Doanh nghiệp khi đề nghị cấp, điều chỉnh giấy phép phải nộp phí', 'Doanh nghiệp'],
    ['Trong thời hạn 24 giờ, cơ quan, tổ chức nhận tiền phải chuyển khoản cho bến', 'cơ quan, tổ chức'],
    ['Có trách nhiệm cung cấp số liệu cho chủ bến', ''],
  ])('%s', (clause, told) => {
    const found = dueDirectivesOf(`${CIRCULAR}Điều 1. An toàn\n1. ${clause}.\n`).map((act) => act.split(' @ ')[0] ?? '')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^obligation \\[${told}.*\\] ${clause}$`, 'u'))
  })

  it('of papers to be written are no requests of the issuer', () => {
    const text = `${NOTICE}1. Giao Sở Y tế cân đối nguồn thuốc. Trường hợp vượt thẩm quyền, có văn bản đề nghị Bộ Y tế hỗ trợ.\n`
    expect(dueDirectivesOf(text)[1]).toBe(
      'obligation [Sở Y tế] Trường hợp vượt thẩm quyền, có văn bản đề nghị Bộ Y tế hỗ trợ',
    )
  })

  it('split where a purpose has its own clause', () => {
    const text = `${NOTICE}1. Để bảo đảm tiến độ, Sở Xây dựng rà soát các quy hoạch; đồng thời chủ động bố trí quỹ đất.\n`
    expect(dueDirectivesOf(text)).toHaveLength(2)
  })
})

describe('what is needed', () => {
  it('of somebody named is told in a review as well', () => {
    const text = `${NOTICE}I. ĐÁNH GIÁ CHUNG\nBên cạnh những kết quả đã đạt được, huyện Mỹ Lộc cần có giải pháp quyết liệt hơn để thu hút đầu tư.\nThu ngân sách tăng 5%.\n`
    expect(dueDirectivesOf(text)).toEqual([
      'obligation [huyện Mỹ Lộc] Bên cạnh những kết quả đã đạt được, huyện Mỹ Lộc cần có giải pháp quyết liệt hơn để thu hút đầu tư',
    ])
  })

  it('in some case goes on over commas', () => {
    const clause = 'Khi xảy ra cháy, nổ phải ngắt điện, sơ tán hành khách và báo cho chủ bến'
    expect(dueDirectivesOf(`${CIRCULAR}Điều 1. An toàn\n1. ${clause}.\n`)).toEqual([`obligation [] ${clause}`])
  })

  it('together with partners stands behind their list', () => {
    const clause =
      'Giao Sở Y tế chủ trì, phối hợp với các sở, ngành; Ủy ban nhân dân các xã và các đơn vị liên quan, có trách nhiệm rà soát thuốc'
    expect(dueDirectivesOf(`${NOTICE}1. ${clause}.\n`)).toEqual([`obligation [Sở Y tế] ${clause}`])
  })

  it('is no finding', () => {
    const text = `${NOTICE}1. Qua tổng hợp báo cáo của Sở Y tế và kiểm tra thực tế cho thấy dịch bệnh giảm.\n`
    expect(dueDirectivesOf(text)).toEqual([])
  })
})

describe('labels and heads', () => {
  it('with a full stop are no tasks', () => {
    const text = `${NOTICE}1. Quan trắc môi trường.\n1.1. Đối với vùng nuôi tôm\n- Kiểm tra nước tại các ao nuôi.\n2. Báo cáo: Chế độ báo cáo gồm báo cáo tháng và báo cáo năm.\n3. Dự toán kinh phí quan trắc, cảnh báo môi trường các vùng nuôi một năm: 500 triệu đồng.\n`
    expect(dueDirectivesOf(text)).toEqual(['obligation [] Kiểm tra nước tại các ao nuôi'])
  })

  it('that ask name who is asked', () => {
    const text = `${NOTICE}1. Đề nghị: Hội Nông dân tỉnh, Liên đoàn Lao động tỉnh\na) Vận động hội viên tham gia.\n`
    expect(dueDirectivesOf(text)).toEqual([
      'request [Hội Nông dân tỉnh | Liên đoàn Lao động tỉnh] Vận động hội viên tham gia',
    ])
  })

  it('speak for the list behind their clause', () => {
    const text = `${NOTICE}1. Các sở, ngành: Là các đơn vị được lấy ý kiến, chịu trách nhiệm các nội dung sau:\na) Đánh giá sự phù hợp của dự án.\n`
    expect(dueDirectivesOf(text)).toEqual(['obligation [Các sở, ngành] Đánh giá sự phù hợp của dự án'])
  })
})

describe('a letter', () => {
  it.each([
    'Tại Điều 13 Nghị định số 126/2020/NĐ-CP quy định về các trường hợp cơ quan thuế tính thuế, thông báo nộp thuế.',
    'Trường hợp đang trong thời gian ổn định đơn giá thì tiếp tục được ổn định đơn giá thuê đất.',
    'Trường hợp văn bản không kết luận cụ thể thì xem như thống nhất.',
  ])('tells nothing: %s', (clause) => {
    expect(dueDirectivesOf(`${LETTER}- ${clause}\n`)).toEqual([])
  })

  it('tells offices by their charge', () => {
    const text = `${NOTICE}1. Sở Y tế\na) Theo chức năng, nhiệm vụ công bố công khai các thủ tục.\nb) Là cơ quan đầu mối, phối hợp với các sở triển khai kế hoạch.\nc) Theo nhiệm vụ được phân công, tổ chức kiểm tra các nhà thuốc.\n`
    expect(dueDirectivesOf(text)).toHaveLength(3)
  })
})

describe('a request behind its reasons', () => {
  const told = 'UBND các xã | các trường học trực thuộc'

  it('goes on behind a mere cụ thể, cases included', () => {
    const text = `${LETTER}Sở Giáo dục đề nghị UBND các xã; các trường học trực thuộc thực hiện nghiêm túc chỉ đạo của tỉnh. Cụ thể:\n- Hạn chế hoạt động ngoài trời.\n- Trường hợp nắng nóng gay gắt, các trường học chủ động cho học sinh nghỉ.\n`
    expect(dueDirectivesOf(text).slice(1)).toEqual([
      `request [${told}] Hạn chế hoạt động ngoài trời`,
      'request [các trường học] Trường hợp nắng nóng gay gắt, các trường học chủ động cho học sinh nghỉ',
    ])
  })

  it('is heard below a basis that follows the addressees', () => {
    const text = `VĂN PHÒNG TỈNH\nSố: 11/VP-CN\nHòa An, ngày 25 tháng 11 năm 2025\nKính gửi: Giám đốc\nSở Công Thương\nXét đề nghị của Sở Công Thương tại Tờ\ntrình số 87/TTr-SCT ngày 07 tháng 11 năm 2025, Phó Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:\nSở Công Thương khẩn trương làm rõ các nội dung còn vướng mắc.\n`
    expect(dueDirectivesOf(text)).toEqual([
      'obligation [Sở Công Thương] Sở Công Thương khẩn trương làm rõ các nội dung còn vướng mắc',
    ])
  })
})
