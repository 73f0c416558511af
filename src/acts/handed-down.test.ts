import { describe, expect, it } from 'vitest'
import { DECISION_HEAD, decisionsOf, directivesOf } from '../../test/read-acts.ts'
import { analyze } from '../analyze.ts'

describe('powers handed down', () => {
  it('are one charge an item, whatever the verb of the item', () => {
    const text = `${DECISION_HEAD}Điều 1. Nội dung ủy quyền
1. Cấp phép hoạt động bến thủy; bến khách ngang sông; bến cấm tạm thời.
2. Sở Xây dựng công bố tuyến luồng đường thủy địa phương.
3. Sở Xây dựng chịu trách nhiệm trước pháp luật về nội dung được ủy quyền.
`
    expect(decisionsOf(text)).toEqual([
      'assign enacted: Cấp phép hoạt động bến thủy; bến khách ngang sông; bến cấm tạm thời',
      'assign enacted: Sở Xây dựng công bố tuyến luồng đường thủy địa phương',
    ])
    expect(directivesOf(text)).toEqual([
      'obligation [Sở Xây dựng] Sở Xây dựng chịu trách nhiệm trước pháp luật về nội dung được ủy quyền',
    ])
  })

  it('are listed below who hands them down, or below a label', () => {
    const text = `${DECISION_HEAD}Điều 1. Ủy quyền quản lý bến
1. Ủy ban nhân dân tỉnh ủy quyền cho Giám đốc Sở Xây dựng:
a) Quyết định đóng, mở bến thủy nội địa;
b) Cho ý kiến trước khi chủ bến quyết định mở rộng khu nước trước bến: diện tích; vật liệu; thời gian.
Điều 2. Đối tượng và nội dung phân cấp
1. Nội dung phân cấp:
a) Tổ chức đấu thầu bến khách; phê duyệt kết quả đấu thầu bến khách.
`
    expect(decisionsOf(text)).toEqual([
      'assign enacted: Quyết định đóng, mở bến thủy nội địa',
      'assign enacted: Cho ý kiến trước khi chủ bến quyết định mở rộng khu nước trước bến',
      'assign enacted: Tổ chức đấu thầu bến khách',
      'assign enacted: phê duyệt kết quả đấu thầu bến khách',
    ])
    expect(directivesOf(text)).toEqual([])
  })

  it('last for a time that is told behind a colon', () => {
    const time =
      'Thời gian thực hiện nội dung ủy quyền tại Điều 1: Kể từ ngày Quyết định này có hiệu lực đến khi được thay thế'
    expect(
      decisionsOf(`${DECISION_HEAD}Điều 1. Ủy quyền cho Giám đốc Sở Xây dựng cấp phép bến.\nĐiều 2. ${time}.\n`)[1],
    ).toBe(`effect enacted: ${time}`)
  })

  it('are spoken of in a law without being handed down, and a power is no duty', () => {
    const law = `QUỐC HỘI
Luật số: 11/2025/QH15

LUẬT
BẾN THỦY

Điều 13. Phân cấp
1. Ủy ban nhân dân cấp tỉnh phân cấp cho cơ quan chuyên môn quản lý bến khách.
2. Thủ tướng Chính phủ xem xét, quyết định việc đóng bến cấp một.
3. Trước ngày 15 tháng 11 hằng năm, Bộ Xây dựng quyết định danh mục bến cấp hai.
4. Bộ Xây dựng công bố danh mục bến cấp ba.
`
    expect(decisionsOf(law)).toEqual([])
    expect(directivesOf(law)).toEqual([
      'obligation [Bộ Xây dựng] Trước ngày 15 tháng 11 hằng năm, Bộ Xây dựng quyết định danh mục bến cấp hai',
      'obligation [Bộ Xây dựng] Bộ Xây dựng công bố danh mục bến cấp ba',
    ])
  })

  it('may stand in a paragraph of their own below the heading', () => {
    const text = `${DECISION_HEAD}Điều 1. Phân cấp quản lý
1. Phân cấp quản lý bến khách ngang sông

Ủy ban nhân dân cấp xã ban hành nội quy bến khách ngang sông trên địa bàn.

2. Phân cấp quản lý bến hàng hóa

Sở Xây dựng ban hành nội quy bến hàng hóa.
`
    expect(decisionsOf(text)).toEqual([
      'assign enacted: Ủy ban nhân dân cấp xã ban hành nội quy bến khách ngang sông trên địa bàn',
      'assign enacted: Sở Xây dựng ban hành nội quy bến hàng hóa',
    ])
  })
})

