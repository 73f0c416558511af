import type { Analysis } from '../model/analysis.ts'

/** Where in the file a character of the text stands, as far as its format tells. */
export interface FilePlace {
  readonly page?: number
  readonly paragraph?: number
}

/** One document to be written: its name, the text that was read and what it says. Offsets must be UTF-16 code units. */
export interface WrittenDocument {
  /** Path of the file as the reader of the result knows it; ties the rows of all tables. */
  readonly name: string
  readonly text: string
  readonly analysis: Analysis
  /** Kind of file, such as `docx`. */
  readonly kind?: string
  /** How letters were stored in the file. */
  readonly encoding?: string
  /** SHA-256 of the file's bytes. */
  readonly sha256?: string
  /** The way back to the file. */
  readonly placeOf?: (offset: number) => FilePlace
}
