import { SaxesParser } from 'saxes'

/** An element as the parser saw it: `name` without prefix, `namespace` resolved. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The character data right inside it. */
  readonly text: string
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] }

/** Parses a document with namespaces; throws where it is not well formed. */
export function parseXml(xml: string): XmlElement {
  const top: Open = { name: '', namespace: '', attributes: {}, children: [], text: '' }
  const stack: Open[] = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]))
    const element: Open = { name: local, namespace: uri, attributes: values, children: [], text: '' }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => void stack.pop())
  parser.on('text', (text) => {
    const element = stack.at(-1)
    if (element) element.text += text
  })
  parser.write(xml).close()
  const [root] = top.children
  if (!root) throw new Error('no root element')
  return root
}

/** The element and all inside it, in document order. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)]
}

/** The first element of that name, at any depth. */
export function find(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element).find((one) => one.name === name)
}
