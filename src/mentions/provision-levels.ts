const MOST_PROVISIONS = 200

/** Letters of points in the order of the alphabet that laws use. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** The levels of a law from the innermost to the outermost. */
export const LEVELS = [
  'point',
  'clause',
  'article',
  'subsection',
  'section',
  'chapter',
  'part',
  'form',
  'appendix',
] as const

export type Level = (typeof LEVELS)[number]

const RANKS: ReadonlyMap<Level, number> = new Map(LEVELS.map((level, rank) => [level, rank]))

/** Place of the level among them. */
export function rankOf(level: Level): number {
  return RANKS.get(level) ?? -1
}

/** The labels strictly between two of a range: numbers, or letters in the order of points. */
export function between(from: string, to: string, level: Level): string[] {
  const inside: string[] = []
  const [low, high] = [Number(from), Number(to)]
  if (Number.isInteger(low) && Number.isInteger(high) && high - low < MOST_PROVISIONS) {
    for (let value = low + 1; value < high; value++) inside.push(String(value))
  } else if (level === 'point') {
    const first = POINT_LETTERS.indexOf(from)
    const last = POINT_LETTERS.indexOf(to)
    if (first >= 0 && last > first) inside.push(...POINT_LETTERS.slice(first + 1, last).split(''))
  }
  return inside
}
