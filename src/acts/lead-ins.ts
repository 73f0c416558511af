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

interface LeadInRule {
  readonly id: string
  readonly read: (leadIn: LeadIn) => ListSetting | 'act' | undefined
}

const RULES: readonly LeadInRule[] = [
  { id: 'lead-in.when', read: when },
  { id: 'lead-in.ban', read: bans },
  { id: 'lead-in.rights', read: rights },
  { id: 'lead-in.proposal', read: proposes },
  { id: 'lead-in.series', read: opensSeries },
  { id: 'lead-in.rules', read: rules },
  { id: 'lead-in.each', read: decidesEach },
  { id: 'lead-in.stops', read: stopsEach },
  { id: 'lead-in.matters', read: (leadIn) => (asksAbout(leadIn.sheet, leadIn.parse) ? 'act' : undefined) },
  { id: 'lead-in.order', read: orders },
  { id: 'lead-in.late-order', read: ordersLate },
  { id: 'lead-in.charter', read: charters },
  { id: 'lead-in.topic', read: concerns },
  { id: 'lead-in.late', read: namesLate },
  { id: 'lead-in.decision', read: decides },
  { id: 'lead-in.cases', read: cases },
  { id: 'lead-in.party', read: namesParty },
  { id: 'lead-in.speech', read: speaks },
  { id: 'lead-in.task', read: tasks },
  { id: 'lead-in.contents', read: contents },
]

/** What a lead-in hands to its list; nothing when it is an act itself. */
export function readLeadIn(leadIn: LeadIn): ListSetting | undefined {
  for (const rule of RULES) {
    const found = rule.read(leadIn)
    if (found === 'act') return undefined
    if (found) return found
  }
  return undefined
}
