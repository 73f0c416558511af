import type { Mention } from '../mentions/mention.ts'
import { firstWhere } from '../text/search.ts'
import type { Range } from '../tokens/range.ts'

/** Mentions by place: they come sorted by start, longer first. */
export class MentionIndex {
  private readonly mentions: readonly Mention[]

  constructor(mentions: readonly Mention[]) {
    this.mentions = mentions
  }

  /** Places of the mentions of the type that lie inside the range, in order. */
  inside({ first, end }: Range, type: Mention['type']): number[] {
    const found: number[] = []
    for (let place = this.from(first); place < this.mentions.length; place++) {
      const mention = this.mentions[place]
      if (!mention || mention.first >= end) break
      if (mention.end <= end && mention.type === type) found.push(place)
    }
    return found
  }

  /** Place of the mention that best stands for the range: the first of the types that is not nested in another of them; else -1. */
  standingFor(range: Range, types: readonly Mention['type'][]): number {
    for (let place = this.from(range.first); place < this.mentions.length; place++) {
      const mention = this.mentions[place]
      if (!mention || mention.first >= range.end) break
      if (mention.end <= range.end && types.includes(mention.type)) return place
    }
    return -1
  }

  private from(token: number): number {
    return firstWhere(this.mentions.length, (k) => (this.mentions[k]?.first ?? 0) >= token)
  }
}