describe('what ends', () => {
  it('is listed below a lead-in that is no act', () => {
    const text = `${DECISION_HEAD}Điều 4. Hiệu lực thi hành
Quyết định này có hiệu lực kể từ ngày 01 tháng 4 năm 2025.
Điều 5. Các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:
a) Quyết định số 11/2019/QĐ-UBND ngày 02 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh;
b) Quyết định số 20/2021/QĐ-UBND ngày 12 tháng 5 năm 2021 của Ủy ban nhân dân tỉnh.
`
    expect(decisionsOf(text)).toEqual([
      'effect enacted: Quyết định này có hiệu lực kể từ ngày 01 tháng 4 năm 2025',
      'repeal enacted: Quyết định số 11/2019/QĐ-UBND ngày 02 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh',
      'repeal enacted: Quyết định số 20/2021/QĐ-UBND ngày 12 tháng 5 năm 2021 của Ủy ban nhân dân tỉnh',
    ])
  })

  it('may be named in quotation marks over two lines', () => {
    const text = `${DECISION_HEAD}Điều 2. Bãi bỏ thủ tục: “Cấp thẻ lái phương tiện
thủy hạng ba” tại Quyết định số 11/QĐ-UBND ngày 02 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh.
`
    expect(decisionsOf(text)).toHaveLength(1)
    expect(decisionsOf(text)[0]).toMatch(/^repeal enacted: Bãi bỏ thủ tục: .* của Ủy ban nhân dân tỉnh$/u)
  })

  it('leaves part of a text in force, and terms that are only explained alone', () => {
    const text = `${DECISION_HEAD}Điều 2. Quyết định số 11/QĐ-UBND ngày 02 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh còn hiệu lực một phần đối với bến hàng hóa.
Điều 3. Ngày có hiệu lực của giấy phép được xác định theo ngày ký.
`
    expect(decisionsOf(text).map((line) => line.slice(0, 31))).toEqual(['effect enacted: Quyết định số 1'])
  })
})

describe('headings that name a matter', () => {
  it('have sums and permits below them', () => {
    const text = `${DECISION_HEAD}Điều 3. Mức hỗ trợ
1. Hỗ trợ 15 triệu đồng/bến đối với bến khách ngang sông.
Điều 4. Địa điểm cho phép neo đậu
1. Thí điểm cho phép tàu hàng neo đậu tại vụng Lau trong hai năm.
`
    expect(decisionsOf(text)).toEqual([
      'allocate enacted: Hỗ trợ 15 triệu đồng/bến đối với bến khách ngang sông',
      'permit enacted: Thí điểm cho phép tàu hàng neo đậu tại vụng Lau trong hai năm',
    ])
  })

  it('describe who is meant without telling anybody', () => {
    const text = `${DECISION_HEAD}Điều 2. Điều kiện
Chủ bến phải có đủ các điều kiện sau:
1. Bến đang xuống cấp với mức độ như sau:
a) Phải phá dỡ để làm mới;
b) Phải sửa chữa cầu dẫn.
`
    expect(directivesOf(text)).toEqual([])
  })
})

describe('a sentence that goes on', () => {
  it('tells what somebody does and what he must do then, it decides nothing', () => {
    const text = `${DECISION_HEAD}Điều 2. Nguồn vốn
1. Nhà nước đầu tư cầu dẫn; hỗ trợ kinh phí nạo vét luồng.
2. Chủ bến sẽ bị thu hồi giấy phép và phải hoàn trả kinh phí nạo vét.
`
    expect(decisionsOf(text)).toEqual([])
    expect(directivesOf(text)).toContain(
      'obligation [Chủ bến] Chủ bến sẽ bị thu hồi giấy phép và phải hoàn trả kinh phí nạo vét',
    )
  })
})

