import type { Level, Levels } from '../numbering.ts'
import { child, children, type XmlElement } from '../xml.ts'

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '01': 'decimalZero',
}

/** What a style says about text. */
export interface OdtLook {
  font?: string | undefined
  caps?: boolean | undefined
  hidden?: boolean | undefined
  list?: string | undefined
}

interface Style extends OdtLook {
  parent: string | undefined
}

const LONGEST_CHAIN = 20

/** The styles of a document, from both parts that hold some. */
export class OdtStyles {
  readonly lists: Map<string, Levels> = new Map()
  /** The numbers of headings, by their level. */
  outline: Levels = new Map<number, Level>()
  private readonly styles = new Map<string, Style>()
  private readonly fonts = new Map<string, string>()

  /** Takes in a group of styles: font faces, common or automatic styles. */
  add(group: XmlElement): void {
    for (const element of children(group)) {
      const name = element.attributes['style:name'] ?? ''
      if (element.name === 'style:font-face') this.fonts.set(name, familyOf(element, name))
      else if (element.name === 'style:style') this.styles.set(name, this.styleOf(element))
      else if (element.name === 'text:list-style') this.lists.set(name, levelsOf(element))
      else if (element.name === 'text:outline-style') this.outline = levelsOf(element)
    }
  }

  /** What holds for text in a style, along the styles it is based on. */
  look(name: string | undefined): OdtLook {
    const chain: Style[] = []
    for (let at = name; at !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style = this.styles.get(at)
      if (!style) break
      chain.push(style)
      at = style.parent
    }
    return {
      font: chain.find((style) => style.font !== undefined)?.font,
      caps: chain.find((style) => style.caps !== undefined)?.caps,
      hidden: chain.find((style) => style.hidden !== undefined)?.hidden,
      list: chain.find((style) => style.list !== undefined)?.list,
    }
  }

  private styleOf(element: XmlElement): Style {
    const text = child(element, 'style:text-properties')?.attributes ?? {}
    const face = text['style:font-name']
    const transform = text['fo:text-transform']
    const display = text['text:display']
    const list = element.attributes['style:list-style-name']
    return {
      parent: element.attributes['style:parent-style-name'],
      font: (face === undefined ? undefined : (this.fonts.get(face) ?? face)) ?? text['fo:font-family'],
      caps: transform === undefined ? undefined : transform === 'uppercase',
      hidden: display === undefined ? undefined : display === 'none',
      list: list === '' ? undefined : list,
    }
  }
}

function familyOf(element: XmlElement, name: string): string {
  return (element.attributes['svg:font-family'] ?? name).replace(/^['"]|['"]$/g, '')
}

function levelsOf(style: XmlElement): Levels {
  return new Map(
    children(style)
      .filter((element) => element.attributes['text:level'] !== undefined)
      .map((element) => [Number(element.attributes['text:level']) - 1, levelOf(element)]),
  )
}

function levelOf(element: XmlElement): Level {
  const bullet = element.name === 'text:list-level-style-bullet'
  const number = FORMATS[element.attributes['style:num-format'] ?? ''] ?? 'none'
  return {
    start: Number(element.attributes['text:start-value'] ?? 1),
    format: bullet ? 'bullet' : number,
    text: bullet ? (element.attributes['text:bullet-char'] ?? '-') : templateOf(element, number),
    suffix: ' ',
    restart: undefined,
    style: undefined,
    legal: false,
    font: undefined,
  }
}

function templateOf(element: XmlElement, format: string): string {
  if (format === 'none') return ''
  const level = Number(element.attributes['text:level'])
  const shown = Math.min(level, Number(element.attributes['text:display-levels'] ?? 1))
  const places = Array.from({ length: shown }, (_, index) => `%${level - shown + 1 + index}`)
  const { 'style:num-prefix': prefix = '', 'style:num-suffix': suffix = '' } = element.attributes
  return `${prefix}${places.join('.')}${suffix}`
}
