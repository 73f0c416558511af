import { CLOSE_PAREN, EN_DASH, HYPHEN, OPEN_PAREN, QUESTION_MARK, STOP } from '../lexicon/marks.ts'
import type { BlockKind } from '../model/analysis.ts'
import { blockAt } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, type TokenStore, wordAt } from '../tokens/store.ts'
import { type Acts } from './act.ts'
import { ASSIGN, DETERMINER, PERMIT, REPEAL, REQUEST, TASK, TOPIC, type Topic } from './codes.ts'
import { ColonWalk } from './colon-walk.ts'
import { HEARING, RULING } from './court.ts'
import { HEADING_ACT, headingDecision, headingParties, isCapital, isHeading } from './headings.ts'
import { type Parse, parseClause } from './parse.ts'
import { topicOf, withTopic } from './regions.ts'
import type { Segment } from './segments.ts'
import { pastSentence } from './sentences.ts'
import { changed, type Setting, tasksFor } from './setting.ts'
import { countWords, type Sheet } from './sheet.ts'

/** Walks through the paragraphs of a document and keeps what headings and lead-ins hand down. */
export class Walk extends ColonWalk {
  /** The first quote that has not ended yet. */
  private quote = 0
  /** The block whose heading announced the steps that are told; `MARKED` when they have marks of their own. */
  private stepsIn = NO_STEPS

  read(): Acts {
    this.segments.forEach((segment, place) => {
      this.next = this.segments[place + 1]
      if (segment.block !== this.block) this.enter(segment.block)
      if (this.rules) this.openSteps(segment)
      if (this.ruling >= 0) this.hear(segment)
      const isHead = !this.proposes(segment) && isHeading(this.sheet, this.profile, segment, this.segments[place + 1])
      if (isHead) this.readHeading(segment)
      else this.readSegment(segment)
    })
    return { decisions: this.decisions, directives: this.directives, targets: this.targets }
  }

  /** Each paragraph of a judgment stands for itself, before the ruling or in it. */
  private hear({ first, block }: Segment): void {
    this.settings.set(block, first < this.ruling ? HEARING : RULING)
    this.current = []
    this.following = false
    this.speech = false
  }

  /** `Bước 1: ...` opens steps up to the next division, `Điều 5. Trình tự cấp giấy phép` those in its block. */
  private openSteps(segment: Segment): void {
    const { sheet, block } = this
    if (opensStep(sheet, segment)) this.stepsIn = MARKED
    else if (!this.steps && segment.opens && block >= 0 && tellsCourse(sheet, segment)) this.stepsIn = block
    else return
    this.steps = true
  }

  private goOnWithSteps(block: number): void {
    const { stepsIn, owed } = this
    if (stepsIn === MARKED) this.steps = !DIVISIONS.has(blockAt(this.sheet.structure.blocks, block)?.kind ?? 'appendix')
    else this.steps = this.isWithin(block, stepsIn)
    if (!this.steps) this.stepsIn = NO_STEPS
    // Below somebody's duty the items say what it is.
    else if (stepsIn !== MARKED && this.isWithin(block, owed)) this.steps = false
  }

  private isWithin(block: number, outer: number): boolean {
    let around = block
    while (around >= 0 && around > outer) around = this.sheet.structure.blocks[around]?.parent ?? -1
    return around === outer
  }

  /** What is proposed is no heading, though its full stop is missing. */
  private proposes({ first, block }: Segment): boolean {
    return this.sheet.decision.code[first] !== 0 && this.settings.of(block).topic === 'proposal'
  }

  private enter(block: number): void {
    this.block = block
    this.listed = false
    if (this.stepsIn !== NO_STEPS) this.goOnWithSteps(block)
    this.settings.enter(block)
    if (this.asked === block) this.settings.set(block, changed(this.settings.of(block), { closed: false }))
    this.current = this.settings.of(block).addressees
    this.following = false
  }