describe('cases and times inside a clause', () => {
  it('are no duties and no entry into force', () => {
    const text = `${DECISION_HEAD}Điều 2. Nguồn vốn
1. Đối với xã khó khăn, phải nhận bổ sung từ ngân sách tỉnh trên 70% dự toán thì ngân sách tỉnh hỗ trợ toàn bộ.
Điều 3. Cho phép tàu hàng neo đậu tại vụng Lau kể từ ngày Nghị quyết số 08/2025/NQ-HĐND có hiệu lực.
`
    expect(directivesOf(text)).toEqual([])
    expect(decisionsOf(text).map((line) => line.slice(0, 15))).toEqual(['permit enacted:'])
  })
})

describe('those who carry it out', () => {
  it('have their seat, share their heads and are told by what they act on', () => {
    const text = `${DECISION_HEAD}Điều 5. Chánh Văn phòng Ủy ban nhân dân tỉnh, cơ quan Thuế tại tỉnh Hòa An; Giám đốc các sở, ban, ngành, đơn vị cấp tỉnh; Thủ trưởng các cơ quan, tổ chức và cá nhân có liên quan căn cứ Quyết định này thực hiện./.
`
    expect(analyze(text).directives[0]?.addressees.map((addressee) => addressee.text)).toEqual([
      'Chánh Văn phòng Ủy ban nhân dân tỉnh',
      'cơ quan Thuế tại tỉnh Hòa An',
      'Giám đốc các sở, ban, ngành, đơn vị cấp tỉnh',
      'Thủ trưởng các cơ quan, tổ chức',
      'cá nhân có liên quan',
    ])
  })

  it('pass their duties on without being passed over', () => {
    const text = `${DECISION_HEAD}Điều 6. Tổ chức thực hiện
1. Trách nhiệm của Ủy ban nhân dân cấp xã:
a) Giao công chức địa chính xã phối hợp với chủ bến kiểm kê phương tiện;
b) Công khai danh sách chủ bến.
`
    expect(directivesOf(text).map((line) => line.slice(0, 36))).toEqual([
      'obligation [Ủy ban nhân dân cấp xã] ',
      'obligation [Ủy ban nhân dân cấp xã] ',
    ])
  })
})

describe('rulings on goods', () => {
  const NOTICE = `CỤC HẢI QUAN
Số: 12/TB-CHQ
Hà Nội, ngày 12 tháng 3 năm 2025
THÔNG BÁO
Về kết quả xác định trước mã số
`

  it('describe a product without telling anybody, and still say since when they hold', () => {
    const text = `${NOTICE}1. Hàng hóa đề nghị xác định trước mã số do tổ chức, cá nhân cung cấp:
Tên thương mại: Máy đo gió cầm tay
Ký, mã hiệu, chủng loại: MG-7
2. Tóm tắt mô tả hàng hóa được xác định trước mã số: Theo hồ sơ, thông tin mặt hàng như sau:
- Cách thức sử dụng: Sau khi lắp pin, gắn cánh quạt vào thân máy.
Người dùng cần hiệu chỉnh máy trước khi đo.
3. Kết quả xác định trước mã số: nhóm 90.15.
Thông báo này có hiệu lực từ ngày ký.
`
    expect(directivesOf(text)).toEqual([])
    expect(decisionsOf(text)).toEqual(['effect enacted: Thông báo này có hiệu lực từ ngày ký'])
  })
})

describe('letters', () => {
  const LETTER = `BỘ TÀI CHÍNH
CỤC THUẾ
-------
Số: 12/CT-CS
V/v hóa đơn
Hà Nội, ngày 12 tháng 3 năm 2025

Kính gửi: Công ty Sao Mai
`

  it('explain rules without an order and ask to turn to somebody', () => {
    const text = `${LETTER}Trường hợp có căn cứ xác định hóa đơn sai thì cơ quan thuế ấn định số thuế theo quy định.
Đề nghị Công ty căn cứ quy định nêu trên để thực hiện. Trường hợp có vướng mắc thì liên hệ với cơ quan thuế quản lý để được hướng dẫn./.
`
    expect(directivesOf(text)).toEqual([
      'request [Công ty] Đề nghị Công ty căn cứ quy định nêu trên để thực hiện',
      'request [Công ty] Trường hợp có vướng mắc thì liên hệ với cơ quan thuế quản lý để được hướng dẫn',
    ])
  })

  it('hand tasks to a class of bodies, done for its leaders', () => {
    const text = `${LETTER}Bộ trưởng giao:
1. Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ
- Nghiên cứu, tham mưu Lãnh đạo Bộ:
+ Rà soát các đề án văn hóa ở cơ sở.
`
    expect(directivesOf(text)).toEqual([
      'obligation [Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ] Rà soát các đề án văn hóa ở cơ sở',
    ])
  })
})

