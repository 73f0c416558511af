import { describe, expect, it } from 'vitest'
import { directivesOf, dueDirectivesOf } from '../../test/read-acts.ts'

const CIRCULAR = `BỘ GIAO THÔNG VẬN TẢI
Số: 18/2023/TT-BGTVT
Hà Nội, ngày 9 tháng 6 năm 2023
THÔNG TƯ
Quy định về bến khách ngang sông
`

const article = (text: string, heading = 'Hoạt động của bến'): string => `${CIRCULAR}Điều 4. ${heading}\n${text}\n`

const PLAN = `ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
Số: 41/KH-UBND
Hà Giang, ngày 4 tháng 4 năm 2024
KẾ HOẠCH
Tổ chức ngày hội đọc sách
`

describe('a rule whose modal stands behind another verb', () => {
  it.each([
    [
      'Bến đã ngừng đón khách phải tháo biển báo trong ngày.',
      ['obligation [] Bến đã ngừng đón khách phải tháo biển báo trong ngày'],
    ],
    [
      'Người lái đò đang bị đình chỉ giấy phép không được chở khách.',
      [
        'prohibition [Người lái đò đang bị đình chỉ giấy phép] Người lái đò đang bị đình chỉ giấy phép không được chở khách',
      ],
    ],
    [
      'Công chức quản lý bến khi hết thời hạn biệt phái thì cơ quan có thẩm quyền phải xem xét bố trí lại.',
      [
        'obligation [cơ quan có thẩm quyền] Công chức quản lý bến khi hết thời hạn biệt phái thì cơ quan có thẩm quyền phải xem xét bố trí lại',
      ],
    ],
    ['Hành khách đã mua vé thuộc đối tượng phải kê khai.', []],
    ['Được giảm số phí phải nộp theo mùa.', []],
    ['Người đi đò đã tham gia bảo hiểm y tế bắt buộc.', []],
    ['Vé đã bán thì không áp dụng mức giá mới.', []],
  ])('%s', (clause, expected) => {
    expect(directivesOf(article(clause))).toEqual(expected)
  })

  it('opens a list when it closes with a colon', () => {
    const text =
      '1. Đơn vị quản lý, cung cấp thông tin về bến có trách nhiệm sau đây:\na) Niêm yết giá vé;\nb) Bố trí áo phao.'
    const told = 'obligation [Đơn vị quản lý, cung cấp thông tin về bến]'
    expect(directivesOf(article(text))).toEqual([`${told} Niêm yết giá vé`, `${told} Bố trí áo phao`])
  })

  it('tells also under a heading that elsewhere opens a review', () => {
    const clause = 'Việc cấp phép bến phải căn cứ vào mực nước và luồng tuyến.'
    expect(directivesOf(article(clause, 'Căn cứ cấp phép'))).toEqual([`obligation [] ${clause.slice(0, -1)}`])
  })
})

