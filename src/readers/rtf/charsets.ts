import { latin1 } from '../encodings/bytes.ts'

/** Windows character sets, by the numbers that fonts carry, and their code pages. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

const LABELS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** The code page of a font's character set; `otherwise` for the sets that leave it open. */
export function codePageOf(charset: number | undefined, otherwise: number): number {
  return (charset === undefined ? undefined : CODE_PAGES[charset]) ?? otherwise
}

/** Decodes bytes of a Windows code page; an unknown one is taken for 1252. */
export function decodeCodePage(bytes: readonly number[], page: number): string {
  const data = Uint8Array.from(bytes)
  if (page === 1252) return latin1(data)
  try {
    return new TextDecoder(LABELS[page] ?? `windows-${page}`).decode(data).normalize('NFC')
  } catch {
    return latin1(data)
  }
}
