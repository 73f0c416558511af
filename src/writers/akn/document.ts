import type { Analysis, Metadata, Span } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import type { Layered } from '../layers.ts'
import { attributesOf } from '../markup.ts'
import { oneLine } from '../tables/table.ts'
import { ownMetadata } from './acts.ts'
import { HierarchyWriter, type Node, treesOf } from './hierarchy.ts'
import { type DocumentKind, identification, kindOf, ownUri } from './identification.ts'
import { elementIds } from './ids.ts'
import { declarations, mentionElements, placeLinks } from './references.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** Where the parts of a document begin. */
interface Parts {
  readonly preamble: number
  readonly body: number
  readonly conclusions: number
  readonly end: number
  readonly main: readonly Node[]
  readonly annexes: readonly Node[]
}

/**
 * The document as Akoma Ntoso 3: an `act` when it lays down rules or decides, a `doc` otherwise. The whole text is kept in its
 * order; decisions, directives and targets lie in the metadata under a namespace of their own.
 */
export function akomaNtoso({ text, analysis, name }: WrittenDocument): string {
  const { metadata, structure, entities, references } = analysis
  const kind = kindOfDocument(analysis)
  const uri = ownUri(metadata, kind, name)
  const ids = elementIds(structure)
  const inline = [...mentionElements(entities, uri), ...placeLinks(references, ids), ...formElements(metadata)]
  const writer = new HierarchyWriter(text, inline, ids)
  const parts = partsOf(text, analysis)
  const body = kind === 'act' ? 'body' : 'mainBody'
  const inside = writer.blocks(parts.main, parts.body, parts.conclusions)
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="${NAMESPACE}"><${kind}${attributesOf({ name: metadata.type?.name ?? 'văn bản' })}>`,
    `<meta>${identification(metadata, uri, 'main', analysis.source.language.code)}${declarations(analysis)}${ownMetadata(analysis, ids)}</meta>`,
    wrapped('preface', writer.paragraphs(0, parts.preamble)),
    wrapped('preamble', writer.paragraphs(parts.preamble, parts.body)),
    `<${body}>${inside === '' ? writer.looseText(0, 0, true) : inside}</${body}>`,
    wrapped('conclusions', writer.paragraphs(parts.conclusions, parts.end)),
    attachments(parts, text, analysis, uri, writer),
    `</${kind}></akomaNtoso>\n`,
  ].join('')
}

/** The type tells; of a document without one, its articles. */
function kindOfDocument({ metadata, structure }: Analysis): DocumentKind {
  if (metadata.type) return kindOf(metadata.type.name)
  return structure.some((block) => block.kind === 'article') ? 'act' : 'doc'
}

/** The type and the number where the form shows them. */
function formElements({ type, number }: Metadata): Layered[] {
  const element = (tag: string, span: Span | undefined): Layered[] =>
    span ? [{ ...span, layer: 0, open: () => `<${tag}>`, close: `</${tag}>` }] : []
  return [...element('docType', type?.span), ...element('docNumber', number?.span)]
}

function wrapped(tag: string, content: string, attributes = ''): string {
  return content === '' ? '' : `<${tag}${attributes}>${content}</${tag}>`
}

function partsOf(text: string, { structure, metadata }: Analysis): Parts {
  const trees = treesOf(structure)
  const firstAnnex = trees.findIndex(({ block }) => block.kind === 'appendix')
  const main = firstAnnex < 0 ? trees : trees.slice(0, firstAnnex)
  const annexes = firstAnnex < 0 ? [] : trees.slice(firstAnnex)
  const end = annexes[0]?.block.span.start ?? text.length
  const body = main[0]?.block.span.start ?? Math.min(end, metadata.bases.at(-1)?.span.end ?? 0)
  const preamble = Math.min(body, metadata.bases[0]?.span.start ?? body)
  return { preamble, body, conclusions: main.at(-1)?.block.span.end ?? end, end, main, annexes }
}

function attachments(
  { annexes: nodes }: Parts,
  text: string,
  { metadata, source }: Analysis,
  uri: string,
  writer: HierarchyWriter,
): string {
  const all = nodes.map((node, k) => {
    const { label, kind } = node.block
    const name = kind === 'appendix' ? oneLine(`phụ lục ${label}`) : 'phần sau phụ lục'
    const to = nodes[k + 1]?.block.span.start ?? text.length
    const head = identification(metadata, uri, `annex_${k + 1}`, source.language.code)
    return `<attachment${attributesOf({ eId: `att_${k + 1}` })}><doc${attributesOf({ name })}><meta>${head}</meta><mainBody>${writer.blocks([node], node.block.span.start, to)}</mainBody></doc></attachment>`
  })
  return wrapped('attachments', all.join(''), ' eId="atts"')
}
