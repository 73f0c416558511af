import type { Mention } from '../mentions/mention.ts'
import type { EntityType } from '../model/analysis.ts'
import { ALL_UPPER, INITIAL_UPPER, type TokenStore } from '../tokens/store.ts'

/** Types of which the words are the key: see `mentionKey`. */
const NAMED: ReadonlySet<EntityType> = new Set(['body', 'position', 'person', 'place', 'plan', 'term'])
/** An abbreviation may be one for the way it is written. */
const WRITTEN: number = INITIAL_UPPER | ALL_UPPER

/**
 * Finds the mention of the same type that was written with the same words before: both have one key, and it need not be
 * made. Names with words that the lexicon does not know have no forms to compare, and are left to their keys.
 */
export class SameWords {
  private readonly store: TokenStore
  private readonly mentions: readonly Mention[]
  /** Open-addressed: one more than the place of a mention, 0 for a free slot. */
  private readonly slots: Int32Array
  private readonly mask: number

  constructor(store: TokenStore, mentions: readonly Mention[]) {
    this.store = store
    this.mentions = mentions
    this.mask = 2 ** Math.ceil(Math.log2(2 * mentions.length + 2)) - 1
    this.slots = new Int32Array(this.mask + 1)
  }

  /** The place of the first mention that has the type and the words of the mention at `place`; -1 when none is before. */
  before(place: number): number {
    const mention = this.mentions[place]
    if (!mention || !NAMED.has(mention.type)) return -1
    const hash = this.hash(mention)
    if (hash < 0) return -1
    const { slots, mask } = this
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot] ?? 0
      if (known === 0) {
        slots[slot] = place + 1
        return -1
      }
      if (this.same(this.mentions[known - 1], mention)) return known - 1
    }
  }

  /** A number for the words, -1 when the lexicon does not know one of them. */
  private hash({ first, end }: Mention): number {
    const { form } = this.store
    let hash = end - first
    for (let i = first; i < end; i++) {
      const own = form[i] ?? 0
      if (own === 0) return -1
      hash = Math.imul(hash ^ own, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    return hash & 0x3fffffff
  }

  private same(one: Mention | undefined, other: Mention): boolean {
    if (!one || one.type !== other.type || one.end - one.first !== other.end - other.first) return false
    const { form, flags } = this.store
    for (let a = one.first, b = other.first; b < other.end; a++, b++) {
      if (form[a] !== form[b] || (((flags[a] ?? 0) ^ (flags[b] ?? 0)) & WRITTEN) !== 0) return false
    }
    return true
  }
}
