import type { Range } from '../tokens/range.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, LINE_START } from '../tokens/store.ts'
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
  MODIFIER,
  NOUN,
  NOUNY,
  ORDER,
  PARTNER,
  PASSIVE,
  PAST,
  PURPOSE,
  REPORT,
  REQUEST,
  SETTING,
  SPEECH,
  TASK,
  TOPIC,
} from './cues.ts'
import {
  BODY,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DASH,
  DATE,
  DOCUMENT,
  OPEN_PAREN,
  PERSON,
  PLACE,
  PLAN,
  POSITION,
  pastParenthesis,
  QUANTITY,
  SEMICOLON,
  type Sheet,
} from './sheet.ts'

/** What stands before the predicate: nothing, people or bodies, a document, or any other thing. */
export type SubjectKind = 'none' | 'party' | 'document' | 'thing'

/** A phrase before the subject: topic, condition, time or basis. */
export interface Adjunct extends Range {
  readonly role: number
}

/** A clause taken apart: adjuncts, subject, predicate. `predicate` is -1 when none was found. */
export interface Parse extends Range {
  readonly adjuncts: readonly Adjunct[]
  /** First token behind connectors and adjuncts. */
  readonly core: number
  readonly kind: SubjectKind
  readonly subject: Range
  readonly predicate: number
  readonly role: number
  /** Words that are known neither as a name nor as a noun of parties stand in the subject. */
  readonly loose: boolean
}

interface Core {
  kind: SubjectKind
  subject: Range
  predicate: number
  role: number
  /** Words that are known neither as a name nor as a noun of parties stand in the subject. */
  loose: boolean
}

const COMMAS = 12
const REACH = 240
const PARENTHESIS = 120

/** Takes a clause apart. */
export function parseClause(sheet: Sheet, first: number, end: number): Parse {
  const known = sheet.parses.get(first)
  if (known?.end === end) return known
  const parse = takeApart(sheet, first, end)
  sheet.parses.set(first, parse)
  return parse
}

function takeApart(sheet: Sheet, first: number, end: number): Parse {
  const adjuncts: Adjunct[] = []
  let at = skipConnectors(sheet, first, end)
  for (let guard = 0; guard < 4; guard++) {
    const role = adjunctRole(sheet, at, end)
    if (role === 0 || (role === BASIS && isBasisVerb(sheet, at, Math.min(end, at + REACH)))) break
    const comma = adjunctComma(sheet, at, end, role)
    if (comma < 0) break
    adjuncts.push({ first: at, end: comma, role })
    at = skipConnectors(sheet, isMark(sheet, comma) ? comma + 1 : comma, end)
  }
  const core = readCore(sheet, at, end)
  if (core.kind === 'thing' || (core.kind === 'none' && (core.role === TASK || core.role === SPEECH))) {
    const comma = reporterComma(sheet, at, end)
    if (comma > 0) {
      adjuncts.push({ first: at, end: comma, role: SETTING })
      at = comma + 1
      return { first, end, adjuncts, core: at, ...readCore(sheet, at, end) }
    }
  }
  return { first, end, adjuncts, core: at, ...core }
}

/** `Làm việc với Sở X, Bí thư Tỉnh ủy cho rằng ...`: the verb in front is no order when a speaker follows the comma. */
function reporterComma(sheet: Sheet, at: number, end: number): number {
  for (let i = at, tried = 0; i < Math.min(end, at + REACH) && tried < COMMAS; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (sheet.store.form[i] === COMMA) {
      tried++
      const type = sheet.outerType[i + 1] ?? 0
      if (type !== BODY && type !== POSITION && type !== PERSON && sheet.noun.code[i + 1] !== HONORIFIC) continue
      const core = readCore(sheet, i + 1, Math.min(end, i + 60))
      if (core.kind === 'party' && !core.loose && REPORTERS.has(core.role)) return i
    }
  }
  return -1
}

const REPORTERS = new Set([ORDER, REQUEST, SPEECH, REPORT, PAST])

