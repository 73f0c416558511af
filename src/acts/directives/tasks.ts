import { COMMA, OPEN_PAREN } from '../../lexicon/marks.ts'
import type { Range } from '../../tokens/range.ts'
import { has, INITIAL_UPPER, wordAt } from '../../tokens/store.ts'
import { CONDITION, MANNER, MODAL, NOUN, PASSIVE, REPORT, REQUEST, SETTING, TASK } from '../codes.ts'
import { readCore } from '../core.ts'
import { readDeadlines } from '../deadlines.ts'
import { HEADING_ACT, isCapital } from '../headings.ts'
import { type Parse } from '../parse.ts'
import { isInstruction, isLegalAct } from '../profile.ts'
import { roleAt, roleLength } from '../roles.ts'
import { closing, POSITION, QUANTITY, type Sheet } from '../sheet.ts'
import { HAS_LÀ } from '../signs.ts'
import { seek, seekMention, type Unit } from '../unit.ts'
import { citesRule, isBlame } from './duties.ts'
import type { Found } from './found.ts'
import { isProposal } from './orders.ts'
import { namesPerson, subjects } from './parties.ts'

/** `Sở X rà soát ...`: the body is told to. */
export function party(unit: Unit): Found | undefined {
  const { sheet, parse, setting, speech: spoken, profile } = unit
  const placed =
    setting.parties ||
    (isLegalAct(profile) && delegatesRule(sheet, parse)) ||
    (profile === 'press' && spoken) ||
    (profile === 'plan' && isDated(sheet, parse)) ||
    (profile === 'letter' && unit.following && parse.adjuncts.length > 0)
  if (setting.closed || !placed || wordAt(sheet.store, parse.predicate - 1) === 'chưa') return undefined
  if (profile === 'letter' && explainsRule(sheet, parse) && !tellsCase(unit)) return undefined
  if (profile === 'normative' && isPrivate(sheet, parse.subject)) return undefined
  if (isLegalAct(profile) && (isWithinCase(sheet, parse) || tellsStanding(sheet, parse) || isMadeBy(sheet, parse)))
    return undefined
  if (profile === 'press' && namesPerson(sheet, parse.subject)) return undefined
  // A verb alone says nothing, but `X căn cứ Quyết định này thực hiện` does.
  const isAlone = parse.predicate + roleLength(sheet, parse.predicate) >= parse.end
  const carriesOut = isAlone && parse.predicate > parse.subject.end
  if (isAlone && !carriesOut) return undefined
  if (parse.loose && !carriesOut && (!setting.tasks || isBareNoun(sheet, parse))) return undefined
  if (!setting.tasks && isBareNoun(sheet, parse)) return undefined
  if (profile === 'press' && (tellsWhat(sheet, parse) || isTold(sheet, parse) || meets(sheet, parse.predicate)))
    return undefined
  if (
    isFormula(sheet, parse) ||
    playsPart(sheet, parse.predicate) ||
    regulatesItself(unit) ||
    hasPower(unit) ||
    // `Cục Thuế có Thông báo số 5/TB-CT ...` tells of a paper.
    (sheet.store.form[parse.predicate] === sheet.word.có && (sheet.outerEnd[parse.predicate + 1] ?? 0) > 0) ||
    sheet.store.form[parse.predicate + roleLength(sheet, parse.predicate)] === sheet.word.tại
  )
    return undefined
  if (sheet.store.form[parse.predicate - 1] === sheet.word.không) return refrains(unit)
  return { modality: setting.modality, named: subjects(sheet, parse.subject), action: parse.predicate }
}

/** `Sở Tài chính không bố trí vốn cho ...` among tasks: what the body is not to do. */
function refrains({ sheet, parse, setting }: Unit): Found {
  const { subject, predicate } = parse
  const told = { first: subject.first, end: Math.min(subject.end, predicate - 1) }
  const modality = setting.modality === 'request' ? 'request' : 'prohibition'
  return { modality, named: subjects(sheet, told), action: predicate - 1 }
}

