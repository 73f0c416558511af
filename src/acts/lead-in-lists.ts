import { type Range } from '../tokens/range.ts'
import { wordAt } from '../tokens/store.ts'
import {
  ASSIGN,
  BAN,
  COPULA,
  DELIBERATE,
  DETERMINER,
  DISSOLVE,
  DUTY,
  ESTABLISH,
  FUTURE,
  MODAL,
  NOUN,
  ORDER,
  OTHER,
  PAST,
  PERMIT,
  REPEAL,
  REVOKE,
  TASK,
  type Topic,
} from './codes.ts'
import { readCore } from './core.ts'
import { agreesBehindName, drawsUp, laysDown, selfReference, verbBehindParty } from './decisions/found.ts'
import { delegated, delegates } from './headings.ts'
import { type Parse } from './parse.ts'
import { readParties } from './parties.ts'
import { isAccount, isLegalAct, type Profile } from './profile.ts'
import { withTopic } from './regions.ts'
import { roleAt, roleLength } from './roles.ts'
import { changed, type Series, type Setting } from './setting.ts'
import { type Sheet } from './sheet.ts'
import { seek } from './unit.ts'

/** A clause that closes with a colon and has a list below it. */
export interface LeadIn {
  readonly sheet: Sheet
  readonly profile: Profile
  readonly parse: Parse
  readonly setting: Setting
  /** What the clause announces, if its first words say so. */
  readonly topic: Topic
  /** The first item of the list; nothing when text of the same block follows. */
  readonly item: Range | undefined
  /** Addressees of the clause before. */
  readonly current: readonly Range[]
  /** That clause asked somebody, and did not order. */
  readonly asked: boolean
}

/** What holds in the list; `speaks`: a speaker's words follow. `undefined` leaves the clause to be an act itself. */
export interface ListSetting {
  readonly setting: Setting
  readonly speaks?: boolean
}

/** `Các hành vi bị nghiêm cấm gồm:`, `Hộ kinh doanh không được:`, `Nghiêm cấm cơ sở chế biến:`. */
export function bans(lead: LeadIn): ListSetting | undefined {
  const told = forbiddenTo(lead)
  if (!told && lead.topic !== 'ban') return undefined
  return { setting: changed(withTopic(lead.setting, 'ban', lead.profile), { addressees: told ?? [] }) }
}

/** Longest `cơ sở sản xuất, kinh doanh thực phẩm` that is told as a whole, in tokens. */
const WHOLE = 12

/** Who is not to do what the items say; nothing when the clause forbids something itself. */
function forbiddenTo({ sheet, parse, item }: LeadIn): Range[] | undefined {
  const { kind, role, predicate, subject, end } = parse
  if (role !== BAN) return undefined
  const behind = predicate + roleLength(sheet, predicate)
  const isBare = item !== undefined && behind >= end
  if (kind === 'party' && (isBare || endsWithList(sheet, parse))) return readParties(sheet, subject.first, subject.end)
  // `Không áp dụng với các trường hợp sau:` denies, it forbids nothing.
  if (kind !== 'none' || item === undefined || sheet.order.code[predicate] !== BAN) return undefined
  const inner = readCore(sheet, behind, end)
  if (isBare || endsWithList(sheet, parse))
    return inner.kind === 'party' && inner.predicate > 0 ? readParties(sheet, behind, inner.predicate) : []
  if (inner.kind !== 'party') return undefined
  if (inner.predicate < 0) return readParties(sheet, inner.subject.first, end)
  return sheet.noun.code[behind] === NOUN && end - behind <= WHOLE ? [{ first: behind, end }] : undefined
}

/** `Người tố cáo có các quyền sau đây:`, `Quốc hội có những quyền hạn sau:`: what somebody may do tells nobody anything. */
export function rights({ sheet, parse, setting }: LeadIn): ListSetting | undefined {
  if (!grantsRights(sheet, parse)) return undefined
  return { setting: changed(setting, { topic: 'right', closed: true, tasks: false, addressees: [] }) }
}

/** `... có các quyền (hạn) sau đây`, with no duty beside it. */
function grantsRights({ store }: Sheet, { first, end }: Range): boolean {
  const says = (i: number): string => wordAt(store, i)
  let at = end - 1
  while (at > first && OF_LISTS.has(says(at))) at--
  if (says(at) === 'hạn') at--
  if (says(at) !== 'quyền') return false
  at--
  while (at > first && OF_RIGHTS.has(says(at))) at--
  if (says(at) === 'có' || says(at) === 'hưởng') return true
  // `... có quyền quy định tại khoản 1 Điều 42 và quyền sau đây`.
  if (says(at) !== 'và') return false
  let granted = false
  for (let i = first; i < at; i++) {
    if (DUTIES.has(says(i))) return false
    granted ||= says(i) === 'quyền' && says(i - 1) === 'có'
  }
  return granted
}

