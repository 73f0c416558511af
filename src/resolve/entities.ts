import type { Mention } from '../mentions/mention.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { EntityType } from '../model/analysis.ts'
import { keysOf, type NameKeys } from './keys.ts'
import { mentionKey } from './mention-key.ts'
import type { LocalPlaces } from './places.ts'
import { declaredShortForms } from './short-forms.ts'

/** One thing of the world with the mentions that name it. */
export interface EntityDraft {
  readonly id: string
  readonly type: EntityType
  readonly key: string
  readonly mentions: Mention[]
}

/** The entities of a document and the way from a mention, or a name, to its entity. */
export interface EntityIndex {
  readonly entities: readonly EntityDraft[]
  /** By the place of the mention among the mentions of the document. */
  readonly ofMention: readonly EntityDraft[]
  readonly ofKey: ReadonlyMap<string, EntityDraft>
  readonly keys: NameKeys
  readonly places: LocalPlaces
}

/** Puts together the mentions that name the same thing. */
export function gatherEntities(document: ReadDocument, places: LocalPlaces): EntityIndex {
  const keys = keysOf(document.lexicon)
  const shortForms = declaredShortForms(document, keys)
  const entities: EntityDraft[] = []
  const ofKey = new Map<string, EntityDraft>()
  const ofMention: EntityDraft[] = []
  const counts = new Map<EntityType, number>()
  for (const mention of document.mentions) {
    const own = mentionKey(mention, document, keys, places)
    const key = shortForms.get(own) ?? own
    let entity = ofKey.get(key)
    if (!entity) {
      const count = (counts.get(mention.type) ?? 0) + 1
      counts.set(mention.type, count)
      entity = { id: `${mention.type}-${count}`, type: mention.type, key, mentions: [] }
      ofKey.set(key, entity)
      entities.push(entity)
    }
    entity.mentions.push(mention)
    ofMention.push(entity)
  }
  return { entities, ofMention, ofKey, keys, places }
}
