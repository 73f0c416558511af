/** A stretch of a Markdown source and where it begins. */
export interface Chunk {
  text: string
  offset: number
}

const HEADING = /^#{1,6}(?:\s|$)/
const FENCE = /^ {0,3}(?:```|~~~)/
/** From this length on a chunk ends at the next blank line, and at twice of it at any line. */
const LONG = 1500

/**
 * Cuts a source at its headings, and long stretches at blank lines: the parser takes far more than twice as long for
 * twice the text. Lists may be cut, since their numbers are read from the source.
 */
export function chunksOf(source: string): Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  let fenced = false
  for (let at = 0; at < source.length; ) {
    const end = lineEnd(source, at)
    const line = source.slice(at, Math.min(end, at + 200))
    const length = at - start
    if (FENCE.test(line)) fenced = !fenced
    const blank = line.trim() === ''
    const cut = (!fenced && HEADING.test(line)) || (length > LONG && blank) || length > LONG * 2
    if (cut && at > start) {
      chunks.push({ text: source.slice(start, at), offset: start })
      start = at
    }
    at = end
  }
  if (start < source.length) chunks.push({ text: source.slice(start), offset: start })
  return chunks.flatMap(splitLongLine)
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end === -1 ? source.length : end + 1
}

/** Endless lines are cut too, at a space. */
function splitLongLine(chunk: Chunk): Chunk[] {
  const parts: Chunk[] = []
  let from = 0
  while (chunk.text.length - from > LONG * 4) {
    const space = chunk.text.lastIndexOf(' ', from + LONG * 4)
    const end = space > from ? space + 1 : from + LONG * 4
    parts.push({ text: chunk.text.slice(from, end), offset: chunk.offset + from })
    from = end
  }
  parts.push({ text: chunk.text.slice(from), offset: chunk.offset + from })
  return parts
}

/** The length of the block of facts at the head of some files, between lines of `---`. */
export function frontMatterLength(source: string): number {
  const found = /^---\r?\n[^]{0,8000}?\n---\r?\n/.exec(source)
  return found ? found[0].length : 0
}
