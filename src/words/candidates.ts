import type { Trie } from '../lexicon/trie.ts'
import { OPENS, type Units } from './units.ts'
import { areCapital, EXPLAINED, goesOn, LONGEST, writeOn } from './weights.ts'

/** Words as the model knows them: a trie over syllables, what lists say of each node, and of each syllable alone. */
export interface WordLists {
  readonly trie: Trie
  /** Whether the path to the node spells a word. */
  readonly isWord: Uint8Array
  readonly grade: Uint8Array
  readonly gradeAlone: Uint8Array
}

/** Why several units may be a word: the lists or the training text have it, all its units have capitals, or it says a syllable twice. */
export const LISTED = 1
export const CAPITALISED = 2
export const TWICE = 3

/** A candidate of several units; `node` is its place in the trie when listed, `alone` counts units that are words. */
export interface Candidate {
  from: number
  to: number
  reason: number
  node: number
  written: number
  opens: number
  alone: number
}

/**
 * Calls `visit` for every stretch of two or more units from `from` on that may be a word. The candidate is one object
 * that is filled anew: nothing is allocated.
 */
export function visitCandidates(
  units: Units,
  lists: WordLists,
  from: number,
  found: Candidate,
  visit: (found: Candidate) => void,
): void {
  const { count, form, look } = units
  const { trie, isWord, gradeAlone } = lists
  const limit = Math.min(count, from + LONGEST)
  if (from + 1 >= limit || !goesOn(look[from + 1] ?? 0)) return
  const first = form[from] ?? 0
  const opening = look[from] ?? 0
  let node = first === 0 ? 0 : trie.step(0, first)
  let written = -1 - (opening & 7)
  let alone = gradeAlone[first] === EXPLAINED ? 1 : 0
  for (let at = from + 1; at < limit; at++) {
    const own = look[at] ?? 0
    if (!goesOn(own)) return
    const label = form[at] ?? 0
    node = node === 0 || label === 0 ? 0 : trie.step(node, label)
    written = writeOn(written, own)
    if (gradeAlone[label] === EXPLAINED) alone++
    const listed = node !== 0 && isWord[node] === 1
    const capital = areCapital(written)
    const twice = at === from + 1 && label !== 0 && label === first
    if (listed || capital || twice) {
      found.from = from
      found.to = at + 1
      found.reason = listed ? LISTED : capital ? CAPITALISED : TWICE
      found.node = listed ? node : 0
      found.written = written
      found.opens = opening & OPENS ? 1 : 0
      found.alone = alone
      visit(found)
    }
    if (node === 0 && !capital) return
  }
}

/** An empty candidate to be filled. */
export function newCandidate(): Candidate {
  return { from: 0, to: 0, reason: 0, node: 0, written: 0, opens: 0, alone: 0 }
}
