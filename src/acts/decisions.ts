import type { DecisionKind, DecisionStatus } from '../model/analysis.ts'
import type { Range } from '../tokens/range.ts'
import type { DecisionDraft } from './act.ts'
import { FUTURE, HONORIFIC, KINDS, ORDER, PASSIVE, PAST, REPORT, SPEECH } from './cues.ts'
import { readCore, roleAt, roleLength } from './parse.ts'
import { readParties } from './parties.ts'
import { COLON, DATE, DOCUMENT, PERSON, POSITION, QUANTITY, type Sheet } from './sheet.ts'
import { seek, type Unit } from './unit.ts'

interface Found {
  readonly kind: number
  readonly status: DecisionStatus
  readonly actors?: readonly Range[]
  readonly object?: Range
}

/** A rule for decisions: the first of the table that holds makes the act. */
interface DecisionRule {
  readonly id: string
  readonly confidence: number
  readonly read: (unit: Unit) => Found | undefined
}

const kindCode = (kind: DecisionKind): number => KINDS.indexOf(kind)
const PROMULGATE = kindCode('promulgate')
const APPROVE = kindCode('approve')
const APPOINT = kindCode('appoint')
const REPEAL = kindCode('repeal')
const EFFECT = kindCode('effect')
const ASSIGN = kindCode('assign')
const ALLOCATE = kindCode('allocate')
const AMEND = kindCode('amend')
const DISSOLVE = kindCode('dissolve')
const DELIBERATE = kindCode('deliberate')
const CONVENE = kindCode('convene')
const OTHER = kindCode('other')

const RULES: readonly DecisionRule[] = [
  { id: 'decision.effect', confidence: 0.95, read: effect },
  { id: 'decision.adopted', confidence: 0.95, read: adopted },
  { id: 'decision.transition', confidence: 0.8, read: transition },
  { id: 'decision.item', confidence: 0.9, read: item },
  { id: 'decision.enacts', confidence: 0.95, read: enacts },
  { id: 'decision.opens', confidence: 0.9, read: opensWithVerb },
  { id: 'decision.assigns', confidence: 0.75, read: assigns },
  { id: 'decision.body', confidence: 0.85, read: bodyDecides },
  { id: 'decision.reported', confidence: 0.75, read: reported },
  { id: 'decision.passive', confidence: 0.7, read: passive },
  { id: 'decision.proposed', confidence: 0.6, read: proposed },
  { id: 'decision.deliberates', confidence: 0.7, read: deliberates },
]

