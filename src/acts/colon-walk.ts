import { COLON, OPEN_PAREN, OPEN_QUOTE, STRAIGHT_QUOTE } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { has, INITIAL_UPPER, wordAt } from '../tokens/store.ts'
import { ClauseWalk, LABEL } from './clause-walk.ts'
import {
  ASSIGN,
  DELIBERATE,
  DUTY,
  MANNER,
  NOUN,
  ORDER,
  OTHER,
  PASSIVE,
  PROMULGATE,
  REPEAL,
  REQUEST,
  SPEECH,
  TASK,
  TOPIC,
} from './codes.ts'
import { readCore } from './core.ts'
import { continuousIn, isTimeAlone, periodAt, readDeadlines } from './deadlines.ts'
import { isValidity, statesValidity } from './decisions/validity.ts'
import { beforeParenthesis, headingParties } from './headings.ts'
import { replaces, rules } from './lead-in-lists.ts'
import { type Parse, parseClause } from './parse.ts'
import { readParties } from './parties.ts'
import { inlineColon, isBareDecision, lastVerb, mergeParts } from './parts.ts'
import { isLegalAct } from './profile.ts'
import { topicOf, withTopic } from './regions.ts'
import { roleAt, roleLength } from './roles.ts'
import { quotesRemoved } from './segments.ts'
import { type Part, pastEnumerator, readParts } from './sentences.ts'
import { changed, tasksFor } from './setting.ts'
import { countWords, DOCUMENT, PERSON, QUANTITY, type Sheet } from './sheet.ts'
import { opensWithValue, readTarget } from './targets.ts'

/** Colons within colons: nobody writes more, and a line without end must not be read to any depth. */
const MOST_COLONS = 6
/** Items of such lists are joined by semicolons within: only a document or a verb of its own begins another. */
const ONE_BY_ONE: ReadonlySet<number> = new Set([REPEAL, ASSIGN])

/** Reads the parts of a sentence: a lead-in and what follows its colon on the same line. */
export class ColonWalk extends ClauseWalk {
  /** How many lead-ins on the same line stand around the part. */
  private colons = 0

  protected partsOf({ first, end }: Range): readonly Part[] {
    const parts = readParts(this.sheet, first, end)
    return parts.length < 2 ? parts : mergeParts(this.sheet, parts, (part) => this.standsAlone(part))
  }

  protected standsAlone(part: Part): boolean {
    const { series, topic } = this.settings.of(this.block)
    if (series && series.kind !== OTHER)
      return ONE_BY_ONE.has(series.kind) ? this.sheet.outerType[part.first] === DOCUMENT : true
    if (topic === 'ban' || topic === 'transition') return true
    const aims = this.aims || topic === 'aim'
    return aims && readTarget(this.sheet, part, { aims, block: -1 }) !== undefined
  }

  protected readPart(part: Part, opens: boolean, isLast: boolean): void {
    const colon = inlineColon(this.sheet, part)
    const place = { opens, leads: part.mark === COLON, leadsOn: part.mark === COLON && isLast }
    if (colon < 0 || isValidity(this.sheet, part.first, colon) || quotesRemoved(this.sheet, part.first, colon + 1))
      this.readUnit(part, place)
    else {
      const left = { first: part.first, end: colon, mark: COLON }
      const right = { first: colon + 1, end: part.end, mark: part.mark }
      this.colons++
      const isRead = this.colons <= MOST_COLONS && this.readInline(left, right, opens, isLast)
      this.colons--
      if (!isRead) this.readUnit(part, place)
    }
  }

