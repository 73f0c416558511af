import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf, flat } from '../../test/read-acts.ts'
import { analyze } from '../analyze.ts'

const HEAD = `QUỐC HỘI
Nghị quyết số: 12/2009/QH12
Hà Nội, ngày 12 tháng 6 năm 2009

NGHỊ QUYẾT
Về phát triển bến thủy

QUYẾT NGHỊ:
1. Thông qua kế hoạch phát triển bến thủy năm 2010.
2. `

const ITEMS = `
a) Quản lý chặt chẽ việc cấp phép; không được mở bến trái quy hoạch;
b) Chi cho an toàn đường thủy bảo đảm 20% tổng chi; chi đào tạo đạt 2%; chi cứu nạn không dưới 1%;
c) Thực hiện nghiêm lộ trình cắt giảm phí, tỷ lệ nợ phí giảm xuống dưới 5% tổng thu.
`

const goalsOf = (text: string): string[] => analyze(text).targets.map((target) => flat(target.text))

describe('what is stressed behind an agreement opens a list of tasks', () => {
  it.each([
    ['Quốc hội cơ bản tán thành các giải pháp do Chính phủ trình', ', đồng thời nhấn mạnh một số điểm sau đây'],
    ['Hội đồng nhân dân tỉnh thống nhất với Báo cáo của UBND tỉnh', ' và lưu ý một số nội dung sau'],
    ['Tán thành đánh giá của Chính phủ', ', trong đó cần tập trung một số nhiệm vụ sau'],
  ])('%s%s', (agreed, stressed) => {
    const text = `${HEAD}${agreed}${stressed}:${ITEMS}`
    expect(decisionsOf(text).at(-1)).toBe(`approve enacted: ${agreed}`)
    expect(directivesOf(text)).toEqual([
      'obligation [] Quản lý chặt chẽ việc cấp phép',
      'prohibition [] không được mở bến trái quy hoạch',
      'obligation [] Thực hiện nghiêm lộ trình cắt giảm phí, tỷ lệ nợ phí giảm xuống dưới 5% tổng thu',
    ])
    expect(goalsOf(text)).toEqual([
      'Chi cho an toàn đường thủy bảo đảm 20% tổng chi',
      'chi đào tạo đạt 2%',
      'chi cứu nạn không dưới 1%',
      'tỷ lệ nợ phí giảm xuống dưới 5% tổng thu',
    ])
  })

  it('but nothing is stressed where the contents are told', () => {
    const text = `${HEAD}Quốc hội tán thành các giải pháp do Chính phủ trình, gồm các nội dung sau:${ITEMS}`
    expect(directivesOf(text)).toEqual([])
  })
})

describe('goals of one sentence', () => {
  it('stand behind a label', () => {
    expect(goalsOf(`${HEAD}Mục tiêu: đến năm 2010 có 500 km luồng; trên 40% số bến được cấp phép.\n`)).toEqual([
      'đến năm 2010 có 500 km luồng',
      'trên 40% số bến được cấp phép',
    ])
  })

  it('are no sums of the past', () => {
    expect(goalsOf(`${HEAD}Mục tiêu: phấn đấu thu phí tăng, tổng thu ước đạt 50 tỷ đồng.\n`)).toEqual([])
  })
})
