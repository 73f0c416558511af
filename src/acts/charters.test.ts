import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf, ruleHead } from '../../test/read-acts.ts'

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
    expect(directivesOf(ruleHead(CHARTER) + above + items)).toEqual(told)
    expect(decisionsOf(ruleHead(CHARTER) + above + items)).toEqual([])
  })

  it.each([
    'Về việc công bố thủ tục hành chính thuộc chức năng quản lý của Sở Xây dựng',
    'Quy định chức năng, nhiệm vụ của Sở Xây dựng và Sở Tài chính',
  ])('%s: nobody’s', (subject) => {
    expect(directivesOf(ruleHead(subject) + ARTICLE + items).filter((line) => line.includes('[Sở'))).toEqual([])
  })

  it('an article of somebody else, and the last ones, keep their own', () => {
    const text = `Điều 3. Trách nhiệm của Giám đốc Sở Xây dựng\n1. Kiểm tra việc chấp hành kỷ luật của công chức Sở.\nĐiều 4. Hiệu lực thi hành\nQuyết định này có hiệu lực từ ngày 15 tháng 5 năm 2025.\n`
    expect(directivesOf(ruleHead(CHARTER) + text)).toEqual([
      'obligation [Giám đốc Sở Xây dựng] Kiểm tra việc chấp hành kỷ luật của công chức Sở',
    ])
    expect(decisionsOf(ruleHead(CHARTER) + text)).toHaveLength(1)
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

describe('a label in a list of responsibilities', () => {
  const ABOVE = `${ruleHead('Về việc luân chuyển công chức')}Điều 4. Trách nhiệm thực hiện luân chuyển\n1. Trách nhiệm thực hiện:\n`

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