/** Under whatever heading: `Chính phủ quy định chi tiết Điều này`, `Bộ trưởng Bộ X hướng dẫn thi hành khoản 2 Điều này`. */
function delegatesRule(
  { store, word, outerEnd, task: verbs }: Sheet,
  { core, predicate, subject, end }: Parse,
): boolean {
  if ((outerEnd[core] ?? 0) <= core || subject.end < predicate) return false
  const verb = predicate + (verbs.length[predicate] ?? 1)
  const detailed = wordAt(store, verb) === 'chi' && wordAt(store, verb + 1) === 'tiết'
  if (!detailed && wordAt(store, predicate) !== 'hướng') return false
  return end - predicate < LONGEST_DELEGATION && store.form[end - 1] === word.này
}

/** `quy định chi tiết và hướng dẫn thi hành điểm b khoản 2, khoản 3 và khoản 4 Điều này`, in tokens. */
const LONGEST_DELEGATION = 32

/** `Chủ tịch nêu, số lượng nhà đất ...`, `Lãnh đạo báo cáo, ...`: a verb before a comma says what is so. */
function tellsWhat(sheet: Sheet, { predicate, end }: Parse): boolean {
  const comma = predicate + roleLength(sheet, predicate)
  return sheet.store.form[comma] === COMMA && comma + 1 < end && roleAt(sheet, comma + 1) < TASK
}

const PRIVATE: ReadonlySet<string> = new Set(['hộ', 'người', 'nhân', 'dân', 'tổ', 'nghiệp'])

/** `các hộ`, `tổ chức, cá nhân`: what they do in a rule is a procedure; a duty needs its word. */
function isPrivate(sheet: Sheet, { first, end }: Range): boolean {
  const { store } = sheet
  if (seekMention(sheet, first, end) >= 0) return false
  for (let i = first; i < Math.min(end, first + 8); i++)
    if (PRIVATE.has(wordAt(store, i)) && !leads(sheet, i)) return true
  return false
}

/** `người đứng đầu cơ sở`. */
function leads({ store }: Sheet, at: number): boolean {
  return wordAt(store, at) === 'người' && wordAt(store, at + 1) === 'đứng'
}

/** `Trường hợp Chính phủ, Nhà nước ký kết điều ước ... thì áp dụng điều ước`: the verb belongs to the case. */
function isWithinCase(sheet: Sheet, { first, core, predicate, end }: Parse): boolean {
  const { opener, store, word } = sheet
  if (seek(sheet, first, core, (i) => opener.code[i] === CONDITION) < 0) return false
  const at = seek(sheet, predicate, end, (i) => store.form[i] === word.thì || opener.code[i] === CONDITION)
  return at > 0 && store.form[at] === word.thì && store.form[at + 1] === word.áp
}

/** What a body is: `làm việc theo chế độ tập thể`, `hoạt động theo nguyên tắc ...`, `trực tiếp làm Bí thư Đảng ủy quân sự`, `chịu sự chỉ huy của ...`. */
function tellsStanding({ store, task: verbs, outerType }: Sheet, { predicate }: Parse): boolean {
  const at = verbs.code[predicate] === MANNER ? predicate + (verbs.length[predicate] ?? 1) : predicate
  const verb = wordAt(store, at)
  if (verb === 'làm' && outerType[at + 1] === POSITION) return true
  if (verb === 'chịu' && wordAt(store, at + 1) === 'sự') return true
  const isWork =
    (verb === 'làm' && wordAt(store, at + 1) === 'việc') || (verb === 'hoạt' && wordAt(store, at + 1) === 'động')
  return isWork && MODES.has(wordAt(store, at + 2))
}

/** `Doanh nghiệp giữ vai trò chủ động`, `Nhà nước đóng vai trò hỗ trợ`: what somebody is to the matter. */
function playsPart({ store }: Sheet, at: number): boolean {
  const verb = wordAt(store, at)
  return (verb === 'giữ' || verb === 'đóng') && wordAt(store, at + 1) === 'vai' && wordAt(store, at + 2) === 'trò'
}

const MODES: ReadonlySet<string> = new Set(['theo', 'dưới', 'kiêm', 'chuyên', 'trên'])