/** `sau`, `sau đây`, `như sau`, `gồm`, `cụ thể`. */
const OF_LISTS: ReadonlySet<string> = new Set(['sau', 'đây', 'như', 'gồm', 'bao', 'cụ', 'thể'])

/** What stands in front of `quyền`. */
const OF_RIGHTS: ReadonlySet<string> = new Set(['thẩm', 'các', 'những', 'một', 'số'])

/** First syllables of `nghĩa vụ`, `nhiệm vụ`, `trách nhiệm`, `bổn phận`. */
const DUTIES: ReadonlySet<string> = new Set(['nghĩa', 'nhiệm', 'trách', 'bổn'])

/** `X có trách nhiệm bồi thường trong các trường hợp sau đây:`: a duty of its own, the items say when; `... mà không phải đăng ký ...` is none. */
export function when({ sheet, parse, setting }: LeadIn): ListSetting | 'act' | undefined {
  if (!listsWhen(sheet, parse)) return undefined
  const { kind, role, predicate, core } = parse
  const isMatter = kind === 'thing' && role === DUTY && wordAt(sheet.store, core) === 'việc'
  const isFreed = isMatter || wordAt(sheet.store, predicate - 1) === 'không'
  return isFreed ? { setting: changed(setting, { closed: true }) } : 'act'
}

/** Whether the clause says what must or must not be done in the cases of the list below it. */
export function listsWhen(sheet: Sheet, parse: Parse): boolean {
  const { role, first, end } = parse
  if ((role !== DUTY && role !== MODAL && role !== BAN) || !endsWithList(sheet, parse)) return false
  const { store, word } = sheet
  const says = (i: number): string => wordAt(store, i)
  for (let i = end - 2; i > Math.max(first, end - 5); i--) {
    if (says(i) !== 'trường' || says(i + 1) !== 'hợp') continue
    for (let k = i - 1; k > Math.max(first, i - 5); k--) if (store.form[k] === word.trong) return true
  }
  return false
}

/** `Nội dung đề xuất đơn giản hóa:`. */
export function proposes({ setting, profile, topic }: LeadIn): ListSetting | undefined {
  return topic === 'proposal' ? { setting: withTopic(setting, 'proposal', profile) } : undefined
}

/** `Bãi bỏ các văn bản sau:`, `Ủy quyền X thực hiện:`, `cho ý kiến về:`: each item is a decision. */
export function opensSeries({ sheet, parse, setting, profile }: LeadIn): ListSetting | undefined {
  if (profile === 'articles' && permitsEach(sheet, parse)) {
    const series = { kind: PERMIT, actors: [] }
    return {
      setting: changed(setting, { topic: '', closed: false, tasks: false, parties: true, addressees: [], series }),
    }
  }
  if (setting.tasks) return undefined
  const handed = isLegalAct(profile) ? handsDown(sheet, parse) : undefined
  if (handed) return { setting: changed(setting, { topic: '', closed: false, addressees: [], series: handed }) }
  const replaced = parse.kind === 'none' ? parse.core : replaces(sheet, parse)
  if (replaced < 0) return undefined
  const kind = sheet.decision.code[replaced] ?? 0
  const repeals = kind === REPEAL && (parse.kind !== 'none' || endsWithList(sheet, parse))
  const charges = kind === ASSIGN && profile === 'articles' && roleAt(sheet, parse.core) !== ORDER
  if (!repeals && !charges && kind !== DELIBERATE) return undefined
  return { setting: changed(setting, { series: { kind, actors: [] } }) }
}

/** `Cho phép thành phố X áp dụng các cơ chế sau để thu hút đầu tư:`: each item is permitted. */
function permitsEach(sheet: Sheet, { kind, core, end }: Parse): boolean {
  const { store, word, decision } = sheet
  if (kind === 'party' || decision.code[core] !== PERMIT || store.form[core] !== word.cho) return false
  return seek(sheet, core, end, (i) => store.form[i] === word.sau && MEANS.has(wordAt(store, i - 1))) > 0
}

/** Last syllables of `giải pháp`, `cơ chế`, `chính sách`, `nội dung`, `biện pháp`, `nhiệm vụ`, `quy định`, `hoạt động`. */
const MEANS: ReadonlySet<string> = new Set(['pháp', 'chế', 'sách', 'dung', 'vụ', 'định', 'động', 'việc'])

/** `UBND tỉnh ủy quyền cho Giám đốc Sở X:`, `Nội dung phân cấp:`: each item is a power that is handed down. */
function handsDown(sheet: Sheet, parse: Parse): Series | undefined {
  const { first, core, kind, end, subject, adjuncts, role } = parse
  if (adjuncts.length > 0 || role === MODAL || role === DUTY || role === BAN) return undefined
  if (kind === 'party') {
    const verb = verbBehindParty(sheet, core, end)
    if (verb < 0 || !delegates(sheet, verb)) return undefined
    return { kind: ASSIGN, actors: readParties(sheet, subject.first, verb) }
  }
  const listed = delegated(sheet, { first, end })
  return listed > first ? { kind: ASSIGN, actors: [] } : undefined
}

