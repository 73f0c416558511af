import { CLOSE_PAREN, COLON, COMMA, OPEN_BRACKET, OPEN_PAREN } from '../lexicon/marks.ts'
import type { MetadataDraft } from '../metadata/metadata.ts'
import { blockAt } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import { wordAt } from '../tokens/store.ts'
import type { DecisionDraft, DirectiveDraft, TargetDraft } from './act.ts'
import { charterOf } from './charter.ts'
import {
  APPROVE,
  BAN,
  BASIS,
  CONDITION,
  CONNECTOR,
  DUTY,
  KINDS,
  MANNER,
  MODAL,
  ORDER,
  OTHER,
  PAST,
  REQUEST,
  SPEECH,
  TASK,
  type Topic,
} from './codes.ts'
import { rulingOf } from './court.ts'
import { agreesBehindName, besideName, selfReference } from './decisions/found.ts'
import { readDecision } from './decisions/rules.ts'
import { amendedAt, statesValidity } from './decisions/validity.ts'
import { citesRule } from './directives/duties.ts'
import { laterFrame, laterStress } from './directives/orders.ts'
import { isDue, readDirective } from './directives/rules.ts'
import { announcedGoals } from './goals.ts'
import { HEADING_ACT } from './headings.ts'
import { asksAbout, endsWithList, listsWhen } from './lead-in-lists.ts'
import { readLeadIn } from './lead-ins.ts'
import { type Parse, parseClause } from './parse.ts'
import { inlineColon } from './parts.ts'
import { isAccount, isInstruction, isLaw, isLegalAct, isRuleBook, type Profile } from './profile.ts'
import { topicOf } from './regions.ts'
import { isBareBan } from './roles.ts'
import type { Segment } from './segments.ts'
import { isQuote, type Part } from './sentences.ts'
import { changed, type Series, type Setting, tasksFor } from './setting.ts'
import { Settings } from './settings.ts'
import { BODY, countWords, POSITION, pastParenthesis, type Sheet } from './sheet.ts'
import { mayStrive, nestedTargets, readTarget, statesGoal } from './targets.ts'
import { hasQuantity, type Unit } from './unit.ts'

/** Where a clause stands in its paragraph. */
export interface Place {
  /** It opens its list item. */
  readonly opens: boolean
  /** It closes with a colon. */
  readonly leads: boolean
  /** A list follows in the next paragraph. */
  readonly leadsOn: boolean
}

/** Words up to which the text before an inline colon is a label (`Cơ quan thực hiện:`). */
export const LABEL = 8

/** Reads clauses one by one and keeps the acts, and what clauses hand down to those behind them. */
export class ClauseWalk {
  protected readonly sheet: Sheet
  protected readonly profile: Profile
  protected readonly issuer: string | undefined
  protected readonly law: boolean
  /** The document lays down rules, by its type. */
  protected readonly rules: boolean
  /** Where a judgment begins to rule; -1 in other documents. */
  protected readonly ruling: number
  protected readonly segments: readonly Segment[]
  protected readonly settings: Settings
  protected readonly decisions: DecisionDraft[] = []
  protected readonly directives: DirectiveDraft[] = []
  protected readonly targets: TargetDraft[] = []
  protected block = -2
  protected current: readonly Range[] = []
  /** The order of the clause before goes on. */
  protected following = false
  /** The act before was a request or a proposal. */
  protected asking = false
  /** A speaker's words go on. */
  protected speech = false
  /** The paragraph has told somebody something. */
  protected told = false
  /** A clause before announced goals. */
  protected aims = false
  protected next: Segment | undefined
  /** The block whose lead-in asks about what its list names; text behind that list is free again. */
  protected asked = -2
  /** The heading above announced a list of powers: its paragraphs are items like those of a numbered list. */
  protected listed = false
  /** The paragraph is the first of its block. */
  protected first = false
  /** The rest of the sentence spells out one act: only modals and orders count. */
  protected contents = false
  /** Who is in charge of what stands since a token: `Đơn vị chủ trì: Sở X`. */
  protected lead: { parties: readonly Range[]; first: number } = { parties: [], first: 0 }
  /** What a name before a colon hands down to its paragraph. */
  protected inline: Setting | undefined
  /** The sentence of a rule began with what must not be done: its further parts go on with that. */
  protected forbids = false
  /** The sentence has set a goal: its further values are goals as well. */
  protected goals = false
  /** The sentence tells what was done: its further parts go on telling. */
  protected narrates = false
  /** A part of the sentence was read that decided nothing. */
  protected undecided = false
  /** What the part before in the sentence decided. */
  protected decided: DecisionDraft | undefined
  /** The steps of a procedure are told, up to the next article or part: only who has a duty is told. */
  protected steps = false
  /** The last block that said who has a duty: what is listed below it belongs to that. */
  protected owed = -2
  /** The rest of the sentence lists decisions of one kind. */
  protected series: Series | undefined

