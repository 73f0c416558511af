import { latin1 } from '../encodings/bytes.ts'
import { ReadError } from '../error.ts'
import { plcOf } from './binary.ts'
import { type DocFile, PLACE } from './file.ts'

/** A stretch of text that lies together in the file. */
export interface Piece {
  /** Character positions, half-open. */
  start: number
  end: number
  /** Byte position of its first character. */
  at: number
  /** Bytes a character: 1 or 2. */
  width: number
  text: string
}

const COMPRESSED = 0x40000000
const PIECES = 2

/** The pieces of the text in order. */
export function piecesOf(file: DocFile): Piece[] {
  if (!file.isWord97) return [wholeText(file)]
  const table = pieceTable(file)
  const { positions, data } = plcOf(table, 8)
  return data.map((entry, index) => {
    const start = positions[index] ?? 0
    const end = Math.max(start, positions[index + 1] ?? start)
    const place = entry.u32(2)
    const width = place & COMPRESSED ? 1 : 2
    const at = place & COMPRESSED ? (place & ~COMPRESSED) / 2 : place
    const part = file.document.part(at, (end - start) * width)
    const text = width === 1 ? latin1(part.bytes) : part.utf16(0, end - start)
    return { start, end: start + text.length, at, width, text }
  })
}

function pieceTable(file: DocFile): ReturnType<DocFile['place']> {
  const clx = file.place(PLACE.pieces)
  for (let at = 0; at < clx.length; ) {
    if (clx.u8(at) === PIECES) return clx.part(at + 5, clx.u32(at + 1))
    if (clx.u8(at) !== 1) break
    at += 3 + clx.u16(at + 1)
  }
  throw new ReadError('damaged', 'is damaged: its table of pieces is missing')
}

/** Before Word 97 the text lies in one piece of bytes. */
function wholeText(file: DocFile): Piece {
  const start = file.document.u32(0x18)
  const length = file.document.u32(0x34)
  const text = latin1(file.document.part(start, length).bytes)
  return { start: 0, end: text.length, at: start, width: 1, text }
}
