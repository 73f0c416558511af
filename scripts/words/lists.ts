import { readFileSync } from 'node:fs'
import { splitPhrase } from '../../src/lexicon/split.ts'
import { Vocabulary } from '../../src/lexicon/vocabulary.ts'
import { tokenize } from '../../src/tokens/tokenize.ts'
import { markCapitals, type WordLists } from '../../src/words/candidates.ts'
import { internSyllable } from '../../src/words/spelling.ts'
import { toUnits, type Units } from '../../src/words/units.ts'
import { LONGEST } from '../../src/words/weights.ts'
import { WordTrie } from '../../src/words/word-trie.ts'
import type { GoldSentence } from './conllu.ts'

/** The word lists of the project. */
export const LISTS: readonly string[] = ['words', 'names', 'official'].map((list) => `lexicon/words/${list}.tsv`)

const MOST_NODES = 1 << 18

/** The lists with what is needed to write them down: the syllables by form and the words that the trie spells. */
export interface TrainingLists extends WordLists {
  readonly vocabulary: Vocabulary
  readonly canonical: Int32Array
  readonly syllables: readonly string[]
  readonly words: readonly (readonly number[])[]
}

/** A sentence in units, with the words that people saw in it as unit ranges. */
export interface UnitSentence {
  readonly units: Units
  readonly gold: readonly (readonly [from: number, to: number])[]
}

export function readWords(file: string): [word: string, grade: number][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('form\t'))
    .map((line) => {
      const [form = '', grade = ''] = line.split('\t')
      return [form.toLowerCase(), Number(grade)]
    })
}

/** Words of the training text that no list need have: several small or mixed syllables. Names are left to capitals. */
export function wordsOfText(sentences: readonly GoldSentence[]): string[] {
  const words = new Set<string>()
  for (const { text, spans } of sentences) {
    for (const [start, end] of spans) {
      const syllables = text.slice(start, end).split(/\s+/)
      if (syllables.length < 2 || syllables.length > LONGEST) continue
      const plain = syllables.every((s) => /^\p{L}+$/u.test(s))
      if (plain && !syllables.every((s) => /^\p{Lu}/u.test(s))) words.add(syllables.join(' ').toLowerCase())
    }
  }
  return [...words].toSorted()
}

/** One trie of the lists' words with their grades and of further words with grade 0. */
export function buildLists(listed: readonly (readonly [string, number])[], further: readonly string[]): TrainingLists {
  const vocabulary = new Vocabulary()
  const canonical: number[] = [0]
  const trie = new WordTrie()
  const isWord = new Uint8Array(MOST_NODES)
  const grade = new Uint8Array(MOST_NODES)
  const graded: number[] = []
  const words = new Map<number, readonly number[]>()
  for (const [word, own] of [...listed, ...further.map((form) => [form, 0] as const)]) {
    const forms = splitPhrase(word.normalize('NFC')).map((s) => internSyllable(vocabulary, canonical, s))
    if (forms.includes(0)) continue
    const node = forms.reduce((at, form) => trie.extend(at, form), 0)
    isWord[node] = 1
    grade[node] = Math.max(grade[node] ?? 0, own)
    if (forms.length === 1) graded[forms[0] ?? 0] = grade[node] ?? 0
    words.set(node, forms)
  }
  const syllables = Array.from({ length: vocabulary.size }, (_, form) => vocabulary.word(form))
  const gradeAlone = Uint8Array.from(syllables, (_, form) => graded[form] ?? 0)
  const nodeAlone = Int32Array.from(syllables, (_, form) => (form === 0 ? 0 : trie.step(0, form)))
  const ordered = [...words.values()].toSorted(byForms)
  return {
    vocabulary,
    canonical: Int32Array.from(canonical),
    trie,
    isWord,
    grade,
    gradeAlone,
    nodeAlone,
    syllables,
    words: ordered,
  }
}

export function nodeOf(trie: WordTrie, forms: readonly number[]): number {
  let node = 0
  for (const form of forms) node = trie.step(node, form)
  return node
}

/** The units of a sentence and the gold words among them; a gold word that cuts a unit is widened to it. */
export function unitSentence({ text, spans }: GoldSentence, lists: TrainingLists): UnitSentence {
  const store = tokenize(text.normalize('NFC'), lists.vocabulary)
  const units = toUnits(store, lists.canonical)
  markCapitals(units, lists)
  const ends = new Map<number, number>()
  for (let unit = 0; unit < units.count; unit++) ends.set(store.end[(units.first[unit + 1] ?? 0) - 1] ?? 0, unit + 1)
  const gold: [number, number][] = []
  let from = 0
  for (const [, end] of spans) {
    const to = ends.get(end)
    if (to === undefined) continue
    gold.push([from, to])
    from = to
  }
  return { units, gold }
}

function byForms(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < a.length && k < b.length; k++) {
    const difference = (a[k] ?? 0) - (b[k] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
