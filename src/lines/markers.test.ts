import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { readMarker } from './markers.ts'
import { lineWords } from './words.ts'

const lexicon = buildLexicon()

function markerOf(line: string): string | undefined {
  const store = tokenize(line, lexicon.vocabulary)
  const marker = readMarker(store, lineWords(lexicon), 0, store.count)
  return marker && `${marker.kind} ${marker.label} ${marker.ordinal}`
}

describe('readMarker', () => {
  it.each([
    ['Phần thứ hai', 'part hai 2'],
    ['PHẦN III. GIẢI PHÁP', 'part III 3'],
    ['A. TÌNH HÌNH CHUNG', 'part A 1'],
    ['Chương IV', 'chapter IV 4'],
    ['Chương 2: Tổ chức', 'chapter 2 2'],
    ['CHƯƠNG I NHỮNG QUY ĐỊNH CHUNG', 'chapter I 1'],
    ['Mục 3. HỒ SƠ', 'section 3 3'],
    ['Tiểu mục 1', 'subsection 1 1'],
    ['II. YÊU CẦU', 'section II 2'],
    ['IV- Tổ chức thực hiện', 'section IV 4'],
    ['III/ Kiến nghị', 'section III 3'],
    ['Điều 7. Hiệu lực', 'article 7 7'],
    ['Ðiều 7: Hiệu lực'.replace('Ð', 'Đ'), 'article 7 7'],
    ['Điều 12a. Chuyển tiếp', 'article 12a 12'],
    ['Điều thứ 3.- Giao việc', 'article 3 3'],
    ['Điều 5', 'article 5 5'],
    ['1. Mục đích', 'clause 1 1'],
    ['2- Yêu cầu', 'clause 2 2'],
    ['12- ấn định mức phí', 'clause 12 12'],
    ['3.- Kinh phí', 'clause 3 3'],
    ['4/ Thời gian', 'clause 4 4'],
    ['6a. Bổ sung', 'clause 6a 6'],
    ['a[2]) Nội dung có ghi chú', 'point a 1'],
    ['2.[8] Nội dung có ghi chú', 'clause 2 2'],
    ['10.', 'clause 10 10'],
    ['1.2. Giải pháp', 'subclause 1.2 2'],
    ['2.3.4 Nội dung', 'subclause 2.3.4 4'],
    ['a) các sở', 'point a 1'],
    ['đ) hồ sơ', 'point đ 5'],
    ['d1) phần bổ sung', 'point d1 4'],
    ['b. Nhiệm vụ', 'point b 2'],
    ['(3) Rà soát', 'point 3 3'],
    ['2) Rà soát', 'point 2 2'],
    ['- Đẩy mạnh tuyên truyền', 'bullet  0'],
    ['+ Hằng quý', 'bullet  0'],
    ['• Hằng năm', 'bullet  0'],
    ['-', 'bullet  0'],
    ['PHỤ LỤC', 'appendix  0'],
    ['Phụ lục số 02', 'appendix 02 2'],
    ['PHỤ LỤC IIa: BIỂU MẪU', 'appendix IIa 2'],
  ])('reads «%s»', (line, expected) => {
    expect(markerOf(line)).toBe(expected)
  })

  it.each([
    'Điều 5 của Luật này',
    'Điều 2, Điều 3 Nghị định này',
    'Điều kiện hỗ trợ',
    'Chương trình mục tiêu',
    'Phần lớn hộ dân',
    'Mục 2 Thông tư này được bãi bỏ',
    'Phụ lục kèm theo kế hoạch đã nêu',
    '15-NQ/TU ngày 02 tháng 3',
    '212/TTr-STC ngày 05 tháng 4',
    '05.11.2020 là hạn cuối',
    '1.250 tỷ đồng',
    '12 đồng chí dự họp',
    '2025 - 2030 là giai đoạn',
    'V/v rà soát',
    '(i) một',
    '-5 độ',
    '12 - đến hết năm',
    '3/ huyện ven biển',
    '-----',
    'v.v. là các việc khác',
    'Việc này giao sở',
  ])('reads no marker in «%s»', (line) => {
    expect(markerOf(line)).toBeUndefined()
  })
})
