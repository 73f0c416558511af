import { execFileSync } from 'node:child_process'
import type { Growth } from './growth.ts'
import type { Speed } from './measure.ts'

/** Time that importing the package adds to starting Node, in milliseconds, the median of some starts. */
export function importTime(): number {
  const load = medianOf(() => startOf("await import('./dist/index.js')"))
  const bare = medianOf(() => startOf(''))
  return load - bare
}

/** Speeds of the whole analysis of one document of each size, on one core: no thread of the engine works beside it. */
export function sizeSpeeds(sizes: readonly number[]): Speed[] {
  const command = ['--single-threaded', '--import', 'tsx', 'bench/sizes.ts', ...sizes.map(String)]
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }))
}

/** What a stream costs a process that was started with the flags: peak of memory in MB, MB a second by the clock. */
export interface StreamMemory {
  readonly flags: readonly string[]
  readonly peak: number
  readonly speed: number
}

/**
 * Most memory that a process holds while it streams NDJSON records made of the text, in MB, looked at after each record:
 * what the system itself keeps as the peak of a process can be that of the one which started it.
 */
export function streamMemory(text: string, megabytes: number, flags: readonly string[] = []): StreamMemory {
  const script = `
    const { analyzeStream } = await import('./dist/index.js')
    const line = JSON.stringify(process.env.BENCH_TEXT) + '\\n'
    const size = Buffer.byteLength(line)
    const count = Math.ceil(${megabytes} * 1e6 / size)
    async function* records() { for (let k = 0; k < count; k++) yield line }
    const start = process.hrtime.bigint()
    let peak = 0
    for await (const { error } of analyzeStream(records())) {
      if (error) throw error
      peak = Math.max(peak, process.memoryUsage.rss())
    }
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    console.log(JSON.stringify({ peak: peak / 1e6, speed: count * size / 1e6 / seconds }))`
  const env = { ...process.env, BENCH_TEXT: text }
  const command = [...flags, '--input-type=module', '-e', script]
  return { flags, ...JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8', env })) }
}

function startOf(code: string): number {
  const start = process.hrtime.bigint()
  execFileSync(process.execPath, ['--input-type=module', '-e', code])
  return Number(process.hrtime.bigint() - start) / 1e6
}

function medianOf(work: () => number): number {
  const values = Array.from({ length: 9 }, work).toSorted((a, b) => a - b)
  return values[4] ?? 0
}

/** What analyses allocate: bytes a byte of text, and the growth of each hostile family from n to 4n in MB. */
export interface Allocations {
  readonly sizes: readonly { readonly bytes: number; readonly perByte: number }[]
  readonly growth: readonly Growth[]
}

/** What is freed or compiled while an allocation is measured, in MB. */
export const UNSEEN = 1

/** Young generation in MB that holds all that one analysis allocates. */
const YOUNG = 512

/** Measures allocation in a process that collects no garbage while it does. */
export function allocations(): Allocations {
  const flags = ['--expose-gc', `--min-semi-space-size=${YOUNG}`, `--max-semi-space-size=${YOUNG}`]
  const script = ['--import', 'tsx', 'bench/memory.ts']
  return JSON.parse(execFileSync(process.execPath, [...flags, ...script], { encoding: 'utf8' }))
}
