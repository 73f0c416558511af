import { firstWhere } from '../../text/search.ts'
import type { Budget } from '../budget.ts'
import type { Block } from '../flow.ts'
import type { Numbering } from '../numbering.ts'
import { BlockSink } from '../sink.ts'
import { signOf } from '../symbols.ts'
import { lookAt, type Stretches } from './pages.ts'
import type { Piece } from './pieces.ts'
import type { CharacterLook, ParagraphLook } from './properties.ts'
import type { DocStyles } from './styles.ts'

/** Everything that is needed to turn characters of a .doc into paragraphs. */
export interface DocParts {
  pieces: Piece[]
  characters: Stretches<CharacterLook>
  paragraphs: Stretches<ParagraphLook>
  styles: DocStyles
  fonts: string[]
  numbering: Numbering
  budget: Budget
  /** The mark of the note that is called at a position. */
  noteMark(position: number): string | undefined
  /** Where the text of the box lies that is anchored at a position. */
  boxAt(position: number): { start: number; end: number } | undefined
}

/** Characters that are no text; what stands for them. Absent ones are text. */
const CONTROL: Readonly<Record<number, string>> = {
  0x00: '',
  0x01: '',
  0x03: '',
  0x04: '',
  0x05: '',
  0x06: '',
  0x08: '',
  0x09: '\t',
  0x0b: '\n',
  0x0e: '\n',
  0x1e: '-',
  0x1f: '',
}

const FIELD_BEGIN = 0x13
const FIELD_RESULT = 0x14
const FIELD_END = 0x15
const NOTE = 0x02
const DRAWING = 0x08
const CELL = 0x07
const PAGE = 0x0c
const PARAGRAPH = 0x0d

/** Reads the characters from `start` to `end` as paragraphs and tables. */
export function blocksBetween(parts: DocParts, start: number, end: number): Block[] {
  const reader = new RangeReader(parts)
  for (const piece of parts.pieces) {
    if (piece.end > start && piece.start < end) {
      reader.piece(piece, Math.max(start, piece.start), Math.min(end, piece.end))
    }
  }
  return reader.finish()
}

class RangeReader {
  private readonly parts: DocParts
  private readonly sink: BlockSink
  private page = 1
  /** For each open field: whether its instruction is being read, rather than its result. */
  private readonly fields: boolean[] = []
  private opened = false
  private paragraph: ParagraphLook | undefined

  constructor(parts: DocParts) {
    this.parts = parts
    this.sink = new BlockSink(parts.budget)
  }

  finish(): Block[] {
    return this.sink.finish()
  }

  piece(piece: Piece, start: number, end: number): void {
    for (let position = start; position < end; ) {
      const at = piece.at + (position - piece.start) * piece.width
      const next = this.stretchEnd(piece, at, end)
      this.stretch(piece, position, next, lookAt(this.parts.characters, at) ?? {})
      position = next
    }
  }

  /** Where the character properties that hold at a byte end, as a position in the text. */
  private stretchEnd(piece: Piece, at: number, end: number): number {
    const { starts } = this.parts.characters
    const bytes = (starts[firstWhere(starts.length, (k) => (starts[k] ?? 0) > at)] ?? Infinity) - piece.at
    return Math.min(
      end,
      Math.max(piece.start + Math.ceil(bytes / piece.width), piece.start + (at - piece.at) / piece.width + 1),
    )
  }

  private stretch(piece: Piece, start: number, end: number, look: CharacterLook): void {
    let from = start
    for (let position = start; position < end; position++) {
      const code = piece.text.charCodeAt(position - piece.start)
      if (code >= 0x20 && !(look.special && look.symbol !== undefined)) continue
      this.text(piece, from, position, look)
      this.control(piece, position, code, look)
      from = position + 1
    }
    this.text(piece, from, end, look)
  }

  private text(piece: Piece, start: number, end: number, look: CharacterLook): void {
    if (end > start) this.add(piece, start, piece.text.slice(start - piece.start, end - piece.start), look)
  }

  private add(piece: Piece, position: number, text: string, look: CharacterLook): void {
    if (look.deleted || text === '' || this.fields.includes(true)) return
    this.open(piece, position)
    const { font, caps, hidden } = this.parts.styles.resolve(look, this.paragraph?.style ?? 0)
    if (!hidden) this.sink.add(caps ? text.toUpperCase() : text, this.parts.fonts[font], this.place())
  }

  private place(): { page?: number } {
    return this.page > 1 ? { page: this.page } : {}
  }

  /** A paragraph's number comes before its first character. */
  private open(piece: Piece, position: number): void {
    if (this.opened) return
    this.opened = true
    const at = piece.at + (position - piece.start) * piece.width
    this.paragraph = lookAt(this.parts.paragraphs, at)
    if (!this.paragraph || this.paragraph.rowEnd) return
    const { list, level } = this.parts.styles.listOf(this.paragraph)
    const label = list > 0 && list < 0x800 ? this.parts.numbering.next(String(list), level) : undefined
    if (label) this.sink.add(label.text, label.font, this.place())
  }

  private control(piece: Piece, position: number, code: number, look: CharacterLook): void {
    if (code === PARAGRAPH || code === CELL || code === PAGE) this.end(piece, position, code)
    else if (code === FIELD_BEGIN) this.fields.push(true)
    else if (code === FIELD_RESULT && this.fields.length > 0) this.fields[this.fields.length - 1] = false
    else if (code === FIELD_END) this.fields.pop()
    else if (code === DRAWING) this.box(position)
    else if (code === NOTE) this.add(piece, position, this.parts.noteMark(position) ?? '', look)
    else if (look.symbol !== undefined) this.add(piece, position, signOf(look.symbol), look)
    else this.add(piece, position, CONTROL[code] ?? '', look)
  }

  /** The text of a box is read where it is anchored, as blocks of their own. */
  private box(position: number): void {
    const range = this.parts.boxAt(position)
    if (!range) return
    for (const block of blocksBetween(this.parts, range.start, range.end)) this.sink.aside(block)
  }

  private end(piece: Piece, position: number, code: number): void {
    if (code === PAGE) this.page++
    const at = piece.at + (position - piece.start) * piece.width
    const look = lookAt(this.parts.paragraphs, at) ?? {}
    this.fields.length = 0
    if (code !== CELL || !look.rowEnd) this.open(piece, position)
    this.opened = false
    if (code === CELL && look.rowEnd) this.sink.endRow(look.continued)
    else if (code === CELL) this.sink.endCell()
    else if (!look.innerRowEnd) this.sink.endParagraph(look.inTable === true)
  }
}
