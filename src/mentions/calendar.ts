/** Fields of the calendar that a text gives; what it leaves out is absent. */
export interface CalendarFields {
  readonly day?: number | undefined
  readonly month?: number | undefined
  readonly quarter?: number | undefined
  readonly year?: number | undefined
  /** First day of a stretch of days that ends on `day`. */
  readonly fromDay?: number | undefined
  /** First month of a stretch of months that ends on `month`. */
  readonly fromMonth?: number | undefined
  /** Last year of a period that begins with `year`. */
  readonly toYear?: number | undefined
  /** Months of a part of the year, counted from its begin or its end (`6 tháng cuối năm 2025`). */
  readonly months?: number | undefined
  readonly half?: 'first' | 'last' | undefined
}

const MONTH_LENGTHS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the day may stand in the month of some year. */
export function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= (MONTH_LENGTHS[month - 1] ?? 0)
}

/** The fields as attributes: ISO `from` and `to`, both inclusive, where a year is given, else the bare fields. */
export function calendarAttributes(fields: CalendarFields): Record<string, unknown> {
  const { year } = fields
  if (year === undefined) return givenOf(fields)
  const [from, to] = bounds(fields, year)
  return { from, to }
}

function givenOf(fields: CalendarFields): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) given[name] = value
  return given
}

function bounds(fields: CalendarFields, year: number): [from: string, to: string] {
  const { day, month, quarter, fromDay, fromMonth, toYear, months, half } = fields
  if (month !== undefined && day !== undefined) return [iso(year, month, fromDay ?? day), iso(year, month, day)]
  if (month !== undefined) return monthBounds(year, fromMonth ?? month, month)
  if (quarter !== undefined) return monthBounds(year, quarter * 3 - 2, quarter * 3)
  if (months !== undefined) {
    return half === 'last' ? monthBounds(year, 13 - months, 12) : monthBounds(year, 1, months)
  }
  return [iso(year, 1, 1), iso(toYear ?? year, 12, 31)]
}

function monthBounds(year: number, first: number, last: number): [from: string, to: string] {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = last === 2 && !leap ? 28 : (MONTH_LENGTHS[last - 1] ?? 31)
  return [iso(year, first, 1), iso(year, last, length)]
}

/** An ISO date; fields must be in range. */
export function iso(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}

/** Whether the attributes of a date speak of more than one day. */
export function isPeriod({ from, to, day }: { from?: string; to?: string; day?: number } = {}): boolean {
  return from === undefined ? day === undefined : from !== to
}
