import { describe, expect, test } from 'vitest'
import { latin } from '../../../test/reader-files.ts'
import { readBytes } from '../index.ts'

const utf8 = (page: string): Uint8Array => new TextEncoder().encode(page)
const lines = async (page: string): Promise<string[]> => (await readBytes(utf8(page))).text.trimEnd().split('\n')
const inPage = (body: string): string => `<!DOCTYPE html><html><head><title>T</title></head><body>${body}</body></html>`

const DOCUMENT = `<p>ỦY BAN NHÂN DÂN</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Số: 12/QĐ-UBND</p>
<p>Căn cứ Luật Đất đai;</p><p>Điều 1. Phê duyệt kế hoạch.</p><p>Điều 2. Hiệu lực.</p><p>Nơi nhận:</p>`

describe('a page of a database', () => {
  const menu = '<ul><li><a href="/">Trang chủ</a></li><li><a href="/vb">Văn bản</a></li></ul>'
  const related = '<div><p><a href="/1">Điều 5 Luật Đất đai</a></p><p><a href="/2">Căn cứ Nghị định cũ</a></p></div>'

  test('the document is found among menus', async () => {
    const page = inPage(
      `<form>${menu}<div><h1>Cơ sở dữ liệu</h1></div><div><div><ul><li>Hiệu lực: còn</li></ul>${DOCUMENT}<div><a href="/tai">Tải về</a></div></div></div>${related}<div>Liên hệ</div></form>`,
    )
    expect(await lines(page)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/QĐ-UBND',
      'Căn cứ Luật Đất đai;',
      'Điều 1. Phê duyệt kế hoạch.',
      'Điều 2. Hiệu lực.',
      'Nơi nhận:',
    ])
  })

  test('a page without a document is given whole, with a diagnostic', async () => {
    const read = await readBytes(utf8(inPage(`${menu}<p>Tìm thấy 3 văn bản</p>`)))
    expect(read.text).toBe('- Trang chủ\n- Văn bản\nTìm thấy 3 văn bản\n')
    expect(read.diagnostics.map(({ code }) => code)).toEqual(['no-document-found'])
  })
})

describe('elements', () => {
  test('lists, breaks, hidden and dropped text, spaces', async () => {
    const page = inPage(
      `<ol start="3" type="a"><li>x</li><li value="9">y</li></ol><ul><li><p>z</p></li></ul><p>a<br>b&nbsp; c</p><p style="display:none">ẩn</p><p>giữ<del>bỏ</del></p><script>1</script><p style="text-transform: uppercase">hoa</p><pre>a  b</pre>`,
    )
    expect(await lines(page)).toEqual(['c. x', 'i. y', '- z', 'a', 'b c', 'giữ', 'HOA', 'a  b'])
  })

  test('rows and columns that are merged stay aligned', async () => {
    const page = inPage(
      '<table><tr><th rowspan="2">TT</th><th colspan="2">Nội dung</th></tr><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>x</td><td>y</td></tr></table>',
    )
    const { tables, text } = await readBytes(utf8(page))
    expect(text).toBe('TT\tNội dung\n\tA\tB\n1\tx\ty\n')
    expect(tables[0]?.rows[1]?.cells.map((cell) => cell.continued ?? false)).toEqual([true, false, false])
  })

  test('offsets lead back to the source', async () => {
    const page = inPage('<p>một</p><p><b>hai</b></p>')
    const read = await readBytes(utf8(page))
    expect(read.origin(read.text.indexOf('hai'))).toMatchObject({ paragraph: 2, sourceOffset: page.indexOf('hai') })
  })
})

describe('letters', () => {
  test('a declared code page holds, with its signs', async () => {
    const page = `<html><head><meta charset=windows-1252></head><body><p>&#272;i&#7873;u 1 \u0096 xe9: \u00e9</p></body></html>`
    expect(await readBytes(latin(page))).toMatchObject({ text: 'Điều 1 – xe9: é\n', encoding: 'windows-1252' })
  })

  test('bytes that are UTF-8 are not believed to be anything else', async () => {
    const page = '<html><head><meta charset=iso-8859-1></head><body><p>Nghị quyết của Hội đồng</p></body></html>'
    expect((await readBytes(utf8(page))).text).toBe('Nghị quyết của Hội đồng\n')
  })

  test('old fonts are decoded', async () => {
    const page = `<html><head><meta charset=windows-1252></head><body><font face=".VnTime"><p>Quy\u00d5t \u00ae\u00denh cña Thñ t\u00adíng ChÝnh phñ vÒ viÖc ban hµnh quy chÕ</p></font></body></html>`
    expect(await readBytes(latin(page))).toMatchObject({
      text: 'Quyết định của Thủ tướng Chính phủ về việc ban hành quy chế\n',
      encoding: 'tcvn3',
    })
  })
})

test('a page saved by Word is read whole, its running heads apart', async () => {
  const page = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><div style='mso-element:header'><p>DỰ THẢO</p></div><p>Lời đầu</p><p><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span>Mục</p></body></html>`
  expect(await readBytes(utf8(page))).toMatchObject({
    kind: 'word-html',
    text: 'Lời đầu\n1. Mục\n',
    headers: ['DỰ THẢO'],
  })
})
