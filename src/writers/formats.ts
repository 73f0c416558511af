import { akomaNtoso } from './akn/document.ts'
import { chunks } from './chunks/chunks.ts'
import { CONLL_OPENING, conll } from './conll.ts'
import { CSV_OPENING, csvHead, csvRow } from './csv.ts'
import type { WrittenDocument } from './document.ts'
import { archiveRecord, edxml } from './edxml.ts'
import { documentPage, documentsPage } from './html/page.ts'
import { LABEL_CONFIG, labelStudioTask } from './label-studio.ts'
import { TABLES, type TableId } from './tables/index.ts'
import type { Table } from './tables/table.ts'
import { webAnnotations } from './web-annotation.ts'

/** Names of the formats. */
export type FormatId =
  | 'json'
  | 'ndjson'
  | 'csv'
  | 'html'
  | 'akn'
  | 'edxml'
  | 'record'
  | 'annotations'
  | 'conll'
  | 'labelstudio'
  | 'labelconfig'
  | 'chunks'

/** What a format may need to know beside the documents. */
export interface WriteOptions {
  /** More than one document goes into the result. */
  readonly many: boolean
  /** The table that `csv` writes. */
  readonly table: TableId
  /** The most characters in one of `chunks`. */
  readonly chunkSize: number
}

/** Writes analyses in one format: what opens the result, each document, what closes it. */
export interface Format {
  readonly id: FormatId
  readonly extension: string
  /** A result holds one document alone. */
  readonly single?: true
  /** The text is needed beside the analysis, so offsets must be UTF-16 code units. */
  readonly needsText?: true
  opening(options: WriteOptions): string
  document(document: WrittenDocument, place: number, options: WriteOptions): string
  closing(options: WriteOptions): string
  /** Writes several documents into one result that can't be written piece by piece. */
  together?(documents: readonly WrittenDocument[]): string
}

const nothing = (): string => ''

/** All formats, one file each. */
export const FORMATS: readonly Format[] = [
  {
    id: 'json',
    extension: '.json',
    opening: ({ many }) => (many ? '[\n' : ''),
    document: (document, place, { many }) => `${place > 0 ? ',\n' : ''}${json(document, 2)}${many ? '' : '\n'}`,
    closing: ({ many }) => (many ? '\n]\n' : ''),
  },
  {
    id: 'ndjson',
    extension: '.ndjson',
    opening: nothing,
    document: (document) => `${json(document)}\n`,
    closing: nothing,
  },
  {
    id: 'csv',
    extension: '.csv',
    needsText: true,
    opening: ({ table }) => CSV_OPENING + csvHead(tableOf(table).columns),
    document: (document, _, { table }) => tableOf(table).rows(document).map(csvRow).join(''),
    closing: nothing,
  },
  {
    id: 'html',
    extension: '.html',
    needsText: true,
    opening: nothing,
    document: (document) => documentPage(document),
    closing: nothing,
    together: documentsPage,
  },
  {
    id: 'akn',
    extension: '.xml',
    needsText: true,
    single: true,
    opening: nothing,
    document: akomaNtoso,
    closing: nothing,
  },
  { id: 'edxml', extension: '.edxml', single: true, opening: nothing, document: edxml, closing: nothing },
  { id: 'record', extension: '.ndjson', opening: nothing, document: archiveRecord, closing: nothing },
  {
    id: 'annotations',
    extension: '.jsonld',
    needsText: true,
    single: true,
    opening: nothing,
    document: (document) => `${webAnnotations(document)}\n`,
    closing: nothing,
  },
  {
    id: 'conll',
    extension: '.conllup',
    needsText: true,
    opening: () => CONLL_OPENING,
    document: conll,
    closing: nothing,
  },
  {
    id: 'labelstudio',
    extension: '.json',
    needsText: true,
    opening: () => '[',
    document: (document, place) => `${place > 0 ? ',' : ''}\n${labelStudioTask(document, place)}`,
    closing: () => '\n]\n',
  },
  { id: 'labelconfig', extension: '.xml', opening: () => LABEL_CONFIG, document: nothing, closing: nothing },
  {
    id: 'chunks',
    extension: '.ndjson',
    needsText: true,
    opening: nothing,
    document: (document, _, { chunkSize }) => chunks(document, chunkSize),
    closing: nothing,
  },
]

/** Formats in which a document may have a file of its own. */
export const EACH_FORMATS: readonly FormatId[] = FORMATS.map(({ id }) => id).filter(
  (id) => id !== 'ndjson' && id !== 'csv' && id !== 'labelconfig',
)

/** The analysis as JSON with the name of its file. */
export function json({ name, analysis }: WrittenDocument, indent?: number): string {
  return JSON.stringify({ ...analysis, source: { name, ...analysis.source } }, undefined, indent)
}

function tableOf(id: TableId): Table {
  const table = TABLES.find((one) => one.id === id)
  if (!table) throw new Error(`no table ${id}`)
  return table
}
