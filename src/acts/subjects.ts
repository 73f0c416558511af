import { COMMA, OPEN_PAREN, SEMICOLON } from '../lexicon/marks.ts'
import { has, INITIAL_UPPER, IS_WORD, wordAt } from '../tokens/store.ts'
import {
  BAN,
  BASIS,
  CONDITION,
  CONNECTOR,
  COPULA,
  DETERMINER,
  DUTY,
  HONORIFIC,
  MANNER,
  MODAL,
  NOUN,
  NOUNY,
  ORDER,
  PARTNER,
  PASSIVE,
  PURPOSE,
  REPORT,
  REQUEST,
  SETTING,
  SPEECH,
  TASK,
} from './codes.ts'
import { roleAt } from './roles.ts'
import { BODY, closing, PLACE, POSITION, type Sheet } from './sheet.ts'
import { seekMention } from './unit.ts'

/** `các tổ chức`, `, tổ chức`: the word is a noun there though it may be a verb elsewhere. */
export function isInNounPhrase(sheet: Sheet, at: number, first: number): boolean {
  if (at === first) {
    if (isRuleSubject(sheet, at)) return true
    const type = sheet.outerType[at + (sheet.noun.length[at] ?? 1)] ?? 0
    return (
      type === BODY || type === PLACE || type === POSITION || (sheet.task.code[at] === 0 && sheet.order.code[at] === 0)
    )
  }
  if (sheet.task.code[at] !== NOUNY && sheet.task.code[at] !== 0) return false
  const before = sheet.store.form[at - 1] ?? 0
  return (
    before === COMMA || before === sheet.word.các || before === sheet.word.và || sheet.noun.code[at - 1] === DETERMINER
  )
}

/** `Tổ chức, cá nhân ...`: a noun with another beside it, the subject of a rule. */
function isRuleSubject({ store, noun, task, word }: Sheet, first: number): boolean {
  const next = first + (noun.length[first] ?? 1)
  const isJoined = store.form[next] === COMMA || store.form[next] === word.và || store.form[next] === word.hoặc
  return isJoined && noun.code[next + 1] === NOUN && task.code[next + 1] === 0
}

/** `Tổ chức, cá nhân sử dụng phân bón ... phải ...`: behind a bare noun that a rule is about, the verb describes it. */
export function describesSubject(sheet: Sheet, first: number, at: number, limit: number): boolean {
  const { noun, order, store, word, outerEnd } = sheet
  const isClass = noun.code[first] === DETERMINER && seekMention(sheet, first, at) < 0
  if ((noun.code[first] !== NOUN && !isClass) || (outerEnd[first] ?? 0) > first) return false
  for (let i = at + 1; i < Math.min(limit, at + 60); i++) {
    const role = order.code[i] ?? 0
    if (store.form[i] === SEMICOLON || store.form[i] === word.thì || role === ORDER || role === REQUEST) return false
    if (role !== DUTY && (isClass || (role !== MODAL && role !== BAN))) continue
    const before = store.form[i - 1] ?? 0
    return (before !== COMMA || hasCase(sheet, at, i)) && before !== word.và
  }
  return false
}

/** `Cơ quan cấp phép khi nhận hồ sơ, phải ...`: the comma ends the case. */
function hasCase({ opener }: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (opener.code[i] === CONDITION) return true
  return false
}

/** Roles of words that begin something else than what describes a subject. */
const STATES: ReadonlySet<number> = new Set([ORDER, REQUEST, DUTY, SPEECH, REPORT, COPULA])

/** `nơi dự kiến đặt trụ sở có trách nhiệm`, `đang gây ô nhiễm phải`: what is said of the subject before its duty. */
export function isRelative(sheet: Sheet, at: number, limit: number, duties: boolean): boolean {
  const { order, store, word } = sheet
  for (let i = at + 1; i < Math.min(limit, at + 30); i++) {
    const role = order.code[i] ?? 0
    if (store.form[i] === COMMA || store.form[i] === word.thì || role === ORDER || role === REQUEST) return false
    if (role === SPEECH || role === REPORT || role === COPULA) return false
    if (role === DUTY || (!duties && (role === MODAL || role === BAN))) return true
  }
  return false
}

/** Longest `đã hoàn thành`, `chưa có nhà vệ sinh` that says of whom a duty is told, in tokens. */
const DESCRIPTION = 14

/** `Các huyện chưa hoàn thành | phải báo cáo`, `Những xã đã đạt chuẩn thì | giữ vững ...`: where the duty of those who are described begins; -1 for none. */
export function dueOf(sheet: Sheet, first: number, at: number, limit: number): number {
  const { order, noun, store, word } = sheet
  if (noun.code[first] !== DETERMINER && noun.code[first] !== NOUN) return -1
  for (let i = at + 1; i < Math.min(limit, at + DESCRIPTION); i++) {
    const role = order.code[i] ?? 0
    if (store.form[i] === word.thì) return i + 1
    if (role === MODAL || role === BAN) return i > at + 1 && isDue(sheet, i, limit) ? i : -1
    if ((store.form[i] ?? 0) < 0 || noun.code[i] === DETERMINER || STATES.has(role)) return -1
  }
  return -1
}

