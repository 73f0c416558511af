import { JaroWinklerDistance, LevenshteinDistance } from 'natural/lib/natural/distance/index.js'

/** A name that a damaged one may be. */
export interface NameMatch {
  name: string
  /** From 0 to 1; 1 when nothing but spaces, case or signs that scanners take for each other differs. */
  score: number
}

/** What a matcher may be told. */
export interface NameOptions {
  /** How many names are given at most; 5 unless told. */
  readonly limit?: number
  /** The least score that counts; 0.75 unless told. */
  readonly threshold?: number
}

/** Signs that scanners take for each other, once letters are small and marks stand apart. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, ''],
  [/đ|ð/gu, 'd\u0335'],
  [/0|°/gu, 'o'],
  [/[1|!l]/gu, 'i'],
  [/5/gu, 's'],
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
  [/ci/gu, 'd'],
]

interface Known {
  readonly name: string
  readonly letters: string
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Finds names that text recognition has damaged (`UY BAN NHAN DÂN TÌNH` for `Ủy ban nhân dân tỉnh`) among those that are
 * known. A lost or wrong mark costs less than another letter; lost spaces cost nothing.
 *
 * @example
 * new NameMatcher(['Sở Nội vụ', 'Sở Xây dựng']).match('S0 Nôi vu') // [{ name: 'Sở Nội vụ', score: 0.75 }]
 */
export class NameMatcher {
  private readonly known: readonly Known[]

  constructor(names: readonly string[]) {
    this.known = names.map((name) => knownOf(name))
  }

  /** The known names nearest to a damaged one, the nearest first. */
  match(damaged: string, { limit = 5, threshold = 0.75 }: NameOptions = {}): NameMatch[] {
    const sought = knownOf(damaged)
    return this.known
      .filter((one) => bestPossible(sought, one) >= threshold)
      .map((one) => ({
        name: one.name,
        score: similarity(sought, one),
        order: JaroWinklerDistance(sought.letters, one.letters),
      }))
      .filter(({ score }) => score >= threshold)
      .toSorted((a, b) => b.score - a.score || b.order - a.order)
      .slice(0, limit)
      .map(({ name, score }) => ({ name, score }))
  }
}

function knownOf(name: string): Known {
  const letters = CONFUSED.reduce(
    (text, [signs, one]) => text.replaceAll(signs, one),
    name.toLowerCase().normalize('NFD'),
  )
  const counts = new Map<string, number>()
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return { name, letters, counts }
}

function similarity(a: Known, b: Known): number {
  const longest = Math.max(a.letters.length, b.letters.length)
  return longest === 0 ? 1 : 1 - LevenshteinDistance(a.letters, b.letters) / longest
}

/** No distance is less than the number of letters that only one of the two has. */
function bestPossible(a: Known, b: Known): number {
  const longest = Math.max(a.letters.length, b.letters.length)
  return longest === 0 ? 1 : 1 - Math.max(surplus(a, b), surplus(b, a)) / longest
}

function surplus(a: Known, b: Known): number {
  let more = 0
  for (const [letter, count] of a.counts) more += Math.max(0, count - (b.counts.get(letter) ?? 0))
  return more
}
