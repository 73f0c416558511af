import { CLOSE_PAREN, COMMA, OPEN_PAREN, SEMICOLON } from '../lexicon/marks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, LINE_START, wordAt } from '../tokens/store.ts'
import {
  APPROVE,
  BAN,
  BASIS,
  CONDITION,
  COPULA,
  DETERMINER,
  DUTY,
  HONORIFIC,
  MODAL,
  NOUN,
  NOUNY,
  ORDER,
  PARTNER,
  PASSIVE,
  PAST,
  PERMIT,
  PURPOSE,
  REQUEST,
  SETTING,
  SPEECH,
  TASK,
  TOPIC,
} from './codes.ts'
import { type Core, isClosedName, REACH, readCore } from './core.ts'
import { dateAt } from './deadlines.ts'
import { agrees, decidesBehindName } from './framed.ts'
import { isActing, isBareBan, isRequestNoun, roleAt, skipConnectors } from './roles.ts'
import { BODY, closing, DATE, PERSON, POSITION, type Sheet } from './sheet.ts'
import { HAS_CUE, HAS_THÌ } from './signs.ts'

export const COMMAS = 12

/** Role of the adjunct that opens at a token: a dated phrase, a topic, a condition ... 0 when none opens. */
export function adjunctRole(sheet: Sheet, at: number, end: number): number {
  if (at >= end) return 0
  if (sheet.outerType[at] === DATE) return SETTING
  if ((sheet.outerEnd[at] ?? 0) > 0) return 0
  const role = sheet.opener.code[at] ?? 0
  if (role === 0 && isWhoever(sheet, at, end)) return CONDITION
  if (role < PURPOSE || role === PARTNER) return 0
  const task = sheet.task.length[at] ?? 0
  return task > (sheet.opener.length[at] ?? 0) ? 0 : role
}

/** Words of `Những đơn vị sự nghiệp nào`, at most. */
const WHOEVER = 5

/** `Đơn vị nào để xảy ra vi phạm thì thủ trưởng phải ...`, `Xã nào chậm, đồng chí Bí thư phải ...`: a case, told by whom it befalls. */
function isWhoever(sheet: Sheet, at: number, end: number): boolean {
  const { store, word } = sheet
  let past = at + 1
  while (past < at + WHOEVER && store.form[past] !== word.nào && has(store, past, IS_WORD)) past++
  if (store.form[past] !== word.nào || !has(store, at, IS_WORD)) return false
  for (let i = past + 2; i < Math.min(end, past + REACH); i++)
    if (store.form[i] === word.thì || (store.form[i] === COMMA && namesSomebody(sheet, i + 1))) return true
  return false
}

function namesSomebody({ outerType, noun }: Sheet, at: number): boolean {
  const type = outerType[at] ?? 0
  return noun.code[at] === HONORIFIC || type === POSITION || type === BODY
}

/** A comma or `thì` ends an adjunct and is no part of the clause; without them the clause begins right there. */
export function isMark({ store, word }: Sheet, at: number): boolean {
  return store.form[at] === COMMA || store.form[at] === word.thì
}

/** Signs of the words that an adjunct may end at, or that tell how it ends. */
const TURNING: number = HAS_CUE | HAS_THÌ