describe('a clause behind something else', () => {
  it.each([
    [
      '1. [Khoản này được hướng dẫn bởi Điều 3 Thông tư 9/2024/TT-BGTVT] Chủ bến phải mở sổ theo dõi.',
      ['obligation [Chủ bến] Chủ bến phải mở sổ theo dõi'],
    ],
    ['Cơ quan có trách nhiệm bồi thường là cơ quan quản lý người gây thiệt hại.', []],
    [
      'Tùy từng trường hợp, chủ bến phải bố trí thêm phao.',
      ['obligation [chủ bến] Tùy từng trường hợp, chủ bến phải bố trí thêm phao'],
    ],
  ])('%s', (clause, expected) => {
    expect(directivesOf(article(clause))).toEqual(expected)
  })

  it.each([
    ['Hệ thống thông tin của bến phải được sao lưu hằng ngày.', 1],
    ['Việc chia sẻ dữ liệu phải bảo đảm an toàn.', 1],
    ['Thông tin về bến được công bố công khai.', 0],
  ])('%s', (clause, count) => {
    expect(directivesOf(article(clause))).toHaveLength(count)
  })

  it('what is to be done behind `thì` among tasks', () => {
    const text = `${PLAN}III. TỔ CHỨC THỰC HIỆN\n1. Đơn thư về giải thưởng thì chuyển đến Ban tổ chức.\n2. Quá trình thực hiện nếu có vướng mắc, đề nghị các trường phản ánh về Sở Giáo dục và Đào tạo.\n3. Lấy mẫu nước tại bể bơi.\n`
    expect(directivesOf(text)).toEqual([
      'obligation [] Đơn thư về giải thưởng thì chuyển đến Ban tổ chức',
      'request [các trường] Quá trình thực hiện nếu có vướng mắc, đề nghị các trường phản ánh về Sở Giáo dục và Đào tạo',
      'obligation [] Lấy mẫu nước tại bể bơi',
    ])
  })

  it('a time ends where the modal begins', () => {
    expect(dueDirectivesOf(article('Chủ bến trước khi hết mùa lũ phải kiểm tra phương tiện.'))).toEqual([
      'obligation [Chủ bến] Chủ bến trước khi hết mùa lũ phải kiểm tra phương tiện @ trước khi hết mùa lũ',
    ])
  })

  it('the end of a period opens it', () => {
    expect(dueDirectivesOf(article('Kết thúc năm ngân sách, kinh phí còn lại phải nộp trả.'))).toEqual([
      'obligation [] Kết thúc năm ngân sách, kinh phí còn lại phải nộp trả @ Kết thúc năm ngân sách',
    ])
  })

  it('points below a duty say in which case', () => {
    const text =
      '1. Cảng vụ có trách nhiệm thẩm định hồ sơ.\na) Trường hợp hồ sơ đầy đủ thì cấp giấy phép trong ngày.\nb) Trường hợp hồ sơ thiếu thì trả lời bằng văn bản.'
    expect(directivesOf(article(text, 'Trình tự cấp phép'))).toEqual([
      'obligation [Cảng vụ] Cảng vụ có trách nhiệm thẩm định hồ sơ',
      'obligation [Cảng vụ] Trường hợp hồ sơ đầy đủ thì cấp giấy phép trong ngày',
      'obligation [Cảng vụ] Trường hợp hồ sơ thiếu thì trả lời bằng văn bản',
    ])
  })
})

