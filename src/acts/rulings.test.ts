import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../test/read-acts.ts'

const CASE = `Vụ tranh chấp căn nhà số 5 ở tỉnh Lâm Đồng
Gia đình bà Lê Thị Hoa sống tại đây từ năm 1975.
`

describe('rulings of a court that a report tells of', () => {
  it('each sentence that opens with a verb of decision is one, the rest is story', () => {
    const text = `${CASE}Tại Bản án sơ thẩm số 02/2015/HCST ngày 26-01-2015, Tòa án nhân dân tỉnh Lâm Đồng quyết định:
“Bác yêu cầu khởi kiện của bà Lê Thị Hoa”.
Bà Hoa có đơn kháng cáo.
Tại Bản án phúc thẩm số 75/2016/HCPT, Tòa án nhân dân cấp cao tại Đà Nẵng quyết định:
Không chấp nhận kháng cáo của bà Hoa.
Sửa Bản án sơ thẩm của Tòa án nhân dân tỉnh Lâm Đồng. Trích lục bản đồ kèm theo.
`
    expect(decisionsOf(text)).toEqual([
      'other reported: Bác yêu cầu khởi kiện của bà Lê Thị Hoa',
      'other reported: Không chấp nhận kháng cáo của bà Hoa',
      'amend reported: Sửa Bản án sơ thẩm của Tòa án nhân dân tỉnh Lâm Đồng',
    ])
  })

  it('who decides on a matter decides, whatever it is', () => {
    const told = 'Bộ Chính trị đã quyết định một số trường hợp nhân sự'
    expect(decisionsOf(`${CASE}${told}.\n`)).toEqual([`other reported: ${told}`])
  })
})
