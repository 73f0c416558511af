import type { Range } from '../tokens/range.ts'

/** The form of the document as read, with token ranges instead of spans. What is not there is left out. */
export interface MetadataDraft {
  readonly type?: { readonly name: string; readonly code: string; readonly range?: Range }
  readonly number?: {
    readonly text: string
    readonly ordinal?: number
    readonly year?: number
    readonly symbol: string
    readonly range: Range
  }
  readonly issuer?: { readonly name: string; readonly range?: Range }
  readonly parent?: { readonly name: string; readonly range?: Range }
  readonly place?: string
  /** ISO date; `YYYY-MM` when the day is blank. */
  readonly date?: string
  readonly subject?: string
  readonly signers: readonly {
    readonly name: string
    readonly position?: string
    readonly authority?: string
    readonly range: Range
  }[]
  readonly recipients: readonly { readonly text: string; readonly range: Range }[]
  readonly bases: readonly { readonly range: Range }[]
  readonly urgency?: string
  readonly secrecy?: string
  /** Stable English id of the genre: `decision`, `letter`, `press`, `other` ... */
  readonly genre: string
  /** What the form lacks or contradicts. */
  readonly diagnostics: readonly FormDiagnostic[]
}

/** Codes of what can be wrong with the form. */
export type FormDiagnosticCode =
  | 'blank-number'
  | 'blank-day'
  | 'impossible-date'
  | 'conflicting-dates'
  | 'missing-number'
  | 'missing-date'
  | 'missing-issuer'
  | 'missing-subject'
  | 'missing-signer'

/** Something a reader should know about the form of the document. */
export interface FormDiagnostic {
  readonly code: FormDiagnosticCode
  readonly severity: 'info' | 'warning'
  readonly message: string
  readonly range?: Range
}