/** The decision that the clause makes, if it makes one. */
export function readDecision(unit: Unit): DecisionDraft | undefined {
  for (const rule of RULES) {
    const found = rule.read(unit)
    const kind = found ? KINDS[found.kind] : ''
    if (!found || kind === undefined || kind === '') continue
    const { parse } = unit
    return {
      first: parse.first,
      end: parse.end,
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

/** `Nghị quyết này đã được Quốc hội ... thông qua ngày ...`. */
function adopted({ sheet, parse }: Unit): Found | undefined {
  if (!selfReference(sheet, parse.core, parse.end)) return undefined
  const at = seek(sheet, parse.core, parse.end, (i) => sheet.store.form[i] === sheet.word.được)
  if (at < 0) return undefined
  const actor = sheet.outerEnd[at + 1] ?? 0
  const verb = seek(sheet, at + 1, parse.end, (i) => sheet.decision.code[i] === APPROVE)
  return actor > 0 && verb > 0
    ? { kind: APPROVE, status: 'enacted', actors: [{ first: at + 1, end: actor }] }
    : undefined
}

/** `Quyết định này`: a type of document with a demonstrative within a few words. */
export function selfReference(sheet: Sheet, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + 6); i++) if (sheet.store.form[i] === sheet.word.này) return true
  return false
}

/** `... có hiệu lực kể từ ngày ...`, `... hết hiệu lực`, `Quyết định này thay thế ...`. */
function effect(unit: Unit): Found | undefined {
  const { sheet, parse, setting } = unit
  if (parse.kind === 'party' || setting.closed) return undefined
  const from = parse.core
  const at = seek(sheet, from, parse.end, (i) => {
    const code = sheet.decision.code[i] ?? 0
    return code === EFFECT || (code === REPEAL && i > from)
  })
  const self = selfReference(sheet, from, parse.end)
  const isDocument = sheet.outerType[from] === DOCUMENT || sheet.outerType[from + 1] === DOCUMENT
  if (at < 0) return timeOfValidity(unit) ?? inForce(unit)
  if (!self && !isDocument && at - from > 60) return undefined
  if (sheet.decision.code[at] === EFFECT) return { kind: EFFECT, status: 'enacted' }
  if (sheet.decision.code[from] === REPEAL) return undefined
  return self || isDocument ? { kind: REPEAL, status: 'enacted' } : undefined
}

/** `Thời gian ủy quyền: Kể từ ngày ...`. */
function timeOfValidity({ sheet, parse }: Unit): Found | undefined {
  const colon = seek(sheet, parse.first, Math.min(parse.end, parse.first + 8), (i) => sheet.store.form[i] === COLON)
  return colon > 0 && isValidity(sheet, parse.first, colon) ? { kind: EFFECT, status: 'enacted' } : undefined
}

/** Whether the words before a colon and behind it say since when something holds. */
export function isValidity({ store, word }: Sheet, first: number, colon: number): boolean {
  return store.form[first] === word.thời && store.form[first + 1] === word.gian && store.form[colon + 1] === word.kể
}

/** `Chế độ ban hành theo Quyết định này thi hành từ ngày ...`. */
function inForce({ sheet, parse }: Unit): Found | undefined {
  const { vocabulary } = sheet.lexicon
  const since = seek(sheet, parse.core, Math.min(parse.end, parse.core + 40), (i) => {
    const from = sheet.store.form[i] === sheet.word.từ
    return from && sheet.outerType[i + 1] === DATE
  })
  if (since < 0) return undefined
  const verb = seek(sheet, parse.core, since, (i) => {
    const word = vocabulary.word(sheet.store.form[i] ?? 0)
    return (
      (word === 'thi' && vocabulary.word(sheet.store.form[i + 1] ?? 0) === 'hành') ||
      (word === 'áp' && sheet.store.form[i - 1] === sheet.word.được)
    )
  })
  return verb > 0 && parse.kind !== 'party' ? { kind: EFFECT, status: 'enacted' } : undefined
}

function transition({ setting, parse }: Unit): Found | undefined {
  return setting.topic === 'transition' && parse.end - parse.first > 5 ? { kind: EFFECT, status: 'enacted' } : undefined
}

/** An item of a list whose lead-in decides. */
function item({ setting, opens }: Unit): Found | undefined {
  const { series } = setting
  if (!series || !opens) return undefined
  return { kind: series.kind, status: series.considered ? 'considered' : 'enacted', actors: series.actors }
}

/** The enacting sentence: `Chính phủ ban hành Nghị định ...`. */
function enacts({ sheet, parse, profile, block, setting, leads }: Unit): Found | undefined {
  if ((profile === 'press' && !leads) || setting.tasks || setting.closed || (block >= 0 && profile !== 'plan'))
    return undefined
  const verb = decisionBehindSubject(sheet, parse.subject.first, parse.end)
  if (verb < 0 || sheet.decision.code[verb] !== PROMULGATE) return undefined
  if (block >= 0 && setting.parties) return undefined
  const party = partyBefore(sheet, parse.core, verb)
  return party ? { kind: PROMULGATE, status: 'enacted', actors: [party] } : undefined
}

function partyBefore(sheet: Sheet, first: number, verb: number): Range | undefined {
  for (let i = first; i < verb; i++) {
    const end = sheet.outerEnd[i] ?? 0
    if (end > i) return { first: i, end }
  }
  return sheet.noun.code[first] ? { first, end: verb } : undefined
}

function decisionBehindSubject(sheet: Sheet, first: number, end: number): number {
  const core = readCore(sheet, first, end)
  if (core.kind !== 'party' || core.predicate < 0) {
    return core.kind === 'party' ? seek(sheet, first, end, (i) => sheet.decision.code[i] !== 0) : -1
  }
  return sheet.decision.code[core.predicate] === 0 ? -1 : core.predicate
}

/** A clause that opens with a verb of decision, in an article or in a conclusion. */
function opensWithVerb(unit: Unit): Found | undefined {
  const { sheet, parse, setting, profile, current, speech } = unit
  const at = parse.core
  const kind = sheet.decision.code[at] ?? 0
  if (kind === 0 || setting.closed || (setting.topic === 'aim' && kind !== AMEND)) return undefined
  if (!setting.decisions && !(profile === 'press' && speech)) return undefined
  if (kind === CONVENE || kind === OTHER || kind === EFFECT) return undefined
  if (profile === 'normative' || profile === 'articles') {
    if (setting.tasks || current.length > 0) return undefined
    if (kind === ASSIGN || kind === APPOINT) return assigns(unit)
    if (roleAt(sheet, at) === ORDER) return undefined
    if (profile === 'normative' && setting.topic !== '' && kind !== REPEAL && kind !== AMEND) return undefined
    return { kind, status: kind === DELIBERATE ? 'considered' : 'enacted' }
  }
  if (kind === APPROVE && agrees(sheet, at)) return { kind, status: 'enacted' }
  return kind === DELIBERATE && !setting.tasks ? undefined : undefined
}

/** `đồng ý`, `nhất trí`, `thống nhất`: agreeing is deciding even among tasks; `phê duyệt` there is a task. */
function agrees(sheet: Sheet, at: number): boolean {
  const phrase = sheet.lexicon.phrase(sheet.lexicon.longest(sheet.store, at, sheet.cues.decision.category))
  return (
    phrase.includes('đồng ý') ||
    phrase.includes('nhất trí') ||
    phrase.includes('tán thành') ||
    phrase.includes('thống nhất')
  )
}

/** `Phân công đồng chí A phụ trách ...`, `Ủy quyền ...`, `Giao 15 biên chế cho ...`: a charge, no task. */
function assigns({ sheet, parse, setting, current }: Unit): Found | undefined {
  const at = parse.core
  const kind = sheet.decision.code[at] ?? 0
  if (setting?.closed || (current?.length ?? 0) > 0) return undefined
  if (kind === APPOINT) return namesPerson(sheet, at, parse.end) ? { kind, status: 'enacted' } : undefined
  const isOrder = roleAt(sheet, at) === ORDER
  if (kind !== ASSIGN && kind !== ALLOCATE && !isOrder) return undefined
  const behind = at + Math.max(sheet.decision.length[at] ?? 1, isOrder ? roleLength(sheet, at) : 1)
  const inner = readCore(sheet, behind, parse.end)
  if (kind === ALLOCATE) return { kind, status: 'enacted' }
  if (kind === ASSIGN) {
    const person = seek(sheet, behind, behind + 3, () => true) < 0 && sheet.outerType[behind] === PERSON
    const named = person || sheet.noun.code[behind] === 2
    if (inner.kind === 'party' && inner.predicate > 0 && !named && isOrder) return undefined
    return { kind, status: 'enacted' }
  }
  if (inner.kind !== 'party' || inner.predicate > 0) return undefined
  const amount = seekQuantity(sheet, behind, parse.end)
  return amount ? { kind: ASSIGN, status: 'enacted' } : undefined
}

/** `Bổ nhiệm ông ...`, `Điều động đồng chí ...`, `Giữ chức vụ ...`: a person or an office close behind the verb. */
function namesPerson(sheet: Sheet, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    const type = sheet.outerType[i] ?? 0
    if (type === PERSON || type === POSITION || sheet.noun.code[i] === HONORIFIC) return true
  }
  return false
}