/** The comma that ends the adjunct: the first one behind which a predicate or a subject with its predicate follows. */
export function adjunctComma(sheet: Sheet, at: number, end: number, role: number): number {
  const { store } = sheet
  let tried = 0
  let conditional = role === TOPIC || role === CONDITION
  let needed = false
  let person = -1
  const due = role === SETTING ? verbBehindDate(sheet, at, Math.min(end, at + REACH)) : -1
  if (due > 0) return due
  for (let i = at; i < Math.min(end, at + REACH) && tried < COMMAS; i++) {
    const form = store.form[i] ?? 0
    if (form >= 0 && sheet.outerEnd[i] === 0 && ((sheet.signs[i] ?? 0) & TURNING) === 0) continue
    if (role === CONDITION && i > at + 1 && turnsToParty(sheet, at, i, end)) return i
    if (role === SETTING && i > at && (isBehindDate(sheet, at, i) || takesDuty(sheet, i))) return i
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) {
      const type = sheet.outerType[i]
      if (type === PERSON || (type === POSITION && person === i - 1)) person = outer
      i = outer - 1
      continue
    }
    if (form === OPEN_PAREN) i = Math.max(i, closing(sheet, i, end) - 1)
    needed ||= i > at + 2 && sheet.order.code[i] === MODAL
    conditional ||= tried === 0 && sheet.opener.code[i] === CONDITION
    if (form === sheet.word.thì && conditional) return i
    if (i > at + 1 && tellsUnmarked(sheet, at, i, role) && !goesOnToThen(sheet, role, i, end)) return i
    if (form !== COMMA && !(form === SEMICOLON && (role === PURPOSE || role === BASIS))) continue
    tried++
    const next = skipConnectors(sheet, i + 1, end)
    // `Đối với ông A, Phó Bí thư Đảng ủy, ...`: the office says who the person is.
    if (role === TOPIC && person === i && sheet.outerType[next] === POSITION) continue
    if (isVerbList(sheet, i, next) || (needed && goesOnBare(sheet, next, end))) continue
    if (goesOnToThen(sheet, role, next, end)) continue
    if (opensClause(sheet, next, end, role, isVerbToo(sheet, at))) return i
  }
  return -1
}

/** `nếu có vướng mắc đề nghị ...`, `Trong quá trình thực hiện cần tăng cường ...`: the frame follows without a comma. */
function tellsUnmarked(sheet: Sheet, first: number, at: number, role: number): boolean {
  const { store, order, noun } = sheet
  const own = order.code[at] ?? 0
  if (own === MODAL) {
    const reach = role === SETTING ? 2 : role === TOPIC && !ordersBehind(sheet, at) ? 1 : 9
    return (sheet.opener.length[first] ?? 0) > reach && isActing(roleAt(sheet, at + (order.length[at] ?? 1)))
  }
  if (own !== REQUEST || role === BASIS || role === PURPOSE || isRequestNoun(sheet, at)) return false
  const before = at - 1
  if (role === CONDITION && sheet.opener.code[at + (order.length[at] ?? 1)] === BASIS) return true
  if (store.form[before] === CLOSE_PAREN) return role === TOPIC
  const isParty = isClosedName(sheet, at) || noun.code[before] === NOUN || noun.code[before - 1] === NOUN
  return role !== TOPIC && !isParty && has(store, before, IS_WORD) && hasTrouble(sheet, first, at)
}

/** `Đối với các nhiệm vụ cần điều chỉnh, yêu cầu Bộ X ...`: the order follows, the need only describes the topic. */
function ordersBehind({ store, order, outerEnd }: Sheet, at: number): boolean {
  for (let i = at + 2; i < at + 60; i++) {
    if (store.form[i] === SEMICOLON) return false
    const role = order.code[i] ?? 0
    if ((role !== ORDER && role !== REQUEST) || store.form[i - 1] !== COMMA) continue
    const told = i + (order.length[i] ?? 1)
    return (outerEnd[told] ?? 0) > told
  }
  return false
}

/** `tối 7/9 Thanh tra Chính phủ công bố ...`: who acts follows the date without a comma. */
function isBehindDate({ outerEnd, outerType, store }: Sheet, first: number, at: number): boolean {
  const type = outerType[at] ?? 0
  if ((type !== BODY && type !== POSITION && type !== PERSON) || has(store, at, LINE_START)) return false
  const date = outerType[first] === DATE ? first : first + 1
  return outerType[date] === DATE && outerEnd[date] === at
}