/** `Tòa án nhân dân tỉnh X quyết định:`: in a report on a case each paragraph below that opens with a verb of decision is a ruling. */
export function rules({ sheet, parse, setting }: Pick<LeadIn, 'sheet' | 'parse' | 'setting'>): ListSetting | undefined {
  const { store, word } = sheet
  const last = parse.end - 1
  if (store.form[last] !== word.định || wordAt(store, last - 1) !== 'quyết') return undefined
  const actors = readParties(sheet, parse.subject.first, parse.subject.end)
  return { setting: changed(setting, { topic: '', closed: false, series: { kind: OTHER, actors } }) }
}

/** `X quyết định sắp xếp các xã như sau:`: each item that opens with such a verb is a decision. */
export function decidesEach({ sheet, parse, setting }: LeadIn): ListSetting | undefined {
  if (!endsWithList(sheet, parse)) return undefined
  const verb = verbBehindParty(sheet, parse.core, parse.end)
  const kind = verb < 0 ? 0 : (sheet.decision.code[verb] ?? 0)
  if (kind !== ESTABLISH && kind !== DISSOLVE) return undefined
  return { setting: changed(setting, { decisions: true, tasks: false, parties: false, closed: false, addressees: [] }) }
}

/** `Cục X sẽ tạm dừng một số dịch vụ, cụ thể như sau:`: each item is stopped. */
export function stopsEach({ sheet, parse, setting }: LeadIn): ListSetting | undefined {
  if (setting.closed || !endsWithList(sheet, parse)) return undefined
  const verb = parse.role === FUTURE ? parse.predicate + roleLength(sheet, parse.predicate) : parse.predicate
  const kind = sheet.decision.code[verb] ?? 0
  if (verb < 0 || kind !== REVOKE) return undefined
  return { setting: changed(setting, { closed: false, series: { kind, actors: [] } }) }
}

/** `... báo cáo cụ thể về một số nội dung sau:`: the list spells out what is asked, it holds no tasks. */
export function asksAbout(sheet: Sheet, { first, end, predicate }: Parse): boolean {
  const { store, word, task } = sheet
  if (predicate < 0 || !endsWithList(sheet, { first, end })) return false
  for (let i = end - 2; i > Math.max(predicate, end - 9); i--) {
    if (store.form[i] === word.về || (i > predicate + 11 && meetsFurther(sheet, i, end))) return true
    if (task.code[i] === TASK || sheet.order.code[i] === DUTY || (sheet.outerEnd[i] ?? 0) > i) return false
  }
  return false
}

/** `... phải nộp hồ sơ và có đủ các điều kiện sau đây:`: behind a duty of its own the list says what is met. */
function meetsFurther({ store, lexicon, cues, noun }: Sheet, at: number, end: number): boolean {
  if (wordAt(store, at) !== 'đủ') return false
  const list = noun.code[at + 1] === DETERMINER ? at + 2 : at + 1
  return lexicon.longest(store, list, cues.cases.category, end) !== 0
}

/** `Quyết định này thay thế các Quyết định sau:`: the verb of repeal; -1 for none. */
export function replaces(sheet: Sheet, { core, end }: Parse): number {
  const repeals = (i: number): boolean => sheet.decision.code[i] === REPEAL
  const verb = seek(sheet, core, Math.min(end, core + 16), repeals)
  if (verb < 0) return -1
  // `Các quyết định sau đây hết hiệu lực kể từ ngày ...` names its list in front of the verb.
  if (seek(sheet, core, verb, (i) => sheet.store.form[i] === sheet.word.sau) > 0) return verb
  return selfReference(sheet, core, end) && endsWithList(sheet, { first: core, end }) ? verb : -1
}

/** `UBND tỉnh ban hành Kế hoạch ... như sau:` is a decision with its contents below. */
export function decides({ sheet, parse, profile, setting }: LeadIn): 'act' | undefined {
  const draws = profile === 'plan' ? drawsUp(sheet, parse) : laysDown(sheet, parse)
  if (draws > 0 && !setting.parties && endsWithList(sheet, parse)) return 'act'
  const decided = parse.kind === 'party' && parse.predicate >= 0 && sheet.decision.code[parse.predicate] !== 0
  if (sheet.decision.code[parse.core] === OTHER) return 'act'
  // `Quốc hội tán thành các giải pháp do Chính phủ trình:`: whatever verb stands further behind.
  if (agreesBehindName(sheet, parse)) return 'act'
  // `Phê chuẩn đề nghị của X về bộ máy làm việc, gồm:` names its object before the list.
  const opens = parse.kind !== 'party' && parse.predicate !== parse.core && sheet.decision.code[parse.core] !== 0
  return decided || opens ? 'act' : undefined
}

