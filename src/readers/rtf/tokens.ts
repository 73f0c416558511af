/** What the tokenizer finds. Control words come with their number, text as single bytes. */
export interface RtfHandler {
  open(): void
  close(): void
  /** A control word such as `par` or `u8217`; symbols such as `~` come as words too. */
  control(word: string, value: number | undefined, offset: number): void
  /** A byte of text, written plainly or as `\'hh`. */
  byte(byte: number, offset: number): void
}

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d

/** Splits RTF into groups, control words and bytes of text, in one pass. */
export function tokenizeRtf(bytes: Uint8Array, handler: RtfHandler): void {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte === OPEN) handler.open()
    else if (byte === CLOSE) handler.close()
    else if (byte === BACKSLASH) {
      at = control(bytes, at + 1, handler)
      continue
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) handler.byte(byte, at)
    at++
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

/** Reads the control that begins after a backslash; returns where the text goes on. */
function control(bytes: Uint8Array, start: number, handler: RtfHandler): number {
  const first = bytes[start] ?? 0
  if (!isLetter(first)) return symbol(bytes, start, first, handler)
  let at = start
  while (at < bytes.length && at - start < 40 && isLetter(bytes[at] ?? 0)) at++
  const word = ascii(bytes, start, at)
  const numberStart = at
  if (bytes[at] === 0x2d) at++
  while (at - numberStart < 12 && isDigit(bytes[at] ?? 0)) at++
  const value = at > numberStart ? Number.parseInt(ascii(bytes, numberStart, at), 10) : undefined
  if (bytes[at] === 0x20) at++
  if (word === 'bin') return at + Math.max(0, value ?? 0)
  handler.control(word, Number.isNaN(value) ? undefined : value, start)
  return at
}

function symbol(bytes: Uint8Array, at: number, first: number, handler: RtfHandler): number {
  if (first !== 0x27) {
    handler.control(String.fromCharCode(first), undefined, at)
    return at + 1
  }
  const hex = Number.parseInt(ascii(bytes, at + 1, at + 3), 16)
  if (!Number.isNaN(hex)) handler.byte(hex, at)
  return at + 3
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) out += String.fromCharCode(bytes[i] ?? 0)
  return out
}
