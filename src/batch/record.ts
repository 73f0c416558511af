import { crc32 } from 'node:zlib'
import { SEGMENTS } from './segments.ts'

/** What is kept of a document that was read: whose it is, and the lengths of its pieces in bytes. */
export interface RecordHead {
  readonly name: string
  readonly sha256: string
  /** What made it: version and definitions. A record of another maker is not used again. */
  readonly maker: string
  readonly sizes: readonly number[]
  /** CRC-32 of the pieces. */
  readonly crc: number
}

const MARK = 'vb1'
const LINE_END = 0x0a
/** No head is longer: names of files are bounded by the system. */
export const MAX_HEAD = 65_536

const encoder = new TextEncoder()

/** A record as bytes: a line with the head and its checksum, the pieces, a line end. */
export function encodeRecord(name: string, sha256: string, maker: string, pieces: readonly string[]): Uint8Array {
  const bytes = pieces.map((piece) => encoder.encode(piece))
  const payload = Buffer.concat(bytes)
  const head: RecordHead = { name, sha256, maker, sizes: bytes.map(({ length }) => length), crc: crc32(payload) }
  const json = JSON.stringify(head)
  return Buffer.concat([encoder.encode(`${MARK} ${crc32(json).toString(16)} ${json}\n`), payload, encoder.encode('\n')])
}

/** The head that begins the bytes and its length with the line end; nothing when it is not whole and right. */
export function decodeHead(bytes: Uint8Array): { head: RecordHead; length: number } | undefined {
  const end = bytes.subarray(0, MAX_HEAD).indexOf(LINE_END)
  if (end < 0) return undefined
  const line = new TextDecoder().decode(bytes.subarray(0, end))
  const [mark, sum, ...rest] = line.split(' ')
  const json = rest.join(' ')
  if (mark !== MARK || sum !== crc32(json).toString(16)) return undefined
  const head: RecordHead = JSON.parse(json)
  return head.sizes.length === SEGMENTS ? { head, length: end + 1 } : undefined
}

/** Length of the pieces together. */
export function payloadLength({ sizes }: RecordHead): number {
  return sizes.reduce((sum, size) => sum + size, 0)
}
