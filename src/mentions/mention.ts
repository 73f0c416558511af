import type { EntityType } from '../model/analysis.ts'

/** One place where the text names something, in tokens: from `first` up to, not including, `end`. */
export interface Mention {
  readonly type: EntityType
  readonly subtype: string | undefined
  readonly first: number
  readonly end: number
  /** A definite class (`các sở, ban, ngành`) rather than one body. */
  readonly isClass: boolean | undefined
  /** Id of the rule that found it. */
  readonly rule: string
  /** How sure the rule is, from 0 to 1. */
  readonly confidence: number
  /** What the rule read: numbers, ISO dates, parts of a name. */
  readonly attributes: MentionAttributes | undefined
}

/** A place of a law or rule, as the labels of its levels: `{ point: 'a', clause: '2', article: '5' }`. */
export interface Provision {
  readonly article?: string
  readonly clause?: string
  readonly point?: string
  readonly subsection?: string
  readonly section?: string
  readonly chapter?: string
  readonly part?: string
  readonly appendix?: string
  readonly form?: string
}

/** What later rooms read of a mention; families may add more. Dates are ISO and inclusive. */
export interface MentionAttributes {
  /** Documents: type in lower case, number as written without spaces, title, provisions; `self`: this very document. */
  readonly docType?: string
  readonly number?: string
  readonly title?: string
  readonly provisions?: readonly Provision[]
  readonly self?: boolean
  /** Dates and terms of office; a date without a year has `month` and `day` alone. */
  readonly from?: string
  readonly to?: string
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Quantities. */
  readonly value?: number
  readonly unit?: string
  readonly [more: string]: unknown
}