  /** A lead-in and its clause on one line; false when the two are one clause. */
  protected readInline(left: Part, right: Part, opens: boolean, isLast: boolean): boolean {
    const { sheet, block } = this
    const topic = topicOf(sheet, left)
    // `Độ che phủ rừng: 42%`: the indicator and its value are one clause.
    if ((this.aims || this.settings.of(block).topic === 'aim') && topic === '' && opensWithValue(sheet, right))
      return false
    const isLabel = countWords(sheet.store, left.first, left.end) <= LABEL
    if (opens && topic === 'goods') {
      this.settings.set(block, withTopic(this.settings.of(block), topic, this.profile))
      return true
    }
    if (this.profile !== 'press' && isTimeAlone(sheet, left)) {
      this.readDated(left, right, opens, isLast)
      return true
    }
    if (this.readRulings(left)) {
      this.readPart(right, true, isLast)
      return true
    }
    if (opens && this.labelsParty(left, right)) {
      this.readPart(right, opens, isLast)
      return true
    }
    if (isLabel && topic === 'field') this.readField(left, right, isLast)
    // `Về kinh phí: X phải ...` is a topic as any other.
    if (isLabel && (topic === 'field' || (topic === 'money' && sheet.opener.code[left.first] !== TOPIC))) {
      this.inline = changed(this.localSetting(), { closed: true })
      return true
    }
    // `Dự toán kinh phí thực hiện kế hoạch: 500 triệu đồng`.
    if (topic === 'money' && sheet.outerType[right.first] === QUANTITY) return true
    if (isLabel && (topic === 'aim' || topic === 'background' || topic === 'scope' || namesTerms(topic, sheet, left)))
      this.inline = changed(withTopic(this.localSetting(), topic, this.profile), { closed: true })
    if (isLabel && topic === 'lead') {
      this.readLead(right, opens, isLast)
      return true
    }
    if (statesValidity(sheet, parseClause(sheet, left.first, left.end))) return this.readReplaced(left, right, opens)
    if (this.readEnded(left, right)) return true
    if (this.ordersBehind(left, right)) {
      this.readPart(right, opens, isLast)
      return true
    }
    if (opens && this.namesPower(left)) {
      this.readUnit(left, { opens, leads: false, leadsOn: false })
      this.contents = true
      return true
    }
    const verb = sheet.decision.code[lastVerb(sheet, left)] ?? 0
    const item = { first: pastEnumerator(sheet.store, right.first, right.end), end: right.end, mark: right.mark }
    if ((verb === DELIBERATE && !this.settings.of(block).tasks) || isBareDecision(sheet, left)) {
      this.series = { kind: verb, actors: [] }
      this.readUnit(item, { opens: true, leads: false, leadsOn: false })
      return true
    }
    const outer = parseClause(sheet, left.first, left.end)
    if (isLabel && topic === 'requirement' && this.profile === 'plan' && outer.kind === 'none' && !this.told) {
      this.inline = withTopic(this.localSetting(), topic, this.profile)
      this.readPart(right, opens, isLast)
      return true
    }
    if (this.readEnumerated(outer, right, item, opens, isLast)) return true
    if (this.profile !== 'press' && this.opensInline(outer, item)) {
      // `Các sở: Là cơ quan phối hợp, có các nhiệm vụ sau:`: the name speaks for the list as well.
      if (isLast && right.mark === COLON && this.inline) this.settings.set(block, this.inline)
      this.readPart(item, opens, isLast)
      return true
    }
    const says = outer.role === SPEECH || outer.role === ORDER || outer.role === REQUEST
    if (
      !(outer.role === ORDER && outer.kind !== 'party') &&
      (says || outer.predicate < 0 || (isLabel && topic !== '') || isWordAlone(sheet, outer))
    ) {
      this.readSaid(right, says, opens, isLast)
      return true
    }
    return this.readSpelledOut(left, right, opens)
  }

  /** Under `Trách nhiệm thực hiện:` in a rule book: `Cơ quan nơi đi: Nhận xét ...`, `Công chức luân chuyển: Chấp hành ...`: whatever says which one, the label is who is told. */
  private labelsParty({ first, end }: Part, right: Part): boolean {
    const { sheet, profile } = this
    const setting = this.localSetting()
    if (!isLegalAct(profile) || setting.topic !== 'task' || setting.closed || setting.series) return false
    if (!has(sheet.store, right.first, INITIAL_UPPER) || countWords(sheet.store, first, end) > LONGEST_PARTY)
      return false
    if (!namesBearer(sheet, parseClause(sheet, first, end))) return false
    const inner = parseClause(sheet, right.first, right.end)
    if (inner.kind !== 'none' || inner.predicate !== right.first) return false
    const told = [{ first, end: beforeParenthesis(sheet, first, end) }]
    this.inline = tasksFor(setting, told)
    this.current = told
    return true
  }

