import { ReadError } from '../error.ts'
import { optional } from '../optional.ts'

type Unpdf = typeof import('unpdf')
export type Pdf = Awaited<ReturnType<Unpdf['getDocumentProxy']>>
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

/** Opens a PDF without running or fetching anything that it asks for. */
export async function openPdf(bytes: Uint8Array, maxPages: number): Promise<Pdf> {
  const unpdf = await optional('unpdf', () => import('unpdf'), 'PDF')
  const pdf = await unpdf.getDocumentProxy(Uint8Array.from(bytes), OPTIONS).catch((error: unknown) => {
    throw openError(error)
  })
  if (pdf.numPages <= maxPages) return pdf
  await pdf.destroy()
  throw new ReadError('too-many-pages', `has ${pdf.numPages} pages, more than the ${maxPages} that are allowed`)
}

const OPTIONS = {
  isEvalSupported: false,
  disableAutoFetch: true,
  disableStream: true,
  stopAtErrors: false,
  enableXfa: false,
  useSystemFonts: false,
  maxImageSize: 100_000_000,
  verbosity: 0,
}

function openError(error: unknown): ReadError {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return new ReadError('encrypted', 'is encrypted with a password', undefined, error)
  const message = error instanceof Error ? error.message : String(error)
  return new ReadError('damaged', `is damaged: no readable PDF (${message})`, undefined, error)
}
