import type { DeadlineKind, DecisionKind, DecisionStatus, Modality } from '../model/analysis.ts'
import type { Range } from '../tokens/range.ts'

/** What all acts have. `block` is a place in the list of blocks, -1 outside of all. */
interface Draft extends Range {
  readonly block: number
  readonly rule: string
  readonly confidence: number
}

/** A decision as found, before its actors are resolved to entities. */
export interface DecisionDraft extends Draft {
  readonly kind: DecisionKind
  readonly status: DecisionStatus
  /** Who decides, where the text says it; may lie outside the clause. */
  readonly actors: readonly Range[]
  readonly object?: Range
  readonly effective?: Range
}

/** Somebody who is told to do it. */
export interface AddresseeDraft extends Range {
  readonly role: 'lead' | 'coordinate'
  /** The name stands outside the clause. */
  readonly inherited: boolean
}

/** A time frame as written; dates are read in `resolve/`. */
export interface DeadlineDraft extends Range {
  readonly kind: DeadlineKind
  /** ISO dates, inclusive, where the words hold no date that is known elsewhere. */
  readonly dates?: { readonly start: string; readonly end: string }
}

/** A directive as found. */
export interface DirectiveDraft extends Draft {
  readonly modality: Modality
  readonly issuer?: Range
  readonly addressees: readonly AddresseeDraft[]
  readonly action: Range
  readonly deadlines: readonly DeadlineDraft[]
  readonly purpose?: Range
  readonly condition?: Range
  readonly reportTo: readonly Range[]
  /** What is to be delivered. */
  readonly product?: Range
}

/** A target as found. */
export interface TargetDraft extends Draft {
  readonly indicator?: Range
  readonly comparator?: string
  readonly value?: number
  readonly unit?: string
  readonly by?: Range
}

/** All acts of a document, each list in document order. */
export interface Acts {
  readonly decisions: readonly DecisionDraft[]
  readonly directives: readonly DirectiveDraft[]
  readonly targets: readonly TargetDraft[]
}
