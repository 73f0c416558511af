import { CLOSE_PAREN, COMMA } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { wordAt } from '../tokens/store.ts'
import {
  CONNECTOR,
  COPULA,
  DUTY,
  MANNER,
  MODAL,
  NOUN,
  ORDER,
  PARTNER,
  PAST,
  REPORT,
  REQUEST,
  SPEECH,
  TASK,
  TOPIC,
} from './codes.ts'
import { type Core, isClosedName, readCore } from './core.ts'
import { DESCRIBING, described, modalBehind, modalOfBearer } from './directives/laws.ts'
import { bearers } from './directives/parties.ts'
import { beforeParenthesis, describesClass, headingParties } from './headings.ts'
import { endsWithList, type LeadIn, type ListSetting } from './lead-in-lists.ts'
import { type Parse, parseClause } from './parse.ts'
import { readParties } from './parties.ts'
import { isInstruction, isLegalAct } from './profile.ts'
import { roleLength } from './roles.ts'
import { changed, type Setting, tasksFor } from './setting.ts'
import { BODY, POSITION, type Sheet } from './sheet.ts'
import { seek } from './unit.ts'

/** `Thủ tướng yêu cầu:`, `Đề nghị X thực hiện các nhiệm vụ sau:`. */
export function orders({ sheet, parse, setting }: LeadIn): ListSetting | 'act' | undefined {
  if (parse.kind === 'thing') return 'act'
  const inner = readCore(sheet, parse.predicate + roleLength(sheet, parse.predicate), parse.end)
  if (inner.kind === 'party' && actsItself(sheet, inner.predicate, parse.end)) return 'act'
  const ordered = told(sheet, inner, parse.role, setting)
  return { setting: parse.kind === 'party' ? changed(ordered, { issuer: parse.subject }) : ordered }
}

function told(sheet: Sheet, { kind, subject }: Core, role: number, setting: Setting): Setting {
  const addressees = kind === 'party' ? readParties(sheet, subject.first, subject.end) : []
  return changed(tasksFor(setting, addressees), { modality: role === REQUEST ? 'request' : 'obligation' })
}

/** `Thực hiện ... của Ban Chỉ đạo về ... (sau đây gọi là X) yêu cầu các tỉnh khẩn trương ... như sau:`: an order far from where its clause begins. */
export function ordersLate({ sheet, parse, setting }: LeadIn): ListSetting | undefined {
  if (!endsWithList(sheet, parse) || parse.role === DUTY) return undefined
  const { order, store, outerEnd } = sheet
  const follows = (i: number): boolean =>
    (order.code[i] === ORDER || order.code[i] === REQUEST) &&
    (store.form[i - 1] === CLOSE_PAREN || store.form[i - 1] === COMMA || isClosedName(sheet, i)) &&
    (outerEnd[i + (order.length[i] ?? 1)] ?? 0) > 0
  for (let at = seek(sheet, parse.first, parse.end, follows); at > 0; at = seek(sheet, at + 1, parse.end, follows)) {
    const inner = readCore(sheet, at + (order.length[at] ?? 1), parse.end)
    if (inner.kind === 'party' && (inner.role === TASK || inner.role === MANNER))
      return { setting: told(sheet, inner, order.code[at] ?? 0, setting) }
  }
  return undefined
}

/** `Nhiệm vụ của Tổ công tác:`. */
export function charters({ sheet, parse, setting }: LeadIn): ListSetting | undefined {
  const addressees = headingParties(sheet, parse, parse)
  if (addressees.length === 0) return undefined
  return { setting: tasksFor(setting, addressees) }
}

/** `Đối với UBND các xã:` in a list of orders. */
export function concerns({ sheet, parse, setting }: LeadIn): ListSetting | undefined {
  if (!setting.tasks || sheet.opener.code[parse.first] !== TOPIC) return undefined
  const at = parse.first + (sheet.opener.length[parse.first] ?? 1)
  const type = sheet.outerType[at] ?? 0
  if (type !== BODY && type !== POSITION) return undefined
  const core = readCore(sheet, at, parse.end)
  const end = core.loose || core.predicate >= 0 ? (sheet.outerEnd[at] ?? at + 1) : core.subject.end
  return { setting: changed(setting, { addressees: readParties(sheet, at, end) }) }
}

