/** Places of an edge: a power of two, so that none lies in two lines of the cache. */
const STRIDE = 4

/**
 * A trie over integers in flat arrays: node 0 is the root, and 0 as an answer means that there is no such edge. An edge
 * takes three neighbouring places of one array, so that a step touches one place of memory; most steps that lead nowhere
 * are told by the node alone.
 */
export class Trie {
  /** Of each edge: its node, its label, the node behind; 0 there marks a free slot. */
  private edges = new Int32Array(STRIDE << 12)
  private mask = (1 << 12) - 1
  /** For each node one bit for every label that its edges have, modulo 32. */
  private labels = new Int32Array(1 << 12)
  private count = 0

  /** The node behind the edge, or 0. */
  step(node: number, label: number): number {
    if ((((this.labels[node] ?? 0) >>> (label & 31)) & 1) === 0) return 0
    const { edges, mask } = this
    let slot = mix(node, label) & mask
    for (;;) {
      const at = slot * STRIDE
      const to = edges[at + 2] ?? 0
      if (to === 0 || (edges[at + 1] === label && edges[at] === node)) return to
      slot = (slot + 1) & mask
    }
  }

  /** The node behind the edge, made when there is none. */
  extend(node: number, label: number): number {
    const known = this.step(node, label)
    if (known !== 0) return known
    if (this.count * 2 >= this.mask) this.grow()
    this.count++
    this.labels[node] = (this.labels[node] ?? 0) | (1 << (label & 31))
    this.place(node, label, this.count)
    return this.count
  }

  private place(node: number, label: number, target: number): void {
    let slot = mix(node, label) & this.mask
    while (this.edges[slot * STRIDE + 2] !== 0) slot = (slot + 1) & this.mask
    this.edges.set([node, label, target], slot * STRIDE)
  }

  private grow(): void {
    const { edges, labels } = this
    this.mask = this.mask * 2 + 1
    this.edges = new Int32Array(edges.length * 2)
    this.labels = new Int32Array(this.mask + 1)
    this.labels.set(labels)
    for (let at = 0; at < edges.length; at += STRIDE) {
      const target = edges[at + 2] ?? 0
      if (target !== 0) this.place(edges[at] ?? 0, edges[at + 1] ?? 0, target)
    }
  }
}

function mix(node: number, label: number): number {
  let hash = Math.imul(node ^ Math.imul(label, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  return hash >>> 0
}
