import { EN_DASH, HYPHEN } from './marks.ts'
import { PairFilter } from './pair-filter.ts'
import type { Trie } from './trie.ts'

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
  private readonly trie: Trie
  /** For each form in small letters, then with a capital: categories with a phrase of it alone, and with longer ones. */
  private alone = new Int32Array(0)
  private longer = new Int32Array(0)
  /** The node behind each form. */
  private nodes = new Int32Array(0)
  /** For the node behind two labels the categories of the phrases that begin with them. */
  private below = new Int32Array(0)
  private readonly pairs = new PairFilter()
  /** Categories with a phrase that begins with a mark. */
  private readonly marked: Int32Array

  /** @param categories how many there are; they are numbered from 1 */
  constructor(trie: Trie, categories: number) {
    this.trie = trie
    this.parts = (categories >> 5) + 1
    this.marked = new Int32Array(this.parts)
  }

  /** @param capitals how the phrase may open: 1 in small letters, 2 with a capital, 3 both */
  add(labels: readonly number[], category: number, capitals: number): void {
    const { parts } = this
    const [first = 0, second] = labels
    if (first < 0) {
      mark(this.marked, 0, category)
      return
    }
    this.alone = atLeast(this.alone, (first + 1) * 2 * parts)
    this.longer = atLeast(this.longer, (first + 1) * 2 * parts)
    this.nodes = atLeast(this.nodes, first + 1)
    const node = this.trie.step(0, first)
    this.nodes[first] = node
    const row = second === undefined ? this.alone : this.longer
    if ((capitals & 1) !== 0) mark(row, first * 2 * parts, category)
    if ((capitals & 2) !== 0) mark(row, (first * 2 + 1) * parts, category)
    if (second === undefined) return
    this.pairs.add(first, second)
    const behind = this.trie.step(node, second)
    this.below = atLeast(this.below, (behind + 1) * parts)
    mark(this.below, behind * parts, category)
  }

  /** The categories by token, `parts` integers for each. */
  survey({ count, form, flags }: { count: number; form: Int32Array; flags: Uint16Array }): Int32Array {
    const { parts, trie, alone, longer, nodes, below, pairs, marked } = this
    const starts = new Int32Array(count * parts)
    for (let k = 0; k < count; k++) {
      const first = form[k] ?? 0
      if (first < 0) starts.set(marked, k * parts)
      if (first <= 0 || first >= nodes.length) continue
      const row = (first * 2 + ((flags[k] ?? 0) & 1)) * parts
      const second = k + 1 < count ? labelOf(form[k + 1] ?? 0) : 0
      const behind = pairs.has(first, second) ? trie.step(nodes[first] ?? 0, second) : 0
      for (let part = 0; part < parts; part++) {
        const long = behind === 0 ? 0 : (longer[row + part] ?? 0) & (below[behind * parts + part] ?? 0)
        starts[k * parts + part] = (alone[row + part] ?? 0) | long
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
