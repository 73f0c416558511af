import type { MentionAttributes } from './mention.ts'

/** A document that is cited at a token, as a rule reads it. */
export interface CitationReading {
  readonly end: number
  readonly rule: string
  readonly confidence: number
  readonly attributes: MentionAttributes
}