/** Role of the word at a token: an order, duty, task ... 0 for none. The longer word decides; `giao dịch` is no order. */
export function roleAt(sheet: Sheet, at: number): number {
  const length = sheet.order.length[at] ?? 0
  const isOrder = length > 0 && (length >= (sheet.task.length[at] ?? 0) || endsAtName(sheet, at + length))
  if (!isOrder) return sheet.task.code[at] ?? 0
  return isNeed(sheet, at, length) ? 0 : (sheet.order.code[at] ?? 0)
}

/** `cần 3 tỷ đồng`: what is needed, not what is to be done. */
function isNeed({ order, store, outerType, word }: Sheet, at: number, length: number): boolean {
  if (order.code[at] !== MODAL || store.form[at] !== word.cần) return false
  return has(store, at + length, IS_NUMBER) || outerType[at + length] === QUANTITY
}

/** `giao Ban Quản lý`: the longer word `giao ban` is none where a name begins. */
function endsAtName({ outerEnd }: Sheet, at: number): boolean {
  return (outerEnd[at] ?? 0) > at
}

/** Length of the word whose role `roleAt` gives. */
export function roleLength(sheet: Sheet, at: number): number {
  const order = sheet.order.length[at] ?? 0
  const task = sheet.task.length[at] ?? 0
  return order > 0 && order < task && endsAtName(sheet, at + order) ? order : Math.max(1, order, task)
}

export function skipConnectors(sheet: Sheet, first: number, end: number): number {
  let at = first
  for (;;) {
    if (at < end && sheet.store.form[at] === COMMA) at++
    else if (at < end && sheet.opener.code[at] === CONNECTOR && sheet.outerEnd[at] === 0 && !isLongerVerb(sheet, at))
      at += sheet.opener.length[at] ?? 1
    else if (at < end && isQuoteMark(sheet.store.form[at] ?? 0)) at++
    else return at
  }
}

/** `cụ thể hóa`, `tiếp đó`: a verb that begins like a connector. */
function isLongerVerb({ task, opener }: Sheet, at: number): boolean {
  return task.code[at] === TASK && (task.length[at] ?? 0) > (opener.length[at] ?? 0)
}

function isQuoteMark(form: number): boolean {
  return form === -0x22 || form === -0x201c || form === -0x2018
}

/** Role of the adjunct that opens at a token: a dated phrase, a topic, a condition ... 0 when none opens. */
function adjunctRole(sheet: Sheet, at: number, end: number): number {
  if (at >= end) return 0
  if (sheet.outerType[at] === DATE) return SETTING
  if ((sheet.outerEnd[at] ?? 0) > 0) return 0
  const role = sheet.opener.code[at] ?? 0
  if (role < PURPOSE || role === PARTNER) return 0
  const task = sheet.task.length[at] ?? 0
  return task > (sheet.opener.length[at] ?? 0) ? 0 : role
}

/** A comma or `thì` ends an adjunct and is no part of the clause; without them the clause begins right there. */
function isMark({ store, word }: Sheet, at: number): boolean {
  return store.form[at] === COMMA || store.form[at] === word.thì
}

/** The comma that ends the adjunct: the first one behind which a predicate or a subject with its predicate follows. */
function adjunctComma(sheet: Sheet, at: number, end: number, role: number): number {
  const { store } = sheet
  let tried = 0
  let conditional = role === TOPIC || role === CONDITION
  for (let i = at; i < Math.min(end, at + REACH) && tried < COMMAS; i++) {
    if (role === CONDITION && i > at + 1 && turnsToParty(sheet, at, i, end)) return i
    if (role === SETTING && i > at && isBehindDate(sheet, at, i)) return i
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) {
      i = outer - 1
      continue
    }
    const form = store.form[i] ?? 0
    if (form === OPEN_PAREN) i = Math.max(i, closing(sheet, i, end) - 1)
    conditional ||= tried === 0 && sheet.opener.code[i] === CONDITION
    if (form === sheet.word.thì && conditional) return i
    if (i > at + 1 && tellsUnmarked(sheet, at, i, role)) return i
    if (form !== COMMA) continue
    tried++
    const next = skipConnectors(sheet, i + 1, end)
    if (isVerbList(sheet, i, next)) continue
    if (opensClause(sheet, next, end, role, isVerbToo(sheet, at))) return i
  }
  return -1
}

