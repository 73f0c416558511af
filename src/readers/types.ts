/** The kinds of file that the readers know. Told by content, never by the name of the file. */
export type FileKind = 'docx' | 'doc' | 'rtf' | 'odt' | 'pdf' | 'html' | 'word-html' | 'markdown' | 'text' | 'scan'

/** Where a character of the text came from. What a format does not have is left out. */
export interface Origin {
  /** Page, from 1: PDF, scans, and word processor files where a page break is written. */
  page?: number
  /** Paragraph (a line, for plain text), from 1, counted in document order with those in cells. */
  paragraph?: number
  /** Index in `tables`. */
  table?: number
  /** Row in the table, from 0. */
  row?: number
  /** Cell in the row, from 0. */
  cell?: number
  /**
   * Offset in the source as decoded (UTF-16 code units) for text, Markdown and HTML, in bytes for RTF.
   * Exact at the start of a line; inside a line of a legacy encoding it is near.
   */
  sourceOffset?: number
}

/** A cell; `start` and `end` are half-open UTF-16 offsets in `ReadText.text`. */
export interface TableCell {
  text: string
  start: number
  end: number
  /** How many grid columns the cell covers, where more than one. */
  span?: number
  /** The cell above reaches down over this one (merged cells); its own text is empty. */
  continued?: boolean
  /** Offsets in `ReadText.text` of the spaces that stand for the paragraph ends inside the cell. */
  breaks?: number[]
}

/** A table of rows and columns. A letterhead or a block of signatures that was laid out as a table is none. */
export interface ReadTable {
  start: number
  end: number
  rows: { cells: TableCell[] }[]
}

/** Something that the reader noticed about the file and got over. */
export interface ReadDiagnostic {
  code: string
  message: string
}

/** What a reader gives. */
export interface ReadText {
  /** What a person would read, in document order, with LF line ends. */
  text: string
  /**
   * The same text as its fonts draw it, of the same length, where that is something else: fonts of the legacy encodings
   * such as `.VnTimeH` draw small letters as capitals, since the encoding has no capitals with tones. `analyze` reads
   * it; what it returns are slices of `text`.
   */
  drawn?: string
  kind: FileKind
  /** How letters were stored: `utf-8`, `utf-16le`, `tcvn3`, `vni`, `vps`, `viscii`, `windows-1258` ... */
  encoding?: string
  tables: ReadTable[]
  /** The way back to the file from an offset in `text`; an empty object where nothing is known. */
  origin(offset: number): Origin
  /** Running heads, kept out of the text; each once. */
  headers: string[]
  /** Running feet, kept out of the text; each once. */
  footers: string[]
  diagnostics: ReadDiagnostic[]
}

/** Bounds that keep a hostile file from taking the machine. */
export interface ReadLimits {
  /** Bytes of the file itself. Default 256 MiB. */
  maxBytes: number
  /** Bytes that one file may inflate to (DOCX, ODT, PDF streams). Default 512 MiB. */
  maxInflatedBytes: number
  /** Bytes of an HTML page or of a Markdown text, whose parsers need many times as much memory. Default 32 MiB. */
  maxMarkupBytes: number
  /** Inflated bytes for each stored byte of one part, once past 1 MiB. Default 200. */
  maxRatio: number
  /** Parts in a DOCX or ODT package. Default 10,000. */
  maxParts: number
  /** Nested elements, groups or tables. Default 256. */
  maxDepth: number
  /** Cells in one file. Default 500,000. */
  maxCells: number
  /** Characters of text that one file may give. Default 100,000,000. */
  maxCharacters: number
  /** Pages of a PDF. Default 20,000. */
  maxPages: number
  /** Pages of a scan that are recognised; the rest is told of in a diagnostic. Default 500. */
  maxScanPages: number
}

/** Options of `readFile` and `readBytes`. */
export interface ReadOptions extends Partial<ReadLimits> {
  /** A folder that the file must lie in once links are followed; anything else is refused. */
  root?: string
  /** `false` refuses scans instead of recognising them. Default `true`. */
  ocr?: boolean
  /** Name of the encoding of a plain text, for when it is known; otherwise it is found by a vote. */
  encoding?: string
}
