import { concat } from '../concat.ts'
import { ReadError } from '../error.ts'

const END_OF_CHAIN = 0xfffffffe
const HEADER_SECTORS = 109
const MINI_CUTOFF = 4096
const ENTRY = 128

interface Entry {
  start: number
  size: number
}

/** The streams of a compound file, the little file system inside a .doc. Chains that loop or run out are errors. */
export class CompoundFile {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly sectorSize: number
  private readonly fat: number[]
  private readonly entries = new Map<string, Entry>()
  private readonly miniFat: number[]
  private readonly mini: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (bytes.length < 512) throw new ReadError('damaged', 'is cut off')
    const shift = this.view.getUint16(30, true)
    if (shift !== 9 && shift !== 12) throw new ReadError('damaged', 'is damaged: its sector size is unknown')
    this.sectorSize = 1 << shift
    this.fat = this.readFat()
    const root = this.readDirectory()
    this.miniFat = this.numbersOf(this.chain(this.view.getUint32(60, true)))
    this.mini = root ? this.chain(root.start) : new Uint8Array()
  }

  /** The bytes of a stream, if the file has it. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name)
    if (!entry) return undefined
    const data = entry.size < MINI_CUTOFF ? this.miniChain(entry.start) : this.chain(entry.start)
    return data.subarray(0, entry.size)
  }

  private sector(index: number): Uint8Array {
    const start = (index + 1) * this.sectorSize
    if (start >= this.bytes.length) throw new ReadError('damaged', 'is cut off')
    return this.bytes.subarray(start, start + this.sectorSize)
  }

  private readFat(): number[] {
    const sectors: number[] = []
    for (let i = 0; i < HEADER_SECTORS; i++) sectors.push(this.view.getUint32(76 + i * 4, true))
    const seen = new Set<number>()
    for (let next = this.view.getUint32(68, true); next < END_OF_CHAIN - 1 && !seen.has(next); ) {
      seen.add(next)
      const numbers = this.numbersOf(this.sector(next))
      next = numbers.pop() ?? END_OF_CHAIN
      sectors.push(...numbers)
    }
    const used = sectors.filter((sector) => (sector + 1) * this.sectorSize < this.bytes.length)
    return used.flatMap((sector) => this.numbersOf(this.sector(sector)))
  }

  private numbersOf(bytes: Uint8Array): number[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3)
    return Array.from({ length: view.byteLength / 4 }, (_, index) => view.getUint32(index * 4, true))
  }

  private chain(start: number): Uint8Array {
    return join(start, this.fat, (index) => this.sector(index))
  }

  private miniChain(start: number): Uint8Array {
    return join(start, this.miniFat, (index) => this.mini.subarray(index * 64, index * 64 + 64))
  }

  private readDirectory(): Entry | undefined {
    const data = this.chain(this.view.getUint32(48, true))
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
    let root: Entry | undefined
    for (let at = 0; at + ENTRY <= data.length; at += ENTRY) {
      const kind = data[at + 66]
      const entry = { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) }
      const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2)
      const name = new TextDecoder('utf-16le').decode(data.subarray(at, at + length))
      if (kind === 5) root = entry
      else if (kind === 2 && !this.entries.has(name)) this.entries.set(name, entry)
    }
    return root
  }
}

function join(start: number, table: readonly number[], sector: (index: number) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = start; at < END_OF_CHAIN - 1; at = table[at] ?? END_OF_CHAIN) {
    if (parts.length > table.length) throw new ReadError('damaged', 'is damaged: a chain of sectors loops')
    parts.push(sector(at))
  }
  return concat(parts)
}
