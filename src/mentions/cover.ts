import type { EntityType } from '../model/analysis.ts'
import type { Board } from './board.ts'
import type { Mention } from './mention.ts'

/** Tells which tokens the candidates of some types cover. Ask in ascending order. */
export class Cover {
  private readonly mentions: readonly Mention[]
  private next = 0

  constructor(board: Board, types: readonly EntityType[]) {
    this.mentions = board.candidates
      .filter(({ type }) => types.includes(type))
      .toSorted((a, b) => a.first - b.first || b.end - a.end)
  }

  /** End of the outermost candidate over the token; 0 when none covers it. */
  endOver(token: number): number {
    while ((this.mentions[this.next]?.end ?? Infinity) <= token) this.next++
    const mention = this.mentions[this.next]
    return mention && mention.first <= token ? mention.end : 0
  }

  /** Whether the candidate before the token ends there. */
  endsAt(token: number): boolean {
    while ((this.mentions[this.next]?.end ?? Infinity) <= token) this.next++
    return this.mentions[this.next - 1]?.end === token
  }
}