/** `nếu có vướng mắc đề nghị ...`, `Trong quá trình thực hiện cần tăng cường ...`: the frame follows without a comma. */
function tellsUnmarked(sheet: Sheet, first: number, at: number, role: number): boolean {
  const { store, order, noun } = sheet
  const own = order.code[at] ?? 0
  if (own === MODAL) return role === SETTING && (sheet.opener.length[first] ?? 0) > 2 && isActing(roleAt(sheet, at + 1))
  if (own !== REQUEST || role === BASIS || role === PURPOSE || isRequestNoun(sheet, at)) return false
  const before = at - 1
  if (role === CONDITION && sheet.opener.code[at + (order.length[at] ?? 1)] === BASIS) return true
  if (store.form[before] === CLOSE_PAREN) return role === TOPIC
  const isParty = isClosedName(sheet, at) || noun.code[before] === NOUN || noun.code[before - 1] === NOUN
  return role !== TOPIC && !isParty && has(store, before, IS_WORD) && hasTrouble(sheet, first, at)
}

/** `tối 7/9 Thanh tra Chính phủ công bố ...`: who acts follows the date without a comma. */
function isBehindDate({ outerEnd, outerType, store }: Sheet, first: number, at: number): boolean {
  const type = outerType[at] ?? 0
  if ((type !== BODY && type !== POSITION && type !== PERSON) || has(store, at, LINE_START)) return false
  const date = outerType[first] === DATE ? first : first + 1
  return outerType[date] === DATE && outerEnd[date] === at
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
  const next = at + (sheet.opener.length[at] ?? 1)
  return sheet.task.code[at] !== 0 && sheet.outerType[next] !== DATE && !has(sheet.store, next, IS_NUMBER)
}

