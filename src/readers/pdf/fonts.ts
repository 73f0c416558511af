import type { PdfPage } from './load.ts'

/** The names of the fonts of a page, which tell what legacy letters they draw. */
export async function fontNamesOf(page: PdfPage): Promise<(id: string) => string> {
  await withTransfer(() => page.getOperatorList())
  return (id) => {
    if (!page.commonObjs.has(id)) return ''
    const font: unknown = page.commonObjs.get(id)
    return nameOf(font)
  }
}

/** Parts of a font are named ABCDEF+Name, its variants Name,Bold or Name-Bold. */
function nameOf(font: unknown): string {
  if (typeof font !== 'object' || font === null || !('name' in font) || typeof font.name !== 'string') return ''
  return font.name.replace(/^[A-Z]{6}\+/, '').split(/[,-]/, 1)[0] ?? ''
}

const TRANSFER = 'transferToFixedLength'

/**
 * pdf.js calls a method of buffers that Node has only from version 21 on. It is lent for the time of the call, so that
 * nothing global stays changed.
 */
export async function withTransfer<T>(run: () => Promise<T>): Promise<T> {
  if (TRANSFER in ArrayBuffer.prototype) return run()
  // oxlint-disable-next-line no-extend-native -- taken back below
  Object.defineProperty(ArrayBuffer.prototype, TRANSFER, {
    configurable: true,
    value(this: ArrayBuffer, length?: number): ArrayBuffer {
      return this.slice(0, length ?? this.byteLength)
    },
  })
  try {
    return await run()
  } finally {
    Reflect.deleteProperty(ArrayBuffer.prototype, TRANSFER)
  }
}
