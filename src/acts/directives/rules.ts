import { COLON } from '../../lexicon/marks.ts'
import type { Range } from '../../tokens/range.ts'
import { wordAt } from '../../tokens/store.ts'
import type { AddresseeDraft, DeadlineDraft, DirectiveDraft } from '../act.ts'
import { BAN, CONDITION, DUTY, MODAL, ORDER, PURPOSE, REPORT, REQUEST, SPEECH, TOPIC } from '../codes.ts'
import { periodAt, readDeadlines } from '../deadlines.ts'
import { type Parse, parseClause } from '../parse.ts'
import { isLegalAct } from '../profile.ts'
import { roleLength, skipConnectors } from '../roles.ts'
import { type Sheet } from '../sheet.ts'
import { readSlots } from '../slots.ts'
import { reparsed, type Unit } from '../unit.ts'
import { banned, duty, modal } from './duties.ts'
import type { Found } from './found.ts'
import { lateModal } from './laws.ts'
import { isTag, joinedOrder, laterOrder, leaderDirects, order, passedOn, passiveOrder } from './orders.ts'
import { laterSubjects } from './parties.ts'
import { consequence, focus, party, required, task } from './tasks.ts'

interface DirectiveRule {
  readonly id: string
  readonly confidence: number
  /** Confidence in a press report, where most clauses only tell what happened. */
  readonly inPress: number
  /** The clause says itself that something must be done or not: true of the steps of a procedure, too. */
  readonly due?: true
  readonly read: (unit: Unit) => Found | undefined
}

const RULES: readonly DirectiveRule[] = [
  { id: 'directive.banned', confidence: 0.9, inPress: 0.85, due: true, read: banned },
  { id: 'directive.order', confidence: 0.95, inPress: 0.9, read: order },
  { id: 'directive.leader', confidence: 0.7, inPress: 0.7, read: leaderDirects },
  { id: 'directive.passive', confidence: 0.8, inPress: 0.8, read: passiveOrder },
  { id: 'directive.duty', confidence: 0.95, inPress: 0.85, due: true, read: duty },
  { id: 'directive.modal', confidence: 0.75, inPress: 0.65, due: true, read: modal },
  { id: 'directive.passed', confidence: 0.8, inPress: 0.7, read: passedOn },
  { id: 'directive.joined', confidence: 0.8, inPress: 0.7, read: joinedOrder },
  { id: 'directive.party', confidence: 0.88, inPress: 0.7, read: party },
  { id: 'directive.task', confidence: 0.9, inPress: 0.65, read: task },
  { id: 'directive.required', confidence: 0.8, inPress: 0.5, due: true, read: required },
  { id: 'directive.consequence', confidence: 0.8, inPress: 0.5, due: true, read: consequence },
  { id: 'directive.late', confidence: 0.8, inPress: 0.5, due: true, read: lateModal },
  { id: 'directive.focus', confidence: 0.8, inPress: 0.7, read: focus },
  { id: 'directive.speech', confidence: 0.6, inPress: 0.55, read: speech },
  { id: 'directive.later', confidence: 0.55, inPress: 0.45, read: laterOrder },
]

const DUE: ReadonlySet<string> = new Set(RULES.filter(({ due }) => due).map(({ id }) => id))

/** Whether the clause itself says that something must be done or not, apart from what stands around it. */
export function isDue({ rule }: DirectiveDraft): boolean {
  return DUE.has(rule)
}

/** The directive that the clause gives, if it gives one. */
export function readDirective(unit: Unit): DirectiveDraft | undefined {
  if (isClosing(unit)) return orderBehindClosing(unit)
  for (const rule of RULES) {
    const found = rule.read(unit)
    if (found) return draft(unit, rule, found)
  }
  return undefined
}

/** `Trên đây là kế hoạch ...` closes a letter or plan. */
function isClosing({ sheet: { store, word }, parse }: Unit): boolean {
  return store.form[parse.first] === word.trên && store.form[parse.first + 1] === word.đây
}

/** `Trên đây là kế hoạch ..., UBND tỉnh đề nghị các sở báo cáo ...`: the order behind what the text is. */
function orderBehindClosing(unit: Unit): DirectiveDraft | undefined {
  const { parse } = unit
  const { adjuncts, role } = parse
  const end = adjuncts.at(-1)?.end ?? -1
  if (end < 0 || (role !== ORDER && role !== REQUEST && role !== DUTY)) return undefined
  const behind = parseClause(unit.sheet, parse.core, parse.end)
  return behind.core === parse.core && behind.first > parse.first
    ? readDirective(reparsed(unit, behind, { said: false }))
    : undefined
}

