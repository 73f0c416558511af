import type { Addressee, Decision, Directive, Target } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import {
  confidenceField,
  defineTable,
  documentField,
  type Field,
  joined,
  oneLine,
  placeFields,
  spanFields,
  type Table,
  wholeDay,
  wordsOf,
} from './table.ts'

function headFields<Act extends Decision | Directive | Target>(): Field<Act>[] {
  return [
    documentField(),
    { name: 'id', type: 'string', required: true, description: 'Id inside the document.', of: ({ id }) => id },
    {
      name: 'block',
      type: 'string',
      description: 'Id of the structural block it stands in, such as dieu-2.khoan-1.',
      of: ({ block }) => block,
    },
    {
      name: 'text',
      type: 'string',
      required: true,
      description: 'The clause as written, on one line.',
      of: ({ text }) => oneLine(text),
    },
  ]
}

function tailFields<Act extends Decision | Directive | Target>(): Field<Act>[] {
  return [confidenceField(), ...spanFields<Act>(({ span }) => span), ...placeFields<Act>(({ span }) => span)]
}

function ruleField<Act extends Decision | Directive>(): Field<Act> {
  return {
    name: 'rule',
    type: 'string',
    required: true,
    description: 'Id of the rule that made it.',
    of: ({ rule }) => rule,
  }
}

/** One row a decision. */
export const DECISIONS: Table<'decisions'> = defineTable(
  'decisions',
  'One row a decision: a clause by which a body changes a state of affairs.',
  ({ analysis }: WrittenDocument) => analysis.decisions,
  [
    ...headFields<Decision>(),
    {
      name: 'kind',
      type: 'string',
      required: true,
      description: 'What it does: approve, appoint, repeal ...',
      of: ({ kind }) => kind,
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      description: 'enacted, reported, considered or proposed.',
      of: ({ status }) => status,
    },
    {
      name: 'actors',
      type: 'string',
      description: 'Who decides, parted by semicolons.',
      of: ({ actors }, { nameOf }) => joined(actors.map(nameOf)),
    },
    {
      name: 'object',
      type: 'string',
      description: 'What is decided upon, as written.',
      of: ({ object }, { text }) => wordsOf(text, object),
    },
    {
      name: 'effective',
      type: 'date',
      description: 'Day on which it takes effect.',
      of: ({ effective }) => wholeDay(effective),
    },
    ruleField(),
    ...tailFields<Decision>(),
  ],
)

function told(addressees: readonly Addressee[], role: Addressee['role']): string | undefined {
  return joined(addressees.filter((addressee) => addressee.role === role).map(({ text }) => text))
}

/** One row a directive. */
export const DIRECTIVES: Table<'directives'> = defineTable(
  'directives',
  'One row a directive: a clause by which somebody is told to do something, or not to do it.',
  ({ analysis }: WrittenDocument) => analysis.directives,
  [
    ...headFields<Directive>(),
    {
      name: 'modality',
      type: 'string',
      required: true,
      description: 'obligation, prohibition or request.',
      of: ({ modality }) => modality,
    },
    {
      name: 'issuer',
      type: 'string',
      description: 'Who gives the order.',
      of: ({ issuer }, { nameOf }) => (issuer === undefined ? undefined : nameOf(issuer)),
    },
    {
      name: 'lead',
      type: 'string',
      description: 'Who has to do it, as written, parted by semicolons.',
      of: ({ addressees }) => told(addressees, 'lead'),
    },
    {
      name: 'coordinating',
      type: 'string',
      description: 'Who has to take part, as written, parted by semicolons.',
      of: ({ addressees }) => told(addressees, 'coordinate'),
    },
    {
      name: 'action',
      type: 'string',
      required: true,
      description: 'What is to be done, as written.',
      of: ({ action }, { text }) => wordsOf(text, action),
    },
    {
      name: 'deadline',
      type: 'string',
      description: 'The time frame as written.',
      of: ({ deadline }) => deadline && oneLine(deadline.text),
    },
    {
      name: 'deadline_kind',
      type: 'string',
      description: 'by, within, period, recurring, relative, immediate, continuous or vague.',
      of: ({ deadline }) => deadline?.kind,
    },
    {
      name: 'deadline_start',
      type: 'date',
      description: 'First day of the time frame.',
      of: ({ deadline }) => wholeDay(deadline?.start),
    },
    {
      name: 'deadline_end',
      type: 'date',
      description: 'Last day of the time frame.',
      of: ({ deadline }) => wholeDay(deadline?.end),
    },
    {
      name: 'recurrence',
      type: 'string',
      description: 'How it repeats, as in iCalendar (FREQ=MONTHLY).',
      of: ({ deadline }) => deadline?.recurrence,
    },
    {
      name: 'purpose',
      type: 'string',
      description: 'What it is for, as written.',
      of: ({ purpose }, { text }) => wordsOf(text, purpose),
    },
    {
      name: 'condition',
      type: 'string',
      description: 'On what condition, as written.',
      of: ({ condition }, { text }) => wordsOf(text, condition),
    },
    {
      name: 'product',
      type: 'string',
      description: 'What is to be delivered, as written.',
      of: ({ product }, { text }) => wordsOf(text, product),
    },
    {
      name: 'report_to',
      type: 'string',
      description: 'To whom to report, parted by semicolons.',
      of: ({ reportTo }, { nameOf }) => joined((reportTo ?? []).map(nameOf)),
    },
    ruleField(),
    ...tailFields<Directive>(),
  ],
)

/** One row a target. */
export const TARGETS: Table<'targets'> = defineTable(
  'targets',
  'One row a target: an indicator with a value to be reached.',
  ({ analysis }: WrittenDocument) => analysis.targets,
  [
    ...headFields<Target>(),
    {
      name: 'indicator',
      type: 'string',
      description: 'What is measured, as written.',
      of: ({ indicator }, { text }) => wordsOf(text, indicator),
    },
    {
      name: 'comparator',
      type: 'string',
      description: 'How the value binds: at least, at most ...',
      of: ({ comparator }) => comparator,
    },
    { name: 'value', type: 'double', description: 'The value to be reached.', of: ({ value }) => value },
    { name: 'unit', type: 'string', description: 'Unit of the value.', of: ({ unit }) => unit },
    { name: 'by', type: 'string', description: 'Year or date by which it is to be reached.', of: ({ by }) => by },
    ...tailFields<Target>(),
  ],
)
