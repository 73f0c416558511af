import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, IS_WORD } from '../tokens/store.ts'
import type { Acts, DecisionDraft, DirectiveDraft, TargetDraft } from './act.ts'
import { BAN, CONNECTOR, COPULA, DUTY, KINDS, MANNER, MODAL, ORDER, PAST, REQUEST, SPEECH, TASK } from './cues.ts'
import { isValidity, readDecision } from './decisions.ts'
import { laterFrame, readDirective } from './directives.ts'
import { type Parse, parseClause, readCore, roleAt, roleLength } from './parse.ts'
import { readParties } from './parties.ts'
import {
  blockSetting,
  documentSetting,
  type Profile,
  type Series,
  type Setting,
  topicOf,
  withTopic,
} from './regions.ts'
import { type Part, readParts, readSentences, type Segment } from './segments.ts'
import { COLON, COMMA, countWords, type Sheet } from './sheet.ts'
import { nestedTargets, readTarget } from './targets.ts'

/** Syllables from which a heading that is an imperative clause counts as an act. */
const HEADING_ACT = 8

/** Walks through the paragraphs of a document and keeps what headings and lead-ins hand down. */
export class Walk {
  private readonly sheet: Sheet
  private readonly profile: Profile
  private readonly segments: readonly Segment[]
  /** Settings by block; place 0 is the text outside of all blocks. */
  private readonly settings: (Setting | undefined)[] = []
  private readonly decisions: DecisionDraft[] = []
  private readonly directives: DirectiveDraft[] = []
  private readonly targets: TargetDraft[] = []
  private block = -2
  private current: readonly Range[] = []
  private following = false
  private speech = false
  private aims = false
  /** The paragraph has told somebody something. */
  private told = false
  /** The paragraph is the first of its block. */
  private first = false
  /** The rest of the sentence spells out one act: only modals and orders count. */
  private contents = false
  /** The rest of the sentence lists decisions of one kind. */
  private series: Series | undefined

  constructor(sheet: Sheet, profile: Profile, segments: readonly Segment[]) {
    this.sheet = sheet
    this.profile = profile
    this.segments = segments
    this.settings[0] = documentSetting(profile)
  }

  read(): Acts {
    this.segments.forEach((segment, place) => {
      this.enter(segment)
      this.readSegment(segment, this.segments[place + 1])
    })
    return { decisions: this.decisions, directives: this.directives, targets: this.targets }
  }

  private setting(block: number): Setting {
    return this.settings[block + 1] ?? documentSetting(this.profile)
  }

  private set(block: number, setting: Setting): void {
    this.settings[block + 1] = setting
  }

  private enter({ block }: Segment): void {
    if (block === this.block) return
    this.block = block
    for (let b = block, chain: number[] = []; ; b = this.sheet.structure.blocks[b]?.parent ?? -1) {
      if (b >= 0 && this.settings[b + 1] === undefined) chain.push(b)
      else {
        for (const node of chain.toReversed()) this.inherit(node)
        break
      }
    }
    this.current = this.setting(block).addressees
    this.following = false
  }

  private inherit(block: number): void {
    const node = this.sheet.structure.blocks[block]
    const base = this.setting(node?.parent ?? -1)
    this.set(block, blockSetting(this.profile, node?.kind ?? '', base))
  }

  private readSegment(segment: Segment, next: Segment | undefined): void {
    if (this.isHeading(segment, next)) {
      this.readHeading(segment)
      return
    }
    let opens = segment.opens || this.block < 0
    this.first = segment.opens
    if (this.profile === 'press') this.speech &&= this.told
    this.told = false
    for (const sentence of readSentences(this.sheet.store, segment.first, segment.end)) {
      this.contents = false
      this.series = undefined
      const parts = this.merge(readParts(this.sheet, sentence.first, sentence.end))
      for (const part of parts) {
        const isLast = part === parts.at(-1) && sentence.end >= segment.end
        this.readPart(part, segment, opens, isLast)
        opens = false
      }
      this.following = this.following && this.profile !== 'press'
    }
  }

