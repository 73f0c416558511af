import { analyze } from '../src/index.ts'
import type { HostileFamily } from './hostile.ts'

/** Time of one family at n and 4n, in milliseconds, and how many times the cost grew. */
export interface Growth {
  readonly id: string
  readonly small: number
  readonly large: number
  readonly times: number
}

const ROUNDS = 3
/** Most that four times the text may cost, in times. */
const BOUND = 4.6

/** Whether four times the text cost more than the bound allows, apart from what the measure itself adds. */
export function growsTooFast({ small, large }: Growth, noise: number): boolean {
  return large > BOUND * Math.max(0, small) + noise
}

/** Measures how the cost of a family grows from `n` to `4n`: the best of some rounds each, taken in turn. */
export function measureGrowth(family: HostileFamily, n: number): Growth {
  const texts = [family.make(n), family.make(4 * n)] as const
  let small = Infinity
  let large = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    small = Math.min(small, timeOf(texts[0]))
    large = Math.min(large, timeOf(texts[1]))
  }
  return { id: family.id, small, large, times: large / small }
}

function timeOf(text: string): number {
  const start = process.cpuUsage()
  analyze(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
