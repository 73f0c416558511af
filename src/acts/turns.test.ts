import { describe, expect, it } from 'vitest'
import { DECISION_HEAD, decisionsOf, directivesOf } from '../../test/read-acts.ts'

const NOTICE = `VĂN PHÒNG CHÍNH PHỦ
Số: 21/TB-VPCP
Hà Nội, ngày 3 tháng 5 năm 2025
THÔNG BÁO
Kết luận của Phó Thủ tướng tại buổi làm việc với lãnh đạo tỉnh Cao Bằng
Ngày 2 tháng 5 năm 2025, Phó Thủ tướng Chính phủ đã làm việc với lãnh đạo tỉnh Cao Bằng về phát triển kinh tế - xã hội. Sau khi nghe báo cáo, Phó Thủ tướng kết luận như sau:
`

describe('a review that turns to the time ahead', () => {
  const review = (words: string): string => `${NOTICE}I. ĐÁNH GIÁ CHUNG\n${words}\n`

  it('tells what to do from there on', () => {
    const text = review(
      'Tỉnh đã hoàn thành kế hoạch thu ngân sách. Trong thời gian tới, Tỉnh rà soát quy hoạch các cửa khẩu; đẩy mạnh xúc tiến du lịch. Sở Xây dựng kiểm tra các cây cầu yếu.',
    )
    expect(directivesOf(text)).toEqual([
      'obligation [Tỉnh] Trong thời gian tới, Tỉnh rà soát quy hoạch các cửa khẩu',
      'obligation [Tỉnh] đẩy mạnh xúc tiến du lịch',
      'obligation [Sở Xây dựng] Sở Xây dựng kiểm tra các cây cầu yếu',
    ])
  })

  it('tells nothing while it only looks back or foresees', () => {
    const text = review(
      'Tỉnh đã rà soát quy hoạch các cửa khẩu. Trong thời gian tới, tình hình mưa lũ diễn biến phức tạp. Sở Xây dựng kiểm tra các cây cầu yếu.',
    )
    expect(directivesOf(text)).toEqual([])
  })
})

describe('services that are stopped', () => {
  it('are one decision an item below the body that stops them', () => {
    const text = `${NOTICE}Trong thời gian bảo trì, Văn phòng Chính phủ sẽ tạm dừng một số dịch vụ, cụ thể như sau:\n- Dừng tiếp nhận hồ sơ trực tuyến;\n- Dừng chức năng tra cứu văn bản.\nVăn phòng Chính phủ thông báo để các đơn vị biết, chủ động sắp xếp công việc và hướng dẫn người dân trong thời gian bảo trì./.\n`
    expect(decisionsOf(text)).toEqual([
      'revoke enacted: Dừng tiếp nhận hồ sơ trực tuyến',
      'revoke enacted: Dừng chức năng tra cứu văn bản',
    ])
    expect(directivesOf(text)).toEqual([])
  })
})

describe('what takes effect', () => {
  it.each([
    'Sở Nông nghiệp và Môi trường chính thức hoạt động từ ngày 01 tháng 4 năm 2025',
    'Hội đồng nhân dân các xã tiếp tục hoạt động cho đến hết nhiệm kỳ 2021-2026',
    'Trường hợp văn bản được dẫn chiếu tại Quyết định này được thay thế thì áp dụng theo văn bản mới',
    'Khi các văn bản dẫn chiếu tại Quyết định này được sửa đổi, bổ sung thì thực hiện theo quy định mới',
  ])('%s', (clause) => {
    expect(decisionsOf(`${DECISION_HEAD}Điều 1. Điều khoản thi hành\n1. ${clause}.\n`)).toEqual([
      `effect enacted: ${clause}`,
    ])
  })
})

describe('powers joined by a semicolon', () => {
  it('are items of their own when they begin like one', () => {
    const text = `${DECISION_HEAD}Điều 1. Nội dung phân cấp\n1. Quyết định mở bến thủy; Điều chỉnh luồng chạy tàu; bến đò ngang.\n`
    expect(decisionsOf(text)).toEqual([
      'assign enacted: Quyết định mở bến thủy',
      'assign enacted: Điều chỉnh luồng chạy tàu; bến đò ngang',
    ])
  })
})

describe('press: requests to come', () => {
  const HEAD = `Tỉnh kiến nghị vốn cho đường ven biển
Sáng 12/5, đoàn công tác đã đi kiểm tra thực tế tại công trường.
`

  it.each([
    ['UBND tỉnh Phú Yên sẽ kiến nghị Quốc hội phê duyệt chủ trương đầu tư.', 'approve proposed'],
    ['UBND tỉnh Phú Yên kiến nghị Quốc hội có nghị quyết riêng cấp vốn cho dự án.', 'allocate proposed'],
    ['UBND tỉnh Phú Yên kiến nghị Thủ tướng có quyết định phân bổ vốn cho dự án.', 'allocate proposed'],
  ])('%s', (sentence, found) => {
    expect(decisionsOf(HEAD + sentence)).toEqual([`${found}: ${sentence.slice(0, -1)}`])
  })
})

