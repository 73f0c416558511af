import { CAPITAL, HEADS, OPENS, PAIRS, SHAPE_MASK, SMALL, type Units } from './units.ts'
import { areCapital, EXPLAINED, goesOn, LONGEST, NAMED, writeOn } from './weights.ts'
import type { WordTrie } from './word-trie.ts'

/** Words as the model knows them: a trie over syllables, what lists say of each node, and of each syllable alone. */
export interface WordLists {
  readonly trie: WordTrie
  /** Whether the path to the node spells a word. */
  readonly isWord: Uint8Array
  readonly grade: Uint8Array
  readonly gradeAlone: Uint8Array
  /** The node behind each syllable as a first one. */
  readonly nodeAlone: Int32Array
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

/** Goes through the candidates of one text. The candidate that it shows is one object, filled anew each time. */
export class CandidateWalk {
  private readonly form: Int32Array
  private readonly look: Uint8Array
  private readonly count: number
  private readonly trie: WordTrie
  private readonly isWord: Uint8Array
  private readonly gradeAlone: Uint8Array
  private readonly nodeAlone: Int32Array
  private readonly found: Candidate = { from: 0, to: 0, reason: 0, node: 0, written: 0, opens: 0, alone: 0 }

  constructor(units: Units, lists: WordLists) {
    this.form = units.form
    this.look = units.look
    this.count = units.count
    this.trie = lists.trie
    this.isWord = lists.isWord
    this.gradeAlone = lists.gradeAlone
    this.nodeAlone = lists.nodeAlone
  }

  /** Calls `visit` for every stretch of two or more units from `from` on that may be a word. */
  from(from: number, visit: (found: Candidate) => void): void {
    const { form, look } = this
    const limit = Math.min(this.count, from + LONGEST)
    if (from + 1 >= limit || !goesOn(look[from + 1] ?? 0)) return
    const first = form[from] ?? 0
    const opening = look[from] ?? 0
    let node = this.nodeAlone[first] ?? 0
    let written = -1 - (opening & SHAPE_MASK)
    let paired = (opening & PAIRS) !== 0
    let alone = this.gradeAlone[first] === EXPLAINED ? 1 : 0
    for (let at = from + 1; at < limit; at++) {
      const own = look[at] ?? 0
      if (!goesOn(own)) return
      const label = form[at] ?? 0
      node = node === 0 || label === 0 ? 0 : this.trie.step(node, label)
      written = writeOn(written, own)
      if (this.gradeAlone[label] === EXPLAINED) alone++
      const listed = node !== 0 && this.isWord[node] === 1
      // A name ends inside a listed word only as a person's may, in three units or more of which no two are a word:
      // `Ban Thường vụ` and `Việt Nam Dân chủ` hold no name `Ban Thường` or `Việt Nam Dân`.
      const cuts = (own & HEADS) !== 0 && (paired || at === from + 1)
      const capital = areCapital(written)
      if ((own & PAIRS) !== 0) paired = true
      const twice = at === from + 1 && label !== 0 && label === first && (own & SHAPE_MASK) === SMALL
      if (listed || (capital && !cuts) || twice) {
        const reason = listed ? LISTED : capital ? CAPITALISED : TWICE
        visit(this.show(from, at + 1, reason, listed ? node : 0, written, opening & OPENS ? 1 : 0, alone))
      }
      if (node === 0 && !capital) return
    }
  }

  private show(
    from: number,
    to: number,
    reason: number,
    node: number,
    written: number,
    opens: number,
    alone: number,
  ): Candidate {
    const { found } = this
    found.from = from
    found.to = to
    found.reason = reason
    found.node = node
    found.written = written
    found.opens = opens
    found.alone = alone
    return found
  }
}

/** Sets `HEADS` and `PAIRS` on the capitalised units. */
export function markCapitals({ count, form, look }: Units, { trie, isWord, grade, nodeAlone }: WordLists): void {
  for (let unit = 0; unit + 1 < count; unit++) {
    const own = look[unit] ?? 0
    const next = look[unit + 1] ?? 0
    const shape = next & SHAPE_MASK
    if ((own & SHAPE_MASK) !== CAPITAL || shape > CAPITAL || !goesOn(next)) continue
    const first = form[unit] ?? 0
    const second = form[unit + 1] ?? 0
    const opening = second === 0 ? 0 : (nodeAlone[first] ?? 0)
    const node = opening === 0 ? 0 : trie.step(opening, second)
    if (node === 0 || isWord[node] === 0) continue
    const listed = grade[node] ?? 0
    if (shape === CAPITAL && listed >= NAMED) look[unit] = own | PAIRS
    else if (shape === SMALL && listed > NAMED) look[unit] = own | HEADS
  }
}
