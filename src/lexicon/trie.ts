/** Parts of a node, side by side so that a step touches one place of memory for all of them. */
const LABELS = 0
const KINDS = 1
const PARENT = 2
const LABEL = 3
const PARTS = 4

/**
 * A trie over integers in flat arrays: node 0 is the root, and 0 as an answer means that there is no such edge. A hash of
 * node and label leads to the node behind, which tells itself what edge it hangs on; most steps that lead nowhere are
 * told by the node alone.
 */
export class Trie {
  /** Nodes by the hash of their edge; 0 marks a free slot. */
  private slots = new Int32Array(1 << 12)
  private mask = (1 << 12) - 1
  /** Of each node: one bit for every label that its edges have, modulo 32; its kinds; the edge that leads to it. */
  private nodes = new Int32Array(PARTS << 12)
  private count = 0

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

  /** Marks the node with a kind; kinds that are the same modulo 32 share a mark. */
  mark(node: number, kind: number): void {
    this.set(node, KINDS, 1 << kind)
  }

  /** Whether the node was marked with the kind, or with one that shares its mark. */
  isMarked(node: number, kind: number): boolean {
    return (((this.nodes[node * PARTS + KINDS] ?? 0) >>> kind) & 1) === 1
  }

  private set(node: number, part: number, bits: number): void {
    const at = node * PARTS + part
    this.nodes[at] = (this.nodes[at] ?? 0) | bits
  }

  private place(node: number): void {
    const at = node * PARTS
    let slot = mix(this.nodes[at + PARENT] ?? 0, this.nodes[at + LABEL] ?? 0) & this.mask
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
