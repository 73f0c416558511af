import { expect, it } from 'vitest'
import { overTime } from './calendar.ts'
import { Counts } from './tally.ts'

function plotted(days: readonly string[]): [string, number | undefined][] {
  const [months, years] = [new Counts(1), new Counts(1)]
  for (const day of days) {
    months.add(day.slice(0, 7), 0)
    years.add(day.slice(0, 4), 0)
  }
  return overTime(months, years).map(({ name, values }) => [name, values[0]])
}

it('fills the months between', () => {
  expect(plotted(['2030-11-02', '2031-02-01', '2031-02-09'])).toEqual([
    ['2030-11', 1],
    ['2030-12', 0],
    ['2031-01', 0],
    ['2031-02', 2],
  ])
})

it('counts what lies far off together, and leaves nothing out', () => {
  const rows = plotted([
    '1983-01-01',
    '1990-01-01',
    '2031-01-01',
    '2031-01-02',
    '2031-02-01',
    '2031-03-01',
    '2031-03-02',
    '2031-03-03',
    '2099-01-01',
  ])
  expect(rows.at(0)).toEqual(['1983', 1])
  expect(rows.at(-1)).toEqual(['> 2031', 1])
  const dense = plotted([
    ...Array.from({ length: 30 }, (_, k) => `2031-0${(k % 9) + 1}-01`),
    '1983-01-01',
    '2099-01-01',
  ])
  expect(dense.map(([name]) => name)).toEqual([
    '< 2031-01',
    ...Array.from({ length: 9 }, (_, k) => `2031-0${k + 1}`),
    '> 2031-09',
  ])
  expect(dense.reduce((sum, [, count]) => sum + (count ?? 0), 0)).toBe(32)
})

it('counts years when there are too many months', () => {
  expect(plotted(['2001-01-01', '2011-01-01', '2021-01-01']).length).toBe(21)
  expect(plotted([])).toEqual([])
})