  /** `b) Cho ý kiến trước khi X biểu quyết: việc ...; việc ...` among powers that are handed down: the verb says what, the rest on what. */
  private namesPower({ first, end }: Part): boolean {
    const { series } = this.localSetting()
    if (series === undefined || series.kind !== ASSIGN) return false
    const { kind, predicate } = parseClause(this.sheet, first, end)
    return kind === 'none' && predicate === first && countWords(this.sheet.store, first, end) > LABEL
  }

  /** `Quyết định này có hiệu lực ... và thay thế các Quyết định: A; B`: its validity, and what it replaces one by one. */
  private readReplaced(left: Part, right: Part, opens: boolean): boolean {
    const { sheet } = this
    const kind = sheet.decision.code[lastVerb(sheet, left)] ?? 0
    if (kind !== REPEAL || sheet.outerType[right.first] !== DOCUMENT) return false
    this.readUnit(left, { opens, leads: false, leadsOn: false })
    this.readPapers(kind, right)
    return true
  }

  /** `Các Nghị quyết sau đây hết hiệu lực kể từ ngày ...: số 5/2015/NQ-HĐND ...; số 7/2016/NQ-HĐND ...`. */
  private readEnded(left: Part, right: Part): boolean {
    const { sheet } = this
    if (sheet.outerType[right.first] !== DOCUMENT) return false
    const verb = replaces(sheet, parseClause(sheet, left.first, left.end))
    if (verb < 0) return false
    this.readPapers(sheet.decision.code[verb] ?? 0, right)
    return true
  }

  /** Each paper that is named is decided on. */
  private readPapers(kind: number, papers: Part): void {
    const { sheet } = this
    this.series = { kind, actors: [] }
    const isPaper = ({ first }: Part): boolean => sheet.outerType[first] === DOCUMENT
    for (const part of mergeParts(sheet, readParts(sheet, papers.first, papers.end), isPaper))
      this.readUnit(part, { opens: true, leads: false, leadsOn: false })
  }

  /** `Tòa án nhân dân tỉnh X quyết định: "Chấp nhận đơn ..."`. */
  private readRulings({ first, end }: Part): boolean {
    const { sheet, profile, block } = this
    if (profile !== 'press') return false
    const parse = parseClause(sheet, first, end)
    const list = parse.kind === 'party' ? rules({ sheet, parse, setting: this.settings.of(block) }) : undefined
    if (list) this.settings.set(block, list.setting)
    return list !== undefined
  }

  /** `Về đề nghị X bố trí vốn cho Y: giao Sở Z ...`: whatever is said before the order is its topic. */
  private ordersBehind(left: Part, right: Part): boolean {
    const { sheet } = this
    const { kind, role, predicate, end } = parseClause(sheet, right.first, right.end)
    if (kind !== 'none' || role !== ORDER) return false
    const told = readCore(sheet, predicate + roleLength(sheet, predicate), end)
    const isNamed = (sheet.outerEnd[told.subject.first] ?? 0) > 0
    if (told.kind !== 'party' || told.predicate < 0 || !isNamed) return false
    const outer = parseClause(sheet, left.first, left.end)
    return sheet.opener.code[left.first] === TOPIC || (outer.kind === 'none' && outer.role === TASK)
  }

  /** `Năm 2026: Rà soát ...`, `Đến hết năm 2030: 100% số xã ...`: the time in front of the colon belongs to the act behind it. */
  private readDated(left: Part, right: Part, opens: boolean, isLast: boolean): void {
    const tasks = this.directives.length
    const goals = this.targets.length
    this.readPart(right, opens, isLast)
    const task = this.directives[tasks]
    const goal = this.targets[goals]
    if (task?.first === right.first) {
      const period = periodAt(this.sheet, left.first)
      const times = period ? [period] : readDeadlines(this.sheet, left)
      this.directives[tasks] = { ...task, first: left.first, deadlines: [...times, ...task.deadlines] }
    } else if (goal?.first === right.first) this.targets[goals] = { ...goal, first: left.first }
  }

