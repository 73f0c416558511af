import type { EntityType } from '../model/analysis.ts'

/** One place where the text names something, in tokens: from `first` up to, not including, `end`. */
export interface Mention {
  readonly type: EntityType
  readonly subtype?: string
  readonly first: number
  readonly end: number
  /** A definite class (`các sở, ban, ngành`) rather than one body. */
  readonly isClass?: boolean
  /** Id of the rule that found it. */
  readonly rule: string
  /** How sure the rule is, from 0 to 1. */
  readonly confidence: number
  /** What the rule read: numbers, ISO dates, parts of a name. */
  readonly attributes?: Readonly<Record<string, unknown>>
}
