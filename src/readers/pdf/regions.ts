import type { Row, Segment } from './lines.ts'

/** A stretch of a page: lines one below the other, or columns side by side. */
export type Region = { kind: 'lines'; rows: Row[] } | { kind: 'columns'; rows: Row[]; gutters: number[] }

/** White space between columns is at least this many letter heights wide. */
const GUTTER = 0.4
/** Gaps between the words of a stretched line stay below this many letter heights. */
const STRETCHED = 4
/** Rows further apart than this many letter heights are in different regions. */
const FAR = 4

/** Cuts a page into regions: a stretch of rows that keep the same gaps open is set in columns. */
export function regionsOf(rows: readonly Row[]): Region[] {
  const regions: Region[] = []
  let open: Row[] = []
  let gutters: Interval[] = []
  const close = (): void => {
    if (open.length > 0) regions.push(regionOf(open, gutters))
    open = []
    gutters = []
  }
  for (const row of rows) {
    const last = open.at(-1)
    const far = last !== undefined && row.y - last.y > FAR * Math.max(row.size, last.size)
    const kept = open.length === 0 ? gapsOf(row) : gutters.flatMap((gutter) => clear(gutter, row))
    const continues = !far && kept.length > 0 && gutters.length > 0
    if (!continues) {
      close()
      gutters = gapsOf(row)
      if (gutters.length === 1) open.push(...takeBack(regions, gutters))
    } else gutters = kept
    open.push(row)
  }
  close()
  return joinLines(regions.filter((region) => region.rows.length > 0))
}

/**
 * Columns whose lines stand at different heights begin before the first row that has both: what stands right of the
 * gap, and the head of a list of recipients, already belongs to them.
 */
function takeBack(regions: readonly Region[], gutters: readonly Interval[]): Row[] {
  const [gap] = gutters
  const before = regions.at(-1)
  if (!gap || before?.kind !== 'lines') return []
  const isColumn = (row: Row): boolean =>
    clear(gap, row).length > 0 &&
    row.segments.every(({ left, text }) => left >= gap.right - row.size || RECIPIENT.test(text.trim()))
  const start = before.rows.findLastIndex((row) => !isColumn(row)) + 1
  return before.rows.splice(start)
}

const RECIPIENT = /^(?:Nơi nhận|[-–]\s)/u

interface Interval {
  left: number
  right: number
}

function gapsOf(row: Row): Interval[] {
  return row.segments.slice(1).map((segment, index) => ({
    left: row.segments[index]?.right ?? 0,
    right: segment.left,
  }))
}

/** What a row leaves open of a gap. A row that lies on one side of it keeps it as it is. */
function clear(gutter: Interval, row: Row): Interval[] {
  let parts: Interval[] = [gutter]
  for (const segment of row.segments) parts = parts.flatMap((part) => cut(part, segment))
  return parts.filter((part) => part.right - part.left >= GUTTER * row.size)
}

function cut(part: Interval, segment: Segment): Interval[] {
  if (segment.right <= part.left || segment.left >= part.right) return [part]
  return [
    { left: part.left, right: Math.min(part.right, segment.left) },
    { left: Math.max(part.left, segment.right), right: part.right },
  ].filter(({ left, right }) => right > left)
}

function regionOf(rows: Row[], gutters: readonly Interval[]): Region {
  const severed = rows.filter((row) => row.segments.length > 1).length
  if (gutters.length === 0 || severed === 0) return { kind: 'lines', rows }
  const [only] = rows
  if (only && rows.length === 1 && isStretched(only)) return { kind: 'lines', rows: [closed(only)] }
  if (rows.every(isLabelled)) return { kind: 'lines', rows: rows.map(closed) }
  const middles = gutters.map(({ left, right }) => (left + right) / 2)
  const used = middles.filter((middle) => isUsed(middle, rows))
  return used.length === 0
    ? { kind: 'lines', rows }
    : { kind: 'columns', rows, gutters: used.toSorted((a, b) => a - b) }
}

/** A single row with moderate gaps is a line that was stretched to the margins. */
function isStretched(row: Row): boolean {
  return gapsOf(row).every(({ left, right }) => right - left < STRETCHED * row.size)
}

/** A list whose numbers stand apart from their text is no table of two columns. */
function isLabelled(row: Row): boolean {
  const [first] = row.segments
  return row.segments.length === 1 || (row.segments.length === 2 && LABEL.test(first?.text.trim() ?? ''))
}

const LABEL = /^(?:Điều\s+\d+\.|\d{1,3}(?:\.\d{1,3})*[.)]|[a-zđ]\)|[IVXLC]+\.|[-–+•])$/u

function closed(row: Row): Row {
  const [first, ...rest] = row.segments
  if (!first) return row
  const font = first.runs.at(-1)?.font
  const joined: Segment = {
    ...first,
    runs: row.segments.flatMap((segment, index) =>
      index === 0 ? segment.runs : [{ text: ' ', font }, ...segment.runs],
    ),
    text: row.segments.map((segment) => segment.text).join(' '),
    right: rest.at(-1)?.right ?? first.right,
  }
  if (rest[0] && isLabelled(row)) joined.bodyLeft = rest[0].left
  return { ...row, segments: [joined] }
}

/** A gap has to have text on both sides. */
function isUsed(middle: number, rows: readonly Row[]): boolean {
  const sides = rows.flatMap((row) => row.segments).map((segment) => segment.right <= middle)
  return sides.includes(true) && sides.includes(false)
}

function joinLines(regions: readonly Region[]): Region[] {
  const joined: Region[] = []
  for (const region of regions) {
    const last = joined.at(-1)
    if (last?.kind === 'lines' && region.kind === 'lines') last.rows.push(...region.rows)
    else joined.push(region)
  }
  return joined
}

/** The segments of a row by column. */
export function cellsOf(row: Row, gutters: readonly number[]): Segment[][] {
  const cells: Segment[][] = Array.from({ length: gutters.length + 1 }, () => [])
  for (const segment of row.segments) {
    const middle = (segment.left + segment.right) / 2
    const column = gutters.findIndex((gutter) => middle < gutter)
    cells[column === -1 ? gutters.length : column]?.push(segment)
  }
  return cells
}
