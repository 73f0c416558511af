import type { Span } from '../../model/analysis.ts'
import { firstWhere } from '../../text/search.ts'
import { sentencesOf } from '../../writers/sentences.ts'

/** A word as compromise keeps it: with what stands before and behind it, so that all of them are the whole text. */
export interface Term {
  text: string
  pre: string
  post: string
  normal: string
  tags: Set<string>
  chunk?: string
}

/** Where a view looks: sentence, first term, term behind the last. */
export type Pointer = [sentence: number, start: number, end: number]

interface Word extends Span {
  readonly sentence: number
}

/** Quotes and brackets that belong to the word behind them. */
const OPENING = '("\'“‘«[{<'

/**
 * A text as sentences of terms. Words are cut where a marking begins or ends and no sentence ends inside one; marks and
 * white space go to the words beside them.
 */
export function documentOf(text: string, markings: readonly Span[], normalOf: (word: string) => string): Term[][] {
  const words = wordsOf(text, markings)
  const terms: Term[][] = []
  let from = 0
  words.forEach(({ start, end, sentence }, k) => {
    const next = words[k + 1]?.start ?? text.length
    const gap = text.slice(end, next)
    const to = k === words.length - 1 ? next : next - openingLength(gap)
    if (sentence !== words[k - 1]?.sentence) terms.push([])
    const word = text.slice(start, end)
    const term = { text: word, pre: text.slice(from, start), post: text.slice(end, to), normal: normalOf(word) }
    terms.at(-1)?.push({ ...term, tags: new Set() })
    from = to
  })
  return terms
}

/** Length of the opening marks at the end of what stands between two words. */
function openingLength(gap: string): number {
  let from = gap.length
  while (from > 0 && OPENING.includes(gap.charAt(from - 1))) from--
  return gap.length - from
}

/** Words and numbers; of a text that has none, all of it. */
function wordsOf(text: string, markings: readonly Span[]): Word[] {
  const words = sentencesOf(text, markings).flatMap((tokens, sentence) =>
    tokens
      .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
      .map(({ start, end }) => ({ start, end, sentence })),
  )
  return words.length > 0 || text.trim() === '' ? words : [{ start: 0, end: text.length, sentence: 0 }]
}

/** The text that the terms are. */
export function textOf(document: readonly Term[][]): string {
  return document.map((terms) => terms.map(({ pre, text, post }) => pre + text + post).join('')).join('')
}

/** Finds the terms of spans. */
export class TermPlaces {
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly places: { readonly sentence: number; readonly term: number }[] = []

  constructor(document: readonly Term[][]) {
    let at = 0
    document.forEach((terms, sentence) =>
      terms.forEach(({ pre, text, post }, term) => {
        this.starts.push(at + pre.length)
        this.ends.push(at + pre.length + text.length)
        this.places.push({ sentence, term })
        at += pre.length + text.length + post.length
      }),
    )
  }

  /** The terms that a span touches, one pointer for each sentence. */
  pointersOf({ start, end }: Span): Pointer[] {
    const pointers: Pointer[] = []
    for (let k = this.firstBehind(start); (this.starts[k] ?? Infinity) < end; k++) {
      const place = this.places[k]
      if (!place) break
      const last = pointers.at(-1)
      if (last?.[0] === place.sentence) last[2] = place.term + 1
      else pointers.push([place.sentence, place.term, place.term + 1])
    }
    return pointers
  }

  private firstBehind(offset: number): number {
    return firstWhere(this.ends.length, (k) => (this.ends[k] ?? Infinity) > offset)
  }
}
