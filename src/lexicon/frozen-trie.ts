import type { Trie } from './trie.ts'

/** Places of the parts of a node; one without edges has the first two alone. */
const LABELS = 1
const COUNT = 2
const EDGES = 3
const LEAF = 2
/** More than any number of a node. */
const NODES = 0x80000000

/**
 * A trie that is finished, in one flat array. A node is its place in the array: there stands its value, then the labels
 * of its edges in order, then the nodes that they lead to; what is behind them follows, so that a walk touches few lines
 * of memory. 0 is the root, and as an answer means that there is no such edge.
 */
export class FrozenTrie {
  private readonly parts: Int32Array

  /** @param valueOf the value of a node, by its number in the trie */
  constructor(trie: Trie, valueOf: (node: number) => number) {
    const children = new Children(trie)
    const places = placesOf(trie, children)
    this.parts = new Int32Array(places[trie.size + 1] ?? 0)
    for (let node = 0; node <= trie.size; node++) {
      const at = places[node] ?? 0
      this.parts[at] = valueOf(node)
      if (children.count(node) > 0) this.writeEdges(at, node, trie, children, places)
    }
  }

  /** The value of the node. */
  value(node: number): number {
    return this.parts[node] ?? 0
  }

  /** The node behind the edge, or 0. */
  step(node: number, label: number): number {
    const { parts } = this
    // Most steps that lead nowhere are told by the bits that labels have, modulo 32.
    if ((((parts[node + LABELS] ?? 0) >>> (label & 31)) & 1) === 0) return 0
    const count = parts[node + COUNT] ?? 0
    let at = node + EDGES
    for (let left = count; left > 1; ) {
      const half = left >> 1
      if ((parts[at + half] ?? 0) <= label) at += half
      left -= half
    }
    return parts[at] === label ? (parts[at + count] ?? 0) : 0
  }

  /** The labels of the edges of the node. */
  labels(node: number): Int32Array {
    const count = (this.parts[node + LABELS] ?? 0) === 0 ? 0 : (this.parts[node + COUNT] ?? 0)
    return this.parts.slice(node + EDGES, node + EDGES + count)
  }

  private writeEdges(at: number, node: number, trie: Trie, children: Children, places: Int32Array): void {
    const { parts } = this
    const count = children.count(node)
    parts[at + COUNT] = count
    for (let k = 0; k < count; k++) {
      const child = children.at(node, k)
      const label = trie.label(child)
      parts[at + LABELS] = (parts[at + LABELS] ?? 0) | (1 << (label & 31))
      parts[at + EDGES + k] = label
      parts[at + EDGES + count + k] = places[child] ?? 0
    }
  }
}

/** The nodes of a trie by the node in front of them, those of one node in the order of their labels. */
class Children {
  private readonly nodes: Int32Array
  /** Where those of each node begin. */
  private readonly starts: Int32Array

  constructor(trie: Trie) {
    const { size } = trie
    const counts = new Int32Array(size + 1)
    for (let node = 1; node <= size; node++) add(counts, trie.parent(node), 1)
    this.nodes = new Int32Array(size)
    this.starts = new Int32Array(size + 2)
    for (let node = 0; node <= size; node++) this.starts[node + 1] = (this.starts[node] ?? 0) + (counts[node] ?? 0)
    for (const node of byLabel(trie).toReversed()) {
      const parent = trie.parent(node)
      this.nodes[(this.starts[parent] ?? 0) + add(counts, parent, -1)] = node
    }
  }

  count(node: number): number {
    return (this.starts[node + 1] ?? 0) - (this.starts[node] ?? 0)
  }

  at(node: number, k: number): number {
    return this.nodes[(this.starts[node] ?? 0) + k] ?? 0
  }
}

/** All nodes of the trie in the order of the labels of their edges. */
function byLabel(trie: Trie): Int32Array {
  // Numbers sort far faster by themselves than by a function: a label with its node is one.
  const keys = new Float64Array(trie.size)
  for (let k = 0; k < keys.length; k++) keys[k] = trie.label(k + 1) * NODES + k + 1
  const nodes = new Int32Array(trie.size)
  for (const [k, key] of keys.toSorted().entries()) nodes[k] = key - Math.floor(key / NODES) * NODES
  return nodes
}

/** Adds to a place of the row; returns what stands there then. */
function add(row: Int32Array, place: number, more: number): number {
  const sum = (row[place] ?? 0) + more
  row[place] = sum
  return sum
}

/** The place of each node, all that is behind one edge in front of what is behind the next; then the length of all. */
function placesOf(trie: Trie, children: Children): Int32Array {
  const places = new Int32Array(trie.size + 2)
  const open = [0]
  let end = 0
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    places[node] = end
    const count = children.count(node)
    end += count === 0 ? LEAF : EDGES + 2 * count
    for (let k = count - 1; k >= 0; k--) open.push(children.at(node, k))
  }
  places[trie.size + 1] = end
  return places
}
