import type { Range } from '../tokens/range.ts'
import type { DateReading } from './date.ts'
import type { NumberReading } from './number.ts'

/** The head of a document, up to its type or its first sentence, with what was recognised there. */
export interface Head {
  /** First token of the letterhead: what stands before is a title of the page or an editor's summary. */
  readonly first: number
  /** First token behind the letterhead: the title when there is a type, else the body. */
  readonly end: number
  /** State or Party heading present. */
  readonly motto: boolean
  readonly number?: NumberReading
  /** `Số:` stands there, whether or not a number follows. */
  readonly numberLabel?: Range
  /** The type in front of the number (`Bản án số: 12/2018/DS-ST`), where it is the only line for the type. */
  readonly ruling?: number
  readonly date?: DateReading
  readonly place?: Range
  readonly type?: { readonly entry: number; readonly range: Range }
  /** Lines of a letter's summary, from `V/v`. */
  readonly about: readonly Range[]
  /** What is left of the letterhead: the lines that name bodies, in order. */
  readonly bodies: readonly Range[]
  readonly urgency?: Range
  readonly secrecy?: Range
}

/** The head while it is read. */
export type HeadDraft = { -readonly [K in keyof Head]: Head[K] } & {
  about: Range[]
  bodies: Range[]
  /** The State heading is broken over two lines; its last words stand at the end of another. */
  parted: boolean
}