describe('documents of the Party', () => {
  it('ask for something under aims that are requirements as well, though their head is lost', () => {
    const text = `Ban Thường vụ Huyện ủy yêu cầu các cấp ủy, tổ chức đảng tập trung thực hiện các nội dung sau:

I- MỤC TIÊU, YÊU CẦU

1. Bảo đảm nguyên tắc tập trung dân chủ trong sắp xếp chi bộ; khắc phục tình trạng chồng chéo nhiệm vụ.

2. Quá trình sắp xếp phải bảo đảm sinh hoạt chi bộ thường xuyên.

II- TỔ CHỨC THỰC HIỆN

1. Các cấp ủy, cơ quan cần hoàn thành đề án sắp xếp đúng hạn.
`
    expect(directivesOf(text)).toEqual([
      'obligation [các cấp ủy, tổ chức đảng] Bảo đảm nguyên tắc tập trung dân chủ trong sắp xếp chi bộ',
      'obligation [các cấp ủy, tổ chức đảng] khắc phục tình trạng chồng chéo nhiệm vụ',
      'obligation [] Quá trình sắp xếp phải bảo đảm sinh hoạt chi bộ thường xuyên',
      'obligation [Các cấp ủy, cơ quan] Các cấp ủy, cơ quan cần hoàn thành đề án sắp xếp đúng hạn',
    ])
  })
})

describe('what is permitted', () => {
  it('is one decision an item, with its points and duties as in any text', () => {
    const text = `${DECISION_HEAD}Điều 1. Nhiệm vụ, giải pháp
1. Cho phép Ủy ban nhân dân các huyện áp dụng ngay các cơ chế sau để sớm khởi công trường học:
a) Chủ tịch Ủy ban nhân dân huyện chỉ định thầu gói thầu tư vấn; rút ngắn thời gian thẩm định dự án. Trình tự chỉ định thầu được thực hiện theo quy định về đấu thầu.
b) Trích quỹ dự phòng để giải phóng mặt bằng.
Việc trích quỹ được thực hiện như sau:
- Phòng Tài chính có trách nhiệm lập dự toán trích quỹ; trình Ủy ban nhân dân huyện quyết định.
2. Sở Xây dựng có trách nhiệm hướng dẫn các huyện.
`
    expect(decisionsOf(text)).toEqual([
      'permit enacted: Chủ tịch Ủy ban nhân dân huyện chỉ định thầu gói thầu tư vấn',
      'permit enacted: rút ngắn thời gian thẩm định dự án',
      'permit enacted: Trích quỹ dự phòng để giải phóng mặt bằng',
    ])
    expect(directivesOf(text)).toEqual([
      'obligation [Phòng Tài chính] Phòng Tài chính có trách nhiệm lập dự toán trích quỹ',
      'obligation [Phòng Tài chính] trình Ủy ban nhân dân huyện quyết định',
      'obligation [Sở Xây dựng] Sở Xây dựng có trách nhiệm hướng dẫn các huyện',
    ])
  })

  it('is a single decision without a list of means', () => {
    const clause = 'Cho phép Sở Xây dựng chỉ định thầu gói thầu sửa chữa cầu Ba Mố'
    expect(decisionsOf(`${DECISION_HEAD}Điều 1. ${clause}.\n`)).toEqual([`permit enacted: ${clause}`])
  })
})

