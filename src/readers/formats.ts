import type { Reader } from './reader.ts'
import { readText } from './text.ts'
import type { FileKind } from './types.ts'

/** One reader a kind, loaded when the first file of that kind comes. */
export const READERS: Readonly<Record<FileKind, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx/read.ts')).readDocx,
  doc: async () => (await import('./doc/read.ts')).readDoc,
  rtf: async () => (await import('./rtf/read.ts')).readRtf,
  odt: async () => (await import('./odt/read.ts')).readOdt,
  pdf: async () => (await import('./pdf/read.ts')).readPdf,
  html: async () => (await import('./html/read.ts')).readHtml,
  'word-html': async () => (await import('./html/read.ts')).readHtml,
  markdown: async () => (await import('./markdown/read.ts')).readMarkdown,
  text: async () => readText,
  scan: async () => (await import('./scan/read.ts')).readScan,
}
