import { describe, expect, test } from 'vitest'
import { doc, latin, odt } from '../../test/reader-files.ts'
import { readBytes } from './index.ts'

const text = async (bytes: Uint8Array): Promise<string> => (await readBytes(bytes)).text

describe('plain text', () => {
  test('line ends become LF, and offsets lead back to the source', async () => {
    const source = 'một\r\nhai\rba\n'
    const read = await readBytes(latin('mot\r\nhai\rba\n'))
    expect(read.text).toBe('mot\nhai\nba\n')
    expect(read.origin(read.text.indexOf('hai'))).toEqual({ paragraph: 2, sourceOffset: source.indexOf('hai') })
    expect(read.origin(read.text.indexOf('ba') + 1)).toEqual({ paragraph: 3, sourceOffset: source.indexOf('ba') + 1 })
    expect(read.origin(-1)).toEqual({})
    expect(read.origin(1e9)).toEqual({})
  })
})

describe('RTF', () => {
  test('Unicode, code pages, notes, running heads and skipped destinations', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset163 Arial;}}
{\stylesheet{\s0 Normal;}}{\*\generator bo qua}{\header D\u7920? TH\u7842?O\par}
\f1 Quy\'ea\'ect \'f0i\'f2nh\f0 : \u272?i\u7873?u 1{\super\chftn}{\footnote Ch\u250? th\u237?ch\par}.\par
{\v an}{\deleted bo}hai\tab ba\line b\u7889?n\par}`
    const read = await readBytes(latin(rtf))
    expect(read).toMatchObject({ kind: 'rtf', headers: ['DỰ THẢO'] })
    expect(read.text).toContain('Quyết định: Điều 1[1].\n')
    expect(read.text).toContain('hai\tba\nbốn')
    expect(read.text).toContain('[1] Chú thích')
    expect(read.text).not.toMatch(/bo qua|Normal|an|Times/)
  })

  test('tables are rows and columns', async () => {
    const row = (cells: string[]): string =>
      String.raw`\trowd\cellx1000\cellx2000\pard\intbl ${cells.join(String.raw`\cell `)}\cell\row `
    const rtf = String.raw`{\rtf1 Truoc\par ${row(['TT', 'Viec'])}${row(['1', String.raw`Ra\par soat`])}\pard Sau\par}`
    const read = await readBytes(latin(rtf))
    expect(read.text).toBe('Truoc\nTT\tViec\n1\tRa soat\nSau\n')
    expect(read.tables).toHaveLength(1)
  })
})

describe('.doc', () => {
  test('paragraphs, fields and special characters', async () => {
    const read = await readBytes(doc('Điều 1.\u001eA\r\u0013 REF x \u0014kết quả\u0015\u000bdòng\rhết\r'))
    expect(read).toMatchObject({ kind: 'doc', text: 'Điều 1.-A\nkết quả\ndòng\nhết\n' })
  })

  test('a chain of sectors that loops is an error', async () => {
    const bytes = doc('x')
    const fat = new DataView(bytes.buffer, 512, 512)
    for (let sector = 2; sector < 120; sector++) fat.setUint32(sector * 4, sector, true)
    await expect(readBytes(bytes)).rejects.toMatchObject({ code: 'damaged' })
  })
})

describe('ODT', () => {
  const levels = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Điều " style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/><text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>`
  const item = (inner: string): string => `<text:list-item>${inner}</text:list-item>`
  const p = (inner: string): string => `<text:p>${inner}</text:p>`

  test('lists are numbered, nested ones too, and go on where they say so', async () => {
    const inner = `<text:list>${item(p('x'))}${item(p('y'))}</text:list>`
    const body = `<text:list text:style-name="L">${item(p('một') + inner)}${item(p('hai') + p('vẫn hai'))}</text:list>${p('xen')}<text:list text:style-name="L" text:continue-numbering="true">${item(p('ba'))}</text:list><text:list text:style-name="L">${item(p('mới'))}</text:list>`
    expect(await text(odt(body, levels))).toBe(
      'Điều 1. một\na) x\nb) y\nĐiều 2. hai\nvẫn hai\nxen\nĐiều 3. ba\nĐiều 1. mới\n',
    )
  })

  test('notes, spaces, tables and running heads', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú thích</text:p></text:note-body></text:note>'
    const cell = (inner: string): string => `<table:table-cell>${p(inner)}</table:table-cell>`
    const rows = `<table:table><table:table-header-rows><table:table-row>${cell('TT')}${cell('Việc')}</table:table-row></table:table-header-rows><table:table-row>${cell('1')}${cell('Làm')}</table:table-row></table:table>`
    const read = await readBytes(
      odt(`${p(`a<text:s text:c="2"/>b<text:tab/>c${note}`)}${rows}`, '', `<style:header>${p('ĐẦU')}</style:header>`),
    )
    expect(read.text).toBe('a  b\tc[1]\nTT\tViệc\n1\tLàm\n[1] chú thích\n')
    expect(read.headers).toEqual(['ĐẦU'])
    expect(read.tables).toHaveLength(1)
  })
})

describe('Markdown', () => {
  test('marks go, numbers stay as they are written', async () => {
    const source =
      '# Kế hoạch\n\n## Phần **một**\n\na) điểm a\n\n3. ba\n5. năm\n\nDiện tích 5*3*2\n\n| TT | Việc |\n|---|---|\n| 1 | Làm |\n'
    const read = await readBytes(new TextEncoder().encode(source), 'a.md')
    expect(read.text).toBe('Kế hoạch\nPhần một\na) điểm a\n3. ba\n5. năm\nDiện tích 5*3*2\nTT\tViệc\n1\tLàm\n')
    expect(read.tables[0]?.rows).toHaveLength(2)
    expect(read.origin(read.text.indexOf('5. năm')).sourceOffset).toBe(source.indexOf('5. năm') + 3)
  })
})
