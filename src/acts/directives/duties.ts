import { COMMA } from '../../lexicon/marks.ts'
import type { Modality } from '../../model/analysis.ts'
import type { Range } from '../../tokens/range.ts'
import { wordAt } from '../../tokens/store.ts'
import { BAN, CONDITION, COPULA, DUTY, NOUN, PASSIVE, PAST, TASK, TOPIC } from '../codes.ts'
import { readCore } from '../core.ts'
import { type Parse } from '../parse.ts'
import { isLegalAct } from '../profile.ts'
import { isBareBan, roleAt, roleLength } from '../roles.ts'
import { BODY, DOCUMENT, POSITION, type Sheet } from '../sheet.ts'
import { seek, type Unit } from '../unit.ts'
import type { Found } from './found.ts'
import { described, modalOfBearer } from './laws.ts'
import { bearers, subjects } from './parties.ts'

/** `X có trách nhiệm ...`; without a subject the one of the sentence before goes on. */
export function duty(unit: Unit): Found | undefined {
  const { sheet, parse, current, setting, profile } = unit
  const isDuty = parse.role === DUTY || (parse.role === COPULA && isFocalPoint(sheet, parse.predicate))
  if (!isDuty) return undefined
  if (isBlame(sheet, parse) || definesDuty(sheet, parse)) return undefined
  if (isLegalAct(profile) && !(setting.tasks && unit.opens) && answersTo(sheet, parse)) return undefined
  if (profile === 'letter' && citesRule(sheet, parse)) return undefined
  // `... thì việc xác định cơ quan có trách nhiệm bồi thường được thực hiện ...` says how something is done.
  if (parse.kind === 'thing' && isDoneBy(sheet, parse)) return undefined
  const bearer = isLegalAct(profile) ? modalOfBearer(sheet, parse) : -1
  if (bearer > 0) {
    const modality: Modality = sheet.order.code[bearer] === BAN ? 'prohibition' : 'obligation'
    return { modality, named: described(sheet, parse, bearer), action: bearer }
  }
  // Whoever has a duty is somebody, known as a party or not.
  if (parse.kind === 'party' || (parse.kind === 'thing' && profile === 'normative'))
    return { modality: 'obligation', named: bearers(sheet, parse), action: parse.predicate }
  if (parse.kind === 'none' && (setting.tasks || current.length > 0 || profile !== 'press')) {
    return {
      modality: setting.modality === 'request' ? 'request' : 'obligation',
      inherited: current,
      action: parse.predicate,
    }
  }
  return undefined
}

/** `Cơ quan có trách nhiệm bồi thường là cơ quan ...`: who has the duty is what the clause says. */
function definesDuty(sheet: Sheet, { core, predicate, end, role }: Parse): boolean {
  const { store, word } = sheet
  if (role !== DUTY || sheet.noun.code[core] !== NOUN || (sheet.outerEnd[core] ?? 0) > 0) return false
  const ends = (i: number): boolean => store.form[i] === word.là || store.form[i] === COMMA || store.form[i] === word.mà
  const at = seek(sheet, predicate, Math.min(end, predicate + LONGEST_DEFINED), ends)
  return at > 0 && store.form[at] === word.là
}

function isDoneBy({ store, order }: Sheet, { core, predicate, end }: Parse): boolean {
  if (wordAt(store, core) !== 'việc') return false
  for (let i = predicate + 2; i < end; i++) if (order.code[i] === PASSIVE) return true
  return false
}

/** Longest duty of which a clause says who has it, in tokens. */
const LONGEST_DEFINED = 24

/** What makes a duty of the standing of a body: of what it answers for, and to what. */
const ANSWERED: ReadonlySet<string> = new Set(['về', 'trong', 'pháp', 'việc', 'nếu', 'khi'])

/** `Ủy ban nhân dân chịu trách nhiệm và báo cáo công tác trước Hội đồng nhân dân`: under whom a body stands, nothing to do. */
function answersTo(sheet: Sheet, { predicate, end, adjuncts }: Parse): boolean {
  // `Nếu để xảy ra thì X chịu trách nhiệm trước Y` says for what.
  if (adjuncts.some(({ role }) => role === CONDITION)) return false
  const { store, task } = sheet
  const says = (at: number): string => wordAt(store, at)
  if (says(predicate) !== 'chịu' || end - predicate > LONGEST_STANDING) return false
  const before = seek(sheet, predicate, Math.min(end, predicate + 10), (i) => says(i) === 'trước')
  if (before < 0 || (before > predicate + 3 && says(before - 1) !== 'tác' && says(before - 1) !== 'cáo')) return false
  return (
    seek(sheet, before + 1, end, (i) => ANSWERED.has(says(i)) || (task.code[i] === TASK && (task.length[i] ?? 1) > 1)) <
    0
  )
}

