import type { Acts, AddresseeDraft, DecisionDraft, DirectiveDraft, TargetDraft } from '../acts/act.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Addressee, Deadline, Decision, Directive, Target } from '../model/analysis.ts'
import type { TokenStore } from '../tokens/store.ts'
import { deadlineDates } from './deadlines.ts'
import { ACTING, type View } from './view.ts'

/** What acts need to know of the document around them. */
export interface ActContext {
  readonly store: TokenStore
  readonly lexicon: Lexicon
  /** ISO date of the document. */
  readonly date?: string
  /** Id or name of who issues the document. */
  readonly issuer?: string
}

/** Decisions, directives and targets as they are returned. */
export function presentActs(
  acts: Acts,
  view: View,
  context: ActContext,
): { decisions: Decision[]; directives: Directive[]; targets: Target[] } {
  return {
    decisions: acts.decisions.map((draft, k) => presentDecision(draft, k, view, context)),
    directives: acts.directives.map((draft, k) => presentDirective(draft, k, view, context)),
    targets: acts.targets.map((draft, k) => presentTarget(draft, k, view)),
  }
}

function presentDecision(draft: DecisionDraft, place: number, view: View, context: ActContext): Decision {
  const own = draft.actors.map((actor) => view.nameOrId(actor))
  const issuers = draft.status === 'enacted' && context.issuer !== undefined ? [context.issuer] : []
  return {
    id: `decision-${place + 1}`,
    span: view.span(draft),
    text: view.text(draft),
    kind: draft.kind,
    status: draft.status,
    actors: own.length > 0 ? own : issuers,
    ...view.block(draft.block),
    ...(draft.object ? { object: view.span(draft.object) } : {}),
    ...effectiveDate(draft, view, context),
    rule: draft.rule,
    confidence: draft.confidence,
  }
}

function effectiveDate(draft: DecisionDraft, view: View, { date }: ActContext): { effective?: string } {
  if (!draft.effective) return {}
  const mention = view.mentions.inside(draft.effective).find((m) => m.type === 'date')
  const from = mention ? mention.attributes?.from : date
  return from === undefined ? {} : { effective: from }
}

function presentDirective(draft: DirectiveDraft, place: number, view: View, context: ActContext): Directive {
  const issuer = draft.issuer ? view.nameOrId(draft.issuer) : context.issuer
  return {
    id: `directive-${place + 1}`,
    span: view.span(draft),
    text: view.text(draft),
    modality: draft.modality,
    ...(issuer === undefined ? {} : { issuer }),
    addressees: draft.addressees.map((addressee) => presentAddressee(addressee, view)),
    action: view.span(draft.action),
    ...presentDeadline(draft, view, context),
    ...(draft.purpose ? { purpose: view.span(draft.purpose) } : {}),
    ...(draft.condition ? { condition: view.span(draft.condition) } : {}),
    ...(draft.product ? { product: view.span(draft.product) } : {}),
    ...(draft.reportTo.length > 0 ? { reportTo: draft.reportTo.map((body) => view.nameOrId(body)) } : {}),
    ...view.block(draft.block),
    rule: draft.rule,
    confidence: draft.confidence,
  }
}

function presentAddressee(draft: AddresseeDraft, view: View): Addressee {
  const entity = view.entity(draft, ACTING)
  return {
    text: view.text(draft),
    ...(entity ? { entity: entity.id } : {}),
    span: view.span(draft),
    role: draft.role,
    ...(draft.inherited ? { inherited: true } : {}),
  }
}

function presentDeadline({ deadlines }: DirectiveDraft, view: View, context: ActContext): { deadline?: Deadline } {
  const [draft] = deadlines
  if (!draft) return {}
  const dates = deadlineDates(draft, view.mentions.inside(draft), context.date, context.store, context.lexicon)
  return { deadline: { text: view.text(draft), span: view.span(draft), kind: draft.kind, ...dates } }
}

function presentTarget(draft: TargetDraft, place: number, view: View): Target {
  return {
    id: `target-${place + 1}`,
    span: view.span(draft),
    text: view.text(draft),
    ...(draft.indicator ? { indicator: view.span(draft.indicator) } : {}),
    ...(draft.comparator === undefined ? {} : { comparator: draft.comparator }),
    ...(draft.value === undefined ? {} : { value: draft.value }),
    ...(draft.unit === undefined ? {} : { unit: draft.unit }),
    ...(draft.by ? { by: view.text(draft.by) } : {}),
    ...view.block(draft.block),
    confidence: draft.confidence,
  }
}
