import type { Mention } from '../mentions/mention.ts'
import type { Range } from '../tokens/range.ts'

/** Mentions by place: they come sorted by start, longer first. */
export class MentionIndex {
  private readonly mentions: readonly Mention[]

  constructor(mentions: readonly Mention[]) {
    this.mentions = mentions
  }

  /** The mentions that lie inside the range, in order. */
  inside({ first, end }: Range): Mention[] {
    const found: Mention[] = []
    for (let k = this.from(first); k < this.mentions.length; k++) {
      const mention = this.mentions[k]
      if (!mention || mention.first >= end) break
      if (mention.end <= end) found.push(mention)
    }
    return found
  }

  /** The mention that best stands for the range: the first of the types that is not nested in another of them. */
  standingFor(range: Range, types: readonly Mention['type'][]): Mention | undefined {
    for (let k = this.from(range.first); k < this.mentions.length; k++) {
      const mention = this.mentions[k]
      if (!mention || mention.first >= range.end) break
      if (mention.end <= range.end && types.includes(mention.type)) return mention
    }
    return undefined
  }

  private from(token: number): number {
    let low = 0
    let high = this.mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.mentions[middle]?.first ?? 0) < token) low = middle + 1
      else high = middle
    }
    return low
  }
}
