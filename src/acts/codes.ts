import type { DecisionKind } from '../model/analysis.ts'
import { DECISION_KINDS } from '../model/kinds.ts'

/** What a word does to its clause, as a small number; 0 is nothing. */
export const ORDER = 1

export const REQUEST = 2

export const DUTY = 3

export const MODAL = 4

export const BAN = 5

export const PAST = 6

export const FUTURE = 7

export const PASSIVE = 8

export const COPULA = 9

export const SPEECH = 10

/** A verb of reporting: what is said is told only when it is an order itself. */
export const REPORT = 11

/** `chưa`, `chẳng`: it is not so. */
export const NEGATED = 12

export const TASK = 13

export const MANNER = 14

/** A verb that is as often a noun (`báo cáo`, `tổ chức`). */
export const NOUNY = 15

/** Number of roles, none included. */
export const ROLES = 16

export const CONNECTOR = 1

export const PURPOSE = 2

export const CONDITION = 3

export const TOPIC = 4

export const SETTING = 5

export const BASIS = 6

export const PARTNER = 7

export const DETERMINER = 1

export const HONORIFIC = 2

export const NOUN = 3

export const MODIFIER = 4

export const ORDER_ROLES: readonly string[] = [
  'none',
  'order',
  'request',
  'duty',
  'modal',
  'ban',
  'past',
  'future',
  'passive',
  'copula',
  'speech',
  'report',
  'negated',
]

export const OPENER_ROLES: readonly string[] = [
  'none',
  'connector',
  'purpose',
  'condition',
  'topic',
  'setting',
  'basis',
  'partner',
]

export const NOUN_ROLES: readonly string[] = ['none', 'determiner', 'honorific', 'noun', 'modifier']

/** What the words in front of the verb of a decision say. */
export const FRAME_ROLES: readonly string[] = ['none', 'decides', 'writes', 'adverb']

/** Roles of `lexicon/goal-frames.tsv`. */
export const GOAL_ROLES: readonly string[] = ['none', 'sets', 'says', 'plan']

/** Kinds of decisions by their codes. */
export const KINDS: readonly ('' | DecisionKind)[] = ['', ...DECISION_KINDS]

/** The code of a kind. */
const code = (kind: DecisionKind): number => KINDS.indexOf(kind)
export const PROMULGATE: number = code('promulgate')
export const APPROVE: number = code('approve')
export const APPOINT: number = code('appoint')
export const DISMISS: number = code('dismiss')
export const ESTABLISH: number = code('establish')
export const DISSOLVE: number = code('dissolve')
export const AMEND: number = code('amend')
export const REPEAL: number = code('repeal')
export const EFFECT: number = code('effect')
export const ASSIGN: number = code('assign')
export const ALLOCATE: number = code('allocate')
export const PERMIT: number = code('permit')
export const REVOKE: number = code('revoke')
export const REWARD: number = code('reward')
export const DISCIPLINE: number = code('discipline')
export const DELIBERATE: number = code('deliberate')
export const CONVENE: number = code('convene')
export const OTHER: number = code('other')

/** Topics of headings by their codes. */
export const TOPICS = [
  '',
  'aim',
  'requirement',
  'background',
  'matter',
  'scope',
  'solution',
  'task',
  'execution',
  'money',
  'ban',
  'transition',
  'lead',
  'field',
  'goods',
  'right',
  'proposal',
] as const

export type Topic = (typeof TOPICS)[number]

/** Kinds of deadlines by their codes. */
export const DEADLINE_KINDS = ['', 'by', 'within', 'period', 'recurring', 'relative', 'immediate'] as const
