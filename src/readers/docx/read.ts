import { compose } from '../compose/compose.ts'
import { emptyFlow, type Flow, type Paragraph, paragraphsOf } from '../flow.ts'
import { Numbering } from '../numbering.ts'
import type { ReaderInput } from '../reader.ts'
import type { ReadText } from '../types.ts'
import { children, type XmlElement, XmlReader } from '../xml.ts'
import { ZipPackage } from '../zip.ts'
import { BodyReader } from './body.ts'
import { listsOf } from './numbering.ts'
import { type Relation, relationsOf } from './relations.ts'
import { Styles } from './styles.ts'

const BODY = new Set(['w:body'])

/** Reads a DOCX file: automatic numbers written out, tracked changes accepted, running heads apart. */
export async function readDocx(input: ReaderInput): Promise<ReadText> {
  const { budget } = input
  const zip = await ZipPackage.open(input.bytes, budget)
  const xml = await XmlReader.load(budget)
  const main = relationsOf(zip, xml, '').find((relation) => relation.type === 'officeDocument')
  const part = main && zip.has(main.target) ? main.target : 'word/document.xml'
  const relations = relationsOf(zip, xml, part)
  const tree = (type: string): XmlElement | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target
    return target === undefined ? undefined : xml.tree(zip, target)
  }
  const reader = new BodyReader(new Styles(tree('styles')), new Numbering(listsOf(tree('numbering'))), budget)
  const flow = emptyFlow()
  xml.stream(zip, part, {
    under: BODY,
    element: (element) => void flow.blocks.push(...reader.block(element)),
  })
  if (!reader.paged) for (const paragraph of paragraphsOf(flow.blocks)) delete paragraph.page
  addNotes(flow, reader, { footnote: tree('footnotes'), endnote: tree('endnotes') })
  flow.headers = partsOf('header', relations, reader, zip, xml)
  flow.footers = partsOf('footer', relations, reader, zip, xml)
  return compose(flow, 'docx', budget, input.diagnostics)
}

function addNotes(flow: Flow, reader: BodyReader, roots: Record<'footnote' | 'endnote', XmlElement | undefined>): void {
  const byId = new Map(
    (['footnote', 'endnote'] as const).flatMap((kind) =>
      children(roots[kind], `w:${kind}`).map((note) => [`${kind} ${note.attributes['w:id']}`, note]),
    ),
  )
  for (const { kind, id, mark } of reader.noted.slice()) {
    const note = byId.get(`${kind} ${id}`)
    if (note) flow.notes.push({ mark, paragraphs: unpaged(reader, note) })
  }
}

function partsOf(
  type: 'header' | 'footer',
  relations: readonly Relation[],
  reader: BodyReader,
  zip: ZipPackage,
  xml: XmlReader,
): Paragraph[][] {
  return relations
    .filter((relation) => relation.type === type)
    .map((relation) => xml.tree(zip, relation.target))
    .map((root) => (root ? unpaged(reader, root) : []))
}

/** Notes and running heads stand on no page of their own. */
function unpaged(reader: BodyReader, element: XmlElement): Paragraph[] {
  const paragraphs = [...paragraphsOf(reader.blocks(element))]
  for (const paragraph of paragraphs) delete paragraph.page
  return paragraphs
}
