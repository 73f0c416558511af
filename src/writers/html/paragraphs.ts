import type { Analysis, Metadata, Span } from '../../model/analysis.ts'
import type { Layered } from '../layers.ts'
import { LAYER } from './layer.ts'

/** How far behind its type the subject of a document may begin. */
const TITLE_REACH = 600

/** A line without an end of a sentence that is this long was cut by its width. */
const CUT_LENGTH = 45

/**
 * The lines as paragraphs, each with its line end. Lines that a narrow page has cut are one paragraph, which flows; lines
 * without words are gaps.
 */
export function lineStretches(text: string, { metadata, structure }: Analysis): Layered[] {
  const paragraphs: Layered[] = []
  const look = looksOf(text, metadata)
  const beginnings = new Set(structure.map(({ span }) => span.start))
  for (let start = 0; start < text.length; ) {
    const name = look(start, endOf(text, start))
    let end = endOf(text, start)
    let lines = 1
    while (end < text.length && !beginnings.has(end) && goesOn(text, start, end, name, look(end, endOf(text, end)))) {
      end = endOf(text, end)
      lines++
    }
    const classes = [name, lines > 1 ? 'flow' : ''].filter((one) => one !== '').join(' ')
    const flow = lines > 1 ? 'on flow' : 'on'
    const open = (first: boolean): string => (first && classes === '' ? '<p>' : `<p class="${first ? classes : flow}">`)
    paragraphs.push({ start, end, layer: LAYER.line, open, close: '</p>' })
    start = end
  }
  return paragraphs
}

/** End of the line that begins or goes on there, with its line end. */
function endOf(text: string, start: number): number {
  const found = text.indexOf('\n', start)
  return found < 0 ? text.length : found + 1
}

/** Whether the line that begins at `end` goes on with the paragraph. */
function goesOn(text: string, start: number, end: number, name: string, next: string): boolean {
  if (name !== next || !['', 'title', 'basis'].includes(name)) return false
  if (name === 'title') return true
  const lineStart = Math.max(start, text.lastIndexOf('\n', end - 2) + 1)
  const line = text.slice(lineStart, end).trimEnd()
  if (/[.;:!?]$/.test(line)) return false
  const first = /\S/.exec(text.slice(end, end + 20))?.[0] ?? ''
  return /\p{Ll}/u.test(first) || line.endsWith(',') || (line.length >= CUT_LENGTH && /[\p{L}\p{N}(“"]/u.test(first))
}

/** Tells the class of a line from the parts of the form it belongs to. */
function looksOf(text: string, { type, subject, signers, bases }: Metadata): (start: number, end: number) => string {
  const title = type?.span
  const about = subject === undefined ? undefined : spanOfWords(text, subject, title?.end ?? 0)
  const spans: [string, Span][] = []
  if (title) {
    spans.push(['title type', title], ['head', { start: 0, end: title.start }])
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
