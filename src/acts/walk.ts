import type { Range } from '../tokens/range.ts'
import type { Acts, DecisionDraft, DirectiveDraft, TargetDraft } from './act.ts'
import {
  BAN,
  CONNECTOR,
  DUTY,
  KINDS,
  MANNER,
  MODAL,
  ORDER,
  PAST,
  REQUEST,
  SPEECH,
  TASK,
  TOPIC,
  type Topic,
} from './codes.ts'
import { continuousIn } from './deadlines.ts'
import { besideName } from './decisions/found.ts'
import { readDecision } from './decisions/rules.ts'
import { amendedAt, isValidity } from './decisions/validity.ts'
import { laterFrame } from './directives/orders.ts'
import { readDirective } from './directives/rules.ts'
import { HEADING_ACT, headingDecision, headingParties, isCapital, isHeading } from './headings.ts'
import { asksAbout } from './lead-in-lists.ts'
import { readLeadIn } from './lead-ins.ts'
import { type Parse, parseClause } from './parse.ts'
import { readParties } from './parties.ts'
import { inlineColon, isBareDecision, lastVerb, mergeParts } from './parts.ts'
import { type Profile, type Series, type Setting, topicOf, withTopic } from './regions.ts'
import { type Segment } from './segments.ts'
import { isQuote, type Part, pastEnumerator, readParts, readSentences } from './sentences.ts'
import { Settings } from './settings.ts'
import { COLON, COMMA, countWords, DOCUMENT, OPEN_BRACKET, OPEN_PAREN, PERSON, type Sheet } from './sheet.ts'
import { nestedTargets, readTarget } from './targets.ts'

const QUESTION_MARK = -0x3f

/** Words up to which the text before an inline colon is a label (`Cơ quan thực hiện:`). */
/** Colons within colons: nobody writes more, and a line without end must not be read to any depth. */
const MOST_COLONS = 6
const LABEL = 8

/** Where a clause stands in its paragraph. */
interface Place {
  /** It opens its list item. */
  readonly opens: boolean
  /** It closes with a colon. */
  readonly leads: boolean
  /** A list follows in the next paragraph. */
  readonly leadsOn: boolean
}

/** Walks through the paragraphs of a document and keeps what headings and lead-ins hand down. */
export class Walk {
  /** How many lead-ins on the same line stand around the part. */
  private colons = 0
  private readonly sheet: Sheet
  private readonly profile: Profile
  private readonly issuer: string | undefined
  private readonly segments: readonly Segment[]
  private readonly settings: Settings
  private readonly decisions: DecisionDraft[] = []
  private readonly directives: DirectiveDraft[] = []
  private readonly targets: TargetDraft[] = []
  private block = -2
  private current: readonly Range[] = []
  /** The order of the clause before goes on. */
  private following = false
  /** A speaker's words go on. */
  private speech = false
  /** The paragraph has told somebody something. */
  private told = false
  /** A clause before announced goals. */
  private aims = false
  private next: Segment | undefined
  /** The block whose lead-in asks about what its list names; text behind that list is free again. */
  private asked = -2
  /** The paragraph is the first of its block. */
  private first = false
  /** The rest of the sentence spells out one act: only modals and orders count. */
  private contents = false
  /** Who is in charge of what stands since a token: `Đơn vị chủ trì: Sở X`. */
  private lead: { parties: readonly Range[]; first: number } = { parties: [], first: 0 }
  /** What a name before a colon hands down to its paragraph. */
  private inline: Setting | undefined
  /** The sentence tells what was done: its further parts go on telling. */
  private narrates = false
  /** The rest of the sentence lists decisions of one kind. */
  private series: Series | undefined

  constructor(sheet: Sheet, profile: Profile, segments: readonly Segment[], issuer: string | undefined) {
    this.issuer = issuer
    this.sheet = sheet
    this.profile = profile
    this.segments = segments
    this.settings = new Settings(sheet, profile)
  }