/** `Chủ tịch UBND các tỉnh:`, `Sở X chủ trì, phối hợp với Sở Y:`, `Các đơn vị có trách nhiệm:`. */
export function namesParty({ sheet, parse, setting, profile }: LeadIn): ListSetting | 'act' | undefined {
  const { role } = parse
  // `Bảo tàng có các nhiệm vụ sau:`: whoever has a duty is somebody, known as a party or not.
  const isOwner = parse.kind === 'thing' && role === DUTY && isLegalAct(profile) && endsWithList(sheet, parse)
  if (parse.kind !== 'party' && !isOwner) return undefined
  if ((role === DUTY || role === MODAL) && actsItself(sheet, parse.predicate, parse.end)) return 'act'
  const tells = role === DUTY || role === MODAL || role === TASK || role === MANNER
  const isLead = parse.predicate < 0 || (tells && (setting.parties || role === DUTY || endsWithList(sheet, parse)))
  if (!isLead) return undefined
  const bearer = role === DUTY && isLegalAct(profile) ? modalOfBearer(sheet, parse, true) : -1
  if (bearer > 0) return { setting: tasksFor(setting, described(sheet, parse, bearer)) }
  if (isInstruction(profile) && !setting.tasks && guides(sheet, parse))
    return { setting: guided(sheet, parse, setting) }
  const isName = role === TASK && !endsWithList(sheet, parse)
  const addressees =
    isName && describesClass(sheet, parse)
      ? [{ first: parse.core, end: beforeParenthesis(sheet, parse.core, parse.end) }]
      : isName && describesNoun(sheet, parse)
        ? readParties(sheet, parse.subject.first, parse.end)
        : leaders(sheet, parse)
  return { setting: tasksFor(setting, addressees) }
}

/** First syllables of `hướng dẫn`, `thông báo`, `phổ biến`. */
const GUIDES: ReadonlySet<string> = new Set(['hướng', 'thông', 'phổ'])

/** `Bộ X hướng dẫn một số biện pháp sau:` in front of all lists: whoever writes tells others what to do. */
function guides(sheet: Sheet, { role, predicate, subject, loose, end }: Parse): boolean {
  const { store, outerEnd } = sheet
  if (loose || (role !== TASK && role !== REPORT) || !GUIDES.has(wordAt(store, predicate))) return false
  return outerEnd[subject.first] === predicate && endsWithList(sheet, { first: predicate, end })
}

function guided(sheet: Sheet, { predicate, end }: Parse, setting: Setting): Setting {
  const { kind, subject, predicate: verb } = readCore(sheet, predicate + roleLength(sheet, predicate), end)
  const addressees = kind === 'party' && verb > 0 ? readParties(sheet, subject.first, subject.end) : []
  return tasksFor(setting, addressees)
}

/** Whom a lead-in names: in front of a duty with what says which ones. */
function leaders(sheet: Sheet, parse: Parse): readonly Range[] {
  const { role, subject } = parse
  return role === DUTY || role === MODAL ? bearers(sheet, parse) : readParties(sheet, subject.first, subject.end)
}

/** `Cơ quan đăng ký, cung cấp thông tin có trách nhiệm sau đây:`: the duty stands behind what says which one. */
export function namesLate({ sheet, parse, setting }: LeadIn): ListSetting | undefined {
  if (setting.closed) return undefined
  const office = dutiesOfOffice(sheet, parse)
  if (office) return { setting: tasksFor(setting, office) }
  const isNoun = parse.kind === 'none' && sheet.noun.code[parse.core] === NOUN
  if ((parse.kind !== 'party' && !isNoun) || !DESCRIBING.has(parse.role) || !endsWithList(sheet, parse))
    return undefined
  const at = modalBehind(sheet, parse.predicate, parse.end)
  if (at < 0 || actsItself(sheet, at, parse.end)) return undefined
  const addressees = described(sheet, parse, at)
  return { setting: tasksFor(setting, addressees) }
}

/** `Bộ X là cơ quan đầu mối giúp Chính phủ ... và có nhiệm vụ sau đây:`: the duties follow what it is. */
function dutiesOfOffice(sheet: Sheet, parse: Parse): Range[] | undefined {
  const { kind, role, loose, predicate, end, subject } = parse
  if (kind !== 'party' || loose || role !== COPULA || !endsWithList(sheet, parse)) return undefined
  const at = seek(sheet, predicate, end, (i) => sheet.order.code[i] === DUTY)
  return at > 0 && end - at < LONGEST_CLOSE ? readParties(sheet, subject.first, subject.end) : undefined
}

/** `có trách nhiệm thực hiện các nhiệm vụ, quyền hạn cụ thể sau đây`, in tokens. */
const LONGEST_CLOSE = 16

/** `Người sử dụng nhà ở xã hội:`: right behind a bare noun the verb with its object says which one. */
function describesNoun(sheet: Sheet, { core, predicate, end, loose }: Parse): boolean {
  const { noun, outerEnd, store, word } = sheet
  if (seek(sheet, predicate, end, (i) => store.form[i] === word.sau) > 0) return false
  if (loose || noun.code[core] !== NOUN || (outerEnd[core] ?? 0) > core || end - predicate < 3) return false
  for (let i = predicate - 1; i > predicate - 4; i--)
    if (noun.code[i] === NOUN && i + (noun.length[i] ?? 1) === predicate) return true
  return false
}

