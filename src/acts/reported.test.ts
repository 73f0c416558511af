import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'
import { analyze } from '../analyze.ts'

const HEAD = `Nhiều dự án chậm tiến độ ở vùng ven
Tình hình đất đai tại huyện khiến người dân quan tâm.
`

const acts = (text: string): string[] => [...decisionsOf(HEAD + text), ...directivesOf(HEAD + text)]

describe('reported decisions', () => {
  it.each([
    ['allocate', 'Năm 2015, UBND huyện Cát Tiên giao 12 ha đất rừng cho Công ty Đại Phát không qua đấu giá'],
    ['permit', 'Năm 2006, UBND tỉnh Lâm Đồng cấp chứng nhận quyền sử dụng hai lô đất này cho công ty'],
    ['approve', 'Theo kết luận của Thanh tra tỉnh, UBND tỉnh Lâm Đồng phê duyệt phương án đấu giá thiếu căn cứ'],
    ['approve', 'Năm 2016, UBND tỉnh Lâm Đồng có 3 văn bản chấp thuận chủ trương đầu tư khu nghỉ dưỡng'],
    ['revoke', 'Bộ Y tế đã ra quyết định thu hồi hai lô thuốc kém chất lượng'],
    ['establish', 'Ban Thường vụ Tỉnh ủy Lâm Đồng đã lập đoàn kiểm tra việc chuyển nhượng đất'],
    ['approve', 'Với đa số phiếu tán thành, HĐND tỉnh Nghệ An biểu quyết thông qua 12 nghị quyết'],
    ['other', 'Công an tỉnh Nghệ An đã khởi tố vụ án, bắt tạm giam ba bị can'],
    ['other', 'Ngày 21/12, Cơ quan An ninh điều tra ra quyết định truy nã ba nghi can'],
    ['discipline', 'Ban Bí thư thi hành kỷ luật khiển trách ông Trần Văn Minh'],
    ['establish', 'UBND tỉnh Lâm Đồng thành lập tổ công tác gồm 12 thành viên'],
    ['establish', 'Cùng ngày, Tòa án nhân dân tỉnh Lâm Đồng cũng đã công bố thành lập ba trung tâm hòa giải'],
    ['appoint', 'Sáng 3/4, Ban Thường vụ Tỉnh ủy Lâm Đồng công bố quyết định điều động, bổ nhiệm cán bộ'],
    ['dismiss', 'Chiều 31/3, UBND tỉnh Lâm Đồng gặp mặt, trao quyết định nghỉ hưu cho đồng chí Trần Văn Minh'],
    [
      'appoint',
      'Bí thư Tỉnh ủy trao quyết định của Ban Thường vụ Tỉnh ủy bổ nhiệm đồng chí Lê Minh giữ chức Giám đốc Sở Y tế',
    ],
  ])('%s: %s', (kind, text) => {
    expect(acts(`${text}.`)).toEqual([`${kind} reported: ${text}`])
  })

  it.each([
    ['allocate', 'Lô đất rộng 900 m2 này được UBND tỉnh Lâm Đồng giao cho Công ty Đại Phát vào năm 2007'],
    ['revoke', 'Thửa đất trên đã bị UBND tỉnh Lâm Đồng ra quyết định thu hồi'],
    ['approve', 'Công ty xin đổi mục đích sử dụng đất và được UBND tỉnh Lâm Đồng chấp thuận'],
    ['approve', 'Dự án nằm trong quy hoạch giai đoạn 2021-2025, đã được Thủ tướng phê duyệt, bao gồm 7 công trình'],
    ['permit', 'Ông Minh có đơn xin làm nhà tạm và được Sở Xây dựng cấp giấy phép'],
  ])('in the passive, %s: %s', (kind, text) => {
    expect(acts(`${text}.`)).toEqual([`${kind} reported: ${text}`])
  })

  it.each([
    'Khu đất này chưa được UBND tỉnh phê duyệt giá.',
    'Dự án được UBND tỉnh phê duyệt là công trình trọng điểm.',
    'Sau khi được UBND tỉnh chấp thuận, công ty đã thi công.',
    'Các sở đang thực hiện kế hoạch được UBND tỉnh phê duyệt.',
    'Ông Trần Văn Minh mới được bổ nhiệm chức Trưởng ban Chỉ đạo cách đây hơn một tháng.',
    'Ban cán sự đảng UBND tỉnh đã cung cấp đầy đủ hồ sơ cho đoàn kiểm tra.',
    'UBND tỉnh Lâm Đồng đã có báo cáo điều chỉnh liên quan đến quy hoạch bán đảo.',
    'UBND tỉnh cho phép chuyển nhượng đất không qua đấu giá là vi phạm Luật Đất đai.',
  ])('are not: %s', (text) => {
    expect(acts(text)).toEqual([])
  })
})

