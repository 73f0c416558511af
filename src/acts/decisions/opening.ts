import { COMMA } from '../../lexicon/marks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, wordAt } from '../../tokens/store.ts'
import {
  ALLOCATE,
  AMEND,
  APPOINT,
  APPROVE,
  ASSIGN,
  BAN,
  CONDITION,
  CONVENE,
  DELIBERATE,
  DISCIPLINE,
  DISMISS,
  DISSOLVE,
  EFFECT,
  ESTABLISH,
  HONORIFIC,
  MODAL,
  ORDER,
  OTHER,
  PERMIT,
  PROMULGATE,
  REPEAL,
  REVOKE,
  TASK,
  TOPIC,
} from '../codes.ts'
import { readCore } from '../core.ts'
import { agrees, framedVerb, pastDeliberation } from '../framed.ts'
import type { Parse } from '../parse.ts'
import { isLegalAct } from '../profile.ts'
import { roleAt, roleLength } from '../roles.ts'
import { BODY, DATE, PERSON, POSITION, type Sheet } from '../sheet.ts'
import { hasQuantity, seek, type Unit } from '../unit.ts'
import { agreed } from './agreed.ts'
import { citesDocument, enacted, type Found, hasMoney } from './found.ts'

/** An item of a list whose lead-in decides. */
export function item({ sheet, parse, setting, opens }: Unit): Found | undefined {
  const { series } = setting
  if (!series) return undefined
  const own = sheet.decision.code[parse.core] ?? 0
  if (series.kind === OTHER) {
    // A judgment itself rules; in a report on one, its words are quoted.
    if (setting.decisions) return own !== 0 || rulesOn(sheet, parse) ? enacted(own || OTHER) : undefined
    const isRuling = own !== 0 && has(sheet.store, parse.core, INITIAL_UPPER)
    return isRuling ? { kind: own, status: 'reported', actors: series.actors } : undefined
  }
  if (!opens) return undefined
  if (series.kind === REPEAL && (own === AMEND || own === REPEAL)) return enacted(own)
  // Among the powers that are handed down, a duty of who receives them is a directive.
  const isHanded = series.kind === ASSIGN || series.kind === PERMIT
  if (isHanded && parse.role >= ORDER && parse.role <= BAN && !givesThing(sheet, parse)) return undefined
  return enacted(series.kind, series.actors)
}

/** `Ghi nhận việc ...`, `Hoàn trả cho bà A ...`: what only courts decide in these words. */
function rulesOn({ store }: Sheet, { kind, core }: Parse): boolean {
  return kind !== 'party' && RULED.has(`${wordAt(store, core)} ${wordAt(store, core + 1)}`)
}

const RULED: ReadonlySet<string> = new Set(
  'ghi nhận|hoàn trả|trả lại|trả cho|tuyên bố|tuyên trả|tuyên hủy|tuyên xử|tuyên phạt|tịch thu|miễn án|tiếp tục|tách yêu|dành quyền|quy trữ|giữ nguyên|không chấp|phân chia|chia cho'.split(
    '|',
  ),
)

/** `Giao tài sản bằng hiện vật cho các đơn vị`: a thing is given, nobody is told. */
function givesThing(sheet: Sheet, { kind, role, predicate, end }: Parse): boolean {
  return (
    kind === 'none' && role === ORDER && readCore(sheet, predicate + roleLength(sheet, predicate), end).kind === 'thing'
  )
}

/** A clause that opens with a verb of decision: in an article, or in the conclusions of a meeting. */
export function opensWithVerb(unit: Unit): Found | undefined {
  const { sheet, parse, setting, profile, speech } = unit
  const isPetition = profile === 'report' ? setting.modality === 'request' : profile === 'press' && unit.asked
  if (isPetition && !setting.closed) {
    const asked = askedFor(unit)
    if (asked) return asked
  }
  const next = goesOnDeciding(unit)
  if (next) return next
  const kind = sheet.decision.code[parse.core] || decidedOn(sheet, parse)
  if (kind === 0 || kind === EFFECT || setting.closed || (setting.topic === 'aim' && kind !== AMEND)) return undefined
  if ((setting.addressees.length > 0 && !settles(sheet, parse.core, kind)) || isHypothesis(unit)) return undefined
  if (isMatter(sheet, parse)) return undefined
  if (setting.topic === 'proposal') return { kind, status: 'proposed' }
  if (kind === APPROVE && setting.tasks && isMeans(sheet, parse)) return undefined
  if (isLegalAct(profile)) return setting.decisions ? inArticle(unit, kind) : ofMatter(unit, kind)
  if (!setting.decisions && !(profile === 'press' && speech)) return undefined
  if (!inConclusions(unit, kind)) return undefined
  if (unit.asked && profile === 'press') return { kind, status: 'proposed' }
  return kind === APPROVE && agrees(sheet, parse.core) ? agreed(sheet, parse.core, parse.end) : enacted(kind)
}

