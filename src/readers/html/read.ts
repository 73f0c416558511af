import { compose } from '../compose/compose.ts'
import { ReadError } from '../error.ts'
import { emptyFlow } from '../flow.ts'
import { optional } from '../optional.ts'
import type { ReaderInput } from '../reader.ts'
import type { ReadText } from '../types.ts'
import { decodePage } from './charset.ts'
import { HtmlConverter } from './convert.ts'
import { findElement, parsePage } from './dom.ts'
import { MainContent } from './main-content.ts'

const WORD = /urn:schemas-microsoft-com:office:word|<meta[^<>]{1,80}?content="?Microsoft Word/i

/** Reads a page: one saved by Word whole, any other only in the part that holds the document. */
export async function readHtml(input: ReaderInput): Promise<ReadText> {
  const { bytes, budget, options } = input
  if (bytes.length > budget.limits.maxMarkupBytes) {
    throw new ReadError('too-large', `is a page of more than ${budget.limits.maxMarkupBytes} bytes`)
  }
  const parse5 = await optional('parse5', () => import('parse5'), 'HTML')
  const { text, encoding } = await decodePage(bytes, options.encoding)
  const body = findElement(parsePage(parse5, text, budget), 'body')
  if (!body) throw new ReadError('no-text', 'is a page without a body')
  const flow = emptyFlow()
  const fromWord = WORD.test(text.slice(0, 4096))
  const content = new MainContent()
  const main = fromWord ? undefined : content.find(body)
  if (!main && !fromWord) {
    input.diagnostics.push({
      code: 'no-document-found',
      message: 'no official document was found in the page; the text of the whole page is given',
    })
  }
  new HtmlConverter(flow, budget, (element) => main !== undefined && content.isMenu(element)).convert(main ?? body)
  return compose(flow, fromWord ? 'word-html' : 'html', budget, input.diagnostics, encoding)
}
