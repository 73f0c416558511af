import type { Span } from '../model/analysis.ts'

/** A word, a number or a mark. */
export type Token = Readonly<Span>

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|\S/gu
const ENDS_SENTENCE = /^[.!?…]$/u

/**
 * The tokens of a text, cut where a marking begins or ends, sentence by sentence. No sentence ends inside a marking. The
 * markings stand in the order of the text, the outer before the inner ones.
 */
export function sentencesOf(text: string, markings: readonly Span[]): Token[][] {
  const inside = insideOf(markings)
  const sentences: Token[][] = []
  let last: Token | undefined
  for (const token of tokensOf(text, markings)) {
    if (last === undefined || (!inside(last.end, token.start) && parts(text, last, token))) sentences.push([])
    sentences.at(-1)?.push(token)
    last = token
  }
  return sentences
}

function* tokensOf(text: string, markings: readonly Span[]): Generator<Token> {
  const cuts = markings.flatMap(({ start, end }) => [start, end]).toSorted((a, b) => a - b)
  let next = 0
  for (const match of text.matchAll(TOKEN)) {
    let start = match.index
    const end = start + match[0].length
    for (; (cuts[next] ?? Infinity) < end; next++) {
      const cut = cuts[next] ?? 0
      if (cut > start) yield { start, end: cut }
      start = Math.max(start, cut)
    }
    yield { start, end }
  }
}

/** Tells whether one marking holds what ends at the first and what starts at the second offset; asked in their order. */
function insideOf(markings: readonly Span[]): (end: number, start: number) => boolean {
  let next = 0
  let open: Span[] = []
  return (end, start) => {
    open = open.filter((marking) => marking.end > start)
    for (; (markings[next]?.start ?? Infinity) < end; next++) {
      const marking = markings[next]
      if (marking && marking.end > start) open.push(marking)
    }
    return open.length > 0
  }
}

/** A sentence ends between the two: behind its mark, or with a line that does not simply go on in the next. */
function parts(text: string, last: Token, next: Token): boolean {
  if (last.end === next.start) return false
  const small = /^\p{Ll}/u.test(text.slice(next.start, next.end))
  const gap = text.slice(last.end, next.start)
  if (/[\n\r]/.test(gap)) return !small || /\n\s*\n/.test(gap)
  return !small && ENDS_SENTENCE.test(text.slice(last.start, last.end))
}
