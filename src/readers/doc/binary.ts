/** A stretch of a binary structure. Reading past its end gives zero, as a damaged file must not stop the reading. */
export class Binary {
  readonly bytes: Uint8Array
  private readonly view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0
  }

  u16(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.view.getUint16(at, true) : 0
  }

  u32(at: number): number {
    return at >= 0 && at + 4 <= this.length ? this.view.getUint32(at, true) : 0
  }

  part(at: number, length: number): Binary {
    return new Binary(this.bytes.subarray(Math.max(0, at), Math.max(0, at + length)))
  }

  utf16(at: number, characters: number): string {
    return new TextDecoder('utf-16le').decode(this.bytes.subarray(at, at + characters * 2))
  }
}

/** A table of positions with data of fixed size between them, as .doc keeps everything that belongs to places. */
export interface Plc {
  positions: number[]
  data: Binary[]
}

/** Reads a table of positions whose data are `size` bytes each. */
export function plcOf(binary: Binary, size: number): Plc {
  const count = binary.length < 4 ? 0 : Math.floor((binary.length - 4) / (4 + size))
  const positions = Array.from({ length: binary.length < 4 ? 0 : count + 1 }, (_, i) => binary.u32(i * 4))
  const data = Array.from({ length: count }, (_, i) => binary.part((count + 1) * 4 + i * size, size))
  return { positions, data }
}
