/**
 * What a reader of files knows of the layout of a text, beside the text itself. All offsets are UTF-16 code units of
 * that text.
 */
export interface Layout {
  readonly tables: readonly LayoutTable[]
  /** The text as its fonts draw it, of the same length: read instead of the text, which the results are slices of. */
  readonly drawn?: string
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
