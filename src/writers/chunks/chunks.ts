import type { Analysis, Block, Span } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import { oneLine } from '../tables/table.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** Characters in a chunk when nobody says otherwise: some three hundred syllables, a long khoản or a short điều. */
export const CHUNK_SIZE = 1500

/**
 * The document in pieces for retrieval, one line of JSON each: its words, where they stand, the way to them (`path` are
 * block ids, `title` the same for people, `blocks` the ids of what it holds), what the document is, and the references, deadlines and acts inside.
 */
export function chunks({ text, analysis, name }: WrittenDocument, size: number): string {
  const document = documentFields(analysis)
  return piecesOf(text, analysis.structure, size)
    .map((piece, k) => {
      const path = pathOf(piece, analysis.structure)
      const chunk = {
        id: `${name}#${k + 1}`,
        document: name,
        ...document,
        path: path.map(({ id }) => id),
        title: path.map(titleOf).join(' > '),
        blocks: blocksIn(piece, text, analysis.structure),
        start: piece.start,
        end: piece.end,
        text: text.slice(piece.start, piece.end),
        ...contentsOf(analysis, piece, text),
      }
      return `${JSON.stringify(chunk)}\n`
    })
    .join('')
}

function documentFields({ metadata }: Analysis): Readonly<Record<string, string | undefined>> {
  const { type, number, issuer, date, subject } = metadata
  return {
    type: type?.name,
    number: number?.text,
    issuer: issuer && oneLine(issuer.name),
    date,
    subject: subject && oneLine(subject),
  }
}

/** The blocks that the piece belongs to, from the outermost; the last may be the one block that it is. */
function pathOf(piece: Piece, structure: readonly Block[]): Block[] {
  const blocks = new Map(structure.map((block) => [block.id, block]))
  const path: Block[] = []
  for (let block = piece.within; block; block = blocks.get(block.parent ?? '')) path.unshift(block)
  for (const block of structure) {
    const { start, end } = block.span
    if (block.parent === path.at(-1)?.id && start <= piece.start && end >= piece.end) path.push(block)
  }
  return path
}

/** The ids of the outermost blocks that lie in the piece. */
function blocksIn({ start, end }: Piece, text: string, structure: readonly Block[]): string[] {
  const inside = new Set<string>()
  for (const { id, span, parent } of structure) {
    if (span.start < start || span.start >= end || text.slice(Math.min(end, span.end), span.end).trim() !== '') continue
    if (parent === undefined || !inside.has(parent)) inside.add(id)
  }
  return structure.filter(({ id, parent }) => inside.has(id) && !inside.has(parent ?? '')).map(({ id }) => id)
}

const NAMES: Readonly<Record<Block['kind'], string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
  clause: 'Khoản',
  subclause: 'Khoản',
  point: 'Điểm',
  bullet: 'Gạch đầu dòng',
  appendix: 'Phụ lục',
}

function titleOf({ kind, label, heading }: Block): string {
  const name = `${NAMES[kind]} ${label}`.trim()
  return heading === undefined ? name : `${name}. ${oneLine(heading)}`
}

function contentsOf({ references, directives, decisions, entities }: Analysis, piece: Piece, text: string): object {
  const inside = ({ start }: Span): boolean => start >= piece.start && start < piece.end
  const names = new Map(entities.map(({ id, name }) => [id, oneLine(name)]))
  return {
    references: references
      .filter(({ span }) => inside(span))
      .map(({ span, relation, document, target }) => ({
        text: oneLine(text.slice(span.start, span.end)),
        relation,
        document: document && names.get(document),
        target,
      })),
    deadlines: directives.flatMap(({ deadline }) =>
      deadline && inside(deadline.span)
        ? [{ text: oneLine(deadline.text), kind: deadline.kind, start: deadline.start, end: deadline.end }]
        : [],
    ),
    acts: [...decisions, ...directives].filter(({ span }) => inside(span)).map(({ id }) => id),
  }
}
