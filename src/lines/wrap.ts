import { FormSet } from '../lexicon/forms.ts'
import {
  AMPERSAND,
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  ELLIPSIS,
  EN_DASH,
  EXCLAMATION_MARK,
  HYPHEN,
  OPEN_PAREN,
  OPEN_QUOTE,
  QUESTION_MARK,
  SEMICOLON,
  SLASH,
  STOP,
  STRAIGHT_QUOTE,
} from '../lexicon/marks.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import { span, width } from './glyphs.ts'
import type { Line } from './line.ts'
import type { LineWords } from './words.ts'

const ENDERS: FormSet = new FormSet([
  STOP,
  COLON,
  SEMICOLON,
  QUESTION_MARK,
  EXCLAMATION_MARK,
  ELLIPSIS,
  CLOSE_QUOTE,
  STRAIGHT_QUOTE,
  CLOSE_BRACKET,
])
const HOLDERS: FormSet = new FormSet([COMMA, OPEN_PAREN, HYPHEN, SLASH, AMPERSAND, EN_DASH, OPEN_QUOTE])
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
 * of paragraphs, and those of articles, have measures of their own, for many exports break them early.
 */
export class WrapMeasure {
  private readonly least: readonly number[]

  constructor(store: TokenStore, lines: readonly Line[]) {
    const counts = [new Int32Array(WIDEST + 1), new Int32Array(WIDEST + 1), new Int32Array(WIDEST + 1)]
    for (let i = 0; i + 1 < lines.length; i++) {
      const line = lines[i]
      const next = lines[i + 1]
      if (!line || !next || has(store, next.first, PARAGRAPH) || !isSmall(store, next.first)) continue
      if (next.content !== next.first || isClosed(store, line) || !isProse(line)) continue
      const size = Math.min(WIDEST, needed(store, line, next))
      const own = counts[place(store, lines, i)]
      if (own) own[size] = (own[size] ?? 0) + 1
    }
    const [inner, opening, article] = counts.map(shortest)
    const first = opening ?? Number.POSITIVE_INFINITY
    this.least = [inner ?? first, first, article === Number.POSITIVE_INFINITY ? first : (article ?? first)]
  }

  /** Whether the line is as long as lines get, so that its end says nothing. */
  isFull(store: TokenStore, lines: readonly Line[], i: number): boolean {
    const line = lines[i]
    const next = lines[i + 1]
    if (!line || !next) return false
    return needed(store, line, next) >= (this.least[place(store, lines, i)] ?? Number.POSITIVE_INFINITY)
  }
}

function isProse(line: Line): boolean {
  const running = line.part === 'body' || line.part === 'appendix' || line.part === 'bases'
  return running && line.kind !== 'table' && line.kind !== 'summary'
}

/** Which measure holds for the line: 0 inside a paragraph, 1 at its head, 2 behind the marker of an article. */
function place(store: TokenStore, lines: readonly Line[], i: number): number {
  const line = lines[i]
  const before = lines[i - 1]
  if (line?.kind === 'article') return 2
  if (!line || !before || line.content !== line.first || has(store, line.first, PARAGRAPH)) return 1
  return isClosed(store, before) ? 1 : 0
}

/** Length that the line would have had with the first word of the next. */
function needed(store: TokenStore, line: Line, next: Line): number {
  return span(store, line.first, line.end) + 1 + width(store, next.first)
}

/** Length that one line in twenty does not reach; endless when too few lines tell. */
function shortest(counts: Int32Array): number {
  let total = 0
  for (const count of counts) total += count
  if (total < FEWEST) return Number.POSITIVE_INFINITY
  let seen = 0
  for (let size = 0; size < counts.length; size++) {
    seen += counts[size] ?? 0
    if (seen * 20 > total) return size
  }
  return WIDEST
}