describe('numbers within numbers without a head', () => {
  it('are guidance, no report', () => {
    const items = ['1.1. Sở Nội vụ lập danh sách cán bộ', '1.2. Sở Tài chính bố trí kinh phí']
    const more = ['2.1. Sở Y tế rà soát nhân lực', '2.2. Công an tỉnh kiểm tra hồ sơ']
    const text = `Để kịp thời sắp xếp bộ máy, hướng dẫn như sau:\n\n1. Về nhân sự:\n\n${items.join('.\n\n')}.\n\n2. Về hồ sơ:\n\n${more.join('.\n\n')}.\n`
    expect(directivesOf(text)).toHaveLength(4)
  })
})

describe('rulebooks', () => {
  const article = (heading: string, words: string): string =>
    `${DECISION_HEAD}Điều 1. ${heading}\n${words}\nĐiều 2. Trách nhiệm thi hành\n1. Sở Xây dựng chịu trách nhiệm thi hành Quyết định này.\n`

  it('say under the principles of an appraisal what it must be', () => {
    const found = directivesOf(
      article('Nguyên tắc đánh giá, xếp loại', 'Việc chấm điểm phải bảo đảm công khai, khách quan.'),
    )
    expect(found[0]).toBe('obligation [] Việc chấm điểm phải bảo đảm công khai, khách quan')
  })

  it('tell nobody that the issuer lays down rules', () => {
    const text = article('Nguyên tắc', 'Ủy ban nhân dân tỉnh Hòa An quy định các tiêu chí xếp loại bến thủy.')
    expect(directivesOf(text)).toEqual([
      'obligation [Sở Xây dựng] Sở Xây dựng chịu trách nhiệm thi hành Quyết định này',
    ])
  })

  it('grant a right to those who died before they took effect', () => {
    const text = article(
      'Thân nhân',
      'Đối tượng đã từ trần trước ngày Quyết định này có hiệu lực thì thân nhân được hưởng trợ cấp một lần.',
    )
    expect(decisionsOf(text)).toEqual([])
  })

  it('keep to the name of who leads', () => {
    const text = article('Thực hiện', '1. Sở Nội vụ[3] chủ trì, phối hợp với Sở Tài chính chịu trách nhiệm hướng dẫn.')
    expect(directivesOf(text)[0]).toMatch(/^obligation \[Sở Nội vụ\]/)
  })
})

describe('letters', () => {
  const LETTER = `BỘ NỘI VỤ
Số: 812/BNV-CCVC
V/v chi trả trợ cấp qua bưu điện
Hà Nội, ngày 3 tháng 5 năm 2025
Kính gửi: Ủy ban nhân dân tỉnh Cao Bằng.
`

  it('settle since when a measure is applied', () => {
    expect(decisionsOf(`${LETTER}Thời gian bắt đầu thực hiện chi trả qua bưu điện từ ngày 01/7/2025.\n`)).toEqual([
      'effect enacted: Thời gian bắt đầu thực hiện chi trả qua bưu điện từ ngày 01/7/2025',
    ])
  })

  it('tell of a paper that was sent', () => {
    expect(
      directivesOf(`${LETTER}Ngày 5/4/2025, Sở Nội vụ có Thông báo số 12/TB-SNV về việc chi trả trợ cấp.\n`),
    ).toEqual([])
  })
})

describe('what only dates or describes', () => {
  const guide = (words: string): string =>
    `${NOTICE}1. Về tổ chức:\n1.1. ${words}\n1.2. Sở Nội vụ tổng hợp danh sách cán bộ.\n`
  const last = 'obligation [Sở Nội vụ] Sở Nội vụ tổng hợp danh sách cán bộ'

  it('is a list of who belongs to a body after a merger', () => {
    const text = guide(
      'Hội đồng nhân dân các xã sau sắp xếp bao gồm toàn bộ:\na) Đại biểu của các xã cũ;\nb) Đại biểu của huyện cũ.',
    )
    expect(directivesOf(text)).toEqual([last])
    expect(decisionsOf(text)).toEqual([])
  })

  it('is the validity of another act after which something is due', () => {
    const text = guide('Danh sách các chức danh ngay sau khi Nghị quyết của Quốc hội có hiệu lực thi hành.')
    expect(decisionsOf(text)).toEqual([])
  })
})