  read(): Acts {
    this.segments.forEach((segment, place) => {
      this.next = this.segments[place + 1]
      if (segment.block !== this.block) this.enter(segment.block)
      if (isHeading(this.sheet, this.profile, segment, this.segments[place + 1])) this.readHeading(segment)
      else this.readSegment(segment)
    })
    return { decisions: this.decisions, directives: this.directives, targets: this.targets }
  }

  private enter(block: number): void {
    this.block = block
    this.settings.enter(block)
    if (this.asked === block) this.settings.set(block, { ...this.settings.of(block), closed: false })
    this.current = this.settings.of(block).addressees
    this.following = false
  }

  private readSegment(segment: Segment): void {
    let opens = segment.opens || this.block < 0
    this.first = segment.opens
    if (this.profile === 'press') this.speech &&= this.told
    this.told = false
    this.beginParagraph()
    for (const sentence of readSentences(this.sheet.store, segment.first, segment.end)) {
      this.beginSentence()
      if (this.sheet.store.form[sentence.end - 1] === QUESTION_MARK) continue
      const parts = this.partsOf(sentence)
      for (const part of parts) {
        this.readPart(part, opens || this.series !== undefined, part === parts.at(-1) && sentence.end >= segment.end)
        opens = false
      }
      this.following &&= this.profile !== 'press'
    }
  }

  private beginParagraph(): void {
    this.aims = false
    this.inline = undefined
    this.beginSentence()
  }

  private beginSentence(): void {
    this.contents = false
    this.narrates = false
    this.series = undefined
  }

  private partsOf({ first, end }: Range): Part[] {
    return mergeParts(this.sheet, readParts(this.sheet, first, end), (part) => this.standsAlone(part))
  }

  private standsAlone(part: Part): boolean {
    const { series, topic } = this.settings.of(this.block)
    if (series) return KINDS[series.kind] !== 'repeal' || this.sheet.outerType[part.first] === DOCUMENT
    if (topic === 'ban' || topic === 'transition') return true
    return this.aims && readTarget(this.sheet, part, { aims: true, block: -1 }) !== undefined
  }

  private readHeading(segment: Segment): void {
    const { sheet, block, profile } = this
    this.beginParagraph()
    const capital = isCapital(sheet, segment)
    const topic = topicOf(sheet, segment)
    const parse = parseClause(sheet, segment.first, segment.end)
    const parties = segment.opens || (block >= 0 && !capital) ? headingParties(sheet, segment, parse) : []
    const setting = this.belowHeading(segment, topic, parties)
    this.settings.set(block, setting)
    if (!segment.opens) this.settings.handOn(block, setting)
    this.current = setting.addressees
    this.speech = false
    if (parties.length > 0 || capital || topic === 'field' || topic === 'lead' || namesTopic(sheet, parse)) return
    const decision = headingDecision(sheet, profile, segment, parse, setting, this.next)
    if (decision) {
      if (decision.act) this.readUnit({ ...segment, mark: 0 }, { opens: true, leads: false, leadsOn: false })
      this.settings.set(block, decision.act ? { ...setting, closed: true } : withSeries(setting, decision.kind))
    } else if (segment.opens && setting.tasks && countWords(sheet.store, segment.first, segment.end) >= HEADING_ACT) {
      if (sheet.structure.blocks[block]?.kind !== 'article')
        for (const part of this.partsOf(segment)) this.readPart(part, true, false)
    }
  }

  private belowHeading(segment: Segment, topic: Topic, parties: readonly Range[]): Setting {
    const base = this.settings.of(this.block)
    const open = topic === '' ? { ...base, closed: base.closed && segment.opens } : base
    const setting = withTopic(open, topic, this.profile)
    return parties.length > 0 ? { ...setting, topic: 'task', addressees: parties, tasks: true, parties: true } : setting
  }

