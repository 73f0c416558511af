import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'

const HEAD = `HĐND tỉnh Phú Yên khai mạc kỳ họp thứ 12
Sáng 12/7, HĐND tỉnh khóa XVII khai mạc kỳ họp thứ 12. Dự kỳ họp có đông đảo cử tri.
`

describe('press: what a meeting decides', () => {
  it.each([
    ['approve enacted', 'Kỳ họp thông qua 15 nghị quyết về kinh tế - xã hội'],
    ['appoint enacted', 'Kỳ họp cũng xác nhận kết quả bầu Hội thẩm nhân dân'],
    ['approve enacted', 'Hội nghị biểu quyết chủ trương điều chỉnh quy hoạch đô thị Sông Cầu'],
    ['appoint enacted', 'Đại hội đã bầu Ban Chấp hành khóa mới gồm 45 đồng chí'],
    ['approve enacted', 'Phiên họp nhất trí trình Quốc hội dự án Luật Đê điều'],
    [
      'dismiss reported',
      'Sau phần thảo luận, Quốc hội tiến hành miễn nhiệm chức danh Bộ trưởng đối với ông Trần Văn An',
    ],
    ['appoint reported', 'HĐND tỉnh đã nhất trí bầu ông Lê Văn Bình giữ chức Phó Chủ tịch UBND tỉnh'],
    ['approve reported', 'Quốc hội thông qua 7 nghị quyết'],
    ['reward reported', 'Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhì cho trường Lê Lợi'],
    ['allocate proposed', 'UBND tỉnh kiến nghị Chính phủ cấp 520 tỷ đồng để hoàn thành 11 dự án'],
    [
      'approve reported',
      'Cũng tại phiên họp, trên cơ sở tờ trình của Sở Tài chính, HĐND tỉnh nhất trí chủ trương vay vốn',
    ],
  ])('%s: %s', (expected, clause) => {
    expect(decisionsOf(`${HEAD}${clause}.\n`)).toEqual([`${expected}: ${clause}`])
  })

  it.each([
    'Kỳ họp sẽ thông qua 20 nghị quyết',
    'Chủ tịch nước tặng 20 suất quà cho các hộ nghèo',
    'UBND tỉnh đã tặng quà cho 15 hộ',
    'UBND tỉnh đề nghị Bộ Tài chính tiếp tục hỗ trợ xây dựng nông thôn mới',
    'Kỳ họp thứ 12 diễn ra trong hai ngày',
  ])('none: %s', (clause) => {
    expect(decisionsOf(`${HEAD}${clause}.\n`)).toEqual([])
  })
})

describe('reports and letters: what others decided before', () => {
  const form = (code: string, type: string): string =>
    `UBND TỈNH PHÚ YÊN\nSỞ CÔNG THƯƠNG\nSố: 21/${code}\nPhú Yên, ngày 3 tháng 5 năm 2024\n${type}\n`
  const REPORT = form('BC-SCT', 'BÁO CÁO\nKết quả quản lý chợ')
  const LETTER = form('SCT-QLTM', 'V/v quản lý chợ\nKính gửi: UBND các huyện.')

  it.each([
    [REPORT, 'promulgate', 'Từ đầu năm, UBND tỉnh đã ban hành Kế hoạch số 26/KH-UBND ngày 20/02/2024 về quản lý chợ'],
    [REPORT, 'discipline', 'UBND tỉnh đã ra quyết định xử phạt 03 cơ sở, tổng số tiền 27 triệu đồng'],
    [REPORT, 'establish', 'Chủ tịch UBND tỉnh quyết định kiện toàn Ban Chỉ đạo quản lý chợ tỉnh'],
    [LETTER, 'approve', 'Bộ Công Thương cũng đã đồng ý chủ trương nâng cấp chợ'],
    [LETTER, 'approve', 'Đề án chợ đã được Bộ Công Thương phê duyệt tại Quyết định số 48/QĐ-BCT ngày 10/6/2023'],
    [LETTER, 'promulgate', 'Chính phủ đã ban hành Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 về phát triển chợ'],
  ])('%#', (head, kind, clause) => {
    expect(
      decisionsOf(`${head}I. Kết quả chỉ đạo\n${clause}.\n`.replace(head === LETTER ? 'I. Kết quả chỉ đạo\n' : '', '')),
    ).toEqual([`${kind} reported: ${clause}`])
  })

  it.each([
    'UBND tỉnh đã ban hành nhiều văn bản chỉ đạo',
    'Các đơn vị đã phê duyệt kế hoạch của mình',
    'Trường hợp UBND tỉnh đã thành lập tổ công tác, Sở cử người tham gia',
    'Sở đã tham mưu UBND tỉnh ban hành kế hoạch',
  ])('none: %s', (clause) => {
    expect(decisionsOf(`${REPORT}I. Kết quả chỉ đạo\n${clause}.\n`)).toEqual([])
  })
})

describe('reports: what is asked for under a heading of its own', () => {
  const text = `UBND TỈNH PHÚ YÊN
SỞ CÔNG THƯƠNG
Số: 21/BC-SCT
Phú Yên, ngày 3 tháng 5 năm 2024
BÁO CÁO
Kết quả quản lý chợ
I. KẾT QUẢ
Các đơn vị thực hiện tốt.
II. ĐỀ XUẤT, KIẾN NGHỊ
1. Đối với Bộ Công Thương:
- Sớm nâng cấp phần mềm quản lý chợ;
- Trình Chính phủ sửa đổi Nghị định số 60/2024/NĐ-CP ngày 05/6/2024.
2. Đối với UBND tỉnh:
a) Xem xét bổ sung 4,8 tỷ đồng từ nguồn sự nghiệp kinh tế cho Sở;
b) Phê duyệt chủ trương đầu tư Dự án nâng cấp chợ Gạo.
`
  it('is proposed where a decision is asked for, a request where something is to be done', () => {
    expect(decisionsOf(text)).toEqual([
      'amend proposed: Trình Chính phủ sửa đổi Nghị định số 60/2024/NĐ-CP ngày 05/6/2024',
      'allocate proposed: Xem xét bổ sung 4,8 tỷ đồng từ nguồn sự nghiệp kinh tế cho Sở',
      'approve proposed: Phê duyệt chủ trương đầu tư Dự án nâng cấp chợ Gạo',
    ])
    expect(directivesOf(text)).toEqual(['request [Bộ Công Thương] Sớm nâng cấp phần mềm quản lý chợ'])
  })

  it('a heading about requests that were answered asks for nothing', () => {
    expect(directivesOf(text.replace('ĐỀ XUẤT, KIẾN NGHỊ', 'KẾT QUẢ GIẢI QUYẾT KIẾN NGHỊ'))).toEqual([])
  })
})
