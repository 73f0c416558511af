/**
 * Measures the word segmenter against words as people split them:
 *   npx tsx scripts/words-accuracy.ts FILE.conllu...
 *
 * Precision, recall and F1 count spans that agree exactly, marks and numbers included. The speed is that of
 * `segment` over all texts of the file as one string, in 10^6 bytes of UTF-8 a second of processor time.
 */
import { segment } from '../src/words/segment.ts'
import { type GoldSentence, readConllu } from './words/conllu.ts'
import { type Score, score } from './words/score.ts'

const SPEED_BYTES = 4e6
const ROUNDS = 7

function speed(sentences: readonly GoldSentence[]): number {
  const once = `${sentences.map((sentence) => sentence.text).join('\n')}\n`
  const text = once.repeat(Math.ceil(SPEED_BYTES / Buffer.byteLength(once)))
  const rates = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    segment(text)
    const { user, system } = process.cpuUsage(before)
    return Buffer.byteLength(text) / (user + system)
  })
  return rates.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0
}

const files = process.argv.slice(2)
if (files.length === 0) throw new Error('usage: tsx scripts/words-accuracy.ts FILE.conllu...')
for (const file of files) {
  const sentences = readConllu(file)
  const { words, precision, recall, f1 }: Score = score(sentences, (text) =>
    segment(text).map(({ start, end }) => [start, end]),
  )
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(4))
  console.log(`${file}: ${words} words  P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}`)
  console.log(`speed: ${speed(sentences).toFixed(1)} MB/s`)
}
