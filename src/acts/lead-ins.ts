import { BAN, DUTY, MANNER, MODAL, ORDER, REQUEST, TASK } from './codes.ts'
import {
  asksAbout,
  bans,
  cases,
  contents,
  decides,
  decidesEach,
  type LeadIn,
  type ListSetting,
  opensSeries,
  proposes,
  rights,
  rules,
  stopsEach,
  when,
} from './lead-in-lists.ts'
import { charters, concerns, namesLate, namesParty, orders, ordersLate, speaks, tasks } from './lead-in-orders.ts'
import { INSTRUCTIONS, LEGAL_ACTS } from './profile.ts'
import { mayHold, RuleTable, type Scope } from './rule-table.ts'
import { HAS_DECISION, HAS_ORDER } from './signs.ts'

interface LeadInRule extends Scope {
  readonly id: string
  readonly read: (leadIn: LeadIn) => ListSetting | 'act' | undefined
}

const RULES = new RuleTable<LeadInRule>([
  { id: 'lead-in.when', roles: [DUTY, MODAL, BAN], read: when },
  { id: 'lead-in.ban', read: bans },
  { id: 'lead-in.rights', profiles: LEGAL_ACTS, read: rights },
  { id: 'lead-in.proposal', read: proposes },
  { id: 'lead-in.series', signs: HAS_DECISION, read: opensSeries },
  { id: 'lead-in.rules', profiles: ['press'], kinds: ['party'], read: rules },
  { id: 'lead-in.each', profiles: ['articles'], kinds: ['party'], signs: HAS_DECISION, read: decidesEach },
  { id: 'lead-in.stops', profiles: ['articles', ...INSTRUCTIONS], kinds: ['party'], read: stopsEach },
  { id: 'lead-in.matters', read: (leadIn) => (asksAbout(leadIn.sheet, leadIn.parse) ? 'act' : undefined) },
  { id: 'lead-in.order', roles: [ORDER, REQUEST], read: orders },
  { id: 'lead-in.late-order', profiles: ['report', ...INSTRUCTIONS], signs: HAS_ORDER, read: ordersLate },
  { id: 'lead-in.charter', kinds: ['none', 'document', 'thing'], read: charters },
  { id: 'lead-in.topic', read: concerns },
  { id: 'lead-in.late', profiles: LEGAL_ACTS, read: namesLate },
  { id: 'lead-in.decision', read: decides },
  { id: 'lead-in.cases', kinds: ['party'], read: cases },
  { id: 'lead-in.party', kinds: ['party', 'thing'], read: namesParty },
  { id: 'lead-in.speech', read: speaks },
  { id: 'lead-in.task', kinds: ['none'], roles: [TASK, MANNER], read: tasks },
  { id: 'lead-in.contents', read: contents },
])

/** What a lead-in hands to its list; nothing when it is an act itself. */
export function readLeadIn(leadIn: LeadIn): ListSetting | undefined {
  for (const rule of RULES.of(leadIn.profile, leadIn.parse)) {
    if (!mayHold(rule, leadIn.parse)) continue
    const found = rule.read(leadIn)
    if (found === 'act') return undefined
    if (found) return found
  }
  return undefined
}
