import type { Span } from '../model/analysis.ts'
import { escapeMarkup } from './markup.ts'

/** A stretch of text to be put into an element. Layers with a lower number lie outside of those with a higher one. */
export interface Layered extends Span {
  readonly layer: number
  /** The opening tag; `first` is false where the element had to be cut in two and this is not its first piece. */
  readonly open: (first: boolean) => string
  readonly close: string
}

/**
 * The text from `from` to `to`, escaped (as XML unless told otherwise), with an element around each stretch. Stretches that cross are cut in pieces, so
 * the result is always well nested. Empty stretches are left out. Linear in text and elements as long as few overlap.
 */
export function layered(
  text: string,
  stretches: readonly Layered[],
  from = 0,
  to: number = text.length,
  escape: (words: string) => string = escapeMarkup,
): string {
  const sorted = stretches
    .map((stretch) => ({ ...stretch, start: Math.max(stretch.start, from), end: Math.min(stretch.end, to) }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || a.layer - b.layer || b.end - a.end)
  const writer = new LayerWriter(text, from, escape)
  for (const stretch of sorted) {
    writer.closeUpTo(stretch.start)
    writer.open(stretch)
  }
  writer.closeUpTo(to)
  return writer.finish(to)
}

class LayerWriter {
  private readonly text: string
  private readonly escape: (words: string) => string
  private readonly out: string[] = []
  private readonly stack: Layered[] = []
  private at: number

  constructor(text: string, from: number, escape: (words: string) => string) {
    this.text = text
    this.at = from
    this.escape = escape
  }

  /** Closes all stretches that end at or before the offset, in the order of their ends. */
  closeUpTo(offset: number): void {
    for (;;) {
      const end = this.stack.reduce((least, stretch) => Math.min(least, stretch.end), Infinity)
      if (end > offset) return
      this.words(end)
      const outermost = this.stack.findIndex((stretch) => stretch.end === end)
      const kept = this.cut(outermost).filter((stretch) => stretch.end > end)
      for (const stretch of kept) this.enter(stretch, false)
    }
  }

  /** Opens a stretch inside the open ones of lower layers and around those of higher ones. */
  open(stretch: Layered): void {
    this.words(stretch.start)
    const inner = this.stack.findIndex((other) => other.layer > stretch.layer)
    const reopened = inner < 0 ? [] : this.cut(inner)
    this.enter(stretch, true)
    for (const other of reopened) this.enter(other, false)
  }

  finish(to: number): string {
    this.words(to)
    return this.out.join('')
  }

  private words(to: number): void {
    if (to > this.at) this.out.push(this.escape(this.text.slice(this.at, to)))
    this.at = Math.max(this.at, to)
  }

  private enter(stretch: Layered, first: boolean): void {
    this.out.push(stretch.open(first))
    this.stack.push(stretch)
  }

  /** Closes the element at that depth and all inside it. */
  private cut(depth: number): Layered[] {
    const removed = this.stack.splice(depth)
    for (const stretch of removed.toReversed()) this.out.push(stretch.close)
    return removed
  }
}
