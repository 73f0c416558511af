import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5'
import type { Budget } from '../budget.ts'
import { ReadError } from '../error.ts'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element
export type Document = DefaultTreeAdapterTypes.Document
type ParentNode = DefaultTreeAdapterTypes.ParentNode
type Parse5 = typeof import('parse5')

/** Pages nest deeper than word processor files: unclosed tags pile up. */
const DEPTH_FACTOR = 4
const MOST_NODES = 2_000_000
/** A tag takes some letters; a page with more elements than half its letters makes them by tricks. */
const FREE_NODES = 10_000

/** Parses a page, stopping at a depth or a number of nodes that only a hostile one has. */
export function parsePage(parse5: Parse5, source: string, budget: Budget): Document {
  return parse5.parse(source, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: boundedAdapter(
      parse5,
      budget.limits.maxDepth * DEPTH_FACTOR,
      Math.min(MOST_NODES, FREE_NODES + source.length / 2),
    ),
  })
}

function boundedAdapter(parse5: Parse5, maxDepth: number, maxNodes: number): TreeAdapter<DefaultTreeAdapterMap> {
  const base = parse5.defaultTreeAdapter
  const depths = new WeakMap<ParentNode, number>()
  let nodes = 0
  const place = (parent: ParentNode, node: Node): void => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > maxDepth) throw new ReadError('too-deep', `is nested more than ${maxDepth} levels deep`)
    if ('childNodes' in node) depths.set(node, depth)
  }
  return {
    ...base,
    createElement: (tag, namespace, attributes) => {
      nodes++
      if (nodes > maxNodes) throw new ReadError('too-large', 'makes more elements than its size allows')
      return base.createElement(tag, namespace, attributes)
    },
    appendChild: (parent, node) => {
      place(parent, node)
      base.appendChild(parent, node)
    },
    insertBefore: (parent, node, before) => {
      place(parent, node)
      base.insertBefore(parent, node, before)
    },
  }
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

/** The first element of that tag, in document order. */
export function findElement(node: Node, tag: string): Element | undefined {
  if (isElement(node) && node.tagName === tag) return node
  if (!('childNodes' in node)) return undefined
  for (const each of node.childNodes) {
    const found = findElement(each, tag)
    if (found) return found
  }
  return undefined
}

const SKIPPED = new Set(
  'script style head template noscript noframes svg math select datalist button textarea input iframe object embed audio video canvas nav del title meta link'.split(
    ' ',
  ),
)

/** Whether an element has no part in what a person reads on the page. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName)) return true
  if (attribute(element, 'hidden') !== undefined) return true
  return /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Whether an element begins a line of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName)
}
