import type { Mention } from '../mentions/mention.ts'
import type { ReadDocument } from '../metadata/read.ts'
import { BREAK, has } from '../tokens/store.ts'
import type { EntityDraft, EntityIndex } from './entities.ts'

/** What entities are tied to: a position to its body and to who holds it, a person to the positions held. */
export type Ties = ReadonlyMap<EntityDraft, Tie>

/** Ids of the entities that an entity is tied to. */
export interface Tie {
  body?: string
  person?: string
  positions?: string[]
}

const COMMA = -0x2c

/**
 * Ties positions to the body inside them, and persons to the positions beside them: `Chủ tịch UBND tỉnh Trần Văn A`,
 * `đồng chí Trần Văn A, Bí thư Tỉnh ủy`. A person of several positions has them all.
 */
export function tie(document: ReadDocument, index: EntityIndex): Ties {
  const ties = new Map<EntityDraft, Tie>()
  const { mentions } = document
  mentions.forEach((mention, k) => {
    if (mention.type === 'position') tieBody(mention, mentions[k + 1], index, ties)
    else if (mention.type === 'person') tiePositions(document, k, index, ties)
  })
  return ties
}

function tieBody(position: Mention, next: Mention | undefined, index: EntityIndex, ties: Map<EntityDraft, Tie>): void {
  if (next?.type !== 'body' || next.first >= position.end) return
  const entity = index.ofMention.get(position)
  const body = index.ofMention.get(next)
  if (entity && body) tieOf(ties, entity).body = body.id
}

function tiePositions(document: ReadDocument, place: number, index: EntityIndex, ties: Map<EntityDraft, Tie>): void {
  const { mentions } = document
  const person = mentions[place]
  const holder = person && index.ofMention.get(person)
  if (!person || !holder) return
  const held: Mention[] = []
  const before = mentions
    .slice(Math.max(0, place - 4), place)
    .findLast((m) => m.type === 'position' && m.end === person.first)
  if (before) held.push(before)
  let end = person.end
  for (let k = place + 1; k < mentions.length; k++) {
    const next = mentions[k]
    if (!next || next.first > end + 1) break
    if (next.type !== 'position') continue
    if (next.first !== end + 1 || document.store.form[end] !== COMMA || has(document.store, next.first, BREAK)) break
    held.push(next)
    end = next.end
  }
  for (const mention of held) {
    const position = index.ofMention.get(mention)
    if (!position) continue
    tieOf(ties, position).person = holder.id
    const tied = tieOf(ties, holder)
    tied.positions = [...new Set([...(tied.positions ?? []), position.id])]
  }
}

function tieOf(ties: Map<EntityDraft, Tie>, entity: EntityDraft): Tie {
  const known = ties.get(entity) ?? {}
  ties.set(entity, known)
  return known
}
