import type { DecisionKind, EntityType } from './analysis.ts'

/** The types of entities in the order of the contract. */
export const ENTITY_TYPES: readonly EntityType[] = [
  'body',
  'position',
  'person',
  'plan',
  'document',
  'term',
  'date',
  'place',
  'quantity',
]

/** The kinds of decisions in the order of the contract. */
export const DECISION_KINDS: readonly DecisionKind[] = [
  'promulgate',
  'approve',
  'appoint',
  'dismiss',
  'establish',
  'dissolve',
  'amend',
  'repeal',
  'effect',
  'assign',
  'allocate',
  'permit',
  'revoke',
  'reward',
  'discipline',
  'deliberate',
  'convene',
  'other',
]
