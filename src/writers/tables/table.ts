import type { Block, Span } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'

/** What a column holds. A `date` is a whole day. */
export type ColumnType = 'string' | 'int32' | 'double' | 'boolean' | 'date'

/** A value of a table; `null` where the document says nothing. A date is written `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null

/** One column: its name and type, and what it means. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  /** Never `null`. */
  readonly required?: true
}

/** A table over a collection: each document gives some rows. */
export interface Table<Id extends string = string> {
  readonly id: Id
  readonly description: string
  readonly columns: readonly Column[]
  rows(document: WrittenDocument): Cell[][]
}

/** A column with the way its value is read from a record. */
export interface Field<Item> extends Column {
  readonly of: (item: Item, context: RowContext) => Cell | undefined
}

/** What the columns of one document may look up. */
export interface RowContext extends WrittenDocument {
  /** Name of the entity with that id, or the words themselves where no entity stands for them. */
  readonly nameOf: (idOrName: string) => string
  /** The structural blocks by id. */
  readonly blocks: ReadonlyMap<string, Block>
}

/** Makes a table of which each row is one item of a document. */
export function defineTable<Item, Id extends string>(
  id: Id,
  description: string,
  items: (document: WrittenDocument) => readonly Item[],
  fields: readonly Field<Item>[],
): Table<Id> {
  return {
    id,
    description,
    columns: fields,
    rows(document) {
      const context = contextOf(document)
      return items(document).map((item) => fields.map((field) => field.of(item, context) ?? null))
    },
  }
}

/** What the columns of the document may look up. */
export function contextOf(document: WrittenDocument): RowContext {
  const names = new Map(document.analysis.entities.map(({ id, name }) => [id, name]))
  const blocks = new Map(document.analysis.structure.map((block) => [block.id, block]))
  return { ...document, blocks, nameOf: (idOrName) => oneLine(names.get(idOrName) ?? idOrName) }
}

/** The key that ties all tables: the first column of each. */
export function documentField<Item>(): Field<Item> {
  return {
    name: 'document',
    type: 'string',
    required: true,
    description: 'Path of the file below its folder; the key that ties the tables.',
    of: (_, { name }) => name,
  }
}

/** How sure the reading of the item is. */
export function confidenceField<Item extends { readonly confidence: number }>(): Field<Item> {
  return {
    name: 'confidence',
    type: 'double',
    required: true,
    description: 'How sure the reading is, from 0 to 1.',
    of: ({ confidence }) => confidence,
  }
}

/** The words of the item. */
export function wordsField<Item extends { readonly span: Span }>(): Field<Item> {
  return {
    name: 'text',
    type: 'string',
    required: true,
    description: 'The words as written, on one line.',
    of: ({ span }, { text }) => wordsOf(text, span),
  }
}

/** Offsets of the item in the text. */
export function spanFields<Item>(spanOf: (item: Item) => Span): Field<Item>[] {
  const unit = 'UTF-16 code units of the text that the reader gave'
  return [
    {
      name: 'start',
      type: 'int32',
      required: true,
      description: `Where it starts, in ${unit}.`,
      of: (item) => spanOf(item).start,
    },
    {
      name: 'end',
      type: 'int32',
      required: true,
      description: 'Where it ends; the character there is no longer part of it.',
      of: (item) => spanOf(item).end,
    },
  ]
}

/** The page and the paragraph of the file. */
export function placeFields<Item>(spanOf: (item: Item) => Span): Field<Item>[] {
  return [
    {
      name: 'page',
      type: 'int32',
      description: 'Page of the file, from 1, where the format tells.',
      of: (item, { placeOf }) => placeOf?.(spanOf(item).start).page,
    },
    {
      name: 'paragraph',
      type: 'int32',
      description: 'Paragraph of the file (line, for plain text), from 1.',
      of: (item, { placeOf }) => placeOf?.(spanOf(item).start).paragraph,
    },
  ]
}

/** The words of a span. */
export function wordsOf(text: string, span: Span | undefined): string | undefined {
  return span ? oneLine(text.slice(span.start, span.end)) : undefined
}

/** Any space but a single one between words. */
const UNEVEN = /[^\S ]|^ | $| {2}/

/** Text as one line: a cell with line ends reads badly in every program. */
export function oneLine(text: string): string {
  return UNEVEN.test(text) ? text.replaceAll(/\s+/g, ' ').trim() : text
}

/** Several names in one cell. */
export function joined(names: readonly string[]): string | undefined {
  return names.length > 0 ? names.map(oneLine).join('; ') : undefined
}

/** An ISO date that names a whole day which exists; anything else is no date. */
export function wholeDay(date: string | undefined): string | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const time = Date.parse(date)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date
}
