import type { BlockKind } from '../model/analysis.ts'

/**
 * A line of the text with what it is taken for. Tokens are numbered as in the store; a line owns the tokens from
 * `first` up to, not including, `end`. Blank lines own none and are not kept. A physical line that carries several
 * lines of the form (a letterhead in two columns, recipients in one row) is split into as many lines here.
 */
export interface Line {
  readonly first: number
  end: number
  /** What the line is by its own look and by its neighbours. */
  kind: LineKind
  /** Part of the form that the line belongs to. */
  part: FormPart
  /** The marker without punctuation (`1`, `IV`, `đ`, `1.1`); empty when there is none. */
  label: string
  /** Number behind the label (`đ` is 5, `IV` is 4, `1.3` is 3); 0 for a bullet or no marker. */
  ordinal: number
  /** First token behind the marker. */
  content: number
  /** The line goes on with the sentence or name of the line before it. */
  continues: boolean
  /** The line lies in the quoted new wording of an amendment. */
  quoted: boolean
  /** Id of the rule that named the kind. */
  rule: string
}

/** Kinds of lines: block openers, parts of the form, and running text. */
export type LineKind =
  | BlockKind
  | 'motto'
  | 'party-title'
  | 'rule'
  | 'issuer'
  | 'number'
  | 'place-date'
  | 'type'
  | 'summary'
  | 'basis'
  | 'enact'
  | 'addressee'
  | 'authority'
  | 'signer'
  | 'recipients'
  | 'page'
  | 'note'
  | 'table'
  | 'text'

/** Parts of the form of a document, as zones are made of them. */
export type FormPart =
  | 'letterhead'
  | 'title'
  | 'addressees'
  | 'bases'
  | 'body'
  | 'signature'
  | 'recipients'
  | 'appendix'
  | 'note'

/** A marker at the head of a line, as one of the marker rules reads it. */
export interface Marker {
  readonly kind: BlockKind
  readonly label: string
  readonly ordinal: number
  /** First token behind the marker. */
  readonly content: number
  readonly rule: string
}

const BLOCK_KINDS: ReadonlySet<string> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'subclause',
  'point',
  'bullet',
  'appendix',
] satisfies BlockKind[])

/** Whether lines of the kind open a block. */
export function opensBlock(kind: string): kind is BlockKind {
  return BLOCK_KINDS.has(kind)
}

/** A line over the tokens with the marker at its head. */
export function markedLine(first: number, end: number, part: FormPart, marker: Marker): Line {
  // All lines have their fields in one order: what reads them is faster for it.
  const { kind, label, ordinal, content, rule } = marker
  return { first, end, kind, part, label, ordinal, content, continues: false, quoted: false, rule }
}

/** A line of running text over the tokens. */
export function textLine(first: number, end: number): Line {
  return {
    first,
    end,
    kind: 'text',
    part: 'body',
    label: '',
    ordinal: 0,
    content: first,
    continues: false,
    quoted: false,
    rule: 'line.text',
  }
}

/** Takes its marker from a line: what looked like one is the first of its words. */
export function unmark(line: Line, kind: 'text' | 'table', rule: string): void {
  line.kind = kind
  line.rule = rule
  line.label = ''
  line.ordinal = 0
  line.content = line.first
}
