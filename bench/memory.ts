/**
 * Measures what an analysis allocates, as JSON on standard output: run by `allocations` in a process whose young
 * generation is so large that nothing is collected meanwhile.
 */
import { analyze } from '../src/index.ts'
import { type Growth, growsTooFast } from './growth.ts'
import { HOSTILE, type HostileFamily } from './hostile.ts'
import { documentOf, ownCorpus } from './inputs.ts'
import { type Allocations, UNSEEN } from './process.ts'

const SIZES = [6e3, 1e5]
const FEW = 12_000
/** Typed arrays may be freed behind our back, so the most of some tries counts. */
const TRIES = 2
/** What compiled code need not allocate comes and goes: a cost that grows too fast does so in every round. */
const ROUNDS = 5

const own = ownCorpus()
for (const text of own.slice(0, 20)) analyze(text)
const report: Allocations = {
  sizes: SIZES.map((bytes) => ({ bytes, perByte: allocatedBy(documentOf(own, bytes)) / bytes })),
  growth: HOSTILE.map(growthOf),
}
console.log(JSON.stringify(report))

function grown(text: string): number {
  // The second run waits for what the first has freed in the background.
  globalThis.gc?.()
  globalThis.gc?.()
  const before = process.memoryUsage()
  const kept = analyze(text)
  const after = process.memoryUsage()
  if (kept.source.length > text.length) throw new Error('an analysis longer than its text')
  return after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
}

function growthOf(family: HostileFamily): Growth {
  let growth = measure(family)
  for (let round = 1; round < ROUNDS && growsTooFast(growth, UNSEEN); round++) growth = measure(family)
  return growth
}

function measure({ id, make }: HostileFamily): Growth {
  const small = allocatedBy(make(FEW)) / 1e6
  const large = allocatedBy(make(4 * FEW)) / 1e6
  return { id, small, large, times: large / small }
}

/** Bytes that the analysis of the text takes from the heap and in typed arrays, freed or not. */
function allocatedBy(text: string): number {
  analyze(text)
  return Math.max(...Array.from({ length: TRIES }, () => grown(text)))
}
