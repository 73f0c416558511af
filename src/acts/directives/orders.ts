import { COLON, COMMA } from '../../lexicon/marks.ts'
import type { Modality } from '../../model/analysis.ts'
import type { Range } from '../../tokens/range.ts'
import { wordAt } from '../../tokens/store.ts'
import {
  BAN,
  CONNECTOR,
  MANNER,
  MODAL,
  ORDER,
  PASSIVE,
  PAST,
  REPORT,
  REQUEST,
  SETTING,
  SPEECH,
  TASK,
} from '../codes.ts'
import { givesMatter, isClosedName, readCore } from '../core.ts'
import { framedVerb } from '../framed.ts'
import { type Parse, parseClause } from '../parse.ts'
import { readParties } from '../parties.ts'
import { isLegalAct } from '../profile.ts'
import { roleAt, roleLength } from '../roles.ts'
import { isQuote } from '../sentences.ts'
import { BODY, POSITION, type Sheet } from '../sheet.ts'
import { seek, seekMention, type Unit } from '../unit.ts'
import type { Found } from './found.ts'
import { namesPerson, subjects } from './parties.ts'

/** News tells what somebody ordered before; so do letters and reports, but not with a paper and not to introduce what they ask. */
function tellsOrders({ profile, preamble, parse, sheet }: Unit): boolean {
  if (profile === 'press') return true
  if (preamble || (profile !== 'letter' && profile !== 'plan')) return false
  const role = roleAt(sheet, parse.predicate + (sheet.order.length[parse.predicate] ?? 1))
  return role === ORDER || role === REQUEST
}

/** `Giao X ...`, `Bộ trưởng yêu cầu X ...`, `đề nghị X ...`. */
export function order(unit: Unit): Found | undefined {
  const { parse } = unit
  if (parse.kind === 'party' && parse.role === PAST && tellsOrders(unit)) return pastOrder(unit)
  if (parse.role !== ORDER && parse.role !== REQUEST) return undefined
  if (parse.kind === 'document') return undefined
  if (parse.kind === 'thing')
    return unit.profile !== 'normative' && givesMatter(unit.sheet, parse.predicate)
      ? orderAt(unit, parse.predicate, undefined)
      : undefined
  if (writesRequest(unit)) return { modality: unit.setting.modality, inherited: unit.current, action: parse.predicate }
  if (passesOn(unit)) return { modality: 'obligation', inherited: unit.setting.addressees, action: parse.predicate }
  const { sheet } = unit
  if (sharesOut(unit))
    return { modality: unit.setting.modality, named: subjects(sheet, parse.subject), action: parse.predicate }
  // `giao đất không qua đấu giá`: the longer word gives something away.
  const isGift = (sheet.decision.length[parse.predicate] ?? 0) > (sheet.order.length[parse.predicate] ?? 0)
  if (unit.profile === 'press' && parse.kind === 'party' && isGift) return undefined
  return orderAt(unit, parse.predicate, parse.kind === 'party' ? parse.subject : undefined)
}

/** `Hội đồng phân công rõ trách nhiệm các thành viên`, `Các trường phân công cán bộ theo dõi`: who shares out the work is told to. */
function sharesOut({ sheet, parse, setting, profile }: Unit): boolean {
  if (parse.kind !== 'party' || !setting.parties || setting.closed || profile === 'press') return false
  if (wordAt(sheet.store, parse.predicate) !== 'phân') return false
  const behind = pastFrame(sheet, parse.predicate, parse.end)
  if (sheet.opener.code[behind] !== 0) return false
  const told = readCore(sheet, behind, parse.end)
  return told.kind !== 'party' || seekMention(sheet, told.subject.first, told.subject.end) < 0
}

/** `Trường hợp vượt thẩm quyền, có văn bản đề nghị ...`: who was told before is to write a paper. */
function writesRequest({ sheet: { store, word }, setting, following, parse }: Unit): boolean {
  return parse.kind === 'none' && store.form[parse.predicate] === word.có && (setting.tasks || following)
}

/** Under `Trách nhiệm của UBND tỉnh:` an item `Giao Sở X ...`, `Đề nghị Y ...` tells the one whose duties are listed. */
function passesOn({ sheet, profile, opens, following, current, setting, parse }: Unit): boolean {
  const { parties, addressees, topic, modality } = setting
  if (parse.kind !== 'none' || !parties || topic !== 'task' || addressees.length === 0) return false
  const verb = wordAt(sheet.store, parse.predicate)
  const asks = modality !== 'request' && ASKS.has(verb)
  const goesOn = asks && following && current[0]?.first === addressees[0]?.first
  if (isLegalAct(profile)) return (opens && parse.role === ORDER) || (asks && (opens || goesOn))
  // In a plan `Giao ...`, and behind a list of many `Đề nghị ...` as well, may begin anew with somebody else.
  const [one] = addressees
  const isOne = one !== undefined && addressees.length === 1 && isOneBody(sheet, one.first)
  return profile === 'plan' && isOne && asks && (opens || goesOn)
}

