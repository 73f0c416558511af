import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'
import { analyze } from '../analyze.ts'

const JUDGMENT = `TÒA ÁN NHÂN DÂN
HUYỆN PHÚ HÒA
Bản án số: 12/2019/DS-ST
Ngày 04/6/2019
V/v "Tranh chấp tiền công lái đò"
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

NỘI DUNG VỤ ÁN:
Ông Nguyễn Văn Bình trình bày: ông mới nhận được 5.000.000 đồng vào tháng 3/2018 rồi thôi. Nay ông khởi kiện đòi tiền công.
Kiểm sát viên phát biểu: đề nghị Tòa án nhân dân huyện Phú Hòa chấp nhận yêu cầu của nguyên đơn.

NHẬN ĐỊNH CỦA TÒA ÁN:
[1] Bị đơn có nghĩa vụ trả tiền công theo thỏa thuận.

QUYẾT ĐỊNH:
1. Chấp nhận yêu cầu khởi kiện của ông Nguyễn Văn Bình. Buộc bà Lê Thị Hạnh có trách nhiệm trả cho ông Bình số tiền 9.000.000 đồng.
2. Ghi nhận việc nguyên đơn không đòi tiền lãi; hủy bỏ Quyết định phong tỏa tài khoản số 02/2019/QĐ-BPKCTT ngày 02/4/2019.
3. Án phí: bà Lê Thị Hạnh phải nộp 450.000 đồng. Hoàn trả cho ông Bình 200.000 đồng tiền tạm ứng án phí.
4. Đương sự có mặt được quyền kháng cáo trong hạn 15 ngày.
`

describe('a judgment', () => {
  it('is one by the label of its number', () => {
    expect(analyze(JUDGMENT).metadata.type?.name).toBe('bản án')
  })

  it('rules only behind its enacting line', () => {
    expect(decisionsOf(JUDGMENT)).toEqual([
      'approve enacted: Chấp nhận yêu cầu khởi kiện của ông Nguyễn Văn Bình',
      'other enacted: Ghi nhận việc nguyên đơn không đòi tiền lãi',
      'repeal enacted: hủy bỏ Quyết định phong tỏa tài khoản số 02/2019/QĐ-BPKCTT ngày 02/4/2019',
      'other enacted: Hoàn trả cho ông Bình 200.000 đồng tiền tạm ứng án phí',
    ])
  })

  it('tells who must pay, and what was asked of the court', () => {
    expect(directivesOf(JUDGMENT)).toEqual([
      'request [Tòa án nhân dân huyện Phú Hòa] đề nghị Tòa án nhân dân huyện Phú Hòa chấp nhận yêu cầu của nguyên đơn',
      'obligation [Lê Thị Hạnh] Buộc bà Lê Thị Hạnh có trách nhiệm trả cho ông Bình số tiền 9.000.000 đồng',
      'obligation [Lê Thị Hạnh] bà Lê Thị Hạnh phải nộp 450.000 đồng',
    ])
  })
})
