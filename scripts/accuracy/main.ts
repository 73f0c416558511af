/**
 * Scores the library against a folder of gold files.
 *   npm run accuracy -- DIR [--errors N] [--json] [--only NAME] [--half even|odd] [--noise]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseGold } from '../gold/parse.ts'
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
    noise: { type: 'boolean' },
  },
})
const [folder = 'corpus'] = positionals
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.gold') && (values.only === undefined || file.includes(values.only)))
  .toSorted()
  .filter((_, k) => values.half === undefined || (k % 2 === 0) === (values.half === 'even'))
if (files.length === 0) throw new Error(`no gold files in ${folder}`)

const golds = files.map((file) => parseGold(readFileSync(`${folder}/${file}`, 'utf8'), file))
const sheet = scoreAll(golds)
const lines = values.json
  ? [JSON.stringify(asData(sheet), undefined, 1)]
  : [...table(sheet), '', ...calibration(sheet.judged)]
if (values.noise) lines.push('', ...noiseTable(golds, sheet))
if (values.errors !== undefined) lines.push(...faultList(sheet, Number(values.errors)))
console.log(lines.join('\n'))
