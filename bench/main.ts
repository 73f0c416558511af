/**
 * Measures the library: npm run bench [-- --json] [--quick] [--svg FILE]
 * Speeds are MB (10^6 bytes of UTF-8) a second of processor time, warm, the median of five; quote ratios, machines differ.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Growth, measureGrowth } from './growth.ts'
import { HOSTILE } from './hostile.ts'
import { corpusBeside, ownCorpus } from './inputs.ts'
import { type Speed } from './measure.ts'
import { measurePeers } from './peers.ts'
import { plot, show } from './plot.ts'
import { allocations, importTime, sizeSpeeds, streamMemory } from './process.ts'
import { measureRooms } from './rooms.ts'

/** A young generation of 4 MB: what an engine holds in one of 16 MB is mostly garbage that it has not looked at yet. */
const SMALL_YOUNG = '--max-semi-space-size=4'

const SIZES = [1e3, 6e3, 1e5, 1e6, 1e7]

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, svg: { type: 'string' } },
})
const own = ownCorpus()
const beside = corpusBeside()
const texts = beside.length > 0 ? beside : own
const sizes = values.quick ? SIZES.slice(0, 3) : SIZES
const report = {
  corpus: { own: own.length, beside: beside.length },
  rooms: measureRooms(texts),
  sizes: sizeSpeeds(sizes),
  peers: measurePeers(texts),
  importMs: importTime(),
  memory: values.quick ? undefined : allocations(),
  streams: [[], [SMALL_YOUNG]].map((flags) => streamMemory(own[0] ?? '', values.quick ? 20 : 1000, flags)),
  growth: values.quick ? [] : HOSTILE.map((family) => measureGrowth(family, 100_000)),
}

if (values.svg !== undefined)
  writeFileSync(values.svg, plot('vanban and its peers', [...report.rooms, ...report.peers]))
console.log(values.json ? JSON.stringify(report, undefined, 1) : tables().join('\n'))

function tables(): string[] {
  const source =
    beside.length > 0 ? `${beside.length} real documents beside the project` : `${own.length} documents that ship`
  const whole = report.rooms.find(({ id }) => id === 'whole analysis')?.cpu ?? 0
  return [
    `On ${source}, MB/s        processor    wall    cold`,
    ...[...report.rooms, ...report.sizes].map(row),
    '',
    'Peers on the same text                             whole analysis is',
    ...report.peers.map((peer) => `${row(peer)}   ${show(whole / peer.cpu)} times as fast`),
    '',
    `import of the package: ${report.importMs.toFixed(0)} ms`,
    ...report.streams.map(({ flags, peak, speed }) =>
      `stream: peak ${peak.toFixed(0)} MB, ${show(speed)} MB/s ${flags.join(' ')}`.trimEnd(),
    ),
    ...(report.memory?.sizes ?? []).map(
      ({ bytes, perByte }) => `a text of ${bytes / 1000} KB allocates ${perByte.toFixed(0)} bytes a byte`,
    ),
    ...growthTable('ms', report.growth),
    ...growthTable('MB', report.memory?.growth ?? []),
  ]
}

function growthTable(unit: string, growth: readonly Growth[]): string[] {
  if (growth.length === 0) return []
  const head = ['', `${'hostile family'.padEnd(28)} ${`n ${unit}`.padStart(9)} ${`4n ${unit}`.padStart(9)}   times`]
  const rows = growth.map(
    ({ id, small, large, times }) =>
      `${id.padEnd(28)} ${small.toFixed(1).padStart(9)} ${large.toFixed(1).padStart(9)} ${times.toFixed(1).padStart(7)}`,
  )
  return [...head, ...rows]
}

function row({ id, cpu, wall, cold }: Speed): string {
  return `${id.padEnd(32)} ${show(cpu).padStart(7)} ${show(wall).padStart(7)} ${show(cold).padStart(7)}`
}
