/** Small files of each kind, made for the tests of the readers. */
import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'

const NAMESPACES = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`

/** Parts of a DOCX as the inside of their root elements; `document` is the inside of the body. */
export interface DocxParts {
  document: string
  numbering?: string
  styles?: string
  footnotes?: string
  header?: string
  footer?: string
}

/** A DOCX file of the given parts. */
export function docx(parts: DocxParts): Uint8Array {
  const { document, ...others } = parts
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(relations([['officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${document}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(relations(Object.keys(others).map((name) => [name, `${name}.xml`]))),
  }
  const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' }
  for (const [name, content] of Object.entries(others)) {
    const root = roots[name] ?? name
    files[`word/${name}.xml`] = strToU8(`<w:${root} ${NAMESPACES}>${content}</w:${root}>`)
  }
  return zipSync(files)
}

function relations(list: readonly (readonly [string, string])[]): string {
  const entries = list.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${TYPES}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${RELATIONS}">${entries.join('')}</Relationships>`
}

/** A paragraph of DOCX; `properties` is the inside of its `w:pPr`. */
export function p(text: string, properties = ''): string {
  const run = text.startsWith('<') ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  return `<w:p><w:pPr>${properties}</w:pPr>${run}</w:p>`
}

/** Properties of a paragraph in a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** A table of DOCX whose cells are lists of paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row
      .map(
        (cell) =>
          `<w:tc>${cell
            .split('|')
            .map((line) => p(line))
            .join('')}</w:tc>`,
      )
      .join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

/** A list definition with its levels as [format, text] pairs, and the list of the same number that uses it. */
export function numbering(id: number, levels: readonly (readonly [string, string, string?])[]): string {
  const inner = levels.map(
    ([format, text, extra = ''], index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const ODT_NAMESPACES = ['office', 'text', 'table', 'style', 'drawing', 'xsl-fo-compatible', 'svg-compatible']
  .map((name) => {
    const prefixes: Readonly<Record<string, string>> = {
      drawing: 'draw',
      'xsl-fo-compatible': 'fo',
      'svg-compatible': 'svg',
    }
    return `xmlns:${prefixes[name] ?? name}="${ODF}:${name}:1.0"`
  })
  .join(' ')

/** An ODT file: the inside of the text, of the automatic styles, and of the master page. */
export function odt(text: string, styles = '', master = ''): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${ODT_NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<office:document-styles ${ODT_NAMESPACES}><office:master-styles><style:master-page>${master}</style:master-page></office:master-styles></office:document-styles>`,
    ),
  })
}

/** A line on a page of a PDF: its place from the lower left corner in points, its size and its text. */
export interface PdfLine {
  x: number
  y: number
  text: string
  size?: number
  /** Thousandths of the size to jump back (or on, below 0) before each `|` in the text, which is not drawn. */
  jump?: number
}

/** Below this code fonts have no letters. */
const FIRST = 0x30

/** A PDF of A4 pages. Every letter is half an em wide. */
export function pdf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => text.split('')))]
  const code = (char: string): string => (letters.indexOf(char) + FIRST).toString(16).padStart(2, '0')
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar ${FIRST}/LastChar ${letters.length + FIRST}/Widths[${letters.map(() => 500).join(' ')}]/ToUnicode 4 0 R>>`,
    stream(unicodeMap(letters)),
    ...pages.flatMap((lines, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${6 + index * 2} 0 R>>`,
      stream(
        lines
          .map(({ x, y, text, size = 14, jump = 0 }) => {
            const parts = text.split('|').map((part) => `<${part.split('').map(code).join('')}>`)
            return `BT /F ${size} Tf ${x} ${y} Td [${parts.join(String(jump))}] TJ ET`
          })
          .join('\n'),
      ),
    ]),
  ]
  return assemble(objects)
}

function unicodeMap(letters: readonly string[]): string {
  const hex = (char: string): string => char.charCodeAt(0).toString(16).padStart(4, '0')
  const entries = letters.map((char, index) => `<${(index + FIRST).toString(16).padStart(2, '0')}> <${hex(char)}>`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${letters.length} beginbfchar
${entries.join('\n')}
endbfchar endcmap end end`
}

function stream(content: string): string {
  return `<</Length ${content.length}>>stream\n${content}\nendstream`
}

/** Joins the objects of a PDF with its table of places. */
export function assemble(objects: readonly string[]): Uint8Array {
  let out = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = out.length
    out += `${index + 1} 0 obj${object}endobj\n`
    return at
  })
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`)
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${out.length}\n%%EOF`
  return Uint8Array.from(out, (char) => char.charCodeAt(0))
}

/** A .doc file of plain paragraphs: a compound file with the text in one piece. `flags` are those of its header. */
export function doc(text: string, flags = 0x0200): Uint8Array {
  const document = new DataView(new ArrayBuffer(8192))
  document.setUint16(0, 0xa5ec, true)
  document.setUint16(2, 0xc1, true)
  document.setUint16(10, flags, true)
  document.setUint32(0x4c, text.length, true)
  const textAt = 2048
  for (let i = 0; i < text.length; i++) document.setUint16(textAt + i * 2, text.charCodeAt(i), true)
  const pieces = new DataView(new ArrayBuffer(4096))
  pieces.setUint8(0, 2)
  pieces.setUint32(1, 16, true)
  pieces.setUint32(9, text.length, true)
  pieces.setUint32(15, textAt, true)
  document.setUint32(0x9a + 33 * 8 + 4, 21, true)
  return compound([
    ['WordDocument', new Uint8Array(document.buffer)],
    ['1Table', new Uint8Array(pieces.buffer)],
  ])
}

const SECTOR = 512
const END = 0xfffffffe

/** A compound file of streams of at least 4,096 bytes. */
export function compound(streams: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const fat: number[] = [0xfffffffd, END]
  const bodies: Uint8Array[] = []
  const starts = streams.map(([, data]) => {
    const start = fat.length
    const count = Math.ceil(data.length / SECTOR)
    for (let i = 1; i <= count; i++) fat.push(i === count ? END : start + i)
    const body = new Uint8Array(count * SECTOR)
    body.set(data)
    bodies.push(body)
    return start
  })
  const header = new DataView(new ArrayBuffer(SECTOR))
  ;[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, index) => header.setUint8(index, byte))
  header.setUint16(30, 9, true)
  header.setUint16(32, 6, true)
  header.setUint32(48, 1, true)
  for (const [at, value] of [
    [60, END],
    [68, END],
  ] as const)
    header.setUint32(at, value, true)
  for (let i = 0; i < 109; i++) header.setUint32(76 + i * 4, i === 0 ? 0 : 0xffffffff, true)
  const sectors = new DataView(new ArrayBuffer(SECTOR))
  for (let i = 0; i < 128; i++) sectors.setUint32(i * 4, fat[i] ?? 0xffffffff, true)
  const directory = new DataView(new ArrayBuffer(SECTOR))
  entry(directory, 0, 'Root Entry', 5, END, 0)
  streams.forEach(([name, data], index) => entry(directory, index + 1, name, 2, starts[index] ?? END, data.length))
  return Uint8Array.from(
    [header, sectors, directory]
      .flatMap((view) => [...new Uint8Array(view.buffer)])
      .concat(bodies.flatMap((body) => [...body])),
  )
}

function entry(view: DataView, index: number, name: string, kind: number, start: number, size: number): void {
  const at = index * 128
  name.split('').forEach((char, i) => view.setUint16(at + i * 2, char.charCodeAt(0), true))
  view.setUint16(at + 64, (name.length + 1) * 2, true)
  view.setUint8(at + 66, kind)
  view.setUint32(at + 116, start, true)
  view.setUint32(at + 120, size, true)
}

/** Bytes of a string of characters below 256. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}