  /** `Thời gian thực hiện: Hoàn thành trong tháng 6`: the time as a task of those in charge; other fields tell nothing. */
  protected readField(left: Part, right: Part, isLast: boolean): void {
    const { sheet, block } = this
    const { kind, role, predicate } = parseClause(sheet, right.first, right.end)
    if (this.profile !== 'plan' || sheet.store.form[left.first] !== sheet.word.thời) return
    if (kind !== 'none' || predicate !== right.first || role !== TASK) return
    const section = sheet.structure.blocks[sheet.structure.blocks[block]?.parent ?? -1]
    const charged = (section?.first ?? 0) <= this.lead.first ? this.lead.parties : []
    this.current = charged
    this.readPart(right, true, isLast)
    const made = this.directives.at(-1)
    const always = continuousIn(sheet, right)
    if (made?.first === right.first && made.deadlines.length === 0 && always)
      this.directives[this.directives.length - 1] = { ...made, deadlines: [always] }
  }

  /** `Bộ Y tế: Khẩn trương ...`, `Giao Bộ trưởng Bộ Y tế: (i) ...; (ii) ...`: the name speaks for its paragraph. */
  protected opensInline(outer: Parse, right: Part): boolean {
    const { sheet } = this
    if (outer.loose || outer.kind === 'document' || outer.kind === 'thing') return false
    const { topic } = this.localSetting()
    if (topic === 'scope' || topic === 'matter') return false
    const told = headingParties(sheet, outer, outer)
    if (told.length === 0) return false
    const inner = parseClause(sheet, right.first, right.end)
    if (inner.kind !== 'none' || inner.predicate < 0) return false
    this.inline = tasksFor(this.localSetting(), told)
    this.current = told
    return true
  }

  /** `Bộ X làm rõ các vướng mắc, cụ thể: (i) Đánh giá ...; (ii) Rà soát ...`: who is told is told each item; a clause with an aside (`trong đó: ...`) as well. */
  private readEnumerated(outer: Parse, right: Part, item: Part, opens: boolean, isLast: boolean): boolean {
    const { sheet, profile } = this
    const { role, predicate, end, subject } = outer
    const last = item.first > right.first ? announces(sheet, outer) : ''
    if (last === '' || profile === 'press' || this.localSetting().closed) return false
    const isOrder = role === ORDER || role === REQUEST
    if (!isOrder && (outer.kind !== 'party' || outer.loose || (role !== TASK && role !== MANNER && role !== DUTY)))
      return false
    const inner = parseClause(sheet, item.first, item.end)
    if (inner.kind !== 'none' || inner.predicate !== item.first) return false
    if (inner.role !== MANNER && roleAt(sheet, inner.predicate) !== TASK) return false
    const told = isOrder ? readCore(sheet, predicate + roleLength(sheet, predicate), end) : outer
    if (told.kind !== 'party' || told.loose) return false
    if (last === 'đó') this.readUnit({ first: outer.first, end, mark: COLON }, { opens, leads: true, leadsOn: false })
    const addressees = readParties(sheet, told.subject.first, isOrder ? told.subject.end : subject.end)
    const modality = role === REQUEST ? 'request' : 'obligation'
    this.inline = changed(tasksFor(this.localSetting(), addressees), { modality })
    this.current = addressees
    this.readPart(item, opens, isLast)
    return true
  }

  /** The clause behind `Đồng chí X nhấn mạnh:` or behind a topic. */
  protected readSaid(right: Part, says: boolean, opens: boolean, isLast: boolean): void {
    const { speech, current } = this
    this.speech ||= says
    if (says) this.current = []
    this.readPart(right, opens, isLast)
    if (this.current.length === 0) this.current = current
    if (this.profile !== 'press') this.speech = speech
  }