/** `Quyết định giữ nguyên hình thức kỷ luật ...`, `Quyết định không thi hành kỷ luật ...`: what is decided behind the word; 0 for nothing. */
function decidedOn(sheet: Sheet, { core, end, kind }: Parse): number {
  if (kind === 'party' || wordAt(sheet.store, core) !== 'quyết' || (sheet.outerEnd[core] ?? 0) > core) return 0
  const framed = framedVerb(sheet, core, end)
  return framed.kind === OTHER && framed.at < end && sheet.decision.code[framed.at] !== OTHER ? 0 : framed.kind
}

/** Press: `HĐND tỉnh đã bầu ông A ...; miễn nhiệm ông B ...; thông qua 12 nghị quyết`: who decided in the part before goes on. */
function goesOnDeciding({ sheet, profile, decided, parse: { first, core, kind, end } }: Unit): Found | undefined {
  if (profile !== 'press' || decided === undefined || kind === 'party') return undefined
  // `...; trong đó khai trừ 1` counts what was decided.
  if (wordAt(sheet.store, first) === 'trong') return undefined
  const next = sheet.decision.code[pastDeliberation(sheet, core, end)] ?? 0
  if (decided.status === 'proposed' || (next !== DISCIPLINE && has(sheet.store, core, INITIAL_UPPER))) return undefined
  if (next === 0 || next === EFFECT || next === CONVENE) return undefined
  if (next === DELIBERATE) return { kind: next, status: 'considered', actors: decided.actors }
  const status = decided.status === 'considered' ? 'enacted' : decided.status
  return { kind: next, status, actors: decided.actors }
}

/** Under `Kiến nghị đối với UBND tỉnh`: `Xem xét, phê duyệt ...`, `Xem xét bổ sung 4 tỷ đồng ...`, `Trình Chính phủ sửa đổi ...`. */
function askedFor({ sheet, profile, parse: { core, end } }: Unit): Found | undefined {
  const { decision, outerEnd, outerType, store } = sheet
  const isPassedOn = wordAt(store, core) === 'trình' && outerType[core + 1] === BODY
  const verb = pastDeliberation(sheet, isPassedOn ? (outerEnd[core + 1] ?? end) : core, end)
  const kind = decision.code[verb] ?? 0
  if (verb >= end || kind === 0) return undefined
  const isPlain = kind === PERMIT || (kind === APPROVE && profile === 'report')
  if (isPassedOn || isPlain) return { kind, status: 'proposed' }
  return givesMoney(sheet, verb, end) ? { kind: ALLOCATE, status: 'proposed' } : undefined
}

/** `Về quy trình cho thôi giữ chức vụ ...` names a matter; `Cấp giấy chứng nhận phải lập sổ gốc` says how it is done. */
function isMatter(sheet: Sheet, { first, core, end }: Parse): boolean {
  const { store, opener, order } = sheet
  if (opener.code[first] === TOPIC && core > first && has(store, core - 1, IS_WORD)) return true
  const stop = seek(
    sheet,
    core + 1,
    Math.min(end, core + 14),
    (i) => order.code[i] === MODAL || store.form[i] === COMMA,
  )
  return stop > 0 && order.code[stop] === MODAL
}

/** `Thông qua phong trào, kịp thời biểu dương ...`: by what means the task behind the comma is done. */
function isMeans(sheet: Sheet, { core, end }: Parse): boolean {
  const { store } = sheet
  if (wordAt(store, core) !== 'thông') return false
  const comma = seek(sheet, core, end, (i) => store.form[i] === COMMA)
  return comma > 0 && roleAt(sheet, comma + 1) >= TASK
}

/** Under `Mức hỗ trợ`, `Địa điểm ...`: a stated sum is granted, `Cho phép ...` permits. */
function ofMatter({ sheet, parse, setting }: Unit, kind: number): Found | undefined {
  if (setting.topic !== 'matter') return undefined
  return grantsMoney(sheet, parse.core, parse.end) || (kind === PERMIT && permits(sheet, parse.core))
    ? enacted(kind)
    : undefined
}

