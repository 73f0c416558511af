import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'

const CIRCULAR = `BỘ CÔNG THƯƠNG
Số: 14/2024/TT-BCT
Hà Nội, ngày 12 tháng 7 năm 2024
THÔNG TƯ
Quy định về quản lý chợ
Căn cứ Luật Thương mại ngày 14 tháng 6 năm 2005;
Bộ trưởng Bộ Công Thương ban hành Thông tư quy định về quản lý chợ.
Điều 1. Quản lý chợ
`

describe('what a lead-in forbids', () => {
  it.each([
    ['Nghiêm cấm cơ sở sản xuất, kinh doanh thực phẩm', 'cơ sở sản xuất, kinh doanh thực phẩm'],
    ['Nghiêm cấm các hành vi sau đây', ''],
    ['Nghiêm cấm hộ kinh doanh thực hiện các hành vi sau đây', 'hộ kinh doanh'],
    ['Hộ kinh doanh không được', 'Hộ kinh doanh'],
  ])('%s', (leadIn, told) => {
    const text = `${CIRCULAR}1. ${leadIn}:\na) Sử dụng phụ gia ngoài danh mục;\nb) Bán hàng giả.\n`
    expect(directivesOf(text)).toEqual([
      `prohibition [${told}] Sử dụng phụ gia ngoài danh mục`,
      `prohibition [${told}] Bán hàng giả`,
    ])
  })

  it('but not what it only denies', () => {
    const text = `${CIRCULAR}1. Không áp dụng với các trường hợp sau:\na) Chợ tạm;\nb) Chợ phiên.\n`
    expect(directivesOf(text).filter((line) => line.includes('Chợ'))).toEqual([])
  })
})

describe('a resolution among whose tasks something is settled', () => {
  it('decides it', () => {
    const text = `HỘI ĐỒNG NHÂN DÂN TỈNH PHÚ YÊN
Số: 14/NQ-HĐND
Phú Yên, ngày 12 tháng 7 năm 2024
NGHỊ QUYẾT
Về nhiệm vụ 6 tháng cuối năm
QUYẾT NGHỊ:
Điều 1. Nhiệm vụ, giải pháp chủ yếu
1. Siết chặt chi tiêu. Thống nhất nhận thức trong các cấp.
2. Cho phép UBND tỉnh ứng trước 85 tỷ đồng từ nguồn thu tiền sử dụng đất. Nhất trí chưa điều chỉnh học phí.
`
    expect(decisionsOf(text)).toEqual([
      'permit enacted: Cho phép UBND tỉnh ứng trước 85 tỷ đồng từ nguồn thu tiền sử dụng đất',
      'approve enacted: Nhất trí chưa điều chỉnh học phí',
    ])
  })
})