describe('who is told', () => {
  it.each([
    [
      'Chủ bến, chủ phương tiện, đơn vị khai thác luồng phải ký cam kết.',
      [
        'obligation [Chủ bến | chủ phương tiện | đơn vị khai thác luồng] Chủ bến, chủ phương tiện, đơn vị khai thác luồng phải ký cam kết',
      ],
    ],
    ['Tổ chức, cá nhân phải ký cam kết.', ['obligation [Tổ chức, cá nhân] Tổ chức, cá nhân phải ký cam kết']],
  ])('%s', (clause, expected) => {
    expect(directivesOf(article(clause))).toEqual(expected)
  })

  it.each([
    [
      '1. Sở Xây dựng phải rà soát các mỏ đá, Sở Tài chính phải thẩm định giá.',
      ['obligation [Sở Xây dựng | Sở Tài chính] Sở Xây dựng phải rà soát các mỏ đá, Sở Tài chính phải thẩm định giá'],
    ],
    [
      '1. Sở Xây dựng phải phối hợp với Sở Tài chính, Sở Công Thương thẩm định giá.',
      ['obligation [Sở Xây dựng] Sở Xây dựng phải phối hợp với Sở Tài chính, Sở Công Thương thẩm định giá'],
    ],
    [
      '1. Văn phòng Chính phủ có Công văn số 210/VPCP-CN thông báo ý kiến chỉ đạo của Phó Thủ tướng Chính phủ yêu cầu Bộ Xây dựng báo cáo giá vật liệu.',
      [
        'obligation [Bộ Xây dựng] Văn phòng Chính phủ có Công văn số 210/VPCP-CN thông báo ý kiến chỉ đạo của Phó Thủ tướng Chính phủ yêu cầu Bộ Xây dựng báo cáo giá vật liệu',
      ],
    ],
    [
      '1. Trường hợp mỏ hết hạn; mỏ không đủ điều kiện khai thác; hoặc mỏ gây ô nhiễm thì Sở Xây dựng phải báo cáo.',
      [
        'obligation [Sở Xây dựng] Trường hợp mỏ hết hạn; mỏ không đủ điều kiện khai thác; hoặc mỏ gây ô nhiễm thì Sở Xây dựng phải báo cáo',
      ],
    ],
    [
      '1. Trường hợp mỏ hết hạn, Sở Xây dựng phải báo cáo; nếu gây ô nhiễm thì Sở Tài chính phải kiểm tra.',
      [
        'obligation [Sở Xây dựng] Trường hợp mỏ hết hạn, Sở Xây dựng phải báo cáo',
        'obligation [Sở Tài chính] nếu gây ô nhiễm thì Sở Tài chính phải kiểm tra',
      ],
    ],
  ])('%s', (item, expected) => {
    expect(directivesOf(`${PLAN}III. TỔ CHỨC THỰC HIỆN\n${item}\n`)).toEqual(expected)
  })

  it('a bare noun with its verb before a colon', () => {
    const text = '1. Người thuê mặt nước (bên thuê):\na) Nộp tiền thuê đúng hạn;\nb) Giữ gìn vệ sinh.'
    const told = 'obligation [Người thuê mặt nước]'
    expect(directivesOf(article(text, 'Trách nhiệm của các bên'))).toEqual([
      `${told} Nộp tiền thuê đúng hạn`,
      `${told} Giữ gìn vệ sinh`,
    ])
  })

  it('who shares out the work, and who acts upon a basis', () => {
    const text = `${PLAN}III. TỔ CHỨC THỰC HIỆN\n1. Hội đồng Thi đua tỉnh phân công rõ trách nhiệm các thành viên.\n2. Các trường căn cứ Kế hoạch này và tình hình, yêu cầu, nhiệm vụ để xây dựng kế hoạch riêng.\n`
    expect(directivesOf(text)).toEqual([
      'obligation [Hội đồng Thi đua tỉnh] Hội đồng Thi đua tỉnh phân công rõ trách nhiệm các thành viên',
      'obligation [Các trường] Các trường căn cứ Kế hoạch này và tình hình, yêu cầu, nhiệm vụ để xây dựng kế hoạch riêng',
    ])
  })

  it('an order behind what the text is', () => {
    const text = `${PLAN}III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế cử cán bộ trực.\nTrên đây là Kế hoạch tổ chức ngày hội, Ủy ban nhân dân tỉnh đề nghị các sở báo cáo kết quả trước ngày 30/5/2024.\n`
    expect(dueDirectivesOf(text).slice(1)).toEqual([
      'request [các sở] Ủy ban nhân dân tỉnh đề nghị các sở báo cáo kết quả trước ngày 30/5/2024 @ trước ngày 30/5/2024',
    ])
  })
})

describe('what is required', () => {
  it('says how a thing is to be done', () => {
    const text = `${PLAN}I. MỤC ĐÍCH, YÊU CẦU\n2. Yêu cầu\na) Ngày hội được tổ chức trang trọng, tiết kiệm.\nb) Việc khen thưởng thực hiện theo đúng quy định.\nc) Thông qua ngày hội, kịp thời biểu dương các thư viện.\n`
    expect(directivesOf(text)).toEqual([
      'obligation [] Ngày hội được tổ chức trang trọng, tiết kiệm',
      'obligation [] Việc khen thưởng thực hiện theo đúng quy định',
      'obligation [] Thông qua ngày hội, kịp thời biểu dương các thư viện',
    ])
  })
})
