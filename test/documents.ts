import { readdirSync, readFileSync } from 'node:fs'
import { analyze } from '../src/index.ts'
import type { WrittenDocument } from '../src/writers/document.ts'
import { FORMATS, type FormatId, type WriteOptions } from '../src/writers/formats.ts'
import { HOSTILE } from './hostile.ts'
import { SAMPLE } from './sample.ts'

const written = (name: string, text: string): WrittenDocument => ({ name, text, analysis: analyze(text) })

/** The whole corpus, some of it decomposed, a sample with everything in it, a hostile document and nothing at all. */
export const DOCUMENTS: readonly WrittenDocument[] = [
  ...readdirSync('corpus')
    .filter((file) => file.endsWith('.txt'))
    .map((file, k) => {
      const text = readFileSync(`corpus/${file}`, 'utf8')
      return written(file, k % 4 === 0 ? text.normalize('NFD') : text)
    }),
  SAMPLE,
  HOSTILE,
  written('', ''),
]

/** What a format makes of documents. */
export function write(
  id: FormatId,
  documents: readonly WrittenDocument[],
  options: Partial<WriteOptions> = {},
): string {
  const format = FORMATS.find((one) => one.id === id)
  if (!format) throw new Error(`no format ${id}`)
  const how: WriteOptions = { many: documents.length > 1, table: 'directives', chunkSize: 1500, ...options }
  return [
    format.opening(how),
    ...documents.map((document, place) => format.document(document, place, how)),
    format.closing(how),
  ].join('')
}
