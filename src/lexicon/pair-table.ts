/** Bits by pair of labels, key and bits side by side: a look-up touches one place of memory. Pairs may be taken for one another, hardly ever are, and never get fewer bits than they were given. */
export class PairTable {
  private readonly stride: number
  private slots: Int32Array
  private mask = (1 << 10) - 1
  private count = 0

  /** @param parts integers of bits for each pair */
  constructor(parts: number) {
    this.stride = parts + 1
    this.slots = new Int32Array((this.mask + 1) * this.stride)
  }

  /** Sets a bit of the pair. */
  add(first: number, second: number, bit: number): void {
    const key = keyOf(first, second)
    let at = this.slotOf(key)
    if (this.slots[at] === 0) {
      if (++this.count * 2 > this.mask) {
        this.grow()
        at = this.slotOf(key)
      }
      this.slots[at] = key
    }
    const place = at + 1 + (bit >> 5)
    this.slots[place] = (this.slots[place] ?? 0) | (1 << (bit & 31))
  }

  /** Where the bits of the pair are found; -1 when it has none. */
  find(first: number, second: number): number {
    const key = keyOf(first, second)
    const at = this.slotOf(key)
    return this.slots[at] === key ? at : -1
  }

  /** Part of the bits found at the place. */
  bits(place: number, part: number): number {
    return this.slots[place + 1 + part] ?? 0
  }

  private slotOf(key: number): number {
    const { slots, mask, stride } = this
    let slot = (key >>> 8) & mask
    for (;;) {
      const known = slots[slot * stride] ?? 0
      if (known === key || known === 0) return slot * stride
      slot = (slot + 1) & mask
    }
  }

  private grow(): void {
    const { slots, stride } = this
    this.mask = this.mask * 2 + 1
    this.slots = new Int32Array((this.mask + 1) * stride)
    for (let at = 0; at < slots.length; at += stride) {
      const key = slots[at] ?? 0
      if (key !== 0) this.slots.set(slots.subarray(at, at + stride), this.slotOf(key))
    }
  }
}

/** Never 0, which marks a free slot. */
function keyOf(first: number, second: number): number {
  const hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b)
  return hash ^ (hash >>> 15) || 1
}
