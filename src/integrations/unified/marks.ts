import type { Analysis, Span } from '../../model/analysis.ts'
import { firstWhere } from '../../text/search.ts'

/** What the analysis says of the stretch of a node: ids of what begins, ends or goes on in it. */
export interface NodeMarks {
  /** The innermost block that holds the beginning of the node. */
  block?: string
  decisions?: string[]
  directives?: string[]
  targets?: string[]
  entities?: string[]
}

type Kind = 'decisions' | 'directives' | 'targets' | 'entities'

interface Item extends Span {
  readonly kind: Kind
  readonly id: string
}

/** Offsets of one place are looked up among few neighbours: 2 to the power of this many. */
const BUCKET = 9

/** Looks up what lies in a stretch of the text. */
export class MarkIndex {
  private readonly buckets = new Map<number, Item[]>()
  private readonly blocks: Analysis['structure']

  constructor({ structure, decisions, directives, targets, entities }: Analysis) {
    this.blocks = structure
    for (const { id, span } of decisions) this.put({ kind: 'decisions', id, ...span })
    for (const { id, span } of directives) this.put({ kind: 'directives', id, ...span })
    for (const { id, span } of targets) this.put({ kind: 'targets', id, ...span })
    for (const { id, mentions } of entities) for (const span of mentions) this.put({ kind: 'entities', id, ...span })
  }

  /** The marks of a stretch; nothing when there are none. */
  at(start: number, end: number): NodeMarks | undefined {
    const marks: NodeMarks = {}
    const block = this.blockAt(start)
    if (block !== undefined) marks.block = block
    for (let bucket = start >> BUCKET; bucket <= (end - 1) >> BUCKET; bucket++) {
      for (const item of this.buckets.get(bucket) ?? []) {
        if (item.start >= end || item.end <= start) continue
        const ids = (marks[item.kind] ??= [])
        if (!ids.includes(item.id)) ids.push(item.id)
      }
    }
    return Object.keys(marks).length > 0 ? marks : undefined
  }

  private put(item: Item): void {
    for (let bucket = item.start >> BUCKET; bucket <= (item.end - 1) >> BUCKET; bucket++) {
      const items = this.buckets.get(bucket)
      if (items) items.push(item)
      else this.buckets.set(bucket, [item])
    }
  }

  /** Blocks stand in the order of the text, the outer before the inner ones: the last that holds the offset is innermost. */
  private blockAt(offset: number): string | undefined {
    const next = firstWhere(this.blocks.length, (k) => (this.blocks[k]?.span.start ?? Infinity) > offset)
    let block = this.blocks[next - 1]
    while (block && block.span.end <= offset) {
      const { parent } = block
      block = parent === undefined ? undefined : this.blocks.find(({ id }) => id === parent)
    }
    return block?.id
  }
}
