import type { Counted, Counts } from './tally.ts'

/** Columns of a plot at most, beside those for what lies before and behind. */
const MONTHS = 48
const YEARS = 60
/** Months are shown when this share of all lies in them. */
const ENOUGH = 0.75

/** How months or years are counted through. */
interface Calendar {
  readonly size: number
  readonly numberOf: (name: string) => number
  readonly nameOf: (number: number) => string
}

const BY_MONTH: Calendar = {
  size: MONTHS,
  numberOf: (name) => Number(name.slice(0, 4)) * 12 + Number(name.slice(5, 7)) - 1,
  nameOf: (number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`,
}

const BY_YEAR: Calendar = { size: YEARS, numberOf: Number, nameOf: String }

/** Counts on an axis of time without gaps: by month where most lie in a few years, by year otherwise. Nothing is left out. */
export function overTime(months: Counts, years: Counts): Counted[] {
  const rows = months.byName()
  const window = densest(rows, BY_MONTH)
  const fits = rows.length > 1 && window.sum >= ENOUGH * sumOf(years.byName())
  return fits ? spread(rows, window, BY_MONTH) : spread(years.byName(), densest(years.byName(), BY_YEAR), BY_YEAR)
}

function sumOf(rows: readonly Counted[]): number {
  return rows.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)
}

/** The stretch of time, as long as the plot may be, in which the most lies. */
function densest(rows: readonly Counted[], { size, numberOf }: Calendar): { from: number; to: number; sum: number } {
  let best = { from: 0, to: -1, sum: 0 }
  for (let first = 0, last = 0, sum = 0; last < rows.length; last++) {
    sum += rows[last]?.values[0] ?? 0
    const to = numberOf(rows[last]?.name ?? '')
    while (to - numberOf(rows[first]?.name ?? '') >= size) sum -= rows[first++]?.values[0] ?? 0
    if (sum >= best.sum) best = { from: numberOf(rows[first]?.name ?? ''), to, sum }
  }
  return best
}

/** A row for each month or year of the stretch, and one for all before and all behind it. */
function spread(
  rows: readonly Counted[],
  { from, to }: { from: number; to: number },
  { numberOf, nameOf }: Calendar,
): Counted[] {
  const known = new Map(rows.map((row) => [numberOf(row.name), row.values]))
  const none = rows[0]?.values.map(() => 0) ?? []
  const inside = Array.from({ length: to - from + 1 }, (_, k) => ({
    name: nameOf(from + k),
    values: known.get(from + k) ?? none,
  }))
  return [
    ...together(
      `< ${nameOf(from)}`,
      rows.filter(({ name }) => numberOf(name) < from),
    ),
    ...inside,
    ...together(
      `> ${nameOf(to)}`,
      rows.filter(({ name }) => numberOf(name) > to),
    ),
  ]
}

function together(name: string, rows: readonly Counted[]): Counted[] {
  const [first] = rows
  if (!first) return []
  return [{ name, values: first.values.map((_, k) => rows.reduce((sum, { values }) => sum + (values[k] ?? 0), 0)) }]
}