  constructor(sheet: Sheet, profile: Profile, segments: readonly Segment[], metadata: MetadataDraft) {
    this.issuer = metadata.issuer?.name
    this.law = isLaw(metadata)
    this.rules = isRuleBook(metadata)
    this.ruling = rulingOf(sheet.document, metadata)
    this.sheet = sheet
    this.profile = profile
    this.segments = segments
    this.settings = new Settings(sheet, profile, this.rules ? charterOf(sheet) : [])
  }

  protected readUnit(part: Part, place: Place): void {
    const { sheet, profile, block } = this
    const parse = parseClause(sheet, part.first, part.end)
    this.turnAhead(parse)
    const setting = this.callsOut(parse, this.localSetting())
    if (this.contents && !isExplicit(parse.role)) return
    if ((place.leadsOn || profile === 'press') && this.readTwofold(parse, place)) return
    // `Quyết định này có hiệu lực ... và thay thế các quyết định sau:` says since when it holds as well.
    const opened = place.leadsOn && setting.topic !== 'goods' && this.openList(parse, setting)
    if (opened && !statesValidity(sheet, parse)) return
    if (place.leadsOn && place.opens && isImperative(parse) && this.announcesTasks(parse)) return
    if (this.isSilent(setting.topic, parse) || this.isNote(part)) return
    if (this.narrates && isBareVerb(parse)) return
    const { current, following } = this
    if (profile === 'press' && quotesConclusion(sheet, parse)) this.speech = this.told = true
    const speech = this.speech || isQuote(part.mark)
    const preamble = block < 0 && this.directives.length === 0 && !this.steps
    const { issuer } = this
    const unit: Unit = {
      sheet,
      profile,
      block,
      issuer,
      setting,
      parse,
      current,
      following,
      speech,
      asked: this.asking,
      leads: place.leads,
      undecided: this.undecided,
      decided: this.decided,
      opens: place.opens,
      preamble,
    }
    const decision = readDecision(unit)
    this.undecided = decision === undefined
    this.decided = decision
    const isOver = place.leadsOn || (place.opens && decision?.kind === 'amend')
    if (decision && isOver && !opened && this.listsDecisions(decision)) return
    if (decision) {
      this.decisions.push(decision)
      if (decision.status !== 'considered') this.targets.push(...nestedTargets(sheet, parse, block, false))
      this.asking = decision.status === 'proposed'
      this.following = false
      if (profile === 'press' && decision.kind === 'promulgate' && this.isLead()) this.speech = this.told = true
      if (place.leadsOn && !opened && decision.kind !== 'promulgate')
        this.settings.set(block, changed(setting, { closed: true }))
      return
    }
    const stated = !setting.closed && GOALS_AMONG.has(setting.topic) && statesGoal(sheet, parse)
    const aims = this.aims || stated || setting.topic === 'aim'
    const goals = aims || this.goals
    const target = goals || mayStrive(parse.signs) ? readTarget(sheet, part, { aims: goals, block }) : undefined
    const isGoal = setting.topic === 'aim' || (target !== undefined && aims)
    const directive = isGoal ? undefined : readDirective(unit)
    if (directive && !(this.steps && isStep(sheet, directive, parse))) this.keep(directive, parse, place)
    else if (target) {
      this.targets.push(target)
      this.goals = true
    } else {
      if (!isLegalAct(profile)) this.targets.push(...announcedGoals(sheet, parse, block))
      this.passOver(parse)
    }
  }

  /** `Thời gian tới, UBND tỉnh tiếp tục ...` in a review of what was done: from here on the text tells what to do. */
  protected turnAhead({ first, core, kind, role }: Parse): void {
    const setting = this.inline ?? this.settings.of(this.block)
    if (this.profile !== 'plan' || setting.topic !== 'background') return
    if ((kind !== 'party' && kind !== 'none') || (!isBareVerb({ kind, role }) && !isExplicit(role))) return
    const { store, word } = this.sheet
    for (let i = first; i < core - 1; i++) {
      if (store.form[i] !== word.gian || wordAt(store, i + 1) !== 'tới') continue
      this.settings.set(this.block, changed(setting, { topic: '', tasks: true, parties: true, decisions: true }))
      return
    }
  }

