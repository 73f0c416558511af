import { describe, expect, test } from 'vitest'
import { docx, inList, numbering, p, table } from '../../../test/reader-files.ts'
import { readBytes } from '../index.ts'

const lines = async (parts: Parameters<typeof docx>[0]): Promise<string[]> =>
  (await readBytes(docx(parts))).text.trimEnd().split('\n')

describe('automatic numbers', () => {
  const LEVELS = numbering(1, [
    ['decimal', 'Điều %1.'],
    ['decimal', '%2.'],
    ['lowerLetter', '%3)'],
  ])

  test('levels count on their own and start anew below a higher one', async () => {
    const document = [
      p('Phạm vi', inList(1)),
      p('Khoản một', inList(1, 1)),
      p('điểm a', inList(1, 2)),
      p('điểm b', inList(1, 2)),
      p('Khoản hai', inList(1, 1)),
      p('điểm a mới', inList(1, 2)),
      p('Không số'),
      p('Hiệu lực', inList(1)),
      p('Khoản một', inList(1, 1)),
    ].join('')
    expect(await lines({ document, numbering: LEVELS })).toEqual([
      'Điều 1. Phạm vi',
      '1. Khoản một',
      'a) điểm a',
      'b) điểm b',
      '2. Khoản hai',
      'a) điểm a mới',
      'Không số',
      'Điều 2. Hiệu lực',
      '1. Khoản một',
    ])
  })

  test('letters go through the plain alphabet, without đ', async () => {
    const document = Array.from({ length: 5 }, () => p('x', inList(1))).join('')
    const list = numbering(1, [['lowerLetter', '%1)']])
    expect(await lines({ document, numbering: list })).toEqual(['a) x', 'b) x', 'c) x', 'd) x', 'e) x'])
  })

  test('outline numbers show the levels above, in digits where the level says so', async () => {
    const list = numbering(1, [
      ['upperRoman', '%1.'],
      ['decimal', '%1.%2.', '<w:isLgl/>'],
    ])
    const document = p('A', inList(1)) + p('B', inList(1)) + p('C', inList(1, 1)) + p('D', inList(1, 1))
    expect(await lines({ document, numbering: list })).toEqual(['I. A', 'II. B', '2.1. C', '2.2. D'])
  })

  test('bullets are dashes', async () => {
    const list = numbering(1, [
      ['bullet', '\uf0b7'],
      ['bullet', '+'],
    ])
    const document = p('một', inList(1)) + p('hai', inList(1, 1))
    expect(await lines({ document, numbering: list })).toEqual(['- một', '+ hai'])
  })

  test('a list that shares a definition goes on, unless it overrides the start', async () => {
    const list = `${numbering(1, [['decimal', '%1.']])}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`
    const document = p('a', inList(1)) + p('b', inList(2)) + p('c', inList(3)) + p('d', inList(3))
    expect(await lines({ document, numbering: list })).toEqual(['1. a', '2. b', '7. c', '8. d'])
  })

  test('numbers come with styles, and number 0 takes them away', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="DieuCon"><w:basedOn w:val="Dieu"/></w:style>`
    const document =
      p('một', '<w:pStyle w:val="Dieu"/>') +
      p('hai', '<w:pStyle w:val="DieuCon"/>') +
      p('ba', `<w:pStyle w:val="Dieu"/>${inList(0)}`)
    expect(await lines({ document, numbering: LEVELS, styles })).toEqual(['Điều 1. một', 'Điều 2. hai', 'ba'])
  })
})

describe('tables', () => {
  test('a letterhead in two columns is read issuer, motto, number, date', async () => {
    const document = table([
      [
        'ỦY BAN NHÂN DÂN|TỈNH X|Số: 12/QĐ-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|X, ngày 02 tháng 3 năm 2024',
      ],
    ])
    const { text, tables } = await readBytes(docx({ document }))
    expect(text.trimEnd().split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH X',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/QĐ-UBND',
      'X, ngày 02 tháng 3 năm 2024',
    ])
    expect(tables).toEqual([])
  })

  test('a table of tasks is rows and columns, and every cell is its slice', async () => {
    const document =
      p('Phụ lục') +
      table([
        ['TT', 'Nội dung', 'Đơn vị chủ trì'],
        ['1', 'Rà soát quy hoạch|Báo cáo kết quả', 'Sở Xây dựng'],
        ['2', 'Kiểm tra', ''],
      ])
    const read = await readBytes(docx({ document }))
    expect(read.text).toBe(
      'Phụ lục\nTT\tNội dung\tĐơn vị chủ trì\n1\tRà soát quy hoạch Báo cáo kết quả\tSở Xây dựng\n2\tKiểm tra\t\n',
    )
    const [tasks] = read.tables
    expect(tasks?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['TT', 'Nội dung', 'Đơn vị chủ trì'],
      ['1', 'Rà soát quy hoạch Báo cáo kết quả', 'Sở Xây dựng'],
      ['2', 'Kiểm tra', ''],
    ])
    for (const row of tasks?.rows ?? []) {
      for (const cell of row.cells) expect(read.text.slice(cell.start, cell.end)).toBe(cell.text)
    }
    const split = tasks?.rows[1]?.cells[1]
    expect(split?.breaks?.map((at) => read.text.slice(at, at + 4))).toEqual([' Báo'])
    expect(read.origin(split?.start ?? -1)).toMatchObject({ table: 0, row: 1, cell: 1, paragraph: 6 })
  })

  test('merged cells say so', async () => {
    const cell = (text: string, extra = ''): string => `<w:tc><w:tcPr>${extra}</w:tcPr>${p(text)}</w:tc>`
    const document = `<w:tbl><w:tr>${cell('a')}${cell('b', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('c')}${cell('', '<w:vMerge/>')}</w:tr><w:tr>${cell('d', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`
    const { tables } = await readBytes(docx({ document }))
    expect(tables[0]?.rows[1]?.cells[1]?.continued).toBe(true)
    expect(tables[0]?.rows[2]?.cells[0]?.span).toBe(2)
  })
})

describe('inline content', () => {
  const r = (inner: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`

  test('tracked changes are accepted', async () => {
    const document =
      p(
        `${r('<w:t>giữ </w:t>')}<w:ins>${r('<w:t>thêm</w:t>')}</w:ins><w:del>${r('<w:delText>bỏ</w:delText>')}</w:del>`,
      ) +
      p(`<w:moveFrom>${r('<w:t>đi</w:t>')}</w:moveFrom><w:moveTo>${r('<w:t>đến</w:t>')}</w:moveTo>`) +
      p('nối ', '<w:rPr><w:del/></w:rPr>') +
      p('liền')
    expect(await lines({ document })).toEqual(['giữ thêm', 'đến', 'nối liền'])
  })

  test('breaks, tabs, hyphens, hidden text, capitals', async () => {
    const document = p(
      r(
        '<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t>',
      ) +
        r('<w:t>ẩn</w:t>', '<w:vanish/>') +
        r('<w:t>hoa</w:t>', '<w:caps/>'),
    )
    expect(await lines({ document })).toEqual(['a\tb', 'c-deHOA'])
  })

  test('the result of a field is read, not its instruction', async () => {
    const field = (type: string): string => r(`<w:fldChar w:fldCharType="${type}"/>`)
    const document = p(
      `${field('begin')}${r('<w:instrText>REF x</w:instrText>')}${field('separate')}${r('<w:t>Điều 5</w:t>')}${field('end')}${r('<w:t>.</w:t>')}`,
    )
    expect(await lines({ document })).toEqual(['Điều 5.'])
  })

  test('footnotes follow the text under the mark of their call', async () => {
    const document = p(`${r('<w:t>Chữ</w:t>')}${r('<w:footnoteReference w:id="4"/>')}${r('<w:t>.</w:t>')}`) + p('Hết')
    const footnotes = `<w:footnote w:id="4">${p(`${r('<w:footnoteRef/>')}${r('<w:t> Chú thích</w:t>')}`)}</w:footnote>`
    expect(await lines({ document, footnotes })).toEqual(['Chữ[1].', 'Hết', '[1] Chú thích'])
  })

  test('text boxes are read once, after their paragraph', async () => {
    const box = `<w:txbxContent>${p('trong hộp')}</w:txbxContent>`
    const document = p(
      `${r('<w:t>ngoài</w:t>')}${r(`<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`)}`,
    )
    expect(await lines({ document })).toEqual(['ngoài', 'trong hộp'])
  })

  test('running heads are kept apart', async () => {
    const read = await readBytes(docx({ document: p('Thân'), header: p('DỰ THẢO'), footer: p('Trang 1') }))
    expect(read).toMatchObject({ text: 'Thân\n', headers: ['DỰ THẢO'], footers: [] })
  })

  test('legacy letters are decoded by font; a font of capitals changes how they are drawn, not the letters', async () => {
    const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
    const body = 'C¸c c¬ quan, ®¬n vÞ chÞu tr¸ch nhiÖm thi hµnh quyÕt ®Þnh nµy kÓ tõ ngµy ký ban hµnh.'
    const document =
      p(r('<w:t>quyÕt ®Þnh</w:t>', font('.VnTimeH'))) +
      p(r(`<w:t>${body}</w:t>`, font('.VnTime'))) +
      p(r('<w:t>chữ Unicode đúng</w:t>', font('Times New Roman')))
    const read = await readBytes(docx({ document }))
    expect(read.encoding).toBe('tcvn3')
    const rest = [
      'Các cơ quan, đơn vị chịu trách nhiệm thi hành quyết định này kể từ ngày ký ban hành.',
      'chữ Unicode đúng',
    ]
    expect(read.text.trimEnd().split('\n')).toEqual(['quyết định', ...rest])
    expect(read.drawn?.trimEnd().split('\n')).toEqual(['QUYẾT ĐỊNH', ...rest])
  })
})
