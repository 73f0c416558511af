import type { Mention } from '../mentions/mention.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { EntityType } from '../model/analysis.ts'
import { keysOf, type NameKeys } from './keys.ts'
import { mentionKey } from './mention-key.ts'
import type { LocalPlaces } from './places.ts'
import { SameWords } from './same-words.ts'
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
  const { mentions } = document
  const keys = keysOf(document.lexicon)
  const shortForms = declaredShortForms(document, keys)
  const entities: EntityDraft[] = []
  const ofKey = new Map<string, EntityDraft>()
  const ofMention: EntityDraft[] = []
  const counts = new Map<EntityType, number>()
  const newEntity = (type: EntityType, key: string): EntityDraft => {
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    const entity = { id: `${type}-${count}`, type, key, mentions: [] }
    ofKey.set(key, entity)
    entities.push(entity)
    return entity
  }
  const words = new SameWords(document.store, mentions)
  mentions.forEach((mention, place) => {
    const same = words.before(place)
    let entity = same < 0 ? undefined : ofMention[same]
    if (!entity) {
      const own = mentionKey(mention, document, keys, places)
      const key = shortForms.get(own) ?? own
      entity = ofKey.get(key) ?? newEntity(mention.type, key)
    }
    entity.mentions.push(mention)
    ofMention.push(entity)
  })
  return { entities, ofMention, ofKey, keys, places }
}
