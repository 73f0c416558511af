import { ReadError } from './error.ts'
import type { Reader } from './reader.ts'
import { readText } from './text.ts'
import type { FileKind } from './types.ts'

const later = async (): Promise<Reader> => {
  throw new ReadError('unsupported', 'is of a kind that is not read yet')
}

/** One reader a kind, loaded when the first file of that kind comes. */
export const READERS: Readonly<Record<FileKind, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx/read.ts')).readDocx,
  doc: async () => (await import('./doc/read.ts')).readDoc,
  rtf: async () => (await import('./rtf/read.ts')).readRtf,
  odt: async () => (await import('./odt/read.ts')).readOdt,
  pdf: async () => (await import('./pdf/read.ts')).readPdf,
  html: async () => (await import('./html/read.ts')).readHtml,
  'word-html': async () => (await import('./html/read.ts')).readHtml,
  markdown: later,
  text: async () => readText,
  scan: async () => (await import('./scan/read.ts')).readScan,
}
