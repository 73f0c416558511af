import type { DecisionDraft } from '../act.ts'
import { COPULA, FUTURE, KINDS, PASSIVE, PAST, REPORT, SPEECH } from '../codes.ts'
import type { SubjectKind } from '../core.ts'
import { type Parse, parseClause } from '../parse.ts'
import { ACCOUNTS, INSTRUCTIONS } from '../profile.ts'
import { roleLength, skipConnectors } from '../roles.ts'
import { mayHold, RuleTable, type Scope } from '../rule-table.ts'
import {
  HAS_AMENDMENT,
  HAS_APPROVAL,
  HAS_DECISION,
  HAS_DELIBERATION,
  HAS_EFFECT,
  HAS_MOVE,
  HAS_ORDER,
  HAS_PASSIVE,
  HAS_QUANTITY,
  HAS_REPEAL,
  HAS_TERM,
  HAS_TỪ,
} from '../signs.ts'
import { reparsed, type Unit } from '../unit.ts'
import { bodyDecides, enacts, personMoves, standingBody } from './bodies.ts'
import { budgeted } from './budgets.ts'
import { agreesBehindName, type Found } from './found.ts'
import { deliberates } from './meetings.ts'
import { charge, item, opensWithVerb } from './opening.ts'
import { passive } from './passives.ts'
import { asksAboutPeople, proposed } from './proposals.ts'
import { recalled, reported } from './reports.ts'
import { transition } from './transition.ts'
import { adopted, amended, effect } from './validity.ts'

/** A rule for decisions: the first of the table that holds makes the act. */
interface DecisionRule extends Scope {
  readonly id: string
  /** The share of right acts on documents that no rule had seen. */
  readonly confidence: number
  readonly read: (unit: Unit) => Found | undefined
}

const NO_PARTY: readonly SubjectKind[] = ['none', 'document', 'thing']

const RULES = new RuleTable<DecisionRule>([
  {
    id: 'decision.effect',
    confidence: 0.95,
    signs: HAS_EFFECT | HAS_AMENDMENT | HAS_REPEAL | HAS_TERM | HAS_TỪ,
    read: effect,
  },
  { id: 'decision.amended', confidence: 0.9, read: amended },
  { id: 'decision.adopted', confidence: 0.95, signs: HAS_APPROVAL, read: adopted },
  { id: 'decision.transition', confidence: 0.8, read: transition },
  { id: 'decision.item', confidence: 0.9, read: item },
  { id: 'decision.enacts', confidence: 0.95, read: enacts },
  {
    id: 'decision.person',
    confidence: 0.85,
    // A law tells what becomes of offices, it fills none.
    profiles: ['articles', ...INSTRUCTIONS],
    signs: HAS_MOVE,
    read: personMoves,
  },
  {
    id: 'decision.budget',
    confidence: 0.8,
    profiles: ['articles', ...INSTRUCTIONS],
    kinds: NO_PARTY,
    signs: HAS_QUANTITY,
    read: budgeted,
  },
  { id: 'decision.opens', confidence: 0.88, kinds: NO_PARTY, signs: HAS_DECISION, read: opensWithVerb },
  {
    id: 'decision.charge',
    confidence: 0.75,
    kinds: NO_PARTY,
    signs: HAS_DECISION | HAS_ORDER,
    read: (unit) => charge(unit),
  },
  {
    id: 'decision.standing',
    confidence: 0.75,
    profiles: ['articles', 'report', ...INSTRUCTIONS],
    kinds: ['party'],
    roles: [COPULA],
    read: standingBody,
  },
  { id: 'decision.body', confidence: 0.85, kinds: ['party'], read: bodyDecides },
  {
    id: 'decision.recalled',
    confidence: 0.75,
    profiles: ['report', ...INSTRUCTIONS],
    kinds: ['party'],
    roles: [PAST],
    read: recalled,
  },
  { id: 'decision.reported', confidence: 0.75, profiles: ['press'], read: reported },
  { id: 'decision.passive', confidence: 0.75, profiles: ['letter', ...ACCOUNTS], signs: HAS_PASSIVE, read: passive },
  { id: 'decision.proposed', confidence: 0.6, profiles: ACCOUNTS, read: proposed },
  {
    id: 'decision.proposed',
    confidence: 0.75,
    profiles: INSTRUCTIONS,
    kinds: ['none', 'party'],
    signs: HAS_DECISION,
    read: asksAboutPeople,
  },
  {
    id: 'decision.deliberates',
    confidence: 0.55,
    profiles: ['press', 'plan'],
    kinds: ['party', 'document', 'thing'],
    signs: HAS_DELIBERATION,
    read: deliberates,
  },
])

/** The decision that the clause makes, if it makes one. */
export function readDecision(unit: Unit): DecisionDraft | undefined {
  const said = behindFrame(unit)
  if (said) {
    const decision = readDecision(reparsed(unit, said, { said: false }))
    // What a speaker tells of was decided before.
    return decision?.rule === 'decision.reported' && decision.status === 'enacted'
      ? { ...decision, status: 'reported' }
      : decision
  }
  for (const rule of RULES.of(unit.profile, unit.parse)) {
    if (!mayHold(rule, unit.parse)) continue
    const found = rule.read(unit)
    const kind = found ? KINDS[found.kind] : undefined
    if (!found || kind === undefined || kind === '') continue
    const { first, end } = unit.parse
    return {
      first,
      end,
      block: unit.block,
      rule: rule.id,
      confidence: rule.confidence,
      kind,
      status: found.status,
      actors: found.actors ?? [],
      ...(found.object ? { object: found.object } : {}),
    }
  }
  return undefined
}

/** Press: in `Ông A cho biết, UBND tỉnh đã phê duyệt ...` it is the clause behind the frame that tells of a decision. */
function behindFrame({ sheet, parse, profile }: Unit): Parse | undefined {
  if (profile !== 'press' || parse.kind !== 'party' || (parse.role !== REPORT && parse.role !== SPEECH))
    return undefined
  const at = skipConnectors(sheet, parse.predicate + roleLength(sheet, parse.predicate), parse.end)
  if (at >= parse.end) return undefined
  const inner = parseClause(sheet, at, parse.end)
  if (inner.kind !== 'party') return undefined
  const isTold = inner.role === PAST || inner.role === FUTURE || inner.role === PASSIVE
  return (parse.role === REPORT && isTold) || agreesBehindName(sheet, inner) ? inner : undefined
}
