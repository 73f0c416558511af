import { access } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Worker } from 'tesseract.js'
import { optional } from '../optional.ts'
import type { Item } from '../pdf/items.ts'

const DATA = '@tesseract.js-data/vie'
const DATA_FOLDER = '4.0.0_best_int'
const LSTM_ONLY = 1
/** Words that the recogniser is less sure of than this (of 100) are smudges. */
const LEAST_CONFIDENCE = 20

/** Recognises Vietnamese on images, with data from an installed package: nothing is fetched. */
export class Recognizer {
  private readonly worker: Worker

  private constructor(worker: Worker) {
    this.worker = worker
  }

  static async start(): Promise<Recognizer> {
    const tesseract = await optional('tesseract.js', () => import('tesseract.js'), 'reading a scan')
    const langPath = await optional(DATA, languageFolder, 'reading a scan')
    const create = tesseract.createWorker ?? tesseract.default.createWorker
    const worker = await create('vie', LSTM_ONLY, { langPath, gzip: true, cacheMethod: 'none', errorHandler: ignore })
    return new Recognizer(worker)
  }

  /** The words of an image with their places, and its height in pixels. */
  async words(image: Uint8Array): Promise<Item[]> {
    const { data } = await this.worker.recognize(Buffer.from(image), {}, { blocks: true, text: false })
    const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
    return lines.flatMap((line) => {
      const size = line.rowAttributes.rowHeight * 0.8
      const y = (line.baseline.y0 + line.baseline.y1) / 2
      return line.words
        .filter((word) => word.confidence >= LEAST_CONFIDENCE)
        .map(({ text, bbox }) => ({ text: `${text} `, x: bbox.x0, y, width: bbox.x1 - bbox.x0, size, font: '' }))
    })
  }

  async stop(): Promise<void> {
    await this.worker.terminate()
  }
}

/** The folder with the data of the language, as the package lies on this machine. */
async function languageFolder(): Promise<string> {
  const require = createRequire(import.meta.url)
  const folder = join(dirname(require.resolve(`${DATA}/package.json`)), DATA_FOLDER)
  await access(folder)
  return folder
}

/** Errors reach the caller as rejections; without a handler the worker throws them a second time. */
function ignore(): void {}
