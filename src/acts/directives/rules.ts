import { COLON } from '../../lexicon/marks.ts'
import type { Range } from '../../tokens/range.ts'
import { wordAt } from '../../tokens/store.ts'
import type { AddresseeDraft, DeadlineDraft, DirectiveDraft } from '../act.ts'
import {
  BAN,
  CONDITION,
  COPULA,
  DUTY,
  FUTURE,
  MANNER,
  MODAL,
  ORDER,
  PASSIVE,
  PAST,
  PURPOSE,
  REPORT,
  REQUEST,
  SPEECH,
  TASK,
  TOPIC,
} from '../codes.ts'
import type { SubjectKind } from '../core.ts'
import { periodAt, readDeadlines } from '../deadlines.ts'
import { type Parse, parseClause } from '../parse.ts'
import { ACCOUNTS, INSTRUCTIONS, LEGAL_ACTS } from '../profile.ts'
import { roleLength, skipConnectors } from '../roles.ts'
import { mayHold, RuleTable, type Scope } from '../rule-table.ts'
import { type Sheet } from '../sheet.ts'
import { HAS_DUTY, HAS_LÀ, HAS_MODAL, HAS_ORDER, HAS_PASSIVE, HAS_REPORTING, HAS_THÌ } from '../signs.ts'
import { purposeOf, reportsTo } from '../slots.ts'
import { reparsed, type Unit } from '../unit.ts'
import { banned, duty, modal } from './duties.ts'
import type { Found } from './found.ts'
import { DESCRIBING, furtherDuty, gerund, lateModal, laterDuty } from './laws.ts'
import { isTag, joinedOrder, laterOrder, leaderDirects, order, passedOn, passiveOrder } from './orders.ts'
import { laterSubjects } from './parties.ts'
import { consequence, delivery, focus, party, required, task, timeOfCompletion, work } from './tasks.ts'

/** How sure the rules of a family are. */
interface Grade {
  readonly confidence: number
  /** Confidence in a press report, where most clauses only tell what happened. */
  readonly inPress: number
  /** The clause says itself that something must be done or not: true of the steps of a procedure, too. */
  readonly due?: true
}

const GRADES = {
  'directive.banned': { confidence: 0.9, inPress: 0.85, due: true },
  'directive.order': { confidence: 0.95, inPress: 0.9 },
  'directive.leader': { confidence: 0.7, inPress: 0.7 },
  'directive.passive': { confidence: 0.8, inPress: 0.8 },
  'directive.duty': { confidence: 0.95, inPress: 0.85, due: true },
  'directive.modal': { confidence: 0.75, inPress: 0.65, due: true },
  'directive.passed': { confidence: 0.8, inPress: 0.7 },
  'directive.joined': { confidence: 0.8, inPress: 0.7 },
  'directive.party': { confidence: 0.88, inPress: 0.7 },
  'directive.task': { confidence: 0.9, inPress: 0.65 },
  'directive.required': { confidence: 0.8, inPress: 0.5, due: true },
  'directive.consequence': { confidence: 0.8, inPress: 0.5, due: true },
  'directive.late': { confidence: 0.8, inPress: 0.5, due: true },
  'directive.focus': { confidence: 0.8, inPress: 0.7 },
  'directive.speech': { confidence: 0.6, inPress: 0.55 },
  'directive.later': { confidence: 0.55, inPress: 0.45 },
} as const satisfies Readonly<Record<string, Grade>>

interface DirectiveRule extends Scope {
  readonly id: keyof typeof GRADES
  readonly read: (unit: Unit) => Found | undefined
}

/** Kinds of a clause whose verb has a subject. */
const WITH_SUBJECT: readonly SubjectKind[] = ['party', 'document', 'thing']