/** `phải báo cáo`, not `và phải ...`, `không cần phải ...`, `đối tượng phải ...`, nor `bảo hiểm bắt buộc` at the end. */
function isDue({ store, order }: Sheet, at: number, limit: number): boolean {
  return !OF_OTHERS.has(wordAt(store, at - 1)) && at + (order.length[at] ?? 1) < limit
}

/** `và`, `không`; last syllables of `đối tượng`, `trường hợp`, `diện`, `nội dung`. */
const OF_OTHERS: ReadonlySet<string> = new Set(['và', 'không', 'tượng', 'hợp', 'diện', 'dung'])

/** `các bộ, nhất là Bộ Công an`: the subject goes on. */
export function singlesOut({ store, opener, word }: Sheet, at: number): boolean {
  const length = opener.length[at] ?? 0
  return (
    opener.code[at] === CONNECTOR &&
    length > 1 &&
    store.form[at + length - 1] === word.là &&
    store.form[at - 1] === COMMA
  )
}

/** `Các cơ quan báo chí, truyền thông tiếp tục ...`: a noun of the name, for a verb of its own follows at once. */
export function isListedNoun(sheet: Sheet, at: number): boolean {
  if (sheet.task.code[at] !== NOUNY || sheet.store.form[at - 1] !== COMMA) return false
  return sheet.task.code[at + (sheet.task.length[at] ?? 1)] === MANNER
}

/** `cơ quan quản lý ... có trách nhiệm`: the verb belongs to the name of the party when the duty follows. */
export function belowNoun(sheet: Sheet, at: number, limit: number): boolean {
  const before = sheet.store.form[at - 1] ?? 0
  if (sheet.noun.code[at - 1] !== NOUN && sheet.noun.code[at - 2] !== NOUN && before !== sheet.word.được) return false
  for (let i = at + 1; i < Math.min(limit, at + 30); i++) {
    if (sheet.store.form[i] === COMMA && sheet.noun.code[i + 1] === 0) return false
    if (sheet.order.code[i] === DUTY || (i < at + 5 && (sheet.order.code[i] === MODAL || sheet.order.code[i] === BAN)))
      return true
  }
  return false
}

/** Behind `được giao ...`, `bị ...`: the next word that can only be a predicate. */
export function pastRelative(sheet: Sheet, at: number, limit: number): number {
  let charged = -1
  for (let i = at + 1; i < limit; i++) {
    const role = roleAt(sheet, i)
    if (charged > 0 && (sheet.store.form[i] === SEMICOLON || (role === MANNER && sheet.store.form[i - 1] === COMMA)))
      return charged
    if (role === DUTY || role === BAN || role === MANNER || (role === MODAL && i > at + 1)) return i
    if (sheet.store.form[i] === SEMICOLON) return i
    if (charged < 0 && role === TASK && isCharge(sheet, i)) charged = i
  }
  return charged > 0 ? charged : limit
}

/** `được giao nhiệm vụ | tập trung nguồn lực`: behind the task that was given, the verb is the predicate unless a duty follows. */
function isCharge({ store }: Sheet, at: number): boolean {
  const says = (i: number): string => wordAt(store, i)
  return says(at - 1) === 'vụ' && says(at - 2) === 'nhiệm'
}

/** `các đồng chí trong Ban Thường trực`: the body belongs to the party. */
export function isPlaceOf(sheet: Sheet, at: number): boolean {
  const form = sheet.store.form[at] ?? 0
  if (form !== sheet.word.trong && form !== sheet.word.tại) return false
  if (sheet.store.form[at - 1] === sheet.word.tên) return true
  const before =
    sheet.noun.code[at - 1] === NOUN || sheet.noun.code[at - 2] === HONORIFIC || sheet.noun.code[at - 3] === HONORIFIC
  return before && (sheet.outerType[at + 1] === BODY || sheet.noun.code[at + 1] === NOUN)
}

/** `cơ quan Thuế tại tỉnh X; Thủ trưởng ...`: the mark behind a place that belongs to a party, for the next one follows it; -1 for none. */
export function pastSeat(sheet: Sheet, at: number, end: number): number {
  const { store, opener, outerEnd, outerType, noun, word } = sheet
  if (opener.code[at] !== SETTING) return -1
  const place = at + (opener.length[at] ?? 1)
  const named = (outerEnd[place] ?? 0) > place
  let past = outerEnd[place] ?? 0
  // A place that is not known by name ends at the semicolon.
  if (!named)
    for (past = place; past < place + 6 && has(store, past, IS_WORD); past++) if (roleAt(sheet, past) !== 0) return -1
  if (past + 1 >= end) return -1
  const mark = store.form[past]
  if (mark !== SEMICOLON && !(named && (mark === COMMA || mark === word.và))) return -1
  const next = outerType[past + 1] ?? 0
  const isParty =
    next === BODY || next === POSITION || noun.code[past + 1] === DETERMINER || noun.code[past + 1] === NOUN
  return isParty ? past : -1
}

