import {
  CP1252_HIGH,
  LETTERS,
  TCVN3,
  TCVN3_CAPITAL_LETTERS,
  TCVN3_CAPITALS,
  TCVN3_LOOKALIKE_LETTERS,
  TCVN3_LOOKALIKES,
  VNI_MARKS,
  VNI_SINGLES,
  VPS_LOWER,
  VPS_UPPER,
} from './tables.ts'

/** An encoding of before Unicode. Its bytes arrive as characters, as Latin-1 or windows-1252 shows them. */
export type LegacyName = 'tcvn3' | 'vni' | 'vps' | 'viscii' | 'windows-1258'

type CharMap = ReadonlyMap<string, string>

const TCVN3_MAP: CharMap = new Map([
  ...zip(TCVN3, LETTERS),
  ...zip(TCVN3_CAPITALS, TCVN3_CAPITAL_LETTERS),
  ...zip(TCVN3_LOOKALIKES, TCVN3_LOOKALIKE_LETTERS),
])

const VPS_MAP: CharMap = new Map([...byteMap(VPS_LOWER, LETTERS), ...byteMap(VPS_UPPER, LETTERS.toUpperCase())])

function zip(from: string, to: string): [string, string][] {
  return from.split('').map((char, index) => [char, to[index] ?? char])
}

/** The byte both as Latin-1 and as windows-1252 shows it, since files come through either. */
function byteMap(bytes: readonly number[], letters: string): [string, string][] {
  return bytes.flatMap((byte, index) => {
    const letter = letters[index] ?? ''
    return [...new Set([String.fromCharCode(byte), windows1252(byte)])].map((char): [string, string] => [char, letter])
  })
}

function windows1252(byte: number): string {
  return (byte >= 0x80 && byte < 0xa0 ? CP1252_HIGH[byte - 0x80] : undefined) ?? String.fromCharCode(byte)
}

function mapChars(text: string, map: CharMap): string {
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const to = map.get(text.charAt(i))
    if (to === undefined) continue
    out += text.slice(from, i) + to
    from = i + 1
  }
  return out + text.slice(from)
}

/** TCVN3 (ABC) seen as Latin-1 → Unicode. */
export function decodeTcvn3(text: string): string {
  return mapChars(text, TCVN3_MAP)
}

/** VPS seen as Latin-1 or windows-1252 → Unicode. */
export function decodeVps(text: string): string {
  return mapChars(text, VPS_MAP)
}

const VNI_BASES = 'aAeEiIoOuUyYôÔöÖ'

/** VNI seen as Latin-1 → Unicode: a vowel and the character that carries its marks are a pair. */
export function decodeVni(text: string): string {
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const pair = vniPair(text, i)
    const single = pair ? undefined : vniSingle(text.charAt(i))
    const letter = pair ?? single
    if (letter === undefined) continue
    out += text.slice(from, i) + letter
    if (pair) i++
    from = i + 1
  }
  return out + text.slice(from)
}

function vniPair(text: string, index: number): string | undefined {
  const base = text.charAt(index)
  if (!VNI_BASES.includes(base)) return undefined
  const marks = VNI_MARKS[text.charAt(index + 1).toLowerCase()]
  if (marks === undefined) return undefined
  const letter = ((vniSingle(base) ?? base) + marks).normalize('NFC')
  return letter.length === 1 ? letter : undefined
}

function vniSingle(char: string): string | undefined {
  const letter = VNI_SINGLES[char.toLowerCase()]
  if (letter === undefined) return undefined
  return char === char.toLowerCase() ? letter : letter.toUpperCase()
}

/** The bytes behind a text that was shown as Latin-1 or windows-1252; `undefined` where a character has no byte. */
export function bytesBehind(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const byte = code < 0x100 ? code : CP1252_HIGH.indexOf(text.charAt(i)) + 0x80
    if (byte < 0x80 && code >= 0x100) return undefined
    bytes[i] = byte
  }
  return bytes
}