/** `chịu trách nhiệm và báo cáo công tác trước Hội đồng nhân dân cùng cấp và cơ quan nhà nước cấp trên`, in tokens. */
const LONGEST_STANDING = 32

/** `Ông A chịu trách nhiệm chính về những vi phạm`: a finding about a person, no order. */
export function isBlame(sheet: Sheet, { predicate, subject, end }: Parse): boolean {
  const { store, outerEnd, word } = sheet
  const words = (at: number): string => wordAt(store, at)
  if (words(predicate) !== 'chịu') return false
  for (let i = predicate; i < Math.min(end, predicate + 14); i++) {
    if ((outerEnd[i] ?? 0) > i) return false
    const isFault = (words(i) === 'vi' && words(i + 1) === 'phạm') || (words(i) === 'khuyết' && words(i + 1) === 'điểm')
    // `Chịu trách nhiệm về các vi phạm nêu trên là ông A`.
    if (isFault) return subject.end > subject.first || seek(sheet, i, end, (k) => store.form[k] === word.là) > 0
  }
  return false
}

/** `Phòng Y tế là đầu mối tổng hợp ...`, `Là cơ quan thường trực ...`. */
function isFocalPoint({ store }: Sheet, at: number): boolean {
  const says = (i: number): string => wordAt(store, i)
  const office = says(at + 1) === 'cơ' || says(at + 1) === 'đơn' ? at + 3 : at + 1
  const name = `${says(office)} ${says(office + 1)}`
  return name === 'đầu mối' || (office > at + 1 && (name === 'thường trực' || name === 'chủ trì'))
}

/** `X phải ...`, `Việc ... không được ...`, `Cần ...`. */
export function modal(unit: Unit): Found | undefined {
  const { sheet, parse, current, setting, profile, following, speech: spoken } = unit
  if (
    (setting.closed && !(profile === 'normative' && parse.kind === 'party' && setting.topic !== 'goods')) ||
    setting.topic === 'scope' ||
    ((setting.topic === 'background' || setting.topic === 'aim') && profile !== 'normative')
  )
    return undefined
  if (profile === 'press' && !spoken && !setting.tasks) return undefined
  if (profile === 'letter' && citesRule(sheet, parse)) return undefined
  const modality: Modality = parse.role === BAN && !endsInBan(sheet, parse) ? 'prohibition' : 'obligation'
  if (isBareBan(sheet, parse.predicate) && !setting.tasks && !following && !forbids(unit)) return undefined
  if (limitsWho(sheet, parse) || deniesThing(sheet, parse)) return undefined
  if (parse.kind === 'party') return { modality, named: bearers(sheet, parse), action: parse.predicate }
  const conditioned = partyOfCondition(sheet, parse)
  if (conditioned.length > 0) return { modality, named: conditioned, action: parse.predicate }
  if (parse.kind === 'none') {
    const told = forbiddenTo(sheet, parse)
    if (told.length > 0) return { modality, named: told, action: parse.predicate }
    return { modality, inherited: bansAll(sheet, parse) ? [] : current, action: parse.predicate }
  }
  if (profile !== 'normative' && isAside(sheet, parse)) return undefined
  // `Chi phí thực hiện theo ..., nhưng không vượt quá 300 triệu đồng`.
  if (wordAt(sheet.store, parse.predicate - 1) === 'nhưng' && wordAt(sheet.store, parse.predicate + 1) === 'vượt')
    return undefined
  // `Doanh thu là số tiền ... mà không được hoàn trả`: what it is.
  if (sheet.store.form[parse.predicate - 1] === sheet.word.mà) return undefined
  if (profile === 'report' || (unit.preamble && profile === 'plan')) return undefined
  // `đối với các chỉ tiêu không đạt phải nêu rõ lý do`: a topic is no subject.
  const inherited = sheet.opener.code[parse.core] === TOPIC || endsInBan(sheet, parse) ? current : []
  return { modality, inherited, action: parse.predicate }
}

