import { describe, expect, it } from 'vitest'
import { directivesOf } from '../../test/read-acts.ts'
import { analyze } from '../analyze.ts'

const HEAD = `Lãnh đạo tỉnh làm việc với huyện Cát Tiên
Chiều 12/4, đoàn công tác đã có buổi làm việc tại huyện.
`

const directives = (text: string): string[] => directivesOf(HEAD + text)

describe('quoted speech over several paragraphs', () => {
  it('tells like any speech', () => {
    const text = `Chủ tịch UBND tỉnh yêu cầu các nhà thầu tăng ca.
“Về đường ven biển, Sở Xây dựng và Sở Tài chính phải phối hợp tháo gỡ.
Tỉnh còn nhiều khó khăn.
Nhất định không để công trình kéo dài”, Chủ tịch UBND tỉnh nói rõ.
`
    expect(directives(text)).toEqual([
      'obligation [các nhà thầu] Chủ tịch UBND tỉnh yêu cầu các nhà thầu tăng ca',
      'obligation [Sở Xây dựng | Sở Tài chính] Về đường ven biển, Sở Xây dựng và Sở Tài chính phải phối hợp tháo gỡ',
      'prohibition [] Nhất định không để công trình kéo dài',
    ])
  })

  it('holds the words of a paper, which are its own', () => {
    const text =
      'Ngày 28/7/2015, UBND huyện ban hành Quyết định số 59/QĐ-UBND với nội dung: “Nay giao khu nhà cho Ban Quản lý chợ”.'
    const { decisions } = analyze(HEAD + text)
    expect(decisions.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['promulgate reported'])
  })
})

describe('what follows the words of a speaker', () => {
  it.each([
    [
      '"Phải làm ngay", ông Minh nói và yêu cầu Sở Tài chính bố trí vốn cho dự án.',
      ['obligation [] Phải làm ngay', 'obligation [Sở Tài chính] yêu cầu Sở Tài chính bố trí vốn cho dự án'],
    ],
    [
      'Ông Trần Văn Minh đề nghị huyện rà soát quỹ đất. Tập trung khai thác du lịch rừng và lịch sử.',
      [
        'request [huyện] Ông Trần Văn Minh đề nghị huyện rà soát quỹ đất',
        'request [huyện] Tập trung khai thác du lịch rừng và lịch sử',
      ],
    ],
    [
      'Đồng chí Minh đề nghị đảng bộ, chính quyền và nhân dân tỉnh Lâm Đồng càng phải phát huy truyền thống.',
      [
        'request [đảng bộ | chính quyền | nhân dân tỉnh Lâm Đồng] Đồng chí Minh đề nghị đảng bộ, chính quyền và nhân dân tỉnh Lâm Đồng càng phải phát huy truyền thống',
      ],
    ],
    ['Cơ quan chức năng kết luận việc UBND huyện giao đất là không đúng quy định.', []],
  ])('%s', (text, told) => {
    expect(directives(text)).toEqual(told)
  })
})
