import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'

const head = (subject: string): string => `ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN
Số: 15/2025/QĐ-UBND
Phú Yên, ngày 3 tháng 5 năm 2025
QUYẾT ĐỊNH
${subject}
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 2 năm 2025;
QUYẾT ĐỊNH:
`

const CHARTER = 'Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Xây dựng'
const ARTICLE = 'Điều 2. Nhiệm vụ và quyền hạn\n'
const PIECE = '3. Về nhà ở\n3.1. Về nhà ở xã hội\n'

describe('the duties in a charter', () => {
  const items =
    'a) Kiểm tra các dự án nhà ở; đề nghị Ủy ban nhân dân các xã cung cấp thông tin về nhà ở;\nb) Đề nghị Chủ tịch Ủy ban nhân dân tỉnh phê duyệt giá bán nhà ở;\nc) Bổ nhiệm, miễn nhiệm Trưởng phòng Quản lý nhà.\n'
  const told = [
    'obligation [Sở Xây dựng] Kiểm tra các dự án nhà ở',
    'obligation [Sở Xây dựng] đề nghị Ủy ban nhân dân các xã cung cấp thông tin về nhà ở',
    'obligation [Sở Xây dựng] Đề nghị Chủ tịch Ủy ban nhân dân tỉnh phê duyệt giá bán nhà ở',
    'obligation [Sở Xây dựng] Bổ nhiệm, miễn nhiệm Trưởng phòng Quản lý nhà',
  ]

  it.each([
    ['an article without a lead-in', ARTICLE],
    ['a piece that lost its article', PIECE],
  ])('%s tells the body in the title', (_, above) => {
    expect(directivesOf(head(CHARTER) + above + items)).toEqual(told)
    expect(decisionsOf(head(CHARTER) + above + items)).toEqual([])
  })

  it.each([
    'Về việc công bố thủ tục hành chính thuộc chức năng quản lý của Sở Xây dựng',
    'Quy định chức năng, nhiệm vụ của Sở Xây dựng và Sở Tài chính',
  ])('%s: nobody’s', (subject) => {
    expect(directivesOf(head(subject) + ARTICLE + items).filter((line) => line.includes('[Sở'))).toEqual([])
  })

  it('an article of somebody else, and the last ones, keep their own', () => {
    const text = `Điều 3. Trách nhiệm của Giám đốc Sở Xây dựng\n1. Kiểm tra việc chấp hành kỷ luật của công chức Sở.\nĐiều 4. Hiệu lực thi hành\nQuyết định này có hiệu lực từ ngày 15 tháng 5 năm 2025.\n`
    expect(directivesOf(head(CHARTER) + text)).toEqual([
      'obligation [Giám đốc Sở Xây dựng] Kiểm tra việc chấp hành kỷ luật của công chức Sở',
    ])
    expect(decisionsOf(head(CHARTER) + text)).toHaveLength(1)
  })
})

describe('what somebody whose duties are listed asks of others', () => {
  const PLAN = `ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN
Số: 15/KH-UBND
Phú Yên, ngày 3 tháng 5 năm 2025
KẾ HOẠCH
Quản lý bến thủy năm 2025
II. TỔ CHỨC THỰC HIỆN
`
  it('is a duty of theirs', () => {
    const text = `${PLAN}1. Sở Xây dựng\n- Kiểm tra các bến khách.\n- Yêu cầu các chủ bến niêm yết giá vé tại bến.\n`
    expect(directivesOf(text)).toEqual([
      'obligation [Sở Xây dựng] Kiểm tra các bến khách',
      'obligation [Sở Xây dựng] Yêu cầu các chủ bến niêm yết giá vé tại bến',
    ])
  })

  it('is a request where many are told, or where the list itself asks', () => {
    const request = 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động nhân dân'
    expect(directivesOf(`${PLAN}1. Các sở, ban, ngành\n- Kiểm tra các bến khách.\n- ${request}.\n`)).toContain(
      `request [Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh] ${request}`,
    )
  })
})

