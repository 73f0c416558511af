import { ReadError } from '../error.ts'
import { Binary } from './binary.ts'
import { CompoundFile } from './compound.ts'

/** The structures of a .doc file, by their index in its table of places. */
export const PLACE = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  heads: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  drawings: 40,
  endnoteMarks: 46,
  endnotes: 47,
  boxes: 56,
  lists: 73,
  listUses: 74,
} as const

const FIRST_OF_97 = 0xc1
const PLACES = 0x9a
const LENGTHS = 0x4c

/** How many characters each part of the text has; the parts follow each other in this order. */
export interface PartLengths {
  main: number
  footnotes: number
  heads: number
  macros: number
  comments: number
  endnotes: number
  boxes: number
}

/** The opened streams of a .doc file. */
export class DocFile {
  readonly document: Binary
  readonly version: number
  private readonly table: Binary

  constructor(bytes: Uint8Array) {
    const compound = new CompoundFile(bytes)
    const stream = compound.stream('WordDocument')
    if (!stream) throw new ReadError('damaged', 'is damaged: it has no Word text')
    this.document = new Binary(stream)
    this.version = this.document.u16(2)
    const flags = this.document.u16(10)
    if (flags & 0x0100) throw new ReadError('encrypted', 'is encrypted with a password')
    const name = flags & 0x0200 ? '1Table' : '0Table'
    const table = compound.stream(name)
    if (!table && this.isWord97) throw new ReadError('damaged', `is damaged: its part ${name} is missing`)
    this.table = new Binary(table ?? new Uint8Array())
  }

  get isWord97(): boolean {
    return this.version >= FIRST_OF_97
  }

  /** A structure in the table stream; empty where the file has none. `beyond` also gives what follows it. */
  place(index: number, beyond = false): Binary {
    const start = this.document.u32(PLACES + index * 8)
    const length = this.document.u32(PLACES + index * 8 + 4)
    if (length === 0) return this.table.part(0, 0)
    return this.table.part(start, beyond ? this.table.length - start : length)
  }

  get lengths(): PartLengths {
    const at = (index: number): number => this.document.u32(LENGTHS + index * 4)
    return {
      main: at(0),
      footnotes: at(1),
      heads: at(2),
      macros: at(3),
      comments: at(4),
      endnotes: at(5),
      boxes: at(6),
    }
  }
}
