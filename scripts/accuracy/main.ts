/**
 * Scores the library against a folder of gold files.
 *   npm run accuracy -- DIR [--show PARTS] [--errors N] [--json] [--only NAME] [--half even|odd] [--against BUILD]
 *
 * --show names what is printed, separated by commas: `scores` (what is printed without it), `halves`, `noise` (the texts
 * again as real files spoil them), `beside` (the measures whose data lies beside the project: words, citations,
 * encodings), or `all`. --errors N lists at most N missed or false items a layer. --against takes the entry file of
 * another build (`.../dist/index.js`) and prints which items this one won and lost.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Analysis } from '../../src/index.ts'
import { analyze } from '../../src/index.ts'
import { parseGold } from '../gold/parse.ts'
import { measuresBeside } from './beside.ts'
import { compareFaults } from './compare.ts'
import { noiseTable } from './noise.ts'
import { asData, calibration, faultList, table } from './report.ts'
import { scoreAll } from './score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string' },
    json: { type: 'boolean' },
    only: { type: 'string' },
    half: { type: 'string' },
    show: { type: 'string', default: 'scores' },
    against: { type: 'string' },
  },
})
const [folder = 'corpus'] = positionals
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.gold') && (values.only === undefined || file.includes(values.only)))
  .toSorted()
if (files.length === 0) throw new Error(`no gold files in ${folder}`)

const everything = files.map((file) => parseGold(readFileSync(`${folder}/${file}`, 'utf8'), file))
const halves = { even: everything.filter((_, k) => k % 2 === 0), odd: everything.filter((_, k) => k % 2 === 1) }
const golds = values.half === undefined ? everything : values.half === 'even' ? halves.even : halves.odd
let scored: ReturnType<typeof scoreAll> | undefined
/** The scores of the folder, made when something first asks for them. */
const sheet = (): ReturnType<typeof scoreAll> => (scored ??= scoreAll(golds, analyze))
const parts: Readonly<Record<string, () => string[]>> = {
  scores: () => [...table(sheet()), '', ...calibration(sheet().judged)],
  halves: () =>
    Object.entries(halves).flatMap(([name, half]) => [`${name} half: `, ...table(scoreAll(half, analyze)), '']),
  noise: () => noiseTable(golds, sheet()),
  beside: measuresBeside,
}
const shown = values.show === 'all' ? Object.keys(parts) : values.show.split(',')
const lines = values.json
  ? [JSON.stringify(asData(sheet()), undefined, 1)]
  : shown.flatMap((name, place) => {
      const part = parts[name]
      if (!part) throw new Error(`--show: «${name}» is none of ${Object.keys(parts).join(', ')}`)
      return [...(place > 0 ? [''] : []), ...part()]
    })
if (values.against !== undefined) {
  const other: { analyze: (text: string) => Analysis } = await import(pathToFileURL(resolve(values.against)).href)
  lines.push('', ...compareFaults(scoreAll(golds, other.analyze), sheet()))
}
if (values.errors !== undefined) lines.push(...faultList(sheet(), Number(values.errors)))
console.log(lines.join('\n'))
