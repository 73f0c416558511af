import { describe, expect, test } from 'vitest'
import { type PdfLine, pdf } from '../../../test/reader-files.ts'
import { readBytes } from '../index.ts'

const LEFT = 85
const read = async (...pages: PdfLine[][]): ReturnType<typeof readBytes> => readBytes(pdf(pages))
const lines = async (...pages: PdfLine[][]): Promise<string[]> => (await read(...pages)).text.trimEnd().split('\n')

/** Lines of text one below the other, 20 points apart; `>` at the start stands for the indent of a paragraph. */
function body(top: number, texts: readonly string[]): PdfLine[] {
  return texts.map((text, index) => ({
    x: text.startsWith('>') ? LEFT + 35 : LEFT,
    y: top - index * 20,
    text: text.replace(/^>/, ''),
  }))
}

const FULL = 'Cơ quan chủ trì có trách nhiệm phối hợp với các sở, ngành lập'

describe('lines and paragraphs', () => {
  test('wrapped lines are joined, new units are not', async () => {
    const page = body(760, [
      `>${FULL.slice(0, 56)}`,
      `${FULL} và`,
      'trình kế hoạch.',
      '>Điều 2. Hiệu lực thi hành kể từ ngày ký ban hành quyết định',
      '1. Khoản một',
    ])
    expect(await lines(page)).toEqual([
      `${FULL.slice(0, 56).trim()} ${FULL} và trình kế hoạch.`,
      'Điều 2. Hiệu lực thi hành kể từ ngày ký ban hành quyết định',
      '1. Khoản một',
    ])
  })

  test('letters of a second font are put into the gaps that the first one left', async () => {
    const page = [
      { x: LEFT, y: 700, text: 'T|NH HÀ T|NH', jump: -500 },
      { x: LEFT + 7, y: 700, text: 'Ỉ' },
      { x: LEFT + 63, y: 700, text: 'Ĩ' },
    ]
    expect(await lines(page)).toEqual(['TỈNH HÀ TĨNH'])
  })

  test('a number that stands apart belongs to its text', async () => {
    const at = (y: number, label: string, text: string): PdfLine[] => [
      { x: LEFT, y, text: label },
      { x: LEFT + 50, y, text },
    ]
    const page = [
      ...at(700, '1.', 'Một việc phải làm'),
      ...at(680, 'a)', 'Điểm thứ nhất'),
      ...at(660, 'b)', 'Điểm thứ hai'),
    ]
    expect(await lines(page)).toEqual(['1. Một việc phải làm', 'a) Điểm thứ nhất', 'b) Điểm thứ hai'])
  })

  test('a citation that is wrapped opens no article', async () => {
    const page = body(760, [
      `>${FULL.slice(0, 44)} khoản 2`,
      'Điều 31 của Luật này và các quy định khác có liên quan đến',
      'kế hoạch.',
    ])
    expect(await lines(page)).toHaveLength(1)
  })

  test('a word cut at a hyphen keeps it without a space', async () => {
    const page = body(760, [`${FULL} KH-`, 'UBND theo quy định.'])
    expect(await lines(page)).toEqual([`${FULL} KH-UBND theo quy định.`])
  })

  test('a paragraph goes on over the page', async () => {
    const pages = [body(760, [...Array.from({ length: 5 }, () => FULL), FULL]), body(760, ['và báo cáo kết quả.'])]
    const [only, ...rest] = await lines(...pages)
    expect(rest).toEqual([])
    expect(only).toMatch(/lập và báo cáo kết quả\.$/)
  })

  test('the way back gives the page', async () => {
    const result = await read(body(760, ['Trang đầu.']), body(760, ['Trang sau.']))
    expect(result.origin(result.text.indexOf('sau')).page).toBe(2)
  })
})

test('running heads and page numbers are taken off', async () => {
  const page = (number: number): PdfLine[] => [
    { x: 200, y: 815, text: `CÔNG BÁO/Số ${number * 7}` },
    ...body(760, [`Nội dung trang thứ ${'nhất nhì ba tư năm'.split(' ')[number]}.`]),
    { x: 290, y: 30, text: String(number + 1) },
  ]
  const result = await read(page(0), page(1), page(2), page(3))
  expect(result.text).not.toMatch(/CÔNG BÁO|^\d$/m)
  expect(result.text.trimEnd().split('\n')).toHaveLength(4)
  expect(result.headers).toEqual(['CÔNG BÁO/Số 0'])
})

test('notes at the foot of a page follow the text under their mark', async () => {
  const page = [
    ...body(760, ['Quy định này được sửa đổi']),
    { x: LEFT + 25 * 7, y: 766, text: '3', size: 8 },
    ...body(700, ['Điều 2. Hiệu lực của quy định']),
    { x: LEFT, y: 104, text: '3', size: 6 },
    { x: LEFT + 5, y: 100, text: 'Theo luật mới.', size: 10 },
  ]
  expect(await lines(page)).toEqual([
    'Quy định này được sửa đổi[3]',
    'Điều 2. Hiệu lực của quy định',
    '[3] Theo luật mới.',
  ])
})

describe('columns', () => {
  test('a letterhead is read issuer, motto, number, date', async () => {
    const page = [
      { x: 90, y: 780, text: 'ỦY BAN NHÂN DÂN', size: 12 },
      { x: 300, y: 780, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 12 },
      { x: 110, y: 764, text: 'TỈNH X', size: 12 },
      { x: 330, y: 764, text: 'Độc lập - Tự do - Hạnh phúc', size: 12 },
      { x: 95, y: 740, text: 'Số: 15/KH-UBND', size: 12 },
      { x: 320, y: 740, text: 'X, ngày 12 tháng 5 năm 2024', size: 12 },
      ...body(690, ['>Căn cứ nhiệm vụ được giao.']),
    ]
    expect(await lines(page)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH X',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 15/KH-UBND',
      'X, ngày 12 tháng 5 năm 2024',
      'Căn cứ nhiệm vụ được giao.',
    ])
  })

  test('a table of tasks keeps its rows and columns, wrapped cells joined', async () => {
    const row = (y: number, ...cells: string[]): PdfLine[] =>
      cells.flatMap((text, index) => (text === '' ? [] : [{ x: [85, 130, 330][index] ?? 0, y, text, size: 12 }]))
    const page = [
      ...row(700, 'TT', 'Nội dung công việc', 'Đơn vị chủ trì'),
      ...row(670, '1', 'Rà soát, bổ sung quy', 'Sở Xây dựng'),
      ...row(655, '', 'hoạch chi tiết'),
      ...row(625, '2', 'Kiểm tra việc', 'Thanh tra tỉnh'),
      ...row(610, '', 'thực hiện'),
    ]
    const { tables } = await read(page)
    expect(tables[0]?.rows.map((each) => each.cells.map((cell) => cell.text))).toEqual([
      ['TT', 'Nội dung công việc', 'Đơn vị chủ trì'],
      ['1', 'Rà soát, bổ sung quy hoạch chi tiết', 'Sở Xây dựng'],
      ['2', 'Kiểm tra việc thực hiện', 'Thanh tra tỉnh'],
    ])
  })
})