const RULES = new RuleTable<DirectiveRule>([
  { id: 'directive.banned', read: banned },
  { id: 'directive.order', roles: [ORDER, REQUEST, PAST], read: order },
  { id: 'directive.leader', profiles: ['press'], kinds: ['party'], roles: [TASK], read: leaderDirects },
  { id: 'directive.passive', profiles: ['press'], kinds: ['party'], signs: HAS_PASSIVE, read: passiveOrder },
  { id: 'directive.duty', roles: [DUTY, COPULA], read: duty },
  { id: 'directive.duty', profiles: ['normative'], roles: [TASK], signs: HAS_DUTY, read: laterDuty },
  { id: 'directive.modal', roles: [MODAL, BAN], read: modal },
  {
    id: 'directive.modal',
    profiles: LEGAL_ACTS,
    kinds: ['none'],
    roles: [TASK, REPORT],
    signs: HAS_MODAL,
    read: gerund,
  },
  {
    id: 'directive.modal',
    profiles: LEGAL_ACTS,
    kinds: ['party'],
    roles: [FUTURE, PASSIVE],
    signs: HAS_MODAL,
    read: furtherDuty,
  },
  { id: 'directive.passed', kinds: ['party'], signs: HAS_ORDER, read: passedOn },
  { id: 'directive.joined', profiles: ['press', 'plan'], kinds: ['party'], signs: HAS_ORDER, read: joinedOrder },
  { id: 'directive.party', kinds: ['party'], roles: [TASK, MANNER], read: party },
  { id: 'directive.task', kinds: ['none'], roles: [TASK, MANNER, ORDER, REQUEST, SPEECH, REPORT], read: task },
  { id: 'directive.task', kinds: WITH_SUBJECT, read: timeOfCompletion },
  { id: 'directive.task', kinds: ['thing'], roles: [0], signs: HAS_REPORTING, read: delivery },
  { id: 'directive.task', profiles: LEGAL_ACTS, kinds: WITH_SUBJECT, read: work },
  { id: 'directive.required', profiles: INSTRUCTIONS, kinds: ['thing', 'document'], read: required },
  {
    id: 'directive.consequence',
    profiles: [...INSTRUCTIONS, ...LEGAL_ACTS],
    kinds: ['thing'],
    signs: HAS_THÌ,
    read: consequence,
  },
  {
    id: 'directive.late',
    profiles: LEGAL_ACTS,
    kinds: ['none', 'party', 'thing'],
    roles: [...DESCRIBING],
    signs: HAS_MODAL | HAS_DUTY,
    read: lateModal,
  },
  { id: 'directive.focus', kinds: ['party', 'thing'], signs: HAS_LÀ, read: focus },
  {
    id: 'directive.speech',
    profiles: [...ACCOUNTS, ...INSTRUCTIONS],
    kinds: ['party'],
    roles: [SPEECH, REPORT],
    read: speech,
  },
  { id: 'directive.later', profiles: ['press', 'plan'], signs: HAS_ORDER, read: laterOrder },
])

/** Whether the clause itself says that something must be done or not, apart from what stands around it. */
export function isDue({ rule }: DirectiveDraft): boolean {
  return DUE.has(rule)
}

const DUE: ReadonlySet<string> = new Set(Object.entries<Grade>(GRADES).flatMap(([id, { due }]) => (due ? [id] : [])))

