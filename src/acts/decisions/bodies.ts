import type { Range } from '../../tokens/range.ts'
import { has, IS_NUMBER, wordAt } from '../../tokens/store.ts'
import {
  ALLOCATE,
  APPOINT,
  APPROVE,
  ASSIGN,
  BASIS,
  CONDITION,
  CONVENE,
  DELIBERATE,
  DISCIPLINE,
  DISMISS,
  DISSOLVE,
  DUTY,
  FUTURE,
  HONORIFIC,
  MODAL,
  ORDER,
  OTHER,
  PERMIT,
  PROMULGATE,
  REQUEST,
  REWARD,
  SETTING,
  TASK,
} from '../codes.ts'
import { agrees, framedVerb } from '../framed.ts'
import type { Parse } from '../parse.ts'
import { readParties } from '../parties.ts'
import { isInstruction } from '../profile.ts'
import { roleAt, roleLength } from '../roles.ts'
import { BODY, DATE, DOCUMENT, PERSON, PLAN, POSITION, type Sheet } from '../sheet.ts'
import { HAS_DECISION, HAS_DISSOLUTION, HAS_PROMULGATION } from '../signs.ts'
import { seek, type Unit } from '../unit.ts'
import { agreed, isPerson, spends } from './agreed.ts'
import {
  besideName,
  citesDocument,
  concernsLand,
  drawsUp,
  enacted,
  type Found,
  GRAVE,
  isGift,
  isIssuer,
  laysDown,
  pastName,
  readOut,
  told,
  verbBehindParty,
} from './found.ts'
import { hearsReport } from './meetings.ts'
import { givesSomething } from './opening.ts'

/** The enacting sentence: `Chính phủ ban hành Nghị định ...`, `UBND tỉnh ban hành Kế hoạch ... như sau:`. */
export function enacts(unit: Unit): Found | undefined {
  const { sheet, parse, profile, block, setting, leads } = unit
  if (setting.closed || (setting.tasks && !leads) || (profile === 'press' && !leads)) return undefined
  if (block >= 0 && (profile !== 'plan' || setting.parties)) return undefined
  const drawn = !leads ? -1 : profile === 'plan' ? drawsUp(sheet, parse) : laysDown(sheet, parse)
  if (drawn < 0 && (parse.signs & HAS_PROMULGATION) === 0) return undefined
  const verb = drawn > 0 ? drawn : verbBehindParty(sheet, parse.subject.first, parse.end)
  if (verb < 0 || (drawn < 0 && sheet.decision.code[verb] !== PROMULGATE)) return undefined
  const party = partyBefore(sheet, parse.core, verb)
  if (!party) return undefined
  // A press report that cites the paper by its number tells of it.
  const isCited = sheet.outerType[verb + (sheet.decision.length[verb] ?? 1)] === DOCUMENT
  if (isCited && profile === 'press') return told(unit, PROMULGATE, [party])
  // A letter or plan does not cite itself by its number.
  const isOther = isCited && isInstruction(profile) && !leads
  return isOther ? { kind: PROMULGATE, status: 'reported', actors: [party] } : enacted(PROMULGATE, [party])
}

function partyBefore(sheet: Sheet, first: number, verb: number): Range | undefined {
  for (let i = first; i < verb; i++) {
    const end = sheet.outerEnd[i] ?? 0
    if (end > i) return { first: i, end }
  }
  return undefined
}

