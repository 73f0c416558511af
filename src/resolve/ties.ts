import { COMMA } from '../lexicon/marks.ts'
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

/** Mentions that may lie between the start of a position and its end. */
const MOST_NESTED = 4

/**
 * Ties positions to the body inside them, and persons to the positions beside them: `Chủ tịch UBND tỉnh Trần Văn A`,
 * `đồng chí Trần Văn A, Bí thư Tỉnh ủy`. A person of several positions has them all.
 */
export function tie(document: ReadDocument, index: EntityIndex): Ties {
  const ties = new Map<EntityDraft, Tie>()
  document.mentions.forEach((mention, place) => {
    if (mention.type === 'position') tieBody(document, place, index, ties)
    else if (mention.type === 'person') tiePositions(document, place, index, ties)
  })
  return ties
}

function tieBody({ mentions }: ReadDocument, place: number, index: EntityIndex, ties: Map<EntityDraft, Tie>): void {
  const next = mentions[place + 1]
  if (next?.type !== 'body' || next.first >= (mentions[place]?.end ?? 0)) return
  const entity = index.ofMention[place]
  const body = index.ofMention[place + 1]
  if (entity && body) tieOf(ties, entity).body = body.id
}

function tiePositions(document: ReadDocument, place: number, index: EntityIndex, ties: Map<EntityDraft, Tie>): void {
  const holder = index.ofMention[place]
  if (!holder) return
  for (const at of positionsBeside(document, place)) {
    const position = index.ofMention[at]
    if (!position) continue
    tieOf(ties, position).person = holder.id
    const tied = tieOf(ties, holder)
    tied.positions = [...new Set([...(tied.positions ?? []), position.id])]
  }
}

/** Places of the positions that a person holds: the one before the name, and those behind it between commas. */
function positionsBeside({ mentions, store }: ReadDocument, place: number): number[] {
  const person = mentions[place]
  if (!person) return []
  const held: number[] = []
  for (let k = place - 1; k >= place - MOST_NESTED; k--) {
    if (mentions[k]?.type !== 'position' || mentions[k]?.end !== person.first) continue
    held.push(k)
    break
  }
  let { end } = person
  for (let k = place + 1; k < mentions.length; k++) {
    const next = mentions[k]
    if (!next || next.first > end + 1) break
    if (next.type !== 'position') continue
    if (next.first !== end + 1 || store.form[end] !== COMMA || has(store, next.first, BREAK)) break
    held.push(k)
    end = next.end
  }
  return held
}

function tieOf(ties: Map<EntityDraft, Tie>, entity: EntityDraft): Tie {
  const known = ties.get(entity) ?? {}
  ties.set(entity, known)
  return known
}
