import type { Analysis, Entity, EntityType } from '../../model/analysis.ts'
import { attributesOf } from '../markup.ts'
import { both, linkTo, shownLine } from './elements.ts'
import { ENTITY_TYPES, PARTS } from './labels.ts'

/** Links to this many places of one name; the rest are counted. */
const PLACES = 40

/** All things that the text names, by type, each with links to its places. */
export function nameIndex({ entities }: Analysis, key: string): string {
  if (entities.length === 0) return ''
  const lists = TYPE_ORDER.map((type) =>
    listOf(
      type,
      entities.filter((entity) => entity.type === type),
      key,
    ),
  )
  return `<details class="names" open id="${key}names"><summary>${both(PARTS.entities)} <b>${entities.length}</b></summary>\n${lists.join('')}</details>\n`
}

/** The types in the order in which a page lists them. */
export const TYPE_ORDER: readonly EntityType[] = [
  'body',
  'position',
  'person',
  'document',
  'plan',
  'term',
  'date',
  'place',
  'quantity',
]

function listOf(type: EntityType, entities: readonly Entity[], key: string): string {
  if (entities.length === 0) return ''
  const items = entities
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map(
      ({ id, name, mentions }) =>
        `<li id="${key}${id}"><span>${shownLine(name)}</span> ${places(key, id, mentions.length)}</li>\n`,
    )
  return `<details${attributesOf({ class: type })}><summary><mark class="e ${type}">${both(ENTITY_TYPES[type])}</mark> <b>${entities.length}</b></summary><ul>\n${items.join('')}</ul></details>\n`
}

function places(key: string, id: string, count: number): string {
  const links = Array.from({ length: Math.min(count, PLACES) }, (_, k) => linkTo(`${key}${id}.${k + 1}`, String(k + 1)))
  return links.join(' ') + (count > PLACES ? ` +${count - PLACES}` : '')
}