describe('a meeting that is told of', () => {
  it('adopts by itself, a headline does not count', () => {
    expect(acts('Với 100% phiếu tán thành, kỳ họp đã thông qua 12 nghị quyết.')).toEqual([
      'approve enacted: Với 100% phiếu tán thành, kỳ họp đã thông qua 12 nghị quyết',
    ])
    expect(acts('Ban Bí thư kỷ luật ông Trần Văn Minh\nÔng Minh là cán bộ lâu năm.')).toEqual([])
  })

  it.each(['(VOV.VN) - ', 'TTO - '])('the text begins behind the mark of the agency: %s', (mark) => {
    expect(acts(`${mark}Chiều 31/3, UBND tỉnh Lâm Đồng quyết định cách chức ông Trần Văn Minh.`)).toEqual([
      'dismiss reported: Chiều 31/3, UBND tỉnh Lâm Đồng quyết định cách chức ông Trần Văn Minh',
    ])
  })
})

describe('what is asked of a higher body', () => {
  it.each([
    ['permit', 'Đồng thời, mong Chính phủ chấp thuận cho tạm ứng 500 tỷ đồng từ ngân sách Trung ương'],
    ['approve', 'UBND tỉnh Lâm Đồng kiến nghị Thủ tướng xem xét chấp thuận chủ trương đầu tư dự án'],
    ['permit', 'UBND tỉnh Lào Cai đề nghị Bộ Tài chính cho phép kéo dài thời gian giải ngân đến hết năm 2021'],
    ['discipline', 'Ban Thường vụ Tỉnh ủy Lâm Đồng đề xuất kỷ luật ông Trần Văn Minh'],
    ['other', 'Do vậy, Ủy ban Thường vụ Quốc hội xin Quốc hội cho giữ như dự thảo Luật'],
  ])('%s: %s', (kind, text) => {
    expect(acts(`${text}.`)).toEqual([`${kind} proposed: ${text}`])
  })
})

describe('who told whom', () => {
  it.each([
    [
      '[các ngành]',
      'UBND tỉnh đã có kế hoạch ngày 24-5 giao các ngành phối hợp thực hiện kết luận của Ban Thường vụ Tỉnh ủy',
    ],
    ['[Sở Xây dựng]', 'UBND tỉnh Lâm Đồng vừa có văn bản yêu cầu Sở Xây dựng kiểm tra dự án trên đồi'],
    ['[]', 'Riêng tại Lâm Đồng, Ủy ban Kiểm tra Trung ương chỉ đạo thu hồi dứt điểm thửa đất trên'],
    ['[]', 'Do vậy, Ủy ban Thường vụ Quốc hội chỉ đạo bổ sung thời điểm có hiệu lực của Luật'],
  ])('%s %s', (to, text) => {
    expect(acts(`${text}.`)).toEqual([`obligation ${to} ${text}`])
  })
})

describe('what a web page says in front of the document', () => {
  it('tells of it; the document itself decides', () => {
    const text = `Ngày 12/3/2024, Chính phủ ban hành Nghị quyết 12/NQ-CP về dự án Luật Thủy lợi.
CHÍNH PHỦ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/NQ-CP
Hà Nội, ngày 12 tháng 3 năm 2024
NGHỊ QUYẾT
Về dự án Luật Thủy lợi
QUYẾT NGHỊ:
Điều 1. Thông qua dự án Luật Thủy lợi do Bộ Xây dựng trình.
`
    expect(analyze(text).decisions.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'promulgate reported',
      'approve enacted',
    ])
  })
})