/** `Hỗ trợ thêm 5 tỷ đồng ...`: a stated sum is given. */
export function grantsMoney(sheet: Sheet, verb: number, end: number): boolean {
  return sheet.decision.code[verb] === ALLOCATE && givesMoney(sheet, verb, end)
}

/** `bổ sung 3 tỷ đồng`: a sum right behind the verb. */
function givesMoney(sheet: Sheet, verb: number, end: number): boolean {
  const behind = verb + (sheet.decision.length[verb] ?? 1)
  return hasMoney(sheet, behind, Math.min(end, behind + 5))
}

/** `cho phép` among the words of the verb, not `cấp phép`. */
function permits({ store, decision, word }: Sheet, at: number): boolean {
  for (let i = at; i < at + (decision.length[at] ?? 1); i++) if (store.form[i] === word.cho) return true
  return false
}

/** Under a condition nothing is decided yet; a longer verb (`cấp cứu`) is another word. */
function isHypothesis({ sheet, parse }: Unit): boolean {
  const { decision, task } = sheet
  if (decision.code[parse.core] !== 0 && (decision.length[parse.core] ?? 0) < (task.length[parse.core] ?? 0))
    return true
  return parse.adjuncts.some(({ role }) => role === CONDITION)
}

function inArticle(unit: Unit, kind: number): Found | undefined {
  const { sheet, parse, setting, profile } = unit
  const formal = kind === REPEAL || kind === AMEND
  // `X có trách nhiệm thi hành ...; sắp xếp bộ máy ...`: the order goes on.
  if (unit.following && unit.current.length > 0 && !formal && !has(sheet.store, parse.first, INITIAL_UPPER))
    return undefined
  if (!formal && goesOn(unit)) return undefined
  if (kind === CONVENE && !opensWith(sheet, parse.core, 'triệu')) return undefined
  // Under `Trách nhiệm, quyền hạn` a verb of decision says whose matter it is.
  const isAmongTasks = setting.tasks || setting.topic === 'task'
  if (kind === DELIBERATE || (isAmongTasks && !formal && !settles(sheet, parse.core, kind))) return undefined
  if (kind === ASSIGN || kind === APPOINT || kind === ALLOCATE || roleAt(sheet, parse.core) === ORDER)
    return charge(unit, kind)
  if (kind === DISSOLVE && makesNewUnit(sheet, parse)) return enacted(ESTABLISH)
  // A law that says what is fined or permitted decides nothing in a single case.
  return profile === 'normative' && !formal && kind !== PROMULGATE ? undefined : enacted(kind)
}

/** `Cho phép UBND tỉnh ứng trước ...`, `Nhất trí chưa tăng học phí`: settled by the assembly itself, also among tasks. */
function settles(sheet: Sheet, at: number, kind: number): boolean {
  const behind = at + (sheet.decision.length[at] ?? 1)
  if (kind === PERMIT) return permits(sheet, at) && (sheet.outerType[behind] ?? 0) === BODY
  if (kind === OTHER) return refuses(sheet, at)
  // `Thống nhất nhận thức và hành động` is a task.
  return kind === APPROVE && agrees(sheet, at) && (behind - at > 2 || !opensWith(sheet, at, 'thống'))
}

/** `Nhà nước đầu tư cơ sở vật chất; hỗ trợ kinh phí ...`: the sentence goes on with what somebody does. */
function goesOn({ sheet, parse, undecided }: Unit): boolean {
  return undecided && !has(sheet.store, parse.first, INITIAL_UPPER)
}

/** `Sắp xếp toàn bộ diện tích của xã A và xã B thành xã mới có tên gọi là xã C`: what comes into being is named. */
function makesNewUnit(sheet: Sheet, { core, end }: Parse): boolean {
  if (!opensWith(sheet, core, 'sắp') && !opensWith(sheet, core, 'nhập')) return false
  return seek(sheet, core, end, (i) => sheet.store.form[i] === sheet.word.mới && opensWith(sheet, i - 2, 'thành')) > 0
}

/** Among the tasks of a plan or the points of a conclusion only verbs that nobody is told to carry out decide. */
function inConclusions(unit: Unit, kind: number): boolean {
  const { sheet, parse, current } = unit
  const at = parse.core
  if (kind === APPROVE) return agrees(sheet, at) || (current.length === 0 && opensWith(sheet, at, 'thông'))
  if (kind === OTHER) return refuses(sheet, at)
  if (current.length > 0) return false
  if (kind === DELIBERATE) return opensWith(sheet, at, 'cho')
  if (kind === OTHER) return opensWith(sheet, at, 'quyết')
  if (kind === APPOINT) return namesPerson(sheet, at, parse.end)
  if (kind === REVOKE) return hasStart(sheet, at, parse.end) || takesBackPaper(sheet, at)
  if (kind === REPEAL) return citesDocument(sheet, at, Math.min(parse.end, at + REPEALED))
  const lets = kind === PERMIT && (opensWith(sheet, at, 'cho') || opensWith(sheet, at, 'chấp'))
  return kind === DISMISS || kind === DISCIPLINE || lets
}

