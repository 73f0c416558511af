import { compose } from '../compose/compose.ts'
import { ReadError } from '../error.ts'
import { flowOf } from '../pdf/flow.ts'
import type { Item } from '../pdf/items.ts'
import { rowsOf } from '../pdf/lines.ts'
import type { Pdf } from '../pdf/load.ts'
import type { PageRows } from '../pdf/notes.ts'
import type { ReaderInput } from '../reader.ts'
import type { ReadText } from '../types.ts'
import { pageImage } from './images.ts'
import { pngOf } from './png.ts'
import { Recognizer } from './recognizer.ts'

const RECOGNISED: readonly string[] = ['png', 'jpeg', 'bmp', 'webp']

/** Reads an image of one page. */
export async function readScan(input: ReaderInput): Promise<ReadText> {
  if (input.options.ocr === false) throw new ReadError('no-text', 'is an image, and reading scans is switched off')
  const { detect } = await import('../detect.ts')
  const detected = detect(input.bytes)
  if (!('image' in detected) || !RECOGNISED.includes(detected.image)) {
    throw new ReadError('unsupported', 'is an image of a kind that is not read: make it PNG or JPEG')
  }
  const recognizer = await Recognizer.start()
  try {
    return await composed([pageOf(1, await recognizer.words(input.bytes))], input)
  } finally {
    await recognizer.stop()
  }
}

/** Reads a PDF whose pages are pictures. */
export async function readScannedPdf(input: ReaderInput, pdf: Pdf): Promise<ReadText> {
  const recognizer = await Recognizer.start()
  const pages: PageRows[] = []
  const most = Math.min(pdf.numPages, input.budget.limits.maxScanPages)
  try {
    for (let number = 1; number <= most; number++) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time is held in memory
      pages.push(pageOf(number, await wordsOf(pdf, number, recognizer, input)))
    }
  } finally {
    await recognizer.stop()
  }
  if (most < pdf.numPages) {
    input.diagnostics.push({ code: 'scan-cut', message: `only ${most} of ${pdf.numPages} scanned pages were read` })
  }
  return composed(pages, input)
}

async function wordsOf(pdf: Pdf, number: number, recognizer: Recognizer, input: ReaderInput): Promise<Item[]> {
  const image = await pageImage(pdf, number)
  if (image) return recognizer.words(await pngOf(image))
  input.diagnostics.push({ code: 'no-page-image', message: `page ${number} has no text and no picture of a page` })
  return []
}

function pageOf(page: number, items: Item[]): PageRows {
  const height = Math.max(0, ...items.map((item) => item.y)) * 1.05
  return { page, height, rows: rowsOf(items), notes: [] }
}

function composed(pages: PageRows[], input: ReaderInput): Promise<ReadText> {
  return compose(flowOf(pages, input.budget), 'scan', input.budget, input.diagnostics)
}
