import type { Mention } from '../mentions/mention.ts'
import type { Entity } from '../model/analysis.ts'
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
  const name = plain(view.text(best))
  const written = new Set(mentions.map((mention) => plain(view.text(mention))))
  written.delete(name)
  const subtype = mentions.some((mention) => mention.isClass) ? 'class' : best.subtype
  const attributes: Record<string, unknown> = {}
  for (const mention of mentions) Object.assign(attributes, mention.attributes)
  Object.assign(attributes, ties.get(draft))
  if (written.size > 0) attributes['aliases'] = [...written]
  return {
    id,
    type,
    ...(subtype === undefined ? {} : { subtype }),
    name,
    mentions: mentions.map((mention) => view.span(mention)),
    attributes,
    confidence:
      Math.round((100 * mentions.reduce((sum, { confidence }) => sum + confidence, 0)) / mentions.length) / 100,
  }
}

/** The longest mention that is not all in capitals; the longest of all when every one is. */
function fullest(mentions: readonly Mention[], store: TokenStore): Mention {
  const weight = (mention: Mention): number =>
    mention.end - mention.first - (has(store, mention.first, ALL_UPPER) ? 1000 : 0)
  return mentions.reduce((best, mention) => (weight(mention) > weight(best) ? mention : best))
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
