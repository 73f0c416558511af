import { expect, it } from 'vitest'
import { type Growth, growsTooFast, measureGrowth } from '../bench/growth.ts'
import { HOSTILE } from '../bench/hostile.ts'

/** What the clock and the garbage collector add to runs that take almost no time, in milliseconds. */
const NOISE = 10
const TRIES = 4

it.each(HOSTILE)('four times as much of «$id» costs at most 4.6 times as much', (family) => {
  let growth = measureGrowth(family, 40_000)
  for (let k = 1; k < TRIES && growsTooFast(growth, NOISE); k++) growth = measureGrowth(family, 40_000 * (k + 1))
  expect(growth).not.toSatisfy((measured: Growth) => growsTooFast(measured, NOISE))
})
