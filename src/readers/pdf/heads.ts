import type { Row } from './lines.ts'
import type { PageRows } from './notes.ts'

/** How far into the page running heads and feet reach, as a share of its height. */
const MARGIN = 0.12
/** How many rows at either end may belong to them. */
const MOST_ROWS = 3
/** Points within which a head keeps its height. */
const SAME_HEIGHT = 6
const ENOUGH_PAGES = 3
const ENOUGH_SHARE = 0.3
const PAGE_NUMBER = /^(?:trang\s?)?[-–—]{0,3}\s?(?:\d{1,4}|[ivxl]{1,6})(?: ?\/ ?\d{1,4})?\s?[-–—]{0,3}$/iu

/** The first line of a unit may stand at the head of many pages. */
const UNIT = /^(?:Điều|Chương|Phần|Mục|Phụ lục|Khoản)\s|^[\d\p{Ll}]{1,3}[.)]\s/u

type End = 'headers' | 'footers'

/** Takes running heads, feet and page numbers off the pages; gives them, each once. */
export function takeHeads(pages: PageRows[]): Record<End, Row[]> {
  return { headers: takeEnd(pages, 'headers'), footers: takeEnd(pages, 'footers') }
}

function takeEnd(pages: PageRows[], end: End): Row[] {
  const seen = new Map<string, { row: Row; pages: number }>()
  for (const page of pages) {
    for (const key of new Set(candidates(page, end).map(keyOf))) {
      const row = candidates(page, end).find((each) => keyOf(each) === key)
      const entry = seen.get(key)
      if (entry) entry.pages++
      else if (row) seen.set(key, { row, pages: 1 })
    }
  }
  const least = Math.max(ENOUGH_PAGES, Math.ceil(pages.length * ENOUGH_SHARE))
  const repeated = new Set([...seen].filter(([, { pages: count }]) => count >= least).map(([key]) => key))
  for (const page of pages) {
    const taken = outermost(candidates(page, end), (row) => repeated.has(keyOf(row)) || PAGE_NUMBER.test(textOf(row)))
    page.rows = page.rows.filter((row) => !taken.has(row))
  }
  return [...seen]
    .filter(([key, { row }]) => repeated.has(key) && !PAGE_NUMBER.test(textOf(row)))
    .map(([, { row }]) => row)
}

/** The rows at one end of a page, the outermost first. */
function candidates(page: PageRows, end: End): Row[] {
  const inMargin = (row: Row): boolean =>
    (end === 'headers' ? row.y < page.height * MARGIN : row.y > page.height * (1 - MARGIN)) && !UNIT.test(textOf(row))
  const rows = end === 'headers' ? page.rows : page.rows.toReversed()
  return rows.slice(0, MOST_ROWS).filter(inMargin)
}

/** Heads are taken from the edge inwards: the first row that is none ends them. */
function outermost(rows: readonly Row[], isHead: (row: Row) => boolean): Set<Row> {
  const taken = new Set<Row>()
  for (const row of rows) {
    if (!isHead(row)) break
    taken.add(row)
  }
  return taken
}

function textOf(row: Row): string {
  return row.segments.map((segment) => segment.text.trim()).join(' ')
}

/** Page numbers change from page to page and change sides; the height on the page does not. */
function keyOf(row: Row): string {
  const words = textOf(row).toLowerCase().replace(/\d+/g, '#').split(/\s+/)
  return `${Math.round(row.y / SAME_HEIGHT)} ${words.filter((word) => word !== '#' && word !== '-').join(' ')}`
}
