/** A phrase that the text repeats: where it stands, in tokens, and how many syllables it has. */
export interface RepeatedPhrase {
  readonly places: number[]
  readonly length: number
}

/** Gathers equal rows of forms without making strings of them: a hash chooses the chain, its rows are compared. */
export class PhraseTable {
  readonly found: RepeatedPhrase[] = []
  private readonly form: Int32Array
  private readonly chains = new Map<number, number>()
  /** For each phrase the next one with the same hash, -1 at the end. */
  private readonly next: number[] = []

  constructor(form: Int32Array) {
    this.form = form
  }

  /** Adds the tokens from `first` up to `end`. */
  add(first: number, end: number): void {
    let hash = end - first
    for (let i = first; i < end; i++) hash = (Math.imul(hash, 0x01000193) + (this.form[i] ?? 0)) & 0x3fffffff
    const chain = this.chains.get(hash) ?? -1
    for (let k = chain; k >= 0; k = this.next[k] ?? -1) {
      const phrase = this.found[k]
      if (phrase?.length !== end - first || !this.same(phrase.places[0] ?? 0, first, phrase.length)) continue
      phrase.places.push(first)
      return
    }
    this.chains.set(hash, this.found.length)
    this.next.push(chain)
    this.found.push({ places: [first], length: end - first })
  }

  private same(a: number, b: number, length: number): boolean {
    for (let k = 0; k < length; k++) if (this.form[a + k] !== this.form[b + k]) return false
    return true
  }
}

/** Counts pairs of forms in an open-addressed table that is large enough from the start. */
export class PairCounter {
  private readonly left: Int32Array
  private readonly right: Int32Array
  private readonly counts: Int32Array
  private readonly mask: number

  constructor(most: number) {
    const size = 1 << Math.max(4, Math.ceil(Math.log2(most * 2 + 1)))
    this.left = new Int32Array(size)
    this.right = new Int32Array(size)
    this.counts = new Int32Array(size)
    this.mask = size - 1
  }

  add(left: number, right: number): void {
    const slot = this.slot(left, right)
    this.left[slot] = left
    this.right[slot] = right
    this.counts[slot] = (this.counts[slot] ?? 0) + 1
  }

  count(left: number, right: number): number {
    return this.counts[this.slot(left, right)] ?? 0
  }

  private slot(left: number, right: number): number {
    let slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 7
    for (slot &= this.mask; this.counts[slot] !== 0; slot = (slot + 1) & this.mask) {
      if (this.left[slot] === left && this.right[slot] === right) break
    }
    return slot
  }
}
