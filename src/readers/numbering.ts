import { bulletSign, formatNumber } from './number-format.ts'

/** One level of a list definition. */
export interface Level {
  start: number
  format: string
  text: string
  suffix: string
  /** The level whose item restarts this one; 0 for never, absent for any higher level. */
  restart: number | undefined
  style: string | undefined
  legal: boolean
  font: string | undefined
}

export type Levels = Map<number, Level>

/** The last number of each level; none where the level has not begun or begins anew. */
type Counts = (number | undefined)[]

export interface List {
  /** Lists of one definition count together. */
  abstract: string
  levels: Levels
  /** Levels whose count starts anew at the first item of this list. */
  starts: Map<number, number>
}

/** An automatic number as it is printed. */
export interface Label {
  text: string
  font: string | undefined
}

/** The list definitions of a document and the running counts. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>
  private readonly counts = new Map<string, Counts>()
  private readonly begun = new Set<string>()

  constructor(lists: ReadonlyMap<string, List>) {
    this.lists = lists
  }

  /** The level that a list keeps for a paragraph style. */
  levelOfStyle(list: string, style: string): number | undefined {
    for (const [index, level] of this.lists.get(list)?.levels ?? []) {
      if (level.style === style) return index
    }
    return undefined
  }

  /** Counts one item of a list and gives its printed number; `start` sets the number. */
  next(listId: string, levelIndex: number, start?: number): Label | undefined {
    const list = this.lists.get(listId)
    const level = list?.levels.get(levelIndex)
    if (!list || !level) return undefined
    const counts = this.countsOf(list, listId)
    counts[levelIndex] = start ?? (counts[levelIndex] ?? level.start - 1) + 1
    restartBelow(list.levels, counts, levelIndex)
    if (level.format === 'bullet') return { text: `${bulletSign(level.text)} `, font: undefined }
    const text = fillIn(level, list.levels, counts)
    return text === '' ? undefined : { text: text + level.suffix, font: level.font }
  }

  private countsOf(list: List, listId: string): Counts {
    const counts = this.counts.get(list.abstract) ?? []
    this.counts.set(list.abstract, counts)
    if (!this.begun.has(listId)) {
      this.begun.add(listId)
      for (const [index, start] of list.starts) counts[index] = start - 1
    }
    return counts
  }
}

function restartBelow(levels: Levels, counts: Counts, levelIndex: number): void {
  for (let below = levelIndex + 1; below < counts.length; below++) {
    const restart = levels.get(below)?.restart
    if (restart === undefined || (restart !== 0 && levelIndex < restart)) counts[below] = undefined
  }
}

function fillIn(level: Level, levels: Levels, counts: Counts): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const shown = levels.get(index)
    const format = level.legal ? 'decimal' : (shown?.format ?? 'decimal')
    return formatNumber(counts[index] ?? shown?.start ?? 1, format)
  })
}
