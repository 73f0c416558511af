import type { Analysis } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import { defineTable, documentField, type Field, joined, oneLine, type Table, wholeDay } from './table.ts'

const COUNTED = ['structure', 'decisions', 'directives', 'targets', 'entities', 'references', 'diagnostics'] as const

const LARGEST_INT32 = 0x7fffffff

/** A number that the column can hold; a longer row of digits is no ordinal or year. */
function int32(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && Math.abs(value) <= LARGEST_INT32 ? value : undefined
}

/** One row a document: its form and how much was found in it. */
export const DOCUMENTS: Table<'documents'> = defineTable(
  'documents',
  'One row a document: its form and how much was found in it.',
  (document: WrittenDocument) => [document.analysis],
  [
    documentField(),
    { name: 'sha256', type: 'string', description: "SHA-256 of the file's bytes.", of: (_, { sha256 }) => sha256 },
    {
      name: 'kind',
      type: 'string',
      description: 'Kind of file by its content: docx, pdf, html, text ...',
      of: (_, { kind }) => kind,
    },
    {
      name: 'encoding',
      type: 'string',
      description: 'How letters were stored: utf-8, tcvn3, vni ...',
      of: (_, { encoding }) => encoding,
    },
    {
      name: 'language',
      type: 'string',
      required: true,
      description: 'ISO 639-3 code of the language.',
      of: ({ source }) => source.language.code,
    },
    {
      name: 'genre',
      type: 'string',
      required: true,
      description: 'Stable English id of the genre.',
      of: ({ source }) => source.genre,
    },
    {
      name: 'type',
      type: 'string',
      description: 'Type of the document in Vietnamese, lower case.',
      of: ({ metadata }) => metadata.type?.name,
    },
    {
      name: 'type_code',
      type: 'string',
      description: 'Stable English id of the type.',
      of: ({ metadata }) => metadata.type?.code,
    },
    {
      name: 'number',
      type: 'string',
      description: 'Number and symbol as written.',
      of: ({ metadata }) => metadata.number && oneLine(metadata.number.text),
    },
    {
      name: 'ordinal',
      type: 'int32',
      description: 'The ordinal inside the number.',
      of: ({ metadata }) => int32(metadata.number?.ordinal),
    },
    {
      name: 'symbol',
      type: 'string',
      description: 'The symbol inside the number: type and issuer in short.',
      of: ({ metadata }) => metadata.number?.symbol,
    },
    {
      name: 'issuer',
      type: 'string',
      description: 'Who decides.',
      of: ({ metadata }) => metadata.issuer && oneLine(metadata.issuer.name),
    },
    {
      name: 'parent',
      type: 'string',
      description: 'The body above the issuer on the letterhead.',
      of: ({ metadata }) => metadata.parent && oneLine(metadata.parent.name),
    },
    { name: 'place', type: 'string', description: 'Place of issue.', of: ({ metadata }) => metadata.place },
    {
      name: 'date',
      type: 'date',
      description: 'Day of issue; empty when the day is blank.',
      of: ({ metadata }) => wholeDay(metadata.date),
    },
    {
      name: 'month',
      type: 'string',
      description: 'Month of issue as YYYY-MM, known even when the day is blank.',
      of: ({ metadata }) => metadata.date?.slice(0, 7),
    },
    {
      name: 'year',
      type: 'int32',
      description: 'Year of issue, or of the number where there is no date.',
      of: ({ metadata }) =>
        metadata.date === undefined ? int32(metadata.number?.year) : int32(Number(metadata.date.slice(0, 4))),
    },
    {
      name: 'subject',
      type: 'string',
      description: 'What it is about (trích yếu), as written.',
      of: ({ metadata }) => metadata.subject && oneLine(metadata.subject),
    },
    {
      name: 'signers',
      type: 'string',
      description: 'Who signed; several are parted by a semicolon.',
      of: ({ metadata }) => joined(metadata.signers.map(({ name }) => name)),
    },
    {
      name: 'positions',
      type: 'string',
      description: 'Positions of the signers with authority marks, in the same order.',
      of: ({ metadata }) =>
        joined(metadata.signers.map(({ authority, position }) => `${authority ?? ''} ${position ?? ''}`)),
    },
    {
      name: 'recipients',
      type: 'string',
      description: 'The recipients as written, parted by semicolons.',
      of: ({ metadata }) => joined(metadata.recipients.map(({ text }) => text)),
    },
    {
      name: 'bases',
      type: 'int32',
      required: true,
      description: 'Number of legal bases.',
      of: ({ metadata }) => metadata.bases.length,
    },
    { name: 'urgency', type: 'string', description: 'Urgency mark.', of: ({ metadata }) => metadata.urgency },
    { name: 'secrecy', type: 'string', description: 'Secrecy mark.', of: ({ metadata }) => metadata.secrecy },
    {
      name: 'length',
      type: 'int32',
      required: true,
      description: 'Length of the text in UTF-16 code units.',
      of: ({ source }) => source.length,
    },
    ...COUNTED.map(
      (part): Field<Analysis> => ({
        name: `${part}_count`,
        type: 'int32',
        required: true,
        description: `Number of ${part === 'structure' ? 'structural blocks' : part}.`,
        of: (analysis) => analysis[part].length,
      }),
    ),
  ],
)
