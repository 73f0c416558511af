import type { Entity, Reference, Span } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import {
  confidenceField,
  defineTable,
  documentField,
  oneLine,
  placeFields,
  spanFields,
  type Table,
  wordsField,
} from './table.ts'

/** One row an entity of a document. */
export const ENTITIES: Table<'entities'> = defineTable(
  'entities',
  'One row an entity of a document: one thing of the world, however often it is named.',
  ({ analysis }: WrittenDocument) => analysis.entities,
  [
    documentField<Entity>(),
    { name: 'id', type: 'string', required: true, description: 'Id inside the document.', of: ({ id }) => id },
    {
      name: 'type',
      type: 'string',
      required: true,
      description: 'body, position, person, plan, document, term, date, place or quantity.',
      of: ({ type }) => type,
    },
    { name: 'subtype', type: 'string', description: 'A finer kind.', of: ({ subtype }) => subtype },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: 'The fullest or the usual name.',
      of: ({ name }) => oneLine(name),
    },
    {
      name: 'mention_count',
      type: 'int32',
      required: true,
      description: 'How often the text names it.',
      of: ({ mentions }) => mentions.length,
    },
    {
      name: 'attributes',
      type: 'string',
      description: 'What else is known of it, as a JSON object.',
      of: ({ attributes }) => (Object.keys(attributes).length > 0 ? JSON.stringify(attributes) : undefined),
    },
    confidenceField(),
  ],
)

interface Named {
  readonly entity: Entity
  readonly span: Span
}

function mentionsOf({ analysis }: WrittenDocument): Named[] {
  return analysis.entities
    .flatMap((entity) => entity.mentions.map((span) => ({ entity, span })))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** One row a mention, in the order of the text. */
export const MENTIONS: Table<'mentions'> = defineTable(
  'mentions',
  'One row a place where the text names an entity, in the order of the text.',
  mentionsOf,
  [
    documentField<Named>(),
    {
      name: 'entity',
      type: 'string',
      required: true,
      description: 'Id of the entity in the table entities.',
      of: ({ entity }) => entity.id,
    },
    {
      name: 'type',
      type: 'string',
      required: true,
      description: 'Type of the entity.',
      of: ({ entity }) => entity.type,
    },
    wordsField(),
    ...spanFields<Named>(({ span }) => span),
    ...placeFields<Named>(({ span }) => span),
  ],
)

/** One row a reference to a provision. */
export const REFERENCES: Table<'references'> = defineTable(
  'references',
  'One row a reference to a provision of this or of another document.',
  ({ analysis }: WrittenDocument) => analysis.references,
  [
    documentField<Reference>(),
    wordsField(),
    {
      name: 'relation',
      type: 'string',
      required: true,
      description: 'What the reference does.',
      of: ({ relation }) => relation,
    },
    {
      name: 'cited',
      type: 'string',
      description: "Id of the cited document's entity; empty for this document.",
      of: ({ document }) => document,
    },
    {
      name: 'cited_name',
      type: 'string',
      description: 'Name of the cited document.',
      of: ({ document }, { nameOf }) => (document === undefined ? undefined : nameOf(document)),
    },
    { name: 'article', type: 'string', description: 'Article (điều).', of: ({ provision }) => provision?.article },
    { name: 'clause', type: 'string', description: 'Clause (khoản).', of: ({ provision }) => provision?.clause },
    { name: 'point', type: 'string', description: 'Point (điểm).', of: ({ provision }) => provision?.point },
    {
      name: 'target',
      type: 'string',
      description: 'Id of the block of this document that is meant.',
      of: ({ target }) => target,
    },
    ...spanFields<Reference>(({ span }) => span),
    ...placeFields<Reference>(({ span }) => span),
  ],
)