/** `Bộ Chính trị cơ bản nhất trí với ...`; `Ban Thường trực triệu tập ...`; `Tổ công tác tự giải thể ...`. */
export function bodyDecides(unit: Unit): Found | undefined {
  const { sheet, parse, setting, profile, current } = unit
  if (setting.closed) return undefined
  const own = dissolvesItself(unit)
  if (own) return own
  if (parse.role === FUTURE) return planned(unit)
  if ((parse.signs & HAS_DECISION) === 0) return profile === 'press' ? gives(unit) : undefined
  const near = besideName(sheet, parse.core, parse.end)
  const verb = near >= 0 || parse.loose ? near : verbBehindParty(sheet, parse.core, parse.end)
  if (verb < 0) return profile === 'press' ? gives(unit) : undefined
  const kind = licenses(sheet, verb) ? PERMIT : readOut(sheet, verb, parse.end) || (sheet.decision.code[verb] ?? 0)
  const behind = verb + (sheet.decision.length[verb] ?? 1)
  // `... đồng ý và giao cho X chỉ đạo thực hiện`: the order is what counts.
  if (sheet.store.form[behind] === sheet.word.và && sheet.order.code[behind + 1] === ORDER) return undefined
  if (profile === 'press' && (isJudged(sheet, verb, parse.end) || isGift(sheet, verb))) return undefined
  const actors = readParties(sheet, parse.subject.first, near >= 0 ? pastName(sheet, parse.core, parse.end) : verb)
  if (kind === DELIBERATE && profile === 'press' && hearsReport(sheet, verb, parse.end)) return enacted(kind, actors)
  // What a meeting agrees to is settled there; of another body it is only told.
  if (kind === APPROVE && profile !== 'normative' && agrees(sheet, verb)) {
    const settled = agreed(sheet, verb, parse.end)
    const isTold = profile === 'press' && settled.status === 'enacted' && (unit.issuer === undefined || isWritten(unit))
    return isTold ? told(unit, settled.kind, actors) : { ...settled, actors }
  }
  const isVerdictHere = isInstruction(profile) && isOfPeople(kind) && isWritten(unit) && setting.addressees.length === 0
  if (isVerdictHere && (kind === OTHER || isPerson(sheet, verb, parse.end)))
    return { kind, status: isIssuer(unit, actors) ? 'enacted' : 'reported', actors }
  if (kind === PROMULGATE && profile === 'press' && passesResolution(sheet, verb))
    return isIssuer(unit, actors) ? enacted(kind, actors) : told(unit, kind, actors)
  if (profile === 'press' && kind !== DELIBERATE && isStated(unit, verb)) return told(unit, kind, actors)
  if (kind === CONVENE && profile !== 'press') return current.length > 0 ? undefined : enacted(kind, actors)
  if (profile === 'report' && (isWritten(unit) || isVerdict(unit, verb)) && KNOWN.has(kind))
    return { kind, status: 'reported', actors }
  const isPast = profile === 'press' || (profile === 'report' && isPlaced(sheet, parse))
  const cited = isPast && kind !== DELIBERATE && kind !== ALLOCATE && citesDocument(sheet, verb, parse.end)
  return cited ? { kind, status: 'reported', actors } : undefined
}

/** What is decided about people. */
function isOfPeople(kind: number): boolean {
  return kind === APPOINT || kind === DISMISS || kind === DISCIPLINE || kind === REWARD || kind === OTHER
}

/** What a report tells of without a word of the past. */
const KNOWN: ReadonlySet<number> = new Set([...GRAVE, DISCIPLINE, REWARD])

/** `Bộ trưởng quyết định ủy quyền ...`, `Ngày 7/9, Thanh tra Chính phủ công bố ...`: said to be decided, or dated. */
function isStated({ sheet, parse }: Unit, verb: number): boolean {
  const { store, decision } = sheet
  // `UBND xã trích 50 triệu đồng từ dự phòng`: what was set apart.
  if (wordAt(store, verb) === 'trích' && spends(sheet, verb, parse.end)) return true
  if (wordAt(store, verb - 2) === 'quyết') return true
  if (wordAt(store, verb) === 'biểu') return true
  if (isCharge(sheet, verb)) return false
  if (isWritten({ sheet, parse }) || isVerdict({ sheet, parse }, verb)) return true
  if (decision.code[verb] === CONVENE || isHelp(sheet, verb)) return false
  return isPlaced(sheet, parse)
}

/** `UBND tỉnh có 2 văn bản chấp thuận ...`: who decides and the paper behind the name. */
function isWritten({ sheet, parse }: Pick<Unit, 'sheet' | 'parse'>): boolean {
  let behind = sheet.outerEnd[parse.core] ?? 0
  while (behind > 0 && (sheet.outerEnd[behind] ?? 0) > behind) behind = sheet.outerEnd[behind] ?? 0
  return behind > 0 && framedVerb(sheet, behind, parse.end).stated
}

