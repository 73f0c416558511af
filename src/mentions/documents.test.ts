import { describe, expect, it } from 'vitest'
import { mentionsOf, textsOf } from '../../test/read-mentions.ts'

describe('documents', () => {
  it('reads type, number, date, issuer and title', () => {
    const [found] = mentionsOf(
      'document',
      'Căn cứ Nghị định số 91/2021/NĐ-CP ngày 04 tháng 6 năm 2021 của Chính phủ về quản lý bến bãi, kho hàng;',
    )
    expect(found?.text).toBe(
      'Nghị định số 91/2021/NĐ-CP ngày 04 tháng 6 năm 2021 của Chính phủ về quản lý bến bãi, kho hàng',
    )
    expect(found?.attributes).toEqual({
      docType: 'nghị định',
      number: '91/2021/NĐ-CP',
      ordinal: 91,
      year: 2021,
      symbol: 'NĐ-CP',
      date: '2021-06-04',
      issuer: 'Chính phủ',
      title: 'về quản lý bến bãi, kho hàng',
    })
  })

  it('ends a title before the subject of the sentence', () => {
    expect(
      textsOf(
        'document',
        'Thực hiện Kế hoạch số 15/KH-UBND ngày 02/3/2022 của UBND tỉnh về trồng rừng, Sở Tài chính đề nghị các đơn vị nộp báo cáo.',
      ),
    ).toEqual(['Kế hoạch số 15/KH-UBND ngày 02/3/2022 của UBND tỉnh về trồng rừng'])
  })

  it('ends a title before `và` with another citation, but not in the list of an amending title', () => {
    expect(
      textsOf(
        'document',
        'theo Quyết định số 5/QĐ-UBND của UBND tỉnh về giá đất và Quyết định số 6/QĐ-UBND đã ban hành.',
      ),
    ).toEqual(['Quyết định số 5/QĐ-UBND của UBND tỉnh về giá đất', 'Quyết định số 6/QĐ-UBND'])
    const amending =
      'Nghị định số 8/2023/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 1/2020/NĐ-CP và Nghị định số 2/2020/NĐ-CP'
    expect(textsOf('document', `Căn cứ ${amending};`)).toEqual([amending])
  })

  it('reads the provisions in front', () => {
    const [found] = mentionsOf('document', 'được quy định tại các điểm a, b khoản 1 Điều 3 Luật Đất đai năm 2024.')
    expect(found?.text).toBe('điểm a, b khoản 1 Điều 3 Luật Đất đai năm 2024')
    expect(found?.attributes).toMatchObject({
      docType: 'luật',
      title: 'Đất đai',
      year: 2024,
      provisions: [
        { point: 'a', clause: '1', article: '3' },
        { point: 'b', clause: '1', article: '3' },
      ],
    })
  })

  it('reads references to this very document', () => {
    const found = mentionsOf('document', 'theo Điều 3 của Luật này và khoản 2 Điều này.')
    expect(found.map(({ text, attributes }) => [text, attributes.self])).toEqual([
      ['Điều 3 của Luật này', true],
      ['khoản 2 Điều này', true],
    ])
  })

  it('shares the type of a list', () => {
    const found = mentionsOf(
      'document',
      'Bãi bỏ các Quyết định số 12/QĐ-UBND ngày 01/02/2020, số 15/QĐ-UBND và 18/QĐ-UBND.',
    )
    expect(found.map(({ text }) => text)).toEqual([
      'Quyết định số 12/QĐ-UBND ngày 01/02/2020',
      'số 15/QĐ-UBND',
      '18/QĐ-UBND',
    ])
    expect(found.map(({ attributes }) => attributes.docType)).toEqual(['quyết định', 'quyết định', 'quyết định'])
  })

  it.each([
    ['trái với Luật Phòng, chống thiên tai và các văn bản hướng dẫn', ['Luật Phòng, chống thiên tai']],
    ['theo Luật Tổ chức Chính phủ số 63/2025/QH15;', ['Luật Tổ chức Chính phủ số 63/2025/QH15']],
    ['trình dự án Luật Dẫn độ (sửa đổi) ra Quốc hội', ['Luật Dẫn độ (sửa đổi)']],
    [
      'và Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Phí và lệ phí năm 2023.',
      ['Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Phí và lệ phí năm 2023'],
    ],
    [
      'đưa Nghị quyết Đại hội Đảng bộ huyện lần thứ XII vào cuộc sống',
      ['Nghị quyết Đại hội Đảng bộ huyện lần thứ XII'],
    ],
    ['xem xét Tờ trình của Đảng ủy Chính phủ, Bộ Chính trị kết luận', ['Tờ trình của Đảng ủy Chính phủ']],
    ['vi phạm Điều lệ Đảng và pháp luật', ['Điều lệ Đảng']],
    [
      'Căn cứ Biên bản họp Hội đồng ngày 03/4/2022 về việc xét tặng;',
      ['Biên bản họp Hội đồng ngày 03/4/2022 về việc xét tặng'],
    ],
  ])('finds what is cited by name: %s', (text, found) => {
    expect(textsOf('document', text)).toEqual(found)
  })

  it.each([
    'Quyết định này có hiệu lực từ ngày ký.',
    'Giao Sở Xây dựng báo cáo kết quả.',
    'đã ban hành nhiều nghị quyết và kế hoạch',
    'mở tài khoản 1 và 2 tại kho bạc',
    'thời điểm 30 ngày trước đó',
    'Luật này được thông qua ngày 29 tháng 11 năm 2023.',
    'đội ngũ Báo cáo viên của Ban Tuyên giáo',
    '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 01/02/2020 của UBND tỉnh)',
  ])('finds nothing in «%s»', (text) => {
    expect(textsOf('document', text)).toEqual([])
  })
})
