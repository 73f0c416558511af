import { concat } from '../concat.ts'
import { optional } from '../optional.ts'

/** Pixels as pdf.js gives them: rows from the top, one, three or four bytes a pixel. */
export interface Pixels {
  data: Uint8ClampedArray | Uint8Array
  width: number
  height: number
  channels: 1 | 3 | 4
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const COLOR_TYPES: Readonly<Record<Pixels['channels'], number>> = { 1: 0, 3: 2, 4: 6 }

/** Writes pixels as PNG, the form in which the recogniser takes images. */
export async function pngOf(pixels: Pixels): Promise<Uint8Array> {
  const { zlibSync } = await optional('fflate', () => import('fflate'), 'a scan')
  const { width, height, channels } = pixels
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, COLOR_TYPES[channels], 0, 0, 0], 8)
  const packed = zlibSync(filtered(pixels), { level: 1 })
  return concat([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ])
}

/** Each row begins with the number of its filter: none. */
function filtered({ data, width, height, channels }: Pixels): Uint8Array {
  const stride = width * channels
  const rows = new Uint8Array((stride + 1) * height)
  for (let row = 0; row < height; row++) {
    rows.set(data.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1)
  }
  return rows
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12)
  const view = new DataView(out.buffer)
  view.setUint32(0, data.length)
  out.set(
    Array.from(type, (char) => char.charCodeAt(0)),
    4,
  )
  out.set(data, 8)
  view.setUint32(data.length + 8, crc(out.subarray(4, data.length + 8)))
  return out
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
