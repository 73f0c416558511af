/**
 * What a reader of files knows of the layout of a text, beside the text itself. All offsets are UTF-16 code units of
 * that text.
 */
export interface Layout {
  readonly tables: readonly LayoutTable[]
}

/** A table of rows and columns. */
export interface LayoutTable {
  readonly rows: readonly { readonly cells: readonly LayoutCell[] }[]
}

/** A cell of a table. */
export interface LayoutCell {
  readonly start: number
  readonly end: number
  /** How many columns the cell covers, where more than one. */
  readonly span?: number
  /** The cell above reaches down over this one. */
  readonly continued?: boolean
}