/** `Khu kinh tế do Thủ tướng quyết định thành lập`, `Hội đồng gồm các ủy viên do X bầu ra ...`: the verb says by whom, or of whom, the subject is made. */
function isMadeBy(sheet: Sheet, { core, predicate }: Parse): boolean {
  const { store, word } = sheet
  for (let i = core + 1; i < predicate; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (store.form[i] === OPEN_PAREN) i = closing(sheet, i, predicate) - 1
    else if (store.form[i] === word.do || store.form[i] === word.gồm) return true
  }
  return false
}

/** In a list of orders a case is told like the other items: `Trường hợp ô nhiễm nặng, các trường tạm dừng ...`. */
function tellsCase({ sheet, setting, parse }: Unit): boolean {
  return setting.addressees.length > 0 && !isPrivate(sheet, parse.subject)
}

/** `Trường hợp có căn cứ ... thì cơ quan hải quan xác định ...`: a letter explains a rule, unless it is about trouble. */
function explainsRule(sheet: Sheet, parse: Parse): boolean {
  return parse.adjuncts.some(({ role }) => role === CONDITION) && !hasTrouble(sheet, parse)
}

/** `tôi cùng anh A làm việc ...`, `Sở cũng rất muốn làm ...`: what the speaker does, what somebody wishes. */
function isTold({ store }: Sheet, { core, predicate }: Parse): boolean {
  const first = wordAt(store, core)
  return first === 'tôi' || first === 'mình' || WISHES.has(wordAt(store, predicate - 1))
}

/** `UBND thành phố họp sơ kết ...`, but not `các xã họp dân`. */
function meets({ store }: Sheet, at: number): boolean {
  return wordAt(store, at) === 'họp' && MEETS.has(wordAt(store, at + 1))
}

const MEETS: ReadonlySet<string> = new Set('sơ tổng giao báo bàn nghe rút phiên trực thường kiểm đánh để về'.split(' '))

const WISHES: ReadonlySet<string> = new Set(['muốn', 'xin', 'chưa', 'không', 'hay', 'thường'])

/** A body with a verb and a date is told to act also under a heading such as `Thời gian thực hiện`. */
function isDated(sheet: Sheet, parse: Parse): boolean {
  return readDeadlines(sheet, parse).some(({ kind, first }) => kind === 'by' && first > parse.predicate)
}

/** `Cán bộ không đủ tuổi ...`: a noun without determiner or name describes whom a rule is about. */
function isBareNoun(sheet: Sheet, { core, subject, role }: Parse): boolean {
  if ((role !== TASK && role !== MANNER) || sheet.noun.code[core] !== NOUN) return false
  return seekMention(sheet, subject.first, subject.end) < 0
}

/** `quyết định`, `phân cấp`, `ủy quyền`. */
const POWERS: ReadonlyMap<string, string> = new Map([
  ['quyết', 'định'],
  ['phân', 'cấp'],
  ['ủy', 'quyền'],
])
/** Words between who has the power and its verb. */
const DELIBERATES: ReadonlySet<string> = new Set(['xem', 'xét', 'và', 'trực', 'tiếp', 'ra'])

/** `UBND tỉnh quyết định mức hỗ trợ`, `Bộ trưởng xem xét, quyết định ...`: a rule says whose power it is; a duty has a date. */
function hasPower({ sheet, parse, setting, profile }: Unit): boolean {
  // Under a heading that names somebody else the power of another body is told all the same.
  if (!isLegalAct(profile) || (setting.tasks && setting.addressees.length === 0)) return false
  const { store } = sheet
  let at = parse.predicate
  while (at < parse.end && (store.form[at] === COMMA || DELIBERATES.has(wordAt(store, at)))) at++
  if (has(store, at, INITIAL_UPPER)) return false
  const isPower = at + 1 < parse.end && POWERS.get(wordAt(store, at)) === wordAt(store, at + 1)
  return isPower && readDeadlines(sheet, parse).length === 0
}

/** `Ủy ban nhân dân thành phố quy định các tiêu chí ...` in its own decision: that is what the text does. */
function regulatesItself({ sheet, parse, issuer }: Unit): boolean {
  const { store, word, outerEnd } = sheet
  if (issuer === undefined || store.form[parse.predicate] !== word.quy || store.form[parse.predicate + 1] !== word.định)
    return false
  const past = outerEnd[parse.core] ?? 0
  if (past <= parse.core) return false
  const name = store.text.slice(store.start[parse.core], store.end[past - 1]).replace(/\s+/g, ' ')
  return issuer.toLowerCase().startsWith(name.toLowerCase())
}