/** The directive that the clause gives, if it gives one. */
export function readDirective(unit: Unit): DirectiveDraft | undefined {
  if (isClosing(unit)) return orderBehindClosing(unit)
  for (const rule of RULES.of(unit.profile, unit.parse)) {
    if (!mayHold(rule, unit.parse)) continue
    const found = rule.read(unit)
    if (found) return draft(unit, rule.id, found)
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

function draft(unit: Unit, rule: DirectiveRule['id'], found: Found): DirectiveDraft {
  const { sheet, parse } = unit
  const first = found.first ?? parse.first
  const { end } = parse
  const range = { first, end }
  const told = found.named ?? []
  const later = told.length > 0 ? laterSubjects(sheet, found.action, end) : []
  const named = leads(later.length > 0 ? [...told, ...later] : told, false)
  const issuer = found.issuer ?? unit.setting.issuer
  const purpose = purposeOf(sheet, range, parse)
  const condition = parse.adjuncts.find((adjunct) => adjunct.role === CONDITION)
  // What few directives have is added one by one: an engine is slow to copy what is spread.
  const made: Mutable<DirectiveDraft> = {
    first,
    end,
    block: unit.block,
    rule,
    confidence: unit.profile === 'press' ? GRADES[rule].inPress : GRADES[rule].confidence,
    modality: found.modality,
    addressees: named.length > 0 ? named : leads(found.inherited, true),
    action: { first: Math.min(found.action, parse.end - 1), end: parse.end },
    deadlines: deadlinesOf(sheet, range, parse),
    reportTo: reportsTo(sheet, range, parse),
  }
  if (issuer) made.issuer = issuer
  if (purpose) made.purpose = purpose
  if (condition) made.condition = { first: condition.first, end: condition.end }
  return made
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function leads(parties: readonly Range[] = [], inherited: boolean): AddresseeDraft[] {
  return parties.map(({ first, end }) => ({ first, end, role: 'lead', inherited }))
}

/** Time frames of the action; those of the topic, a condition or an aim say when something else happens. */
function deadlinesOf(sheet: Sheet, range: Range, parse: Parse): DeadlineDraft[] {
  const found = readDeadlines(sheet, range)
  const opening = periodAt(sheet, range.first)
  if (found.length === 0 && opening === undefined) return found
  const foreign = parse.adjuncts.filter(({ role }) => role === TOPIC || role === CONDITION || role === PURPOSE)
  const deadlines = found
    .filter(({ first }) => !foreign.some((f) => first >= f.first && first < f.end))
    .map((deadline) => withinAdjunct(deadline, parse))
  return opening && parse.kind === 'none' && deadlines[0]?.first !== opening.first ? [opening, ...deadlines] : deadlines
}

/** `Trong thời hạn 03 ngày kể từ ngày nhận đơn | Công an xã ...`: the time ends with its phrase, comma or none. */
function withinAdjunct(deadline: DeadlineDraft, { adjuncts }: Parse): DeadlineDraft {
  const own = adjuncts.find(({ first, end }) => deadline.first >= first && deadline.first < end)
  return own && own.end < deadline.end ? { ...deadline, end: own.end } : deadline
}

/** `Tổng Bí thư nêu rõ, X phải ...`: what is said is told. */
export function speech(unit: Unit): Found | undefined {
  const { sheet, parse } = unit
  const said = parse.predicate + roleLength(sheet, parse.predicate)
  const at = skipConnectors(sheet, said, parse.end)
  if (at >= parse.end) return undefined
  const inner = parseClause(sheet, at, parse.end)
  if (parse.role === REPORT && (!isCommand(inner) || isExplained(sheet, inner))) return undefined
  if (parse.role === SPEECH && sheet.store.form[at] === sheet.word.việc) {
    if (isFinding(sheet, parse.predicate) || saysWhy(sheet, at, parse.end)) return undefined
    return { modality: 'obligation', action: at, issuer: parse.subject }
  }
  if (isFinding(sheet, parse.predicate) && sheet.store.form[said] !== COLON && !isCommand(inner)) return undefined
  // A whole clause needs no frame; one that goes on with the topic before the frame does.
  const standsAlone = inner.kind !== 'none' && !parse.adjuncts.some(({ role }) => role === TOPIC)
  if (inner.kind === 'thing' && saysWhy(sheet, at, inner.predicate)) return undefined
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

/** `nói việc chậm là do nhà đầu tư bỏ cuộc`: how it came about. */
function saysWhy({ store, word }: Sheet, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++)
    if (store.form[i] === word.là && REASONS.has(wordAt(store, i + 1))) return true
  return false
}

const REASONS: ReadonlySet<string> = new Set(['do', 'vì', 'bởi', 'tại', 'đúng', 'sai'])

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
