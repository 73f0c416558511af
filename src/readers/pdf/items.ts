/** A stretch of text as it stands on a page. Lengths are points; `y` grows downwards and is the base line. */
export interface Item {
  text: string
  x: number
  y: number
  width: number
  /** Height of the letters. */
  size: number
  font: string
}

/** What pdf.js gives for a piece of text, as far as it is used. */
export interface RawItem {
  str: string
  transform: number[]
  width: number
  fontName: string
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/** Places the pieces of a page as the reader sees them, whatever way the page is turned. */
export function placeItems(raw: readonly RawItem[], view: readonly number[], fontOf: (id: string) => string): Item[] {
  return raw.flatMap((item) => {
    if (item.str === '') return []
    const [a, b, c, d, x, y] = multiply(view, item.transform)
    const upright = Math.abs(b) <= Math.abs(a) * 0.2 && a >= 0
    const size = Math.hypot(c, d)
    if (!upright || size === 0) return []
    const text = item.str.replace(/[\ufb00-\ufb06]/g, (char) => LIGATURES[char] ?? char)
    return [{ text, x, y, width: item.width, size, font: fontOf(item.fontName) }]
  })
}

/** How a plane is moved, turned and scaled, as PDF writes it. */
export type Matrix = [number, number, number, number, number, number]

/** Both moves one after the other: `n` inside `m`. */
export function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
