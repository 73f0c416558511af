import { readFileSync } from 'node:fs'
import { type Analysis, analyze, type Block } from '../src/index.ts'
import { docx, p, table } from './reader-files.ts'

/** Ten composed documents of different genres, none alike in layout. */
export const ROUND_TRIPS: readonly string[] = [
  'chi-thi-thu-tuong',
  'cong-dien-ung-pho-bao',
  'cong-van-don-doc-bao-cao',
  'dang-nghi-quyet-tinh-uy',
  'ke-hoach-cai-cach-hanh-chinh',
  'nghi-dinh-co-chuong-muc',
  'nghi-quyet-hdnd-quy-pham',
  'quyet-dinh-ban-hanh-quy-che',
  'quyet-dinh-phan-bo-ngan-sach',
  'thong-bao-ket-luan-hop',
]

/** The most that a file of another kind may change of what is read, as a share. */
export const MOST_CHANGED = 0.02

/** A document as its author typed it: the lines of its text and the blocks that begin there. */
export interface TypedDocument {
  readonly text: string
  readonly analysis: Analysis
  readonly lines: readonly { readonly text: string; readonly block: Block | undefined }[]
}

/** The document of the corpus by its name. */
export function typed(name: string): TypedDocument {
  const text = readFileSync(`corpus/${name}.txt`, 'utf8')
  const analysis = analyze(text)
  const blocks = new Map(analysis.structure.map((block) => [block.span.start, block]))
  let at = 0
  const lines = text.split('\n').map((line) => {
    const block = blocks.get(at)
    at += line.length + 1
    return { text: line, block }
  })
  return { text, analysis, lines }
}

/** The acts and blocks of an analysis, one string each: kinds, labels and the words, not the white space. */
export function gist({ decisions, directives, targets, structure }: Analysis): string[] {
  const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
  return [
    ...decisions.map((act) => `${act.kind} ${act.status} ${words(act.text)}`),
    ...directives.map((act) => `${act.modality} ${words(act.text)}`),
    ...targets.map((act) => `target ${words(act.text)}`),
    ...structure.map((block) => `${block.kind} ${block.label} ${words(block.heading ?? '')}`),
  ]
}

/** Share of the items of the two lists that the other has not. */
export function changed(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>()
  for (const item of before) left.set(item, (left.get(item) ?? 0) + 1)
  let common = 0
  for (const item of after) {
    const count = left.get(item) ?? 0
    if (count === 0) continue
    left.set(item, count - 1)
    common++
  }
  return 1 - (2 * common) / Math.max(1, before.length + after.length)
}

/** What a list of a word processor counts with, by how the text shows the number. */
const COUNTED: readonly {
  readonly shown: RegExp
  readonly format: string
  readonly level: (text: string) => string
}[] = [
  { shown: /^Điều (\d+)\. /, format: 'decimal', level: () => 'Điều %1.' },
  { shown: /^(\d+)\. /, format: 'decimal', level: () => '%1.' },
  { shown: /^([IVX]+)\. /, format: 'upperRoman', level: () => '%1.' },
  { shown: /^(a|b|c|d)\) /, format: 'lowerLetter', level: () => '%1)' },
]

/** The document as DOCX. Numbers at the head of blocks are not typed but counted, table rows are cells. */
export function asDocx({ lines }: TypedDocument): Uint8Array {
  const lists: string[] = []
  const body: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const { text = '', block } = lines[i] ?? {}
    if (text.includes('\t')) {
      const first = i
      while (lines[i + 1]?.text.includes('\t') === true) i++
      body.push(table(lines.slice(first, i + 1).map((line) => line.text.split('\t').map(escaped))))
      continue
    }
    const counted = block && COUNTED.find(({ shown }) => shown.test(text))
    if (!counted) {
      body.push(p(escaped(text)))
      continue
    }
    const [head = '', number = ''] = counted.shown.exec(text) ?? []
    const id = lists.push(list(lists.length + 1, counted.format, counted.level(text), ordinal(number)))
    body.push(p(escaped(text.slice(head.length)), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`))
  }
  const abstracts = lists.map((entry) => entry.slice(0, entry.indexOf('<w:num ')))
  const nums = lists.map((entry) => entry.slice(entry.indexOf('<w:num ')))
  return docx({ document: body.join(''), numbering: [...abstracts, ...nums].join('') })
}

function list(id: number, format: string, level: string, start: number): string {
  const inner = `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${level}"/></w:lvl>`
  return `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function ordinal(number: string): number {
  if (/^\d/.test(number)) return Number(number)
  if (/^[a-d]/.test(number)) return number.charCodeAt(0) - 'a'.charCodeAt(0) + 1
  const digits = number.split('').map((letter) => ROMAN[letter] ?? 0)
  return digits.reduce((sum, digit, k) => sum + (digit < (digits[k + 1] ?? 0) ? -digit : digit), 0)
}

/** The document as a page to print: a paragraph a line, in the size and with the margins of an office. */
export function asPage({ lines }: TypedDocument): string {
  const body: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const { text = '' } = lines[i] ?? {}
    if (!text.includes('\t')) {
      body.push(text.trim() === '' ? '<p><br></p>' : `<p>${escaped(text)}</p>`)
      continue
    }
    const first = i
    while (lines[i + 1]?.text.includes('\t') === true) i++
    const rows = lines
      .slice(first, i + 1)
      .map(({ text: row }) => `<tr><td>${row.split('\t').map(escaped).join('<td>')}`)
    body.push(`<table>${rows.join('')}</table>`)
  }
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
@page { size: A4; margin: 20mm 20mm 20mm 30mm }
body { font: 14pt/1.4 serif; margin: 0 } p { margin: 0 0 6pt; text-align: justify } table { border-collapse: collapse }
td { border: 1px solid; padding: 2pt 4pt; vertical-align: top }</style>${body.join('\n')}</html>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
