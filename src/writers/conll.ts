import type { WrittenDocument } from './document.ts'
import { actMarkings, type Marking, mentionMarkings } from './markings.ts'

/** The first line of the file, which names the columns. */
export const CONLL_OPENING = '# global.columns = ID FORM VANBAN:START VANBAN:END VANBAN:NER VANBAN:NESTED VANBAN:ACT\n'

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|\S/gu
const ENDS_SENTENCE = /^[.!?…]$/u

/** Characters that break a line or have no form. */
const FORMLESS = /[\p{Cc}\p{Cs}\u2028\u2029]/gu

interface Token {
  readonly start: number
  readonly end: number
}

/**
 * The document in CoNLL-U Plus with IOB2 tags: outermost mentions, the mentions inside them (several levels joined by
 * `|`, outermost first) and the acts. Tokens are words, numbers and marks, cut where a marking begins or ends; their
 * offsets are UTF-16 code units. No marking crosses the end of a sentence.
 */
export function conll({ text, analysis, name }: WrittenDocument): string {
  const mentions = new Tagger(mentionMarkings(analysis))
  const acts = new Tagger(actMarkings(analysis))
  const lines = [`# newdoc id = ${oneWord(name)}`]
  let id = 0
  let sentence = 0
  let last: Token | undefined
  for (const token of tokensOf(text, [...mentions.cuts, ...acts.cuts])) {
    const inside = mentions.covers(last, token) || acts.covers(last, token)
    if (last === undefined || (!inside && parts(text, last, token))) {
      if (id > 0) lines.push('')
      lines.push(`# sent_id = ${++sentence}`)
      id = 0
    }
    const [outer = 'O', ...inner] = mentions.tags(token)
    const form = text.slice(token.start, token.end).replaceAll(FORMLESS, '\uFFFD')
    const [act = 'O'] = acts.tags(token)
    lines.push([++id, form, token.start, token.end, outer, inner.join('|') || 'O', act].join('\t'))
    last = token
  }
  return `${lines.join('\n')}\n\n`
}

/** Tells the markings that hold a token, going through both in the order of the text. */
class Tagger {
  readonly cuts: readonly number[]
  private readonly markings: readonly Marking[]
  private next = 0
  private open: Marking[] = []

  constructor(markings: readonly Marking[]) {
    this.markings = markings
    this.cuts = markings.flatMap(({ start, end }) => [start, end])
  }

  /** A marking holds both tokens, the last one and the one that follows. */
  covers(last: Token | undefined, { start }: Token): boolean {
    return last !== undefined && this.open.some((marking) => marking.end > start && marking.start < last.end)
  }

  /** The tags of a token, outermost first. */
  tags({ start, end }: Token): string[] {
    this.open = this.open.filter((marking) => marking.end > start)
    const before = this.open.length
    for (; (this.markings[this.next]?.start ?? Infinity) < end; this.next++) {
      const marking = this.markings[this.next]
      if (marking) this.open.push(marking)
    }
    return this.open.map(({ label }, k) => `${k < before ? 'I' : 'B'}-${label}`)
  }
}

function* tokensOf(text: string, cuts: readonly number[]): Generator<Token> {
  const sorted = cuts.toSorted((a, b) => a - b)
  let next = 0
  for (const match of text.matchAll(TOKEN)) {
    let start = match.index
    const end = start + match[0].length
    for (; (sorted[next] ?? Infinity) < end; next++) {
      const cut = sorted[next] ?? 0
      if (cut > start) yield { start, end: cut }
      start = Math.max(start, cut)
    }
    yield { start, end }
  }
}

/** A sentence ends between the two: behind its mark, or with a line that does not simply go on in the next. */
function parts(text: string, last: Token, next: Token): boolean {
  if (last.end === next.start) return false
  const small = /^\p{Ll}/u.test(text.slice(next.start, next.end))
  if (/[\n\r]/.test(text.slice(last.end, next.start))) return !small || /\n\s*\n/.test(text.slice(last.end, next.start))
  return !small && ENDS_SENTENCE.test(text.slice(last.start, last.end))
}

function oneWord(name: string): string {
  return name.replaceAll(FORMLESS, '\uFFFD').replaceAll(/\s+/gu, ' ')
}
