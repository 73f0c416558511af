import type { Paragraph, Run } from '../flow.ts'
import type { Segment } from './lines.ts'

/** A line of running text, with the page it stands on. */
export interface Line extends Segment {
  page: number
}

/** What opens a new unit of a document never goes on from the line above. */
export const OPENER: RegExp =
  /^(?:(?:Điều|Chương|Phần|Mục|Phụ lục|Khoản|Tiểu mục)\s|\d{1,3}(?:\.\d{1,3})*\s*[.)/-]\s|\(?[a-zđ]{1,2}\)\s|[IVXLC]{1,6}\s*[.-]\s|[-–—+•*]\s?|\(\d{1,3}\)\s|\[\d{1,3}\]|Căn cứ\s|Nơi nhận)/u
const INDENT = 0.8
/** How far from the right edge a full line may end, in letter heights: the next word did not fit. */
const RAGGED = 4.5
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
  const samePage = last.page === line.page
  if (samePage && line.y - last.y > Math.max(spacing * LINE_GAP, last.size * LINE_GAP)) return false
  if (Math.max(last.size, line.size) > Math.min(last.size, line.size) * SAME_SIZE) return false
  const full = last.right >= before.right - RAGGED * last.size
  const flush = line.left <= here.left + INDENT * line.size
  if (!full || !flush) return false
  return samePage || /^[\p{Ll}\d(,;]/u.test(text)
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
