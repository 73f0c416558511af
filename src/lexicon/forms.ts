import type { Lexicon } from './lexicon.ts'
import { EN_DASH, HYPHEN } from './marks.ts'

/** Forms of the words that a rule is about, under the names the rule gives them; throws when no table has a word. */
export function formsOf<K extends string>(lexicon: Lexicon, words: Readonly<Record<K, string>>): Record<K, number>
export function formsOf(lexicon: Lexicon, words: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, formOf(lexicon, word)]))
}

/** A set of forms that rules ask at every token: of words, and of punctuation marks, whose forms are negative. */
export class FormSet {
  private readonly words: Uint8Array
  private readonly marks: Uint8Array

  constructor(forms: Iterable<number>) {
    const all = [...forms]
    this.words = tableOf(all)
    this.marks = tableOf(all.map((form) => -form))
  }

  has(form: number): boolean {
    if (form < 0) return -form < this.marks.length && this.marks[-form] === 1
    return form < this.words.length && this.words[form] === 1
  }
}

/** The forms of space-separated words as a set; throws when no table has a word. */
export function formSet(lexicon: Lexicon, words: string): FormSet {
  return new FormSet(words.split(' ').map((word) => formOf(lexicon, word)))
}

/** The forms that phrases of the categories begin with, for rules that ask at every token. */
export function openersOf(lexicon: Lexicon, categories: readonly number[]): FormSet {
  const forms = new Set(categories.flatMap((category) => [...lexicon.openersOf(category)]))
  // As in the lexicon, a dash is written short or long without a difference.
  if (forms.has(HYPHEN)) forms.add(EN_DASH)
  return new FormSet(forms)
}

/** A place for each number that is not negative, up to the highest: 1 for those given. */
function tableOf(numbers: readonly number[]): Uint8Array {
  const table = new Uint8Array(Math.max(-1, ...numbers) + 1)
  for (const number of numbers) if (number >= 0) table[number] = 1
  return table
}

function formOf(lexicon: Lexicon, word: string): number {
  const form = lexicon.form(word)
  if (form === 0) throw new Error(`lexicon: no table has the word «${word}»`)
  return form
}
