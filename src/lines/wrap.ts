import { has, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import {
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  HYPHEN,
  isSmall,
  OPEN_PAREN,
  SEMICOLON,
  SLASH,
  STOP,
  STRAIGHT_QUOTE,
  span,
  width,
} from './glyphs.ts'
import type { Line } from './line.ts'
import type { LineWords } from './words.ts'

const ENDERS: ReadonlySet<number> = new Set([
  STOP,
  COLON,
  SEMICOLON,
  -0x3f,
  -0x21,
  -0x2026,
  CLOSE_QUOTE,
  STRAIGHT_QUOTE,
  CLOSE_BRACKET,
])
const HOLDERS: ReadonlySet<number> = new Set([COMMA, OPEN_PAREN, HYPHEN, SLASH, -0x26, -0x2013, -0x201c])
const WIDEST = 400
const FEWEST = 3

/** Whether the line ends with a mark that closes a sentence, an item or a lead-in. */
export function isClosed(store: TokenStore, line: Line): boolean {
  return ENDERS.has(store.form[line.end - 1] ?? 0)
}

/** Whether the line ends with a mark or word after which the phrase must go on (`,`, `của`, `khoản`). */
export function isHeld(store: TokenStore, words: LineWords, line: Line): boolean {
  const last = line.end - 1
  return HOLDERS.has(store.form[last] ?? 0) || words.goesOn(store, last)
}

/**
 * Where the document wraps its lines. Lines that surely go on (the next begins with a small letter) show how long a line
 * gets before it is broken; a line into which the next word would still have fitted was ended on purpose. First lines
 * of paragraphs have a measure of their own, for many exports break them early.
 */
export class WrapMeasure {
  private readonly opening: number
  private readonly inner: number

  constructor(store: TokenStore, lines: readonly Line[]) {
    const opening = new Int32Array(WIDEST + 1)
    const inner = new Int32Array(WIDEST + 1)
    for (let i = 0; i + 1 < lines.length; i++) {
      const line = lines[i]
      const next = lines[i + 1]
      if (!line || !next || has(store, next.first, PARAGRAPH) || !isSmall(store, next.first)) continue
      if (next.content !== next.first || isClosed(store, line)) continue
      const size = Math.min(WIDEST, needed(store, line, next))
      const counts = this.isOpening(store, lines, i) ? opening : inner
      counts[size] = (counts[size] ?? 0) + 1
    }
    this.opening = lowTenth(opening)
    this.inner = lowTenth(inner)
  }

  /** Whether the line is as long as lines get, so that its end says nothing. */
  isFull(store: TokenStore, lines: readonly Line[], i: number): boolean {
    const line = lines[i]
    const next = lines[i + 1]
    if (!line || !next) return false
    return needed(store, line, next) >= (this.isOpening(store, lines, i) ? this.opening : this.inner)
  }

  private isOpening(store: TokenStore, lines: readonly Line[], i: number): boolean {
    const line = lines[i]
    const before = lines[i - 1]
    if (!line || !before) return true
    return line.content !== line.first || has(store, line.first, PARAGRAPH) || isClosed(store, before)
  }
}

/** Length that the line would have had with the first word of the next. */
function needed(store: TokenStore, line: Line, next: Line): number {
  return span(store, line.first, line.end) + 1 + width(store, next.first)
}

function lowTenth(counts: Int32Array): number {
  let total = 0
  for (const count of counts) total += count
  if (total < FEWEST) return Number.POSITIVE_INFINITY
  let seen = 0
  for (let size = 0; size < counts.length; size++) {
    seen += counts[size] ?? 0
    if (seen * 10 >= total) return size
  }
  return WIDEST
}
