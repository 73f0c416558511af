import type { Metadata, Span } from '../../model/analysis.ts'
import type { Layered } from '../layers.ts'
import { LAYER } from './layer.ts'

/** How far behind its type the subject of a document may begin. */
const TITLE_REACH = 600

/** Every line as a paragraph that ends with its line end; lines without words are gaps. */
export function lineStretches(text: string, metadata: Metadata): Layered[] {
  const lines: Layered[] = []
  const look = looksOf(text, metadata)
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found + 1
    const name = look(start, end)
    const tag = name === '' ? '<p>' : `<p class="${name}">`
    lines.push({ start, end, layer: LAYER.line, open: (first) => (first ? tag : '<p class="on">'), close: '</p>' })
    start = end
  }
  return lines
}

/** Tells the class of a line from the parts of the form it belongs to. */
function looksOf(text: string, { type, subject, signers, bases }: Metadata): (start: number, end: number) => string {
  const title = type?.span
  const about = subject === undefined ? undefined : spanOfWords(text, subject, title?.end ?? 0)
  const spans: [string, Span][] = []
  if (title) {
    spans.push(['title', title], ['head', { start: 0, end: title.start }])
    if (about) spans.push(['title', about])
  }
  for (const { span } of signers) spans.push(['signer', span])
  for (const { span } of bases) spans.push(['basis', span])
  spans.sort((a, b) => a[1].start - b[1].start)
  let next = 0
  return (start, end) => {
    while (next < spans.length && (spans[next]?.[1].end ?? 0) <= start) next++
    const [name, span] = spans[next] ?? []
    if (text.slice(start, end).trim() === '') return 'gap'
    if (text.charAt(start) === '|') return 'cells'
    return name !== undefined && span && span.start < end ? name : ''
  }
}

/** Where the words stand, however they are parted by space. */
function spanOfWords(text: string, words: string, from: number): Span | undefined {
  const [first = ''] = words.split(/\s/, 1)
  const start = first === '' ? -1 : text.indexOf(first, from)
  if (start < 0 || start > from + TITLE_REACH) return undefined
  let at = start
  for (const sign of words.replaceAll(/\s+/g, '')) {
    while (/\s/.test(text.charAt(at))) at++
    if (!text.startsWith(sign, at)) return undefined
    at += sign.length
  }
  return { start, end: at }
}