/** `... thông báo để các đơn vị biết, thực hiện`: the closing formula tells nobody anything new. */
function isFormula(sheet: Sheet, { predicate, end }: Parse): boolean {
  const { store, word } = sheet
  const purpose = seek(sheet, predicate, end, (i) => {
    const form = store.form[i]
    return form === word.để || form === word.đến || form === word.cho
  })
  const known = (i: number): boolean =>
    store.form[i] === word.biết || (store.form[i] === word.rõ && store.form[i - 1] === word.được)
  if (purpose < 0) return false
  // `X trả lời để Công ty biết và thực hiện theo ...`: right behind the verb it is the formula, whatever follows.
  const isNear = purpose === predicate + roleLength(sheet, predicate)
  return seek(sheet, isNear ? purpose : Math.max(purpose, end - 14), end, known) > 0
}

/** The bare imperative of tasks and solutions. */
export function task(unit: Unit): Found | undefined {
  const { sheet, parse, setting, current, following, profile, speech: spoken } = unit
  if (setting.closed || isCapital(sheet, parse)) return undefined
  if (!setting.tasks && !following && !(profile === 'press' && spoken)) return undefined
  if (parse.role === TASK && (isResult(sheet, parse) || isStatement(sheet, parse) || isDoneBy(sheet, parse)))
    return undefined
  if (isBlame(sheet, parse)) return undefined
  if (sheet.store.form[parse.predicate + roleLength(sheet, parse.predicate)] === sheet.word.thì) return undefined
  if (tellsFinding(sheet, parse) || (profile === 'letter' && citesRule(sheet, parse))) return undefined
  if (parse.role === REPORT && praises(sheet, parse.predicate)) return undefined
  if (profile === 'press' && ATTENDS.has(wordAt(sheet.store, parse.predicate + roleLength(sheet, parse.predicate) - 1)))
    return undefined
  // A letter that closes with whom to turn to asks, it does not order.
  if (
    (profile === 'letter' && asksToTurn(sheet, parse)) ||
    (isInstruction(profile) && unit.asked && hasTrouble(sheet, parse))
  )
    return { modality: 'request', inherited: current, action: parse.predicate }
  const asks =
    parse.role === REQUEST
      ? !isProposal(sheet, parse.predicate)
      : unit.asked && (profile === 'press' || (profile === 'letter' && following))
  if (asks) return { modality: 'request', inherited: current, action: parse.predicate }
  // `Không sử dụng bến ...; tăng cường kiểm tra`: what is good to do is not forbidden with the words before it.
  const isGood = setting.topic !== 'ban' && (parse.role === MANNER || GOOD.has(wordAt(sheet.store, parse.predicate)))
  const modality = setting.modality === 'prohibition' && isGood ? 'obligation' : setting.modality
  return { modality, inherited: current, action: parse.predicate }
}

/** Last syllables of `tham dự`, `dự họp`: a report says who came. */
const ATTENDS: ReadonlySet<string> = new Set(['dự', 'họp'])

const GOOD: ReadonlySet<string> = new Set('tăng đẩy bảo đảm thực chấp nâng tuân giữ hoàn báo kiểm'.split(' '))

const TURNS: ReadonlySet<string> = new Set(['liên', 'trao', 'phản'])

/** `Trường hợp có vướng mắc thì liên hệ với ...`. */
function asksToTurn({ store }: Sheet, { adjuncts, predicate }: Parse): boolean {
  const verb = wordAt(store, predicate)
  return TURNS.has(verb) && adjuncts.some(({ role }) => role === CONDITION)
}

/** `Trường hợp có vướng mắc thì ...`: what was asked for goes on for the case of trouble. */
function hasTrouble({ store, lexicon, cues }: Sheet, { adjuncts }: Parse): boolean {
  const condition = adjuncts.find(({ role }) => role === CONDITION)
  if (!condition) return false
  for (let i = condition.first; i < condition.end; i++)
    if (lexicon.longest(store, i, cues.trouble.category, condition.end) !== 0) return true
  return false
}

