import type { Budget } from '../budget.ts'
import {
  type Block,
  type Cell,
  drawnTextOf,
  type Flow,
  type Paragraph,
  paragraphsOf,
  type Table,
  textOf,
} from '../flow.ts'
import { plainSigns } from '../symbols.ts'
import type { FileKind, Origin, ReadDiagnostic, ReadTable, ReadText, TableCell } from '../types.ts'
import { TextBuilder } from './builder.ts'
import { useOf } from './layout.ts'
import { decodeFlow } from './legacy.ts'
import { type CellLine, letterheadOrder } from './letterhead.ts'

/** Writes a flow out as text with its tables and the way back. */
export async function compose(
  flow: Flow,
  kind: FileKind,
  budget: Budget,
  diagnostics: ReadDiagnostic[],
  encoding?: string,
): Promise<ReadText> {
  const legacy = await decodeFlow(flow)
  const composer = new Composer(budget)
  composer.blocks(flow.blocks, {})
  composer.notes(flow.notes)
  const read: ReadText = {
    text: composer.builder.text(),
    kind,
    tables: composer.tables,
    origin: composer.builder.lookup(),
    headers: heads(flow.headers),
    footers: heads(flow.footers),
    diagnostics,
  }
  const drawn = composer.builder.drawnText()
  if (drawn !== undefined) read.drawn = drawn
  const stored = legacy ?? encoding
  if (stored !== undefined) read.encoding = stored
  return read
}

class Composer {
  readonly builder: TextBuilder
  readonly tables: ReadTable[] = []
  private readonly budget: Budget
  private paragraph = 0
  private blankBefore = true

  constructor(budget: Budget) {
    this.budget = budget
    this.builder = new TextBuilder(budget.limits.maxCharacters)
  }

  blocks(blocks: readonly Block[], place: Origin, depth = 0): void {
    this.budget.depth(depth)
    for (const block of blocks) {
      if (block.type === 'paragraph') this.line(block, place)
      else this.table(block, depth)
    }
  }

  notes(notes: Flow['notes']): void {
    for (const note of notes) {
      note.paragraphs.forEach((paragraph, index) => {
        const [first] = paragraph.runs
        if (first && index === 0) first.text = first.text.trimStart()
        if (index === 0) paragraph.runs.unshift({ text: `${note.mark} ` })
        this.line(paragraph, {})
      })
    }
  }

  private line(paragraph: Paragraph, place: Origin): void {
    const origin = this.originOf(paragraph, place)
    const { text, drawn } = inkOf(paragraph, cleanLines)
    this.write(text, origin, drawn)
  }

  /** One blank line in a row is enough. */
  private write(text: string, origin: Origin, drawn: string): void {
    const blank = text.trim() === ''
    if (blank && !this.blankBefore) this.builder.add('\n', origin)
    else if (!blank) this.builder.add(`${text}\n`, origin, `${drawn}\n`)
    this.blankBefore = blank
  }

  private originOf(paragraph: Paragraph, place: Origin): Origin {
    this.paragraph++
    const origin: Origin = { ...place, paragraph: this.paragraph }
    if (paragraph.page !== undefined) origin.page = paragraph.page
    if (paragraph.sourceOffset !== undefined) origin.sourceOffset = paragraph.sourceOffset
    return origin
  }

  private table(table: Table, depth: number): void {
    if (!holdsText(table)) return
    const use = useOf(table)
    if (use === 'data') this.rows(table)
    else if (use === 'letterhead') this.letterhead(table, depth)
    else {
      for (const row of table.rows) {
        for (const cell of row.cells) this.blocks(cell.blocks, {}, depth + 1)
      }
    }
  }

  private letterhead(table: Table, depth: number): void {
    for (const row of table.rows) {
      const [left, ...rest] = row.cells.map((cell) => this.cellLines(cell)).filter(hasText)
      const right = rest.pop()
      if (!left) continue
      const lines = right ? letterheadOrder([...left, ...rest.flat()], right) : left
      for (const line of lines) if (line.text.trim() !== '') this.write(line.text, line.source, line.drawn)
    }
    this.budget.depth(depth)
  }

  private cellLines(cell: Cell): CellLine<Origin>[] {
    return [...paragraphsOf(cell.blocks)].flatMap((paragraph) => {
      const source = this.originOf(paragraph, {})
      const { text, drawn } = inkOf(paragraph, cleanLines)
      const drawnLines = drawn.split('\n')
      return text.split('\n').map((line, index) => ({ text: line, drawn: drawnLines[index] ?? line, source }))
    })
  }

  private rows(table: Table): void {
    const start = this.builder.length
    const read: ReadTable = { start, end: start, rows: [] }
    const index = this.tables.push(read) - 1
    table.rows.forEach((row, rowIndex) => {
      const cells = row.cells.map((cell, cellIndex) => {
        if (cellIndex > 0) this.builder.add('\t')
        return this.cell(cell, { table: index, row: rowIndex, cell: cellIndex })
      })
      read.rows.push({ cells })
      read.end = this.builder.length
      this.builder.add('\n')
    })
    this.blankBefore = false
  }

  private cell(cell: Cell, place: Origin): TableCell {
    const start = this.builder.length
    const breaks: number[] = []
    const pieces: string[] = []
    for (const paragraph of paragraphsOf(cell.blocks)) {
      const origin = this.originOf(paragraph, place)
      const { text, drawn } = inkOf(paragraph, flat)
      if (text === '') continue
      if (pieces.length > 0) {
        breaks.push(this.builder.length)
        this.builder.add(' ')
      }
      this.builder.add(text, origin, drawn)
      pieces.push(text)
    }
    if (pieces.length === 0) this.builder.add('', { ...place, paragraph: this.paragraph })
    const read: TableCell = { text: pieces.join(' '), start, end: this.builder.length }
    if (cell.span !== undefined && cell.span > 1) read.span = cell.span
    if (cell.continued) read.continued = true
    if (breaks.length > 0) read.breaks = breaks
    return read
  }
}

function holdsText(table: Table): boolean {
  for (const paragraph of paragraphsOf([table])) if (/\S/.test(textOf(paragraph))) return true
  return false
}

function hasText(lines: CellLine<Origin>[]): boolean {
  return lines.some((line) => line.text.trim() !== '')
}

/** The cleaned text of a paragraph as it is stored and as its fonts draw it. */
function inkOf(paragraph: Paragraph, clean: (text: string) => string): { text: string; drawn: string } {
  const text = clean(textOf(paragraph))
  const drawn = drawnTextOf(paragraph)
  return { text, drawn: drawn === undefined ? text : clean(drawn) }
}

/** Line ends inside a paragraph stay; spaces at line ends go. */
function cleanLines(text: string): string {
  return plainSigns(text)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

function flat(text: string): string {
  return plainSigns(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

const PAGE_NUMBER = /^[-–—]{0,3}\s?(?:trang|page)?\s?\d{0,4}(?: ?\/ ?\d{1,4})?\s?[-–—]{0,3}$/iu

/** Running heads as strings, each once, without those that hold only a page number. */
function heads(parts: readonly Paragraph[][]): string[] {
  const texts = parts.map((part) => cleanLines(part.map(textOf).join('\n')).trim())
  return [...new Set(texts)].filter((text) => !PAGE_NUMBER.test(text))
}
