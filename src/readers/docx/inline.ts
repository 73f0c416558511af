import type { Block, Paragraph, Run } from '../flow.ts'
import { signOf } from '../symbols.ts'
import { child, children, valueOf, type XmlElement } from '../xml.ts'
import { lookOf, type Styles } from './styles.ts'

/** What inline content needs to know and leaves behind. */
export interface InlineContext {
  styles: Styles
  /** The mark of a footnote or endnote in the text, counted in order. */
  noteMark(kind: 'footnote' | 'endnote', id: string): string
  /** The blocks of a text box. */
  boxBlocks(content: XmlElement): Block[]
  /** The page that is being read. */
  readonly page: number
  pageBreak(): void
}

/** Collects the runs of one paragraph. */
export class InlineReader {
  readonly runs: Run[] = []
  /** Text boxes that are anchored in the paragraph; they are read after it. */
  readonly boxes: Block[] = []
  /** The page on which the first text stands. */
  page: number | undefined
  private readonly context: InlineContext
  private readonly paragraphStyle: string | undefined
  /** For each open field: whether its instruction is being read, rather than its result. */
  private readonly fields: boolean[]

  constructor(context: InlineContext, paragraphStyle: string | undefined, fields: boolean[]) {
    this.context = context
    this.paragraphStyle = paragraphStyle
    this.fields = fields
  }

  read(element: XmlElement): void {
    for (const node of children(element)) this.node(node)
  }

  private node(node: XmlElement): void {
    if (DROPPED.has(node.name)) return
    if (node.name === 'w:r') this.run(node)
    else if (node.name === 'w:txbxContent') this.boxes.push(...this.context.boxBlocks(node))
    else if (node.name === 'm:t') this.add(textIn(node), undefined)
    else if (node.name === 'mc:AlternateContent') this.alternate(node)
    else this.read(node)
  }

  /** The same content in two ways for old and new programs: one of them is enough. */
  private alternate(node: XmlElement): void {
    const choice = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback')
    if (choice) this.read(choice)
  }

  private run(run: XmlElement): void {
    const properties = child(run, 'w:rPr')
    const character = valueOf(properties, 'w:rStyle')
    const look = this.context.styles.lookOf(lookOf(properties), character, this.paragraphStyle)
    if (child(properties, 'w:del')) return
    for (const part of children(run)) {
      const piece = this.piece(part)
      if (piece === '' || look.hidden || this.fields.includes(true)) continue
      this.add(look.caps ? piece.toUpperCase() : piece, look.font)
    }
  }

  private piece(part: XmlElement): string {
    const plain = PIECES[part.name]
    if (plain !== undefined) return plain
    switch (part.name) {
      case 'w:t':
        return textIn(part)
      case 'w:br':
        return this.lineBreak(part)
      case 'w:sym':
        return symbol(part)
      case 'w:fldChar':
        this.field(part.attributes['w:fldCharType'])
        return ''
      case 'w:lastRenderedPageBreak':
        this.context.pageBreak()
        return ''
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.note(part)
      case 'mc:AlternateContent':
        this.alternate(part)
        return ''
      default:
        if (BOX_HOLDERS.has(part.name)) this.read(part)
        return ''
    }
  }

  private lineBreak(part: XmlElement): string {
    return part.attributes['w:type'] === 'page' ? '' : '\n'
  }

  private field(type: string | undefined): void {
    if (type === 'begin') this.fields.push(true)
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = false
    else if (type === 'end') this.fields.pop()
  }

  private note(part: XmlElement): string {
    const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
    return this.context.noteMark(kind, part.attributes['w:id'] ?? '')
  }

  private add(text: string, font: string | undefined): void {
    this.page ??= this.context.page
    const last = this.runs.at(-1)
    if (last && last.font === font) last.text += text
    else this.runs.push({ text, font })
  }
}

/** Deleted and moved-away text, and properties, have no part in what a person reads. */
const DROPPED = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:rt', 'w:annotationRef'])

/** Text boxes lie deep inside drawings and shapes. */
const BOX_HOLDERS = new Set(['w:drawing', 'w:pict', 'w:object'])

const PIECES: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
  'w:delText': '',
  'w:instrText': '',
}

function symbol(part: XmlElement): string {
  const code = Number.parseInt(part.attributes['w:char'] ?? '', 16)
  if (Number.isNaN(code)) return ''
  return code >= 0xf000 ? signOf(code) : String.fromCharCode(code)
}

function textIn(element: XmlElement): string {
  return element.children.filter((node) => typeof node === 'string').join('')
}

/** Whether the mark at the end of a paragraph was deleted: then it goes on in the next one. */
export function joinsNext(paragraph: XmlElement): boolean {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr')
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined
}

/** A paragraph without content. */
export function paragraphOf(runs: Run[], page: number | undefined): Paragraph {
  return { type: 'paragraph', runs, page }
}
