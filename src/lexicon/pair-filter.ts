/** One bit for each value of the hash: so many that few pairs share one. */
const BITS = 17

/**
 * Tells which two labels begin no phrase of a category: most words that may open one stand in front of other words. It
 * may take a pair for another (one bit stands for all of one hash), but never misses one that was added.
 */
export class PairFilter {
  private readonly words = new Int32Array(1 << (BITS - 5))

  add(category: number, first: number, second: number): void {
    const bit = hashOf(category, first, second)
    this.words[bit >>> 5] = (this.words[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }

  /** Whether the pair may have been added. */
  has(category: number, first: number, second: number): boolean {
    const bit = hashOf(category, first, second)
    return (((this.words[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
  }
}

function hashOf(category: number, first: number, second: number): number {
  const hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) + Math.imul(category, 0xc2b2ae35)
  return ((hash ^ (hash >>> 15)) >>> 0) >>> (32 - BITS)
}