/** `Không đồng ý ...`, `Chưa xem xét ...`. */
function refuses(sheet: Sheet, at: number): boolean {
  return opensWith(sheet, at, 'không') || opensWith(sheet, at, 'chưa')
}

/** `Bãi bỏ toàn bộ nội dung Thông báo số ...`: within how many tokens what is repealed is named. */
const REPEALED = 6

function opensWith({ store }: Sheet, at: number, word: string): boolean {
  return wordAt(store, at) === word
}

/** `Thu hồi Giấy chứng nhận đầu tư của 04 dự án ...`, `Thu hồi chủ trương ...`: nobody else is told to. */
function takesBackPaper(sheet: Sheet, at: number): boolean {
  return opensWith(sheet, at, 'thu') && PAPERS.has(wordAt(sheet.store, at + (sheet.decision.length[at] ?? 1)))
}

/** First words of `giấy phép`, `giấy chứng nhận`, `quyết định`, `chủ trương`, `văn bản`. */
const PAPERS: ReadonlySet<string> = new Set(['giấy', 'quyết', 'chủ', 'văn'])

/** `... kể từ 06 giờ ngày ...`: a measure that begins at a stated time. */
function hasStart({ store, word, outerType }: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (store.form[i] !== word.từ) continue
    if (has(store, i + 1, IS_NUMBER) || store.form[i + 1] === word.ngày || outerType[i + 1] === DATE) return true
  }
  return false
}

/** `Phân công đồng chí A phụ trách ...`, `Giao 15 biên chế cho ...`, `Phân bổ ...`: a charge or a sum, no task. */
export function charge(unit: Unit, given = 0): Found | undefined {
  const { sheet, parse, setting, current, profile } = unit
  const at = parse.core
  const kind = given || (sheet.decision.code[at] ?? 0)
  if (
    setting.closed ||
    setting.topic === 'aim' ||
    (!setting.decisions && profile !== 'press') ||
    (given === 0 && current.length > 0) ||
    parse.kind === 'party'
  )
    return undefined
  const isAllotted = setting.topic === 'task' && (kind === APPOINT || kind === ALLOCATE)
  if (isLegalAct(profile) && (isAllotted || goesOn(unit))) return undefined
  if (kind === APPOINT) return namesPerson(sheet, at, parse.end) ? enacted(kind) : undefined
  const isOrder = roleAt(sheet, at) === ORDER
  if (kind === ALLOCATE) return setting.tasks ? undefined : enacted(kind)
  if (kind !== ASSIGN && !isOrder) return undefined
  const behind = at + Math.max(sheet.decision.length[at] ?? 1, isOrder ? roleLength(sheet, at) : 1)
  const inner = readCore(sheet, behind, parse.end)
  if (kind === ASSIGN) {
    const named =
      sheet.outerType[behind] === PERSON ||
      sheet.noun.code[behind] === HONORIFIC ||
      sheet.noun.code[behind - 1] === HONORIFIC
    const tells = inner.kind === 'party' && inner.predicate > 0 && isOrder && !named
    return tells || (setting.tasks && !named) ? undefined : enacted(kind)
  }
  return givesSomething(sheet, behind, parse.end) ? enacted(ASSIGN) : undefined
}

/** `Giao 45 biên chế cho Sở X`, `Giao Sở X 45 biên chế`, `Giao toàn bộ diện tích ... cho Y`. */
export function givesSomething(sheet: Sheet, first: number, end: number): boolean {
  const inner = readCore(sheet, first, end)
  if (inner.kind === 'party') return inner.predicate < 0 && hasQuantity(sheet, { first, end })
  const receiver = seek(sheet, first, end, (i) => sheet.store.form[i] === sheet.word.cho)
  return inner.kind === 'thing' && receiver > 0 && readCore(sheet, receiver + 1, end).kind === 'party'
}

/** `Bổ nhiệm ông ...`, `Điều động đồng chí ...`: a person or an office close behind the verb. */
function namesPerson({ outerType, noun }: Sheet, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    const type = outerType[i] ?? 0
    if (type === PERSON || type === POSITION || noun.code[i] === HONORIFIC) return true
  }
  return false
}
