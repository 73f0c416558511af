import type { Range } from '../tokens/range.ts'
import {
  BAN,
  CONNECTOR,
  COPULA,
  DUTY,
  FUTURE,
  KINDS,
  MANNER,
  MODAL,
  ORDER,
  PARTNER,
  PAST,
  REQUEST,
  SPEECH,
  TASK,
  TOPIC,
} from './cues.ts'
import { DISSOLVE, ESTABLISH, selfReference, verbBehindParty } from './decisions/found.ts'
import { headingParties } from './headings.ts'
import { type Parse, readCore, roleAt, roleLength } from './parse.ts'
import { readParties } from './parties.ts'
import { type Profile, type Setting, topicOf, withTopic } from './regions.ts'
import { BODY, COMMA, POSITION, type Sheet } from './sheet.ts'
import { seek } from './unit.ts'

/** A clause that closes with a colon and has a list below it. */
export interface LeadIn {
  readonly sheet: Sheet
  readonly profile: Profile
  readonly parse: Parse
  readonly setting: Setting
  /** Addressees of the clause before. */
  readonly current: readonly Range[]
}

/** What holds in the list; `speaks`: a speaker's words follow. `undefined` leaves the clause to be an act itself. */
export interface ListSetting {
  readonly setting: Setting
  readonly speaks?: boolean
}

interface LeadInRule {
  readonly id: string
  readonly read: (leadIn: LeadIn) => ListSetting | 'act' | undefined
}

const RULES: readonly LeadInRule[] = [
  { id: 'lead-in.ban', read: bans },
  { id: 'lead-in.series', read: opensSeries },
  { id: 'lead-in.each', read: decidesEach },
  { id: 'lead-in.matters', read: (leadIn) => (asksAbout(leadIn.sheet, leadIn.parse) ? 'act' : undefined) },
  { id: 'lead-in.order', read: orders },
  { id: 'lead-in.charter', read: charters },
  { id: 'lead-in.topic', read: concerns },
  { id: 'lead-in.decision', read: decides },
  { id: 'lead-in.party', read: namesParty },
  { id: 'lead-in.speech', read: speaks },
  { id: 'lead-in.task', read: tasks },
  { id: 'lead-in.contents', read: contents },
]

/** What a lead-in hands to its list; nothing when it is an act itself. */
export function readLeadIn(leadIn: LeadIn): ListSetting | undefined {
  for (const rule of RULES) {
    const found = rule.read(leadIn)
    if (found === 'act') return undefined
    if (found) return found
  }
  return undefined
}

/** `Các hành vi bị nghiêm cấm gồm:`. */
function bans({ sheet, parse, setting, profile }: LeadIn): ListSetting | undefined {
  const forbids = parse.role === BAN && parse.kind === 'party' && endsWithList(sheet, parse)
  if (!forbids && topicOf(sheet, parse) !== 'ban') return undefined
  const told = forbids ? readParties(sheet, parse.subject.first, parse.subject.end) : []
  return { setting: { ...withTopic(setting, 'ban', profile), addressees: told } }
}

/** `Bãi bỏ các văn bản sau:`, `Ủy quyền X thực hiện:`, `cho ý kiến về:`: each item is a decision. */
function opensSeries({ sheet, parse, setting, profile }: LeadIn): ListSetting | undefined {
  if (setting.tasks) return undefined
  const replaced = parse.kind === 'none' ? parse.core : replaces(sheet, parse)
  if (replaced < 0) return undefined
  const kind = sheet.decision.code[replaced] ?? 0
  const name = KINDS[kind]
  const repeals = name === 'repeal' && endsWithList(sheet, parse)
  const charges = name === 'assign' && profile === 'articles' && roleAt(sheet, parse.core) !== ORDER
  if (!repeals && !charges && name !== 'deliberate') return undefined
  return { setting: { ...setting, series: { kind, actors: [], considered: name === 'deliberate' } } }
}

/** `X quyết định sắp xếp các xã như sau:`: each item that opens with such a verb is a decision. */
function decidesEach({ sheet, parse, setting, profile }: LeadIn): ListSetting | undefined {
  if (profile !== 'articles' || parse.kind !== 'party' || !endsWithList(sheet, parse)) return undefined
  const verb = verbBehindParty(sheet, parse.core, parse.end)
  const kind = verb < 0 ? 0 : (sheet.decision.code[verb] ?? 0)
  if (kind !== ESTABLISH && kind !== DISSOLVE) return undefined
  return { setting: { ...setting, decisions: true, tasks: false, parties: false, closed: false, addressees: [] } }
}

/** `... báo cáo cụ thể về một số nội dung sau:`: the list spells out what is asked, it holds no tasks. */
export function asksAbout(sheet: Sheet, { first, end, predicate }: Parse): boolean {
  const { store, word, task } = sheet
  if (predicate < 0 || !endsWithList(sheet, { first, end })) return false
  for (let i = end - 2; i > Math.max(predicate, end - 9); i--) {
    if (store.form[i] === word.về) return true
    if (task.code[i] === TASK || (sheet.outerEnd[i] ?? 0) > i) return false
  }
  return false
}

/** `Quyết định này thay thế các Quyết định sau:`: the verb of repeal; -1 for none. */
function replaces(sheet: Sheet, { core, end }: Parse): number {
  if (!selfReference(sheet, core, end) || !endsWithList(sheet, { first: core, end })) return -1
  return seek(sheet, core, Math.min(end, core + 8), (i) => KINDS[sheet.decision.code[i] ?? 0] === 'repeal')
}

