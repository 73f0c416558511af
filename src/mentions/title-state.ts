/**
 * What the title belongs to: a document, a rule book by its name, a document in a legal basis, an amending one (whose
 * title lists others), one that details laws (and lists them), one that makes known what was changed, a plan, or a plan with a small letter (whose name is no list).
 */
export type TitleKind = 'document' | 'name' | 'basis' | 'amending' | 'detailing' | 'announcing' | 'plan' | 'small-plan'

/** What is known of a title up to a token. */
export interface TitleState {
  readonly kind: TitleKind
  readonly isPlan: boolean
  /** First token behind the last comma or `và`. */
  segment: number
  /** Another document was named in it. */
  cited: boolean
  /** Where the type of the last of them begins. */
  citedAt: number
  /** A period or a term ends right before the token. */
  period: 'date' | 'term' | undefined
  quoted: boolean
  /** Its first token. */
  readonly first: number
}