function seekQuantity(sheet: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (sheet.outerType[i] === QUANTITY) return true
  return false
}

/** `Bộ Chính trị cơ bản nhất trí với ...`; `Ban Thường trực triệu tập ...`. */
function bodyDecides(unit: Unit): Found | undefined {
  const { sheet, parse, setting, profile, current } = unit
  if (setting.closed || parse.kind === 'none' || parse.kind === 'thing') return undefined
  const verb = parse.kind === 'party' && !parse.loose ? decisionBehindSubject(sheet, parse.core, parse.end) : -1
  if (verb < 0) return dissolvesItself(unit)
  const kind = sheet.decision.code[verb] ?? 0
  const actors = readParties(sheet, parse.subject.first, verb)
  if (kind === APPROVE && agrees(sheet, verb)) return { kind, status: 'enacted', actors }
  if (kind === CONVENE && profile !== 'press')
    return current.length > 0 ? undefined : { kind, status: 'enacted', actors }
  if (profile === 'press' && kind !== DELIBERATE && kind !== ALLOCATE && citesDocument(sheet, verb, parse.end))
    return { kind, status: 'reported', actors }
  return kind === DISSOLVE && !setting.tasks ? dissolvesItself(unit) : undefined
}

function dissolvesItself({ sheet, parse }: Unit): Found | undefined {
  const at = seek(
    sheet,
    parse.core,
    parse.end,
    (i) => sheet.decision.code[i] === DISSOLVE && (sheet.decision.length[i] ?? 0) === 3,
  )
  return at > 0 && at - parse.core < 40 ? { kind: DISSOLVE, status: 'enacted' } : undefined
}

function citesDocument(sheet: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (sheet.outerType[i] === DOCUMENT) return true
  return false
}

/** `UBND tỉnh vừa ban hành ...`, `... đã thống nhất phương án ...`; `... dự kiến tổ chức hội nghị ...`. */
function reported(unit: Unit): Found | undefined {
  const { sheet, parse, profile, setting } = unit
  const { role, predicate, kind } = parse
  if (setting.closed) return undefined
  const signed = profile === 'press' ? issued(unit) : undefined
  if (signed || kind !== 'party') return signed
  if (role !== PAST && role !== FUTURE && role !== SPEECH && role !== REPORT) return planned(unit)
  if (profile !== 'press' || role !== PAST) return undefined
  const verb = seek(sheet, predicate + 1, Math.min(parse.end, predicate + 5), (i) => sheet.decision.code[i] !== 0)
  if (verb < 0) return signs(unit)
  const code = sheet.decision.code[verb] ?? 0
  if (code === DELIBERATE) return announced(unit, verb)
  if (code === CONVENE) return undefined
  return { kind: code, status: 'reported', actors: readParties(sheet, parse.subject.first, predicate) }
}

