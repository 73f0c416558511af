import { mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assemble, doc, docx, latin, odt, p, pdf, table } from '../../test/reader-files.ts'
import { ReadError, type ReadOptions, readBytes, readFile } from './index.ts'

async function refusal(bytes: Uint8Array, options?: ReadOptions): Promise<string> {
  const error: unknown = await readBytes(bytes, 'x', options).then(
    () => 'it was read',
    (cause: unknown) => cause,
  )
  return error instanceof ReadError ? error.code : String(error)
}

/** A DOCX with a main part of any bytes. */
function docxOf(main: Uint8Array): Uint8Array {
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': main })
}

describe('packages', () => {
  test('a bomb is stopped while it inflates', async () => {
    const bomb = docxOf(new Uint8Array(8 * 1024 * 1024).fill(0x20))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusal(bomb)).toBe('zip-bomb')
  })

  test('the sum of all parts is bounded', async () => {
    expect(await refusal(docx({ document: p('x'.repeat(5000)) }), { maxInflatedBytes: 3000 })).toBe('zip-bomb')
  })

  test('sizes that the directory claims are not believed', async () => {
    const bytes = docx({ document: p('xin chào') })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const end = bytes.length - 22
    for (let at = view.getUint32(end + 16, true); at < end; at += 46 + view.getUint16(at + 28, true)) {
      view.setUint32(at + 24, 1, true)
    }
    expect((await readBytes(bytes)).text).toBe('xin chào\n')
  })

  test('too many parts, a part cut off, a broken directory', async () => {
    const whole = docx({ document: p('x') })
    expect(await refusal(whole, { maxParts: 2 })).toBe('too-many-parts')
    expect(await refusal(whole.subarray(0, whole.length - 40))).toBe('damaged')
    expect(await refusal(latin('PK\u0003\u0004word/document'))).toBe('damaged')
  })

  test('document types are refused, so entities expand to nothing', async () => {
    const laughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
    expect(await refusal(docxOf(strToU8(laughs)))).toBe('xml-doctype')
    expect(await refusal(docxOf(strToU8('<w:document')))).toBe('damaged')
  })

  test('a style that is based on itself and a note that calls itself end', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>'
    const call = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    const bytes = docx({
      document: p(call, '<w:pStyle w:val="A"/>'),
      styles,
      footnotes: `<w:footnote w:id="1">${p(call)}</w:footnote>`,
    })
    expect((await readBytes(bytes)).text).toContain('[1]')
  })
})

describe('depth and size', () => {
  const deep = 100_000

  test.each([
    ['docx', docxOf(strToU8('<a>'.repeat(3000)))],
    ['odt', odt('<text:section>'.repeat(3000))],
    ['rtf', latin(`{\\rtf1 ${'{'.repeat(deep)}`)],
    ['html', latin(`<html><body>${'<div>'.repeat(deep)}`)],
    ['html', latin(`<html><body>${'<b><i><a href=x>'.repeat(deep)}`)],
    ['markdown', latin(`# a\n# b\n${'>'.repeat(deep)}x`)],
  ])('%s that is nested too deep', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('too-deep')
  })

  test('unclosed elements that are opened again in every paragraph', async () => {
    const fonts = Array.from({ length: 900 }, (_, index) => `<font color="${index}">`).join('')
    expect(await refusal(latin(`<html><body><p>${fonts}${'<p>x'.repeat(20_000)}`))).toBe('too-large')
  }, 30_000)

  test('cells are counted while they are read', async () => {
    const cells = table(Array.from({ length: 30 }, () => Array.from({ length: 10 }, () => 'x')))
    expect(await refusal(docx({ document: cells }), { maxCells: 299 })).toBe('too-many-cells')
    const row = '<tr>' + '<td>x'.repeat(300)
    expect(await refusal(latin(`<html><body><table>${row}`), { maxCells: 299 })).toBe('too-many-cells')
    expect(await refusal(latin(`{\\rtf1 ${'\\intbl x\\cell '.repeat(300)}}`), { maxCells: 299 })).toBe('too-many-cells')
    const wide =
      '<table:table><table:table-row><table:table-cell table:number-columns-repeated="1000000000"/></table:table-row></table:table>'
    expect(await refusal(odt(wide), { maxCells: 50 })).toBe('too-many-cells')
  })

  test('a row that is repeated without end is cut short', async () => {
    const rows =
      '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>'
    expect((await readBytes(odt(rows))).text.length).toBeLessThan(1000)
  })

  test('text is counted', async () => {
    const options = { maxCharacters: 100 }
    const long = 'x'.repeat(101)
    expect(await refusal(latin(long), options)).toBe('too-large')
    expect(await refusal(docx({ document: p(long) }), options)).toBe('too-large')
    expect(await refusal(doc(`${long}\r`), options)).toBe('too-large')
    expect(await refusal(latin(`{\\rtf1 ${long}}`), options)).toBe('too-large')
    expect(await refusal(pdf([[700, 680, 660].map((y) => ({ x: 50, y, text: long.slice(0, 50) }))]), options)).toBe(
      'too-large',
    )
    expect(await refusal(latin(`<html><body>${long}`), { maxMarkupBytes: 50 })).toBe('too-large')
  })

  test('long hostile text is read in linear time', async () => {
    const started = performance.now()
    await readBytes(latin('- x\n'.repeat(200_000)))
    await readBytes(latin(`{\\rtf1 ${"\\'e0".repeat(100_000)}}`))
    await readBytes(latin('\u00b5 '.repeat(200_000)))
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 30_000)
})