/** `Trước ngày 20 hằng tháng tổng hợp ...`, `Trong quý II/2026 hoàn thành ...`: what is due follows the date without a comma; -1 for none. */
function verbBehindDate(sheet: Sheet, first: number, limit: number): number {
  const due = dateAt(sheet, first, limit)
  if (due < 0 || due >= limit || sheet.store.form[due - 1] === COMMA) return -1
  const role = roleAt(sheet, due)
  const acts = role >= TASK || role === MODAL || isBareBan(sheet, due)
  return acts && (sheet.outerEnd[due] ?? 0) <= due ? due : -1
}

const LINKS: ReadonlySet<string> = new Set('của với và cùng hoặc tại ở cho do bởi từ về đến giữa thuộc'.split(' '))

/** `Trong thời hạn 03 ngày kể từ ngày nhận đơn Công an xã có trách nhiệm ...`: who has the duty follows without a comma. */
function takesDuty({ outerEnd, outerType, order, store }: Sheet, at: number): boolean {
  const type = outerType[at] ?? 0
  if ((type !== BODY && type !== POSITION) || order.code[outerEnd[at] ?? 0] !== DUTY) return false
  return has(store, at - 1, IS_WORD) && !LINKS.has(wordAt(store, at - 1))
}

/** `nếu có vướng mắc UBND các xã kịp thời phản ánh`: who is told follows the trouble without a comma. */
function turnsToParty(sheet: Sheet, first: number, at: number, end: number): boolean {
  const type = sheet.outerType[at] ?? 0
  if (type !== BODY && type !== POSITION) return false
  const { store, lexicon, cues } = sheet
  const isTrouble = (from: number): boolean => lexicon.exact(store, from, at, cues.trouble.category) !== 0
  if (at - 2 <= first || !(isTrouble(at - 1) || isTrouble(at - 2))) return false
  const core = readCore(sheet, at, Math.min(end, at + REACH))
  return core.kind === 'party' && !core.loose && isActing(core.role)
}

/** `có khó khăn, vướng mắc`, `phát sinh vấn đề`: what a closing request is made for. */
function hasTrouble({ store, lexicon, cues }: Sheet, first: number, at: number): boolean {
  for (let i = at - 1; i > first && i > at - 10; i--)
    if (lexicon.longest(store, i, cues.trouble.category, at) !== 0) return true
  return false
}

/** `thực hiện Chỉ thị ..., UBND tỉnh yêu cầu`: the opener may as well be the verb of the clause. */
function isVerbToo(sheet: Sheet, at: number): boolean {
  const length = sheet.opener.length[at] ?? 1
  const next = at + length
  // `Nhận được văn bản này, các xã ...`: the longer word is no verb of the clause.
  return (
    (sheet.task.length[at] ?? 0) >= length &&
    sheet.task.code[at] !== 0 &&
    sheet.outerType[next] !== DATE &&
    !has(sheet.store, next, IS_NUMBER)
  )
}

/** `Đối với xã khó khăn, phải nhận bổ sung ... thì ngân sách tỉnh hỗ trợ`: the need is part of the case. */
function goesOnToThen({ store, word, order, task }: Sheet, role: number, next: number, end: number): boolean {
  if ((role !== TOPIC && role !== CONDITION) || (order.code[next] !== MODAL && task.code[next] !== TASK)) return false
  for (let i = next; i < Math.min(end, next + 40); i++) if (store.form[i] === word.thì) return true
  return false
}

/** `Khi có cháy phải ngắt điện, sơ tán người ...`: the verbs behind the comma go on with the need before it. */
function goesOnBare(sheet: Sheet, next: number, end: number): boolean {
  const { kind, role } = readCore(sheet, next, Math.min(end, next + REACH))
  return kind === 'none' && (role >= TASK || role === BAN)
}

