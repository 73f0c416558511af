import type { Mention } from '../mentions/mention.ts'
import type { Range } from '../tokens/range.ts'
import type { LetterheadBody } from './bodies.ts'
import type { NamedReading } from './issuer-names.ts'
import type { SignerReading } from './signers.ts'

/** What the form says about who decides. */
export interface IssuerSources {
  /** Bodies of the letterhead, the highest first. */
  readonly bodies: readonly LetterheadBody[]
  /** The name above the legal bases. */
  readonly heading?: Range
  /** The name behind the type: `của Bộ trưởng ...`. */
  readonly titular?: Range
  /** Who signs, when one alone does. */
  readonly signer?: SignerReading
  /** The document names its type: it is no letter. */
  readonly typed: boolean
  /** The text from the bases on, up to the recipients and signatures. */
  readonly body: Range
  /** What the text names, in order. */
  readonly mentions: readonly Mention[]
}

/** Who decides and the body above it. */
export interface IssuerReading {
  readonly issuer?: NamedReading
  readonly parent?: NamedReading
  readonly rule: string
}

/** A reading by one rule. */
export type IssuerFound = Omit<IssuerReading, 'rule'>
