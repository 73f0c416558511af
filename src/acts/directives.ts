import type { Modality } from '../model/analysis.ts'
import type { Range } from '../tokens/range.ts'
import type { AddresseeDraft, DeadlineDraft, DirectiveDraft } from './act.ts'
import {
  BAN,
  CONDITION,
  COPULA,
  DUTY,
  MANNER,
  MODAL,
  NOUN,
  ORDER,
  REPORT,
  REQUEST,
  SPEECH,
  TASK,
  TOPIC,
} from './cues.ts'
import { readDeadlines } from './deadlines.ts'
import { isBareBan, type Parse, parseClause, readCore, roleAt, roleLength, skipConnectors } from './parse.ts'
import { readParties } from './parties.ts'
import { COLON, COMMA, DOCUMENT, PERSON, QUANTITY, type Sheet } from './sheet.ts'
import { readSlots } from './slots.ts'
import { seek, seekMention, type Unit } from './unit.ts'

/** What a rule for directives finds: who is told, since which token, and how strongly. */
interface Found {
  readonly modality: Modality
  readonly named?: readonly Range[]
  readonly inherited?: readonly Range[]
  readonly action: number
  readonly first?: number
  readonly issuer?: Range
}

interface DirectiveRule {
  readonly id: string
  readonly confidence: number
  /** Confidence in a press report, where most clauses only tell what happened. */
  readonly inPress: number
  readonly read: (unit: Unit) => Found | undefined
}

const RULES: readonly DirectiveRule[] = [
  { id: 'directive.banned', confidence: 0.9, inPress: 0.85, read: banned },
  { id: 'directive.order', confidence: 0.95, inPress: 0.9, read: order },
  { id: 'directive.leader', confidence: 0.7, inPress: 0.7, read: leaderDirects },
  { id: 'directive.duty', confidence: 0.95, inPress: 0.85, read: duty },
  { id: 'directive.modal', confidence: 0.85, inPress: 0.65, read: modal },
  { id: 'directive.joined', confidence: 0.8, inPress: 0.7, read: joinedOrder },
  { id: 'directive.party', confidence: 0.9, inPress: 0.7, read: party },
  { id: 'directive.task', confidence: 0.9, inPress: 0.7, read: task },
  { id: 'directive.focus', confidence: 0.8, inPress: 0.7, read: focus },
  { id: 'directive.speech', confidence: 0.7, inPress: 0.6, read: speech },
  { id: 'directive.later', confidence: 0.55, inPress: 0.45, read: laterOrder },
]