/** `Đối tượng áp dụng gồm:` spells something out; a mere word or two (`Trong đó:`) changes nothing. */
export function contents({ sheet, parse, setting, profile, topic, current, asked }: LeadIn): ListSetting | undefined {
  if (parse.kind === 'none' && parse.predicate < 0 && parse.end - parse.first < 4) {
    // `Đề nghị các trường thực hiện nghiêm túc ... . Cụ thể:` over what they are to do.
    const handed = profile === 'letter' && setting.addressees.length === 0
    return {
      setting: handed
        ? changed(setting, { addressees: current, modality: asked ? 'request' : setting.modality })
        : setting,
    }
  }
  if (topic === 'goods') return { setting: withTopic(setting, 'goods', profile) }
  if (listsCases(sheet, parse)) return { setting: changed(setting, { closed: true }) }
  const { role } = parse
  // `Các dự án ưu tiên tập trung vào các lĩnh vực:` names what they are about.
  if (parse.kind === 'thing' && endsWithFields(sheet, parse)) return { setting: changed(setting, { closed: true }) }
  // `Hộ đang ở nhà tạm ... với mức độ như sau:` describes who is meant.
  const describes = role === PAST && !isAccount(profile) && endsWithList(sheet, parse)
  const spells = includes(sheet, parse) || role === COPULA || role === FUTURE || describes
  return spells && parse.kind !== 'none' ? { setting: changed(setting, { closed: true }) } : undefined
}

/** `... các lĩnh vực:`, `... các lĩnh vực sau:`. */
function endsWithFields({ store }: Sheet, { end }: Range): boolean {
  for (let i = end - 1; i > end - 4; i--)
    if (wordAt(store, i) === 'vực' && wordAt(store, i - 1) === 'lĩnh' && wordAt(store, i - 2) === 'các') return true
  return false
}

/** `... gồm:`, `... gồm có:`, `... bao gồm toàn bộ các:`. */
function includes({ store, word }: Sheet, { first, end }: Range): boolean {
  for (let i = end - 1; i >= Math.max(first, end - 4); i--) if (store.form[i] === word.gồm) return true
  return false
}

/** `X từ chối hồ sơ trong các trường hợp sau:`, `X nộp phí bằng một trong các hình thức sau:`: the list below a procedure. */
export function cases({ sheet, parse, setting, profile }: LeadIn): ListSetting | undefined {
  if (!listsCases(sheet, parse)) return undefined
  if (profile === 'plan' && carriesOut(sheet, parse)) return undefined
  return { setting: changed(setting, { closed: true }) }
}

/** `X tổ chức thực hiện các hình thức sau:` in a plan: the forms are what is to be done. */
function carriesOut(sheet: Sheet, { first, end, role }: Parse): boolean {
  const at = role === TASK ? lastCases(sheet, first + 3, end) : -1
  return at > 0 && wordAt(sheet.store, at - 3) === 'thực' && wordAt(sheet.store, at - 2) === 'hiện'
}

/** `... được dừng bán hàng trong các trường hợp sau:`: the items say when, not what to do. */
function listsCases(sheet: Sheet, { first, end, role, predicate }: Parse): boolean {
  if (role === DUTY || role === BAN || !endsWithList(sheet, { first, end })) return false
  if (role === MODAL && !meetsConditions(sheet, predicate, end)) return false
  return lastCases(sheet, first, end) > 0
}

/** The last word for cases (`trường hợp`, `hình thức`) among the last ones behind `first`; -1 for none. */
function lastCases({ store, lexicon, cues }: Sheet, first: number, end: number): number {
  for (let i = end - 1; i > Math.max(first, end - 7); i--)
    if (lexicon.longest(store, i, cues.cases.category, end) !== 0) return i
  return -1
}

const MEETS: ReadonlySet<string> = new Set(['đủ', 'đáp', 'thỏa', 'có', 'bảo', 'đảm'])

/** `phải có đủ các điều kiện sau`: who is entitled, no duty. */
function meetsConditions({ store, order }: Sheet, predicate: number, end: number): boolean {
  const verb = predicate + (order.length[predicate] ?? 1)
  return end - predicate < 12 && MEETS.has(wordAt(store, verb))
}

/** `... sau:`, `... sau đây:`, `... như sau:`, `gồm:`. */
export function endsWithList({ store, word }: Sheet, { first, end }: Range): boolean {
  for (let i = end - 1; i >= Math.max(first, end - 3); i--) {
    if (store.form[i] === word.sau || store.form[i] === word.gồm) return true
  }
  return false
}
