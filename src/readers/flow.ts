/**
 * What the readers of word processor files hand on: paragraphs and tables in document order, before anything is
 * decided about letterheads, legacy letters or offsets.
 */

/** A stretch of text in one font. */
export interface Run {
  text: string
  font?: string | undefined
  /** The font draws small letters as capitals. */
  capitals?: boolean | undefined
}

export interface Paragraph {
  type: 'paragraph'
  /** The text; an automatic number or bullet is its first run. */
  runs: Run[]
  page?: number | undefined
  sourceOffset?: number | undefined
}

export interface Cell {
  blocks: Block[]
  /** Grid columns covered, where more than one. */
  span?: number | undefined
  /** The cell goes on from the row above: its text stands there. */
  continued?: boolean | undefined
}

export interface Table {
  type: 'table'
  rows: { cells: Cell[] }[]
}

export type Block = Paragraph | Table

export interface Flow {
  blocks: Block[]
  /** Footnotes and endnotes in the order of their marks; the mark is in the text already. */
  notes: { mark: string; paragraphs: Paragraph[] }[]
  headers: Paragraph[][]
  footers: Paragraph[][]
}

/** An empty flow to fill. */
export function emptyFlow(): Flow {
  return { blocks: [], notes: [], headers: [], footers: [] }
}

/** All paragraphs of some blocks, those in cells too, in document order. */
export function* paragraphsOf(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block
    else for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.blocks)
  }
}

/** The text of a paragraph, its letters as they are stored. */
export function textOf(paragraph: Paragraph): string {
  return paragraph.runs.map((run) => run.text).join('')
}

/** The text of a paragraph as its fonts draw it, as long as the stored one; nothing where that is the same. */
export function drawnTextOf({ runs }: Paragraph): string | undefined {
  if (!runs.some(({ capitals }) => capitals)) return undefined
  return runs.map((run) => (run.capitals ? capitalsOf(run.text) : run.text)).join('')
}

/** Capitals of the same length; text that would grow is left alone. */
function capitalsOf(text: string): string {
  const capitals = text.toUpperCase()
  return capitals.length === text.length ? capitals : text
}
