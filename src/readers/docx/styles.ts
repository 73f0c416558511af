import { child, children, isOn, valueOf, type XmlElement } from '../xml.ts'

/** What a style, or direct formatting, says about runs. */
export interface RunLook {
  font?: string | undefined
  caps?: boolean | undefined
  hidden?: boolean | undefined
}

interface Style {
  base: string | undefined
  list: string | undefined
  level: number | undefined
  look: RunLook
}

/** The styles of a document, each resolved along the styles that it is based on. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly resolved = new Map<string, Style>()
  private readonly defaults: RunLook
  private defaultParagraph = ''

  constructor(root: XmlElement | undefined) {
    const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
    this.defaults = lookOf(defaults)
    for (const element of children(root, 'w:style')) {
      const id = element.attributes['w:styleId'] ?? ''
      this.styles.set(id, styleOf(element))
      const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '')
      if (isDefault && element.attributes['w:type'] === 'paragraph') this.defaultParagraph = id
    }
  }

  /** The list and level that a paragraph style brings along. */
  listOf(id: string | undefined): { list: string | undefined; level: number | undefined } {
    return this.resolve(id ?? this.defaultParagraph)
  }

  /** How a run looks: direct formatting over character style over paragraph style over the defaults. */
  lookOf(run: RunLook, character: string | undefined, paragraph: string | undefined): RunLook {
    const layers = [run, this.look(character), this.look(paragraph ?? this.defaultParagraph), this.defaults]
    return {
      font: layers.find((look) => look.font !== undefined)?.font,
      caps: layers.find((look) => look.caps !== undefined)?.caps,
      hidden: layers.find((look) => look.hidden !== undefined)?.hidden,
    }
  }

  private look(id: string | undefined): RunLook {
    return id === undefined ? {} : this.resolve(id).look
  }

  private resolve(id: string): Style {
    const known = this.resolved.get(id)
    if (known) return known
    const chain = this.chainOf(id)
    const style: Style = {
      base: undefined,
      list: chain.find((link) => link.list !== undefined)?.list,
      level: chain.find((link) => link.level !== undefined)?.level,
      look: {
        font: chain.find((link) => link.look.font !== undefined)?.look.font,
        caps: chain.find((link) => link.look.caps !== undefined)?.look.caps,
        hidden: chain.find((link) => link.look.hidden !== undefined)?.look.hidden,
      },
    }
    this.resolved.set(id, style)
    return style
  }

  private chainOf(id: string): Style[] {
    const chain: Style[] = []
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
      seen.add(at)
      const style: Style | undefined = this.styles.get(at)
      if (style) chain.push(style)
      at = style?.base
    }
    return chain
  }
}

function styleOf(element: XmlElement): Style {
  const numbering = child(child(element, 'w:pPr'), 'w:numPr')
  const level = valueOf(numbering, 'w:ilvl')
  return {
    base: valueOf(element, 'w:basedOn'),
    list: valueOf(numbering, 'w:numId'),
    level: level === undefined ? undefined : Number(level),
    look: lookOf(child(element, 'w:rPr')),
  }
}

/** What the properties of a run say directly. */
export function lookOf(properties: XmlElement | undefined): RunLook {
  const fonts = child(properties, 'w:rFonts')?.attributes
  return {
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    caps: isOn(properties, 'w:caps'),
    hidden: isOn(properties, 'w:vanish'),
  }
}