/** `Ban Bí thư thi hành kỷ luật ông ...`, `UBND tỉnh thành lập ...`: right behind its name and in a full sentence, no headline. */
function isVerdict({ sheet, parse }: Pick<Unit, 'sheet' | 'parse'>, verb: number): boolean {
  const { decision, outerType, store } = sheet
  const kind = decision.code[verb] ?? 0
  const isOfOffice =
    GRAVE.has(kind) || kind === DISCIPLINE || kind === REWARD || adopts(sheet, verb) || licenses(sheet, verb)
  if (!isOfOffice || besideName(sheet, parse.core, parse.end) !== verb || (store.form[parse.end] ?? 0) >= 0)
    return false
  const type = outerType[parse.core]
  return (type === BODY || type === POSITION) && !parse.adjuncts.some(({ role }) => role === CONDITION)
}

/** `cấp 3 giấy phép xây dựng tạm`, `cấp 14 giấy chứng nhận`. */
function licenses({ store }: Sheet, verb: number): boolean {
  if (wordAt(store, verb) !== 'cấp' || !has(store, verb + 1, IS_NUMBER)) return false
  return LICENCES.has(wordAt(store, verb + 2))
}

const LICENCES: ReadonlySet<string> = new Set(['giấy', 'sổ', 'thẻ', 'chứng'])

/** `thông qua 15 nghị quyết`, `thông qua chủ trương ...`: not the means by which something is done. */
function adopts({ decision, store, outerType }: Sheet, verb: number): boolean {
  const behind = verb + (decision.length[verb] ?? 1)
  if (decision.code[verb] !== APPROVE || wordAt(store, behind - 1) !== 'qua') return false
  const type = outerType[behind] ?? 0
  return type === DOCUMENT || type === PLAN || has(store, behind, IS_NUMBER) || ADOPTED.has(wordAt(store, behind))
}

/** First words of `nghị quyết`, `dự thảo`, `chủ trương`, `danh mục`, `tờ trình`, `báo cáo`, `đề án`, `phương án`, `kế hoạch`, `quy hoạch`, `luật`. */
const ADOPTED: ReadonlySet<string> = new Set([
  'nghị',
  'dự',
  'chủ',
  'danh',
  'tờ',
  'báo',
  'đề',
  'phương',
  'kế',
  'quy',
  'luật',
])

/** `HĐND cũng ban hành nghị quyết về ...`: nobody is told to do so without a word of duty. */
function passesResolution({ decision, store }: Sheet, verb: number): boolean {
  const behind = verb + (decision.length[verb] ?? 1)
  return (
    wordAt(store, behind) === 'nghị' && (wordAt(store, behind + 1) === 'quyết' || wordAt(store, behind + 1) === 'định')
  )
}

/** `có văn bản phân công chuẩn bị ...`: a task handed out. */
function isCharge(sheet: Sheet, verb: number): boolean {
  const { decision } = sheet
  return decision.code[verb] === ASSIGN && roleAt(sheet, verb + (decision.length[verb] ?? 1)) >= TASK
}

/** A date or a source in front: `Năm 2006, ...`, `Theo báo cáo của Thanh tra, ...`. */
function isPlaced({ outerType }: Sheet, { adjuncts }: Parse): boolean {
  const isDated = (first: number): boolean => outerType[first] === DATE || outerType[first + 1] === DATE
  return adjuncts.some(({ first, role }) => role === BASIS || (role === SETTING && isDated(first)))
}

/** `hỗ trợ 5 triệu đồng`: help is given as often as it is decided. */
function isHelp({ store, decision }: Sheet, verb: number): boolean {
  return decision.code[verb] === ALLOCATE && wordAt(store, verb) === 'hỗ'
}

/** `UBND tỉnh cho phép ... là vi phạm Luật Đất đai`: the clause is the subject of a judgement. */
function isJudged({ store, word }: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end - 1; i++) if (store.form[i] === word.là && VERDICTS.has(wordAt(store, i + 1))) return true
  return false
}

const VERDICTS: ReadonlySet<string> = new Set(['vi', 'trái', 'không', 'sai', 'chưa', 'đúng', 'phù', 'hoàn', 'cần'])

/** Press: `Năm 2015, UBND huyện giao 12 ha đất cho Công ty X`. */
function gives({ sheet, parse }: Unit): Found | undefined {
  const isGiven = wordAt(sheet.store, parse.predicate) === 'giao'
  if (parse.role !== ORDER || !isGiven || !isPlaced(sheet, parse)) return undefined
  const behind = parse.predicate + roleLength(sheet, parse.predicate)
  if (!givesSomething(sheet, behind, parse.end)) return undefined
  const kind = concernsLand(sheet, parse.predicate, parse.end) ? ALLOCATE : ASSIGN
  return { kind, status: 'reported', actors: readParties(sheet, parse.subject.first, parse.predicate) }
}

