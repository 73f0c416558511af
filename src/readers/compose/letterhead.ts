/** A line of a cell with whatever the caller needs to find its source again. */
export interface CellLine<T> {
  text: string
  /** The text as its fonts draw it. */
  drawn: string
  source: T
}

const NUMBER_LINE = /^(?:(?:\p{L}+\s+){1,3}số\s*:|Số\s*[:./]?\s*(?:\d|[.…_]|[-–/]|\s|[A-ZĐ]|$))/iu
const DATE_LINE = /ngày[\s.…_\d/-]*tháng|\d{1,2}\s*tháng\s*\d{1,2}\s*năm/iu

/**
 * The lines of a letterhead laid out as two columns, in the order in which plain texts of such documents have them:
 * the issuer, the national name and motto, the number with its summary, place and date.
 */
export function letterheadOrder<T>(left: CellLine<T>[], right: CellLine<T>[]): CellLine<T>[] {
  const [issuer, number] = splitAt(left, NUMBER_LINE)
  const [motto, date] = splitAt(right, DATE_LINE)
  return [...issuer, ...motto, ...number, ...date]
}

function splitAt<T>(lines: CellLine<T>[], mark: RegExp): [CellLine<T>[], CellLine<T>[]] {
  const at = lines.findIndex((line) => mark.test(line.text.trim().normalize('NFC')))
  return at === -1 ? [lines, []] : [lines.slice(0, at), lines.slice(at)]
}
