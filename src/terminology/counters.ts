/** A phrase that the text repeats: where it stands, in tokens, and how many syllables it has. */
export interface RepeatedPhrase {
  readonly places: number[]
  readonly length: number
}

/**
 * Gathers equal phrases without making strings of them: a hash chooses the chain, its phrases are compared by the pairs
 * of words in them. Most phrases stand in a text once, so that lists of places are made for the others alone.
 */
export class PhraseTable {
  private readonly pair: Int32Array
  /** By the hash of a phrase one more than the last phrase of its chain, 0 for none. */
  private readonly chains: Int32Array
  /** For each phrase the next one with the same hash, -1 at the end. */
  private readonly next: number[] = []
  private readonly firsts: number[] = []
  private readonly lengths: number[] = []
  /** The places of the phrases that stand in the text more than once. */
  private readonly places: (number[] | undefined)[] = []

  /** @param pair for each token the number of the pair of words that it and the next one are */
  constructor(pair: Int32Array) {
    this.pair = pair
    this.chains = new Int32Array(powerOfTwo(pair.length / 8))
  }

  /** Adds the tokens from `first` up to `end`. */
  add(first: number, end: number): void {
    const length = end - first
    let hash = length
    for (let i = first; i + 1 < end; i++) hash = Math.imul(hash ^ (this.pair[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
    const slot = (hash ^ (hash >>> 15)) & (this.chains.length - 1)
    const chain = (this.chains[slot] ?? 0) - 1
    for (let k = chain; k >= 0; k = this.next[k] ?? -1) {
      const known = this.firsts[k] ?? 0
      if (this.lengths[k] !== length || !this.same(known, first, length)) continue
      const places = this.places[k]
      if (places) places.push(first)
      else this.places[k] = [known, first]
      return
    }
    this.chains[slot] = this.next.push(chain)
    this.firsts.push(first)
    this.lengths.push(length)
    this.places.push(undefined)
  }

  /** The phrases that were added more than once, in the order of their first places. */
  repeated(): RepeatedPhrase[] {
    const found: RepeatedPhrase[] = []
    for (let k = 0; k < this.places.length; k++) {
      const places = this.places[k]
      if (places) found.push({ places, length: this.lengths[k] ?? 0 })
    }
    return found
  }

  private same(a: number, b: number, length: number): boolean {
    for (let k = 0; k + 1 < length; k++) if (this.pair[a + k] !== this.pair[b + k]) return false
    return true
  }
}

/** Places of a pair in the table: its forms and its number stand together, so that a look touches one place of memory. */
const STRIDE = 4

/** Numbers pairs of forms from 1 on and counts them, in an open-addressed table that grows with what it holds. */
export class PairCounter {
  private rows: Int32Array
  private mask: number
  private counts: Int32Array
  private last = 0

  /** @param expected about how many different pairs there will be */
  constructor(expected: number) {
    const slots = powerOfTwo(2 * expected)
    this.rows = new Int32Array(slots * STRIDE)
    this.mask = slots - 1
    this.counts = new Int32Array(slots)
  }

  /** Counts the pair and returns its number. */
  add(left: number, right: number): number {
    if (this.last * 2 >= this.mask) this.grow()
    const at = this.find(left, right)
    let pair = this.rows[at + 2] ?? 0
    if (pair === 0) {
      pair = ++this.last
      this.rows[at] = left
      this.rows[at + 1] = right
      this.rows[at + 2] = pair
    }
    this.counts[pair] = (this.counts[pair] ?? 0) + 1
    return pair
  }

  /** How often the pair of the number was added; 0 for the number 0. */
  count(pair: number): number {
    return this.counts[pair] ?? 0
  }

  private find(left: number, right: number): number {
    const { rows, mask } = this
    let slot = ((Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 7) & mask
    for (;;) {
      const at = slot * STRIDE
      if (rows[at + 2] === 0 || (rows[at] === left && rows[at + 1] === right)) return at
      slot = (slot + 1) & mask
    }
  }

  private grow(): void {
    const { rows, counts } = this
    this.rows = new Int32Array(rows.length * 2)
    this.mask = this.mask * 2 + 1
    this.counts = new Int32Array(counts.length * 2)
    this.counts.set(counts)
    for (let from = 0; from < rows.length; from += STRIDE) {
      if (rows[from + 2] === 0) continue
      const to = this.find(rows[from] ?? 0, rows[from + 1] ?? 0)
      for (let k = 0; k < STRIDE; k++) this.rows[to + k] = rows[from + k] ?? 0
    }
  }
}

/** The next power of two, small tables aside. */
function powerOfTwo(size: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(size, 64)))
}
