const FORM_BITS = 14
const START = 1 << 12

/**
 * A trie over syllables, node 0 being the root and 0 as an answer meaning no such edge. Node and form are packed into
 * one integer that lies beside its target, so that a step touches one place of memory: with tens of thousands of words
 * that is what a step costs.
 */
export class WordTrie {
  /** Pairs of a packed edge and its target; target 0 marks a free slot. */
  private slots = new Int32Array(2 * START)
  private mask = START - 1
  private edges = 0

  /** Number of nodes, the root included. */
  get size(): number {
    return this.edges + 1
  }

  /** The node behind the edge, or 0. */
  step(node: number, form: number): number {
    const { slots, mask } = this
    const edge = (node << FORM_BITS) | form
    let slot = spread(edge) & mask
    for (;;) {
      const target = slots[2 * slot + 1] ?? 0
      if (target === 0 || slots[2 * slot] === edge) return target
      slot = (slot + 1) & mask
    }
  }

  /** The node behind the edge, made when there is none. Throws when numbers outgrow their bits. */
  extend(node: number, form: number): number {
    const known = this.step(node, form)
    if (known !== 0) return known
    if (form >> FORM_BITS !== 0 || this.edges >> (31 - FORM_BITS) !== 0) throw new Error('too many words for the trie')
    if (this.edges * 2 > this.mask) this.grow()
    this.edges++
    this.place((node << FORM_BITS) | form, this.edges)
    return this.edges
  }

  private place(edge: number, target: number): void {
    let slot = spread(edge) & this.mask
    while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask
    this.slots[2 * slot] = edge
    this.slots[2 * slot + 1] = target
  }

  private grow(): void {
    const { slots } = this
    this.slots = new Int32Array(slots.length * 2)
    this.mask = this.mask * 2 + 1
    for (let at = 0; at < slots.length; at += 2) {
      const target = slots[at + 1] ?? 0
      if (target !== 0) this.place(slots[at] ?? 0, target)
    }
  }
}

function spread(edge: number): number {
  const hash = Math.imul(edge, 0x9e3779b1)
  return (hash ^ (hash >>> 15)) >>> 0
}
