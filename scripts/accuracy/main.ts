/**
 * Scores the library against a folder of gold files.
 *   npm run accuracy -- DIR [--errors N] [--json] [--only NAME] [--half even|odd]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyze } from '../../src/index.ts'
import { parseGold } from '../gold/parse.ts'
import { asData, calibration, faultList, table } from './report.ts'
import { scoreDocument } from './score.ts'
import { Sheet } from './tally.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string' },
    json: { type: 'boolean' },
    only: { type: 'string' },
    half: { type: 'string' },
  },
})
const [folder = 'corpus'] = positionals
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.gold') && (values.only === undefined || file.includes(values.only)))
  .toSorted()
  .filter((_, k) => values.half === undefined || (k % 2 === 0) === (values.half === 'even'))
if (files.length === 0) throw new Error(`no gold files in ${folder}`)

const sheet = new Sheet()
for (const file of files) {
  const gold = parseGold(readFileSync(`${folder}/${file}`, 'utf8'), file)
  scoreDocument(sheet, gold, analyze(gold.text), file.replace(/\.gold$/, ''))
}
const lines = values.json
  ? [JSON.stringify(asData(sheet), undefined, 1)]
  : [...table(sheet), '', ...calibration(sheet.judged)]
if (values.errors !== undefined) lines.push(...faultList(sheet, Number(values.errors)))
console.log(lines.join('\n'))