function dissolvesItself({ sheet, parse }: Unit): Found | undefined {
  if ((parse.signs & HAS_DISSOLUTION) === 0) return undefined
  const { code, length } = sheet.decision
  const at = seek(sheet, parse.core, parse.end, (i) => code[i] === DISSOLVE && length[i] === 3)
  return at > 0 && at - parse.core < 40 ? enacted(DISSOLVE) : undefined
}

/** `... dự kiến tổ chức hội nghị ...`, `Quốc hội sẽ miễn nhiệm ...`. */
function planned({ sheet, parse, profile }: Unit): Found | undefined {
  const { predicate } = parse
  const grave = predicate + (sheet.order.length[predicate] ?? 1)
  const kind = sheet.decision.code[grave] ?? 0
  const isNext = kind === DELIBERATE && isPaper(sheet, grave)
  if (profile === 'press' && (GRAVE.has(kind) || isNext))
    return { kind, status: 'considered', actors: readParties(sheet, parse.subject.first, predicate) }
  if (wordAt(sheet.store, predicate) !== 'dự') return undefined
  const { store } = sheet
  const convenes = (i: number): boolean =>
    sheet.decision.code[i] === CONVENE || (wordAt(store, i) === 'tổ' && GATHERINGS.has(wordAt(store, i + 2)))
  const verb = seek(sheet, predicate + 1, Math.min(parse.end, predicate + 5), convenes)
  const actors = readParties(sheet, parse.subject.first, predicate)
  return verb > 0 ? { kind: CONVENE, status: 'considered', actors } : undefined
}

/** `sẽ xem xét tờ trình`, `sẽ xem xét, thông qua 12 nghị quyết`: what comes before a body, not what it promises to look into. */
function isPaper({ decision, store, outerType }: Sheet, verb: number): boolean {
  let at = verb + (decision.length[verb] ?? 1)
  if (has(store, at, IS_NUMBER)) at++
  return outerType[at] === DOCUMENT || PAPERS.has(`${wordAt(store, at)} ${wordAt(store, at + 1)}`)
}

const PAPERS: ReadonlySet<string> = new Set(['tờ trình', 'dự thảo', 'nghị quyết', 'báo cáo', 'dự án', 'đề án'])

/** First words of `kỳ họp`, `phiên giải trình`, `hội nghị`, `hội thảo`, `đại hội`, `tọa đàm`, `diễn đàn`. */
const GATHERINGS: ReadonlySet<string> = new Set(['kỳ', 'phiên', 'hội', 'đại', 'tọa', 'diễn'])

/** `Ông A thôi giữ chức vụ ...`, `Cho đồng chí B thôi giữ chức ...`: what happens to the office of a person. */
export function personMoves({ sheet, parse, setting, current }: Unit): Found | undefined {
  if (setting.closed || current.length > 0) return undefined
  const lets = sheet.store.form[parse.core] === sheet.word.cho || sheet.store.form[parse.core] === sheet.word.để
  const at = lets ? parse.core + 1 : parse.core
  if (sheet.outerType[at] !== PERSON && sheet.noun.code[at] !== HONORIFIC) return undefined
  if (parse.role === DUTY || parse.role === MODAL || parse.role === ORDER || parse.role === REQUEST) return undefined
  const { code } = sheet.decision
  const verb = seek(
    sheet,
    at,
    Math.min(parse.end, at + 40),
    (i) => code[i] === DISMISS || (code[i] === APPOINT && !lets),
  )
  return verb > 0 ? enacted(code[verb] ?? 0) : undefined
}

/** `Sở X là cơ quan thường trực của Ban Chỉ đạo`. */
export function standingBody({ sheet, parse, setting }: Unit): Found | undefined {
  if (setting.closed || parse.loose) return undefined
  const limit = Math.min(parse.end, parse.predicate + 6)
  const standing = seek(sheet, parse.predicate, limit, (i) => wordAt(sheet.store, i) === 'trực')
  // `..., có trách nhiệm theo dõi`: the duty is what counts.
  if (standing < 0 || seek(sheet, standing, parse.end, (i) => sheet.order.code[i] === DUTY) > 0) return undefined
  return enacted(ASSIGN, readParties(sheet, parse.subject.first, parse.subject.end))
}
