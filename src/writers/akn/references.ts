import type { Analysis, Entity, EntityType, Reference } from '../../model/analysis.ts'
import type { Layered } from '../layers.ts'
import { attributesOf } from '../markup.ts'
import { oneLine, wholeDay } from '../tables/table.ts'
import { kindOf, slug, workUri } from './identification.ts'
import { type ElementIds, provisionId } from './ids.ts'

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
  document: { declared: 'TLCObject', inline: 'ref' },
  term: { declared: 'TLCEvent', inline: 'event' },
  date: { declared: 'TLCEvent', inline: 'event' },
  place: { declared: 'TLCLocation', inline: 'location' },
  quantity: { declared: 'TLCConcept', inline: 'quantity' },
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

/** The mentions as inline elements: a whole day is a date with its value, a cited document a link to its IRI. */
export function mentionElements(entities: readonly Entity[], own: string): Layered[] {
  return entities.flatMap((entity) => {
    const day = entity.type === 'date' ? dayOf(entity) : undefined
    const tag = day === undefined ? TAGS[entity.type].inline : 'date'
    const href = tag === 'ref' ? citedUri(entity, own) : undefined
    const open = `<${tag}${attributesOf({ href, refersTo: `#${entity.id}`, date: day })}>`
    return entity.mentions.map(
      ({ start, end }): Layered => ({ start, end, layer: 1, open: () => open, close: `</${tag}>` }),
    )
  })
}

/** References to places of this document, as links to their elements. */
export function placeLinks(references: readonly Reference[], ids: ElementIds): Layered[] {
  return references.flatMap(({ span, target }) => {
    const id = target === undefined ? undefined : ids.get(target)
    if (id === undefined) return []
    const open = `<ref${attributesOf({ href: `#${id}` })}>`
    return [{ ...span, layer: 2, open: () => open, close: '</ref>' }]
  })
}

/** The IRI of a cited document, with the place in it when a single one is meant. */
function citedUri({ name, attributes }: Entity, own: string): string {
  const { self, docType, date, number, title, provisions } = attributes
  const type = textOf(docType)
  const uri =
    self === true
      ? own
      : workUri({
          kind: kindOf(type ?? ''),
          type,
          date: textOf(date),
          name: textOf(number) ?? textOf(title) ?? name,
        })
  const place = Array.isArray(provisions) && provisions.length === 1 ? provisionId(provisions[0]) : undefined
  return place === undefined ? uri : `${uri}/~${place}`
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function dayOf({ attributes }: Entity): string | undefined {
  const { from, to } = attributes
  return typeof from === 'string' && from === to ? wholeDay(from) : undefined
}