  /** A line that closes with no mark and has text of its own block below it. */
  private isHeading(segment: Segment, next: Segment | undefined): boolean {
    const { store, structure } = this.sheet
    const form = store.form[segment.end - 1] ?? 0
    if (form < 0 && form !== -0x29 && form !== -0x201d && form !== -0x22) return false
    const words = countWords(store, segment.first, segment.end)
    if (words === 0) return true
    if (words >= HEADING_ACT && this.isDuty(segment)) return false
    if (this.isCapital(segment)) return true
    if (!next) return false
    if (segment.opens) {
      const node = structure.blocks[segment.block]
      return (
        next.block === segment.block ||
        (structure.blocks[next.block]?.parent === segment.block && node?.kind !== 'bullet')
      )
    }
    return words <= 22
  }

  /** `X chịu trách nhiệm thi hành Quyết định này` is a clause though its full stop is missing. */
  private isDuty({ first, end }: Range): boolean {
    const { kind, role } = parseClause(this.sheet, first, end)
    return kind === 'party' && (role === DUTY || role === ORDER || role === REQUEST)
  }

  private isCapital({ first, end }: Range): boolean {
    const { store } = this.sheet
    let words = 0
    for (let i = first; i < end; i++) {
      if (!has(store, i, IS_WORD)) continue
      if (!has(store, i, ALL_UPPER)) return false
      words++
    }
    return words > 1
  }

  private readHeading(segment: Segment): void {
    const { sheet, block } = this
    const topic = topicOf(sheet, segment)
    const base = this.setting(block)
    const parse = parseClause(sheet, segment.first, segment.end)
    let setting = withTopic(
      topic === '' ? { ...base, closed: base.closed && segment.opens } : base,
      topic,
      this.profile,
    )
    const words = countWords(sheet.store, segment.first, segment.end)
    const named = segment.opens || (block >= 0 && !this.isCapital(segment))
    const parties = named ? this.headingParties(segment, parse) : []
    if (parties.length > 0) setting = { ...setting, addressees: parties, tasks: true, parties: true }
    this.set(block, setting)
    if (!segment.opens) this.handToSiblings(setting)
    this.current = setting.addressees
    this.speech = false
    if (parties.length > 0 || this.isCapital(segment) || topic === 'field' || topic === 'lead') return
    const decided = this.headingDecision(segment, parse)
    if (decided) return
    if (segment.opens && setting.tasks && words >= HEADING_ACT && sheet.structure.blocks[block]?.kind !== 'article') {
      for (const part of this.merge(readParts(sheet, segment.first, segment.end)))
        this.readPart(part, segment, true, false)
    }
  }

  /** A heading between the blocks speaks for the blocks that begin their numbering anew below it. */
  private handToSiblings(setting: Setting): void {
    const { structure } = this.sheet
    for (let b = this.block; b >= 0; ) {
      const parent = structure.blocks[b]?.parent ?? -1
      const next = structure.blocks.findIndex(
        (node, k) => k > b && node.parent === parent && node.first >= (structure.blocks[b]?.end ?? 0),
      )
      const label = structure.blocks[next]?.label ?? ''
      if (next >= 0 && ['1', 'a', 'I', 'A', ''].includes(label)) {
        this.set(parent, { ...setting })
        return
      }
      b = parent
    }
  }