/** `Qua tổng hợp báo cáo của X và kiểm tra thực tế cho thấy ...`: what was found. */
function tellsFinding({ store, opener, order }: Sheet, { first, predicate, end }: Parse): boolean {
  if (opener.code[first] !== SETTING) return false
  for (let i = predicate; i < Math.min(end, predicate + FINDING); i++)
    if (order.code[i] === REPORT && wordAt(store, i + 1) === 'thấy') return true
  return false
}

/** Tokens within which a finding is announced. */
const FINDING = 40

/** `Ghi nhận, đánh giá cao ...`: praise is no task. */
function praises({ store, lexicon, cues }: Sheet, at: number): boolean {
  return lexicon.longest(store, at, cues.praising.category) !== 0
}

/** `Quyết toán thực hiện theo Thông tư ...`: the verb in front is what is done so. */
function isDoneBy(sheet: Sheet, { predicate, end }: Parse): boolean {
  const { store } = sheet
  const behind = predicate + roleLength(sheet, predicate)
  const at = wordAt(store, behind) === 'được' ? behind + 1 : behind
  return at + 2 < end && wordAt(store, at) === 'thực' && wordAt(store, at + 2) === 'theo'
}

/** `Xuất khẩu đạt 194 tỷ USD`: a result, told with the verb as a noun. */
function isResult(sheet: Sheet, { predicate, end }: Parse): boolean {
  const { store, word } = sheet
  const at = seek(sheet, predicate + 1, Math.min(end, predicate + 12), (i) => store.form[i] === word.đạt)
  return at > 0 && (sheet.outerType[at + 1] === QUANTITY || store.form[at - 1] === word.mới)
}

/** What something is said to be: `là nhiệm vụ trọng tâm`, `là bước đi quan trọng`. */
const STATED: ReadonlySet<string> = new Set('bước nhiệm yêu giải tiền động nền điều xu khâu trách việc nhu'.split(' '))
/** Verbs that take somebody or something to be what follows `là`. */
const TAKES: ReadonlySet<string> = new Set('xác coi xem lấy nhận thức quán khẳng rõ chọn đây đó'.split(' '))

/** `Phát triển bến thủy là nhiệm vụ trọng tâm`: the verb is the subject of a statement. */
function isStatement({ store, word, outerEnd }: Sheet, { predicate, end, signs }: Parse): boolean {
  if ((signs & HAS_LÀ) === 0) return false
  for (let i = predicate + 1; i < end - 1; i++) {
    const outer = outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (TAKES.has(wordAt(store, i)) || store.form[i] === COMMA) return false
    else if (store.form[i] === word.là) return STATED.has(wordAt(store, i + 1)) && !TAKES.has(wordAt(store, predicate))
  }
  return false
}

/** `Các báo cáo trên gửi Bộ Tư pháp trước ngày ...`: a thing to be delivered by a date. */
export function delivery({ sheet, parse, current, setting }: Unit): Found | undefined {
  if (parse.predicate >= 0 || !setting.tasks || current.length === 0) return undefined
  const { store, lexicon, cues } = sheet
  const limit = Math.min(parse.end, parse.core + 24)
  const verb = seek(sheet, parse.core, limit, (i) => lexicon.longest(store, i, cues.reporting.category, limit) !== 0)
  const due = readDeadlines(sheet, parse).some(({ kind, first }) => kind === 'by' && first > verb)
  return verb > 0 && due ? { modality: 'obligation', inherited: current, action: verb } : undefined
}

/** Among the duties of a rule book: `2. Công tác tuyên truyền, vận động chủ bến chấp hành ...`. */
export function work(unit: Unit): Found | undefined {
  const { sheet, parse, current, setting } = unit
  if (!setting.tasks || setting.closed) return undefined
  if (!unit.opens || unit.leads || current.length === 0 || parse.end - parse.core < HEADING_ACT) return undefined
  const { store } = sheet
  if (wordAt(store, parse.core) !== 'công' || wordAt(store, parse.core + 1) !== 'tác') return undefined
  const verb = parse.core + 2
  return sheet.task.code[verb] === TASK ? { modality: 'obligation', inherited: current, action: verb } : undefined
}

