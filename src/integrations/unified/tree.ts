import type { Literal, Parent, Position } from 'unist'
import type { Analysis, Block, BlockKind, EntityType, Span } from '../../model/analysis.ts'
import { firstWhere } from '../../text/search.ts'

/** The whole document. */
export interface VanbanRoot extends Parent {
  type: 'root'
  children: VanbanContent[]
}

/** A block: its kind is the type of the node. */
export type VanbanBlock = { [Kind in BlockKind]: VanbanBlockOf<Kind> }[BlockKind]

/** A block of one kind. */
export interface VanbanBlockOf<Kind extends BlockKind> extends Parent {
  type: Kind
  id: string
  label: string
  heading?: string
  children: VanbanContent[]
}

/** A decision, a directive or a target; `id` leads to it in the analysis. */
export type VanbanAct = VanbanActOf<'decision'> | VanbanActOf<'directive'> | VanbanActOf<'target'>

/** An act of one kind. */
export interface VanbanActOf<Kind extends string> extends Parent {
  type: Kind
  id: string
  children: VanbanContent[]
}

/** One mention of an entity. */
export interface VanbanMention extends Parent {
  type: 'mention'
  id: string
  entityType: EntityType
  children: VanbanContent[]
}

/** Words as they stand in the text. */
export interface VanbanText extends Literal {
  type: 'text'
  value: string
}

/** Whatever may lie in a node of the tree. */
export type VanbanContent = VanbanBlock | VanbanAct | VanbanMention | VanbanText

/** A stretch that becomes a node. */
interface Stretch extends Span {
  readonly rank: number
  readonly make: (children: VanbanContent[], position: Position) => VanbanContent
}

/**
 * The document as a unist tree: blocks, in them acts, in these mentions, and words as leaves that together are the whole
 * text. Where an act or a mention crosses the end of what holds it, it becomes two nodes of one id. Offsets must be UTF-16
 * code units.
 *
 * @example
 * visit(toTree(analyze(text), text), 'article', (node) => console.log(node.label))
 */
export function toTree(analysis: Analysis, text: string): VanbanRoot {
  const builder = new TreeBuilder(text)
  const whole = { start: 0, end: text.length }
  return { type: 'root', children: builder.children(stretchesOf(analysis), whole), position: builder.position(whole) }
}

function stretchesOf({ structure, decisions, directives, targets, entities }: Analysis): Stretch[] {
  const act =
    (type: VanbanAct['type'], rank: number) =>
    ({ id, span }: { id: string; span: Span }): Stretch => ({
      ...span,
      rank,
      make: (children, position) => ({ type, id, children, position }),
    })
  return [
    ...structure.map((block): Stretch => ({ ...block.span, rank: 0, make: blockMaker(block) })),
    ...decisions.map(act('decision', 1)),
    ...directives.map(act('directive', 1)),
    ...targets.map(act('target', 2)),
    ...entities.flatMap(({ id, type, mentions }) =>
      mentions.map(
        (span): Stretch => ({
          ...span,
          rank: 3,
          make: (children, position) => ({ type: 'mention', id, entityType: type, children, position }),
        }),
      ),
    ),
  ].filter(({ start, end }) => end > start)
}

function blockMaker({ id, kind, label, heading }: Block): Stretch['make'] {
  const named = heading === undefined ? {} : { heading }
  return (children, position) => ({ type: kind, id, label, ...named, children, position })
}

const outerFirst = (a: Stretch, b: Stretch): number => a.start - b.start || a.rank - b.rank || b.end - a.end

class TreeBuilder {
  private readonly text: string
  private readonly lines: readonly number[]

  constructor(text: string) {
    this.text = text
    this.lines = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)]
  }

  /** The nodes of a stretch. What begins in one of them lies inside it; what goes on behind it is cut. */
  children(stretches: readonly Stretch[], { start, end }: Span): VanbanContent[] {
    let queue = stretches.toSorted(outerFirst)
    const nodes: VanbanContent[] = []
    let at = start
    for (let next = 0; next < queue.length; ) {
      const outer = queue[next++]
      if (!outer) break
      nodes.push(...this.words(at, outer.start))
      const inside: Stretch[] = []
      const behind: Stretch[] = []
      for (; (queue[next]?.start ?? Infinity) < outer.end; next++) {
        const inner = queue[next]
        if (!inner) break
        inside.push({ ...inner, end: Math.min(inner.end, outer.end) })
        if (inner.end > outer.end) behind.push({ ...inner, start: outer.end })
      }
      nodes.push(outer.make(this.children(inside, outer), this.position(outer)))
      if (behind.length > 0) {
        queue = [...behind, ...queue.slice(next)].toSorted(outerFirst)
        next = 0
      }
      at = outer.end
    }
    return [...nodes, ...this.words(at, end)]
  }

  position({ start, end }: Span): Position {
    return { start: this.point(start), end: this.point(end) }
  }

  private words(start: number, end: number): VanbanText[] {
    if (end <= start) return []
    return [{ type: 'text', value: this.text.slice(start, end), position: this.position({ start, end }) }]
  }

  private point(offset: number): Position['start'] {
    const line = firstWhere(this.lines.length, (k) => (this.lines[k] ?? Infinity) > offset)
    return { line, column: offset - (this.lines[line - 1] ?? 0) + 1, offset }
  }
}
