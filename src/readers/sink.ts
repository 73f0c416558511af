import type { Budget } from './budget.ts'
import type { Block, Cell, Paragraph, Table } from './flow.ts'

/**
 * Builds blocks for formats that mark the ends of paragraphs, cells and rows in a stream of text instead of nesting
 * them: RTF and .doc.
 */
export class BlockSink {
  readonly blocks: Block[] = []
  private readonly budget: Budget
  private paragraph: Paragraph = { type: 'paragraph', runs: [] }
  private cellBlocks: Block[] = []
  private row: Cell[] = []
  private table: Table | undefined

  constructor(budget: Budget) {
    this.budget = budget
  }

  /** Adds text to the open paragraph. `place` counts where the paragraph begins. */
  add(text: string, font: string | undefined, place?: { page?: number; sourceOffset?: number }): void {
    if (text === '') return
    this.budget.text(text.length)
    const { runs } = this.paragraph
    if (runs.length === 0 && place) Object.assign(this.paragraph, place)
    const last = runs.at(-1)
    if (last && last.font === font) last.text += text
    else runs.push({ text, font })
  }

  /** Adds a block before the open paragraph goes on: the text of a box that is anchored in it. */
  aside(block: Block): void {
    if (this.row.length > 0 || this.cellBlocks.length > 0) this.cellBlocks.push(block)
    else this.blocks.push(block)
  }

  /** Ends the paragraph; outside of tables this ends an open table too. */
  endParagraph(inTable: boolean): void {
    if (inTable) this.cellBlocks.push(this.take())
    else {
      this.endTable()
      this.blocks.push(this.take())
    }
  }

  endCell(): void {
    this.budget.cell()
    this.cellBlocks.push(this.take())
    this.row.push({ blocks: this.cellBlocks })
    this.cellBlocks = []
  }

  /** Ends the row; `continued` tells for each cell whether the one above reaches down over it. */
  endRow(continued: readonly boolean[] = []): void {
    if (this.row.length === 0) return
    this.row.forEach((cell, index) => (cell.continued = continued[index]))
    this.table ??= { type: 'table', rows: [] }
    this.table.rows.push({ cells: this.row })
    this.row = []
  }

  /** Ends whatever is open. */
  finish(): Block[] {
    if (this.paragraph.runs.length > 0) {
      if (this.row.length > 0 || this.cellBlocks.length > 0) this.endCell()
      else this.endParagraph(false)
    }
    this.endTable()
    return this.blocks
  }

  private endTable(): void {
    if (this.cellBlocks.length > 0) this.endCell()
    this.endRow()
    if (this.table) this.blocks.push(this.table)
    this.table = undefined
  }

  private take(): Paragraph {
    const { paragraph } = this
    this.paragraph = { type: 'paragraph', runs: [] }
    return paragraph
  }
}
