import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'

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

  it.each([
    [
      'các cấp ủy, tổ chức đảng',
      'Căn cứ Quy định số 377-QĐ/TW của Bộ Chính trị và các quy định liên quan; đồng thời, trên cơ sở kết quả rà soát; các cấp ủy, tổ chức đảng có trách nhiệm lập kế hoạch',
    ],
    ['chủ bến có hai bến trở lên', 'Đối với chủ bến có hai bến trở lên thì phải cử người quản lý từng bến'],
    ['Công dân', 'Công dân có bổn phận bảo vệ bến thủy'],
    ['', 'Cấp giấy chứng nhận phải lập sổ gốc'],
  ])('[%s] %s', (told, rule) => {
    expect(directivesOf(`${LAW}1. ${rule}.\n`)).toEqual([`obligation [${told}] ${rule}`])
    expect(decisionsOf(`${LAW}1. ${rule}.\n`)).toEqual([])
  })

  it.each([
    ['Các cơ sở trong khu bến', 'Các cơ sở trong khu bến phải thu gom rác'],
    ['Các chủ bến từ tỉnh đến xã', 'Các chủ bến từ tỉnh đến xã có trách nhiệm niêm yết giá vé'],
    ['Chủ bến quy định tại Điều 3 Luật này', 'Chủ bến quy định tại Điều 3 Luật này có trách nhiệm lập sổ'],
    ['Cơ quan được giao quản lý bến theo Luật này', 'Cơ quan được giao quản lý bến theo Luật này phải lập sổ'],
    ['Sở Xây dựng', 'Sở Xây dựng trong phạm vi nhiệm vụ của mình có trách nhiệm lập sổ'],
    ['Các chủ bến', 'Các chủ bến trong quý I năm 2020 phải lập sổ'],
  ])('is described in front of the duty: [%s] %s', (told, rule) => {
    expect(directivesOf(`${LAW}1. ${rule}.\n`)).toEqual([`obligation [${told}] ${rule}`])
  })

  it.each([
    'Giảm 30% tiền thuê bến phải nộp của năm 2025 đối với hợp tác xã',
    'Mức giảm được tính trên số tiền thuê bến phải nộp (nếu có)',
    'Tổng số nợ phải trả, bao gồm tiền lãi',
  ])('a sum that is due is no duty: %s', (rule) => {
    expect(directivesOf(`${LAW}1. ${rule}.\n`)).toEqual([])
  })

  it('to pay it is one', () => {
    const rule = 'Tiền thuê bến phải nộp vào ngân sách nhà nước'
    expect(directivesOf(`${LAW}1. ${rule}.\n`)).toEqual([`obligation [] ${rule}`])
  })

  it('is nobody in particular', () => {
    const rule = 'Không ai được lợi dụng bến thủy để buôn lậu'
    expect(directivesOf(`${LAW}${rule}.\n`)).toEqual([`prohibition [] ${rule}`])
  })

  it('a case behind a basis stands alone', () => {
    const duty = 'trường hợp không đăng ký thì chủ bến phải nộp phí'
    const text = `${LAW}1. Căn cứ hợp đồng, trường hợp đã đăng ký thì phí bằng không; ${duty}.\n`
    expect(directivesOf(text)).toContain(`obligation [chủ bến] ${duty}`)
  })

  it('follows an editor’s note on its line, but not a note on a word', () => {
    const note = '[Điều này được hướng dẫn bởi Điều 4 Thông tư 5/2012/TT-BTP có hiệu lực từ ngày 17/12/2012]'
    expect(directivesOf(`${LAW}${note} Chủ bến phải niêm yết giá vé.\n`)).toEqual([
      'obligation [Chủ bến] Chủ bến phải niêm yết giá vé',
    ])
    expect(directivesOf(`${LAW}${note}\n`)).toEqual([])
  })
})
