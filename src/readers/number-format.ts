/** Formats of automatic numbers, by the names that DOCX gives them; other formats map theirs to these. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  ordinal: String,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  numberInDash: (value) => `- ${value} -`,
  none: () => '',
}

/** Writes a number in a format; an unknown one is written in digits, as word processors do. */
export function formatNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value)
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let out = ''
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      out += sign
      rest -= size
    }
  }
  return out
}

/** a ... z, then aa, bb ...: the plain alphabet, without đ, as word processors count. */
function letter(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value)
  const sign = String.fromCharCode(65 + ((value - 1) % 26))
  return sign.repeat(Math.floor((value - 1) / 26) + 1)
}

const KEPT_BULLETS = new Set(['-', '–', '—', '+', '*', '•'])

/** Bullets are drawn with symbol fonts; what is not a sign of its own is written as `-`. */
export function bulletSign(text: string): string {
  const sign = text.trim()
  return KEPT_BULLETS.has(sign) ? sign : '-'
}
