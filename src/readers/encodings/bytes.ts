import { optional } from '../optional.ts'
import { bytesBehind, decodeTcvn3, decodeVni, decodeVps } from './decoders.ts'
import { CP1252_HIGH } from './tables.ts'
import { type Decoders, OWN_DECODERS, vote } from './vote.ts'

/** A text with the name of the encoding that it was stored in. */
export interface DecodedText {
  text: string
  encoding: string
  /** Letters in an order of bytes that the encoding does not know. */
  broken: number
}

/** All decoders: VISCII comes from iconv-lite, and is left out where that package is absent. */
export async function allDecoders(): Promise<Decoders> {
  const decoders = new Map(OWN_DECODERS)
  decoders.set('windows-1258', decodeWindows1258)
  try {
    const iconv = await import('iconv-lite')
    decoders.set('viscii', (text) => {
      const bytes = bytesBehind(text)
      return bytes ? iconv.decode(bytes, 'viscii') : text
    })
  } catch {
    return decoders
  }
  return decoders
}

function decodeWindows1258(text: string): string {
  const bytes = bytesBehind(text)
  return bytes ? new TextDecoder('windows-1258').decode(bytes).normalize('NFC') : text
}

/** Decodes a plain text: by its byte order mark, as UTF-8 if it is that, else by a vote. */
export async function decodeBytes(bytes: Uint8Array, named?: string): Promise<DecodedText> {
  if (named !== undefined) return decodeNamed(bytes, named)
  const marked = decodeMarked(bytes) ?? decodeUnmarkedUtf16(bytes)
  if (marked) return marked
  const utf8 = decodeUtf8(bytes)
  return repairMojibake(utf8 ?? { text: latin1(bytes), encoding: 'windows-1252', broken: 0 })
}

const OWN: Readonly<Record<string, (text: string) => string>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  vps: decodeVps,
}

async function decodeNamed(bytes: Uint8Array, named: string): Promise<DecodedText> {
  const name = named.toLowerCase()
  const own = OWN[name]
  if (own) return { text: own(latin1(bytes)), encoding: name, broken: 0 }
  if (name.startsWith('utf-8') || name === 'utf8' || name.startsWith('utf-16')) {
    return { text: new TextDecoder(name).decode(bytes), encoding: name, broken: 0 }
  }
  const iconv = await optional('iconv-lite', () => import('iconv-lite'), `the encoding ${named}`)
  return { text: iconv.decode(bytes, name), encoding: name, broken: 0 }
}

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return withEncoding(bytes, 'utf-8')
  if (a === 0xff && b === 0xfe) return withEncoding(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return withEncoding(bytes, 'utf-16be')
  return undefined
}

function withEncoding(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, broken: countBroken(text) }
}

/** UTF-16 without a mark shows by its zero bytes: nearly all on one side of each pair. */
function decodeUnmarkedUtf16(bytes: Uint8Array): DecodedText | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (odd > length * 0.15 && even * 10 < odd) return withEncoding(bytes, 'utf-16le')
  if (even > length * 0.15 && odd * 10 < even) return withEncoding(bytes, 'utf-16be')
  return undefined
}

/** A file with a few bytes gone wrong is still UTF-8; one without any letter in UTF-8 is not. */
function decodeUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = countBroken(text)
  if (broken === 0) return { text, encoding: 'utf-8', broken }
  let beyond = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) beyond++
  return broken * 10 < beyond ? { text, encoding: 'utf-8', broken } : undefined
}

function countBroken(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

/** Legacy letters shown as Latin-1 occur in valid UTF-8 too, once a program has converted them blindly. */
async function repairMojibake(decoded: DecodedText): Promise<DecodedText> {
  if (!hasLatin1(decoded.text)) return decoded
  const decoders = await allDecoders()
  const { winner } = vote(decoded.text, decoders)
  if (winner === 'unicode') return decoded
  const decode = decoders.get(winner)
  return decode ? { ...decoded, text: decode(decoded.text), encoding: winner } : decoded
}

function hasLatin1(text: string): boolean {
  return /[\u0080-\u00ff\u0152-\u0192\u02c6\u02dc\u20ac\u2122]/.test(text)
}

/** Bytes as the characters that windows-1252 shows. Node's own decoder of that name leaves 0x80 to 0x9f undecoded. */
export function latin1(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\u0080-\u009f]/g, (char) => CP1252_HIGH.charAt(char.charCodeAt(0) - 0x80))
}