  private headingParties({ first, end }: Range, parse: Parse): Range[] {
    const { sheet } = this
    const role = parse.predicate >= 0 ? parse.role : 0
    if (parse.kind === 'party' && role === 0) return readParties(sheet, parse.subject.first, parse.subject.end)
    if (parse.kind === 'none' && role === ORDER) {
      const inner = readCore(sheet, parse.predicate + roleLength(sheet, parse.predicate), end)
      if (inner.kind === 'party' && inner.predicate < 0)
        return readParties(sheet, inner.subject.first, inner.subject.end)
    }
    const topic = topicOf(sheet, { first, end })
    if (topic !== 'task') return []
    for (let i = first; i < end; i++) {
      if (sheet.store.form[i] !== sheet.word.của) continue
      const inner = readCore(sheet, i + 1, end)
      if (inner.kind !== 'party') return []
      return inner.predicate < 0 ? readParties(sheet, i + 1, inner.subject.end) : [{ first: i + 1, end }]
    }
    return []
  }

  /** A heading that opens with a verb of decision decides, or opens a list of such decisions. */
  private headingDecision(segment: Segment, parse: Parse): boolean {
    const { sheet, block } = this
    const setting = this.setting(block)
    const code = parse.kind === 'none' ? (sheet.decision.code[parse.core] ?? 0) : 0
    const kind = KINDS[code]
    if (!segment.opens || setting.closed || setting.tasks || code === 0 || kind === undefined) return false
    if (kind === 'repeal') {
      this.set(block, { ...setting, series: { kind: code, actors: [], considered: false }, decisions: true })
      return true
    }
    if (kind === 'amend' || this.profile !== 'articles') return kind === 'amend'
    if (kind !== 'establish' && kind !== 'approve' && kind !== 'promulgate' && kind !== 'dissolve') return false
    this.readPart({ first: segment.first, end: segment.end, mark: 0 }, segment, true, false)
    this.set(block, { ...setting, closed: true })
    return true
  }

  /** Parts without a verb of their own belong to their neighbours. */
  private merge(parts: readonly Part[]): Part[] {
    const merged: Part[] = []
    let pending: Part | undefined
    let listed = false
    for (const part of parts) {
      const first = pending?.first ?? part.first
      const own = listed || this.standsAlone(part)
      listed ||= this.opensDeliberation(part)
      const before = merged.at(-1)
      if (!own && before && !pending) merged[merged.length - 1] = { ...before, end: part.end, mark: part.mark }
      else if (!own && part !== parts.at(-1) && this.isPartyList(part)) pending = { ...part, first }
      else {
        merged.push({ ...part, first })
        pending = undefined
      }
    }
    if (pending) merged.push(pending)
    return merged
  }

  /** `xem xét, cho ý kiến vào: ...; ...`: what follows are the matters, one by one. */
  private opensDeliberation(part: Part): boolean {
    const colon = this.inlineColon(part)
    const verb = colon < 0 ? -1 : lastVerb(this.sheet, { first: part.first, end: colon })
    return verb >= 0 && KINDS[this.sheet.decision.code[verb] ?? 0] === 'deliberate'
  }

  private standsAlone(part: Part): boolean {
    const { sheet } = this
    const setting = this.setting(this.block)
    if (setting.series || setting.topic === 'ban' || setting.topic === 'transition') return true
    if (this.aims && readTarget(sheet, part, { aims: true, block: -1 })) return true
    const parse = parseClause(sheet, part.first, part.end)
    return parse.predicate >= 0 && parse.role !== COPULA ? true : sheet.decision.code[parse.core] !== 0
  }

  private isPartyList(part: Part): boolean {
    const parse = parseClause(this.sheet, part.first, part.end)
    return parse.kind === 'party' && parse.predicate < 0
  }

  private readPart(part: Part, segment: Segment, opens: boolean, isLast: boolean): void {
    const colon = this.inlineColon(part)
    if (colon > 0 && isValidity(this.sheet, part.first, colon)) {
      this.readUnit(part, opens, false, false)
      return
    }
    if (colon > 0) {
      const left = { first: part.first, end: colon, mark: COLON }
      const right = { first: colon + 1, end: part.end, mark: part.mark }
      if (this.readInline(left, right, segment, opens, isLast)) return
    }
    this.readUnit(part, opens, part.mark === COLON && isLast, part.mark === COLON)
  }

