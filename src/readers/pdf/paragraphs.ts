import type { Paragraph, Run } from '../flow.ts'
import type { Segment } from './lines.ts'

/** A line of running text, with the page it stands on. */
export interface Line extends Segment {
  page: number
}

/** What opens a new unit of a document never goes on from the line above. */
const OPENER =
  /^(?:Điều\s+\d+[a-zđ]?\s*[.:]|\d{1,3}(?:\.\d{1,3})*\s*[.)/-]\s|\(?[a-zđ]{1,2}\)\s|[IVXLC]{1,6}\s*[.-]\s|[-–—+•*]\s?|\(\d{1,3}\)\s|\[\d{1,3}\]|Nơi nhận)/u
/** Words that open a unit, but also stand at the start of a line when a citation is wrapped. */
const MAYBE_OPENER = /^(?:Điều|Chương|Phần|Mục|Phụ lục|Khoản|Tiểu mục|Căn cứ)\s/u
/** The end of a sentence, or of an item. */
const CLOSED = /[.;:!?…]["”)]?\s*$/
const INDENT = 0.8
/** A space between words, and the play of the right edge, in letter heights. */
const SPACE = 0.25
const RAGGED = 0.6
const LINE_GAP = 1.45
const SAME_SIZE = 1.15

/** Joins wrapped lines of running text into paragraphs, where that is safe. */
export function paragraphsFrom(lines: readonly Line[]): Paragraph[] {
  const spacing = usualSpacing(lines)
  const edges = edgesByPage(lines)
  const paragraphs: Paragraph[] = []
  let last: Line | undefined
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && last && goesOn(last, line, spacing, edges)) join(open, line)
    else paragraphs.push({ type: 'paragraph', runs: line.runs.map((run) => ({ ...run })), page: line.page })
    last = line
  }
  return paragraphs
}

interface Edges {
  left: number
  right: number
}

/** The margins between which most lines of a page run. */
function edgesByPage(lines: readonly Line[]): Map<number, Edges> {
  const pages = new Map<number, Line[]>()
  for (const line of lines) {
    const list = pages.get(line.page) ?? []
    list.push(line)
    pages.set(line.page, list)
  }
  return new Map([...pages].map(([page, list]) => [page, edgesOf(list)]))
}

function edgesOf(lines: readonly Line[]): Edges {
  const lefts = lines.map((line) => line.left).toSorted((a, b) => a - b)
  const rights = lines.map((line) => line.right).toSorted((a, b) => a - b)
  return { left: lefts[Math.floor(lefts.length * 0.05)] ?? 0, right: rights[Math.floor(rights.length * 0.9)] ?? 0 }
}

/** The median distance of base lines, in points. */
function usualSpacing(lines: readonly Line[]): number {
  const steps: number[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before && before.page === line.page && line.y > before.y) steps.push(line.y - before.y)
  })
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
}

function goesOn(last: Line, line: Line, spacing: number, edges: ReadonlyMap<number, Edges>): boolean {
  const before = edges.get(last.page)
  const here = edges.get(line.page)
  const text = line.text.trimStart()
  if (!before || !here || OPENER.test(text)) return false
  if (MAYBE_OPENER.test(text) && (CLOSED.test(last.text) || isCapitals(last.text))) return false
  if (isHeadingEnd(last.text, text)) return false
  const samePage = last.page === line.page
  if (samePage && line.y - last.y > Math.max(spacing * LINE_GAP, last.size * LINE_GAP)) return false
  if (Math.max(last.size, line.size) > Math.min(last.size, line.size) * SAME_SIZE) return false
  if (!isFull(last, line, before.right) || !isFlush(last, line, here.left)) return false
  return samePage || /^[\p{Ll}\d(,;]/u.test(text)
}

/** A line is full when the next word would not have fitted. */
function isFull(last: Line, line: Line, right: number): boolean {
  const text = line.text.trim()
  const word = /^\S+/.exec(text)?.[0] ?? ''
  const width = ((line.right - line.left) * word.length) / Math.max(1, text.length)
  return last.right + width + SPACE * last.size > right - RAGGED * last.size
}

/** A line that goes on begins at the margin, or under the text of a numbered item, or of an indented block. */
function isFlush(last: Line, line: Line, left: number): boolean {
  const near = (x: number | undefined): boolean => x !== undefined && Math.abs(line.left - x) <= INDENT * line.size
  if (line.left <= left + INDENT * line.size || near(last.bodyLeft)) return true
  return near(last.left) && /^[\p{Ll}\d(]/u.test(line.text.trim())
}

/** A heading in capitals and the text below it are two things, and so are a closed text and a heading below it. */
function isHeadingEnd(last: string, text: string): boolean {
  if (isCapitals(last)) return !isCapitals(text) && /^\p{Lu}/u.test(text)
  return isCapitals(text) && CLOSED.test(last)
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const small = letters.length - letters.replace(/\p{Ll}/gu, '').length
  return letters.length > 3 && small < letters.length * 0.2
}

function join(paragraph: Paragraph, line: Line): void {
  const last = paragraph.runs.at(-1)
  const runs: Run[] = line.runs.map((run) => ({ ...run }))
  const [first] = runs
  if (!last || !first) return
  last.text = last.text.trimEnd()
  if (/[\p{L}\d]-$/u.test(last.text)) first.text = first.text.trimStart()
  else first.text = ` ${first.text.trimStart()}`
  if (last.font === first.font) {
    last.text += first.text
    runs.shift()
  }
  paragraph.runs.push(...runs)
}