/** `Trong ứng dụng, phát triển và quản lý ...`: the comma joins verbs of the adjunct. */
function isVerbList(sheet: Sheet, comma: number, next: number): boolean {
  const role = sheet.task.code[next] ?? 0
  if ((role !== TASK && role !== NOUNY) || sheet.order.code[next] !== 0) return false
  for (let i = comma - 1; i > comma - 4; i--) {
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
  const core = readCore(sheet, at, Math.min(end, at + REACH))
  if (core.predicate < 0 || core.kind === 'thing' || isListed(sheet, core)) return false
  if (core.kind === 'party' && !isNamed(sheet, core, at)) return false
  if (core.kind === 'document') return core.role !== PASSIVE
  const frame = core.role === ORDER || core.role === REQUEST || core.role === SPEECH
  if (taskAlso)
    return core.kind === 'party' && (frame || core.role === PAST || sheet.decision.code[core.predicate] !== 0)
  if (core.kind === 'none') {
    // In `Để giảm chi phí, nâng cao hiệu quả, ...` the purpose goes on with bare verbs.
    if (role === PURPOSE) return frame || core.role === MODAL || core.role === BAN
    return frame || isActing(core.role)
  }
  return core.role !== COPULA
}

/** `ý kiến phê bình, báo cáo, kiến nghị, ...`: between commas such a word is one noun of a list. */
function isListed({ store, order, task }: Sheet, { kind, predicate, role }: Core): boolean {
  const isNoun = role === REQUEST || task.code[predicate] === NOUNY
  const length = Math.max(order.length[predicate] ?? 0, task.length[predicate] ?? 0)
  return kind === 'none' && isNoun && store.form[predicate + length] === COMMA
}

/** A bare noun behind a comma is more often one more noun of the adjunct than a new subject. */
function isNamed(sheet: Sheet, core: Core, at: number): boolean {
  if (core.loose && core.role !== DUTY) return false
  if ((sheet.outerEnd[at] ?? 0) > at || sheet.noun.code[at] !== NOUN || has(sheet.store, at, INITIAL_UPPER)) return true
  if (sheet.outerEnd[at] === 0 && core.role !== DUTY && core.role !== MODAL && core.role !== BAN) return false
  for (let i = at; i < core.subject.end; i++) if ((sheet.outerEnd[i] ?? 0) > i) return false
  return true
}

function isActing(role: number): boolean {
  return (role >= ORDER && role <= BAN) || role >= TASK
}

/** Token behind the parenthesis that opens at `at`; the next one when it does not close soon. */
export function closing(sheet: Sheet, at: number, end: number): number {
  const past = pastParenthesis(sheet.store, at, Math.min(end, at + PARENTHESIS))
  return sheet.store.form[past - 1] === CLOSE_PAREN ? past : at + 1
}

/** Reads subject and predicate from a token on. */
export function readCore(sheet: Sheet, first: number, end: number): Core {
  const { store } = sheet
  const limit = Math.min(end, first + REACH)
  let kind: SubjectKind = 'none'
  let tail = false
  let loose = false
  let at = first
  while (at < limit) {
    const outer = sheet.outerEnd[at] ?? 0
    if (outer > at && !isBareVerb(sheet, at, kind)) {
      kind = kindWith(kind, sheet.outerType[at] ?? 0, at === first)
      at = outer
      tail = false
      continue
    }
    const form = store.form[at] ?? 0
    if (form === OPEN_PAREN) {
      at = closing(sheet, at, limit)
      continue
    }
    const role = isTypeName(sheet, at, first) || isRequestNoun(sheet, at) ? 0 : roleAt(sheet, at)
    if (at === first && isBareBan(sheet, at)) return found('none', first, at, BAN, at, loose)
    if (at === first && isBasisVerb(sheet, at, limit)) return found('none', first, at, TASK, at, loose)
    if (
      kind === 'party' &&
      form === sheet.word.cho &&
      !loose &&
      sheet.order.length[at] === 0 &&
      isClosedName(sheet, at)
    )
      return found(kind, first, at, TASK, at, loose)
    const noun = (sheet.opener.length[at] ?? 0) > (sheet.noun.length[at] ?? 0) ? 0 : (sheet.noun.code[at] ?? 0)
    const longNoun =
      (sheet.noun.length[at] ?? 0) > roleLength(sheet, at) || (noun === NOUN && isInNounPhrase(sheet, at, first))
    if (role !== 0 && !longNoun && !(kind === 'none' && at > first)) {
      if (kind === 'none') return found(kind, first, at, role, at, loose)
      if (kind === 'party') {
        if (role === PASSIVE && tail) {
          at = pastRelative(sheet, at, limit)
          continue
        }
        if (role < TASK || role === MANNER || !(belowNoun(sheet, at, limit) || isListedNoun(sheet, at)))
          return found(kind, first, at, role, at, loose)
        at += roleLength(sheet, at)
        continue
      } else if (role < TASK && role !== ORDER && role !== REQUEST && role !== COPULA && role !== PASSIVE)
        return found(kind, first, at, role, at, loose)
    }
    if (kind === 'party' && isPlaceOf(sheet, at)) {
      at++
      continue
    }
    if (kind === 'party' && singlesOut(sheet, at)) {
      at += sheet.opener.length[at] ?? 1
      continue
    }
    if (kind === 'party' && !longNoun && isAdjunct(sheet, at)) {
      const predicate = pastAdjunct(sheet, at, limit)
      if (predicate > 0) return found(kind, first, at, roleAt(sheet, predicate), predicate, loose)
    }
    if (noun !== 0 && (kind !== 'thing' || noun === HONORIFIC)) {
      if (kind === 'none' && noun !== MODIFIER)
        kind = noun === DETERMINER && !namesParty(sheet, at, limit) ? 'thing' : 'party'
      else if (kind === 'none') kind = 'thing'
      tail = noun === NOUN || noun === MODIFIER
      at += Math.max(1, sheet.noun.length[at] ?? 1)
      continue
    }
    if (
      form === COMMA ||
      form === SEMICOLON ||
      form === COLON ||
      form === DASH ||
      form === sheet.word.và ||
      form === sheet.word.cùng ||
      form === sheet.word.hoặc
    ) {
      at++
      continue
    }
    if (kind === 'none') kind = 'thing'
    else if (kind === 'party' && has(store, at, IS_WORD)) {
      tail = true
      loose = true
    }
    at += sheet.order.code[at] === 0 ? Math.max(1, sheet.order.length[at] ?? 1) : 1
  }
  return { kind, subject: { first, end: limit }, predicate: -1, role: 0, loose }
}

/** `Sở Giáo dục cho học sinh nghỉ học`: right behind a name the word is a verb. */
function isClosedName({ outerEnd }: Sheet, at: number): boolean {
  for (let i = at - 1; i > at - 24 && i >= 0; i--) if ((outerEnd[i] ?? 0) > 0) return outerEnd[i] === at
  return false
}

/** `Không phát triển lồng bè ngoài quy hoạch`: a bare negation that opens the clause forbids. */
export function isBareBan({ store, word, order }: Sheet, at: number): boolean {
  if (
    store.form[at] !== word.không ||
    (order.length[at] ?? 0) > 0 ||
    order.code[at + 1] === DUTY ||
    !has(store, at + 2, IS_WORD)
  )
    return false
  const next = store.form[at + 1] ?? 0
  return (
    next !== word.có &&
    next !== word.chỉ &&
    next !== word.những &&
    next !== word.thể &&
    next !== word.còn &&
    next !== word.người
  )
}

/** `Căn cứ ý kiến của X để hoàn thiện ...`, `Thay mặt Y ký ...`: what is done stands behind the basis without a comma. */
function isBasisVerb(sheet: Sheet, from: number, limit: number): boolean {
  let at = from
  if (sheet.opener.code[at] !== BASIS) return false
  let behind = at + (sheet.opener.length[at] ?? 1)
  let past = sheet.outerEnd[behind] ?? 0
  while (past > behind && sheet.store.form[past] === COMMA && sheet.opener.code[past + 1] === BASIS) {
    at = past + 1
    behind = at + (sheet.opener.length[at] ?? 1)
    past = sheet.outerEnd[behind] ?? 0
  }
  if (past > behind && sheet.outerType[behind] !== DOCUMENT) return behind > at + 1 && roleAt(sheet, past) === TASK
  for (let i = behind; i < limit; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (sheet.store.form[i] === COMMA) return false
    else if (sheet.store.form[i] === sheet.word.để) return roleAt(sheet, i + 1) === TASK
  }
  return false
}

/** `đồng tình đề nghị này`. */
function isRequestNoun(sheet: Sheet, at: number): boolean {
  const role = sheet.order.code[at]
  return (role === ORDER || role === REQUEST) && sheet.store.form[at + (sheet.order.length[at] ?? 1)] === sheet.word.này
}

/** `..., Quy định nêu rõ`: a type of document written as a name, not the verb. */
function isTypeName(sheet: Sheet, at: number, first: number): boolean {
  if (at === first && sheet.store.form[at + roleLength(sheet, at)] === sheet.word.này) return true
  return (
    at === first &&
    sheet.task.code[at] === NOUNY &&
    has(sheet.store, at, INITIAL_UPPER) &&
    sheet.store.form[at - 1] === COMMA
  )
}

function found(kind: SubjectKind, first: number, at: number, role: number, predicate: number, loose: boolean): Core {
  return { kind, subject: { first, end: at }, predicate, role: role === NOUNY ? TASK : role, loose }
}

/** A verb that a mention swallowed (`Thực hiện Kế hoạch ...` read as a name), or that is also the name of a field, still opens the clause. */
function isBareVerb(sheet: Sheet, at: number, kind: SubjectKind): boolean {
  if (kind !== 'none' || roleAt(sheet, at) !== TASK) return false
  const type = sheet.outerType[at] ?? 0
  return type === PLAN || (type === BODY && sheet.outerEnd[at] === at + (sheet.task.length[at] ?? 0))
}

function kindWith(kind: SubjectKind, type: number, isFirst: boolean): SubjectKind {
  if (type === 0) return kind
  if (kind === 'thing') return kind
  if (type === BODY || type === POSITION || type === PERSON || type === PLACE)
    return kind === 'document' ? kind : 'party'
  if (type === DOCUMENT && (isFirst || kind === 'document')) return 'document'
  if (kind === 'party') return 'party'
  return 'thing'
}

/** `các` opens a party when the noun or the mention behind it is one. */
function namesParty(sheet: Sheet, at: number, limit: number): boolean {
  let next = at + Math.max(1, sheet.noun.length[at] ?? 1)
  while (next < limit && (sheet.noun.code[next] === DETERMINER || sheet.noun.code[next] === HONORIFIC)) {
    next += Math.max(1, sheet.noun.length[next] ?? 1)
  }
  if (next >= limit) return false
  const type = sheet.outerType[next] ?? 0
  return (type >= BODY && type <= PLACE) || sheet.noun.code[next] === NOUN || sheet.noun.code[next] === HONORIFIC
}

/** `các tổ chức`, `, tổ chức`: the word is a noun there though it may be a verb elsewhere. */
function isInNounPhrase(sheet: Sheet, at: number, first: number): boolean {
  if (at === first) {
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
function isListedNoun(sheet: Sheet, at: number): boolean {
  if (sheet.task.code[at] !== NOUNY || sheet.store.form[at - 1] !== COMMA) return false
  return sheet.task.code[at + (sheet.task.length[at] ?? 1)] === MANNER
}

/** `cơ quan quản lý ... có trách nhiệm`: the verb belongs to the name of the party when the duty follows. */
function belowNoun(sheet: Sheet, at: number, limit: number): boolean {
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
function pastRelative(sheet: Sheet, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) {
    const role = roleAt(sheet, i)
    if (role === DUTY || role === BAN || role === MANNER || (role === MODAL && i > at + 1)) return i
    if (sheet.store.form[i] === SEMICOLON) return i
  }
  return limit
}

/** `các đồng chí trong Ban Thường trực`: the body belongs to the party. */
function isPlaceOf(sheet: Sheet, at: number): boolean {
  const form = sheet.store.form[at] ?? 0
  if (form !== sheet.word.trong && form !== sheet.word.tại) return false
  if (sheet.store.form[at - 1] === sheet.word.tên) return true
  const before =
    sheet.noun.code[at - 1] === NOUN || sheet.noun.code[at - 2] === HONORIFIC || sheet.noun.code[at - 3] === HONORIFIC
  return before && (sheet.outerType[at + 1] === BODY || sheet.noun.code[at + 1] === NOUN)
}

function isAdjunct(sheet: Sheet, at: number): boolean {
  const role = sheet.opener.code[at] ?? 0
  return role >= PURPOSE && role !== PARTNER && sheet.noun.code[at] === 0
}

/** `theo nhiệm vụ được giao | phối hợp ...`, `căn cứ Quyết định này | thi hành`: words that a basis ends with. */
function endsBasis({ store, lexicon, cues }: Sheet, at: number): boolean {
  const { category } = cues.basisEnd
  return lexicon.exact(store, at - 1, at, category) !== 0 || lexicon.exact(store, at - 2, at, category) !== 0
}

/** `theo chức năng, nhiệm vụ của mình giám sát ...`: the predicate behind an adjunct that follows the subject. */
function pastAdjunct(sheet: Sheet, at: number, limit: number): number {
  const { store, word } = sheet
  const spatial = sheet.opener.code[at] === SETTING
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
    if (before === word.được || before === word.bị || before === word.việc || (spatial && before === word.để)) continue
    if (role === 0 || role === PASSIVE || role === COPULA || role === NOUNY) continue
    if ((role === TASK || role <= REQUEST) && before !== COMMA && (spatial || !endsBasis(sheet, i))) continue
    return i
  }
  return -1
}