/** The directive that the clause gives, if it gives one. */
export function readDirective(unit: Unit): DirectiveDraft | undefined {
  if (isClosing(unit)) return undefined
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

function draft(unit: Unit, rule: DirectiveRule, found: Found): DirectiveDraft {
  const { sheet, parse } = unit
  const first = found.first ?? parse.first
  const range = { first, end: parse.end }
  const named = (found.named ?? []).map((r): AddresseeDraft => ({ ...r, role: 'lead', inherited: false }))
  const inherited = (found.inherited ?? []).map((r): AddresseeDraft => ({ ...r, role: 'lead', inherited: true }))
  return {
    ...range,
    block: unit.block,
    rule: rule.id,
    confidence: unit.profile === 'press' ? rule.inPress : rule.confidence,
    modality: found.modality,
    ...(found.issuer ? { issuer: found.issuer } : unit.setting.issuer ? { issuer: unit.setting.issuer } : {}),
    addressees: named.length > 0 ? named : inherited,
    action: { first: Math.min(found.action, parse.end - 1), end: parse.end },
    deadlines: deadlinesOf(sheet, range, parse),
    ...readSlots(sheet, range, parse),
  }
}

/** Time frames of the action; those of the topic or of a condition say when something else happens. */
function deadlinesOf(sheet: Sheet, range: Range, parse: Parse): DeadlineDraft[] {
  const foreign = parse.adjuncts.filter(({ role }) => role === TOPIC || role === CONDITION)
  return readDeadlines(sheet, range).filter(({ first }) => !foreign.some((f) => first >= f.first && first < f.end))
}

/** `Giao X ...`, `Bộ trưởng yêu cầu X ...`, `đề nghị X ...`. */
function order(unit: Unit): Found | undefined {
  const { parse } = unit
  if (parse.role !== ORDER && parse.role !== REQUEST) return undefined
  if (parse.kind === 'thing' || parse.kind === 'document') return undefined
  return orderAt(unit, parse.predicate, parse.kind === 'party' ? parse.subject : undefined)
}

function orderAt(unit: Unit, verb: number, subject: Range | undefined): Found | undefined {
  const { sheet, parse, setting } = unit
  const request = roleAt(sheet, verb) === REQUEST
  const behind = pastFrame(sheet, verb, parse.end)
  const inner = readCore(sheet, behind, parse.end)
  const modality: Modality = request ? 'request' : 'obligation'
  if (inner.kind === 'party' && (inner.predicate > 0 || subject !== undefined || request || !setting.tasks)) {
    if (subject === undefined && setting.tasks && isProposal(sheet, verb)) return undefined
    return {
      modality: inner.role === BAN ? 'prohibition' : modality,
      named: readParties(sheet, inner.subject.first, inner.subject.end),
      action: inner.predicate > 0 ? inner.predicate : behind,
      ...(subject ? { issuer: subject } : {}),
    }
  }
  if (subject === undefined && (setting.tasks || isProposal(sheet, verb))) return undefined
  if (subject === undefined && inner.kind !== 'none' && !request && inner.role !== MODAL) return undefined
  if (subject !== undefined && !unit.speech && unit.profile !== 'press' && inner.kind !== 'none') return undefined
  if (inner.kind === 'none' && inner.predicate < 0) return undefined
  return { modality, action: behind, ...(subject ? { issuer: subject } : {}), inherited: subject ? [] : unit.current }
}

/** Press: `Bí thư Tỉnh ủy Nguyễn Văn A chỉ đạo các ngành khẩn trương ...`: the leader tells, the others are told. */
function leaderDirects(unit: Unit): Found | undefined {
  const { sheet, parse, profile } = unit
  if (profile !== 'press' || parse.kind !== 'party' || parse.role !== TASK) return undefined
  if (!directsOthers(sheet, parse.predicate) || !namesPerson(sheet, parse.subject)) return undefined
  const behind = pastFrame(sheet, parse.predicate, parse.end)
  const told = readCore(sheet, behind, parse.end)
  if (told.kind !== 'party' || told.predicate < 0) return undefined
  return { modality: 'obligation', named: subjects(sheet, told.subject), action: told.predicate, issuer: parse.subject }
}

function directsOthers({ store, word }: Sheet, at: number): boolean {
  return store.form[at] === word.chỉ && store.form[at + 1] === word.đạo
}

function namesPerson(sheet: Sheet, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (sheet.outerType[i] === PERSON) return true
  return false
}

/** `đề xuất`, `kiến nghị` without a subject are tasks among tasks. */
function isProposal(sheet: Sheet, verb: number): boolean {
  const word = sheet.lexicon.vocabulary.word(sheet.store.form[verb] ?? 0)
  return word === 'đề'
    ? sheet.lexicon.vocabulary.word(sheet.store.form[verb + 1] ?? 0) === 'xuất'
    : word === 'kiến' || word === 'khuyến'
}

function pastFrame(sheet: Sheet, verb: number, end: number): number {
  let at = verb + roleLength(sheet, verb)
  while (
    at < end &&
    (sheet.store.form[at] === sheet.word.cho || sheet.store.form[at] === COMMA || sheet.store.form[at] === COLON)
  )
    at++
  return at
}

/** `Phòng Y tế là đầu mối tổng hợp ...`. */
function isFocalPoint(sheet: Sheet, at: number): boolean {
  const { vocabulary } = sheet.lexicon
  return (
    vocabulary.word(sheet.store.form[at + 1] ?? 0) === 'đầu' && vocabulary.word(sheet.store.form[at + 2] ?? 0) === 'mối'
  )
}

/** `X có trách nhiệm ...`; without a subject the one of the sentence before goes on. */
function duty({ sheet, parse, current, setting }: Unit): Found | undefined {
  const isDuty = parse.role === DUTY || (parse.role === COPULA && isFocalPoint(sheet, parse.predicate))
  if (!isDuty) return undefined
  if (parse.kind === 'party')
    return { modality: 'obligation', named: subjects(sheet, parse.subject), action: parse.predicate }
  if (parse.kind === 'none' && (setting.tasks || current.length > 0)) {
    return {
      modality: setting.modality === 'request' ? 'request' : 'obligation',
      inherited: current,
      action: parse.predicate,
    }
  }
  return undefined
}

function subjects(sheet: Sheet, subject: Range): readonly Range[] {
  return readParties(sheet, subject.first, subject.end)
}

/** `X phải ...`, `Việc ... không được ...`, `Cần ...`. */
function modal({ sheet, parse, current, setting, profile, following, speech: spoken }: Unit): Found | undefined {
  if (parse.role !== MODAL && parse.role !== BAN) return undefined
  if (
    setting.closed ||
    setting.topic === 'background' ||
    setting.topic === 'scope' ||
    (setting.topic === 'aim' && profile !== 'normative')
  )
    return undefined
  if (profile === 'press' && !spoken && !setting.tasks) return undefined
  if (profile === 'letter' && citesRule(sheet, parse)) return undefined
  const modality: Modality = parse.role === BAN ? 'prohibition' : 'obligation'
  if (isBareBan(sheet, parse.predicate) && !setting.tasks && !following) return undefined
  if (parse.kind === 'party') return { modality, named: subjects(sheet, parse.subject), action: parse.predicate }
  const conditioned = partyOfCondition(sheet, parse)
  if (conditioned.length > 0) return { modality, named: conditioned, action: parse.predicate }
  if (parse.kind === 'none') return { modality, inherited: current, action: parse.predicate }
  if (profile === 'report') return undefined
  // `đối với các chỉ tiêu không đạt phải nêu rõ lý do`: a topic is no subject.
  const inherited = sheet.opener.code[parse.core] === TOPIC ? current : []
  return { modality, inherited, action: parse.predicate }
}

/** `nếu các bộ chưa có báo cáo thì phải ...`, `... thì Chủ tịch UBND xã phải ...`: who is told stands around `thì`. */
function partyOfCondition(sheet: Sheet, parse: Parse): readonly Range[] {
  const { store, word } = sheet
  const condition = parse.adjuncts.findLast((adjunct) => adjunct.role === CONDITION)
  if (condition && parse.kind === 'none' && store.form[condition.end] === word.thì) {
    const core = readCore(sheet, condition.first + (sheet.opener.length[condition.first] ?? 1), condition.end)
    return core.kind === 'party' && !core.loose ? subjects(sheet, core.subject) : []
  }
  const then = seek(sheet, parse.core, parse.predicate, (i) => store.form[i] === word.thì)
  if (then < 0) return []
  const core = readCore(sheet, then + 1, parse.end)
  return core.kind === 'party' && core.predicate === parse.predicate ? subjects(sheet, core.subject) : []
}

/** `Tại Điều 10 Nghị định ... quy định ... phải ...`: a letter quotes the law. */
function citesRule(sheet: Sheet, { first, predicate }: Parse): boolean {
  let cited = false
  for (let i = first; i < predicate; i++) {
    if (sheet.outerType[i] === DOCUMENT) cited = true
    if (cited && isRuling(sheet, i)) return true
  }
  return false
}

function isRuling({ store, word }: Sheet, at: number): boolean {
  return store.form[at] === word.quy && store.form[at + 1] === word.định
}

/** `Sở X rà soát ...`: the body is told to. */
function party({ sheet, parse, setting, speech: spoken, profile }: Unit): Found | undefined {
  if (parse.kind !== 'party' || (parse.role !== TASK && parse.role !== MANNER)) return undefined
  const placed = setting.parties || (profile === 'press' && spoken) || (profile === 'plan' && isDated(sheet, parse))
  if (setting.closed || !placed) return undefined
  if (profile === 'press' && namesPerson(sheet, parse.subject)) return undefined
  if (parse.loose && (!setting.tasks || isBareNoun(sheet, parse))) return undefined
  if (!setting.tasks && isBareNoun(sheet, parse)) return undefined
  if (parse.predicate + roleLength(sheet, parse.predicate) >= parse.end) return undefined
  if (
    isFormula(sheet, parse) ||
    sheet.store.form[parse.predicate + roleLength(sheet, parse.predicate)] === sheet.word.tại
  )
    return undefined
  return { modality: setting.modality, named: subjects(sheet, parse.subject), action: parse.predicate }
}

/** A body with a verb and a date is told to act also under a heading such as `Thời gian thực hiện`. */
function isDated(sheet: Sheet, parse: Parse): boolean {
  return readDeadlines(sheet, parse).some(({ kind, first }) => kind === 'by' && first > parse.predicate)
}

/** `Cán bộ không đủ tuổi ...`: a noun without determiner or name describes whom a rule is about. */
function isBareNoun(sheet: Sheet, { core, subject, role }: Parse): boolean {
  if ((role !== TASK && role !== MANNER) || sheet.noun.code[core] !== NOUN) return false
  return seekMention(sheet, subject.first, subject.end) < 0
}

/** `... thông báo để các đơn vị biết, thực hiện`: the closing formula tells nobody anything new. */
function isFormula(sheet: Sheet, { predicate, end }: Parse): boolean {
  const { store, word } = sheet
  const purpose = seek(sheet, predicate, end, (i) => store.form[i] === word.để || store.form[i] === word.đến)
  return purpose > 0 && seek(sheet, Math.max(purpose, end - 14), end, (i) => store.form[i] === word.biết) > 0
}

/** The bare imperative of tasks and solutions. */
function task(unit: Unit): Found | undefined {
  const { sheet, parse, setting, current, following, profile, speech: spoken } = unit
  const isTask =
    parse.role === TASK ||
    parse.role === MANNER ||
    parse.role === ORDER ||
    parse.role === REQUEST ||
    parse.role === SPEECH ||
    parse.role === REPORT
  if (parse.kind !== 'none') return timeOfCompletion(unit) ?? delivery(unit)
  if (!isTask || setting.closed) return undefined
  if (!setting.tasks && !following && !(profile === 'press' && spoken)) return undefined
  if (parse.role === TASK && isResult(sheet, parse)) return undefined
  if (sheet.store.form[parse.predicate + roleLength(sheet, parse.predicate)] === sheet.word.thì) return undefined
  return { modality: setting.modality, inherited: current, action: parse.predicate }
}

/** `Xuất khẩu đạt 194 tỷ USD`: a result, told with the verb as a noun. */
function isResult(sheet: Sheet, { predicate, end }: Parse): boolean {
  const { store, word } = sheet
  const at = seek(sheet, predicate + 1, Math.min(end, predicate + 12), (i) => store.form[i] === word.đạt)
  return at > 0 && (sheet.outerType[at + 1] === QUANTITY || store.form[at - 1] === word.mới)
}

/** `Các báo cáo trên gửi Bộ Tư pháp trước ngày ...`: a thing to be delivered by a date. */
function delivery({ sheet, parse, current, setting }: Unit): Found | undefined {
  if (parse.kind !== 'thing' || parse.predicate >= 0 || !setting.tasks || current.length === 0) return undefined
  const { store, lexicon, cues } = sheet
  const limit = Math.min(parse.end, parse.core + 24)
  const verb = seek(sheet, parse.core, limit, (i) => lexicon.longest(store, i, cues.reporting.category, limit) !== 0)
  const due = readDeadlines(sheet, parse).some(({ kind, first }) => kind === 'by' && first > verb)
  return verb > 0 && due ? { modality: 'obligation', inherited: current, action: verb } : undefined
}

/** `Thời gian hoàn thành trước ngày ...` goes on with the order before it. */
function timeOfCompletion({ sheet, parse, current }: Unit): Found | undefined {
  const { store, word } = sheet
  if (store.form[parse.core] !== word.thời || store.form[parse.core + 1] !== word.gian) return undefined
  const done = seek(sheet, parse.core, Math.min(parse.end, parse.core + 7), (i) => store.form[i] === word.hoàn)
  const dated = readDeadlines(sheet, parse).length > 0
  return done > 0 && dated && current.length > 0
    ? { modality: 'obligation', inherited: current, action: parse.core }
    : undefined
}

/** `Tổng Bí thư nêu rõ, X phải ...`: what is said is told. */
function speech(unit: Unit): Found | undefined {
  const { sheet, parse, profile } = unit
  if (
    (parse.role !== SPEECH && parse.role !== REPORT) ||
    parse.kind !== 'party' ||
    profile === 'articles' ||
    profile === 'normative'
  )
    return undefined
  const said = parse.predicate + roleLength(sheet, parse.predicate)
  const at = skipConnectors(sheet, said, parse.end)
  if (at >= parse.end) return undefined
  const inner = parseClause(sheet, at, parse.end)
  if (parse.role === REPORT && !isCommand(inner)) return undefined
  if (parse.role === SPEECH && sheet.store.form[at] === sheet.word.việc) {
    return { modality: 'obligation', action: at, issuer: parse.subject }
  }
  const told = readDirective({ ...unit, parse: inner, speech: true, current: [] })
  if (told === undefined || told.rule === 'directive.later') return undefined
  return {
    modality: told.modality,
    named: told.addressees.filter((a) => !a.inherited),
    action: told.action.first,
    issuer: parse.subject,
    ...(sheet.store.form[said] === COLON ? { first: at } : {}),
  }
}

function isCommand({ role, kind }: Parse): boolean {
  return (
    role === ORDER || role === REQUEST || role === DUTY || ((role === MODAL || role === BAN) && kind !== 'document')
  )
}

/** `Nhiệm vụ trọng tâm là tổ chức thành công ...`, `Trọng tâm là ...`. */
function focus({ sheet, parse, setting, profile, current, speech: spoken }: Unit): Found | undefined {
  if (parse.kind === 'none' || parse.kind === 'document' || setting.closed) return undefined
  if (!setting.tasks && !(profile === 'press' && spoken)) return undefined
  const { store, word } = sheet
  const at = seek(sheet, parse.core, Math.min(parse.end, parse.core + 24), (i) => store.form[i] === word.là)
  if (at < 0 || !namesFocus(sheet, parse.core, at)) return undefined
  const role = roleAt(sheet, at + 1)
  if (role < TASK && role !== MODAL) return undefined
  return { modality: 'obligation', inherited: current, action: at + 1 }
}

function namesFocus(sheet: Sheet, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + 3); i++) {
    const text = sheet.lexicon.vocabulary.word(sheet.store.form[i] ?? 0)
    if (text === 'nhiệm' || text === 'trọng' || text === 'giải') return true
  }
  return false
}

