import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { decodeHead, MAX_HEAD, payloadLength, type RecordHead } from './record.ts'

/** Where a document's pieces lie in the spool. */
export interface Kept {
  readonly head: RecordHead
  /** Offset of the record and of its pieces, in bytes. */
  readonly start: number
  readonly payload: number
  readonly end: number
}

const CHUNK = 1024 * 1024
const SYNC_EVERY = 5000
const LINE_END = 0x0a

/**
 * The file to which every document that was read is appended at once, so that a run may die at any moment: each record
 * has a length and checksums, and what is not whole and right at the end is cut off when the spool is opened again.
 */
export class Spool {
  readonly path: string
  /** The last record of each document. */
  readonly kept: Map<string, Kept>
  private readonly handle: FileHandle
  private length: number
  private synced = Date.now()
  private tail: Promise<void> = Promise.resolve()

  private constructor(path: string, handle: FileHandle, kept: Map<string, Kept>, length: number) {
    this.path = path
    this.handle = handle
    this.kept = kept
    this.length = length
  }

  /** Opens the spool, or begins one. A torn end is cut off. */
  static async open(path: string): Promise<Spool> {
    const handle = await open(path, 'a+')
    const { kept, length } = await scan(handle)
    await handle.truncate(length)
    return new Spool(path, handle, kept, length)
  }

  /** Appends records as they are; those of one call are written one after the other in one piece. */
  append(bytes: Uint8Array): Promise<void> {
    this.tail = this.tail.then(() => this.write(bytes))
    return this.tail
  }

  private async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const decoded = decodeHead(bytes.subarray(at))
      if (!decoded) throw new Error('a record is not whole')
      const start = this.length + at
      const payload = start + decoded.length
      const end = payload + payloadLength(decoded.head) + 1
      this.kept.set(decoded.head.name, { head: decoded.head, start, payload, end })
      at = end - this.length
    }
    await this.handle.appendFile(bytes)
    this.length += bytes.length
    if (Date.now() - this.synced < SYNC_EVERY) return
    await this.handle.datasync()
    this.synced = Date.now()
  }

  /** The bytes of one piece of a document. */
  async piece(kept: Kept, segment: number): Promise<string> {
    const [offset, size] = pieceAt(kept, segment)
    const bytes = new Uint8Array(size)
    await readFully(this.handle, bytes, offset)
    return new TextDecoder().decode(bytes)
  }

  /** Drops all but the given documents when most of the spool is no longer of use. */
  async compact(names: ReadonlySet<string>): Promise<void> {
    const used = [...this.kept.values()].filter(({ head }) => names.has(head.name))
    const size = used.reduce((sum, { start, end }) => sum + end - start, 0)
    if (size * 2 >= this.length || this.length < CHUNK) return
    const draft = `${this.path}.part`
    const target = await open(draft, 'w')
    for (const { start, end } of used) {
      const bytes = new Uint8Array(end - start)
      await readFully(this.handle, bytes, start)
      await target.appendFile(bytes)
    }
    await target.datasync()
    await target.close()
    await rename(draft, this.path)
  }

  /** Waits until everything is on the disk. */
  async sync(): Promise<void> {
    await this.tail
    await this.handle.datasync()
  }

  async close(): Promise<void> {
    await this.handle.close()
    await rm(`${this.path}.part`, { force: true })
  }
}

/** Offset and length of a piece. */
export function pieceAt({ head, payload }: Kept, segment: number): readonly [number, number] {
  let offset = payload
  for (let k = 0; k < segment; k++) offset += head.sizes[k] ?? 0
  return [offset, head.sizes[segment] ?? 0]
}

/** Reads all records up to the first that is not whole and right. */
async function scan(handle: FileHandle): Promise<{ kept: Map<string, Kept>; length: number }> {
  const { size } = await handle.stat()
  const window = new Window(handle, size)
  const kept = new Map<string, Kept>()
  let start = 0
  while (start < size) {
    const decoded = decodeHead(await window.read(start, Math.min(MAX_HEAD, size - start)))
    if (!decoded) break
    const payload = start + decoded.length
    const end = payload + payloadLength(decoded.head) + 1
    if (end > size || !(await isWhole(window, payload, end - 1, decoded.head.crc))) break
    kept.set(decoded.head.name, { head: decoded.head, start, payload, end })
    start = end
  }
  return { kept, length: start }
}

async function isWhole(window: Window, from: number, to: number, expected: number): Promise<boolean> {
  let sum = 0
  for (let at = from; at < to; at += CHUNK) sum = crc32(await window.read(at, Math.min(CHUNK, to - at)), sum)
  return sum === expected && (await window.read(to, 1))[0] === LINE_END
}

/** Reads a file ahead, so that many small records cost few reads. */
class Window {
  private readonly handle: FileHandle
  private readonly size: number
  private bytes = new Uint8Array(0)
  private start = 0

  constructor(handle: FileHandle, size: number) {
    this.handle = handle
    this.size = size
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    if (offset < this.start || offset + length > this.start + this.bytes.length) {
      this.bytes = new Uint8Array(Math.min(2 * CHUNK, this.size - offset))
      this.start = offset
      await readFully(this.handle, this.bytes, offset)
    }
    return this.bytes.subarray(offset - this.start, offset - this.start + length)
  }
}

async function readFully(handle: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at, offset + at)
    if (bytesRead === 0) throw new Error('the spool is shorter than it was')
    at += bytesRead
  }
}
