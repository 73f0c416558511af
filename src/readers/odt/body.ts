import type { Budget } from '../budget.ts'
import type { Block, Cell, Flow, Paragraph, Run, Table } from '../flow.ts'
import { child, children, type XmlElement } from '../xml.ts'
import { OdtLists } from './lists.ts'
import type { OdtLook, OdtStyles } from './styles.ts'

/** The most cells that one repeated cell or row is written out as; the rest of an empty sheet is no text. */
const MOST_REPEATS = 64

interface ListPlace {
  key: string
  level: number
}

/** Reads paragraphs, lists and tables of ODT. */
export class OdtBody {
  private readonly styles: OdtStyles
  private readonly budget: Budget
  private readonly notes: Flow['notes']
  private readonly lists: OdtLists
  private page = 1
  private label: string | undefined

  constructor(styles: OdtStyles, budget: Budget, notes: Flow['notes']) {
    this.styles = styles
    this.budget = budget
    this.notes = notes
    this.lists = new OdtLists(styles)
  }

  /** Whether the file says where its pages end. */
  get paged(): boolean {
    return this.page > 1
  }

  block(node: XmlElement, place?: ListPlace): Block[] {
    switch (node.name) {
      case 'text:p':
      case 'text:h':
        return this.paragraph(node, place)
      case 'text:list':
        return this.list(node, place)
      case 'table:table':
        return [this.table(node)]
      case 'text:soft-page-break':
        this.page++
        return []
      case 'draw:frame':
      case 'draw:text-box':
        return this.blocks(node)
      default:
        return HOLDERS.has(node.name) ? this.blocks(node) : []
    }
  }

  blocks(node: XmlElement): Block[] {
    return children(node).flatMap((each) => this.block(each))
  }

  private paragraph(node: XmlElement, place: ListPlace | undefined): Block[] {
    const inline = new Inline(this)
    const label = this.label ?? this.headingLabel(node, place)
    this.label = undefined
    if (label !== undefined) inline.add(label, undefined)
    const page = this.page
    inline.read(node, this.styles.look(node.attributes['text:style-name']))
    for (const run of inline.runs) this.budget.text(run.text.length)
    return [{ type: 'paragraph', runs: inline.runs, page }, ...inline.boxes]
  }

  private headingLabel(node: XmlElement, place: ListPlace | undefined): string | undefined {
    if (node.name !== 'text:h' || place) return undefined
    return this.lists.heading(Number(node.attributes['text:outline-level'] ?? 1) - 1)?.text
  }

  private list(node: XmlElement, outer: ListPlace | undefined): Block[] {
    const place = outer
      ? { key: outer.key, level: outer.level + 1 }
      : { key: this.lists.begin(node, this.firstTextStyle(node)), level: 0 }
    return children(node).flatMap((item) => this.item(item, place))
  }

  private item(item: XmlElement, place: ListPlace): Block[] {
    const first = children(item)[0]
    const numbered = item.name === 'text:list-item' && first?.name !== 'text:list'
    if (numbered) this.label = this.lists.item(place.key, place.level, item.attributes['text:start-value'])?.text
    const blocks = children(item).flatMap((node) => this.block(node, place))
    this.label = undefined
    return blocks
  }

  /** A list without a style of its own takes that of its paragraphs. */
  private firstTextStyle(node: XmlElement): string | undefined {
    const item = children(node)[0]
    const text = child(item, 'text:p') ?? child(item, 'text:h')
    return this.styles.look(text?.attributes['text:style-name']).list
  }

  private table(node: XmlElement): Table {
    const rows = rowsIn(node).flatMap((row) => {
      const cells = this.cells(row)
      return Array.from({ length: repeats(row, 'table:number-rows-repeated') }, () => ({ cells }))
    })
    return { type: 'table', rows }
  }

  private cells(row: XmlElement): Cell[] {
    return children(row).flatMap((node) => {
      if (node.name !== 'table:table-cell' && node.name !== 'table:covered-table-cell') return []
      const cell: Cell = {
        blocks: this.blocks(node),
        span: Number(node.attributes['table:number-columns-spanned'] ?? 1),
        continued: node.name === 'table:covered-table-cell',
      }
      const count = repeats(node, 'table:number-columns-repeated')
      for (let i = 0; i < count; i++) this.budget.cell()
      return Array.from({ length: count }, () => cell)
    })
  }

  /** Reads a note apart; gives its mark. */
  note(node: XmlElement): string {
    const mark = `[${this.notes.length + 1}]`
    const note = { mark, paragraphs: [] as Paragraph[] }
    this.notes.push(note)
    const body = child(node, 'text:note-body')
    const blocks = body ? this.blocks(body) : []
    note.paragraphs = blocks.filter((block): block is Paragraph => block.type === 'paragraph')
    return mark
  }

  look(style: string | undefined, outer: OdtLook): OdtLook {
    const own = this.styles.look(style)
    return {
      font: own.font ?? outer.font,
      caps: own.caps ?? outer.caps,
      hidden: own.hidden ?? outer.hidden,
    }
  }

  pageBreak(): void {
    this.page++
  }
}

const HOLDERS = new Set([
  'text:section',
  'text:table-of-content',
  'text:index-body',
  'text:index-title',
  'text:alphabetical-index',
  'text:illustration-index',
  'text:table-index',
  'text:list-header',
  'draw:g',
])

const ROW_HOLDERS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])

function rowsIn(node: XmlElement): XmlElement[] {
  return children(node).flatMap((each) =>
    each.name === 'table:table-row' ? [each] : ROW_HOLDERS.has(each.name) ? rowsIn(each) : [],
  )
}

function repeats(node: XmlElement, attribute: string): number {
  const count = Number(node.attributes[attribute] ?? 1)
  return count >= 1 ? Math.min(count, MOST_REPEATS) : 1
}

/** Collects the runs of one paragraph. */
class Inline {
  readonly runs: Run[] = []
  readonly boxes: Block[] = []
  private readonly body: OdtBody

  constructor(body: OdtBody) {
    this.body = body
  }

  read(element: XmlElement, look: OdtLook): void {
    for (const node of element.children) {
      if (typeof node === 'string') this.text(node.replace(/[ \t\r\n]+/g, ' '), look)
      else this.node(node, look)
    }
  }

  add(text: string, font: string | undefined): void {
    const last = this.runs.at(-1)
    if (last && last.font === font) last.text += text
    else if (text !== '') this.runs.push({ text, font })
  }

  private text(text: string, look: OdtLook): void {
    if (!look.hidden) this.add(look.caps ? text.toUpperCase() : text, look.font)
  }

  private node(node: XmlElement, look: OdtLook): void {
    switch (node.name) {
      case 'text:s':
        this.text(' '.repeat(Math.min(1000, Number(node.attributes['text:c'] ?? 1))), look)
        return
      case 'text:tab':
        this.text('\t', look)
        return
      case 'text:line-break':
        this.text('\n', look)
        return
      case 'text:soft-page-break':
        this.body.pageBreak()
        return
      case 'text:note':
        this.text(this.body.note(node), look)
        return
      case 'text:span':
        this.read(node, this.body.look(node.attributes['text:style-name'], look))
        return
      case 'draw:frame':
      case 'draw:custom-shape':
        this.boxes.push(...this.body.blocks(node))
        return
      default:
        if (!DROPPED.has(node.name)) this.read(node, look)
    }
  }
}

const DROPPED = new Set(['office:annotation', 'text:ruby-text', 'text:tracked-changes', 'text:hidden-text'])