/** `Phó Thủ tướng kết luận như sau:`. */
export function speaks(leadIn: LeadIn): ListSetting | undefined {
  const { sheet, parse, setting, profile } = leadIn
  if (profile === 'articles' || (parse.role !== SPEECH && !closesWithSpeech(sheet, parse))) return undefined
  const handed = parse.kind === 'none' ? goesOn(leadIn) : { addressees: [] }
  return {
    setting: changed(setting, { tasks: true, parties: true, closed: false, decisions: true, ...handed }),
    speaks: true,
  }
}

/** `Tập trung thực hiện các nhiệm vụ sau:`. */
export function tasks(leadIn: LeadIn): ListSetting | 'act' | undefined {
  const { sheet, parse, setting } = leadIn
  if (setting.tasks && (isOneOfTwo(sheet, parse) || listsThings(leadIn))) return 'act'
  return setting.tasks && (endsWithList(sheet, parse) || serves(sheet, parse))
    ? { setting: changed(setting, goesOn(leadIn)) }
    : undefined
}

/** `Đề nghị X thực hiện ...; trong đó lưu ý một số nội dung sau:`: the list goes on with the clause before it. */
function goesOn({ current, asked, setting }: LeadIn): Pick<Setting, 'addressees' | 'modality'> {
  return { addressees: current, modality: asked ? 'request' : setting.modality }
}

/** `Tổ chức rà soát quy hoạch ... và thực hiện theo quy định sau đây:`: the list goes with the second verb, the first has its own object. */
function isOneOfTwo({ store, word, task }: Sheet, { predicate, end }: Parse): boolean {
  for (let i = end - 1; i > Math.max(predicate + 3, end - 10); i--)
    if (store.form[i] === word.và && task.code[i + 1] === TASK && wordAt(store, i + 1) === 'thực') {
      const by = wordAt(store, i + 3)
      return by === 'theo' || by === 'như'
    }
  return false
}

/** What a list of tasks is announced as: its items may be nouns. */
const TASKS: ReadonlySet<string> = new Set(
  'nhiệm vụ việc giải pháp dung đề mặt động yêu cầu mục tiêu trọng tâm điểm'.split(' '),
)

/** `Tổ chức thu, nộp các khoản tiền sau đây:` over `a) Tiền ...`: the list spells out the object of the task. */
function listsThings({ sheet, parse, item, profile }: LeadIn): boolean {
  if (item === undefined || !isLegalAct(profile) || !endsWithList(sheet, parse)) return false
  const { store, word, decision } = sheet
  if (decision.code[parse.core] !== 0) return false
  const { kind, predicate } = parseClause(sheet, item.first, item.end)
  if (kind !== 'thing' || predicate >= 0) return false
  const plural = seek(sheet, Math.max(parse.predicate, parse.end - 10), parse.end, (i) => store.form[i] === word.các)
  const isSuch = (i: number): boolean => wordAt(store, i) === 'như' || TASKS.has(wordAt(store, i))
  return plural > 0 && seek(sheet, plural, parse.end, isSuch) < 0
}

const SERVES: ReadonlySet<string> = new Set(['tham', 'giúp', 'phối'])

/** `Nghiên cứu, tham mưu Lãnh đạo Bộ:`, `Giúp UBND tỉnh:`: whom the tasks below are done for. */
function serves({ store, task, outerEnd, noun }: Sheet, { predicate, end }: Parse): boolean {
  let verb = -1
  for (let i = predicate; i < Math.min(end, predicate + 10); i++)
    if (task.code[i] !== 0 && SERVES.has(wordAt(store, i))) verb = i
  if (verb < 0) return false
  const whom = verb + (task.length[verb] ?? 1)
  return end - whom < 14 && ((outerEnd[whom] ?? 0) > whom || noun.code[whom] !== 0)
}

function closesWithSpeech(sheet: Sheet, { first, end, role }: Parse): boolean {
  if (role !== PAST && role !== 0) return false
  for (let i = Math.max(first, end - 7); i < end; i++) if (sheet.order.code[i] === SPEECH) return true
  return false
}

/** `... tập trung khắc phục hậu quả, trong đó lưu ý một số việc sau:`: tasks of its own before the list. */
function actsItself(sheet: Sheet, predicate: number, end: number): boolean {
  if (predicate < 0) return false
  let own = false
  for (let i = predicate; i < end; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) {
      i = outer - 1
      continue
    }
    if (own && i > predicate + 5 && sheet.store.form[i - 1] === COMMA && turnsToList(sheet, i)) return true
    own ||= sheet.task.code[i] === TASK && sheet.opener.code[i] !== PARTNER && sheet.noun.code[i] === 0
  }
  return false
}

function turnsToList(sheet: Sheet, at: number): boolean {
  const { opener } = sheet
  if (opener.code[at] === CONNECTOR && (opener.length[at] ?? 0) > 1) return true
  return sheet.task.code[at] === TASK || sheet.task.code[at] === MANNER
}