/** `Trong ứng dụng, phát triển và quản lý ...`: the comma joins verbs of the adjunct. */
function isVerbList(sheet: Sheet, comma: number, next: number): boolean {
  const role = sheet.task.code[next] ?? 0
  if ((role !== TASK && role !== NOUNY) || sheet.order.code[next] !== 0) return false
  for (let i = comma - 1; i > comma - 4; i--) {
    // `theo nhiệm vụ được phân công, tổ chức ...`: what was given is no verb of the list.
    if (sheet.order.code[i - 1] === PASSIVE) continue
    if ((sheet.task.code[i] === TASK || sheet.task.code[i] === NOUNY) && i + (sheet.task.length[i] ?? 0) === comma)
      return true
  }
  return false
}

function opensClause(sheet: Sheet, at: number, end: number, role: number, taskAlso: boolean): boolean {
  const next = adjunctRole(sheet, at, end)
  if (next === PURPOSE) return false
  if (next !== 0 && role !== PURPOSE && !taskAlso) {
    if (sheet.opener.code[at] !== TOPIC && sheet.outerType[at] !== DATE) return next !== BASIS
  }
  if (role === TOPIC && settles(sheet, at)) return true
  const core = readCore(sheet, at, Math.min(end, at + REACH))
  if ((core.predicate < 0 || core.loose) && decidesBehindName(sheet, at, end)) return true
  if (core.predicate < 0 || core.kind === 'thing' || isListed(sheet, core)) return false
  if (
    core.kind === 'party' &&
    !isNamed(sheet, core, at) &&
    !isPresider(sheet, core, at) &&
    !(role === SETTING && isLevel(sheet, core, at))
  )
    return false
  if (core.kind === 'document') return core.role !== PASSIVE
  const frame = core.role === ORDER || core.role === REQUEST || core.role === SPEECH
  if (taskAlso)
    return (
      core.kind === 'party' &&
      (frame || core.role === PAST || core.role === DUTY || sheet.decision.code[core.predicate] !== 0)
    )
  if (core.kind === 'none') {
    // In `Để giảm chi phí, nâng cao hiệu quả, ...` the purpose goes on with bare verbs.
    if (role === PURPOSE) return frame || core.role === MODAL || (core.role === BAN && !ordersLater(sheet, at, end))
    return frame || isActing(core.role)
  }
  return core.role !== COPULA
}

/** `Về giá đất, đồng ý ...`, `Về chợ đêm, cho phép ...`: how the matter is settled. */
function settles(sheet: Sheet, at: number): boolean {
  const kind = sheet.decision.code[at] ?? 0
  return kind === APPROVE ? agrees(sheet, at) : kind === PERMIT && sheet.store.form[at] === sheet.word.cho
}

/** `Để dập tắt đám cháy, không để lửa lan, Chủ tịch UBND tỉnh yêu cầu ...`: what is not to happen goes on with the purpose. */
function ordersLater({ store, order, outerType, outerEnd }: Sheet, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + REACH); i++) {
    if (store.form[i - 1] !== COMMA || (outerType[i] !== BODY && outerType[i] !== POSITION)) continue
    const role = order.code[outerEnd[i] ?? 0]
    if (role === ORDER || role === REQUEST) return true
  }
  return false
}

/** `ý kiến phê bình, báo cáo, kiến nghị, ...`: between commas such a word is one noun of a list. */
function isListed({ store, order, task }: Sheet, { kind, predicate, role }: Core): boolean {
  const isNoun = role === REQUEST || task.code[predicate] === NOUNY
  const length = Math.max(order.length[predicate] ?? 0, task.length[predicate] ?? 0)
  return kind === 'none' && isNoun && store.form[predicate + length] === COMMA
}

/** `cơ quan nhận tiền phải ...`: a verb says which one. */
function isDescribed({ task, store, word, noun }: Sheet, { role, subject }: Core): boolean {
  if (role !== MODAL) return false
  let described = false
  for (let i = subject.first + (noun.length[subject.first] ?? 0); i < subject.end; i++) {
    if (store.form[i] === word.thì || store.form[i] === COMMA) return false
    described ||= task.code[i] === TASK
  }
  return described
}

