import type { Block, Span } from '../../model/analysis.ts'

/** A stretch of the text. */
export interface Piece extends Span {
  /** The innermost block that it belongs to; none for what stands outside of all blocks. */
  readonly within: Block | undefined
  /** The words that open the block `within`, before its inner blocks. */
  readonly opening?: boolean
}

/** Blocks that may share a piece with their neighbours; the others always begin one. */
const SHARING: readonly Block['kind'][] = ['clause', 'subclause', 'point', 'bullet']

/**
 * Cuts a text into pieces of at most `size` characters along its blocks. A block that fits is never cut; neighbouring
 * khoản and điểm are put together while they fit, articles and what is above them never; a block that does not fit is
 * cut into its opening words, which go with what follows, and its inner blocks, and at last between lines, sentences,
 * words or characters. Together the pieces hold all of the text but white space.
 */
export function piecesOf(text: string, structure: readonly Block[], size: number): Piece[] {
  const cutter = new Cutter(text, Math.max(2, Math.floor(size)))
  cutter.level(undefined, treesOf(structure), 0, text.length)
  return cutter.pieces
}

interface Node {
  readonly block: Block
  readonly children: Node[]
}

function treesOf(structure: readonly Block[]): Node[] {
  const nodes = new Map<string, Node>(structure.map((block) => [block.id, { block, children: [] }]))
  const roots: Node[] = []
  for (const node of nodes.values()) (nodes.get(node.block.parent ?? '')?.children ?? roots).push(node)
  return roots
}

class Cutter {
  readonly pieces: Piece[] = []
  private readonly text: string
  private readonly size: number

  constructor(text: string, size: number) {
    this.text = text
    this.size = size
  }

  /** The blocks of one level and the text around them, from one offset to another. */
  level(within: Block | undefined, nodes: readonly Node[], start: number, end: number): void {
    const opened = nodes[0]?.block.span.start ?? end
    this.words(within, start, opened, true)
    // Blocks from `from` to `at` wait for their neighbours.
    let from = opened
    let at = opened
    for (const { block, children } of nodes) {
      const stop = block.span.end
      if (SHARING.includes(block.kind) && stop - from <= this.size) {
        at = stop
        continue
      }
      this.words(within, from, at)
      from = at
      if (!SHARING.includes(block.kind) || stop - from > this.size) {
        this.words(within, from, block.span.start)
        if (stop - block.span.start <= this.size || children.length === 0) this.words(block, block.span.start, stop)
        else this.level(block, children, block.span.start, stop)
        from = stop
      }
      at = stop
    }
    this.words(within, from, at)
    this.words(within, at, end)
  }

  /** Words that no block cuts: as one piece, or cut where it hurts least. */
  private words(within: Block | undefined, start: number, end: number, opening = false): void {
    for (let from = start; from < end; ) {
      const to = end - from <= this.size ? end : this.bestCut(from, from + this.size)
      this.add(within, from, to, opening && within !== undefined && to === end)
      from = to
    }
  }

  private add(within: Block | undefined, from: number, to: number, opening: boolean): void {
    const words = this.text.slice(from, to)
    const start = from + words.length - words.trimStart().length
    const end = from + words.trimEnd().length
    if (start >= end) return
    const last = this.pieces.at(-1)
    const joins = last?.opening === true && end - last.start <= this.size
    if (joins) this.pieces.pop()
    this.pieces.push({ start: joins ? last.start : start, end, within, opening })
  }

  /** Behind the last line end, sentence end or space of the second half; else wherever no pair is torn. */
  private bestCut(from: number, to: number): number {
    const half = from + (this.size >> 1)
    for (const mark of ['\n', '. ', '; ', ' ']) {
      const found = this.text.lastIndexOf(mark, to - mark.length)
      if (found >= half) return found + mark.length
    }
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(this.text.slice(to - 1, to + 1)) ? to - 1 : to
  }
}
