import type { Gold } from '../../scripts/gold/parse.ts'
import type { NoiseOperator } from './operators.ts'
import { type Piece, rebuild } from './pieces.ts'

/** A cell of the letterhead: characters of the text that stand on one line of their column. */
interface Cell {
  readonly from: number
  readonly to: number
}

/** The two columns of a letterhead, and where the text below it begins. */
interface Columns {
  /** Bodies, the higher first. */
  readonly issuers: readonly Cell[]
  readonly rule: Cell | undefined
  readonly number: Cell | undefined
  readonly about: Cell | undefined
  readonly state: Cell
  readonly motto: Cell | undefined
  readonly date: Cell | undefined
  readonly end: number
}

type Order = (columns: Columns) => (readonly (Cell | undefined)[])[]

const MOST_LINES = 14
const RULE = /^[-_=*–—~. ]*[-_=*–—~]$/u
const STATE = /^(?:CỘNG H[OÒ][AÀ]|ĐẢNG CỘNG SẢN)/u
const STATE_END = /VIỆT NAM$/u
const MOTTO = /^Độc lập/u
const NUMBER = /^(?:Luật )?[Ss]ố(?![\p{L}])/u
const ABOUT = /^V\/v/iu
const DATED = /^\p{Lu}[\p{L} .]{1,30},? *ngày/u
const DATE_END = /\d{4}$/u

/** The orders in which converters write the cells of a letterhead in two columns, each row a line. */
const ORDERS: readonly { readonly id: string; readonly rows: Order }[] = [
  {
    id: 'letterhead: left, then right',
    rows: (c) => [...c.issuers, c.rule, c.number, c.about, c.state, c.motto, c.date].map((cell) => [cell]),
  },
  {
    id: 'letterhead: right, then left',
    rows: (c) => [c.state, c.motto, c.date, ...c.issuers, c.rule, c.number, c.about].map((cell) => [cell]),
  },
  {
    id: 'letterhead: row by row',
    rows: (c) => [
      [c.issuers[0], c.state],
      [c.issuers[1] ?? c.rule, c.motto],
      ...c.issuers.slice(2).map((cell) => [cell]),
      [c.number, c.date],
      [c.about],
    ],
  },
  {
    id: 'letterhead: on one line',
    rows: (c) => [[...c.issuers, c.rule, c.number, c.about, c.state, c.motto, c.date]],
  },
]

/** Operators that flatten a letterhead in two columns; texts without one stay as they are. */
export function letterheadOperators(): NoiseOperator[] {
  return ORDERS.map(({ id, rows }) => ({
    id,
    allowed: 2,
    apply: (gold) => {
      const columns = readColumns(gold)
      return columns ? rebuild(gold, flattened(gold.text, columns, rows)) : gold
    },
  }))
}

/** The cells in their new order, each on one line, then the rest of the text. */
function flattened(text: string, columns: Columns, rows: Order): Piece[] {
  const pieces: Piece[] = []
  for (const row of rows(columns)) {
    const cells = row.filter((cell) => cell !== undefined)
    cells.forEach(({ from, to }, k) => {
      if (k > 0) pieces.push({ text: ' ', from, to: from })
      pieces.push({ text: text.slice(from, to).replaceAll('\n', ' '), from, to })
    })
    if (cells.length > 0) pieces.push({ text: '\n', from: columns.end, to: columns.end })
  }
  pieces.push({ text: text.slice(columns.end), from: columns.end, to: text.length })
  return pieces
}

/** Reads the letterhead that has one cell a line; nothing for any other text. */
function readColumns(gold: Gold): Columns | undefined {
  const { text } = gold
  const found: { -readonly [K in keyof Columns]?: Columns[K] } = {}
  const names: Cell[] = []
  let from = text.search(/\S/u)
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const to = lineEnd(text, from)
    const line = text.slice(from, to).trim()
    if (/ {3}|\t/u.test(line)) return undefined
    const cell = (last: number): Cell => ({ from, to: last })
    let next = to
    if (line === '') {
      if (found.date) break
    } else if (STATE.test(line)) {
      next = runEnd(text, from, STATE_END)
      found.state = cell(next)
    } else if (MOTTO.test(line)) found.motto = cell(to)
    else if (RULE.test(line)) found.rule ??= cell(to)
    else if (NUMBER.test(line)) {
      next = runEnd(text, from, /\d|\//u)
      found.number = cell(next)
    } else if (ABOUT.test(line)) {
      next = aboutEnd(text, from)
      found.about = cell(next)
    } else if (DATED.test(line)) {
      next = runEnd(text, from, DATE_END)
      found.date = cell(next)
    } else if (line === line.toUpperCase() && names.length === lines && !found.state) names.push(cell(to))
    else if (line === line.toUpperCase() && !found.state && !found.date) names.push(cell(to))
    else break
    from = next + 1
  }
  const issuers = namesOf(gold, names)
  const { state, date, number, rule, motto, about } = found
  if (!state || !date || issuers.length === 0) return undefined
  return { issuers, rule, number, about, state, motto, date, end: from }
}

/** The bodies and offices that the lines name: one cell each, over as many lines as the name takes. */
function namesOf({ entities }: Gold, lines: readonly Cell[]): Cell[] {
  const first = lines[0]?.from ?? 0
  const last = lines.at(-1)?.to ?? 0
  const outer = entities.filter(({ start, end }) => start >= first && end <= last)
  return outer
    .filter((one) => !outer.some((other) => other !== one && other.start <= one.start && other.end >= one.end))
    .map(({ start, end }) => ({ from: start, to: end }))
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** End of the cell that begins at `from` and goes on over two lines at most until it ends in the pattern. */
function runEnd(text: string, from: number, ends: RegExp): number {
  let end = lineEnd(text, from)
  for (let more = 0; more < 2 && !ends.test(text.slice(from, end).trimEnd()); more++) end = lineEnd(text, end + 1)
  return end
}

/** The summary of a letter goes on until the date or a blank line. */
function aboutEnd(text: string, from: number): number {
  let end = lineEnd(text, from)
  for (let next = lineEnd(text, end + 1); next < text.length; next = lineEnd(text, end + 1)) {
    const line = text.slice(end + 1, next).trim()
    if (line === '' || DATED.test(line) || STATE.test(line) || line.startsWith('Kính gửi')) return end
    end = next
  }
  return end
}