describe('rights', () => {
  const LAW = 'QUỐC HỘI\nLuật số: 11/2025/QH15\n\nLUẬT\nBẾN THỦY\n\nĐiều 4. Quyền và nghĩa vụ\n'
  const items = 'a) Thu phí bến theo quy định;\nb) Yêu cầu hành khách xuất trình vé;\nc) Không nhận hàng nguy hiểm.\n'

  it.each([
    'Chủ bến có các quyền sau đây:',
    'Chủ bến có quyền:',
    'Quốc hội có những quyền hạn sau đây:',
    'Chủ bến được hưởng các quyền sau:',
    'Chủ bến có quyền quy định tại khoản 3 Điều 2 của Luật này và quyền sau đây:',
    'Trưởng bến có thẩm quyền sau đây:',
  ])('%s no duties', (leadIn) => {
    expect(directivesOf(`${LAW}1. ${leadIn}\n${items}`)).toEqual([])
  })

  it.each(['Chủ bến có các nghĩa vụ sau đây:', 'Trưởng bến có nhiệm vụ, quyền hạn sau đây:'])('%s duties', (leadIn) => {
    expect(directivesOf(`${LAW}1. ${leadIn}\n${items}`)).not.toHaveLength(0)
  })

  it('end with their list', () => {
    const text = `${LAW}1. Chủ bến có các quyền sau đây:\n${items}2. Chủ bến có trách nhiệm niêm yết giá vé.\n`
    expect(directivesOf(text)).toEqual(['obligation [Chủ bến] Chủ bến có trách nhiệm niêm yết giá vé'])
  })
})

describe('a duty in the cases of a list', () => {
  const LAW = 'QUỐC HỘI\nLuật số: 11/2025/QH15\n\nLUẬT\nBẾN THỦY\n\nĐiều 4. Bồi thường\n'
  const items = 'a) Giao hàng sai địa điểm;\nb) Không giữ gìn hàng hóa;\nc) Chủ bến thu hồi vé của hành khách.\n'

  it.each([
    ['obligation [Chủ bến]', 'Chủ bến có trách nhiệm bồi thường thiệt hại trong các trường hợp sau đây'],
    ['obligation [Chủ bến]', 'Chủ bến phải báo cáo Sở Xây dựng khi thuộc một trong các trường hợp sau'],
    ['prohibition [Chủ bến]', 'Chủ bến không được nhận khách trong những trường hợp sau đây'],
  ])('%s %s', (told, leadIn) => {
    expect(directivesOf(`${LAW}1. ${leadIn}:\n${items}`)).toEqual([`${told} ${leadIn}`])
  })

  it('who is free of it is told nothing', () => {
    const leadIn = 'Chủ bến được nhận khách mà không phải đăng ký trong các trường hợp sau đây'
    expect(directivesOf(`${LAW}1. ${leadIn}:\n${items}`)).toEqual([])
  })
})

describe('who has a duty', () => {
  const LAW = 'QUỐC HỘI\nLuật số: 11/2025/QH15\n\nLUẬT\nBẾN THỦY\n\nĐiều 4. Quản lý bến thủy\n'

  it('is told apart by another duty', () => {
    const told = 'Cơ quan có trách nhiệm bồi thường trong hoạt động quản lý bến'
    expect(directivesOf(`${LAW}1. ${told} phải lập hồ sơ bồi thường.\n`)).toEqual([
      `obligation [${told}] ${told} phải lập hồ sơ bồi thường`,
    ])
  })

  it.each([
    'Cơ quan có trách nhiệm bồi thường trong hoạt động quản lý bến thủy nội địa là cơ quan quản lý bến.',
    'Trường hợp bến đã giải thể thì việc xác định cơ quan có trách nhiệm bồi thường được thực hiện theo Điều 5 của Luật này.',
  ])('may be all that is said: %s', (rule) => {
    expect(directivesOf(`${LAW}1. ${rule}\n`)).toEqual([])
  })

  it('is no heading of an article over its text', () => {
    const heading = 'Cơ quan có trách nhiệm bồi thường trong hoạt động quản lý bến thủy'
    expect(
      directivesOf(`${LAW}1. Bến là nơi đón khách.\nĐiều 5. ${heading}\n1. Chủ bến là người đón khách.\n`),
    ).toEqual([])
  })

  it.each([
    [
      'Bộ Xây dựng',
      'Bộ Xây dựng là cơ quan đầu mối giúp Chính phủ thống nhất quản lý bến thủy và có trách nhiệm sau đây:',
    ],
    ['Cơ quan có trách nhiệm bồi thường', 'Cơ quan có trách nhiệm bồi thường có nhiệm vụ, quyền hạn sau đây:'],
  ])('%s: %s', (told, leadIn) => {
    const task = 'Ban hành tiêu chuẩn bến khách'
    expect(directivesOf(`${LAW}1. ${leadIn}\na) ${task};\n`)).toEqual([`obligation [${told}] ${task}`])
  })

  it('follows an editor’s note on its line, but not a note on a word', () => {
    const note = '[Điều này được hướng dẫn bởi Điều 4 Thông tư 5/2012/TT-BTP có hiệu lực từ ngày 17/12/2012]'
    expect(directivesOf(`${LAW}${note} Chủ bến phải niêm yết giá vé.\n`)).toEqual([
      'obligation [Chủ bến] Chủ bến phải niêm yết giá vé',
    ])
    expect(directivesOf(`${LAW}${note}\n`)).toEqual([])
  })
})