  /** A colon between two clauses; one inside a list of bodies or a time is none. */
  private inlineColon({ first, end }: Part): number {
    const { sheet } = this
    for (let i = first + 1; i < end - 1; i++) {
      const outer = sheet.outerEnd[i] ?? 0
      if (outer > i) i = outer - 1
      else if (sheet.store.form[i] === COLON) {
        const type = sheet.outerType[i + 1] ?? 0
        const listed = type >= 1 && type <= 4 && this.endsWithClass(first, i)
        return listed ? -1 : i
      }
    }
    return -1
  }

  /** `Giám đốc các Sở:`, `Thủ trưởng các cơ quan:` go on with names behind the colon. */
  private endsWithClass(first: number, colon: number): boolean {
    const core = readCore(this.sheet, first, colon)
    return core.kind === 'party' && core.predicate < 0
  }

  /** A lead-in and its clause on one line. */
  private readInline(left: Part, right: Part, segment: Segment, opens: boolean, isLast: boolean): boolean {
    const { sheet } = this
    const topic = topicOf(sheet, left)
    const short = countWords(sheet.store, left.first, left.end) <= 8
    const inner = parseClause(sheet, right.first, right.end)
    if (topic === 'lead' && short) {
      if (inner.kind === 'party' && inner.predicate < 0)
        this.assignLead(readParties(sheet, inner.subject.first, inner.subject.end))
      else
        for (const part of this.merge(readParts(sheet, right.first, right.end)))
          this.readPart(part, segment, opens, isLast)
      return true
    }
    if ((topic === 'field' || topic === 'money') && short) return true
    const code = sheet.decision.code[lastVerb(sheet, left)] ?? 0
    if (KINDS[code] === 'deliberate' && !this.setting(this.block).tasks) {
      this.series = { kind: code, actors: [], considered: true }
      this.readUnit(right, true, false, false)
      return true
    }
    const outer = parseClause(sheet, left.first, left.end)
    if (
      outer.role === SPEECH ||
      (outer.role === ORDER && outer.kind === 'party') ||
      (outer.predicate < 0 && outer.kind !== 'none') ||
      isTopicOnly(outer) ||
      (short && topic !== '')
    ) {
      const before = this.speech
      if (
        outer.role === SPEECH ||
        outer.role === ORDER ||
        outer.role === REQUEST ||
        /* a quoted rule */ this.profile === 'press'
      )
        this.speech = true
      const hold = this.current
      if (outer.role === SPEECH || outer.role === ORDER) this.current = []
      this.readPart(right, segment, opens, isLast)
      if (this.current.length === 0) this.current = hold
      if (this.profile !== 'press') this.speech = before
      return true
    }
    return this.readSpelledOut(left, right, opens)
  }

  /** The clause ends at the colon; what follows spells it out, or sets targets. */
  private readSpelledOut(left: Part, right: Part, opens: boolean): boolean {
    const { sheet } = this
    const goal = readTarget(sheet, right, { aims: false, block: this.block })
    const next = sheet.store.form[right.first] ?? 0
    if (goal) {
      this.readUnit(left, opens, false, true)
      this.aims = true
      this.targets.push(goal)
      return true
    }
    if (next === -0x28) {
      this.readUnit(left, opens, false, true)
      this.contents = true
      return true
    }
    return false
  }

  /** `Cơ quan chủ trì: Sở X` names who does what the block is about. */
  private assignLead(parties: readonly Range[]): void {
    const { blocks } = this.sheet.structure
    const parent = blocks[this.block]?.parent ?? -1
    const owner = parent >= 0 ? parent : this.block
    const first = blocks[owner]?.first ?? 0
    for (let k = this.directives.length - 1; k >= 0; k--) {
      const directive = this.directives[k]
      if (!directive || directive.first < first) break
      if (directive.addressees.length > 0) continue
      const addressees = parties.map((party) => ({ ...party, role: 'lead', inherited: true }) as const)
      this.directives[k] = { ...directive, addressees }
    }
  }

