/** Signs of symbol fonts (Symbol, Wingdings) that stand for something in a document, by their byte. */
const SIGNS: Readonly<Record<number, string>> = {
  0x2b: '+',
  0x2d: '-',
  0x6f: '☐',
  0xa3: '≤',
  0xa8: '☐',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xde: '⇒',
  0xe0: '→',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

const PRIVATE_USE = /[\uf020-\uf0ff]/g

/** A sign of a symbol font as a character that everybody has; decoration is left out. */
export function signOf(byte: number): string {
  return SIGNS[byte & 0xff] ?? ''
}

/** Replaces the private-use characters under which programs keep the signs of symbol fonts. */
export function plainSigns(text: string): string {
  return text.replace(PRIVATE_USE, (char) => signOf(char.charCodeAt(0)))
}
