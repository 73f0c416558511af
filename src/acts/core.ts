import { COLON, COMMA, HYPHEN, OPEN_PAREN, SEMICOLON } from '../lexicon/marks.ts'
import { type Range } from '../tokens/range.ts'
import { has, INITIAL_UPPER, IS_WORD, wordAt } from '../tokens/store.ts'
import {
  BAN,
  BASIS,
  CONNECTOR,
  COPULA,
  DETERMINER,
  FUTURE,
  HONORIFIC,
  MANNER,
  MODAL,
  MODIFIER,
  NEGATED,
  NOUN,
  NOUNY,
  ORDER,
  PASSIVE,
  PAST,
  REPORT,
  REQUEST,
  TASK,
} from './codes.ts'
import { pastDocument } from './framed.ts'
import { isBareBan, isBareOnly, isRequestNoun, isTypeName, roleAt, roleLength } from './roles.ts'
import { BODY, closing, DOCUMENT, PERSON, PLACE, PLAN, POSITION, type Sheet } from './sheet.ts'
import { HAS_CUE, HAS_LINK } from './signs.ts'
import {
  belowNoun,
  describesSubject,
  dueOf,
  isAdjunct,
  isConcern,
  isInNounPhrase,
  isListedNoun,
  isPlaceOf,
  isRelative,
  needsOfSubject,
  pastAdjunct,
  pastRelative,
  pastSeat,
  singlesOut,
} from './subjects.ts'

/** What stands before the predicate: nothing, people or bodies, a document, or any other thing. */
export const SUBJECT_KINDS = ['none', 'party', 'document', 'thing'] as const

export type SubjectKind = (typeof SUBJECT_KINDS)[number]

/** Subject and predicate of a clause. */
export interface Core {
  kind: SubjectKind
  subject: Range
  predicate: number
  role: number
  /** Words that are known neither as a name nor as a noun of parties stand in the subject. */
  loose: boolean
}

export const REACH = 240

/** Signs of the words that tell anything of subject or predicate. */
const TELLING: number = HAS_CUE | HAS_LINK

