import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'

describe('a piece of a document without its head', () => {
  it('has the type that it calls itself, its recipients and its signer', () => {
    const { metadata } = analyze(
      [
        '7. Giám đốc Sở Xây dựng rà soát các công trình chậm tiến độ.',
        'Các sở, ngành triển khai thực hiện nghiêm Chỉ thị này./.',
        '',
        'Nơi nhận:',
        '- Thường trực Tỉnh ủy;',
        '- Các sở, ban, ngành;',
        '- Lưu: VT.',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Lê Văn Minh',
      ].join('\n'),
    )
    expect(metadata.type?.name).toBe('chỉ thị')
    expect(metadata.recipients.map(({ text }) => text)).toEqual([
      'Thường trực Tỉnh ủy',
      'Các sở, ban, ngành',
      'Lưu: VT',
    ])
    expect(metadata.signers).toMatchObject([{ name: 'Lê Văn Minh', position: 'Phó Chủ tịch', authority: 'KT.' }])
    expect(metadata.subject).toBeUndefined()
  })

  it('is of the body that passed it, on that day', () => {
    const { metadata } = analyze(
      [
        'Điều 9. Hiệu lực thi hành',
        'Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2012.',
        'Luật này đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIII, kỳ họp thứ 2 thông qua ngày 12 tháng 11 năm 2011.',
        'CHỦ TỊCH QUỐC HỘI',
        'Nguyễn Văn An',
      ].join('\n'),
    )
    expect(metadata).toMatchObject({ type: { name: 'luật' }, issuer: { name: 'Quốc hội' }, date: '2011-11-12' })
  })

  it('takes the full name of a council from the note', () => {
    const { metadata } = analyze(
      [
        'Điều 3. Tổ chức thực hiện',
        'Giao Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này.',
        'Nghị quyết này được Hội đồng nhân dân tỉnh Lào Cai khóa XVI, kỳ họp thứ 5 thông qua ngày 10 tháng 12 năm 2022./.',
      ].join('\n'),
    )
    expect(metadata).toMatchObject({ type: { name: 'nghị quyết' }, issuer: { name: 'Hội đồng nhân dân tỉnh Lào Cai' } })
  })

  it('has no type when it names none', () => {
    const { metadata } = analyze(
      'Điều 4. Hồ sơ gồm đơn đề nghị và bản sao giấy phép.\nĐiều 5. Lệ phí do người nộp hồ sơ chi trả tại nơi tiếp nhận.',
    )
    expect(metadata.type).toBeUndefined()
  })

  it('is not seen in a report', () => {
    const { metadata } = analyze(
      'Lũ lớn ở vùng cao\nSáng nay, Chủ tịch UBND huyện Bát Xát Nguyễn Văn Nam đã đi kiểm tra công tác khắc phục hậu quả mưa lũ tại xã Trịnh Tường và các xã lân cận.\nÔng Nam cho biết Luật này sẽ được sửa.',
    )
    expect(metadata.type?.name).toBe('tin')
  })
})
