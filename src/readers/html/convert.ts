import type { Budget } from '../budget.ts'
import type { Block, Cell, Flow, Paragraph, Table } from '../flow.ts'
import { attribute, type Element, isBlock, isElement, isSkipped, type Node } from './dom.ts'
import { itemLabel } from './lists.ts'

/** How the text around a node looks. */
interface Look {
  font: string | undefined
  caps: boolean
  pre: boolean
  /** Inside a label that Word wrote out for an automatic list. */
  label: boolean
}

const PLAIN: Look = { font: undefined, caps: false, pre: false, label: false }

/** Turns the elements of a page into paragraphs and tables. */
export class HtmlConverter {
  private readonly flow: Flow
  private readonly budget: Budget
  private readonly isMenu: (element: Element) => boolean
  private out: Block[]
  private open: Paragraph | undefined
  /** The number or bullet of an item whose text has not begun. */
  private label = ''

  constructor(flow: Flow, budget: Budget, isMenu: (element: Element) => boolean) {
    this.flow = flow
    this.out = flow.blocks
    this.budget = budget
    this.isMenu = isMenu
  }

  convert(element: Element): void {
    this.children(element, PLAIN)
    this.close()
  }

  private children(element: Element, look: Look): void {
    for (const node of element.childNodes) this.node(node, look)
  }

  private node(node: Node, look: Look): void {
    if ('value' in node) this.text(node.value, look, node.sourceCodeLocation?.startOffset)
    else if (isElement(node) && !isSkipped(node)) this.element(node, look)
  }

  private element(element: Element, look: Look): void {
    if (element.tagName === 'br') {
      this.append('\n', look, undefined)
      return
    }
    if (!isBlock(element)) {
      this.children(element, lookIn(element, look))
      return
    }
    if (this.isMenu(element) || this.takeRunningHead(element)) return
    this.close()
    if (element.tagName === 'table') this.out.push(this.table(element, look))
    else if (element.tagName === 'hr') return
    else this.block(element, look)
  }

  private block(element: Element, look: Look): void {
    const inner = lookIn(element, look)
    if (element.tagName === 'li') this.label = itemLabel(element)
    this.children(element, inner)
    this.close()
  }

  /** Word keeps running heads of a saved page in blocks of their own. */
  private takeRunningHead(element: Element): boolean {
    const kind = /mso-element\s*:\s*(header|footer)\b/i.exec(attribute(element, 'style') ?? '')?.[1]
    if (kind === undefined) return false
    const paragraphs = this.aside(() => this.children(element, PLAIN)).filter(
      (block): block is Paragraph => block.type === 'paragraph',
    )
    this.flow[kind.toLowerCase() === 'header' ? 'headers' : 'footers'].push(paragraphs)
    return true
  }

  private aside(fill: () => void): Block[] {
    this.close()
    const outer = this.out
    const inner: Block[] = []
    this.out = inner
    fill()
    this.close()
    this.out = outer
    return inner
  }

  private text(value: string, look: Look, offset: number | undefined): void {
    const text = look.pre ? value : value.replace(/[ \t\r\n\f\u00a0]+/g, ' ')
    this.append(text, look, offset)
  }

  private append(text: string, look: Look, offset: number | undefined): void {
    if (text === '') return
    if (!this.open) {
      if (text === ' ') return
      this.open = { type: 'paragraph', runs: [], sourceOffset: offset }
      if (this.label !== '') this.open.runs.push({ text: this.label })
      this.label = ''
    }
    const { runs } = this.open
    const last = runs.at(-1)
    const before = last?.text ?? '\n'
    let piece = text.startsWith(' ') && /[ \n]$/.test(before) ? text.slice(1) : text
    if (look.caps) piece = piece.toUpperCase()
    if (last && last.font === look.font) last.text += piece
    else if (piece !== '') runs.push({ text: piece, font: look.font })
    this.budget.text(piece.length)
  }

  private close(): void {
    if (this.open) this.out.push(this.open)
    this.open = undefined
  }

  private table(element: Element, look: Look): Table {
    const rows: Table['rows'] = []
    const reaching: number[] = []
    for (const row of rowsOf(element)) {
      const cells: Cell[] = []
      let column = 0
      const fill = (): void => {
        for (; (reaching[column] ?? 0) > 0; column++) {
          reaching[column] = (reaching[column] ?? 0) - 1
          cells.push({ blocks: [], continued: true })
          this.budget.cell()
        }
      }
      for (const cell of cellsOf(row)) {
        fill()
        this.budget.cell()
        const span = spanOf(cell, 'colspan', 100)
        const height = spanOf(cell, 'rowspan', 5000)
        cells.push({ blocks: this.aside(() => this.children(cell, lookIn(cell, look))), span })
        for (let i = 0; i < span; i++) reaching[column++] = height - 1
      }
      fill()
      if (cells.length > 0) rows.push({ cells })
    }
    return { type: 'table', rows }
  }
}

function lookIn(element: Element, look: Look): Look {
  const style = attribute(element, 'style') ?? ''
  const font = fontOf(element, style) ?? look.font
  const caps = /text-transform\s*:\s*uppercase/i.test(style) || (look.caps && !/text-transform\s*:\s*none/i.test(style))
  const pre = look.pre || element.tagName === 'pre'
  const label = look.label || /mso-list\s*:\s*ignore/i.test(style)
  return { font, caps, pre, label }
}

function fontOf(element: Element, style: string): string | undefined {
  const family = /font-family\s*:\s*["']?([^"',;]+)/i.exec(style)?.[1]
  if (family !== undefined) return family.trim()
  return element.tagName === 'font' ? attribute(element, 'face')?.split(',')[0]?.trim() : undefined
}

function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return span >= 1 ? Math.min(span, most) : 1
}

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot'])

function rowsOf(table: Element): Element[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((node) => (node.tagName === 'tr' ? [node] : ROW_GROUPS.has(node.tagName) ? rowsOf(node) : []))
}

function cellsOf(row: Element): Element[] {
  return row.childNodes
    .filter(isElement)
    .filter((node) => (node.tagName === 'td' || node.tagName === 'th') && !isSkipped(node))
}
