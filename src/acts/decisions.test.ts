import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../test/read-acts.ts'

const FORM = `ỦY BAN NHÂN DÂN TỈNH HẢI LĂNG
Số: 15/QĐ-UBND
Hải Lăng, ngày 12 tháng 3 năm 2024
QUYẾT ĐỊNH
Về việc kiện toàn tổ chức
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Theo đề nghị của Giám đốc Sở Nội vụ.
QUYẾT ĐỊNH:
`

describe('decisions in articles', () => {
  const cases: [string, string[]][] = [
    ['Phê duyệt Đề án phát triển chợ nông thôn', ['approve']],
    ['Ban hành kèm theo Quyết định này Quy chế làm việc của Ban Chỉ đạo', ['promulgate']],
    ['Thành lập Tổ công tác rà soát thủ tục hành chính, gồm các ông, bà sau', ['establish']],
    ['Bổ nhiệm ông Trần Văn Lợi, Phó Giám đốc Sở Y tế, giữ chức vụ Giám đốc Sở Y tế', ['appoint']],
    ['Cho ông Phạm Hữu Nghĩa thôi giữ chức vụ Chánh Thanh tra tỉnh để nghỉ hưu', ['dismiss']],
    ['Ông Phạm Hữu Nghĩa thôi giữ chức vụ Chánh Thanh tra tỉnh kể từ ngày 01/4/2024', ['dismiss']],
    ['Thu hồi 1,2 ha đất của Công ty TNHH Bình Minh tại xã Hải An', ['revoke']],
    ['Tặng Bằng khen cho 05 tập thể và 12 cá nhân', ['reward']],
    ['Thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Lê Quang', ['discipline']],
    ['Phân bổ 12 tỷ đồng từ nguồn dự phòng ngân sách tỉnh cho các huyện', ['allocate']],
    ['Cho phép Trường Mầm non Hoa Mai hoạt động giáo dục', ['permit']],
    ['Đổi tên Phòng Kế hoạch thành Phòng Kế hoạch - Tổng hợp', ['establish']],
    ['Bãi bỏ Quyết định số 04/2019/QĐ-UBND ngày 02/02/2019 của Ủy ban nhân dân tỉnh', ['repeal']],
    ['Giao 25 biên chế cho Sở Nội vụ năm 2024', ['assign']],
    ['Những quy định trước đây trái với Quyết định này đều bãi bỏ', ['repeal']],
    ['Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 11/QĐ-UBND', ['effect']],
  ]
  it.each(cases)('%s', (article, kinds) => {
    expect(decisionsOf(`${FORM}Điều 1. ${article}.\n`)).toEqual(kinds.map((kind) => `${kind} enacted: ${article}`))
  })

  const none = [
    'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính hướng dẫn thực hiện Quyết định này',
    'Giao Sở Y tế bổ nhiệm lại viên chức quản lý theo thẩm quyền',
    'Hoàn thành việc rà soát trong 05 ngày kể từ ngày Quyết định này có hiệu lực',
    'Kinh phí thực hiện do ngân sách tỉnh bảo đảm',
  ]
  it.each(none)('none: %s', (article) => {
    expect(decisionsOf(`${FORM}Điều 1. ${article}.\n`)).toEqual([])
  })
})

describe('lists of decisions', () => {
  it('gives one repeal for each document of the list, none for the lead-in', () => {
    const text = `${FORM}Điều 1. Bãi bỏ các văn bản sau đây:
1. Quyết định số 01/2010/QĐ-UBND ngày 05/01/2010 của Ủy ban nhân dân tỉnh về phí chợ.
2. Chỉ thị số 02/CT-UBND ngày 06/02/2011 của Ủy ban nhân dân tỉnh về họp giao ban.
`
    expect(decisionsOf(text).map((line) => line.slice(0, 36))).toEqual([
      'repeal enacted: Quyết định số 01/201',
      'repeal enacted: Chỉ thị số 02/CT-UBN',
    ])
  })

  it('takes provisions that are amended in the passive', () => {
    const text =
      'NGHỊ ĐỊNH\nSửa đổi một số điều của Nghị định số 12/2005/NĐ-CP\nĐiều 1. Sửa đổi Nghị định số 12/2005/NĐ-CP như sau:\n' +
      '1. Khoản 2 Điều 3 được sửa đổi, bổ sung như sau:\n“2. Người nộp thuế là tổ chức.”\n' +
      '2. Điều 5 được bãi bỏ như sau:\n“Điều 5. Không áp dụng.”'
    expect(decisionsOf(text)).toEqual([
      'amend enacted: Khoản 2 Điều 3 được sửa đổi, bổ sung như sau',
      'repeal enacted: Điều 5 được bãi bỏ như sau',
    ])
  })

  it('takes the amending points below an article, not the article', () => {
    const text = `${FORM}Điều 1. Sửa đổi, bổ sung một số khoản của Điều 3 như sau:
1. Sửa đổi khoản 2 như sau:
“2. Mức chi là 50.000 đồng.”
2. Bãi bỏ khoản 4.
`
    expect(decisionsOf(text)).toEqual(['amend enacted: Sửa đổi khoản 2 như sau', 'repeal enacted: Bãi bỏ khoản 4'])
  })

  it('leaves the contents of an act alone', () => {
    const text = `${FORM}Điều 1. Thành lập Ban Chỉ đạo, gồm các thành viên:
1. Ông Nguyễn Văn Minh, Phó Chủ tịch Ủy ban nhân dân tỉnh, Trưởng ban.
2. Bà Trần Thị Hạnh, Giám đốc Sở Y tế, Phó Trưởng ban.
Điều 2. Ban Chỉ đạo tự giải thể sau khi hoàn thành nhiệm vụ.
`
    expect(decisionsOf(text).map((line) => line.split(':')[0])).toEqual(['establish enacted', 'dissolve enacted'])
  })
})

describe('decisions that a report tells of', () => {
  it('needs the body and the object', () => {
    const report = `Thành phố có thêm một trường học
Ngày 4/5, UBND thành phố Đông Hà vừa ban hành Quyết định số 312/QĐ-UBND về thành lập Trường Tiểu học Hoa Sen.
Trường nằm trên đường Trần Phú, có 20 phòng học.
`
    expect(decisionsOf(report).map((line) => line.split(':')[0])).toEqual(['promulgate reported'])
  })

  it('knows an election whatever the meeting is called', () => {
    const report = `Xã Tân Lập có chủ tịch mới
Chiều 9/7, với đa số phiếu tán thành, kỳ họp đã bầu ông Đỗ Văn Quý giữ chức Chủ tịch Ủy ban nhân dân xã Tân Lập.
Ông Quý sinh năm 1979, được bầu lần đầu.
`
    expect(decisionsOf(report).map((line) => line.split(':')[0])).toEqual(['appoint enacted'])
  })
})
