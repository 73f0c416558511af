import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { readLines } from '../lines/read.ts'
import { sliceTokens } from '../tokens/store.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { buildStructure } from './build.ts'

const lexicon = buildLexicon()

function structureOf(text: string) {
  const store = tokenize(text, lexicon.vocabulary)
  const structure = buildStructure(store, readLines(store, lexicon), lexicon)
  const cut = (first: number, end: number): string => sliceTokens(store, first, end).replace(/\s+/gu, ' ')
  return { store, structure, cut }
}

function idsOf(text: string): string[] {
  return structureOf(text).structure.blocks.map((block) => block.id)
}

describe('buildStructure', () => {
  it('nests chapters, articles, clauses and points', () => {
    const text = `Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Quy định này áp dụng đối với:
a) Các sở;
đ) Các xã.
2. Không áp dụng khác.
Chương II
THI HÀNH
Điều 2. Hiệu lực
Quy định này có hiệu lực từ ngày ký.`
    expect(idsOf(text)).toEqual([
      'chuong-i',
      'dieu-1',
      'dieu-1.khoan-1',
      'dieu-1.khoan-1.diem-a',
      'dieu-1.khoan-1.diem-đ',
      'dieu-1.khoan-2',
      'chuong-ii',
      'dieu-2',
    ])
    const { structure, cut } = structureOf(text)
    const parents = structure.blocks.map((block) => structure.blocks[block.parent]?.id)
    expect(parents.slice(0, 4)).toEqual([undefined, 'chuong-i', 'dieu-1', 'dieu-1.khoan-1'])
    const heading = structure.blocks.map((block) => block.headingEnd && cut(block.content, block.headingEnd))
    expect(heading[0]).toBe('QUY ĐỊNH CHUNG')
    expect(heading[1]).toBe('Phạm vi')
    expect(heading[4]).toBeUndefined()
  })

  it('opens a clause behind a heading that ends with a word such as `thiết bị`', () => {
    const text = `Điều 1. Mua sắm thiết bị
1. Sở mua sắm thiết bị.
2. Xã nhận thiết bị.`
    expect(idsOf(text)).toEqual(['dieu-1', 'dieu-1.khoan-1', 'dieu-1.khoan-2'])
  })

  it('nests letters, Roman and decimal numbers and two kinds of bullets', () => {
    const text = `A. TÌNH HÌNH
I. KẾT QUẢ
1. Kinh tế
1.1. Nông nghiệp
- Trồng trọt:
+ Lúa;
+ Ngô.
- Chăn nuôi.
II. HẠN CHẾ
B. NHIỆM VỤ
I. CHUNG`
    expect(idsOf(text)).toEqual([
      'phan-a',
      'phan-a.muc-i',
      'phan-a.muc-i.khoan-1',
      'phan-a.muc-i.khoan-1.khoan-1-1',
      'phan-a.muc-i.khoan-1.khoan-1-1.gach-1',
      'phan-a.muc-i.khoan-1.khoan-1-1.gach-1.gach-1',
      'phan-a.muc-i.khoan-1.khoan-1-1.gach-1.gach-2',
      'phan-a.muc-i.khoan-1.khoan-1-1.gach-2',
      'phan-a.muc-ii',
      'phan-b',
      'phan-b.muc-i',
    ])
  })

  it('keeps Roman numbers inside the article in which they begin', () => {
    const text = `Điều 1. Phê duyệt dự án với nội dung sau:
I. Tên dự án
1. Cầu Lam Sơn.
II. Địa điểm
Điều 2. Giao Sở Xây dựng thực hiện.`
    expect(idsOf(text)).toEqual(['dieu-1', 'dieu-1.muc-i', 'dieu-1.muc-i.khoan-1', 'dieu-1.muc-ii', 'dieu-2'])
  })

  it('closes a quotation at the next amending item when its mark is missing', () => {
    const text = `Điều 1. Sửa đổi Quy chế
1. Sửa đổi Điều 5 như sau:
“Điều 5. Hồ sơ
1. Đơn đề nghị.
2. Sửa đổi Điều 7 như sau:
“Điều 7. Thời hạn
Thời hạn là 05 ngày.”
Điều 2. Hiệu lực`
    const { structure, cut } = structureOf(text)
    expect(structure.blocks.map((block) => block.id)).toEqual(['dieu-1', 'dieu-1.khoan-1', 'dieu-1.khoan-2', 'dieu-2'])
    expect(structure.quotes.map(({ first, end }) => cut(first, end))).toEqual([
      '“Điều 5. Hồ sơ 1. Đơn đề nghị.',
      '“Điều 7. Thời hạn Thời hạn là 05 ngày.”',
    ])
  })

  it('numbers an attached document and a restarted row anew', () => {
    const text = `QUYẾT ĐỊNH
Ban hành quy chế
Điều 1. Ban hành Quy chế.
CHỦ TỊCH
Ngô Minh Tuấn
QUY CHẾ
LÀM VIỆC
Điều 1. Phạm vi
1. Một.
2. Hai.
Các trường hợp khác:
1. Ba.
PHỤ LỤC I
BIỂU MẪU
1. Mẫu.`
    expect(idsOf(text)).toEqual([
      'dieu-1',
      'kem-theo.dieu-1',
      'kem-theo.dieu-1.khoan-1',
      'kem-theo.dieu-1.khoan-2',
      'kem-theo.dieu-1.khoan-1-2',
      'phu-luc-i',
      'phu-luc-i.khoan-1',
    ])
  })

  it('gives zones in the order of the form', () => {
    const text = `SỞ Y TẾ
Số: 7/SYT-VP
Kính gửi: Phòng Y tế
Đề nghị Phòng Y tế báo cáo trong tháng 5.
Nơi nhận:
- Như trên.
GIÁM ĐỐC
Ngô Minh Tuấn
PHỤ LỤC
1. Mẫu.`
    const { structure, cut } = structureOf(text)
    expect(structure.zones.map((zone) => `${zone.kind}: ${cut(zone.first, zone.end)}`)).toEqual([
      'letterhead: SỞ Y TẾ Số: 7/SYT-VP',
      'addressees: Kính gửi: Phòng Y tế',
      'body: Đề nghị Phòng Y tế báo cáo trong tháng 5.',
      'recipients: Nơi nhận: - Như trên.',
      'signature: GIÁM ĐỐC Ngô Minh Tuấn',
      'appendix: PHỤ LỤC 1. Mẫu.',
    ])
  })

  it('finds no blocks in plain text', () => {
    expect(idsOf('Sáng nay, hội nghị đã khai mạc.\nCó 15 đại biểu dự, tăng 3 người.')).toEqual([])
    expect(idsOf('')).toEqual([])
  })
})
