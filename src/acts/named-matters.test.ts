import { describe, expect, it } from 'vitest'
import { directivesOf } from '../../test/read-acts.ts'

const RESOLUTION = `CHÍNH PHỦ
Số: 77/NQ-CP
Hà Nội, ngày 5 tháng 4 năm 2017
NGHỊ QUYẾT
Phiên họp Chính phủ tháng 3 năm 2017
QUYẾT NGHỊ:
`
const REPORT = `Tỉnh Hòa An bàn về bến thủy

(HA) - Sáng 5/4, Chủ tịch UBND tỉnh chủ trì cuộc họp về bến thủy.

`

describe('a heading that only names a matter', () => {
  it.each(['1. Về tình hình bến thủy', '1. Về kết quả xếp hạng bến thủy', '1. Về dự án Luật Bến thủy'])(
    'closes nothing in a resolution: %s',
    (heading) => {
      const text = `${RESOLUTION}${heading}\nChính phủ yêu cầu Bộ Xây dựng rà soát các bến.\n2. Về kinh phí\nGiao Bộ Tài chính bố trí vốn.\n`
      expect(directivesOf(text)).toEqual([
        'obligation [Bộ Xây dựng] Chính phủ yêu cầu Bộ Xây dựng rà soát các bến',
        'obligation [Bộ Tài chính] Giao Bộ Tài chính bố trí vốn',
      ])
    },
  )

  it.each(['Chủ tịch UBND tỉnh: Tình hình bến bãi còn khó khăn - Ảnh: T.N', 'Tình hình bến bãi còn khó khăn'])(
    'nor does a line between the paragraphs of a report: %s',
    (line) => {
      const text = `${REPORT}${line}\n\nChủ tịch UBND tỉnh yêu cầu Sở Xây dựng rà soát các bến.\n\nSở Tài chính khẩn trương bố trí vốn.\n`
      expect(directivesOf(text)).toEqual([
        'obligation [Sở Xây dựng] Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng rà soát các bến',
        'obligation [Sở Tài chính] Sở Tài chính khẩn trương bố trí vốn',
      ])
    },
  )
})