  /** `Cơ quan chủ trì: Sở X` names who does what the block is about; with a verb it is an act of its own. */
  protected readLead(right: Part, opens: boolean, isLast: boolean): void {
    const { sheet } = this
    const inner = parseClause(sheet, right.first, right.end)
    if (inner.kind === 'party' && inner.predicate < 0)
      this.assignLead(readParties(sheet, inner.subject.first, inner.subject.end))
    else for (const part of this.partsOf(right)) this.readPart(part, opens, isLast)
  }

  protected assignLead(parties: readonly Range[]): void {
    const { blocks } = this.sheet.structure
    const last = this.directives.at(-1)?.first ?? -1
    let section = blocks[this.block]?.parent ?? -1
    // The names may stand under a heading of their own (`b) Cơ quan thực hiện:`), beside the tasks.
    while (section >= 0 && last < (blocks[section]?.first ?? 0) && blocks[section]?.kind !== 'section')
      section = blocks[section]?.parent ?? -1
    const first = blocks[section >= 0 ? section : this.block]?.first ?? 0
    this.lead = { parties, first }
    for (let k = this.directives.length - 1; k >= 0; k--) {
      const directive = this.directives[k]
      if (!directive || directive.first < first) break
      if (directive.addressees.length > 0) continue
      const addressees = parties.map(
        ({ first: from, end }) => ({ first: from, end, role: 'lead', inherited: true }) as const,
      )
      this.directives[k] = { ...directive, addressees }
    }
  }

  /** `X ban hành Quyết định số ... với nội dung: “...”`: the words of the paper are its own. */
  private quotesPaper({ first, end }: Part, right: Part): boolean {
    const { store, decision } = this.sheet
    const mark = store.form[right.first]
    if (this.profile !== 'press' || (mark !== OPEN_QUOTE && mark !== STRAIGHT_QUOTE)) return false
    for (let i = first; i < end; i++) if (decision.code[i] === PROMULGATE) return true
    return false
  }

  /** The clause ends at the colon; what follows spells it out, or sets targets. */
  protected readSpelledOut(left: Part, right: Part, opens: boolean): boolean {
    const { sheet, block } = this
    const goal = readTarget(sheet, right, { aims: false, block })
    const type = sheet.outerType[right.first] ?? 0
    const names = type === PERSON || type === DOCUMENT
    if (!goal && sheet.store.form[right.first] !== OPEN_PAREN && !names && !this.quotesPaper(left, right)) return false
    this.readUnit(left, { opens, leads: true, leadsOn: false })
    if (goal) this.targets.push(goal)
    this.aims = goal !== undefined
    this.contents = goal === undefined
    return true
  }
}

/** `Nguyên tắc hỗ trợ:`, `Mức hỗ trợ:`: on what terms something is given. */
function namesTerms(topic: string, { store }: Sheet, { end }: Range): boolean {
  return topic === 'matter' && wordAt(store, end - 1) === 'trợ'
}

/** Longest label that names who is told, in words. */
const LONGEST_PARTY = 24

/** A noun for somebody with what says which one; a name alone is read elsewhere, a duty makes a clause of its own. */
function namesBearer({ noun, store }: Sheet, { core, first, kind, role, loose, predicate }: Parse): boolean {
  if (core !== first || noun.code[core] !== NOUN) return false
  if (kind === 'none') return wordAt(store, core) === 'cấp' && wordAt(store, core + 1) === 'có'
  return kind === 'party' && (predicate < 0 ? loose : role === TASK || role === PASSIVE || role === MANNER)
}

/** The last word of a clause that announces what is to be done: `..., cụ thể`, `... như sau`, `..., trong đó`; empty for none. */
function announces({ store }: Sheet, { end }: Range): string {
  const last = wordAt(store, end - 1)
  const before = wordAt(store, end - 2)
  const isAnnounced = last === 'sau' || (last === 'đây' && before === 'sau') || (last === 'thể' && before === 'cụ')
  return isAnnounced || (last === 'đó' && before === 'trong') ? last : ''
}

/** `Báo cáo: Chế độ báo cáo gồm ...`: a verb without an object in front of a colon is a label. */
function isWordAlone(sheet: Sheet, { first, end, predicate, role }: Parse): boolean {
  return role === TASK && predicate === first && predicate + roleLength(sheet, predicate) >= end
}
