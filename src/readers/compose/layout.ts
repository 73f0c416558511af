import { type Cell, paragraphsOf, type Table, textOf } from '../flow.ts'

/** What a table is for: rows and columns of facts, or only a means to set text side by side. */
export type TableUse = 'data' | 'letterhead' | 'layout'

const MOTTO =
  /CỘNG H(?:ÒA|OÀ|ÕA) X. HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|ĐỘC LẬP\s*[-–—]\s*TỰ DO|DÂN CHỦ CỘNG H(?:ÒA|OÀ)|ĐOÀN TNCS/
const SIGNATURE = /^(?:NƠI NHẬN|TM\.|T\/M|KT\.|TL\.|TUQ\.|Q\.)/
const MOST_LAYOUT_ROWS = 6
const MOST_LAYOUT_COLUMNS = 3

/** Decides how a table is written out. */
export function useOf(table: Table): TableUse {
  const columns = Math.max(0, ...table.rows.map((row) => row.cells.length))
  if (columns <= 1) return 'layout'
  if (columns > MOST_LAYOUT_COLUMNS || table.rows.length > MOST_LAYOUT_ROWS) return 'data'
  const lines = table.rows.flatMap((row) => row.cells.flatMap(linesOfCell))
  const upper = lines.map((line) => line.toUpperCase().normalize('NFC').replace(/\s+/g, ' '))
  if (MOTTO.test(upper.join(' ').slice(0, 2000))) return 'letterhead'
  if (upper.some((line) => SIGNATURE.test(line))) return 'layout'
  return table.rows.length === 1 ? 'layout' : 'data'
}

function linesOfCell(cell: Cell): string[] {
  return [...paragraphsOf(cell.blocks)].map((paragraph) => textOf(paragraph).trim())
}
