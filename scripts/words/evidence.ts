import { type Candidate, CandidateWalk } from '../../src/words/candidates.ts'
import type { TrainingLists, UnitSentence } from './lists.ts'

/** How often the syllables of a word stood together in the training text: as that word, and not as that word. */
export interface Evidence {
  readonly joined: number
  readonly apart: number
}

interface Count {
  joined: number
  apart: number
}

/**
 * Counts for each word of the trie how people treated its syllables. A sentence is scored with the counts of the other
 * sentences, so that the weights learn what counts are worth for text that was not seen.
 */
export class EvidenceCounts {
  private readonly all = new Map<number, Count>()
  private readonly own: Map<number, Count>[] = []

  constructor(sentences: readonly UnitSentence[], lists: TrainingLists) {
    for (const sentence of sentences) this.own.push(this.count(sentence, lists))
  }

  /** Evidence for a word from all sentences but one. */
  without(node: number, sentence: number): Evidence {
    const all = this.all.get(node)
    if (all === undefined) return { joined: 0, apart: 0 }
    const own = this.own[sentence]?.get(node)
    return { joined: all.joined - (own?.joined ?? 0), apart: all.apart - (own?.apart ?? 0) }
  }

  /** Evidence for a word from all sentences. */
  of(node: number): Evidence {
    return this.all.get(node) ?? { joined: 0, apart: 0 }
  }

  private count({ units, gold }: UnitSentence, lists: TrainingLists): Map<number, Count> {
    const own = new Map<number, Count>()
    const words = new Set(gold.map(([from, to]) => `${from}-${to}`))
    const visit = ({ from, to, node }: Candidate): void => {
      if (node === 0) return
      const side = words.has(`${from}-${to}`) ? 'joined' : 'apart'
      // Part of a longer word: nobody split it, nobody took it for a word.
      if (side === 'apart' && gold.some(([start, end]) => start <= from && to <= end)) return
      for (const counts of [own, this.all]) {
        const count = counts.get(node) ?? { joined: 0, apart: 0 }
        count[side]++
        counts.set(node, count)
      }
    }
    const walk = new CandidateWalk(units, lists)
    for (let from = 0; from < units.count; from++) walk.from(from, visit)
    return own
  }
}