  private readUnit(part: Part, opens: boolean, leadsOn: boolean, leads: boolean): void {
    const segmentOpens = this.first
    const { sheet, profile, block } = this
    const parse = parseClause(sheet, part.first, part.end)
    const setting = this.localSetting(segmentOpens || block < 0)
    if (this.contents && !isExplicit(parse.role)) return
    const unit = {
      sheet,
      profile,
      block,
      setting,
      parse,
      current: this.current,
      following: this.following,
      speech: this.speech,
      leads,
      opens,
    }
    if (leadsOn && this.readTwofold(parse, setting, opens)) return
    if (leadsOn && this.readLeadIn(parse, setting)) return
    if (setting.topic === 'background') return
    const decision = readDecision(unit)
    if (decision) {
      this.decisions.push(decision)
      if (leadsOn) this.set(block, this.belowDecision(decision, setting))
      this.following = false
      return
    }
    const target = readTarget(sheet, part, { aims: this.aims || setting.topic === 'aim', block })
    const directive = setting.topic === 'aim' ? undefined : readDirective(unit)
    if (directive && !(target && this.aims)) {
      this.directives.push(directive)
      this.targets.push(...nestedTargets(sheet, part, block))
      this.following = true
      this.aims = false
      if (profile === 'press') this.speech = true
      this.told = true
      const told = directive.addressees.length > 0 || parse.kind === 'thing'
      if (told && parse.kind !== 'thing') this.current = directive.addressees
      if (leadsOn)
        this.set(block, {
          ...setting,
          tasks: true,
          parties: true,
          addressees: this.current,
          modality: directive.modality === 'prohibition' ? 'obligation' : directive.modality,
        })
      return
    }
    if (target) this.targets.push(target)
    else if (profile === 'press') this.following = false
    if (profile === 'press' && parse.role === SPEECH) {
      this.speech = true
      this.told = true
    }
  }

  /** `Quốc hội tán thành ..., đồng thời, đề nghị X thực hiện các nhiệm vụ sau:`: an act, and a lead-in behind it. */
  private readTwofold(parse: Parse, setting: Setting, opens: boolean): boolean {
    const { sheet } = this
    if (parse.kind !== 'party' || parse.predicate < 0 || sheet.decision.code[parse.predicate] === 0) return false
    const at = laterFrame(sheet, parse)
    if (at < 0) return false
    let end = at
    while (
      end > parse.predicate &&
      (sheet.store.form[end - 1] === COMMA ||
        sheet.opener.code[end - 1] === CONNECTOR ||
        sheet.opener.code[end - 2] === CONNECTOR)
    )
      end--
    this.readUnit({ first: parse.first, end, mark: 0 }, opens, false, false)
    return this.readLeadIn(parseClause(sheet, at, parse.end), setting)
  }

  private belowDecision(decision: DecisionDraft, setting: Setting): Setting {
    if (decision.kind === 'promulgate') return setting
    return { ...setting, closed: true }
  }