/** Reads subject and predicate from a token on. */
export function readCore(sheet: Sheet, first: number, end: number): Core {
  const { store } = sheet
  const limit = Math.min(end, first + REACH)
  let kind: SubjectKind = 'none'
  let tail = false
  let loose = false
  let at = first
  if (isBareOnly(sheet, first)) return found('none', first, first, TASK, first, false)
  while (at < limit) {
    const outer = sheet.outerEnd[at] ?? 0
    if (outer > at && !isBareVerb(sheet, at, kind)) {
      kind = kindWith(kind, sheet.outerType[at] ?? 0, at === first)
      at = outer
      tail = false
      continue
    }
    const form = store.form[at] ?? 0
    if (form >= 0 && outer === 0 && ((sheet.signs[at] ?? 0) & TELLING) === 0) {
      // Any other word, or a number.
      if (kind === 'none') kind = 'thing'
      else if (kind === 'party' && has(store, at, IS_WORD)) tail = loose = true
      at++
      continue
    }
    if (form === OPEN_PAREN) {
      at = closing(sheet, at, limit)
      continue
    }
    const role =
      isTypeName(sheet, at, first) || isRequestNoun(sheet, at) || isMatter(sheet, at, kind) ? 0 : roleAt(sheet, at)
    if (at === first && isBareBan(sheet, at)) return found('none', first, at, BAN, at, loose)
    if (at === first && isBasisVerb(sheet, at, limit)) return found('none', first, at, TASK, at, loose)
    if (
      kind === 'party' &&
      form === sheet.word.cho &&
      !loose &&
      sheet.order.length[at] === 0 &&
      (isClosedName(sheet, at) || isLevel(sheet, first, at))
    )
      return found(kind, first, at, TASK, at, loose)
    const noun = (sheet.opener.length[at] ?? 0) > (sheet.noun.length[at] ?? 0) ? 0 : (sheet.noun.code[at] ?? 0)
    const longNoun =
      (sheet.noun.length[at] ?? 0) > roleLength(sheet, at) || (noun === NOUN && isInNounPhrase(sheet, at, first))
    if (kind === 'party' && role >= TASK && store.form[at - 1] === sheet.word.và && has(store, at, INITIAL_UPPER)) {
      // `Cục Công nghệ thông tin và Chuyển đổi số`: a capital behind `và` goes on with the name.
      at += roleLength(sheet, at)
      continue
    }
    // `các xã hình thành sau sắp xếp gồm ...`, `Ban Bí thư và các quy định liên quan`: the verb is a noun.
    if (kind === 'party' && role >= TASK && noun === 0 && isNounBehind(sheet, at)) {
      at += roleLength(sheet, at)
      continue
    }
    if (role !== 0 && !longNoun && !(kind === 'none' && (at > first || role === NEGATED))) {
      if (kind === 'none') return found(kind, first, at, role, at, loose)
      if (kind === 'party') {
        if (role === PASSIVE && (tail || isRelative(sheet, at, limit, false))) {
          at = pastRelative(sheet, at, limit)
          continue
        }
        const due = role === PAST || role === NEGATED ? dueOf(sheet, first, at, limit) : -1
        if (due > 0) {
          at = due
          continue
        }
        const isPart =
          role === MODAL
            ? needsOfSubject(sheet, at, limit)
            : role < TASK
              ? tellsState(role) && isRelative(sheet, at, limit, true)
              : describesSubject(sheet, first, at, limit) ||
                (role !== MANNER && (belowNoun(sheet, at, limit) || isListedNoun(sheet, at)))
        if (!isPart) return found(kind, first, at, role, at, loose)
        at += roleLength(sheet, at)
        continue
      } else if (
        role < TASK &&
        role !== ORDER &&
        role !== REQUEST &&
        role !== COPULA &&
        role !== NEGATED &&
        role !== PASSIVE &&
        !isForbiddenThing(sheet, at) &&
        !(tellsState(role) && isRelative(sheet, at, limit, false))
      )
        return found(kind, first, at, role, at, loose)
    }
    if (role === ORDER && kind === 'thing' && givesMatter(sheet, at)) return found(kind, first, at, role, at, loose)
    const seat = kind === 'party' ? pastSeat(sheet, at, limit) : -1
    if (seat > 0) {
      at = seat
      continue
    }
    if (kind === 'party' && !loose && isClosedName(sheet, at)) {
      const written = pastDocument(sheet, at, limit)
      if (written > at) return found(kind, first, at, roleAt(sheet, written) || TASK, written, loose)
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
      if (predicate > 0) {
        const core = found(kind, first, at, roleAt(sheet, predicate), predicate, loose)
        return isConcern(sheet, at) ? { ...core, subject: { first, end: predicate } } : core
      }
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
      form === HYPHEN ||
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

function tellsState(role: number): boolean {
  return role === PAST || role === FUTURE || role === NEGATED
}

/** `(đề nghị) thành phố cho quận mượn đất`: the level alone stands for its office. */
function isLevel({ noun, outerEnd, store }: Sheet, first: number, at: number): boolean {
  return (outerEnd[first] ?? 0) === 0 && first + (noun.length[first] ?? 0) === at && LEVELS.has(wordAt(store, first))
}

/** First words of `tỉnh`, `thành phố`, `thị xã`, `huyện`, `quận`, `xã`, `phường`, `bộ`, `sở`. */
const LEVELS: ReadonlySet<string> = new Set(['tỉnh', 'thành', 'thị', 'huyện', 'quận', 'xã', 'phường', 'bộ', 'sở'])

function isNounBehind({ store, word }: Sheet, at: number): boolean {
  const before = store.form[at - 1]
  return before === word.sau || before === word.các || before === word.những
}

/** `Hệ thống thông tin ...`, `Việc chia sẻ dữ liệu ...`: in the name of a thing the verb tells nothing. */
function isMatter({ store, order }: Sheet, at: number, kind: SubjectKind): boolean {
  return kind === 'thing' && order.code[at] === REPORT && MATTERS.has(wordAt(store, at))
}

/** `thông tin`, `chia sẻ`, `trao đổi`, `phân tích`, `giải thích`, `cam kết`, `ghi nhận`. */
const MATTERS: ReadonlySet<string> = new Set(['thông', 'chia', 'trao', 'phân', 'giải', 'cam', 'ghi'])

/** `Kinh phí hỗ trợ giao Sở Tài chính cân đối`, `phần văn kiện giao Văn phòng chuẩn bị`: the matter comes first, then who is told what about it. */
export function givesMatter(sheet: Sheet, at: number): boolean {
  const { store, outerEnd, outerType, order } = sheet
  if (wordAt(store, at) !== 'giao') return false
  const told = at + roleLength(sheet, at)
  if (outerType[told] !== BODY && outerType[told] !== POSITION) return false
  // `..., trước mắt giao Bộ X ...` is an order of its own.
  const isLinked = sheet.opener.code[at - 2] === CONNECTOR && sheet.opener.length[at - 2] === 2
  if (isLinked || (order.code[at - 1] ?? 0) !== 0 || NO_GIVER.has(wordAt(store, at - 1)) || isClosedName(sheet, at))
    return false
  const role = roleAt(sheet, outerEnd[told] ?? told)
  return role >= TASK || role === MODAL
}

/** Words behind which `giao` does not tell anybody: `việc giao ...`, `khi giao ...`, `do ... giao`. */
const NO_GIVER: ReadonlySet<string> = new Set(['việc', 'khi', 'do', 'để', 'và', 'hoặc', 'nhằm', 'không', 'chưa'])

/** `hàng hóa cấm kinh doanh`, `khu vực cấm`: behind a thing the bare word describes it. */
function isForbiddenThing({ store, order }: Sheet, at: number): boolean {
  return order.length[at] === 1 && wordAt(store, at) === 'cấm'
}

/** `Sở Giáo dục cho học sinh nghỉ học`: right behind a name the word is a verb. */
export function isClosedName({ outerEnd }: Sheet, at: number): boolean {
  for (let i = at - 1; i > at - 24 && i >= 0; i--) if ((outerEnd[i] ?? 0) > 0) return outerEnd[i] === at
  return false
}

/** `Căn cứ ý kiến của X để hoàn thiện ...`, `Thay mặt Y ký ...`: what is done stands behind the basis without a comma. */
export function isBasisVerb(sheet: Sheet, from: number, limit: number): boolean {
  let at = from
  if (sheet.opener.code[at] !== BASIS) return false
  let behind = at + (sheet.opener.length[at] ?? 1)
  // `Căn cứ để tính thuế là ...` is a noun.
  if (sheet.store.form[behind] === sheet.word.để) return false
  let past = sheet.outerEnd[behind] ?? 0
  while (past > behind && sheet.store.form[past] === COMMA && sheet.opener.code[past + 1] === BASIS) {
    at = past + 1
    behind = at + (sheet.opener.length[at] ?? 1)
    past = sheet.outerEnd[behind] ?? 0
  }
  if (past > behind && sheet.outerType[behind] !== DOCUMENT) return behind > at + 1 && roleAt(sheet, past) === TASK
  if (endsOffice(sheet, behind, limit)) return true
  for (let i = behind; i < limit; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (sheet.store.form[i] === COMMA) return false
    else if (sheet.store.form[i] === sheet.word.để) return roleAt(sheet, i + 1) === TASK
  }
  return false
}

/** Longest `chức năng, nhiệm vụ, quyền hạn được giao`, in tokens. */
const OFFICE = 12

const OFFICES: ReadonlySet<string> = new Set(['chức', 'nhiệm', 'thẩm'])

/** `Theo chức năng, nhiệm vụ được giao công bố ...`: the verb follows the office without a comma. */
function endsOffice(sheet: Sheet, first: number, limit: number): boolean {
  const { store, lexicon, cues } = sheet
  if (!OFFICES.has(wordAt(store, first))) return false
  const { category } = cues.basisEnd
  for (let i = first + 2; i < Math.min(limit, first + OFFICE); i++) {
    const role = roleAt(sheet, i)
    if (role !== TASK && role !== MANNER) continue
    if (lexicon.exact(store, i - 2, i, category) !== 0 || lexicon.exact(store, i - 1, i, category) !== 0) return true
  }
  return false
}

function found(kind: SubjectKind, first: number, at: number, role: number, predicate: number, loose: boolean): Core {
  return { kind, subject: { first, end: at }, predicate, role: role === NOUNY ? TASK : role, loose }
}

/** A verb that a mention swallowed (`Thực hiện Kế hoạch ...` read as a name), or that is also the name of a field, still opens the clause. */
function isBareVerb(sheet: Sheet, at: number, kind: SubjectKind): boolean {
  if (kind !== 'none' || roleAt(sheet, at) !== TASK) return false
  const type = sheet.outerType[at] ?? 0
  // `các Bộ: Công Thương; Xây dựng`: behind a name in a list it is one more name.
  const mark = sheet.store.form[at - 1]
  if (type === BODY && (mark === SEMICOLON || mark === COMMA) && isClosedName(sheet, at - 1)) return false
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
