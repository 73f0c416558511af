import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { asData } from '../scripts/accuracy/report.ts'
import { scoreAll } from '../scripts/accuracy/score.ts'
import { parseGold } from '../scripts/gold/parse.ts'
import { analyze } from '../src/index.ts'

const SCORER = '../shared/gold/score.mjs'
const NAME = 'quyet-dinh-b'

const golds = readdirSync('corpus')
  .filter((file) => file.endsWith('.gold'))
  .map((file) => parseGold(readFileSync(`corpus/${file}`, 'utf8'), file))

it('reads the documents of the corpus as a careful clerk would', () => {
  const sheet = scoreAll(golds, analyze)
  const f1 = (layer: string): number => {
    const { tp, fp, fn } = sheet.tallies.get(layer) ?? { tp: 0, fp: 0, fn: 1 }
    return (2 * tp) / (2 * tp + fp + fn)
  }
  expect(f1('act')).toBeGreaterThan(0.9)
  expect(f1('entity')).toBeGreaterThan(0.93)
  expect(f1('structure')).toBeGreaterThan(0.97)
})

it('gives the figures of the scorer that the annotators use', ({ skip }) => {
  if (!existsSync(SCORER)) {
    console.warn(`NOT TESTED: ${SCORER} is not here`)
    skip()
  }
  const run = `${process.execPath} dist/cli/main.js analyze {file}`
  const args = [SCORER, '--gold', 'corpus', '--only', NAME, '--run', run, '--json']
  const theirs: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  const ours = asData(
    scoreAll(
      golds.filter(({ name }) => name.includes(NAME)),
      analyze,
    ),
  )
  expect(ours).toEqual(theirs)
})
