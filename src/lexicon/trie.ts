/** Parts of a node, side by side so that a step touches one place of memory for all of them. */
const LABELS = 0
const PARENT = 1
const LABEL = 2
const PARTS = 4

/**
 * A trie over integers that grows: node 0 is the root, the others have the numbers from 1 on as they are made, and 0 as
 * an answer means that there is no such edge. A hash of node and label leads to the node behind, which tells itself what
 * edge it hangs on. When it is finished, a `FrozenTrie` of it answers faster.
 */
export class Trie {
  /** Nodes by the hash of their edge; 0 marks a free slot. */
  private slots = new Int32Array(1 << 12)
  private mask = (1 << 12) - 1
  /** Of each node: one bit for every label that its edges have, modulo 32; the edge that leads to it. */
  private nodes = new Int32Array(PARTS << 12)
  private count = 0

  /** Number of nodes beside the root. */
  get size(): number {
    return this.count
  }

  /** The node in front of the node. */
  parent(node: number): number {
    return this.nodes[node * PARTS + PARENT] ?? 0
  }

  /** The label of the edge that leads to the node. */
  label(node: number): number {
    return this.nodes[node * PARTS + LABEL] ?? 0
  }

  /** The node behind the edge, or 0. */
  step(node: number, label: number): number {
    const { nodes, slots, mask } = this
    if ((((nodes[node * PARTS] ?? 0) >>> (label & 31)) & 1) === 0) return 0
    let slot = mix(node, label) & mask
    for (;;) {
      const to = slots[slot] ?? 0
      if (to === 0) return 0
      const at = to * PARTS
      if (nodes[at + LABEL] === label && nodes[at + PARENT] === node) return to
      slot = (slot + 1) & mask
    }
  }

  /** The node behind the edge, made when there is none. */
  extend(node: number, label: number): number {
    const known = this.step(node, label)
    if (known !== 0) return known
    const made = ++this.count
    if (made * 2 > this.mask) this.grow()
    this.set(node, LABELS, 1 << (label & 31))
    this.set(made, PARENT, node)
    this.set(made, LABEL, label)
    this.place(made)
    return made
  }

  private set(node: number, part: number, bits: number): void {
    const at = node * PARTS + part
    this.nodes[at] = (this.nodes[at] ?? 0) | bits
  }

  private place(node: number): void {
    let slot = mix(this.parent(node), this.label(node)) & this.mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask
    this.slots[slot] = node
  }

  private grow(): void {
    const { nodes } = this
    this.mask = this.mask * 2 + 1
    this.slots = new Int32Array(this.mask + 1)
    this.nodes = new Int32Array(nodes.length * 2)
    this.nodes.set(nodes)
    for (let node = 1; node < this.count; node++) this.place(node)
  }
}

function mix(node: number, label: number): number {
  let hash = Math.imul(node ^ Math.imul(label, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  return hash >>> 0
}
