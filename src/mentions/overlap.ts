import type { EntityType } from '../model/analysis.ts'
import type { Mention } from './mention.ts'

/** Types that nothing nests in. */
const CLOSED: ReadonlySet<EntityType> = new Set<EntityType>(['body', 'person'])

/** Other pairs of which the first never nests in the second. */
const BARRED: readonly (readonly [inner: EntityType, outer: EntityType])[] = [
  ['place', 'position'],
  ['person', 'place'],
]

/**
 * Settles candidates that overlap. Mentions nest or are disjoint, they never cross:
 *
 * 1. of two that cross a body or person in which the other starts stays, else the longer, of two equally long the one
 *    that starts first;
 * 2. of two with the same span the one that comes first in the list stays, so the order of the families decides;
 * 3. a mention never nests in one of its own type, and nothing nests in a body or a person;
 * 4. a place does not nest in a position, a person not in a place, a body only in a place that is named for it.
 *
 * The result is sorted by start, longer first. Linear but for the sorting.
 */
export function settleOverlaps(candidates: readonly Mention[]): Mention[] {
  const sorted = candidates.toSorted((a, b) => a.first - b.first || b.end - a.end)
  /** By place in the sorted list. */
  const dropped = new Uint8Array(sorted.length)
  const open: number[] = []
  sorted.forEach((mention, place) => {
    if (mention.end <= mention.first || yieldsTo(mention, sorted, open, dropped)) dropped[place] = 1
    else open.push(place)
  })
  return sorted.filter((_, place) => dropped[place] === 0)
}

/** Closes what ended, drops what the mention outweighs, and tells whether the mention itself must go. */
function yieldsTo(mention: Mention, sorted: readonly Mention[], open: number[], dropped: Uint8Array): boolean {
  for (let place = open.at(-1); place !== undefined; place = open.at(-1)) {
    const outer = sorted[place]
    if (!outer || outer.end <= mention.first) open.pop()
    else if (mention.end <= outer.end) break
    else if (CLOSED.has(outer.type) || mention.end - mention.first <= outer.end - outer.first) return true
    else {
      dropped[place] = 1
      open.pop()
    }
  }
  for (const place of open) {
    const outer = sorted[place]
    if (outer && outer.end > mention.first && !mayNest(mention, outer)) return true
  }
  return false
}

function mayNest(inner: Mention, outer: Mention): boolean {
  if (inner.type === outer.type || CLOSED.has(outer.type)) return false
  if (inner.first === outer.first && inner.end === outer.end) return false
  // `phường Trường Vinh`; but `Quảng trường Trung tâm Văn hóa`.
  if (inner.type === 'body' && outer.type === 'place' && outer.rule !== 'place.site') return false
  return !BARRED.some(([type, within]) => type === inner.type && within === outer.type)
}
