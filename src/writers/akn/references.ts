import type { Analysis, Entity, EntityType } from '../../model/analysis.ts'
import type { Layered } from '../layers.ts'
import { attributesOf } from '../markup.ts'
import { oneLine, wholeDay } from '../tables/table.ts'
import { slug } from './identification.ts'

/** How an entity is declared among the references and marked in the text. */
interface EntityTag {
  readonly declared: string
  readonly inline: string
}

const TAGS: Readonly<Record<EntityType, EntityTag>> = {
  body: { declared: 'TLCOrganization', inline: 'organization' },
  position: { declared: 'TLCRole', inline: 'role' },
  person: { declared: 'TLCPerson', inline: 'person' },
  plan: { declared: 'TLCObject', inline: 'object' },
  document: { declared: 'TLCObject', inline: 'object' },
  term: { declared: 'TLCEvent', inline: 'event' },
  date: { declared: 'TLCEvent', inline: 'event' },
  place: { declared: 'TLCLocation', inline: 'location' },
  quantity: { declared: 'TLCConcept', inline: 'concept' },
}

/** The declarations of all that the text names, the issuer and the program that marked it. */
export function declarations({ entities, metadata }: Analysis): string {
  const issuer = metadata.issuer?.name ?? 'không rõ'
  const own = [
    declare('TLCOrganization', 'vanban', '/ontology/organization/vanban', 'vanban'),
    declare('TLCOrganization', 'issuer', `/ontology/organization/${slug(issuer)}`, issuer),
  ]
  const named = entities.map((entity) =>
    declare(
      TAGS[entity.type].declared,
      entity.id,
      `/ontology/${entity.type}/${slug(entity.name) || entity.id}`,
      entity.name,
    ),
  )
  return `<references source="#vanban">${[...own, ...named].join('')}</references>`
}

function declare(tag: string, eId: string, href: string, showAs: string): string {
  return `<${tag}${attributesOf({ eId, href, showAs: oneLine(showAs) })}/>`
}

/** The mentions as inline elements. A whole day is a date with its value. */
export function mentionElements(entities: readonly Entity[]): Layered[] {
  return entities.flatMap((entity) => {
    const day = entity.type === 'date' ? dayOf(entity) : undefined
    const tag = day === undefined ? TAGS[entity.type].inline : 'date'
    const open = `<${tag}${attributesOf({ refersTo: `#${entity.id}`, date: day })}>`
    return entity.mentions.map(
      ({ start, end }): Layered => ({ start, end, layer: 1, open: () => open, close: `</${tag}>` }),
    )
  })
}

function dayOf({ attributes }: Entity): string | undefined {
  const { from, to } = attributes
  return typeof from === 'string' && from === to ? wholeDay(from) : undefined
}
