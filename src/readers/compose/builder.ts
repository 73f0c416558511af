import { firstWhere } from '../../text/search.ts'
import { ReadError } from '../error.ts'
import type { Origin } from '../types.ts'

/** Joins the pieces of a text and remembers where each came from. */
export class TextBuilder {
  private readonly pieces: string[] = []
  private readonly drawn: string[] = []
  private differs = false
  private readonly starts: number[] = []
  private readonly origins: Origin[] = []
  private readonly maxCharacters: number
  length = 0

  constructor(maxCharacters: number) {
    this.maxCharacters = maxCharacters
  }

  /** Adds `text`, which looks like `drawn`; from its first character on, offsets lead back to `origin`. */
  add(text: string, origin?: Origin, drawn: string = text): void {
    if (origin) {
      this.starts.push(this.length)
      this.origins.push(origin)
    }
    this.pieces.push(text)
    this.drawn.push(drawn)
    this.differs ||= drawn !== text
    this.length += text.length
    if (this.length > this.maxCharacters) {
      throw new ReadError('too-large', `gives more than ${this.maxCharacters} characters of text`)
    }
  }

  text(): string {
    return this.pieces.join('')
  }

  /** The text as it is drawn, where that is not how it is stored. */
  drawnText(): string | undefined {
    return this.differs ? this.drawn.join('') : undefined
  }

  /** The way back from an offset: the origin of the last piece that begins at or before it. */
  lookup(): (offset: number) => Origin {
    const { starts, origins, length } = this
    return (offset) => {
      if (offset < 0 || offset > length) return {}
      const index = lastAtOrBefore(starts, offset)
      const origin = origins[index]
      if (!origin) return {}
      if (origin.sourceOffset === undefined) return { ...origin }
      return { ...origin, sourceOffset: origin.sourceOffset + offset - (starts[index] ?? 0) }
    }
  }
}

/** Index of the last number in ascending `sorted` that is not above `value`, or -1. */
export function lastAtOrBefore(sorted: readonly number[], value: number): number {
  return firstWhere(sorted.length, (k) => (sorted[k] ?? Infinity) > value) - 1
}