function isOneBody({ outerEnd, store, word }: Sheet, at: number): boolean {
  return (outerEnd[at] ?? 0) > at && store.form[at] !== word.các
}

/** `đề nghị`, `đề xuất`, `kiến nghị`, `yêu cầu`. */
const ASKS: ReadonlySet<string> = new Set(['đề', 'kiến', 'yêu'])

/** Press: `UBND tỉnh đã yêu cầu các xã rà soát ...`: it was told, with the party and what it is to do. */
function pastOrder(unit: Unit): Found | undefined {
  const { sheet, parse } = unit
  const verb = framedVerb(sheet, parse.predicate + (sheet.order.length[parse.predicate] ?? 1), parse.end).at
  const role = roleAt(sheet, verb)
  if (role !== ORDER && role !== REQUEST) return undefined
  const inner = toldBehind(sheet, pastFrame(sheet, verb, parse.end), parse.end)
  const acts = inner.role === TASK || inner.role === MANNER || inner.role === MODAL
  return inner.kind === 'party' && acts ? orderAt(unit, verb, parse.subject) : undefined
}

function orderAt(unit: Unit, verb: number, subject: Range | undefined): Found | undefined {
  const { sheet, parse, setting } = unit
  const request = roleAt(sheet, verb) === REQUEST
  const behind = pastFrame(sheet, verb, parse.end)
  const inner = toldBehind(sheet, behind, parse.end)
  const modality: Modality = request ? 'request' : 'obligation'
  if (
    inner.kind === 'party' &&
    !isAnybody(sheet, inner) &&
    (inner.predicate > 0 || subject !== undefined || request || !setting.tasks)
  ) {
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

/** `phân công người trực ...`: no one that is known. */
function isAnybody({ store }: Sheet, { subject: { first, end } }: Pick<Parse, 'subject'>): boolean {
  return end === first + 1 && wordAt(store, first) === 'người'
}

/** Who is told and what; `yêu cầu chậm nhất trong quý III, Sở X phải ...` says first by when. */
function toldBehind(sheet: Sheet, behind: number, end: number): Pick<Parse, 'kind' | 'subject' | 'predicate' | 'role'> {
  const isSetting = sheet.opener.code[behind] === SETTING && sheet.outerEnd[behind] === 0
  return isSetting ? parseClause(sheet, behind, end) : readCore(sheet, behind, end)
}

/** Press: `Bí thư Tỉnh ủy Nguyễn Văn A chỉ đạo các ngành khẩn trương ...`: the leader tells, the others are told. */
export function leaderDirects(unit: Unit): Found | undefined {
  const { sheet, parse } = unit
  if (!directsOthers(sheet, parse.predicate)) return undefined
  const byName = namesPerson(sheet, parse.subject)
  const type = sheet.outerType[parse.core]
  const byBody = type === BODY && !unit.speech
  if (!byName && (unit.speech || (type !== POSITION && type !== BODY))) return undefined
  const behind = pastFrame(sheet, parse.predicate, parse.end)
  const told = readCore(sheet, behind, parse.end)
  if ((byName || byBody) && told.kind === 'none' && told.role === TASK)
    return { modality: 'obligation', action: told.predicate, issuer: parse.subject }
  if (told.kind !== 'party' || told.predicate < 0) return undefined
  return { modality: 'obligation', named: subjects(sheet, told.subject), action: told.predicate, issuer: parse.subject }
}

function directsOthers({ store, word }: Sheet, at: number): boolean {
  return store.form[at] === word.chỉ && store.form[at + 1] === word.đạo
}

/** `đề xuất`, `kiến nghị` without a subject are tasks among tasks. */
export function isProposal(sheet: Sheet, verb: number): boolean {
  const word = wordAt(sheet.store, verb)
  return word === 'đề' ? wordAt(sheet.store, verb + 1) === 'xuất' : word === 'kiến'
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

/** Press: `Bộ trưởng A được giao chuẩn bị báo cáo ...`: who is told is the subject. */
export function passiveOrder({ sheet, parse }: Unit): Found | undefined {
  const verb = passiveVerb(sheet, parse)
  if (verb < 0) return undefined
  const { store, word } = sheet
  const own = sheet.order.length[verb] ?? 1
  const isBare = store.form[verb] === word.được && own === 1 && isOrder(sheet, verb + 1)
  const behind = isBare ? verb + 1 + roleLength(sheet, verb + 1) : verb + own
  if ((!isBare && own < 2) || roleAt(sheet, behind) < TASK) return undefined
  return { modality: 'obligation', named: readParties(sheet, parse.subject.first, verb), action: behind }
}

/** The passive that is the predicate; behind a mere noun it is taken for a relative clause when nothing else follows. */
function passiveVerb(sheet: Sheet, { core, end, role, predicate, loose }: Parse): number {
  if (predicate >= 0) return role === PASSIVE && !loose ? predicate : -1
  return seek(
    sheet,
    core,
    Math.min(end, core + 12),
    (i) => sheet.order.code[i] === PASSIVE && (sheet.order.length[i] ?? 0) > 1,
  )
}

function isOrder(sheet: Sheet, at: number): boolean {
  return sheet.order.code[at] === ORDER
}

/** `Ban Thường vụ đồng ý và giao cho X chỉ đạo ...`: the whole clause tells X. */
export function joinedOrder(unit: Unit): Found | undefined {
  const { sheet, parse } = unit
  const tag = isTag(sheet, parse)
  if (parse.role === REPORT && !tag) return undefined
  const at = laterFrame(unit.sheet, unit.parse)
  const found = at > 0 && tag ? orderAt(unit, at, undefined) : undefined
  if (found) return { ...found, first: at, issuer: parse.subject }
  return at > 0 && sheet.store.form[at - 1] === sheet.word.và ? orderAt(unit, at, parse.subject) : undefined
}

/** `"...", ông A nói và đề nghị ...`: who spoke the words before. */
export function isTag({ store }: Sheet, { first }: Parse): boolean {
  return isQuote(store.form[first - 1] ?? 0) || isQuote(store.form[first - 2] ?? 0)
}

/** An order in the later half of a report: `... thông tin sẽ ..., đề nghị ngân hàng ...`. */
export function laterOrder(unit: Unit): Found | undefined {
  const { parse, profile } = unit
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

/** Where `trước mắt`, `đồng thời` in front of a word begin; the word itself when none does. */
function linkBefore({ opener }: Sheet, at: number): number {
  for (let i = at - 1; i > at - 4 && i >= 0; i--)
    if (opener.code[i] === CONNECTOR && (opener.length[i] ?? 0) > 1 && i + (opener.length[i] ?? 0) === at) return i
  return at
}

/** `yêu cầu` tells also when it names nobody: `... và yêu cầu mở lối xuống biển`. */
function demands({ store }: Sheet, at: number): boolean {
  return wordAt(store, at) === 'yêu'
}

/** An order behind a comma or `và` in the later half of a clause; -1 for none. */
export function laterFrame(sheet: Sheet, parse: Parse): number {
  return seek(sheet, parse.core, parse.end, (i) => {
    const role = sheet.order.code[i] ?? 0
    if (role !== ORDER && role !== REQUEST) return false
    const link = linkBefore(sheet, i)
    const before = sheet.store.form[link - 1] ?? 0
    if (before !== COMMA && before !== sheet.word.và) return false
    const inner = toldBehind(sheet, pastFrame(sheet, i, parse.end), parse.end)
    const isNamed = inner.kind === 'party' || (inner.kind === 'none' && demands(sheet, i))
    return isNamed && (inner.role === TASK || inner.role === MANNER || inner.role === MODAL)
  })
}

/** `..., đồng thời nhấn mạnh một số điểm sau`, `..., trong đó cần tập trung một số nhiệm vụ sau`: what the list below is opened with behind something that is settled; -1 for none. */
export function laterStress(sheet: Sheet, parse: Parse): number {
  const { store, word } = sheet
  const { code } = sheet.order
  return seek(sheet, parse.core + 1, parse.end, (i) => {
    if (code[i] !== SPEECH && code[i] !== MODAL) return false
    const before = store.form[linkBefore(sheet, i) - 1]
    const isJoined = before === COMMA || before === word.và
    return isJoined && seek(sheet, i, parse.end, (k) => store.form[k] === COMMA) < 0
  })
}

/** `Văn phòng có Công văn số 5 thông báo ý kiến chỉ đạo của Bộ trưởng yêu cầu Cục X chủ trì ...`: the order that a paper passes on. */
export function passedOn({ sheet, parse, setting }: Unit): Found | undefined {
  if (parse.loose || setting.closed) return undefined
  if (!PASSING.has(wordAt(sheet.store, parse.predicate))) return undefined
  const { order: cue } = sheet
  const orders = (i: number): boolean => (cue.code[i] === ORDER || cue.code[i] === REQUEST) && isClosedName(sheet, i)
  const at = seek(sheet, parse.predicate + 1, Math.min(parse.end, parse.predicate + FAR), orders)
  if (at < 0) return undefined
  const inner = readCore(sheet, pastFrame(sheet, at, parse.end), parse.end)
  if (inner.kind !== 'party' || (inner.role !== TASK && inner.role !== MANNER)) return undefined
  const modality: Modality = cue.code[at] === REQUEST ? 'request' : 'obligation'
  return { modality, named: subjects(sheet, inner.subject), action: inner.predicate }
}

/** Tokens within which the order stands that a paper passes on. */
const FAR = 40

/** `thông báo`, `truyền đạt`, `chuyển ý kiến`. */
const PASSING: ReadonlySet<string> = new Set(['thông', 'truyền', 'chuyển'])