export function isAdjunct(sheet: Sheet, at: number): boolean {
  const role = sheet.opener.code[at] ?? 0
  return role >= PURPOSE && role !== PARTNER && sheet.noun.code[at] === 0
}

/** `các đơn vị liên quan đến việc sắp xếp`: what a party has to do with says which one, and the list of parties goes on. */
export function isConcern({ store, word }: Sheet, at: number): boolean {
  const says = (i: number): string => wordAt(store, i)
  if (store.form[at] !== word.đến && says(at) !== 'tới') return false
  return says(at - 1) === 'quan' && says(at - 2) === 'liên'
}

/** `theo nhiệm vụ được giao | phối hợp ...`, `căn cứ Quyết định này | thi hành`: words that a basis ends with. */
function endsBasis({ store, lexicon, cues }: Sheet, at: number): boolean {
  const { category } = cues.basisEnd
  return lexicon.exact(store, at - 1, at, category) !== 0 || lexicon.exact(store, at - 2, at, category) !== 0
}

/** `Doanh nghiệp khi đề nghị cấp, điều chỉnh giấy phép phải nộp phí`: the duty ends the case, whatever verbs it has; -1 for none. */
function dutyBehindCase({ store, order }: Sheet, at: number, limit: number): number {
  for (let i = at + 2; i < Math.min(limit, at + 60); i++) {
    const role = order.code[i] ?? 0
    if (store.form[i] === SEMICOLON || role === ORDER) return -1
    if (role === DUTY || role === MODAL) return i
  }
  return -1
}

/** `theo chức năng, nhiệm vụ của mình giám sát ...`: the predicate behind an adjunct that follows the subject. */
export function pastAdjunct(sheet: Sheet, at: number, limit: number): number {
  const { store, word } = sheet
  const duty = sheet.opener.code[at] === CONDITION ? dutyBehindCase(sheet, at, limit) : -1
  if (duty > 0) return duty
  const spatial = sheet.opener.code[at] === SETTING
  const isBasis = sheet.opener.code[at] === BASIS
  for (let i = at + 2; i < limit; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) {
      i = outer - 1
      continue
    }
    if (store.form[i] === OPEN_PAREN) {
      i = closing(sheet, i, limit) - 1
      continue
    }
    const before = store.form[i - 1] ?? 0
    const role = roleAt(sheet, i)
    // `căn cứ tình hình, yêu cầu, nhiệm vụ để xây dựng ...`: nouns of the basis, and what is done behind it.
    if (isBasis && before === word.để && role === TASK) return i
    if (isBasis && (role === ORDER || role === REQUEST) && isBetweenCommas(sheet, i)) continue
    if (before === word.được || before === word.bị || before === word.việc || (spatial && before === word.để)) continue
    // `căn cứ Kết luận này xây dựng ...`: the paper, not what is said.
    if (isBasis && role === SPEECH && has(store, i, INITIAL_UPPER)) continue
    const isNoun = role === NOUNY && sheet.task.code[i + (sheet.task.length[i] ?? 1)] !== TASK
    if (role === 0 || role === PASSIVE || role === COPULA || isNoun) continue
    if ((role === TASK || role <= REQUEST) && before !== COMMA && (spatial || !endsBasis(sheet, i))) continue
    return i
  }
  return -1
}

/** `tình hình, yêu cầu, nhiệm vụ`: between commas the word is one noun of a list. */
function isBetweenCommas({ store, order, word }: Sheet, at: number): boolean {
  const before = store.form[at - 1]
  const behind = store.form[at + (order.length[at] ?? 1)]
  return (before === COMMA || before === word.và) && (behind === COMMA || behind === word.và || behind === word.của)
}

/** `Cơ quan lập quy hoạch cần điều chỉnh có trách nhiệm ...`: what is needed says which one, the duty follows. */
export function needsOfSubject({ store, order, outerEnd, word }: Sheet, at: number, end: number): boolean {
  if (store.form[at] !== word.cần || (outerEnd[at - 1] ?? 0) >= at) return false
  for (let i = at + 2; i < Math.min(end, at + LONGEST_NEED); i++) {
    const form = store.form[i]
    if (form === COMMA || form === word.và || (outerEnd[i] ?? 0) > i) return false
    if (order.code[i] === DUTY) return true
  }
  return false
}

/** Longest need that describes a subject, in tokens. */
const LONGEST_NEED = 8