/** `Nghiêm cấm việc ...`, `Cấm mọi hành vi ...`: whoever does it, nobody is told more than others. */
function bansAll({ store, order }: Sheet, { role, predicate, first }: Parse): boolean {
  const opens = wordAt(store, predicate)
  if (role !== BAN || predicate !== first || (opens !== 'nghiêm' && opens !== 'cấm')) return false
  const behind = predicate + (order.length[predicate] ?? 1)
  return wordAt(store, behind - 1) === 'việc' || DEEDS.has(wordAt(store, behind))
}

const DEEDS: ReadonlySet<string> = new Set(['việc', 'mọi', 'hành', 'các', 'những', 'tất'])

/** `Hồ sơ gửi sau thời hạn không được xem xét`: what becomes of a thing, nobody is told. */
function deniesThing({ store, order }: Sheet, { kind, role, predicate }: Parse): boolean {
  if (kind !== 'thing' || role !== BAN || wordAt(store, predicate + 1) !== 'được') return false
  const behind = predicate + (order.length[predicate] ?? 1)
  return DENIED.has(`${wordAt(store, behind)} ${wordAt(store, behind + 1)}`)
}

const DENIED: ReadonlySet<string> = new Set([
  'xem xét',
  'giải quyết',
  'chấp nhận',
  'công nhận',
  'thụ lý',
  'thừa nhận',
  'nghiệm thu',
])

/** `Nghiêm cấm cán bộ, đảng viên tham gia ...`: who is not to do it stands behind the ban. */
function forbiddenTo(sheet: Sheet, { role, predicate, end }: Parse): readonly Range[] {
  const behind = predicate + roleLength(sheet, predicate)
  if (role !== BAN || wordAt(sheet.store, behind - 1) !== 'cấm') return []
  const { kind, subject, predicate: verb, loose } = readCore(sheet, behind, end)
  // `cơ quan đăng ký kinh doanh sách nhiễu`: the verb says which office it is.
  const isCut = wordAt(sheet.store, subject.end - 1) === 'quan' || subject.end - subject.first > LONGEST_FORBIDDEN
  return kind === 'party' && verb > 0 && !loose && !isCut ? subjects(sheet, subject) : []
}

/** Longest `cán bộ, đảng viên, công chức, viên chức`, in tokens. */
const LONGEST_FORBIDDEN = 14

/** `Chỉ người gây thiệt hại mới phải bồi thường`: who is liable, and nobody else. */
function limitsWho({ store, word }: Sheet, { first, predicate }: Parse): boolean {
  return store.form[first] === word.chỉ && store.form[predicate - 1] === word.mới
}

/** Verbs of what is due: not to do it (`Không nộp báo cáo`) is an offence or a case that is told of. */
const DUE: ReadonlySet<string> = new Set('hoàn thực tổ xem đáp chấp bảo đảm báo nộp thành kiểm có đủ đạt áp'.split(' '))

/** `2. Không sử dụng hộp thư công vụ để ...`: a clause of a rule book that opens with the negation of a task. */
function forbids(unit: Unit): boolean {
  const { sheet, parse, profile, opens, block, setting } = unit
  if (!isLegalAct(profile) || !opens || parse.kind !== 'none') return false
  const verb = parse.predicate + 1
  if (setting.series || verb !== parse.first + 1 || sheet.task.code[verb] !== TASK) return false
  const { store, opener } = sheet
  if (unit.leads || DUE.has(wordAt(store, verb))) return false
  // `Không kiểm tra đối với hàng hóa ...` says what a rule does not hold for.
  if (seek(sheet, verb, parse.end, (i) => opener.code[i] === TOPIC && (opener.length[i] ?? 0) > 1) > 0) return false
  const { blocks } = sheet.structure
  const own = blocks[block]
  return own?.kind === 'clause' && blocks[own.parent]?.kind === 'article'
}

/** `Có nếp sống lành mạnh, không được quan liêu`: the clause says first what is to be, and by a verb of its own. */
function endsInBan({ store, word }: Sheet, { core, kind, predicate }: Parse): boolean {
  return kind === 'thing' && store.form[core] === word.có && store.form[predicate - 1] === COMMA
}

