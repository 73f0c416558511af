import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'

const LAW = `QUỐC HỘI
Luật số: 05/2012/QH13
Hà Nội, ngày 11 tháng 11 năm 2012
LUẬT
BẾN THỦY
Điều 1. Tổ chức
`

describe('what a law says of a body itself', () => {
  it.each([
    'Hội đồng thẩm định giá do Chủ tịch Ủy ban nhân dân tỉnh ra quyết định thành lập.',
    'Trung tâm Đăng kiểm do Bộ trưởng Bộ Xây dựng quyết định thành lập.',
    'Ủy ban nhân dân chịu trách nhiệm và báo cáo công tác trước Hội đồng nhân dân cùng cấp.',
    'Ban kiểm tra làm việc theo chế độ tập thể, dưới sự lãnh đạo của Ban Chấp hành.',
    'Bí thư Tỉnh ủy trực tiếp làm Bí thư Đảng ủy quân sự tỉnh.',
    'Chủ bến đã nộp phí không cần phải nộp lại.',
    'Chỉ chủ bến gây thiệt hại mới phải bồi thường.',
    'Doanh nghiệp giữ vai trò chủ động trong quản lý bến.',
    'Việc chuyển bến không nhất thiết phải có sự đồng ý của hành khách.',
  ])('%s tells nobody anything', (sentence) => {
    expect(directivesOf(`${LAW}1. ${sentence}\n`)).toEqual([])
  })

  it.each([
    ['Chủ bến', 'chịu trách nhiệm trước pháp luật về an toàn của hành khách'],
    ['Sở Xây dựng', 'chịu trách nhiệm trước Ủy ban nhân dân tỉnh về việc cấp phép'],
    ['Đảng ủy xã', '(không bao gồm đảng ủy quân sự) ban hành quy chế làm việc của chi bộ'],
  ])('%s %s: a duty', (told, duty) => {
    expect(directivesOf(`${LAW}1. ${told} ${duty}.\n`)).toEqual([`obligation [${told}] ${told} ${duty}`])
  })
})

describe('a duty behind its case and a comma', () => {
  it.each([
    ['Cơ quan cấp phép', 'khi nhận hồ sơ, phải kiểm tra tính hợp lệ của hồ sơ'],
    ['Đơn vị đăng kiểm', 'khi lập biên bản, phải ghi rõ số hiệu của phương tiện'],
  ])('%s %s', (told, duty) => {
    expect(directivesOf(`${LAW}1. ${told} ${duty}.\n`)).toEqual([`obligation [${told}] ${told} ${duty}`])
  })
})

describe('the sentence in which a body lays down its rules', () => {
  const HEAD = `BAN CHẤP HÀNH TRUNG ƯƠNG
Số 15-QĐ/TW
Hà Nội, ngày 3 tháng 5 năm 2024
QUY ĐỊNH
về bến thủy của cơ quan đảng
- Căn cứ Điều lệ Đảng;
- Xét đề nghị của Chánh Văn phòng Trung ương Đảng,

Ban Bí thư quy định về bến thủy của cơ quan đảng như sau:
`
  const text = `${HEAD}Điều 1. Phạm vi\n1. Bến nộp phí trong thời hạn 3 năm thì được giao lại cho tỉnh.\nĐiều 2. Quản lý\n1. Văn phòng Trung ương Đảng hướng dẫn việc quản lý bến.\n`

  it('enacts, and tells nobody what stands below', () => {
    expect(decisionsOf(text)).toEqual(['promulgate enacted: Ban Bí thư quy định về bến thủy của cơ quan đảng như sau'])
    expect(directivesOf(text)).toEqual([
      'obligation [Văn phòng Trung ương Đảng] Văn phòng Trung ương Đảng hướng dẫn việc quản lý bến',
    ])
  })
})

describe('a task with a colon over tasks', () => {
  const PLAN = `ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN
Số: 15/KH-UBND
Phú Yên, ngày 3 tháng 5 năm 2025
KẾ HOẠCH
Quản lý bến thủy năm 2025
II. NHIỆM VỤ
`
  it('only announces them', () => {
    const text = `${PLAN}1. Đẩy mạnh cải cách thủ tục cấp phép cho các bến thủy trong tỉnh:\n- Rà soát các thủ tục cấp phép.\n- Công khai thời hạn giải quyết hồ sơ.\n`
    expect(directivesOf(text)).toEqual([
      'obligation [] Rà soát các thủ tục cấp phép',
      'obligation [] Công khai thời hạn giải quyết hồ sơ',
    ])
  })

  it('is one over things', () => {
    const text = `${PLAN}1. Đẩy mạnh cải cách thủ tục cấp phép cho các bến thủy trong tỉnh:\n- Bến khách.\n- Bến hàng.\n`
    expect(directivesOf(text)[0]).toBe('obligation [] Đẩy mạnh cải cách thủ tục cấp phép cho các bến thủy trong tỉnh')
  })
})
