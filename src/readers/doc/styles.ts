import type { Binary } from './binary.ts'
import { type CharacterLook, characterLook, type ParagraphLook, paragraphLook } from './properties.ts'

interface Style {
  base: number
  character: CharacterLook
  paragraph: ParagraphLook
}

const NO_BASE = 0xfff
const LONGEST_CHAIN = 12

/** The style sheet: what a style says, along the styles it is based on. */
export class DocStyles {
  private readonly styles: (Style | undefined)[] = []
  private readonly defaultFont: number

  constructor(sheet: Binary) {
    const header = sheet.u16(0)
    const baseSize = sheet.u16(4)
    this.defaultFont = sheet.u16(14)
    for (let at = 2 + header; at + 2 <= sheet.length; ) {
      const size = sheet.u16(at)
      this.styles.push(size === 0 ? undefined : styleOf(sheet.part(at + 2, size), baseSize))
      at += 2 + size
    }
  }

  /** The font, capitals and hiding of a character that has this look in a paragraph of this style. */
  resolve(look: CharacterLook, paragraphStyle: number): { font: number; caps: boolean; hidden: boolean } {
    const layers = [
      look,
      ...(look.style === undefined ? [] : this.chain(look.style).map((style) => style.character)),
      ...this.chain(paragraphStyle).map((style) => style.character),
    ]
    return {
      font: layers.find((layer) => layer.font !== undefined)?.font ?? this.defaultFont,
      caps: layers.find((layer) => layer.caps !== undefined)?.caps ?? false,
      hidden: layers.find((layer) => layer.hidden !== undefined)?.hidden ?? false,
    }
  }

  /** The list and level of a paragraph. */
  listOf(look: ParagraphLook): { list: number; level: number } {
    const layers = [look, ...this.chain(look.style ?? 0).map((style) => style.paragraph)]
    return {
      list: layers.find((layer) => layer.list !== undefined)?.list ?? 0,
      level: layers.find((layer) => layer.level !== undefined)?.level ?? 0,
    }
  }

  private chain(index: number): Style[] {
    const chain: Style[] = []
    for (let at = index; at !== NO_BASE && chain.length < LONGEST_CHAIN; ) {
      const style = this.styles[at]
      if (!style) break
      chain.push(style)
      at = style.base
    }
    return chain
  }
}

function styleOf(entry: Binary, baseSize: number): Style {
  const kind = entry.u16(2) & 0xf
  const style: Style = { base: entry.u16(2) >> 4, character: {}, paragraph: {} }
  const count = entry.u16(4) & 0xf
  const nameLength = entry.u16(baseSize)
  let at = baseSize + 2 + nameLength * 2 + 2
  for (let i = 0; i < count; i++) {
    const size = entry.u16(at)
    const part = entry.part(at + 2, size)
    if (kind === 1 && i === 0) style.paragraph = paragraphLook(part.part(2, size - 2))
    else if ((kind === 1 && i === 1) || (kind === 2 && i === 0)) style.character = characterLook(part)
    at += 2 + size + (size & 1)
  }
  return style
}

/** The names of the fonts, by their index. */
export function fontNames(table: Binary): string[] {
  const names: string[] = []
  const count = table.u16(0)
  for (let at = 4; names.length < count && at < table.length; ) {
    const size = table.u8(at)
    const name = table.utf16(at + 40, Math.max(0, (size - 39) >> 1))
    names.push(name.replace(/\0[^]*$/, ''))
    at += size + 1
  }
  return names
}
