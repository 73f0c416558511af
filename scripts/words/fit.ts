import { CAPITALISED, type Candidate, CandidateWalk, LISTED } from '../../src/words/candidates.ts'
import type { WordModel } from '../../src/words/decode.ts'
import { areCapital, forTables } from '../../src/words/weights.ts'
import type { GoldSentence } from './conllu.ts'
import { type Arc, type Lattice, train } from './crf.ts'
import { EvidenceCounts } from './evidence.ts'
import { cellFeatures, cellName, FeatureNumbers, singleFeatures, wordFeatures } from './features.ts'
import { buildLists, nodeOf, type TrainingLists, type UnitSentence, unitSentence, wordsOfText } from './lists.ts'

/** Steps of a weight in the model: a cell holds sixteenths. */
const STEPS = 16

/** A model with the lists that it scores. */
export interface Fitted extends WordModel {
  readonly lists: TrainingLists
}

/** Learns the scores of words and cells from sentences that people split. */
export function fit(listed: readonly (readonly [string, number])[], sentences: readonly GoldSentence[]): Fitted {
  const lists = buildLists(listed, wordsOfText(sentences))
  const rows = sentences.map((sentence) => unitSentence(sentence, lists))
  const evidence = new EvidenceCounts(rows, lists)
  const numbers = new FeatureNumbers()
  const lattices = rows.map((row, at) => toLattice(row, at, lists, evidence, numbers))
  const weights = train(lattices, numbers.size)
  const weightOf = (name: string): number => {
    const number = numbers.known(name)
    return number === undefined ? 0 : (weights[number] ?? 0)
  }
  const score = new Int8Array(lists.isWord.length)
  for (const forms of lists.words) {
    if (forms.length < 2) continue
    const node = nodeOf(lists.trie, forms)
    const names = wordFeatures(forms, lists.grade[node] ?? 0, evidence.of(node), lists)
    score[node] = quantise(names.reduce((sum, name) => sum + weightOf(name), 0))
  }
  const cells = forTables((table, size) =>
    Int8Array.from({ length: size }, (_, cell) => quantise(weightOf(cellName(table, cell)))),
  )
  return { ...lists, lists, score, cells }
}

function quantise(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight * STEPS)))
}

function toLattice(
  { units, gold }: UnitSentence,
  sentence: number,
  lists: TrainingLists,
  evidence: EvidenceCounts,
  numbers: FeatureNumbers,
): Lattice {
  const words = new Set(gold.map(([from, to]) => `${from}-${to}`))
  const arcs: Arc[] = []
  const add = (from: number, to: number, names: readonly string[]): void => {
    const isGold = words.delete(`${from}-${to}`)
    arcs.push({ from, to, features: names.map((name) => numbers.number(name)), gold: isGold })
  }
  const visit = (found: Candidate): void => {
    const { from, to } = found
    if (found.reason !== LISTED) return add(from, to, cellFeatures(found, units, lists))
    const grade = lists.grade[found.node] ?? 0
    const seen = evidence.without(found.node, sentence)
    // What only this sentence knows would not be known in another text.
    if (grade === 0 && seen.joined === 0) {
      if (!areCapital(found.written)) return
      return add(from, to, cellFeatures({ ...found, node: 0, reason: CAPITALISED }, units, lists))
    }
    const forms = [...units.form.subarray(from, to)]
    add(from, to, [...cellFeatures(found, units, lists), ...wordFeatures(forms, grade, seen, lists)])
  }
  const walk = new CandidateWalk(units, lists)
  for (let from = 0; from < units.count; from++) {
    add(from, from + 1, singleFeatures(units, from, lists))
    walk.from(from, visit)
  }
  // A word that is no candidate still has to be passed: it costs nothing and teaches nothing.
  for (const word of words) {
    const [from = 0, to = 0] = word.split('-').map(Number)
    arcs.push({ from, to, features: [], gold: true })
  }
  return { length: units.count, arcs: arcs.toSorted((a, b) => a.to - b.to || a.from - b.from) }
}
