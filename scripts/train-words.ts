/**
 * Trains the word segmenter on the train part of UD_Vietnamese-VTB and writes `src/words/model-data.ts`:
 *   npx tsx scripts/train-words.ts TRAIN.conllu           writes it
 *   npx tsx scripts/train-words.ts TRAIN.conllu --check   fails when the file is not what the data give
 *   npx tsx scripts/train-words.ts TRAIN.conllu --cross   prints the F1 of five folds of the data instead
 *
 * The same data give the same file, byte for byte. The dev part is for `scripts/words-accuracy.ts` alone.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readConllu } from './words/conllu.ts'
import { crossValidate } from './words/cross.ts'
import { fit } from './words/fit.ts'
import { LISTS, readWords } from './words/lists.ts'
import { packModel } from './words/pack.ts'

const TARGET = 'src/words/model-data.ts'
const FOLDS = 5

const [file, mode] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: tsx scripts/train-words.ts TRAIN.conllu [--check | --cross]')
const sentences = readConllu(file)
const listed = LISTS.flatMap(readWords)
if (mode === '--cross') {
  const scores = crossValidate(listed, sentences, FOLDS)
  const mean = scores.reduce((sum, f1) => sum + f1, 0) / FOLDS
  console.log(`F1 of ${FOLDS} folds: ${scores.map((f1) => f1.toFixed(4)).join(' ')}, mean ${mean.toFixed(4)}`)
} else {
  const packed = packModel(fit(listed, sentences))
  if (mode === '--check') {
    if (packed !== readFileSync(TARGET, 'utf8')) throw new Error(`${TARGET} is not what the data give`)
  } else {
    writeFileSync(TARGET, packed)
  }
  console.log(`${TARGET}: ${packed.length} characters${mode === '--check' ? ', current' : ''}`)
}