/** `Các gói thầu được đấu thầu công khai, bảo đảm nhà thầu phải ...`: the clause has told what is so before. */
function isAside(sheet: Sheet, { core, predicate }: Parse): boolean {
  const { order, store, word } = sheet
  // `... thì thực hiện chi theo thực tế, không vượt quá ...` as well.
  const tells = (i: number): boolean => store.form[i - 1] === word.thì && roleAt(sheet, i) === TASK
  const main = seek(sheet, core, predicate, (i) => order.code[i] === PASSIVE || order.code[i] === PAST || tells(i))
  return main > 0 && seek(sheet, main, predicate, (i) => store.form[i] === COMMA) > 0
}

/** `nếu các bộ chưa có báo cáo thì phải ...`, `... thì Chủ tịch UBND xã phải ...`: who is told stands around `thì`. */
function partyOfCondition(sheet: Sheet, parse: Parse): readonly Range[] {
  const { store, word } = sheet
  const topic = parse.adjuncts.findLast((adjunct) => adjunct.role === TOPIC)
  if (topic && parse.kind === 'none' && store.form[topic.end] === word.thì) return partyOfTopic(sheet, topic)
  if (topic && parse.kind === 'none' && isWholeName(sheet, topic)) return [wholeName(sheet, topic)]
  const condition = parse.adjuncts.findLast((adjunct) => adjunct.role === CONDITION)
  if (condition && parse.kind === 'none' && store.form[condition.end] === word.thì) {
    const core = readCore(sheet, condition.first + (sheet.opener.length[condition.first] ?? 1), condition.end)
    return core.kind === 'party' && !core.loose ? subjects(sheet, core.subject) : []
  }
  const then = seek(sheet, parse.core, parse.predicate, (i) => store.form[i] === word.thì)
  if (then < 0) return []
  const core = readCore(sheet, then + 1, parse.end)
  return core.kind === 'party' && core.predicate === parse.predicate ? subjects(sheet, core.subject) : []
}

/** `Với Ban Quản lý rừng phòng hộ X, phải trồng lại ...`: the topic is one name and nothing else. */
function isWholeName(sheet: Sheet, topic: Range): boolean {
  const { first, end } = wholeName(sheet, topic)
  const type = sheet.outerType[first] ?? 0
  const word = wordAt(sheet.store, first - 1)
  return word === 'với' && (type === BODY || type === POSITION) && sheet.outerEnd[first] === end
}

function wholeName({ opener, store }: Sheet, { first, end }: Range): Range {
  return { first: first + (opener.length[first] ?? 1), end: store.form[end - 1] === COMMA ? end - 1 : end }
}

/** `Đối với công chức được luân chuyển quá hai nhiệm kỳ thì phải ...`: a bare noun for somebody, with what says which ones. */
function partyOfTopic(sheet: Sheet, { first, end }: Range): readonly Range[] {
  const { opener, noun, outerEnd, store } = sheet
  const at = first + (opener.length[first] ?? 1)
  const to = store.form[end - 1] === COMMA ? end - 1 : end
  const isListed = seek(sheet, at, to, (i) => store.form[i] === COMMA) > 0 || wordAt(store, at) === 'vụ'
  return noun.code[at] === NOUN && (outerEnd[at] ?? 0) === 0 && !isListed ? [{ first: at, end: to }] : []
}

/** `Tại Điều 10 Nghị định ... quy định ... phải ...`, `... quy định như sau`: a letter quotes the law. */
export function citesRule(sheet: Sheet, { first, end, predicate }: Parse): boolean {
  let cited = false
  for (let i = first; i < predicate; i++) {
    if (sheet.outerType[i] === DOCUMENT) cited = true
    if (cited && isRuling(sheet, i)) return true
  }
  return end - predicate > 4 && isRuling(sheet, end - 4) && sheet.store.form[end - 1] === sheet.word.sau
}

function isRuling({ store, word }: Sheet, at: number): boolean {
  return store.form[at] === word.quy && store.form[at + 1] === word.định
}

/** An item under `Các hành vi bị nghiêm cấm`. */
export function banned({ setting, parse, opens, following }: Unit): Found | undefined {
  if (setting.topic !== 'ban' || !(opens || following)) return undefined
  return { modality: 'prohibition', inherited: setting.addressees, action: parse.core }
}
