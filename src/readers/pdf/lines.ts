import type { Run } from '../flow.ts'
import type { Item } from './items.ts'

/** Text without a wide gap: a line of a column, or a cell. */
export interface Segment {
  runs: Run[]
  text: string
  left: number
  right: number
  y: number
  size: number
  /** Where the text begins after a number that stands apart. */
  bodyLeft?: number
}

/** What stands on one base line, from left to right. */
export interface Row {
  segments: Segment[]
  y: number
  size: number
}

/** A gap wider than this many letter heights parts two segments. */
const GAP = 1.6
/** A gap wider than this is a space, where none is written. */
const SPACE = 0.18
const SAME_LINE = 0.45

/** Gathers the items of a page into rows, from top to bottom. Raised note marks join the row that they belong to. */
export function rowsOf(items: readonly Item[]): Row[] {
  const size = usualSize(items)
  const raised = items.filter((item) => item.size <= size * RAISED_SIZE && NOTE_MARK.test(item.text))
  const groups = groupRows(items.filter((item) => !raised.includes(item)))
  for (const mark of raised) {
    const group = groups.find((each) => isAbove(mark, each))
    const note = { ...mark, text: `[${mark.text.trim()}]` }
    if (group) group.push({ ...note, y: group[0]?.y ?? mark.y })
    else groups.push([note])
  }
  groups.sort((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0))
  return groups.map((group) => rowOf(group, items))
}

/** Size of most of the letters. */
export function usualSize(items: readonly { text: string; size: number }[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of items) {
    const key = Math.round(size * 2) / 2
    letters.set(key, (letters.get(key) ?? 0) + text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const RAISED_SIZE = 0.75
const NOTE_MARK = /^\s*\(?\d{1,3}\)?\s*$/

/** Whether a mark stands on the upper half of a row of bigger letters. */
function isAbove(mark: Item, group: readonly Item[]): boolean {
  const big = group.filter((item) => item.size > mark.size * 1.2)
  return big.some(
    (item) =>
      item.y > mark.y &&
      item.y - mark.y < item.size &&
      mark.x >= item.x - mark.width - item.size &&
      mark.x <= item.x + item.width + item.size,
  )
}

function groupRows(items: readonly Item[]): Item[][] {
  const groups: Item[][] = []
  let base: Item | undefined
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (item.text.trim() === '') continue
    if (base && Math.abs(item.y - base.y) <= SAME_LINE * Math.max(base.size, item.size)) groups.at(-1)?.push(item)
    else groups.push([item])
    if (!base || groups.at(-1)?.length === 1 || item.size > base.size) base = item
  }
  return groups
}

/** Spaces are kept by their place: an item of blanks between two others tells that they are words. */
function rowOf(group: Item[], items: readonly Item[]): Row {
  const size = Math.max(...group.map((item) => item.size))
  const y = group.find((item) => item.size === size)?.y ?? 0
  const blanks = items.filter((item) => item.text.trim() === '' && Math.abs(item.y - y) < size * SAME_LINE)
  const sorted = [...group, ...blanks].toSorted((a, b) => a.x - b.x || a.width - b.width)
  return { segments: segmentsOf(sorted), y, size }
}

/** Dots to be filled in belong to the words before them. */
const LEADER = /^[\s.…_]{3,}/
const LEADER_END = /[.…_]{3}\s?$/
const NOTE_CALL = /\[\d{1,3}\]$/
/** A number such as `2.` or `b1)` at the start of a line keeps a space before the note that is called there. */
const UNIT_MARK = /^\s*(?:Điều\s+)?[\p{L}\d.]{1,6}[.)]$/u

function segmentsOf(items: readonly Item[]): Segment[] {
  const segments: Segment[] = []
  let open: Segment | undefined
  let blank = false
  for (const item of items) {
    if (item.text.trim() === '') {
      blank = true
      continue
    }
    const gap = open ? item.x - open.right : 0
    const leader = LEADER.test(item.text) || (open !== undefined && LEADER_END.test(open.text))
    if (!open || (gap > GAP * Math.max(open.size, item.size) && !leader)) {
      open = { runs: [], text: '', left: item.x, right: item.x, y: item.y, size: item.size }
      segments.push(open)
    } else if (
      NOTE_CALL.test(item.text)
        ? UNIT_MARK.test(open.text)
        : NOTE_CALL.test(open.runs.at(-1)?.text ?? '') && /^[\p{L}\d]/u.test(item.text)
    ) {
      add(open, ' ', item.font)
    } else if ((blank || gap > SPACE * item.size) && !/\s$/.test(open.text) && !/^\s/.test(item.text)) {
      add(open, ' ', item.font)
    }
    blank = false
    add(open, item.text, item.font)
    open.right = Math.max(open.right, item.x + item.width)
    open.size = Math.max(open.size, item.size)
  }
  return segments
}

function add(segment: Segment, text: string, font: string): void {
  const last = segment.runs.at(-1)
  if (last && last.font === font) last.text += text
  else segment.runs.push({ text, font })
  segment.text += text
}