  /** `Bên cạnh kết quả đạt được, tỉnh X cần ...`: what somebody named needs to do is told in a review as well. */
  private callsOut({ kind, role, loose, core }: Parse, setting: Setting): Setting {
    if (this.profile !== 'plan' || setting.topic !== 'background' || kind !== 'party' || role !== MODAL) return setting
    return loose || (this.sheet.outerEnd[core] ?? 0) === 0 ? setting : changed(setting, { topic: '', closed: false })
  }

  /** Background and scope tell nothing, but the validity of the document itself may stand anywhere. */
  protected isSilent(topic: Topic, parse: Parse): boolean {
    if (topic === 'goods') return !statesValidity(this.sheet, parse)
    // What one may ask of others is a right as well; only who has a duty is told.
    if (topic === 'right') return parse.kind !== 'party' || !isDuty(parse.role)
    // `Điều 7. Căn cứ tuyển dụng` is no background: a law says there, too, what must be done.
    if (this.profile === 'normative' && isExplicit(parse.role)) return topic === 'scope' && parse.role !== DUTY
    // A resolution that first reviews what was done agrees to the review; a report tells there who decided what.
    if (topic === 'background' && (agreesBehindName(this.sheet, parse) || this.reviews(parse))) return false
    return topic === 'background' || topic === 'scope'
  }

  /** `UBND tỉnh đã ra quyết định ...`, `Chủ tịch UBND tỉnh thành lập ...`: a named body, and what it did. */
  private reviews({ kind, core, end, role, loose }: Parse): boolean {
    if (this.profile !== 'report' || kind !== 'party' || loose) return false
    const type = this.sheet.outerType[core]
    if (type !== BODY && type !== POSITION) return false
    return role === PAST || besideName(this.sheet, core, end) >= 0
  }

  /** A clause that does nothing ends what went on before it. */
  protected passOver(parse: Parse): void {
    const { kind, role } = parse
    this.narrates ||= (kind === 'party' && role === PAST) || (this.profile === 'letter' && citesRule(this.sheet, parse))
    this.asking = false
    if (this.profile === 'press') {
      this.following = false
      this.speech ||= role === SPEECH
      this.told ||= role === SPEECH
    }
  }

  /** A report that opens with `X ban hành Kết luận ...` goes on with what the document says. */
  protected isLead(): boolean {
    return this.decisions.length === 1 && this.directives.length === 0
  }

  /** `Sửa đổi một số khoản của Điều 3 như sau:`, `Công bố kèm theo Quyết định này:` over points that do so are mere lead-ins. */
  protected listsDecisions({ kind, first: from, end }: DecisionDraft): boolean {
    const { structure, store, word, decision } = this.sheet
    // `Phân bổ 48.650 triệu đồng ..., cụ thể như sau:`: the items say to whom.
    if (kind === 'allocate' && hasQuantity(this.sheet, { first: from, end })) return false
    const child = structure.blocks[this.block + 1]
    if (!child || child.parent !== this.block) return false
    const note = store.form[child.content] === OPEN_BRACKET ? (this.sheet.outerEnd[child.content] ?? 0) : 0
    const first = Math.max(child.content, note)
    const name = KINDS[decision.code[first] || amendedAt(this.sheet, first)]
    if (kind === 'amend' || kind === 'repeal') return name === 'amend' || name === 'repeal'
    const last = store.form[end - 1]
    return name === kind && (last === word.này || last === word.sau || last === word.đây)
  }

  /** `[Khoản này được sửa đổi bởi ...]`: an editor's note. */
  protected isNote({ first, end }: Part): boolean {
    const { store } = this.sheet
    const { form } = store
    // `(Mẫu báo cáo kèm theo)`: an aside tells nobody anything, unless it is about the document itself.
    const isAside = form[first] === OPEN_PAREN && form[end - 1] === CLOSE_PAREN
    if (isAside && pastParenthesis(store, first, end) === end && !selfReference(this.sheet, first, end, end - first))
      return true
    return form[first] === OPEN_BRACKET || form[first - 1] === OPEN_BRACKET
  }

