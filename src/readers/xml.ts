import type { Budget } from './budget.ts'
import { ReadError } from './error.ts'
import { optional } from './optional.ts'
import type { ZipPackage } from './zip.ts'

/** An element with its namespace given by the usual prefix (`w:p`, `text:list`), whatever the file calls it. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** Namespaces of word processor files, by the end of their name, which is alike in all editions of the formats. */
const NAMESPACES: readonly [RegExp, string][] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/package\/2006\/relationships$/, 'rel'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
  [/microsoft-com:vml$/, 'v'],
  [/opendocument:xmlns:office:1\.0$/, 'office'],
  [/opendocument:xmlns:text:1\.0$/, 'text'],
  [/opendocument:xmlns:table:1\.0$/, 'table'],
  [/opendocument:xmlns:style:1\.0$/, 'style'],
  [/opendocument:xmlns:drawing:1\.0$/, 'draw'],
  [/opendocument:xmlns:xsl-fo-compatible:1\.0$/, 'fo'],
  [/opendocument:xmlns:manifest:1\.0$/, 'manifest'],
  [/opendocument:xmlns:svg-compatible:1\.0$/, 'svg'],
]

/** What to do while a part streams by. */
export interface XmlHandler {
  /** Elements inside one of these are handed over one by one as they close, and then forgotten. */
  under: ReadonlySet<string>
  element(element: XmlElement): void
}

type Saxes = typeof import('saxes')

/** Parses parts of a package as XML. Document type declarations are refused, so no entity tricks are possible. */
export class XmlReader {
  private readonly saxes: Saxes
  private readonly budget: Budget
  private readonly prefixes = new Map<string, string>()

  private constructor(saxes: Saxes, budget: Budget) {
    this.saxes = saxes
    this.budget = budget
  }

  static async load(budget: Budget): Promise<XmlReader> {
    return new XmlReader(await optional('saxes', () => import('saxes'), 'this kind of file'), budget)
  }

  /** The whole part as one element. For parts of bounded use: styles, numbering, relations. */
  tree(zip: ZipPackage, name: string): XmlElement | undefined {
    if (!zip.has(name)) return undefined
    let root: XmlElement | undefined
    this.stream(zip, name, { under: new Set(['']), element: (element) => (root = element) })
    return root
  }

  /** Streams a part, handing over the elements that the handler asks for. */
  stream(zip: ZipPackage, name: string, handler: XmlHandler): void {
    const parser = new this.saxes.SaxesParser({ xmlns: true })
    const stack: XmlElement[] = []
    parser.on('doctype', () => {
      throw new ReadError('xml-doctype', `has a document type declaration in ${name}, which is refused`)
    })
    parser.on('error', (error) => {
      throw new ReadError('damaged', `is damaged: ${name} is no well-formed XML (${error.message})`)
    })
    parser.on('opentag', (tag) => {
      const element: XmlElement = {
        name: this.canonical(tag.uri, tag.local),
        attributes: {},
        children: [],
      }
      for (const attribute of Object.values(tag.attributes)) {
        if (attribute.prefix !== 'xmlns') {
          element.attributes[this.canonical(attribute.uri, attribute.local)] = attribute.value
        }
      }
      if (element.name === 'w:tc' || element.name === 'table:table-cell') this.budget.cell()
      stack.push(element)
      this.budget.depth(stack.length)
    })
    parser.on('text', (text) => void stack.at(-1)?.children.push(text))
    parser.on('cdata', (text) => void stack.at(-1)?.children.push(text))
    parser.on('closetag', () => {
      const element = stack.pop()
      if (!element) return
      const parent = stack.at(-1)
      if (handler.under.has(parent?.name ?? '')) handler.element(element)
      else parent?.children.push(element)
    })
    let decoder: InstanceType<typeof TextDecoder> | undefined
    zip.stream(name, (chunk) => {
      decoder ??= new TextDecoder(encodingOf(chunk))
      parser.write(decoder.decode(chunk, { stream: true }))
    })
    parser.close()
  }

  private canonical(uri: string, local: string): string {
    if (uri === '') return local
    let prefix = this.prefixes.get(uri)
    if (prefix === undefined) {
      prefix = NAMESPACES.find(([end]) => end.test(uri))?.[1] ?? 'other'
      this.prefixes.set(uri, prefix)
    }
    return `${prefix}:${local}`
  }
}

/** XML parts are UTF-8, rarely UTF-16, which shows by its mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name)
}

/** The child elements, or those of one name. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  )
}

/** The `w:val` of a child, as most properties of DOCX are written. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

/** Whether a property that is on or off is on: present and not `0`, `false` or `off`. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name)
  if (!property) return undefined
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? '')
}