function draft(unit: Unit, rule: DirectiveRule, found: Found): DirectiveDraft {
  const { sheet, parse } = unit
  const first = found.first ?? parse.first
  const { end } = parse
  const range = { first, end }
  const told = found.named ?? []
  const later = told.length > 0 ? laterSubjects(sheet, found.action, end) : []
  const named = leads(later.length > 0 ? [...told, ...later] : told, false)
  return {
    first,
    end,
    block: unit.block,
    rule: rule.id,
    confidence: unit.profile === 'press' ? rule.inPress : rule.confidence,
    modality: found.modality,
    ...(found.issuer ? { issuer: found.issuer } : unit.setting.issuer ? { issuer: unit.setting.issuer } : {}),
    addressees: named.length > 0 ? named : leads(found.inherited, true),
    action: { first: Math.min(found.action, parse.end - 1), end: parse.end },
    deadlines: deadlinesOf(sheet, range, parse),
    ...readSlots(sheet, range, parse),
  }
}

function leads(parties: readonly Range[] = [], inherited: boolean): AddresseeDraft[] {
  return parties.map(({ first, end }) => ({ first, end, role: 'lead', inherited }))
}

/** Time frames of the action; those of the topic, a condition or an aim say when something else happens. */
function deadlinesOf(sheet: Sheet, range: Range, parse: Parse): DeadlineDraft[] {
  const foreign = parse.adjuncts.filter(({ role }) => role === TOPIC || role === CONDITION || role === PURPOSE)
  const deadlines = readDeadlines(sheet, range)
    .filter(({ first }) => !foreign.some((f) => first >= f.first && first < f.end))
    .map((deadline) => withinAdjunct(deadline, parse))
  const opening = periodAt(sheet, range.first)
  return opening && parse.kind === 'none' && deadlines[0]?.first !== opening.first ? [opening, ...deadlines] : deadlines
}

/** `Trong thời hạn 03 ngày kể từ ngày nhận đơn | Công an xã ...`: the time ends with its phrase, comma or none. */
function withinAdjunct(deadline: DeadlineDraft, { adjuncts }: Parse): DeadlineDraft {
  const own = adjuncts.find(({ first, end }) => deadline.first >= first && deadline.first < end)
  return own && own.end < deadline.end ? { ...deadline, end: own.end } : deadline
}

/** `Tổng Bí thư nêu rõ, X phải ...`: what is said is told. */
export function speech(unit: Unit): Found | undefined {
  const { sheet, parse, profile } = unit
  if ((parse.role !== SPEECH && parse.role !== REPORT) || parse.kind !== 'party' || isLegalAct(profile))
    return undefined
  const said = parse.predicate + roleLength(sheet, parse.predicate)
  const at = skipConnectors(sheet, said, parse.end)
  if (at >= parse.end) return undefined
  const inner = parseClause(sheet, at, parse.end)
  if (parse.role === REPORT && (!isCommand(inner) || isExplained(sheet, inner))) return undefined
  if (parse.role === SPEECH && sheet.store.form[at] === sheet.word.việc) {
    if (isFinding(sheet, parse.predicate)) return undefined
    return { modality: 'obligation', action: at, issuer: parse.subject }
  }
  // A whole clause needs no frame; one that goes on with the topic before the frame does.
  const standsAlone = inner.kind !== 'none' && !parse.adjuncts.some(({ role }) => role === TOPIC)
  const told = readDirective(reparsed(unit, inner, { said: true }))
  if (told === undefined || told.rule === 'directive.later') return undefined
  return {
    modality: told.modality,
    named: told.addressees.filter((a) => !a.inherited),
    action: told.action.first,
    issuer: parse.subject,
    ...(standsAlone || sheet.store.form[said] === COLON || isTag(sheet, parse) ? { first: at } : {}),
  }
}

/** `Cơ quan chức năng kết luận việc X làm ... là sai`: a finding, no order. */
function isFinding({ store }: Sheet, at: number): boolean {
  return wordAt(store, at) === 'kết'
}

/** `... phức tạp nên phải lập tổ công tác`: what was done and why. */
function isExplained({ store, word }: Sheet, { role, predicate }: Parse): boolean {
  return role === MODAL && store.form[predicate - 1] === word.nên
}

function isCommand({ role, kind }: Parse): boolean {
  return (
    role === ORDER || role === REQUEST || role === DUTY || ((role === MODAL || role === BAN) && kind !== 'document')
  )
}
