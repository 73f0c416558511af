import type { Cell, Column } from './tables/table.ts'

/** Tells programs that the file is UTF-8; without it Excel takes Vietnamese letters for something else. */
export const CSV_OPENING = '\uFEFF'

const RISKY_START = /^[=+\-@\t\r]/
const QUOTED = /["\r\n,]/

/** The line of column names. */
export function csvHead(columns: readonly Column[]): string {
  return `${columns.map(({ name }) => csvField(name)).join(',')}\r\n`
}

/** One row of RFC 4180: CRLF at its end, quotes where needed. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? csvField(cell) : String(cell ?? ''))).join(',')}\r\n`
}

/**
 * One text as a field. Spreadsheets run a text that begins like a formula: an apostrophe in front keeps it a text. The
 * apostrophe is the one thing that differs from the other formats.
 */
function csvField(text: string): string {
  const safe = RISKY_START.test(text) ? `'${text}` : text
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
