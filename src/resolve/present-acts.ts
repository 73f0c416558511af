import type { Acts, AddresseeDraft, DeadlineDraft, DecisionDraft, DirectiveDraft, TargetDraft } from '../acts/act.ts'
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

// Fields that may be missing are set one by one: a document has hundreds of acts, and spreading conditions costs more
// than all else here.

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
  const decision: Decision = {
    id: `decision-${place + 1}`,
    span: view.span(draft),
    text: view.text(draft),
    kind: draft.kind,
    status: draft.status,
    actors: own.length > 0 ? own : issuers,
    rule: draft.rule,
    confidence: draft.confidence,
  }
  const block = view.block(draft.block)
  const effective = effectiveDate(draft, view, context)
  if (block !== undefined) decision.block = block
  if (draft.object) decision.object = view.span(draft.object)
  if (effective !== undefined) decision.effective = effective
  return decision
}

function effectiveDate(draft: DecisionDraft, view: View, { date }: ActContext): string | undefined {
  if (!draft.effective) return undefined
  const [mention] = view.mentionsInside(draft.effective, 'date')
  return mention ? mention.attributes?.from : date
}

function presentDirective(draft: DirectiveDraft, place: number, view: View, context: ActContext): Directive {
  const issuer = draft.issuer ? view.nameOrId(draft.issuer) : context.issuer
  const directive: Directive = {
    id: `directive-${place + 1}`,
    span: view.span(draft),
    text: view.text(draft),
    modality: draft.modality,
    addressees: draft.addressees.map((addressee) => presentAddressee(addressee, view)),
    action: view.span(draft.action),
    rule: draft.rule,
    confidence: draft.confidence,
  }
  const deadline = chief(draft.deadlines)
  const block = view.block(draft.block)
  if (issuer !== undefined) directive.issuer = issuer
  if (deadline) directive.deadline = presentDeadline(deadline, view, context)
  if (draft.purpose) directive.purpose = view.span(draft.purpose)
  if (draft.condition) directive.condition = view.span(draft.condition)
  if (draft.product) directive.product = view.span(draft.product)
  if (draft.reportTo.length > 0) directive.reportTo = draft.reportTo.map((body) => view.nameOrId(body))
  if (block !== undefined) directive.block = block
  return directive
}

/** Of several time frames the first; what says since when is less than what says by when: `Ngay sau khi nhận được ..., phải trả lời trong 15 ngày`. */
function chief(deadlines: readonly DeadlineDraft[]): DeadlineDraft | undefined {
  const [first] = deadlines
  if (first?.kind !== 'relative') return first
  return deadlines.find(({ kind }) => kind === 'within' || kind === 'by') ?? first
}

function presentAddressee(draft: AddresseeDraft, view: View): Addressee {
  const entity = view.entity(draft, ACTING)
  const addressee: Addressee = { text: view.text(draft), span: view.span(draft), role: draft.role }
  if (entity) addressee.entity = entity.id
  if (draft.inherited) addressee.inherited = true
  return addressee
}

function presentDeadline(draft: DeadlineDraft, view: View, { date, store, lexicon }: ActContext): Deadline {
  const dates = deadlineDates(draft, view.mentionsInside(draft, 'date'), date, store, lexicon)
  return { text: view.text(draft), span: view.span(draft), kind: draft.kind, ...dates }
}

function presentTarget(draft: TargetDraft, place: number, view: View): Target {
  const { comparator, value, unit, confidence } = draft
  const target: Target = { id: `target-${place + 1}`, span: view.span(draft), text: view.text(draft), confidence }
  const block = view.block(draft.block)
  if (draft.indicator) target.indicator = view.span(draft.indicator)
  if (comparator !== undefined) target.comparator = comparator
  if (value !== undefined) target.value = value
  if (unit !== undefined) target.unit = unit
  if (draft.by) target.by = view.text(draft.by)
  if (block !== undefined) target.block = block
  return target
}
