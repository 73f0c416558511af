/**
 * A physical line with what it is taken for. Tokens are numbered as in the store; a line owns the tokens from `first`
 * up to, not including, `end`. Blank lines own none and are not kept.
 */
export interface Line {
  readonly first: number
  readonly end: number
  /** What the line is by its own look and by its neighbours. */
  kind: LineKind
  /** The marker without punctuation (`1`, `IV`, `đ`, `1.1`); empty when there is none. */
  label: string
  /** First token behind the marker. */
  content: number
  /** The line goes on with the sentence or name of the line before it. */
  continues: boolean
  /** Id of the rule that named the kind. */
  rule: string
}

/** Kinds of lines: block openers, parts of the form, and running text. */
export type LineKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'clause'
  | 'subclause'
  | 'point'
  | 'bullet'
  | 'appendix'
  | 'motto'
  | 'party-title'
  | 'rule'
  | 'number'
  | 'place-date'
  | 'type'
  | 'summary'
  | 'basis'
  | 'enact'
  | 'addressee'
  | 'authority'
  | 'recipients'
  | 'page'
  | 'note'
  | 'text'