  protected keep(directive: DirectiveDraft, parse: Parse, { leadsOn }: Place): void {
    const { sheet, block, profile } = this
    if (this.steps && isDue(directive)) this.owed = block
    this.directives.push(directive)
    this.asking = directive.modality === 'request'
    this.forbids ||= isLegalAct(profile) && !this.settings.of(block).tasks && isBareBan(sheet, parse.first)
    this.targets.push(...nestedTargets(sheet, parse, block, true))
    this.following = true
    this.told = true
    this.aims = false
    // An order behind the list of a field is none of its contents, and goes on in the next clauses.
    const isBehind = !this.first && profile === 'letter' && directive.rule === 'directive.order'
    if ((block < 0 || isBehind) && this.settings.of(block).closed)
      this.settings.set(block, changed(this.settings.of(block), { closed: false }))
    this.speech ||= profile === 'press'
    if (directive.addressees.length > 0 && parse.kind !== 'thing') this.current = directive.addressees
    if (!leadsOn) {
      this.speakForItems(directive)
      return
    }
    const closed = asksAbout(sheet, parse) || listsWhen(sheet, parse)
    if (closed) this.asked = block
    const modality = directive.modality === 'prohibition' ? 'obligation' : directive.modality
    const addressees = this.current
    this.settings.set(
      block,
      changed(this.settings.of(block), { tasks: true, parties: true, closed, addressees, modality }),
    )
  }

  /** `1. Sở Y tế tiếp tục ... .` over `- Chỉ đạo ...`: who is named in the clause is told what the items below it say. */
  private speakForItems({ addressees }: DirectiveDraft): void {
    const { block, profile, next, sheet } = this
    if (isAccount(profile)) return
    if (addressees.length === 0 || addressees.some(({ inherited }) => inherited)) return
    if (!next?.opens || block < 0 || blockAt(sheet.structure.blocks, next.block)?.parent !== block) return
    // In a rule the points below a duty say in which case what follows from it.
    const instructs = isInstruction(profile)
    if (!instructs && sheet.opener.code[next.first] !== CONDITION) return
    const setting = this.settings.of(block)
    this.settings.set(block, changed(setting, { addressees, tasks: setting.tasks || !instructs }))
  }

  /** The list below has tasks of its own: `1.2. Phát triển dữ liệu:` over `a) Nhiệm vụ: ...` or `- Rà soát ...`. */
  protected announcesTasks({ first, end }: Parse): boolean {
    const { sheet, next } = this
    if (!next?.opens || blockAt(sheet.structure.blocks, next.block)?.parent !== this.block) return false
    const label = inlineColon(sheet, next)
    const isLabel = label > 0 || sheet.store.form[next.end - 1] === COLON
    const words = countWords(sheet.store, next.first, label > 0 ? label : next.end)
    if (isLabel && words <= LABEL && topicOf(sheet, next) === 'task') return true
    // Outside of tasks a longer clause decides (`Phê duyệt điều chỉnh ...:`), or is a rule (`Điều hành ... phải ...:`).
    if (countWords(sheet.store, first, end) >= HEADING_ACT && !this.localSetting().tasks) return false
    return isImperative(parseClause(sheet, next.first, next.end))
  }

  protected openList(parse: Parse, setting: Setting): boolean {
    const { sheet, profile, current, block } = this
    const asked = this.asking && this.following
    const item = this.next?.opens ? this.next : undefined
    const topic = topicOf(sheet, parse)
    const list = readLeadIn({ sheet, profile, parse, setting, topic, item, current, asked })
    if (!list) return false
    if (isDuty(parse.role)) this.owed = block
    this.speech ||= list.speaks === true
    this.settings.set(block, list.setting)
    this.current = list.setting.addressees
    if (!this.first) this.settings.handOn(block, list.setting)
    return true
  }

