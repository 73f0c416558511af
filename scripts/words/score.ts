import type { GoldSentence } from './conllu.ts'

/** How far spans agree exactly with those of people. */
export interface Score {
  readonly words: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function score(
  sentences: readonly GoldSentence[],
  split: (text: string) => readonly (readonly [number, number])[],
): Score {
  let words = 0
  let found = 0
  let right = 0
  for (const { text, spans } of sentences) {
    const gold = new Set(spans.map(([start, end]) => `${start}-${end}`))
    const own = split(text)
    words += spans.length
    found += own.length
    right += own.filter(([start, end]) => gold.has(`${start}-${end}`)).length
  }
  return { words, precision: right / found, recall: right / words, f1: (2 * right) / (found + words) }
}
