/**
 * The public types of an analysis: plain JSON, described once here. The JSON Schema in `schema/` is generated from this file.
 *
 * All offsets are half-open and count in the unit that `source.offsets` names (UTF-16 code units unless asked otherwise),
 * always in the ORIGINAL input.
 */

/** A half-open range of the original input: `text.slice(start, end)` is what was read. */
export interface Span {
  start: number
  end: number
}

/** The unit in which the offsets of an analysis count. */
export type OffsetUnit = 'utf16' | 'codepoint' | 'utf8'

/** Kinds of structural blocks, from the outermost to the innermost. */
export type BlockKind =
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

/** What a decision does. */
export type DecisionKind =
  | 'promulgate'
  | 'approve'
  | 'appoint'
  | 'dismiss'
  | 'establish'
  | 'dissolve'
  | 'amend'
  | 'repeal'
  | 'effect'
  | 'assign'
  | 'allocate'
  | 'permit'
  | 'revoke'
  | 'reward'
  | 'discipline'
  | 'deliberate'
  | 'convene'
  | 'other'

/** How settled a decision is: done here, told of, before the body, or asked of a higher body. */
export type DecisionStatus = 'enacted' | 'reported' | 'considered' | 'proposed'

/** The force of a directive. */
export type Modality = 'obligation' | 'prohibition' | 'request'

/** The nine types of entities. */
export type EntityType = 'body' | 'position' | 'person' | 'plan' | 'document' | 'term' | 'date' | 'place' | 'quantity'

/** How a time frame binds an action. */
export type DeadlineKind = 'by' | 'within' | 'period' | 'recurring' | 'relative' | 'immediate' | 'continuous' | 'vague'

/** Where the text came from and what language and genre it is. */
export interface Source {
  name?: string
  /** Length of the input in the unit of `offsets`. */
  length: number
  offsets: OffsetUnit
  /** ISO 639-3 code (`vie`, `eng`, `und` ...) and a confidence from 0 to 1. */
  language: { code: string; confidence: number }
  /** Stable English id of the genre, such as `resolution`, `decision`, `letter`, `press`. */
  genre: string
}

/** The type of the document: its Vietnamese name in lower case and a stable English id. */
export interface DocumentType {
  name: string
  code: string
  span?: Span
}

/** The document's own number, such as `30/2020/NĐ-CP`. */
export interface DocumentNumber {
  text: string
  ordinal?: number
  year?: number
  symbol: string
  span: Span
}

/** A body or office named in the form of the document. */
export interface NamedBody {
  name: string
  /** Id of the entity in `entities`. */
  entity?: string
  span?: Span
}

/** Who signed, in which position, under which authority mark (`TM.`, `KT.`) as written. */
export interface Signer {
  name: string
  position?: string
  authority?: string
  span: Span
}

/** One line of the recipients, as written. */
export interface Recipient {
  text: string
  entity?: string
  span: Span
}

/** One legal basis (`Căn cứ ...`, `Theo đề nghị ...`, `Xét ...`) and the ids of the documents it names. */
export interface Basis {
  span: Span
  documents: string[]
}

/** The form of the document. What the text does not say is left out. */
export interface Metadata {
  type?: DocumentType
  number?: DocumentNumber
  issuer?: NamedBody
  parent?: NamedBody
  place?: string
  /** ISO date; `YYYY-MM` when the day is blank. */
  date?: string
  subject?: string
  signers: Signer[]
  recipients: Recipient[]
  bases: Basis[]
  urgency?: string
  secrecy?: string
}

/** One block of the tree, in document order. */
export interface Block {
  /** Stable and readable: `dieu-2.khoan-1.diem-a`. */
  id: string
  kind: BlockKind
  /** The marker without punctuation; empty for a bullet. */
  label: string
  heading?: string
  span: Span
  /** Id of the enclosing block. */
  parent?: string
}

/** One clause that changes a state of affairs. */
export interface Decision {
  id: string
  span: Span
  text: string
  kind: DecisionKind
  status: DecisionStatus
  /** Ids of entities, or names as written where no entity stands for them. */
  actors: string[]
  block?: string
  object?: Span
  /** ISO date on which it takes effect. */
  effective?: string
  /** Id of the rule that made it. */
  rule: string
  /** How sure the reading is, from 0 to 1. */
  confidence: number
}

/** Somebody who is told to do something. */
export interface Addressee {
  text: string
  entity?: string
  span?: Span
  role: 'lead' | 'coordinate'
  /** True when the name stands outside the clause: in a lead-in, a heading or the sentence before. */
  inherited?: boolean
}

/** The time frame of an action, as written and as dates. */
export interface Deadline {
  text: string
  span: Span
  kind: DeadlineKind
  /** ISO dates, inclusive. */
  start?: string
  end?: string
  recurrence?: string
  anchor?: string
}

/** One clause that tells somebody to do, or not to do, something. */
export interface Directive {
  id: string
  span: Span
  text: string
  modality: Modality
  issuer?: string
  addressees: Addressee[]
  action: Span
  deadline?: Deadline
  purpose?: Span
  condition?: Span
  /** What is to be delivered, where a table of tasks says so. */
  product?: Span
  reportTo?: string[]
  block?: string
  rule: string
  confidence: number
}

/** A measurable goal. */
export interface Target {
  id: string
  span: Span
  text: string
  indicator?: Span
  comparator?: string
  value?: number
  unit?: string
  /** Year or ISO date by which it is to be reached. */
  by?: string
  block?: string
  confidence: number
}

/** One thing of the world and all the places where the text names it. */
export interface Entity {
  id: string
  type: EntityType
  subtype?: string
  name: string
  mentions: Span[]
  attributes: Record<string, unknown>
  confidence: number
}

/** A place of a law or rule, as the labels of its levels; ranges and lists are spread out to one each. */
export interface Provision {
  article?: string
  clause?: string
  point?: string
  subsection?: string
  section?: string
  chapter?: string
  part?: string
  appendix?: string
  /** Number of an annexed form (`Mẫu số 01`). */
  form?: string
}

/** A reference to a provision of this or of another document. */
export interface Reference {
  span: Span
  /** Id of the cited document's entity; absent for this document. */
  document?: string
  provision?: Provision
  /** Id of the block of this document that is meant. */
  target?: string
  relation: string
}

/** A key term or a defined term of the document. */
export interface Term {
  term: string
  score: number
  mentions: Span[]
  definition?: Span
}

/** Something a reader of the analysis should know about the input. */
export interface Diagnostic {
  code: string
  severity: 'info' | 'warning' | 'error'
  message: string
  span?: Span
}

/** What one document says. */
export interface Analysis {
  schemaVersion: string
  source: Source
  metadata: Metadata
  structure: Block[]
  decisions: Decision[]
  directives: Directive[]
  targets: Target[]
  entities: Entity[]
  references: Reference[]
  terminology: Term[]
  diagnostics: Diagnostic[]
}
