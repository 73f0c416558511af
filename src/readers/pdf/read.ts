import type { Budget } from '../budget.ts'
import { compose } from '../compose/compose.ts'
import { OWN_DECODERS, vote } from '../encodings/vote.ts'
import { ReadError } from '../error.ts'
import type { ReaderInput } from '../reader.ts'
import type { ReadText } from '../types.ts'
import { flowOf } from './flow.ts'
import { fontNamesOf } from './fonts.ts'
import { glyphItems, isInterleaved } from './glyphs.ts'
import { type Item, placeItems, type RawItem } from './items.ts'
import { rowsOf } from './lines.ts'
import { openPdf, type Pdf, type PdfPage } from './load.ts'
import type { PageRows } from './notes.ts'

/** Reads the text layer of a PDF; a PDF without one is read as a scan. */
export async function readPdf(input: ReaderInput): Promise<ReadText> {
  const pdf = await openPdf(input.bytes, input.budget.limits.maxPages)
  try {
    const pages = await pagesOf(pdf, input)
    if (pages.every((page) => page.rows.length === 0)) return await readWithoutText(input, pdf)
    return await compose(flowOf(pages, input.budget), 'pdf', input.budget, input.diagnostics)
  } finally {
    await pdf.destroy()
  }
}

async function readWithoutText(input: ReaderInput, pdf: Pdf): Promise<ReadText> {
  if (input.options.ocr === false) throw new ReadError('no-text', 'is a scan: it has no text layer')
  const { readScannedPdf } = await import('../scan/read.ts')
  return readScannedPdf(input, pdf)
}

/** Fonts are named only where letters are legacy ones: finding the names takes as long as reading the text. */
async function pagesOf(pdf: Pdf, input: ReaderInput): Promise<PageRows[]> {
  const pages = await eachPage(pdf, input, false)
  const sample = pages.flatMap((page) => page.rows.flatMap((row) => row.segments.map((segment) => segment.text)))
  const { winner } = vote(sample.join('\n'), OWN_DECODERS)
  return winner === 'unicode' ? pages : eachPage(pdf, input, true)
}

async function eachPage(pdf: Pdf, input: ReaderInput, named: boolean): Promise<PageRows[]> {
  const pages: PageRows[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    // oxlint-disable-next-line no-await-in-loop -- one page at a time is held in memory
    pages.push(await rowsOfPage(pdf, number, input, named))
  }
  return pages
}

async function rowsOfPage(pdf: Pdf, number: number, input: ReaderInput, named: boolean): Promise<PageRows> {
  try {
    const page = await pdf.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const rows = rowsOf(await itemsOf(page, input.budget, named))
    page.cleanup()
    return { page: number, height, rows, notes: [] }
  } catch (error) {
    if (error instanceof ReadError) throw error
    const message = error instanceof Error ? error.message : String(error)
    input.diagnostics.push({ code: 'damaged-page', message: `page ${number} could not be read (${message})` })
    return { page: number, height: 0, rows: [], notes: [] }
  }
}

async function itemsOf(page: PdfPage, budget: Budget, named: boolean): Promise<Item[]> {
  const view: number[] = page.getViewport({ scale: 1 }).transform
  const content = await page.getTextContent({ disableNormalization: true })
  const texts = content.items.flatMap((item): RawItem[] => ('str' in item ? [item] : []))
  if (!named) for (const item of texts) budget.text(item.str.length)
  const raw = named || isInterleaved(texts) ? await glyphItems(page) : texts
  const nameOf = named ? await fontNamesOf(page) : () => ''
  return placeItems(raw, view, nameOf)
}
