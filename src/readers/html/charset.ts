import { type DecodedText, decodeBytes, latin1 } from '../encodings/bytes.ts'

const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i
const LATIN1 = /^(?:windows-1252|iso-8859-1|us-ascii|latin1)$/
const HEAD = 4096

/**
 * Decodes a page. What it declares holds unless its bytes say otherwise: pages that are saved by programs keep the old
 * declaration over new bytes. Legacy letters inside are left for the vote by fonts.
 */
export async function decodePage(bytes: Uint8Array, named?: string): Promise<DecodedText> {
  const found = named === undefined ? DECLARED.exec(latin1(bytes.subarray(0, HEAD))) : null
  const declared = (found?.[1] ?? found?.[2])?.toLowerCase()
  if (declared === undefined || /^utf-?(?:8|16)/.test(declared)) return decodeBytes(bytes, named)
  if (isUtf8(bytes)) return decodeBytes(bytes)
  try {
    const text = LATIN1.test(declared) ? latin1(bytes) : new TextDecoder(declared).decode(bytes)
    return { text, encoding: declared, broken: 0 }
  } catch {
    return decodeBytes(bytes)
  }
}

/** Whether bytes are UTF-8 with at least one letter beyond ASCII. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
