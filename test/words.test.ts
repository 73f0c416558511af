import { existsSync, readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readConllu } from '../scripts/words/conllu.ts'
import { fit } from '../scripts/words/fit.ts'
import { LISTS, readWords } from '../scripts/words/lists.ts'
import { packModel } from '../scripts/words/pack.ts'
import { score } from '../scripts/words/score.ts'
import { segment } from '../src/index.ts'

const DEV = '../shared/public-gold/word-segmentation/vi_vtb-ud-dev.conllu'
const TRAIN = '../shared/public-gold/word-segmentation/vi_vtb-ud-train.conllu'
const MODEL = 'src/words/model-data.ts'

it('the model of words is at most 1 MB and names its licence', () => {
  expect(statSync(MODEL).size).toBeLessThanOrEqual(1_000_000)
  expect(readFileSync(MODEL, 'utf8').slice(0, 400)).toContain('CC BY-SA 4.0')
})

if (!existsSync(DEV)) console.warn(`NOT TESTED: the accuracy of words, for ${DEV} is absent`)

it.skipIf(!existsSync(DEV))('words of sentences that nothing was learned from have an F1 of .96 and more', () => {
  const result = score(readConllu(DEV), (text) => segment(text).map(({ start, end }) => [start, end]))
  expect(result.words).toBeGreaterThan(20_000)
  expect(result.f1).toBeGreaterThanOrEqual(0.96)
})

if (!existsSync(TRAIN))
  console.warn(`NOT TESTED: that the model of words is what its data give, for ${TRAIN} is absent`)

it.skipIf(!existsSync(TRAIN))('the model of words is what its data give, byte for byte', () => {
  const listed = LISTS.flatMap(readWords)
  expect(packModel(fit(listed, readConllu(TRAIN))) === readFileSync(MODEL, 'utf8')).toBe(true)
})
