import { compose } from '../compose/compose.ts'
import { decodeBytes } from '../encodings/bytes.ts'
import { ReadError } from '../error.ts'
import { emptyFlow } from '../flow.ts'
import { optional } from '../optional.ts'
import type { ReaderInput } from '../reader.ts'
import type { ReadText } from '../types.ts'
import { chunksOf, frontMatterLength } from './chunks.ts'
import { MarkdownConverter } from './convert.ts'

/** Reads Markdown as the text that it is written for, without its marks. */
export async function readMarkdown(input: ReaderInput): Promise<ReadText> {
  const { bytes, budget, diagnostics, options } = input
  if (bytes.length > budget.limits.maxMarkupBytes) {
    throw new ReadError('too-large', `is Markdown of more than ${budget.limits.maxMarkupBytes} bytes`)
  }
  const { unified } = await optional('unified', () => import('unified'), 'Markdown')
  const { default: remarkParse } = await optional('remark-parse', () => import('remark-parse'), 'Markdown')
  const processor = unified().use(remarkParse)
  const { text, encoding } = await decodeBytes(bytes, options.encoding)
  const skip = frontMatterLength(text)
  const flow = emptyFlow()
  for (const chunk of chunksOf(text.slice(skip))) {
    const placed = { text: chunk.text, offset: chunk.offset + skip }
    flow.blocks.push(...new MarkdownConverter(placed, budget).convert(processor.parse(chunk.text)))
  }
  return compose(flow, 'markdown', budget, diagnostics, encoding)
}
