import { versions } from 'node:process'
import { setFlagsFromString } from 'node:v8'

/** A setting of the engine, and the first major version of V8 that does not have it or does not need it. */
interface EngineFlag {
  readonly flag: string
  readonly before: number
}

/**
 * A run over a collection is short for an engine: most of its processor time goes into compiling, once in each worker,
 * on threads beside it. Code is compiled later than it would be, when it is hot for sure, and with little copied into it
 * from what it calls, which halves what is to be compiled and costs a long run some percent.
 */
const FLAGS: readonly EngineFlag[] = [
  { flag: '--interrupt-budget=400000', before: 12 },
  { flag: '--max-inlined-bytecode-size-cumulative=80', before: 13 },
]

/** Tells the engine, for all threads that start from now on, that the run is short. */
export function expectShortRun(): void {
  const major = Number.parseInt(versions.v8, 10)
  for (const { flag, before } of FLAGS) if (major < before) setFlagsFromString(flag)
}
