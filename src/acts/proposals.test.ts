import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf, ruleHead } from '../../test/read-acts.ts'

describe('what a higher body is asked to change', () => {
  const ANNEX = `${ruleHead('Thông qua phương án đơn giản hóa thủ tục hành chính')}Điều 1. Quyết định này có hiệu lực từ ngày ký.
PHỤ LỤC
PHƯƠNG ÁN ĐƠN GIẢN HÓA
I. LĨNH VỰC VẬN TẢI
1. Thủ tục cấp biển hiệu
`
  it('is proposed, with the quoted words that are to go', () => {
    const text = `${ANNEX}1.1. Nội dung đề xuất đơn giản hóa:
Bãi bỏ thành phần hồ sơ: “Bản sao
giấy đăng ký xe (trường hợp gửi qua bưu điện: bản sao có chứng thực)”
Lý do: Đã có dữ liệu.
1.2. Kiến nghị thực thi
- Sửa đổi khoản 2 Điều 5 Nghị định số 10/2020/NĐ-CP.
1.3. Lợi ích phương án đơn giản hóa
Giảm chi phí tuân thủ.
`
    expect(decisionsOf(text).slice(1)).toEqual([
      'repeal proposed: Bãi bỏ thành phần hồ sơ: “Bản sao giấy đăng ký xe (trường hợp gửi qua bưu điện: bản sao có chứng thực)”',
      'amend proposed: Sửa đổi khoản 2 Điều 5 Nghị định số 10/2020/NĐ-CP',
    ])
  })

  it('new wording is no part of the clause', () => {
    const text = `${ruleHead('Sửa đổi Quy chế bến thủy')}Điều 1. Sửa đổi một số điều\n1. Bãi bỏ cụm từ: “bến tạm” tại Điều 3.\n2. Bãi bỏ khoản 1 và sửa đổi khoản 2 Điều 4 như sau:\n“2. Chủ bến niêm yết giá vé.”\n`
    expect(decisionsOf(text).filter((decision) => decision.includes('“'))).toEqual([
      'repeal enacted: Bãi bỏ cụm từ: “bến tạm” tại Điều 3',
    ])
  })
})

describe('the name of an article in a chapter', () => {
  it.each(['Sắp xếp, xử lý trụ sở sau sắp xếp', 'Hủy bỏ hồ sơ hết thời hạn', 'Phê duyệt quy hoạch bến'])(
    '%s decides nothing',
    (name) => {
      const text = `${ruleHead('Ban hành Quy chế quản lý bến thủy')}Chương II\nQUẢN LÝ BẾN\nĐiều 12. ${name}\n1. Việc bố trí trụ sở theo quy định của Chính phủ.\n2. Sở Xây dựng có trách nhiệm bố trí trụ sở; quan tâm bố trí phương tiện đi lại.\n`
      expect(decisionsOf(text)).toEqual([])
      expect(directivesOf(text)).toEqual([
        'obligation [Sở Xây dựng] Sở Xây dựng có trách nhiệm bố trí trụ sở',
        'obligation [Sở Xây dựng] quan tâm bố trí phương tiện đi lại',
      ])
    },
  )
})
