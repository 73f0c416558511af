import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Line } from '../lines/line.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Structure } from '../structure/tree.ts'
import type { TokenStore } from '../tokens/store.ts'
import type { MetadataDraft } from './metadata.ts'

/** Everything that is known of a document when its form is read. */
export interface ReadDocument {
  readonly store: TokenStore
  readonly lexicon: Lexicon
  readonly lines: readonly Line[]
  readonly structure: Structure
  readonly mentions: readonly Mention[]
}

/** Reads the form of the document: type, number, issuer, date, subject, signers, recipients, bases. */
export function readMetadata(_document: ReadDocument): MetadataDraft {
  return { signers: [], recipients: [], bases: [] }
}
