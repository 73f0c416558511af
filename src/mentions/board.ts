import type { EntityType } from '../model/analysis.ts'
import type { Mention } from './mention.ts'

/** The candidates of one text, in the order in which the families found them. A family may look up those of the families before it. */
export class Board {
  readonly candidates: Mention[] = []
  private readonly starts = new Map<EntityType, Map<number, Mention>>()
  private readonly ends = new Map<EntityType, Map<number, Mention>>()

  /** Adds a candidate; overlaps are settled later. */
  add(mention: Mention): void {
    this.candidates.push(mention)
    this.index(this.starts, mention, mention.first)
    this.index(this.ends, mention, mention.end)
  }

  /** The candidate of the type that starts at the token; the latest added of several. */
  startingAt(type: EntityType, token: number): Mention | undefined {
    return this.starts.get(type)?.get(token)
  }

  /** The candidate of the type that ends before the token; the latest added of several. */
  endingAt(type: EntityType, token: number): Mention | undefined {
    return this.ends.get(type)?.get(token)
  }

  private index(side: Map<EntityType, Map<number, Mention>>, mention: Mention, token: number): void {
    const known = side.get(mention.type)
    if (known) known.set(token, mention)
    else side.set(mention.type, new Map([[token, mention]]))
  }
}
