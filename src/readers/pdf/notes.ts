import type { Flow } from '../flow.ts'
import { type Row, usualSize } from './lines.ts'
import { paragraphsFrom } from './paragraphs.ts'

/** The rows of a page, with the notes that were found at its foot. */
export interface PageRows {
  page: number
  height: number
  rows: Row[]
  notes: Flow['notes']
}

/** Notes are set smaller than the text. */
const SMALLER = 0.93
const MARK = /^\s*\[(\d{1,3})\]\s*/

/**
 * Takes the notes from the foot of a page, so that a paragraph that goes on over the page is not cut by them: the last
 * rows that are set smaller than the text, from the first that begins with a note mark on.
 */
export function takeNotes(page: PageRows): void {
  const size = usualSize(page.rows.flatMap((row) => row.segments))
  const end = page.rows.findLastIndex((row) => row.size <= size * SMALLER) + 1
  let start = end
  while (start > 0 && (page.rows[start - 1]?.size ?? Infinity) <= size * SMALLER) start--
  const first = page.rows.findIndex((row, index) => index >= start && index < end && MARK.test(textOf(row)))
  if (first === -1 || page.rows.length - end > 2) return
  for (const rows of notesIn(page.rows.slice(first, end))) page.notes.push(noteOf(rows, page.page))
  page.rows = [...page.rows.slice(0, first), ...page.rows.slice(end)]
}

function notesIn(rows: readonly Row[]): Row[][] {
  const notes: Row[][] = []
  for (const row of rows) {
    if (MARK.test(textOf(row))) notes.push([row])
    else notes.at(-1)?.push(row)
  }
  return notes
}

function noteOf(rows: readonly Row[], page: number): Flow['notes'][number] {
  const mark = `[${MARK.exec(rows[0] ? textOf(rows[0]) : '')?.[1] ?? ''}]`
  const lines = rows.flatMap((row) => row.segments.map((segment) => ({ ...segment, page })))
  const paragraphs = paragraphsFrom(lines)
  const first = paragraphs[0]?.runs[0]
  if (first) first.text = first.text.replace(MARK, '')
  return { mark, paragraphs }
}

function textOf(row: Row): string {
  return row.segments.map((segment) => segment.text).join(' ')
}