  private readSegment(segment: Segment): void {
    this.first = segment.opens || this.listed
    const { series } = this.settings.of(this.block)
    let opens = this.first || this.block < 0
    // Who began to tell in a quote goes on telling up to its end.
    if (this.profile === 'press') this.speech &&= this.inQuote(segment.first) || this.told
    this.told = false
    this.beginParagraph()
    const first = this.profile === 'press' ? pastDateline(this.sheet.store, segment) : segment.first
    const { store } = this.sheet
    for (let start = first, end = first; start < segment.end; start = end) {
      end = pastSentence(store, start, segment.end)
      this.beginSentence()
      if (store.form[end - 1] === QUESTION_MARK) continue
      const parts = this.partsOf({ first: start, end })
      for (let place = 0; place < parts.length; place++) {
        const part = parts[place]
        const next = parts[place + 1]
        if (!part) break
        this.readPart(part, opens || this.series !== undefined, next === undefined && end >= segment.end)
        opens = this.first && this.listsPowers(part, next)
      }
      this.following &&= this.profile !== 'press'
    }
    // What is permitted is said by the items themselves; points below one of them say how it is done.
    const setting = this.settings.of(this.block)
    if (series !== undefined && setting.series === series && series.kind === PERMIT)
      this.settings.set(this.block, changed(setting, { series: null }))
  }

  /** Under `Nội dung phân cấp`, or what is permitted, each part of an item that begins like an item of its own, or with a verb, is one. */
  private listsPowers({ end }: Range, next: Range | undefined): boolean {
    const { series } = this.settings.of(this.block)
    if (series === undefined) return false
    const permits = series.kind === PERMIT
    if (!permits && series.kind !== ASSIGN) return false
    if (permits && next === undefined) return false
    if (has(this.sheet.store, end + 1, INITIAL_UPPER)) return true
    const parse = next && parseClause(this.sheet, next.first, next.end)
    return parse?.kind === 'none' && (parse.role === TASK || this.sheet.decision.code[parse.core] !== 0)
  }

  /** Paragraphs come in order, so that the quotes are passed only once. */
  private inQuote(at: number): boolean {
    const { quotes } = this.sheet.structure
    while (this.quote < quotes.length && (quotes[this.quote]?.end ?? 0) <= at) this.quote++
    return (quotes[this.quote]?.first ?? at + 1) <= at
  }

  private beginParagraph(): void {
    this.aims = false
    this.inline = undefined
    this.beginSentence()
  }

  private beginSentence(): void {
    this.contents = false
    this.narrates = false
    this.goals = false
    this.undecided = false
    this.decided = undefined
    this.forbids = false
    this.series = undefined
  }

  private readHeading(segment: Segment): void {
    const { sheet, block, profile } = this
    this.beginParagraph()
    const capital = isCapital(sheet, segment)
    const said = topicOf(sheet, segment)
    const topic = (said === 'background' || this.namesPolicy(segment, said)) && this.onlyNames(segment) ? '' : said
    const parse = parseClause(sheet, segment.first, segment.end)
    const names = segment.opens ? !this.headsArticles() : block >= 0 && !capital
    const parties = names ? headingParties(sheet, segment, parse) : []
    const below = this.belowHeading(segment, topic, parties)
    const requested = parties.length > 0 && parse.role === REQUEST ? changed(below, { modality: 'request' }) : below
    const setting: Setting = this.asksIn(segment) ? changed(below, PETITION) : requested
    this.settings.set(block, setting)
    if (!segment.opens) this.settings.handOn(block, setting)
    this.current = setting.addressees
    this.speech = false
    if (parties.length > 0 || capital || topic === 'field' || topic === 'lead' || namesTopic(sheet, parse)) return
    const decision = headingDecision(sheet, profile, segment, parse, setting, this.next)
    // A law says how powers are handed down, it hands none down itself.
    if (decision && this.law && decision.kind === ASSIGN) return
    if (decision) {
      if (decision.act)
        this.readUnit(
          { first: segment.first, end: segment.end, mark: 0 },
          { opens: true, leads: false, leadsOn: false },
        )
      this.settings.set(block, decision.act ? changed(setting, { closed: true }) : withSeries(setting, decision.kind))
      this.listed = decision.kind === ASSIGN
    } else if (segment.opens && setting.tasks && countWords(sheet.store, segment.first, segment.end) >= HEADING_ACT) {
      if (sheet.structure.blocks[block]?.kind !== 'article')
        for (const part of this.partsOf(segment)) this.readPart(part, true, false)
    }
  }

  /** A line between the paragraphs of a press report, `1. Về tình hình kinh tế - xã hội`: the matter is named, what stands below may settle it. */
  private onlyNames({ first, opens }: Segment): boolean {
    const { profile, sheet, block } = this
    return profile === 'press' ? block < 0 : profile !== 'report' && opens && sheet.opener.code[first] === TOPIC
  }