/** `... đã ký ban hành Kế hoạch ...`, wherever the long title of the signer ends. */
function issued({ sheet, parse }: Unit): Found | undefined {
  const at = seek(sheet, parse.first, parse.end, (i) => {
    if (sheet.order.code[i] !== PAST) return false
    const verb = i + (sheet.order.length[i] ?? 1)
    return sheet.decision.code[verb] === PROMULGATE
  })
  return at > 0
    ? { kind: PROMULGATE, status: 'reported', actors: parse.kind === 'party' ? [parse.subject] : [] }
    : undefined
}

/** `Hội nghị đã nghe công bố Quyết định ... về việc chuẩn y ...`: the decision that was read out. */
function announced({ sheet, parse }: Unit, verb: number): Found | undefined {
  const read = verb + (sheet.decision.length[verb] ?? 1)
  if (
    sheet.decision.code[read] !== PROMULGATE ||
    sheet.outerType[read + (sheet.decision.length[read] ?? 1)] !== DOCUMENT
  )
    return undefined
  for (let i = read + 1; i < parse.end; i++) {
    const code = sheet.decision.code[i] ?? 0
    if (code !== 0) return { kind: code, status: 'reported' }
  }
  return { kind: PROMULGATE, status: 'reported' }
}

/** `... đã ký Thông báo kết luận số ...`. */
function signs({ sheet, parse }: Unit): Found | undefined {
  const at = parse.predicate + 1
  const word = sheet.lexicon.vocabulary.word(sheet.store.form[at] ?? 0)
  return word === 'ký' && sheet.outerType[at + 1] === DOCUMENT
    ? { kind: PROMULGATE, status: 'reported', actors: readParties(sheet, parse.subject.first, parse.predicate) }
    : undefined
}

function planned({ sheet, parse }: Unit): Found | undefined {
  const { predicate } = parse
  const word = sheet.lexicon.vocabulary.word(sheet.store.form[predicate] ?? 0)
  if (predicate < 0 || word !== 'dự') return undefined
  const verb = seek(sheet, predicate + 1, Math.min(parse.end, predicate + 5), (i) => sheet.decision.code[i] === CONVENE)
  return verb > 0
    ? { kind: CONVENE, status: 'considered', actors: readParties(sheet, parse.subject.first, predicate) }
    : undefined
}

/** Press: `Dự án X được Thủ tướng phê duyệt tại Quyết định số ...`. */
function passive({ sheet, parse, profile }: Unit): Found | undefined {
  if (profile !== 'press') return undefined
  const at = seek(
    sheet,
    parse.first,
    parse.end,
    (i) => sheet.order.code[i] === PASSIVE && (sheet.outerEnd[i + 1] ?? 0) > 0,
  )
  if (at < 0) return undefined
  const actorEnd = sheet.outerEnd[at + 1] ?? 0
  const kind = sheet.decision.code[actorEnd] ?? 0
  if (kind === 0 || kind === DELIBERATE || !citesDocument(sheet, actorEnd, parse.end)) return undefined
  return { kind, status: 'reported', actors: [{ first: at + 1, end: actorEnd }] }
}

/** `... trình bày tờ trình về việc thông qua ...`: asked of the body that meets. */
function proposed({ sheet, parse, profile, setting }: Unit): Found | undefined {
  if (profile !== 'press' || setting.closed) return undefined
  const { vocabulary } = sheet.lexicon
  const at = parse.predicate
  if (at < 0 || parse.kind !== 'party' || vocabulary.word(sheet.store.form[at] ?? 0) !== 'trình') return undefined
  const verb = seek(sheet, at + 1, parse.end, (i) => {
    const code = sheet.decision.code[i] ?? 0
    return code === APPROVE || code === PROMULGATE || code === kindCode('establish')
  })
  return verb > 0 && verb - at < 25 ? { kind: sheet.decision.code[verb] ?? 0, status: 'proposed' } : undefined
}

/** A meeting hears, discusses, gives its view. */
function deliberates({ sheet, parse, profile, setting, leads }: Unit): Found | undefined {
  if (profile !== 'press' || setting.closed || leads) return undefined
  const at = seek(
    sheet,
    parse.first,
    parse.end,
    (i) => sheet.decision.code[i] === DELIBERATE && (sheet.decision.length[i] ?? 0) >= 2,
  )
  if (at < 0 || parse.kind === 'none') return undefined
  return { kind: DELIBERATE, status: 'considered', actors: [] }
}
