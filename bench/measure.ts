/** How fast something is, in MB (10^6 bytes of UTF-8) a second. */
export interface Speed {
  readonly id: string
  /** By processor time, the median of the rounds. */
  readonly cpu: number
  /** By the clock on the wall, the median of the rounds. */
  readonly wall: number
  /** The first round of all, before anything was compiled. */
  readonly cold: number
}

const ROUNDS = 5
const LEAST_MS = 150
/** So long the engine is given to compile what is hot; what it spends on that beside the work would count as the work's. */
const WARM_MS = 3000

/** Measures the work over the texts: whole passes, at least `LEAST_MS` a round, when it is warm. */
export function measure(id: string, texts: readonly string[], work: (text: string) => unknown): Speed {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const cold = pass(texts, work, 1)
  const passes = Math.max(1, Math.ceil(LEAST_MS / Math.max(1, cold.wall)))
  for (let warm = 0; warm < WARM_MS; ) warm += pass(texts, work, passes).wall
  const rounds = Array.from({ length: ROUNDS }, () => pass(texts, work, passes))
  const speed = (ms: number): number => (bytes * passes) / 1000 / ms
  return {
    id,
    cpu: speed(median(rounds.map((round) => round.cpu))),
    wall: speed(median(rounds.map((round) => round.wall))),
    cold: bytes / 1000 / cold.wall,
  }
}

function pass(texts: readonly string[], work: (text: string) => unknown, times: number): { cpu: number; wall: number } {
  const cpu = process.cpuUsage()
  const wall = process.hrtime.bigint()
  for (let k = 0; k < times; k++) for (const text of texts) sink.last = work(text)
  const spent = process.cpuUsage(cpu)
  return { cpu: (spent.user + spent.system) / 1000, wall: Number(process.hrtime.bigint() - wall) / 1e6 }
}

/** Keeps the last result alive, so that no work is optimised away. */
const sink: { last?: unknown } = {}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
