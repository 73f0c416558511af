import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { opensBlock } from './line.ts'
import { readLines } from './read.ts'

const lexicon = buildLexicon()

/** The blocks that the lines open, as `kind label`. */
function blocks(text: string): string[] {
  return readLines(tokenize(text, lexicon.vocabulary), lexicon)
    .filter((line) => opensBlock(line.kind) && !line.quoted)
    .map(({ kind, label }) => `${kind} ${label}`)
}

const TOP = 'Điều 4. Chính sách\n1. Nhà nước bảo vệ bờ biển.\n2. Nhà nước khuyến khích trồng rừng.\n'

describe('blocks whose line break was lost', () => {
  it.each([
    ['behind a stop', `${TOP}Luật Bờ biển 2031. Mục 2. TUẦN TRA BỜ BIỂN\nĐiều 5. Tuần tra\nTuần tra hằng ngày.`],
    ['behind a comma', `${TOP}Quốc hội ban hành Luật này, Mục 2 TUẦN TRA BỜ BIỂN\nĐiều 5. Tuần tra\nHằng ngày.`],
    ['behind a note', `${TOP}Hết. [Điểm này bị bãi bỏ] Mục 2: TUẦN TRA [xem chú thích]\nĐiều 5. Tuần tra\nHằng ngày.`],
    ['its words below', `${TOP}Luật Bờ biển 2031. Mục\n2. TUẦN TRA BỜ BIỂN\nĐiều 5. Tuần tra\nTuần tra hằng ngày.`],
  ])('heading %s', (_, text) => {
    expect(blocks(text)).toEqual(['article 4', 'clause 1', 'clause 2', 'section 2', 'article 5'])
  })

  it.each([
    'Việc tuần tra thực hiện theo Chương II, Mục 2 của Quy chế này.',
    'Bãi bỏ Chương II. Mục 2 được giữ nguyên.',
    'Các quy định tại Chương II LUẬT BỜ BIỂN được giữ nguyên.',
  ])('no heading: %s', (sentence) => {
    expect(blocks(`${TOP}${sentence}\nĐiều 5. Tuần tra\nTuần tra hằng ngày.`)).toEqual([
      'article 4',
      'clause 1',
      'clause 2',
      'article 5',
    ])
  })

  it('a section glued to the title of its chapter', () => {
    const text = `Chương II ĐO BỜ BIỂN Mục 1. GIẤY PHÉP ĐO\nĐiều 5. Giấy phép\nTỉnh cấp giấy phép.`
    expect(blocks(text)).toEqual(['chapter II', 'section 1', 'article 5'])
  })

  it('the number of a clause at the end of a heading or behind a note', () => {
    const text = `Điều 4. Kết quả đo đạc bờ
biển 1.
Bản đồ bờ biển được lập hằng năm. [Khoản này có hiệu lực từ ngày 01/7/2031] 2.
Sổ đo được lưu mười năm.
3. Tài liệu khác.
Điều 5. Kết quả đo đạc núi cấp 1.
Bản đồ núi được lập hằng năm.`
    expect(blocks(text)).toEqual(['article 4', 'clause 1', 'clause 2', 'clause 3', 'article 5'])
  })
})

describe('appendices', () => {
  it.each([
    ['PHỤ LỤC II MẪU SỔ ĐO (Kèm theo Quyết định số 7/QĐ-UBND ngày 3/4/2031)', ['appendix II']],
    ['PHỤ LỤC (Ban hành kèm theo Luật Đo đạc) Phụ lục I MẪU SỔ ĐO', ['appendix ', 'appendix I']],
    ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn An PHỤ LỤC MẪU SỔ ĐO', ['appendix ']],
    [
      'KT. BỘ TRƯỞNG THỨ TRƯỞNG Trần Văn An Phụ lục I (Ban hành kèm theo Thông tư số 7)\nSổ đo.\nNGƯỜI ĐO (ký tên) Phụ lục II (Kèm theo Thông tư số 7)',
      ['appendix I', 'appendix II'],
    ],
    ['Phụ lục II nêu mẫu sổ đo (mẫu A).', []],
    ['Mẫu sổ đo nêu tại Phụ lục I, Phụ lục II của Quy chế này.', []],
  ])('with their titles and notes in one line: %s', (line, expected) => {
    const text = `Điều 1. Ban hành mẫu sổ đo.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n${line}\n1. Sổ đo bờ biển.\n2. Sổ đo núi.`
    const found = blocks(text).filter((block) => block.startsWith('appendix'))
    expect(found).toEqual(expected)
  })

  it('a rule book without that heading begins behind a signature in one line', () => {
    const text = `QUYẾT ĐỊNH:
Điều 1. Ban hành Quy chế đo bờ biển.
Điều 2. Quyết định có hiệu lực từ ngày ký.
TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An

QUY CHẾ

VỀ VIỆC ĐO BỜ BIỂN (Ban hành kèm theo Quyết định số 7/QĐ-UBND)

Chương I

QUY ĐỊNH CHUNG

Điều 1. Phạm vi
Quy chế này áp dụng cho bờ biển.`
    const parts = readLines(tokenize(text, lexicon.vocabulary), lexicon)
      .filter((line) => line.kind === 'article')
      .map(({ part }) => part)
    expect(parts).toEqual(['body', 'body', 'appendix'])
  })
})

describe('articles', () => {
  it('of an old law have no mark behind their number', () => {
    const text = `Điều 1 Bờ biển thuộc về toàn dân.
Điều 2 Luật này quy định việc bảo vệ bờ biển.
Việc khai thác cát thực hiện theo
Điều 3 Bộ quy tắc của từng bãi biển.
Các bãi biển khác áp dụng quy tắc chung.
Điều 3 Nghị định về bờ biển không còn hiệu lực.
Điều 3 Nhà nước khuyến khích việc trồng rừng chắn sóng.`
    expect(blocks(text)).toEqual(['article 1', 'article 2', 'article 3'])
  })

  it('in a line of their own behind the clause that is cited are citations', () => {
    const text = `Điều 1. Sửa đổi Luật Bờ biển
1. Bãi bỏ cụm từ “bãi tắm” tại điểm a khoản 4
Điều 53.
2. Bãi bỏ cụm từ “bãi cát” tại khoản 2 Điều 19.
Điều 2. Hiệu lực thi hành
Luật này có hiệu lực từ ngày 01/7/2031.`
    expect(blocks(text)).toEqual(['article 1', 'clause 1', 'clause 2', 'article 2'])
  })

  it('have clauses also below a heading that ends with an open word', () => {
    const text = `Điều 8. Tin báo do ngư dân chuyển đến
1. Đồn biên phòng ghi sổ.
2. Đồn biên phòng trả lời ngư dân.`
    expect(blocks(text)).toEqual(['article 8', 'clause 1', 'clause 2'])
  })
})