describe('PDF', () => {
  test('too many pages, garbage, cut off', async () => {
    const pages = pdf([[{ x: 50, y: 700, text: 'a' }], [{ x: 50, y: 700, text: 'b' }]])
    expect(await refusal(pages, { maxPages: 1 })).toBe('too-many-pages')
    expect(await refusal(latin('%PDF-1.4\nkhông có gì'.replace(/[^\0-\u007f]/g, '?')))).toBe('damaged')
  })

  test('encrypted', async () => {
    const encrypted = assemble(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'])
    const text = Buffer.from(encrypted).toString('latin1')
    const key = '00'.repeat(32)
    const trailer = `<</Size 3/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>>>`
    expect(await refusal(latin(text.replace(/<<\/Size 3\/Root 1 0 R>>/, trailer)))).toBe('encrypted')
  })

  test('without text or a picture', async () => {
    expect(await refusal(pdf([[]]), { ocr: false })).toBe('no-text')
  })
})

test('whatever the bytes, a reader gives text or a ReadError', async () => {
  const files = [
    docx({ document: p('Điều 1') + table([['a', 'b']]) }),
    odt('<text:p>x</text:p>'),
    doc('Điều 1. Phạm vi\rKhoản\r'),
    latin("{\\rtf1{\\fonttbl{\\f0 A;}}\\f0 x\\'e0\\u7873?\\par}"),
    pdf([[{ x: 50, y: 700, text: 'abc' }]]),
    latin('<html><body><p>x</p><table><tr><td>y</table>'),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
      fc.nat(),
      async (file, changes, cut) => {
        const bytes = file.slice(0, cut % 3 === 0 ? cut % file.length : file.length)
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value
        const code = await refusal(bytes, { ocr: false })
        expect(code).toMatch(/^(?:it was read|[a-z]+(?:-[a-z]+)*)$/)
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

describe('files', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readers-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('2 GB are refused before they are read', async () => {
    const path = join(folder, 'lon.txt')
    const file = await open(path, 'w')
    await file.truncate(2 * 1024 ** 3)
    await file.close()
    await expect(readFile(path)).rejects.toMatchObject({ code: 'too-large', file: path })
  })

  test('missing files, folders and empty files', async () => {
    await writeFile(join(folder, 'rong.txt'), '')
    await expect(readFile(join(folder, 'khong-co.txt'))).rejects.toMatchObject({ code: 'not-found' })
    await expect(readFile(folder)).rejects.toMatchObject({ code: 'not-a-file' })
    await expect(readFile(join(folder, 'rong.txt'))).rejects.toMatchObject({ code: 'empty' })
  })

  test('links may not lead out of the root', async () => {
    const root = await mkdtemp(join(tmpdir(), 'readers-root-'))
    await writeFile(join(folder, 'ngoai.txt'), 'bên ngoài')
    await writeFile(join(root, 'trong.txt'), 'bên trong')
    await symlink(join(folder, 'ngoai.txt'), join(root, 'ra.txt'))
    await symlink(join(root, 'trong.txt'), join(root, 'vao.txt'))
    await expect(readFile(join(root, 'ra.txt'), { root })).rejects.toMatchObject({ code: 'outside-root' })
    expect((await readFile(join(root, 'vao.txt'), { root })).text).toBe('bên trong')
    await rm(root, { recursive: true })
  })
})
