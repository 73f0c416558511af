import { expect, it } from 'vitest'
import { allocations } from '../bench/process.ts'

const BOUND = 4.6
/** What is freed or compiled meanwhile, in MB. */
const NOISE = 1
/** Bytes that an analysis may allocate for a byte of its text. */
const MOST = 600

it('allocates in proportion to the length of the text, on every hostile family too', () => {
  const { sizes, growth } = allocations()
  expect(sizes.filter(({ perByte }) => perByte > MOST)).toEqual([])
  expect(growth.length).toBeGreaterThan(40)
  expect(growth.filter(({ small, large }) => large > BOUND * Math.max(0, small) + NOISE)).toEqual([])
})