  /** A clause that opens a list; true when it is no act itself. */
  private readLeadIn(parse: Parse, setting: Setting): boolean {
    const { sheet, profile } = this
    const code = parse.kind === 'none' ? (sheet.decision.code[parse.core] ?? 0) : 0
    const kind = KINDS[code]
    const list = this.endsWithList(parse)
    if (topicOf(sheet, parse) === 'ban') {
      this.hand({ ...withTopic(setting, 'ban', profile), addressees: [] })
      return true
    }
    if (kind === 'repeal' && !setting.tasks && list) {
      this.hand({ ...setting, series: { kind: code, actors: [], considered: false } })
      return true
    }
    if (kind === 'assign' && !setting.tasks && profile === 'articles' && roleAt(sheet, parse.core) !== ORDER) {
      this.hand({ ...setting, series: { kind: code, actors: [], considered: false } })
      return true
    }
    if (kind === 'deliberate' && !setting.tasks) {
      this.hand({ ...setting, series: { kind: code, actors: [], considered: true } })
      return true
    }
    if (parse.role === ORDER || parse.role === REQUEST) {
      if (parse.kind === 'thing') return false
      const inner = readCore(sheet, parse.predicate + roleLength(sheet, parse.predicate), parse.end)
      const told = inner.kind === 'party' ? readParties(sheet, inner.subject.first, inner.subject.end) : []
      this.hand({
        ...setting,
        closed: false,
        topic: 'task',
        tasks: true,
        parties: true,
        addressees: told,
        modality: parse.role === REQUEST ? 'request' : 'obligation',
        ...(parse.kind === 'party' ? { issuer: parse.subject } : {}),
      })
      return true
    }
    if (
      parse.kind === 'party' &&
      (parse.predicate < 0 || (isTelling(parse.role) && (setting.parties || parse.role === DUTY || list)))
    ) {
      const told = readParties(sheet, parse.subject.first, parse.subject.end)
      this.hand({ ...setting, tasks: true, parties: true, addressees: told, closed: false })
      return true
    }
    if ((parse.role === SPEECH || this.closesWithSpeech(parse)) && profile !== 'articles') {
      this.speech = true
      const addressees = parse.kind === 'none' ? this.current : []
      this.hand({ ...setting, tasks: true, parties: true, closed: false, decisions: true, addressees })
      return true
    }
    if (parse.kind === 'none' && (parse.role === TASK || parse.role === MANNER) && list && setting.tasks) {
      this.hand({ ...setting, addressees: this.current })
      return true
    }
    if (parse.kind === 'none' && parse.predicate < 0 && parse.end - parse.first < 4) return true
    if (parse.role === COPULA && parse.kind !== 'none') {
      this.hand({ ...setting, closed: true })
      return true
    }
    return false
  }

  /** What holds for the paragraph at hand: bans and series are for the items themselves, not for text behind them. */
  private localSetting(opens: boolean): Setting {
    const setting = this.setting(this.block)
    if (this.series) return { ...setting, series: this.series }
    if (opens || (setting.topic !== 'ban' && !setting.series)) return setting
    const { series: _, ...rest } = setting
    return { ...rest, topic: '', modality: 'obligation' }
  }

  private hand(setting: Setting): void {
    this.set(this.block, setting)
    this.current = setting.addressees
    if (!this.first) this.handToSiblings(setting)
  }

  private closesWithSpeech({ first, end, role }: Parse): boolean {
    if (role !== PAST && role !== 0) return false
    for (let i = Math.max(first, end - 7); i < end; i++) if (this.sheet.order.code[i] === SPEECH) return true
    return false
  }

  /** `... sau:`, `... sau đây:`, `... như sau:`, `gồm:`. */
  private endsWithList({ first, end }: Range): boolean {
    const { form } = this.sheet.store
    const { word } = this.sheet
    for (let i = end - 1; i >= Math.max(first, end - 3); i--)
      if (form[i] === word.sau || form[i] === word.gồm) return true
    return false
  }
}

function isTelling(role: number): boolean {
  return role === DUTY || role === MODAL || role === TASK || role === MANNER
}

function isExplicit(role: number): boolean {
  return role === MODAL || role === DUTY || role === ORDER || role === REQUEST || role === BAN
}

/** The last verb of decision in a lead-in. */
function lastVerb({ decision }: Sheet, { first, end }: Range): number {
  for (let i = end - 1; i >= Math.max(first, end - 8); i--) if (decision.code[i] !== 0) return i
  return first
}

function isTopicOnly(parse: Parse): boolean {
  return parse.predicate < 0 || parse.core >= parse.end
}