/** `Thời gian hoàn thành trước ngày ...`, `Thời hạn hoàn thành chậm nhất ...` goes on with the order before it. */
export function timeOfCompletion({ sheet, parse, current }: Unit): Found | undefined {
  const { store, word } = sheet
  const isTerm = wordAt(store, parse.core + 1) === 'hạn'
  if (store.form[parse.core] !== word.thời || !(isTerm || store.form[parse.core + 1] === word.gian)) return undefined
  const done = seek(sheet, parse.core, Math.min(parse.end, parse.core + 7), (i) => store.form[i] === word.hoàn)
  const dated = readDeadlines(sheet, parse).length > 0
  return done > 0 && dated && current.length > 0
    ? { modality: 'obligation', inherited: current, action: parse.core }
    : undefined
}

/** `Nhiệm vụ trọng tâm là tổ chức thành công ...`, `Trọng tâm là ...`. */
export function focus({ sheet, parse, setting, profile, current, speech: spoken }: Unit): Found | undefined {
  if (setting.closed) return undefined
  if (!setting.tasks && !(profile === 'press' && spoken)) return undefined
  const { store, word } = sheet
  const at = seek(sheet, parse.core, Math.min(parse.end, parse.core + 24), (i) => store.form[i] === word.là)
  if (at < 0 || !namesFocus(sheet, parse.core, at)) return undefined
  const role = roleAt(sheet, at + 1)
  if (role < TASK && role !== MODAL) return undefined
  return { modality: 'obligation', inherited: current, action: at + 1 }
}

function namesFocus(sheet: Sheet, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + 3); i++) {
    const text = wordAt(sheet.store, i)
    if (text === 'nhiệm' || text === 'trọng' || text === 'giải') return true
  }
  return false
}

/** Under `Yêu cầu`: `Việc tổ chức được tiến hành chặt chẽ`, `Công tác khen thưởng thực hiện theo đúng quy định`: how a thing is to be done. */
export function required({ sheet, parse, setting, opens }: Unit): Found | undefined {
  if (setting.topic !== 'requirement' || !setting.tasks || setting.closed || !opens) return undefined
  const { store, order, word } = sheet
  const limit = Math.min(parse.end, parse.core + SUBJECT)
  const at = seek(sheet, parse.core + 2, limit, (i) => {
    const before = store.form[i - 1] ?? 0
    if (before === COMMA || before === word.việc || before === word.các) return false
    if (order.code[i] === PASSIVE) return roleAt(sheet, i + (order.length[i] ?? 1)) === TASK
    return sheet.task.code[i] === TASK && FITTING.has(wordAt(store, i + (sheet.task.length[i] ?? 1)))
  })
  return at > 0 ? { modality: 'obligation', inherited: [], action: at } : undefined
}

/** Longest subject of what is required, in tokens. */
const SUBJECT = 16

/** `thực hiện theo đúng`, `tổ chức trang trọng`. */
const FITTING: ReadonlySet<string> = new Set(['theo', 'đúng', 'nghiêm', 'kịp', 'đồng', 'trang', 'thiết', 'tiết'])

/** Among tasks: `Hồ sơ còn thiếu thì trả lại trong ngày`: what is to be done in a case that no word of condition opens. */
export function consequence({ sheet, parse, setting, current, profile, following }: Unit): Found | undefined {
  const isPlaced = setting.tasks || (isLegalAct(profile) && following && current.length > 0)
  if (!isPlaced || setting.closed) return undefined
  const { store, word, opener } = sheet
  const then = seek(sheet, parse.core + 2, parse.end, (i) => store.form[i] === word.thì)
  if (then < 0) return undefined
  const { kind, role, predicate } = readCore(sheet, then + 1, parse.end)
  if (kind !== 'none' || (role !== TASK && role !== MANNER) || predicate !== then + 1) return undefined
  // The case belongs to the duty that it stands behind, in a rule also to those that it stands among.
  const goesOn = opener.code[parse.core] !== 0 || following || (isLegalAct(profile) && setting.addressees.length > 0)
  return { modality: setting.modality, inherited: goesOn ? current : [], action: predicate }
}