  /** `Quốc hội tán thành ..., đồng thời nhấn mạnh một số nội dung sau:`, `..., đồng thời, đề nghị X thực hiện các nhiệm vụ sau:`: an act, and a lead-in behind it. */
  protected readTwofold(parse: Parse, place: Place): boolean {
    const { sheet } = this
    const { store, opener } = sheet
    if (!settles(sheet, parse)) return false
    const frame = parse.kind === 'party' ? laterFrame(sheet, parse) : -1
    const isStressed = frame < 0 && place.leadsOn && this.profile !== 'press' && endsWithList(sheet, parse)
    const stressed = isStressed ? laterStress(sheet, parse) : -1
    const at = Math.max(frame, stressed)
    const isAnd = store.form[at - 1] === sheet.word.và && sheet.order.code[at] === ORDER && !closesVerb(sheet, at - 1)
    if (at < 0 || (!place.leadsOn && store.form[at - 1] !== COMMA && !isAnd)) return false
    let end = at
    const isLink = (i: number): boolean =>
      store.form[i] === COMMA || opener.code[i] === CONNECTOR || opener.code[i - 1] === CONNECTOR
    while (end > parse.core && isLink(end - 1)) end--
    this.readUnit({ first: parse.first, end, mark: 0 }, { opens: place.opens, leads: place.leads, leadsOn: false })
    if (stressed > 0) {
      this.settings.set(this.block, tasksFor(this.settings.of(this.block), []))
      this.current = []
      return true
    }
    if (place.leadsOn) return this.openList(parseClause(sheet, at, parse.end), this.settings.of(this.block))
    this.readUnit({ first: at, end: parse.end, mark: 0 }, place)
    return true
  }

  /** What holds for the paragraph at hand: bans and series are for the items themselves, not for text behind them. */
  protected localSetting(): Setting {
    if (this.inline) return this.inline
    const setting = this.settings.of(this.block)
    if (this.series) return changed(setting, { series: this.series })
    if (this.forbids) return changed(setting, { modality: 'prohibition' })
    const isBehindList = !this.first && blockAt(this.sheet.structure.blocks, this.block)?.parent === this.asked
    if (isBehindList) return changed(setting, { closed: false })
    // The paragraphs of a ruling are no list items: those that rule say so themselves.
    if (setting.series && setting.series.kind === OTHER) return setting
    if (this.first || this.block < 0 || (setting.topic !== 'ban' && !setting.series)) return setting
    return changed(setting, { series: null, topic: '', modality: 'obligation' })
  }
}

/** Topics among whose tasks a value that something is to reach is a goal. */
const GOALS_AMONG: ReadonlySet<Topic> = new Set<Topic>(['task', 'solution', 'requirement'])

/** Somebody decides, or the clause opens with what is agreed to. */
function settles(sheet: Sheet, { kind, predicate, core, end }: Parse): boolean {
  const { code } = sheet.decision
  if (kind !== 'party') return code[core] === APPROVE
  return predicate >= 0 && (code[predicate] !== 0 || besideName(sheet, core, end) >= 0)
}

/** What is done in its turn, with no duty in it; `Chính phủ quy định chi tiết Điều này` is not done in its turn. */
function isStep({ store, order, word }: Sheet, directive: DirectiveDraft, { predicate, end }: Parse): boolean {
  if (isDue(directive)) return false
  if (store.form[predicate] === word.quy && store.form[predicate + 1] === word.định) return false
  if (wordAt(store, predicate + 2) === 'chi' && wordAt(store, predicate + 3) === 'tiết') return false
  for (let i = predicate + 1; i < end; i++) {
    if (order.code[i] === MODAL && (wordAt(store, i) === 'phải' || store.form[i - 1] === COMMA)) return false
    if (order.code[i] === DUTY && store.form[i - 1] === COMMA) return false
  }
  return true
}

/** Press: `Cũng theo Thông báo kết luận, thống nhất ...`: what follows is said in the conclusion. */
function quotesConclusion({ store }: Sheet, { adjuncts }: Parse): boolean {
  const [source] = adjuncts
  if (source?.role !== BASIS) return false
  return wordAt(store, source.end - 1) === 'luận' && wordAt(store, source.end - 2) === 'kết'
}

function isImperative({ kind, role }: Parse): boolean {
  return kind === 'none' && (role === TASK || role === MANNER)
}

/** A verb without a modal, alone or behind a body. */
function isBareVerb({ kind, role }: Pick<Parse, 'kind' | 'role'>): boolean {
  return (kind === 'none' || kind === 'party') && (role === TASK || role === MANNER)
}

function isDuty(role: number): boolean {
  return role === MODAL || role === DUTY || role === BAN
}

function isExplicit(role: number): boolean {
  return isDuty(role) || role === ORDER || role === REQUEST
}

/** `... đồng ý và giao cho X`: right behind the verb of decision the order belongs to one act with it. */
function closesVerb({ decision }: Sheet, at: number): boolean {
  for (let i = at - 1; i > at - LONGEST_VERB; i--)
    if (decision.code[i] !== 0 && i + (decision.length[i] ?? 1) === at) return true
  return false
}

/** Longest verb of decision, in tokens. */
const LONGEST_VERB = 6