describe('a plan', () => {
  const head = `ỦY BAN NHÂN DÂN XÃ TÂN LẬP
Số: 12/KH-UBND

KẾ HOẠCH
Kiểm tra an toàn hồ đập năm 2025

`
  it('that its issuer draws up tells the issuer nothing by that', () => {
    const text = `${head}Ủy ban nhân dân xã Tân Lập xây dựng kế hoạch kiểm tra an toàn hồ đập năm 2025 như sau:
I. NỘI DUNG
1. Kiểm tra cống lấy nước và tràn xả lũ.
`
    expect(decisionsOf(text)).toEqual([
      'promulgate enacted: Ủy ban nhân dân xã Tân Lập xây dựng kế hoạch kiểm tra an toàn hồ đập năm 2025 như sau',
    ])
    expect(directivesOf(text)).toEqual(['obligation [] Kiểm tra cống lấy nước và tràn xả lũ'])
  })

  it('lists forms of work that are to be carried out', () => {
    const text = `${head}I. HÌNH THỨC KIỂM TRA
Ủy ban nhân dân xã Tân Lập tổ chức thực hiện các hình thức sau:
1. Kiểm tra trực tiếp tại chân đập trước mùa mưa.
2. Nghe báo cáo của đơn vị quản lý hồ.
`
    expect(directivesOf(text)).toContain(
      'obligation [Ủy ban nhân dân xã Tân Lập] Kiểm tra trực tiếp tại chân đập trước mùa mưa',
    )
  })
})

describe('a need in front of a duty', () => {
  it.each([
    ['Cơ quan lập quy hoạch cần điều chỉnh có trách nhiệm lấy ý kiến nhân dân', 'Cơ quan lập quy hoạch cần điều chỉnh'],
    ['Cơ quan quản lý cần có trách nhiệm hơn với người dân', 'Cơ quan quản lý'],
  ])('%s', (clause, told) => {
    const text = `${DECISION_HEAD}Điều 1. Quy hoạch\n1. ${clause}.\n`
    expect(directivesOf(text)).toEqual([`obligation [${told}] ${clause}`])
  })
})

describe('a resolution that reviews what was done', () => {
  it('agrees to the review', () => {
    const text = `${DECISION_HEAD}Điều 1. Đánh giá kết quả thực hiện

Hội đồng nhân dân tỉnh cơ bản tán thành nội dung Báo cáo số 12/BC-HĐND ngày 02/7/2024 về chợ nông thôn với những kết quả sau đây:
Chợ đã được xây mới ở nhiều xã. Các xã phải di dời chợ tạm.
`
    expect(decisionsOf(text)).toHaveLength(1)
    expect(decisionsOf(text)[0]).toMatch(/^approve enacted: Hội đồng nhân dân tỉnh cơ bản tán thành/u)
    expect(directivesOf(text)).toEqual([])
  })
})

describe('a rule', () => {
  const circular = `BỘ TÀI CHÍNH
Số: 15/2004/TT-BTC
THÔNG TƯ
Về thuế nhà ga

Điều 1. Kê khai

`
  it.each([
    ['Căn cứ để tính thuế là doanh thu của năm trước.'],
    ['Trường hợp Nhà nước, Chính phủ ký kết điều ước về thuế nhà ga khác với Thông tư này thì áp dụng điều ước đó.'],
  ])('says what holds: %s', (clause) => {
    expect(directivesOf(`${circular}1. ${clause}\n`)).toEqual([])
  })

  it('lists conditions behind a duty of its own', () => {
    const text = `${circular}Người đăng ký phải nộp tờ khai theo mẫu của cơ quan thuế và có đủ các điều kiện sau đây:

1. Doanh thu phải từ 100 triệu đồng trở lên;

2. Có sổ kế toán rõ ràng.
`
    expect(directivesOf(text)).toEqual([
      'obligation [Người đăng ký] Người đăng ký phải nộp tờ khai theo mẫu của cơ quan thuế và có đủ các điều kiện sau đây',
    ])
  })
})

describe('a heading of one class of people', () => {
  const below = (heading: string): string => `ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN
KẾ HOẠCH
Phát triển kinh tế số

I. MỤC ĐÍCH
Nâng cao năng suất lao động.
II. NHIỆM VỤ VÀ GIẢI PHÁP
1. ${heading}
a) Xây dựng tài liệu đào tạo, hướng dẫn về kỹ năng số;
b) Hỗ trợ chi phí học tập.
`
  it.each([
    ['Doanh nghiệp viễn thông', 'Doanh nghiệp viễn thông'],
    ['Doanh nghiệp số', ''],
    ['Công dân số và văn hóa số', ''],
  ])('%s: told is «%s»', (heading, told) => {
    expect(directivesOf(below(heading))).toEqual([
      `obligation [${told}] Xây dựng tài liệu đào tạo, hướng dẫn về kỹ năng số`,
      `obligation [${told}] Hỗ trợ chi phí học tập`,
    ])
  })
})