describe('a label in a list of responsibilities', () => {
  const ABOVE = `${head('Về việc luân chuyển công chức')}Điều 4. Trách nhiệm thực hiện luân chuyển\n1. Trách nhiệm thực hiện:\n`

  it.each([
    'Cơ quan nơi đi',
    'Công chức luân chuyển',
    'Cấp có thẩm quyền quyết định luân chuyển',
    'Cơ quan, bộ phận tham mưu về tổ chức, cán bộ của đơn vị',
    'Các cơ quan liên quan',
  ])('%s is told what follows it', (told) => {
    expect(
      directivesOf(`${ABOVE}a) ${told}: Chấp hành quyết định luân chuyển; giữ mối liên hệ với các bên.\n`),
    ).toEqual([
      `obligation [${told}] Chấp hành quyết định luân chuyển`,
      `obligation [${told}] giữ mối liên hệ với các bên`,
    ])
  })

  it.each(['Tổ chức thực hiện', 'Cấp giấy phép'])('%s is nobody', (label) => {
    const told = directivesOf(`${ABOVE}a) ${label}: Chấp hành quyết định luân chuyển.\n`)
    expect(told.filter((line) => line.includes(`[${label}]`))).toEqual([])
  })
})

describe('what a higher body is asked to change', () => {
  const ANNEX = `${head('Thông qua phương án đơn giản hóa thủ tục hành chính')}Điều 1. Quyết định này có hiệu lực từ ngày ký.
PHỤ LỤC
PHƯƠNG ÁN ĐƠN GIẢN HÓA
I. LĨNH VỰC VẬN TẢI
1. Thủ tục cấp biển hiệu
`
  it('is proposed, with the quoted words that are to go', () => {
    const text = `${ANNEX}1.1. Nội dung đề xuất đơn giản hóa:
Bãi bỏ thành phần hồ sơ: “Bản sao
giấy đăng ký xe (trường hợp gửi qua bưu điện: bản sao có chứng thực)”
Lý do: Đã có dữ liệu.
1.2. Kiến nghị thực thi
- Sửa đổi khoản 2 Điều 5 Nghị định số 10/2020/NĐ-CP.
1.3. Lợi ích phương án đơn giản hóa
Giảm chi phí tuân thủ.
`
    expect(decisionsOf(text).slice(1)).toEqual([
      'repeal proposed: Bãi bỏ thành phần hồ sơ: “Bản sao giấy đăng ký xe (trường hợp gửi qua bưu điện: bản sao có chứng thực)”',
      'amend proposed: Sửa đổi khoản 2 Điều 5 Nghị định số 10/2020/NĐ-CP',
    ])
  })

  it('new wording is no part of the clause', () => {
    const text = `${head('Sửa đổi Quy chế bến thủy')}Điều 1. Sửa đổi một số điều\n1. Bãi bỏ cụm từ: “bến tạm” tại Điều 3.\n2. Bãi bỏ khoản 1 và sửa đổi khoản 2 Điều 4 như sau:\n“2. Chủ bến niêm yết giá vé.”\n`
    expect(decisionsOf(text).filter((decision) => decision.includes('“'))).toEqual([
      'repeal enacted: Bãi bỏ cụm từ: “bến tạm” tại Điều 3',
    ])
  })
})
