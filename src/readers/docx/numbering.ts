import { bulletSign, formatNumber } from '../number-format.ts'
import { child, children, valueOf, type XmlElement } from '../xml.ts'

/** One level of a list definition. */
interface Level {
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

type Levels = Map<number, Level>

/** The last number of each level; none where the level has not begun or begins anew. */
type Counts = (number | undefined)[]

interface List {
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
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, Counts>()
  private readonly begun = new Set<string>()

  constructor(root: XmlElement | undefined) {
    const abstracts = new Map<string, Levels>()
    const byStyle = new Map<string, string>()
    const links = new Map<string, string>()
    for (const element of children(root, 'w:abstractNum')) {
      const id = element.attributes['w:abstractNumId'] ?? ''
      abstracts.set(id, levelsOf(element))
      const own = valueOf(element, 'w:styleLink')
      const link = valueOf(element, 'w:numStyleLink')
      if (own !== undefined) byStyle.set(own, id)
      if (link !== undefined) links.set(id, link)
    }
    for (const element of children(root, 'w:num')) {
      const named = valueOf(element, 'w:abstractNumId') ?? ''
      const abstract = byStyle.get(links.get(named) ?? '') ?? named
      this.lists.set(element.attributes['w:numId'] ?? '', listOf(element, abstract, abstracts))
    }
  }

  /** The level that a list keeps for a paragraph style. */
  levelOfStyle(list: string, style: string): number | undefined {
    for (const [index, level] of this.lists.get(list)?.levels ?? []) {
      if (level.style === style) return index
    }
    return undefined
  }

  /** Counts one item of a list and gives its printed number. */
  next(listId: string, levelIndex: number): Label | undefined {
    const list = this.lists.get(listId)
    const level = list?.levels.get(levelIndex)
    if (!list || !level) return undefined
    const counts = this.countsOf(list, listId)
    counts[levelIndex] = (counts[levelIndex] ?? level.start - 1) + 1
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

function levelsOf(element: XmlElement): Levels {
  return new Map(children(element, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl'] ?? 0), levelOf(level)]))
}

function levelOf(element: XmlElement): Level {
  const restart = valueOf(element, 'w:lvlRestart')
  const fonts = child(child(element, 'w:rPr'), 'w:rFonts')
  const suffix = valueOf(element, 'w:suff')
  return {
    start: Number(valueOf(element, 'w:start') ?? 1),
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    suffix: suffix === 'nothing' ? '' : ' ',
    restart: restart === undefined ? undefined : Number(restart),
    style: valueOf(element, 'w:pStyle'),
    legal: child(element, 'w:isLgl') !== undefined,
    font: fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi'],
  }
}

function listOf(element: XmlElement, abstract: string, abstracts: Map<string, Levels>): List {
  const levels = new Map(abstracts.get(abstract))
  const starts = new Map<number, number>()
  for (const override of children(element, 'w:lvlOverride')) {
    const index = Number(override.attributes['w:ilvl'] ?? 0)
    const level = child(override, 'w:lvl')
    if (level) levels.set(index, levelOf(level))
    const start = valueOf(override, 'w:startOverride')
    if (start !== undefined) starts.set(index, Number(start))
  }
  return { abstract, levels, starts }
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
