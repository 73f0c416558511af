import { expect, it } from 'vitest'
import { growsTooFast } from '../bench/growth.ts'
import { allocations, UNSEEN } from '../bench/process.ts'

/** Bytes that an analysis may allocate for a byte of its text. */
const MOST = 600

it('allocates in proportion to the length of the text, on every hostile family too', () => {
  const { sizes, growth } = allocations()
  expect(sizes.filter(({ perByte }) => perByte > MOST)).toEqual([])
  expect(growth.length).toBeGreaterThan(40)
  expect(growth.filter((family) => growsTooFast(family, UNSEEN))).toEqual([])
})