/** `Từ nay đến cuối năm, Sở X không đề xuất ...`: right behind the name it is denied. */
function isDenied(sheet: Sheet, { predicate }: Core): boolean {
  return sheet.store.form[predicate - 1] === sheet.word.không && isClosedName(sheet, predicate - 1)
}

/** `công chức thuế không được ...`, `các chủ nhà yến phải ...`: a word behind the noun says of what kind. */
function isKind({ noun }: Sheet, { role, subject }: Core): boolean {
  if (role !== MODAL && role !== BAN) return false
  const { first } = subject
  const head = noun.code[first] === DETERMINER ? first + (noun.length[first] ?? 1) : first
  const behind = head + (noun.length[head] ?? 0)
  return noun.code[head] === NOUN && behind < subject.end && subject.end - behind <= 2
}

/** `Nhân dịp này, tỉnh kiến nghị ...`: the level alone, right in front of what it asks or did. */
function isLevel({ store, noun }: Sheet, { role, predicate }: Core, at: number): boolean {
  if (role !== REQUEST && role !== ORDER && role !== PAST) return false
  return noun.code[at] === NOUN && predicate === at + (noun.length[at] ?? 1) && LEVELS.has(wordAt(store, at))
}

/** `Riêng vấn đề X, chủ tọa đề nghị ...`: who presides or inspects, right in front of what is asked. */
export function isPresider({ store, noun }: Sheet, { role, predicate }: Core, at: number): boolean {
  const length = noun.length[at] ?? 0
  if (length < 2 || noun.code[at] !== NOUN || predicate !== at + length) return false
  if (role !== REQUEST && role !== ORDER && role !== PAST && role !== SPEECH) return false
  const isCity = role === PAST && wordAt(store, at) === 'thành' && wordAt(store, at + 1) === 'phố'
  const isOffice = length > 2 && (role === REQUEST || role === ORDER) && OFFICES.has(wordAt(store, at))
  return isCity || isOffice || wordAt(store, at) === 'đoàn' || wordAt(store, at + 1) === 'tọa'
}

/** First words of `cơ quan thanh tra`, `lãnh đạo tỉnh`, `phó thủ tướng`, `chủ tịch huyện`. */
const OFFICES: ReadonlySet<string> = new Set(['cơ', 'lãnh', 'phó', 'chủ'])

/** First words of `tỉnh`, `huyện`, `thành phố`, `thị xã`, `xã`, `phường`. */
const LEVELS: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'thành', 'thị', 'xã', 'phường'])

/** `người đứng đầu cơ quan`, `thủ trưởng đơn vị`: whoever leads is seldom one more noun of what was said before. */
function leadsOthers({ store }: Sheet, at: number): boolean {
  const pair = `${wordAt(store, at)} ${wordAt(store, at + 1)}`
  return pair === 'người đứng' || pair === 'thủ trưởng'
}

/** A bare noun behind a comma is more often one more noun of the adjunct than a new subject. */
function isNamed(sheet: Sheet, core: Core, at: number): boolean {
  if (core.loose && core.role !== DUTY && !isDescribed(sheet, core) && !isKind(sheet, core) && !isDenied(sheet, core))
    return false
  if ((sheet.outerEnd[at] ?? 0) > at || sheet.noun.code[at] !== NOUN || has(sheet.store, at, INITIAL_UPPER)) return true
  if (leadsOthers(sheet, at)) return true
  if (sheet.outerEnd[at] === 0 && core.role !== DUTY && core.role !== MODAL && core.role !== BAN) return false
  if (core.role === DUTY) return true
  for (let i = at; i < core.subject.end; i++) if ((sheet.outerEnd[i] ?? 0) > i) return false
  return true
}
