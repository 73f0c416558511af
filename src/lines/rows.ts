import type { BlockKind } from '../model/analysis.ts'

/** Nesting of the kinds: a block of a lower rank closes those of a higher one. */
export const RANK: Readonly<Record<BlockKind, number>> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  article: 5,
  clause: 6,
  subclause: 7,
  point: 8,
  bullet: 9,
}
const RANKS = 10

/** The rows of numbers that are open while the lines of a document are read, one for each kind. */
export class NumberRows {
  private readonly last: number[] = Array.from({ length: RANKS }, () => 0)
  private readonly rules: string[] = Array.from({ length: RANKS }, () => '')
  private readonly labels: string[] = Array.from({ length: RANKS }, () => '')

  /** The number that the row of the kind has reached; 0 when none is open. */
  reached(kind: BlockKind): number {
    return this.last[RANK[kind]] ?? 0
  }

  /** The rule that read the last number of the kind. */
  rule(kind: BlockKind): string {
    return this.rules[RANK[kind]] ?? ''
  }

  /** The label of the open block of the kind. */
  label(kind: BlockKind): string {
    return this.labels[RANK[kind]] ?? ''
  }

  /** Takes the number into its row and closes the rows below it. */
  take(kind: BlockKind, block: { readonly ordinal: number; readonly rule: string; readonly label: string }): void {
    const rank = RANK[kind]
    this.last[rank] = block.ordinal
    this.rules[rank] = block.rule
    this.labels[rank] = block.label
    const from = kind === 'appendix' ? 1 : rank + 1
    for (let deeper = from; deeper < RANKS; deeper++) {
      // Articles are numbered through the whole document.
      if (deeper === RANK.article && kind !== 'appendix') continue
      this.last[deeper] = 0
      this.rules[deeper] = ''
    }
  }
}