  private readPart(part: Part, opens: boolean, isLast: boolean): void {
    const colon = inlineColon(this.sheet, part)
    const place = { opens, leads: part.mark === COLON, leadsOn: part.mark === COLON && isLast }
    if (colon < 0 || isValidity(this.sheet, part.first, colon)) this.readUnit(part, place)
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
  private readInline(left: Part, right: Part, opens: boolean, isLast: boolean): boolean {
    const { sheet, block } = this
    const topic = topicOf(sheet, left)
    const isLabel = countWords(sheet.store, left.first, left.end) <= LABEL
    if (isLabel && topic === 'field') this.readField(left, right, isLast)
    if (isLabel && (topic === 'field' || topic === 'money')) {
      this.inline = { ...this.localSetting(), closed: true }
      return true
    }
    if (isLabel && (topic === 'aim' || topic === 'background' || topic === 'scope'))
      this.inline = { ...withTopic(this.localSetting(), topic, this.profile), closed: true }
    if (isLabel && topic === 'lead') {
      this.readLead(right, opens, isLast)
      return true
    }
    const verb = sheet.decision.code[lastVerb(sheet, left)] ?? 0
    const item = { ...right, first: pastEnumerator(sheet.store, right.first, right.end) }
    const considered = KINDS[verb] === 'deliberate'
    if ((considered && !this.settings.of(block).tasks) || isBareDecision(sheet, left)) {
      this.series = { kind: verb, actors: [], considered }
      this.readUnit(item, { opens: true, leads: false, leadsOn: false })
      return true
    }
    const outer = parseClause(sheet, left.first, left.end)
    if (isLabel && topic === 'requirement' && this.profile === 'plan' && outer.kind === 'none' && !this.told) {
      this.inline = withTopic(this.localSetting(), topic, this.profile)
      this.readPart(right, opens, isLast)
      return true
    }
    if (this.profile !== 'press' && this.opensInline(outer, item)) {
      this.readPart(item, opens, isLast)
      return true
    }
    const says = outer.role === SPEECH || outer.role === ORDER || outer.role === REQUEST
    if (
      !(outer.role === ORDER && outer.kind !== 'party') &&
      (says || outer.predicate < 0 || (isLabel && topic !== ''))
    ) {
      this.readSaid(right, says, opens, isLast)
      return true
    }
    return this.readSpelledOut(left, right, opens)
  }

  /** `Thời gian thực hiện: Hoàn thành trong tháng 6`: the time as a task of those in charge; other fields tell nothing. */
  private readField(left: Part, right: Part, isLast: boolean): void {
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
  private opensInline(outer: Parse, right: Part): boolean {
    const { sheet } = this
    if (outer.loose || outer.kind === 'document' || outer.kind === 'thing') return false
    const told = headingParties(sheet, outer, outer)
    if (told.length === 0) return false
    const inner = parseClause(sheet, right.first, right.end)
    if (inner.kind !== 'none' || inner.predicate < 0) return false
    this.inline = { ...this.localSetting(), topic: 'task', tasks: true, parties: true, closed: false, addressees: told }
    this.current = told
    return true
  }

  /** The clause behind `Đồng chí X nhấn mạnh:` or behind a topic. */
  private readSaid(right: Part, says: boolean, opens: boolean, isLast: boolean): void {
    const { speech, current } = this
    this.speech ||= says
    if (says) this.current = []
    this.readPart(right, opens, isLast)
    if (this.current.length === 0) this.current = current
    if (this.profile !== 'press') this.speech = speech
  }

  /** `Cơ quan chủ trì: Sở X` names who does what the block is about; with a verb it is an act of its own. */
  private readLead(right: Part, opens: boolean, isLast: boolean): void {
    const { sheet } = this
    const inner = parseClause(sheet, right.first, right.end)
    if (inner.kind === 'party' && inner.predicate < 0)
      this.assignLead(readParties(sheet, inner.subject.first, inner.subject.end))
    else for (const part of this.partsOf(right)) this.readPart(part, opens, isLast)
  }

  private assignLead(parties: readonly Range[]): void {
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

  /** The clause ends at the colon; what follows spells it out, or sets targets. */
  private readSpelledOut(left: Part, right: Part, opens: boolean): boolean {
    const { sheet, block } = this
    const goal = readTarget(sheet, right, { aims: false, block })
    const type = sheet.outerType[right.first] ?? 0
    const names = type === PERSON || type === DOCUMENT
    if (!goal && sheet.store.form[right.first] !== OPEN_PAREN && !names) return false
    this.readUnit(left, { opens, leads: true, leadsOn: false })
    if (goal) this.targets.push(goal)
    this.aims = goal !== undefined
    this.contents = goal === undefined
    return true
  }

  private readUnit(part: Part, place: Place): void {
    const { sheet, profile, block } = this
    const parse = parseClause(sheet, part.first, part.end)
    const setting = this.localSetting()
    if (this.contents && !isExplicit(parse.role)) return
    if ((place.leadsOn || profile === 'press') && this.readTwofold(parse, place)) return
    if (place.leadsOn && this.openList(parse, setting)) return
    if (place.leadsOn && place.opens && isImperative(parse) && this.announcesTasks(parse)) return
    if (setting.topic === 'background' || setting.topic === 'scope' || this.isNote(part)) return
    if (this.narrates && isBareVerb(parse)) return
    const { current, following } = this
    const speech = this.speech || isQuote(part.mark)
    const preamble = block < 0 && this.directives.length === 0
    const { issuer } = this
    const unit = { sheet, profile, block, issuer, setting, parse, current, following, speech, preamble, ...place }
    const decision = readDecision(unit)
    if (decision && place.leadsOn && this.hasAmendments(decision.kind)) return
    if (decision) {
      this.decisions.push(decision)
      this.following = false
      if (profile === 'press' && decision.kind === 'promulgate' && this.isLead()) this.speech = this.told = true
      if (place.leadsOn && decision.kind !== 'promulgate') this.settings.set(block, { ...setting, closed: true })
      return
    }
    const target = readTarget(sheet, part, { aims: this.aims || setting.topic === 'aim', block })
    const directive = setting.topic === 'aim' || (target && this.aims) ? undefined : readDirective(unit)
    if (directive) this.keep(directive, part, parse, place)
    else if (target) this.targets.push(target)
    else this.passOver(parse)
  }

  /** A clause that does nothing ends what went on before it. */
  private passOver({ kind, role }: Parse): void {
    this.narrates ||= kind === 'party' && role === PAST
    if (this.profile === 'press') {
      this.following = false
      this.speech ||= role === SPEECH
      this.told ||= role === SPEECH
    }
  }

  /** A report that opens with `X ban hành Kết luận ...` goes on with what the document says. */
  private isLead(): boolean {
    return this.decisions.length === 1 && this.directives.length === 0
  }

  /** `Sửa đổi một số khoản của Điều 3 như sau:` with amending points below it is a mere lead-in. */
  private hasAmendments(kind: string): boolean {
    const { blocks } = this.sheet.structure
    const child = blocks[this.block + 1]
    if ((kind !== 'amend' && kind !== 'repeal') || !child || child.parent !== this.block) return false
    const name = KINDS[this.sheet.decision.code[child.content] || amendedAt(this.sheet, child.content)]
    return name === 'amend' || name === 'repeal'
  }

  /** `[Khoản này được sửa đổi bởi ...]`: an editor's note. */
  private isNote({ first }: Part): boolean {
    const { form } = this.sheet.store
    return form[first] === OPEN_BRACKET || form[first - 1] === OPEN_BRACKET
  }

  private keep(directive: DirectiveDraft, part: Part, parse: Parse, { leadsOn }: Place): void {
    const { sheet, block, profile } = this
    this.directives.push(directive)
    this.targets.push(...nestedTargets(sheet, part, block))
    this.following = true
    this.told = true
    this.aims = false
    if (this.block < 0 && this.settings.of(block).closed)
      this.settings.set(block, { ...this.settings.of(block), closed: false })
    this.speech ||= profile === 'press'
    if (directive.addressees.length > 0 && parse.kind !== 'thing') this.current = directive.addressees
    if (!leadsOn) return
    const closed = asksAbout(sheet, parse)
    if (closed) this.asked = block
    const modality = directive.modality === 'prohibition' ? 'obligation' : directive.modality
    this.settings.set(block, {
      ...this.settings.of(block),
      tasks: true,
      parties: true,
      closed,
      addressees: this.current,
      modality,
    })
  }

  /** The list below has tasks of its own: `1.2. Phát triển dữ liệu:` over `a) Nhiệm vụ: ...` or `- Rà soát ...`. */
  private announcesTasks({ first, end }: Parse): boolean {
    const { sheet, next } = this
    if (!next?.opens || sheet.structure.blocks[next.block]?.parent !== this.block) return false
    const label = inlineColon(sheet, next)
    const isLabel = label > 0 || sheet.store.form[next.end - 1] === COLON
    const words = countWords(sheet.store, next.first, label > 0 ? label : next.end)
    if (isLabel && words <= LABEL && topicOf(sheet, next) === 'task') return true
    return countWords(sheet.store, first, end) < HEADING_ACT && isImperative(parseClause(sheet, next.first, next.end))
  }

  private openList(parse: Parse, setting: Setting): boolean {
    const { sheet, profile, current, block } = this
    const list = readLeadIn({ sheet, profile, parse, setting, current })
    if (!list) return false
    this.speech ||= list.speaks === true
    this.settings.set(block, list.setting)
    this.current = list.setting.addressees
    if (!this.first) this.settings.handOn(block, list.setting)
    return true
  }

  /** `Quốc hội tán thành ..., đồng thời, đề nghị X thực hiện các nhiệm vụ sau:`: an act, and a lead-in behind it. */
  private readTwofold(parse: Parse, place: Place): boolean {
    const { sheet } = this
    const { store, opener } = sheet
    if (parse.kind !== 'party' || parse.predicate < 0) return false
    if (sheet.decision.code[parse.predicate] === 0 && besideName(sheet, parse.core, parse.end) < 0) return false
    const at = laterFrame(sheet, parse)
    if (at < 0 || (!place.leadsOn && store.form[at - 1] !== COMMA)) return false
    let end = at
    const isLink = (i: number): boolean =>
      store.form[i] === COMMA || opener.code[i] === CONNECTOR || opener.code[i - 1] === CONNECTOR
    while (end > parse.core && isLink(end - 1)) end--
    this.readUnit({ first: parse.first, end, mark: 0 }, { ...place, leadsOn: false })
    if (place.leadsOn) return this.openList(parseClause(sheet, at, parse.end), this.settings.of(this.block))
    this.readUnit({ first: at, end: parse.end, mark: 0 }, place)
    return true
  }

  /** What holds for the paragraph at hand: bans and series are for the items themselves, not for text behind them. */
  private localSetting(): Setting {
    if (this.inline) return this.inline
    const setting = this.settings.of(this.block)
    if (this.series) return { ...setting, series: this.series }
    const isBehindList = !this.first && this.sheet.structure.blocks[this.block]?.parent === this.asked
    if (isBehindList) return { ...setting, closed: false }
    if (this.first || this.block < 0 || (setting.topic !== 'ban' && !setting.series)) return setting
    return { ...setting, series: undefined, topic: '', modality: 'obligation' }
  }
}

function withSeries(setting: Setting, kind: number): Setting {
  return KINDS[kind] === 'repeal'
    ? { ...setting, series: { kind, actors: [], considered: false }, decisions: true }
    : setting
}

function isImperative({ kind, role }: Parse): boolean {
  return kind === 'none' && (role === TASK || role === MANNER)
}

/** `Về tổ chức thực hiện ...`: what the text below is about. */
function namesTopic({ opener }: Sheet, { core, adjuncts }: Parse): boolean {
  return opener.code[core] === TOPIC && adjuncts.length === 0
}

/** A verb without a modal, alone or behind a body. */
function isBareVerb({ kind, role }: Parse): boolean {
  return (kind === 'none' || kind === 'party') && (role === TASK || role === MANNER)
}

function isExplicit(role: number): boolean {
  return role === MODAL || role === DUTY || role === ORDER || role === REQUEST || role === BAN
}
