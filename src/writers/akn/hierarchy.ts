import type { Block } from '../../model/analysis.ts'
import { firstWhere } from '../../text/search.ts'
import { type Layered, layered } from '../layers.ts'
import { attributesOf } from '../markup.ts'
import { ELEMENTS, type ElementIds } from './ids.ts'

/** A block with the blocks inside it. */
export interface Node {
  readonly block: Block
  readonly children: Node[]
}

/** The blocks as trees, in document order. */
export function treesOf(structure: readonly Block[]): Node[] {
  const nodes = new Map<string, Node>(structure.map((block) => [block.id, { block, children: [] }]))
  const roots: Node[] = []
  for (const node of nodes.values()) {
    const parent = nodes.get(node.block.parent ?? '')
    if (parent) parent.children.push(node)
    else roots.push(node)
  }
  return roots
}

/** Writes text and blocks as elements of the standard. */
export class HierarchyWriter {
  private readonly text: string
  private readonly inline: readonly Layered[]
  private readonly ids: ElementIds
  private loose = 0

  constructor(text: string, inline: readonly Layered[], ids: ElementIds) {
    this.text = text
    this.ids = ids
    this.inline = inline.flatMap((element) => lineByLine(text, element)).toSorted((a, b) => a.start - b.start)
  }

  /** The paragraphs of a stretch of plain text; empty when it holds none. */
  paragraphs(start: number, end: number): string {
    const out: string[] = []
    for (let from = start; from < end; ) {
      const stop = this.text.indexOf('\n', from)
      const to = stop < 0 || stop > end ? end : stop
      const words = this.words(from, to)
      if (words !== '') out.push(`<p>${words}</p>`)
      from = to + 1
    }
    return out.join('')
  }

  /** Blocks and the text between them, from one offset to another. */
  blocks(nodes: readonly Node[], start: number, end: number): string {
    const { between, last } = this.between(nodes, start)
    return between + this.looseText(last, end)
  }

  /** Text that belongs to no block. Where there must be something, an empty paragraph stands. */
  looseText(start: number, end: number, needed = false): string {
    const words = this.paragraphs(start, end) || (needed ? '<p/>' : '')
    if (words === '') return ''
    const eId = `hcontainer_${++this.loose}`
    return `<hcontainer${attributesOf({ eId, name: 'text' })}><content${attributesOf({ eId: `${eId}__content` })}>${words}</content></hcontainer>`
  }

  /** Blocks with the text before each, and where the last one ends. */
  private between(nodes: readonly Node[], start: number): { between: string; last: number } {
    const out: string[] = []
    let last = start
    for (const node of nodes) {
      out.push(this.looseText(last, node.block.span.start), this.block(node))
      last = Math.max(last, node.block.span.end)
    }
    return { between: out.join(''), last }
  }

  private block({ block, children }: Node): string {
    const { tag } = ELEMENTS[block.kind]
    const eId = this.ids.get(block.id) ?? block.id
    const { head, content } = this.headOf(block)
    const first = children[0]?.block.span.start
    const name = tag === 'hcontainer' ? block.kind : undefined
    const open = `<${tag}${attributesOf({ eId, name })}>${head}`
    if (first === undefined) {
      const words = this.paragraphs(content, block.span.end) || '<p/>'
      return `${open}<content${attributesOf({ eId: `${eId}__content` })}>${words}</content></${tag}>`
    }
    const { between, last } = this.between(children, first)
    const before = this.wrapped('intro', eId, content, first)
    return `${open}${before}${between}${this.wrapped('wrapUp', eId, last, block.span.end)}</${tag}>`
  }

  private wrapped(tag: 'intro' | 'wrapUp', context: string, start: number, end: number): string {
    const words = this.paragraphs(start, end)
    const eId = `${context}__${tag.toLowerCase()}`
    return words === '' ? '' : `<${tag}${attributesOf({ eId })}>${words}</${tag}>`
  }

  /** The number and the heading as they stand in the text. */
  private headOf({ span, heading, label, kind }: Block): { head: string; content: number } {
    const found = heading === undefined || heading === '' ? -1 : this.text.indexOf(heading, span.start)
    if (heading !== undefined && found >= 0 && found + heading.length <= span.end) {
      const number = this.words(span.start, found)
      const content = found + heading.length
      return {
        head: `${number === '' ? '' : `<num>${number}</num>`}<heading>${this.words(found, content)}</heading>`,
        content,
      }
    }
    const content = kind === 'bullet' ? span.start : this.markerEnd(span.start, span.end, label)
    const number = this.words(span.start, content)
    return { head: number === '' ? '' : `<num>${number}</num>`, content }
  }

  /** Where the marker ends: the label and the punctuation behind it. */
  private markerEnd(start: number, end: number, label: string): number {
    const found = label === '' ? -1 : this.text.slice(start, Math.min(end, start + 40)).indexOf(label)
    if (found < 0) return start
    let at = start + found + label.length
    while (at < end && '.):/-'.includes(this.text.charAt(at))) at++
    return at
  }

  private words(start: number, end: number): string {
    let [from, to] = [start, end]
    while (from < to && this.text.charAt(from).trim() === '') from++
    while (to > from && this.text.charAt(to - 1).trim() === '') to--
    return from < to ? layered(this.text, this.inlineWithin(from, to), from, to) : ''
  }

  private inlineWithin(from: number, to: number): Layered[] {
    const within: Layered[] = []
    const first = firstWhere(this.inline.length, (k) => (this.inline[k]?.start ?? Infinity) >= from)
    for (let k = first; k < this.inline.length; k++) {
      const element = this.inline[k]
      if (!element || element.start >= to) break
      within.push(element)
    }
    return within
  }
}

/** A name that goes on over a line end, as one piece a line: paragraphs are made of lines. */
function lineByLine(text: string, element: Layered): Layered[] {
  const pieces: Layered[] = []
  for (let start = element.start; start < element.end; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 || stop > element.end ? element.end : stop
    pieces.push({ ...element, start, end })
    start = end + 1
  }
  return pieces
}
