import { compose } from '../compose/compose.ts'
import { ReadError } from '../error.ts'
import { emptyFlow, type Flow, type Paragraph, paragraphsOf } from '../flow.ts'
import type { ReaderInput } from '../reader.ts'
import type { ReadText } from '../types.ts'
import { child, children, type XmlElement, XmlReader } from '../xml.ts'
import { ZipPackage } from '../zip.ts'
import { OdtBody } from './body.ts'
import { OdtStyles } from './styles.ts'

const UNDER = new Set(['office:document-content', 'office:text'])
const STYLE_GROUPS = new Set(['office:font-face-decls', 'office:styles', 'office:automatic-styles'])
const NOT_BODY = new Set(['office:body', 'office:scripts'])

/** Reads ODT: list numbers written out, tables, notes and boxes; running heads apart. */
export async function readOdt(input: ReaderInput): Promise<ReadText> {
  const { budget } = input
  const zip = await ZipPackage.open(input.bytes, budget)
  const xml = await XmlReader.load(budget)
  refuseEncrypted(zip, xml)
  const styles = new OdtStyles()
  const sheet = xml.tree(zip, 'styles.xml')
  for (const group of children(sheet)) if (STYLE_GROUPS.has(group.name)) styles.add(group)
  const flow = emptyFlow()
  const body = new OdtBody(styles, budget, flow.notes)
  xml.stream(zip, 'content.xml', {
    under: UNDER,
    element: (element) => {
      if (STYLE_GROUPS.has(element.name)) styles.add(element)
      else if (!NOT_BODY.has(element.name)) flow.blocks.push(...body.block(element))
    },
  })
  addHeads(flow, body, child(sheet, 'office:master-styles'))
  if (!body.paged) for (const paragraph of paragraphsOf(flow.blocks)) delete paragraph.page
  return compose(flow, 'odt', budget, input.diagnostics)
}

function refuseEncrypted(zip: ZipPackage, xml: XmlReader): void {
  const manifest = xml.tree(zip, 'META-INF/manifest.xml')
  if (children(manifest).some((entry) => child(entry, 'manifest:encryption-data'))) {
    throw new ReadError('encrypted', 'is encrypted with a password')
  }
}

function addHeads(flow: Flow, body: OdtBody, masters: XmlElement | undefined): void {
  for (const page of children(masters, 'style:master-page')) {
    for (const part of children(page)) {
      const paragraphs = [...paragraphsOf(body.blocks(part))]
      paragraphs.forEach((paragraph: Paragraph) => delete paragraph.page)
      if (part.name.startsWith('style:header')) flow.headers.push(paragraphs)
      else if (part.name.startsWith('style:footer')) flow.footers.push(paragraphs)
    }
  }
}
