import { type DecodedText, decodeBytes, latin1 } from '../encodings/bytes.ts'

const CHARSET = /charset ?= ?["']?([\w-]{1,30})/i
const ENCODING = /encoding ?= ?["']([\w-]{1,30})/i
const LATIN1 = /^(?:windows-1252|iso-8859-1|us-ascii|latin1)$/
const HEAD = 4096

/**
 * Decodes a page. What it declares holds unless its bytes say otherwise: pages that are saved by programs keep the old
 * declaration over new bytes. Legacy letters inside are left for the vote by fonts.
 */
export async function decodePage(bytes: Uint8Array, named?: string): Promise<DecodedText> {
  const declared = named === undefined ? declaredIn(latin1(bytes.subarray(0, HEAD))) : undefined
  if (declared === undefined || /^utf-?(?:8|16)/.test(declared)) return decodeBytes(bytes, named)
  if (isUtf8(bytes)) return decodeBytes(bytes)
  try {
    const text = LATIN1.test(declared) ? latin1(bytes) : new TextDecoder(declared).decode(bytes)
    return { text, encoding: declared, broken: 0 }
  } catch {
    return decodeBytes(bytes)
  }
}

/** The encoding that a `meta` tag or the head of XML names. */
function declaredIn(head: string): string | undefined {
  for (const part of head.split('<').slice(1)) {
    const tag = (part.split('>', 1)[0] ?? '').toLowerCase()
    const found = tag.startsWith('meta') ? CHARSET.exec(tag) : tag.startsWith('?xml') ? ENCODING.exec(tag) : null
    if (found) return found[1]
  }
  return undefined
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
