/** A trie over integers in flat arrays: node 0 is the root, and 0 as an answer means that there is no such edge. */
export class Trie {
  private from = new Int32Array(1 << 12)
  private label = new Int32Array(1 << 12)
  private to = new Int32Array(1 << 12)
  private count = 0

  /** The node behind the edge, or 0. */
  step(node: number, label: number): number {
    const mask = this.to.length - 1
    let slot = mix(node, label) & mask
    for (;;) {
      const to = this.to[slot] ?? 0
      if (to === 0 || (this.from[slot] === node && this.label[slot] === label)) return to
      slot = (slot + 1) & mask
    }
  }

  /** The node behind the edge, made when there is none. */
  extend(node: number, label: number): number {
    const known = this.step(node, label)
    if (known !== 0) return known
    if (this.count * 2 >= this.to.length) this.grow()
    this.count++
    this.place(node, label, this.count)
    return this.count
  }

  private place(node: number, label: number, target: number): void {
    const mask = this.to.length - 1
    let slot = mix(node, label) & mask
    while (this.to[slot] !== 0) slot = (slot + 1) & mask
    this.from[slot] = node
    this.label[slot] = label
    this.to[slot] = target
  }

  private grow(): void {
    const { from, label, to } = this
    this.from = new Int32Array(to.length * 2)
    this.label = new Int32Array(to.length * 2)
    this.to = new Int32Array(to.length * 2)
    for (let k = 0; k < to.length; k++) {
      const target = to[k] ?? 0
      if (target !== 0) this.place(from[k] ?? 0, label[k] ?? 0, target)
    }
  }
}

function mix(node: number, label: number): number {
  let hash = Math.imul(node ^ Math.imul(label, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  return hash >>> 0
}
