import type { Budget } from './budget.ts'
import { ReadError } from './error.ts'
import { optional } from './optional.ts'

/** A part of a package, as its central directory tells of it. Sizes in it are claims, not facts. */
interface Part {
  name: string
  method: number
  flags: number
  packed: number
  offset: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const STORED = 0
const DEFLATED = 8
const CHUNK = 16 * 1024
const FREE_OF_RATIO = 1024 * 1024

/** A ZIP package whose parts are inflated one at a time, bounded in size and ratio while they stream. */
export class ZipPackage {
  private readonly parts = new Map<string, Part>()
  private readonly bytes: Uint8Array
  private readonly budget: Budget
  private readonly inflate: Inflate
  private inflated = 0

  private constructor(bytes: Uint8Array, budget: Budget, inflate: Inflate) {
    this.bytes = bytes
    this.budget = budget
    this.inflate = inflate
    for (const part of directory(bytes, budget.limits.maxParts)) this.parts.set(part.name, part)
  }

  static async open(bytes: Uint8Array, budget: Budget): Promise<ZipPackage> {
    const fflate = await optional('fflate', () => import('fflate'), 'this kind of file')
    return new ZipPackage(bytes, budget, (onData) => new fflate.Inflate(onData))
  }

  has(name: string): boolean {
    return this.parts.has(name)
  }

  /** Streams the inflated bytes of a part. */
  stream(name: string, sink: (chunk: Uint8Array) => void): void {
    const part = this.parts.get(name)
    if (!part) throw new ReadError('damaged', `is damaged: its part ${name} is missing`)
    if (part.flags & 1) throw new ReadError('encrypted', 'is encrypted with a password')
    const data = this.dataOf(part)
    const checked = (chunk: Uint8Array, done: number): void => {
      this.check(part, chunk.length, done)
      sink(chunk)
    }
    if (part.method === STORED) checked(data, data.length)
    else if (part.method === DEFLATED) this.inflateAll(data, checked)
    else throw new ReadError('unsupported', `uses the packing method ${part.method}, which is not read`)
  }

  private inflateAll(data: Uint8Array, sink: (chunk: Uint8Array, done: number) => void): void {
    let done = 0
    const inflate = this.inflate((chunk) => {
      done += chunk.length
      sink(chunk, done)
    })
    for (let at = 0; at < data.length; at += CHUNK) {
      inflate.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length)
    }
  }

  private check(part: Part, added: number, done: number): void {
    const { maxInflatedBytes, maxRatio } = this.budget.limits
    this.inflated += added
    const tooDense = done > FREE_OF_RATIO && done > part.packed * maxRatio
    if (this.inflated > maxInflatedBytes || tooDense) {
      throw new ReadError('zip-bomb', `inflates without measure (part ${part.name})`)
    }
  }

  private dataOf(part: Part): Uint8Array {
    const view = viewOf(this.bytes)
    if (part.offset + 30 > view.byteLength || view.getUint32(part.offset, true) !== LOCAL_ENTRY) {
      throw new ReadError('damaged', `is damaged: its part ${part.name} is not where it should be`)
    }
    const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true)
    if (start + part.packed > this.bytes.length) throw new ReadError('damaged', 'is cut off')
    return this.bytes.subarray(start, start + part.packed)
  }
}

type Inflate = (onData: (chunk: Uint8Array) => void) => {
  push(chunk: Uint8Array, final?: boolean): void
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function* directory(bytes: Uint8Array, maxParts: number): Generator<Part> {
  const view = viewOf(bytes)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxParts) throw new ReadError('too-many-parts', `is a package of ${count} parts`)
  const names = new TextDecoder('utf-8')
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new ReadError('damaged', 'is damaged: its list of parts is broken')
    }
    const nameLength = view.getUint16(at + 28, true)
    yield {
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, ''),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  throw new ReadError('damaged', 'is cut off: the end of the package is missing')
}
