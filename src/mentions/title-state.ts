/**
 * What the title belongs to: a document, a rule book by its name, a document in a legal basis, an amending one (whose
 * title lists others), one that details laws (and lists them), one that makes known what was changed, a plan, a plan
 * that the sentence issues or approves (its name ends where the sentence does), or a plan with a small letter (whose
 * name is no list).
 */
export type TitleKind =
  | 'document'
  | 'name'
  | 'basis'
  | 'amending'
  | 'detailing'
  | 'announcing'
  | 'plan'
  | 'issued-plan'
  | 'small-plan'

/**
 * Which documents the title lists besides: of a circular that guides laws their decrees too, of a plan that carries out a
 * document the next one behind `và`.
 */
export type CitedList = 'none' | 'guided' | 'carried'

/** What is known of a title up to a token. */
export interface TitleState {
  readonly kind: TitleKind
  readonly isPlan: boolean
  readonly list: CitedList
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
