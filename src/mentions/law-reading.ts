import type { MentionAttributes } from './mention.ts'

/** A law that is named at a token. */
export interface LawReading {
  readonly end: number
  readonly rule: string
  readonly confidence: number
  readonly attributes: MentionAttributes
}