/** `Thủ tướng yêu cầu:`, `Đề nghị X thực hiện các nhiệm vụ sau:`. */
function orders({ sheet, parse, setting }: LeadIn): ListSetting | 'act' | undefined {
  if (parse.role !== ORDER && parse.role !== REQUEST) return undefined
  if (parse.kind === 'thing') return 'act'
  const inner = readCore(sheet, parse.predicate + roleLength(sheet, parse.predicate), parse.end)
  if (inner.kind === 'party' && actsItself(sheet, inner.predicate, parse.end)) return 'act'
  return {
    setting: {
      ...setting,
      closed: false,
      topic: 'task',
      tasks: true,
      parties: true,
      addressees: inner.kind === 'party' ? readParties(sheet, inner.subject.first, inner.subject.end) : [],
      modality: parse.role === REQUEST ? 'request' : 'obligation',
      ...(parse.kind === 'party' ? { issuer: parse.subject } : {}),
    },
  }
}

/** `Nhiệm vụ của Tổ công tác:`. */
function charters({ sheet, parse, setting }: LeadIn): ListSetting | undefined {
  if (parse.kind === 'party') return undefined
  const addressees = headingParties(sheet, parse, parse)
  if (addressees.length === 0) return undefined
  return { setting: { ...setting, topic: 'task', tasks: true, parties: true, addressees, closed: false } }
}

/** `Đối với UBND các xã:` in a list of orders. */
function concerns({ sheet, parse, setting }: LeadIn): ListSetting | undefined {
  if (!setting.tasks || sheet.opener.code[parse.first] !== TOPIC) return undefined
  const at = parse.first + (sheet.opener.length[parse.first] ?? 1)
  const type = sheet.outerType[at] ?? 0
  if (type !== BODY && type !== POSITION) return undefined
  const core = readCore(sheet, at, parse.end)
  const end = core.loose || core.predicate >= 0 ? (sheet.outerEnd[at] ?? at + 1) : core.subject.end
  return { setting: { ...setting, addressees: readParties(sheet, at, end) } }
}

/** `UBND tỉnh ban hành Kế hoạch ... như sau:` is a decision with its contents below. */
function decides({ sheet, parse }: LeadIn): 'act' | undefined {
  const decided = parse.kind === 'party' && parse.predicate >= 0 && sheet.decision.code[parse.predicate] !== 0
  if (KINDS[sheet.decision.code[parse.core] ?? 0] === 'other') return 'act'
  return decided ? 'act' : undefined
}

/** `Chủ tịch UBND các tỉnh:`, `Sở X chủ trì, phối hợp với Sở Y:`, `Các đơn vị có trách nhiệm:`. */
function namesParty({ sheet, parse, setting }: LeadIn): ListSetting | 'act' | undefined {
  if (parse.kind !== 'party') return undefined
  const { role } = parse
  if (role === DUTY && actsItself(sheet, parse.predicate, parse.end)) return 'act'
  const tells = role === DUTY || role === MODAL || role === TASK || role === MANNER
  const isLead = parse.predicate < 0 || (tells && (setting.parties || role === DUTY || endsWithList(sheet, parse)))
  if (!isLead) return undefined
  const addressees = readParties(sheet, parse.subject.first, parse.subject.end)
  return { setting: { ...setting, topic: 'task', tasks: true, parties: true, addressees, closed: false } }
}

/** `Phó Thủ tướng kết luận như sau:`. */
function speaks({ sheet, parse, setting, profile, current }: LeadIn): ListSetting | undefined {
  if (profile === 'articles' || (parse.role !== SPEECH && !closesWithSpeech(sheet, parse))) return undefined
  const addressees = parse.kind === 'none' ? current : []
  return {
    setting: { ...setting, tasks: true, parties: true, closed: false, decisions: true, addressees },
    speaks: true,
  }
}

/** `Tập trung thực hiện các nhiệm vụ sau:`. */
function tasks({ sheet, parse, setting, current }: LeadIn): ListSetting | undefined {
  const isTask = parse.kind === 'none' && (parse.role === TASK || parse.role === MANNER)
  return isTask && setting.tasks && endsWithList(sheet, parse)
    ? { setting: { ...setting, addressees: current } }
    : undefined
}

/** `Đối tượng áp dụng gồm:` spells something out; a mere word or two (`Trong đó:`) changes nothing. */
function contents({ sheet, parse, setting }: LeadIn): ListSetting | undefined {
  if (parse.kind === 'none' && parse.predicate < 0 && parse.end - parse.first < 4) return { setting }
  if (listsCases(sheet, parse)) return { setting: { ...setting, closed: true } }
  const spells = sheet.store.form[parse.end - 1] === sheet.word.gồm || parse.role === COPULA || parse.role === FUTURE
  return spells && parse.kind !== 'none' ? { setting: { ...setting, closed: true } } : undefined
}

/** `... được dừng bán hàng trong các trường hợp sau:`: the items say when, not what to do. */
function listsCases(sheet: Sheet, { first, end, role }: Parse): boolean {
  if (role === MODAL || role === DUTY || role === BAN || !endsWithList(sheet, { first, end })) return false
  for (let i = end - 1; i > Math.max(first, end - 7); i--)
    if (sheet.lexicon.longest(sheet.store, i, sheet.cues.cases.category, end) !== 0) return true
  return false
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

/** `... sau:`, `... sau đây:`, `... như sau:`, `gồm:`. */
function endsWithList({ store, word }: Sheet, { first, end }: Range): boolean {
  for (let i = end - 1; i >= Math.max(first, end - 3); i--) {
    if (store.form[i] === word.sau || store.form[i] === word.gồm) return true
  }
  return false
}
