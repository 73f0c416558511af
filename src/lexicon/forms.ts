import type { Lexicon } from './lexicon.ts'

/** Forms of the words that a rule is about, under the names the rule gives them; throws when no table has a word. */
export function formsOf<K extends string>(lexicon: Lexicon, words: Readonly<Record<K, string>>): Record<K, number>
export function formsOf(lexicon: Lexicon, words: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, formOf(lexicon, word)]))
}

/** The forms of space-separated words as a set; throws when no table has a word. */
export function formSet(lexicon: Lexicon, words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map((word) => formOf(lexicon, word)))
}

function formOf(lexicon: Lexicon, word: string): number {
  const form = lexicon.form(word)
  if (form === 0) throw new Error(`lexicon: no table has the word «${word}»`)
  return form
}
