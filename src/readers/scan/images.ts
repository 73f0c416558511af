import { withTransfer } from '../pdf/fonts.ts'
import type { Pdf, PdfPage } from '../pdf/load.ts'
import type { Pixels } from './png.ts'

/** What pdf.js gives for an image; `kind` 1 is one bit a pixel. */
interface RawImage {
  data: Uint8ClampedArray | Uint8Array
  width: number
  height: number
  kind: number | undefined
}

/** Pixels below which an image is a stamp or a logo, not a scanned page. */
const LEAST_PIXELS = 200_000

/** The picture of a scanned page: its largest image, or the strips of one that was cut. */
export async function pageImage(pdf: Pdf, number: number): Promise<Pixels | undefined> {
  const page = await pdf.getPage(number)
  const images = (await withTransfer(() => imagesOf(page))).map(pixelsOf)
  page.cleanup()
  const [first] = images.toSorted((a, b) => b.width * b.height - a.width * a.height)
  if (!first) return undefined
  const strips = images.filter((image) => image.width === first.width && image.channels === first.channels)
  const whole = strips.length > 1 ? stacked(strips, first) : first
  return whole.width * whole.height >= LEAST_PIXELS ? whole : undefined
}

async function imagesOf(page: PdfPage): Promise<RawImage[]> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const painters = new Set<number>([OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject])
  const images = await Promise.all(
    fnArray.map(async (operator: number, index: number): Promise<RawImage | undefined> => {
      if (!painters.has(operator)) return undefined
      const [source]: unknown[] = argsArray[index] ?? []
      return asImage(typeof source === 'string' ? await resolved(page, source) : await maskOf(page, source))
    }),
  )
  return images.filter((image) => image !== undefined)
}

function resolved(page: PdfPage, key: string): Promise<unknown> {
  return new Promise((resolve) => {
    const store = key.startsWith('g_') ? page.commonObjs : page.objs
    store.get(key, resolve)
  })
}

/** Masks name their data instead of holding it. */
async function maskOf(page: PdfPage, source: unknown): Promise<unknown> {
  if (typeof source !== 'object' || source === null || !('data' in source)) return source
  return typeof source.data === 'string' ? resolved(page, source.data) : source
}

function asImage(value: unknown): RawImage | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('data' in value) || !('width' in value) || !('height' in value)) return undefined
  const { data, width, height } = value
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined
  if (typeof width !== 'number' || typeof height !== 'number' || width < 1 || height < 1) return undefined
  const kind = 'kind' in value && typeof value.kind === 'number' ? value.kind : undefined
  return { data, width, height, kind }
}

function pixelsOf({ data, width, height }: RawImage): Pixels {
  const channels = data.length / (width * height)
  if (channels === 1 || channels === 3 || channels === 4) return { data, width, height, channels }
  return { data: unpacked(data, width, height), width, height, channels: 1 }
}

/** One bit a pixel, rows padded to whole bytes; a set bit is white. */
function unpacked(data: Uint8ClampedArray | Uint8Array, width: number, height: number): Uint8Array {
  const stride = (width + 7) >> 3
  const out = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = data[y * stride + (x >> 3)] ?? 0
      out[y * width + x] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0
    }
  }
  return out
}

function stacked(strips: readonly Pixels[], first: Pixels): Pixels {
  const height = strips.reduce((sum, strip) => sum + strip.height, 0)
  const stride = first.width * first.channels
  const data = new Uint8Array(stride * height)
  let row = 0
  for (const strip of strips) {
    data.set(strip.data.subarray(0, strip.height * stride), row * stride)
    row += strip.height
  }
  return { data, width: first.width, height, channels: first.channels }
}
