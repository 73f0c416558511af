import type { Analysis, Block, Span } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import { oneLine } from '../tables/table.ts'
import { piecesOf } from './pieces.ts'
import { beginningIn, Ways } from './ways.ts'

/** Characters in a chunk when nobody says otherwise: some three hundred syllables, a long khoản or a short điều. */
export const CHUNK_SIZE = 1500

/**
 * The document in pieces for retrieval, one line of JSON each: its words, where they stand, the way to them (`path` are
 * block ids, `title` the same for people, `blocks` the ids of what it holds), what the document is, and the references, deadlines and acts inside.
 */
export function chunks({ text, analysis, name }: WrittenDocument, size: number): string {
  const document = documentFields(analysis)
  const ways = new Ways(text, analysis.structure)
  const contentsOf = contentsReader(analysis, text)
  return piecesOf(text, analysis.structure, size)
    .map((piece, k) => {
      const path = ways.pathOf(piece)
      const chunk = {
        id: `${name}#${k + 1}`,
        document: name,
        ...document,
        path: path.map(({ id }) => id),
        title: path.map(titleOf).join(' > '),
        blocks: ways.blocksIn(piece),
        start: piece.start,
        end: piece.end,
        text: text.slice(piece.start, piece.end),
        ...contentsOf(piece),
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

/** Reads what a piece says: what begins in it. */
function contentsReader(analysis: Analysis, text: string): (piece: Span) => object {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, oneLine(name)]))
  const references = beginningIn(analysis.references, ({ span }) => span)
  const deadlines = beginningIn(
    analysis.directives.flatMap(({ deadline }) => deadline ?? []),
    ({ span }) => span,
  )
  const acts = beginningIn([...analysis.decisions, ...analysis.directives], ({ span }) => span)
  return (piece) => ({
    references: references(piece).map(({ span, relation, document, target }) => ({
      text: oneLine(text.slice(span.start, span.end)),
      relation,
      document: document && names.get(document),
      target,
    })),
    deadlines: deadlines(piece).map(({ text: words, kind, start, end }) => ({
      text: oneLine(words),
      kind,
      start,
      end,
    })),
    acts: acts(piece).map(({ id }) => id),
  })
}
