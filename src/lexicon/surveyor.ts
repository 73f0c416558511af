import { EN_DASH, HYPHEN } from './marks.ts'
import { PairTable } from './pair-table.ts'

/** A dash is written short or long without a difference. */
export function labelOf(form: number): number {
  return form === EN_DASH ? HYPHEN : form
}

/**
 * Tells for every token of a text, by its form, its capital and the form behind it, of which categories a phrase may
 * start there. It may name a category too many, never one too few; the trie is asked only for those that it names.
 */
export class Surveyor {
  /** Integers for each token: one bit for every category. */
  readonly parts: number
  /**
   * A row for each form in small letters, then with a capital: the categories that have it as a phrase, those that have
   * longer phrases with it, side by side in memory.
   */
  private rows = new Int32Array(0)
  private readonly width: number
  /** The categories of the phrases that begin with two labels. */
  private readonly pairs: PairTable
  /** Categories with a phrase that begins with a mark. */
  private readonly marked: Int32Array

  /** @param categories how many there are; they are numbered from 1 */
  constructor(categories: number) {
    this.parts = (categories >> 5) + 1
    this.marked = new Int32Array(this.parts)
    this.width = 2 * this.parts
    this.pairs = new PairTable(this.parts)
  }

  /** @param capitals how the phrase may open: 1 in small letters, 2 with a capital, 3 both */
  add(labels: readonly number[], category: number, capitals: number): void {
    const { parts } = this
    const [first = 0, second] = labels
    if (first < 0) {
      mark(this.marked, 0, category)
      return
    }
    const small = first * 2 * this.width
    this.rows = atLeast(this.rows, small + 2 * this.width)
    const column = second === undefined ? 0 : parts
    for (const capital of [0, 1]) {
      const row = small + capital * this.width
      if (((capitals >> capital) & 1) !== 0) mark(this.rows, row + column, category)
    }
    if (second !== undefined) this.pairs.add(first, second, category)
  }

  /** The categories by token, `parts` integers for each. */
  survey({ count, form, flags }: { count: number; form: Int32Array; flags: Uint16Array }): Int32Array {
    const { parts, width, rows, pairs, marked } = this
    const known = rows.length / (2 * width)
    const starts = new Int32Array(count * parts)
    for (let k = 0; k < count; k++) {
      const first = form[k] ?? 0
      if (first < 0) for (let part = 0; part < parts; part++) starts[k * parts + part] = marked[part] ?? 0
      if (first <= 0 || first >= known) continue
      const row = (first * 2 + ((flags[k] ?? 0) & 1)) * width
      const second = k + 1 < count ? labelOf(form[k + 1] ?? 0) : 0
      const pair = pairs.find(first, second)
      for (let part = 0; part < parts; part++) {
        const alone = rows[row + part] ?? 0
        const longer = pair < 0 ? 0 : (rows[row + parts + part] ?? 0) & pairs.bits(pair, part)
        starts[k * parts + part] = alone | longer
      }
    }
    return starts
  }
}

function mark(row: Int32Array, at: number, category: number): void {
  const place = at + (category >> 5)
  row[place] = (row[place] ?? 0) | (1 << (category & 31))
}

/** The array, or a longer copy of it, with at least so many places. */
export function atLeast(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= array.length) return array
  const longer = new Int32Array(Math.max(length, 2 * array.length))
  longer.set(array)
  return longer
}