  /** `3. Về cơ chế, chính sách` among the tasks of a plan: what is to be done about it stands below. */
  private namesPolicy({ first, end }: Segment, said: Topic): boolean {
    if (said !== 'matter' || this.profile !== 'plan' || !this.settings.of(this.block).tasks) return false
    const { store } = this.sheet
    for (let i = first; i < end - 1; i++)
      if (wordAt(store, i) === 'chính' && wordAt(store, i + 1) === 'sách') return true
    return false
  }

  /** `III. ĐỀ XUẤT, KIẾN NGHỊ` in a report: what is asked of others stands below. */
  private asksIn({ first, end }: Segment): boolean {
    if (this.profile !== 'report' || countWords(this.sheet.store, first, end) >= HEADING_ACT) return false
    const { order, noun } = this.sheet
    const at = noun.code[first] === DETERMINER ? first + (noun.length[first] ?? 1) : first
    return order.code[at] === REQUEST
  }

  /** The heading of a chapter says what its articles are about, not whom they tell. */
  private headsArticles(): boolean {
    const { blocks } = this.sheet.structure
    const below = blocks[this.block + 1]
    return below?.kind === 'article' && below.parent === this.block && blocks[this.block]?.kind !== 'appendix'
  }

  private belowHeading(segment: Segment, topic: Topic, parties: readonly Range[]): Setting {
    const base = this.settings.of(this.block)
    const open = topic === '' ? changed(base, { closed: base.closed && segment.opens }) : base
    const setting = withTopic(open, topic, this.profile)
    if (parties.length > 0) return changed(setting, { topic: 'task', addressees: parties, tasks: true, parties: true })
    const { charter } = this.settings
    return topic === 'task' && charter.length > 0 ? tasksFor(setting, charter) : setting
  }
}

/** Longest mark of an agency in tokens. */
const LONGEST_DATELINE = 8

/** `(VOV.VN) - Chiều 3/4, ...`, `TTO - Sáng nay, ...`: the text begins behind the mark of who reports. */
function pastDateline(store: TokenStore, { first, end }: Range): number {
  const limit = Math.min(end, first + LONGEST_DATELINE)
  const isMarked = store.form[first] === OPEN_PAREN
  for (let i = first; i < limit; i++) {
    const form = store.form[i]
    if (i > first && (form === HYPHEN || form === EN_DASH))
      return !isMarked || store.form[i - 1] === CLOSE_PAREN ? i + 1 : first
    if (!isMarked && !has(store, i, ALL_UPPER) && form !== STOP) return first
  }
  return first
}

function withSeries(setting: Setting, kind: number): Setting {
  return kind === REPEAL || kind === ASSIGN
    ? changed(setting, { series: { kind, actors: [] }, decisions: true })
    : setting
}

/** `Về tổ chức thực hiện ...`: what the text below is about. */
function namesTopic({ opener }: Sheet, { first, core, adjuncts, kind, role }: Parse): boolean {
  if (adjuncts.length === 0) return opener.code[core] === TOPIC
  return opener.code[first] === TOPIC && kind === 'none' && role >= TASK
}

/** What holds below a heading under which a report asks. */
const PETITION = {
  topic: 'task',
  modality: 'request',
  tasks: true,
  parties: true,
  decisions: true,
  closed: false,
} as const

const NO_STEPS = -3
const MARKED = -2

/** Blocks that end the steps of a procedure. */
const DIVISIONS: ReadonlySet<BlockKind> = new Set(['appendix', 'part', 'chapter', 'section', 'subsection', 'article'])

/** `Trình tự, thủ tục cấp giấy phép`; `Quy trình xét tặng:` over a clause, while an article so headed is about rules. */
function tellsCourse({ store, word, structure }: Sheet, { first, block }: Segment): boolean {
  const { form } = store
  if (form[first] === word.trình) return form[first + 1] === word.tự
  return (
    form[first] === word.quy &&
    form[first + 1] === word.trình &&
    !DIVISIONS.has(structure.blocks[block]?.kind ?? 'part')
  )
}

/** `Bước 2`, `Bước 3: Thẩm định hồ sơ`. */
function opensStep({ store, word }: Sheet, { first }: Segment): boolean {
  return store.form[first] === word.bước && has(store, first + 1, IS_NUMBER)
}
