import type { Mention } from '../mentions/mention.ts'
import type { Entity } from '../model/analysis.ts'
import { singleSpaced } from '../text/spaces.ts'
import { ALL_UPPER, has, type TokenStore } from '../tokens/store.ts'
import type { EntityDraft, EntityIndex } from './entities.ts'
import type { Ties } from './ties.ts'
import type { View } from './view.ts'

/** Entities as they are returned: named by their fullest mention, with what their mentions say and what they are tied to. */
export function presentEntities(index: EntityIndex, ties: Ties, store: TokenStore, view: View): Entity[] {
  return index.entities.map((draft) => presentEntity(draft, ties, store, view))
}

function presentEntity(draft: EntityDraft, ties: Ties, store: TokenStore, view: View): Entity {
  const { id, type, mentions } = draft
  const best = fullest(mentions, store)
  const name = singleSpaced(view.textOf(best.first, best.end))
  const aliases = otherNames(mentions, name, view)
  const subtype = mentions.some((mention) => mention.isClass) ? 'class' : best.subtype
  let last = mentions[0]?.attributes
  const attributes: Record<string, unknown> = { ...last }
  for (const { attributes: further } of mentions) {
    // The mentions of most entities say the same, so there is mostly nothing to add.
    if (further === last) continue
    last = further
    for (const field in further) if (attributes[field] !== further[field]) attributes[field] = further[field]
  }
  const tied = ties.get(draft)
  if (tied) Object.assign(attributes, tied)
  if (aliases.length > 0) attributes['aliases'] = aliases
  const spans = mentions.map(({ first, end }) => view.spanOf(first, end))
  const entity: Entity = { id, type, name, mentions: spans, attributes, confidence: meanConfidence(mentions) }
  if (subtype !== undefined) entity.subtype = subtype
  return entity
}

/** How the mentions write the name otherwise, each way once. */
function otherNames(mentions: readonly Mention[], name: string, view: View): string[] {
  const written = new Set<string>()
  let last = name
  for (const { first, end } of mentions) {
    // Most are written as the one before.
    if (view.reads(first, end, last) || (last !== name && view.reads(first, end, name))) continue
    last = singleSpaced(view.textOf(first, end))
    written.add(last)
  }
  return [...written]
}

function meanConfidence(mentions: readonly Mention[]): number {
  let sum = 0
  for (const { confidence } of mentions) sum += confidence
  return Math.round((100 * sum) / mentions.length) / 100
}

/** The longest mention that is not all in capitals; the longest of all when every one is. */
function fullest(mentions: readonly Mention[], store: TokenStore): Mention {
  return mentions.reduce((best, mention) => (fullness(mention, store) > fullness(best, store) ? mention : best))
}

function fullness({ first, end }: Mention, store: TokenStore): number {
  return end - first - (has(store, first, ALL_UPPER) ? 1000 : 0)
}
