import { expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'

const LAW = `QUỐC HỘI
Luật số: 11/2014/QH13
LUẬT
SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT BẾN THỦY
`

it('are no part of the clause in front of them or behind them', () => {
  const text = `${LAW}Điều 1. Sửa đổi, bổ sung một số điều của Luật Bến thủy:
1. [Khoản này được hướng dẫn bởi Điều 4 Nghị định 21/2015/NĐ-CP có hiệu lực từ ngày 01/5/2015] Khoản 2 Điều 7 được sửa đổi như sau: [Nội dung khoản này hết hiệu lực từ ngày 01/01/2020] “2. Chủ bến phải treo biển báo
và thắp đèn hiệu.” [Điều này được bãi bỏ bởi Luật Bến thủy 2022 có hiệu lực từ ngày 01/7/2022]
Điều 2. Trách nhiệm thi hành [Điều này được hướng dẫn bởi Thông tư 8/2016/TT-BGTVT]
1. Bộ Giao thông vận tải có trách nhiệm công bố danh mục bến thủy; [Điểm này được bổ sung bởi Luật Bến thủy 2022]
2. Chủ bến phải báo cáo [Cụm từ này được thay thế bởi Luật Bến thủy 2022] cơ quan quản lý đường thủy.
`
  expect(decisionsOf(text)).toEqual(['amend enacted: Khoản 2 Điều 7 được sửa đổi như sau'])
  expect(directivesOf(text)).toEqual([
    'obligation [Bộ Giao thông vận tải] Bộ Giao thông vận tải có trách nhiệm công bố danh mục bến thủy',
    'obligation [Chủ bến] Chủ bến phải báo cáo [Cụm từ này được thay thế bởi Luật Bến thủy 2022] cơ quan quản lý đường thủy',
  ])
})
