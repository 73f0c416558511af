import type { Block, Span } from '../../model/analysis.ts'
import { firstWhere } from '../../text/search.ts'
import type { Piece } from './pieces.ts'

/** Finds the blocks around a piece and in it. */
export class Ways {
  private readonly text: string
  private readonly blocks: ReadonlyMap<string, Block>
  private readonly inner = new Map<string | undefined, Block[]>()
  private readonly beginning: (span: Span) => Block[]

  constructor(text: string, structure: readonly Block[]) {
    this.text = text
    this.blocks = new Map(structure.map((block) => [block.id, block]))
    for (const block of structure) {
      const siblings = this.inner.get(block.parent)
      if (siblings) siblings.push(block)
      else this.inner.set(block.parent, [block])
    }
    this.beginning = beginningIn(structure, ({ span }) => span)
  }

  /** The blocks that the piece belongs to, from the outermost; the last may be the one block that it is. */
  pathOf(piece: Piece): Block[] {
    const path: Block[] = []
    for (let block = piece.within; block; block = this.blocks.get(block.parent ?? '')) path.unshift(block)
    for (;;) {
      const siblings = this.inner.get(path.at(-1)?.id) ?? []
      const block = siblings[firstWhere(siblings.length, (k) => (siblings[k]?.span.start ?? 0) > piece.start) - 1]
      if (!block || block.span.end < piece.end) return path
      path.push(block)
    }
  }

  /** The ids of the outermost blocks that lie in the piece. */
  blocksIn(piece: Span): string[] {
    const inside = new Set<string>()
    return this.beginning(piece).flatMap(({ id, span, parent }) => {
      if (this.text.slice(Math.min(piece.end, span.end), span.end).trim() !== '') return []
      inside.add(id)
      return parent !== undefined && inside.has(parent) ? [] : [id]
    })
  }
}

/** Finds the items that begin in a span, in the order of the text. */
export function beginningIn<Item>(items: readonly Item[], spanOf: (item: Item) => Span): (span: Span) => Item[] {
  const sorted = items.toSorted((a, b) => spanOf(a).start - spanOf(b).start)
  const starts = sorted.map((item) => spanOf(item).start)
  const first = (offset: number): number => firstWhere(starts.length, (k) => (starts[k] ?? 0) >= offset)
  return ({ start, end }) => sorted.slice(first(start), first(end))
}
