import type { Budget } from '../budget.ts'
import type { Block, Cell, Run, Table } from '../flow.ts'
import type { Numbering } from '../numbering.ts'
import { child, children, valueOf, type XmlElement } from '../xml.ts'
import { type InlineContext, InlineReader, joinsNext, paragraphOf } from './inline.ts'
import type { Styles } from './styles.ts'

/** Reads paragraphs and tables of the main text, of notes and of running heads. */
export class BodyReader implements InlineContext {
  readonly styles: Styles
  /** Notes in the order of their marks. */
  readonly noted: { kind: 'footnote' | 'endnote'; id: string; mark: string }[] = []
  private readonly numbering: Numbering
  private readonly budget: Budget
  page = 1
  private readonly fields: boolean[] = []
  private carried: Run[] = []

  constructor(styles: Styles, numbering: Numbering, budget: Budget) {
    this.styles = styles
    this.numbering = numbering
    this.budget = budget
  }

  /** Whether the file says where its pages end. */
  get paged(): boolean {
    return this.page > 1
  }

  pageBreak(): void {
    this.page++
  }

  noteMark(kind: 'footnote' | 'endnote', id: string): string {
    const mark = `[${this.noted.length + 1}]`
    this.noted.push({ kind, id, mark })
    return mark
  }

  boxBlocks(content: XmlElement): Block[] {
    return this.blocks(content)
  }

  /** The blocks of an element that holds paragraphs and tables. */
  blocks(element: XmlElement): Block[] {
    return children(element).flatMap((node) => this.block(node))
  }

  block(node: XmlElement): Block[] {
    if (node.name === 'w:p') return this.paragraph(node)
    if (node.name === 'w:tbl') return [this.table(node)]
    if (HOLDERS.has(node.name)) return this.blocks(node)
    if (node.name === 'mc:AlternateContent') {
      const choice = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback')
      return choice ? this.blocks(choice) : []
    }
    return []
  }

  private paragraph(element: XmlElement): Block[] {
    const properties = child(element, 'w:pPr')
    const style = valueOf(properties, 'w:pStyle')
    const inline = new InlineReader(this, style, this.fields)
    inline.read(element)
    if (joinsNext(element)) {
      this.carried.push(...inline.runs)
      return inline.boxes
    }
    const runs = [...this.carried, ...inline.runs]
    this.carried = []
    const label = this.label(properties, style)
    if (label) runs.unshift(label)
    for (const run of runs) this.budget.text(run.text.length)
    return [paragraphOf(runs, inline.page ?? this.page), ...inline.boxes]
  }

  private label(properties: XmlElement | undefined, style: string | undefined): Run | undefined {
    const direct = child(properties, 'w:numPr')
    const inherited = this.styles.listOf(style)
    const list = valueOf(direct, 'w:numId') ?? inherited.list
    if (list === undefined || list === '0') return undefined
    const written = valueOf(direct, 'w:ilvl')
    const ofStyle = style === undefined ? undefined : this.numbering.levelOfStyle(list, style)
    const level = written === undefined ? (ofStyle ?? inherited.level ?? 0) : Number(written)
    return this.numbering.next(list, level)
  }

  private table(element: XmlElement): Table {
    const rows = rowsIn(element)
      .filter((row) => !child(child(row, 'w:trPr'), 'w:del'))
      .map((row) => ({ cells: cellsIn(row).map((cell) => this.cell(cell)) }))
    return { type: 'table', rows }
  }

  private cell(element: XmlElement): Cell {
    const properties = child(element, 'w:tcPr')
    const span = Number(valueOf(properties, 'w:gridSpan') ?? 1)
    const merge = child(properties, 'w:vMerge')
    const continued = merge !== undefined && merge.attributes['w:val'] !== 'restart'
    return { blocks: this.blocks(element), span, continued }
  }
}

/** Wrappers around blocks: content controls, custom XML, inserted and moved-in stretches. */
const HOLDERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:txbxContent'])

function rowsIn(element: XmlElement): XmlElement[] {
  return children(element).flatMap((node) =>
    node.name === 'w:tr' ? [node] : HOLDERS.has(node.name) ? rowsIn(node) : [],
  )
}

function cellsIn(row: XmlElement): XmlElement[] {
  return children(row).flatMap((node) => (node.name === 'w:tc' ? [node] : HOLDERS.has(node.name) ? cellsIn(node) : []))
}
