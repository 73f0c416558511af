/**
 * Measures the word segmenter against words as people split them:
 *   npx tsx scripts/words-accuracy.ts FILE.conllu...
 *
 * Precision, recall and F1 count spans that agree exactly, marks and numbers included.
 */
import { segment } from '../src/words/segment.ts'
import { readConllu } from './words/conllu.ts'
import { type Score, score } from './words/score.ts'

const files = process.argv.slice(2)
if (files.length === 0) throw new Error('usage: tsx scripts/words-accuracy.ts FILE.conllu...')
for (const file of files) {
  const sentences = readConllu(file)
  const { words, precision, recall, f1 }: Score = score(sentences, (text) =>
    segment(text).map(({ start, end }) => [start, end]),
  )
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(4))
  console.log(`${words} words: P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}`)
}