/** `Ban Thường vụ đồng ý và giao cho X chỉ đạo ...`: the whole clause tells X. */
function joinedOrder(unit: Unit): Found | undefined {
  const { sheet, parse, profile } = unit
  if (profile !== 'press' && profile !== 'plan') return undefined
  if (parse.kind !== 'party' || parse.role === REPORT) return undefined
  const at = laterFrame(unit.sheet, unit.parse)
  return at > 0 && sheet.store.form[at - 1] === sheet.word.và ? orderAt(unit, at, parse.subject) : undefined
}

/** An order in the later half of a report: `... thông tin sẽ ..., đề nghị ngân hàng ...`. */
function laterOrder(unit: Unit): Found | undefined {
  const { parse, profile } = unit
  if (profile !== 'press' && profile !== 'plan') return undefined
  if (
    profile === 'plan' &&
    parse.role !== SPEECH &&
    parse.role !== REPORT &&
    !(parse.role === TASK && parse.kind === 'party')
  )
    return undefined
  const at = laterFrame(unit.sheet, unit.parse)
  if (at < 0) return undefined
  const found = orderAt(unit, at, undefined)
  return found ? { ...found, first: at } : undefined
}

/** An order behind a comma or `và` in the later half of a clause; -1 for none. */
export function laterFrame(sheet: Sheet, parse: Parse): number {
  return seek(sheet, parse.core, parse.end, (i) => {
    const role = sheet.order.code[i] ?? 0
    if (role !== ORDER && role !== REQUEST) return false
    const before = sheet.store.form[i - 1] ?? 0
    if (before !== COMMA && before !== sheet.word.và) return false
    const inner = readCore(sheet, pastFrame(sheet, i, parse.end), parse.end)
    return inner.kind === 'party' && (inner.role === TASK || inner.role === MANNER || inner.role === MODAL)
  })
}

/** An item under `Các hành vi bị nghiêm cấm`. */
function banned({ setting, parse, opens, following }: Unit): Found | undefined {
  if (setting.topic !== 'ban' || !(opens || following)) return undefined
  return { modality: 'prohibition', inherited: setting.addressees, action: parse.core }
}
