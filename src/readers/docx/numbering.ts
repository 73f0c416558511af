import type { Level, Levels, List } from '../numbering.ts'
import { child, children, valueOf, type XmlElement } from '../xml.ts'

/** The lists that the numbering part of a package defines, by their numbers. */
export function listsOf(root: XmlElement | undefined): Map<string, List> {
  const lists = new Map<string, List>()
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
    lists.set(element.attributes['w:numId'] ?? '', listOf(element, abstract, abstracts))
  }
  return lists
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
