import type { Block, Directive, Metadata } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import {
  type Column,
  defineTable,
  type Field,
  joined,
  oneLine,
  type RowContext,
  type Table,
  wholeDay,
  wordsOf,
} from './table.ts'

/** A column of the register with its heading as Vietnamese offices write it and its width in characters. */
export interface RegisterColumn {
  readonly heading: string
  readonly width: number
}

interface RegisterField extends Field<Directive>, RegisterColumn {}

const FIELDS: readonly RegisterField[] = [
  {
    name: 'task',
    heading: 'Nội dung nhiệm vụ',
    width: 60,
    type: 'string',
    description: 'What is to be done.',
    of: ({ action }, { text }) => capitalised(wordsOf(text, action)),
  },
  {
    name: 'lead',
    heading: 'Cơ quan chủ trì',
    width: 28,
    type: 'string',
    description: 'Who has to do it.',
    of: ({ addressees }) => bodies(addressees, 'lead'),
  },
  {
    name: 'coordinating',
    heading: 'Cơ quan phối hợp',
    width: 28,
    type: 'string',
    description: 'Who has to take part.',
    of: ({ addressees }) => bodies(addressees, 'coordinate'),
  },
  {
    name: 'deadline',
    heading: 'Thời hạn (như văn bản)',
    width: 24,
    type: 'string',
    description: 'The time frame as written.',
    of: ({ deadline }) => deadline && oneLine(deadline.text),
  },
  {
    name: 'due',
    heading: 'Hạn hoàn thành',
    width: 14,
    type: 'date',
    description: 'Its last day.',
    of: ({ deadline }) => wholeDay(deadline?.end),
  },
  {
    name: 'product',
    heading: 'Sản phẩm',
    width: 28,
    type: 'string',
    description: 'What is to be delivered.',
    of: ({ product }, { text }) => wordsOf(text, product),
  },
  {
    name: 'basis',
    heading: 'Văn bản giao nhiệm vụ',
    width: 36,
    type: 'string',
    description: 'The document that gives the task: type, number, date, issuer.',
    of: (_, { analysis }) => citation(analysis.metadata),
  },
  {
    name: 'position',
    heading: 'Vị trí',
    width: 22,
    type: 'string',
    description: 'The block it stands in and the page.',
    of: ({ block, span }, { blocks, placeOf }) => position(blocks, block, placeOf?.(span.start).page),
  },
  {
    name: 'file',
    heading: 'Tệp',
    width: 30,
    type: 'string',
    description: 'Path of the file.',
    of: (_, { name }) => name,
  },
]

/** Headings and widths of the register's columns, in the order of `TASKS.columns`. */
export const REGISTER: readonly (Column & RegisterColumn)[] = FIELDS

/** The register of tasks that an office keeps: one row a directive that obliges or asks. */
export const TASKS: Table<'tasks'> = defineTable(
  'tasks',
  'The register of tasks: one row a directive.',
  ({ analysis }: WrittenDocument) => analysis.directives.filter(({ modality }) => modality !== 'prohibition'),
  FIELDS,
)

function bodies(addressees: Directive['addressees'], role: 'lead' | 'coordinate'): string | undefined {
  return joined(addressees.filter((addressee) => addressee.role === role).map(({ text }) => text))
}

/** The text with a capital at its beginning. */
export function capitalised(text: string | undefined): string | undefined {
  return text && text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** `Chỉ thị số 12/CT-UBND ngày 05/03/2031 của Ủy ban nhân dân tỉnh ...`, as far as it is known. */
function citation({ type, number, date, issuer }: Metadata): string | undefined {
  const day = wholeDay(date)
  const parts = [
    type && type.name.charAt(0).toLocaleUpperCase('vi') + type.name.slice(1),
    number && `số ${oneLine(number.text)}`,
    day && `ngày ${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
    issuer && `của ${oneLine(issuer.name)}`,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' ') : undefined
}

const LEVELS: Readonly<Partial<Record<Block['kind'], string>>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
  clause: 'khoản',
  subclause: 'khoản',
  point: 'điểm',
  appendix: 'Phụ lục',
}

/** `Điều 2, khoản 1, điểm a; trang 3`. */
export function position(
  blocks: RowContext['blocks'],
  id: string | undefined,
  page: number | undefined,
): string | undefined {
  const levels: string[] = []
  for (let block = blocks.get(id ?? ''); block; block = blocks.get(block.parent ?? '')) {
    const level = LEVELS[block.kind]
    if (level !== undefined) levels.unshift(`${level} ${block.label}`.trim())
  }
  const parts = [levels.join(', '), page === undefined ? '' : `trang ${page}`].filter((part) => part !== '')
  return parts.length > 0 ? parts.join('; ') : undefined
}
