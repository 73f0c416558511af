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

/** Places of a pair in the table: its forms and its count stand together, so that a look touches one place of memory. */
const STRIDE = 4

/** Counts pairs of forms in an open-addressed table that grows with what it holds. */
export class PairCounter {
  private rows = new Int32Array(STRIDE << 10)
  private mask = (1 << 10) - 1
  private held = 0

  add(left: number, right: number): void {
    if (this.held * 2 > this.mask) this.grow()
    const at = this.find(left, right)
    if (this.rows[at + 2] === 0) this.held++
    this.rows[at] = left
    this.rows[at + 1] = right
    this.rows[at + 2] = (this.rows[at + 2] ?? 0) + 1
  }

  count(left: number, right: number): number {
    return this.rows[this.find(left, right) + 2] ?? 0
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
    const { rows } = this
    this.rows = new Int32Array(rows.length * 2)
    this.mask = this.mask * 2 + 1
    for (let at = 0; at < rows.length; at += STRIDE) {
      if (rows[at + 2] !== 0) this.rows.set(rows.subarray(at, at + STRIDE), this.find(rows[at] ?? 0, rows[at + 1] ?? 0))
    }
  }
}
