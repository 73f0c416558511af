import { CLOSE_PAREN, COLON, COMMA, EN_DASH, HYPHEN, OPEN_BRACKET, OPEN_PAREN, SEMICOLON } from '../lexicon/marks.ts'
import { type Range } from '../tokens/range.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, SPACE_BEFORE, wordAt } from '../tokens/store.ts'
import { BASIS, CONDITION, CONNECTOR, DETERMINER, HONORIFIC, MODIFIER, NOUN, PASSIVE, SETTING, TASK } from './codes.ts'
import { isColonPlaces, isShared } from './shared-heads.ts'
import { BODY, PERSON, PLACE, POSITION, pastParenthesis, type Sheet } from './sheet.ts'
import { singlesOut } from './subjects.ts'

const PARENTHESIS = 120

/** The coordinated names in a subject: one range each, honorifics and the determiner of a position left out. */
export function readParties(sheet: Sheet, first: number, to: number): Range[] {
  const parties: Range[] = []
  const end = beforeExamples(sheet, first, to)
  let start = first
  let closed = false
  // `Sở X - Cơ quan thường trực Ban Chỉ đạo`: what stands behind the dash says who the one before it is.
  let told = -1
  for (let i = first; i < end; ) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) {
      closed = isName(sheet.outerType[i] ?? 0)
      i = outer
      continue
    }
    if (sheet.noun.code[i] === HONORIFIC) {
      i += sheet.noun.length[i] ?? 1
      continue
    }
    if (sheet.store.form[i] === OPEN_PAREN) {
      const past = pastParenthesis(sheet.store, i, Math.min(end, i + PARENTHESIS))
      i = sheet.store.form[past - 1] === CLOSE_PAREN ? past : i + 1
      continue
    }
    if (closed && told < 0 && isApposition(sheet, i)) told = i
    if (sheet.store.form[i] === COLON && isHead(sheet, i)) {
      start = i + 1
      closed = false
      told = -1
    } else if (isSeparator(sheet, i) && opensItem(sheet, start, i, end, closed)) {
      push(sheet, parties, start, told < 0 ? i : told)
      start = i + 1
      closed = false
      told = -1
    }
    i++
  }
  push(sheet, parties, start, told < 0 ? end : told)
  return parties
}

/** Heads of what a body is for something: `cơ quan thường trực`, `đơn vị chủ trì`, `thường trực Ban Chỉ đạo`. */
const OFFICES: ReadonlySet<string> = new Set(['cơ', 'đơn', 'thường'])

function isApposition({ store }: Sheet, at: number): boolean {
  const form = store.form[at]
  return (form === HYPHEN || form === EN_DASH) && has(store, at, SPACE_BEFORE) && OFFICES.has(wordAt(store, at + 1))
}

/** `Giám đốc các Sở: Tư pháp, ...` names what follows the colon, unless places follow, which belong to the office. */
function isHead(sheet: Sheet, colon: number): boolean {
  const type = sheet.outerType[colon + 1] ?? 0
  return type === BODY || type === POSITION
}

/** `các bộ, nhất là Bộ Công an`: who is singled out is told already. */
function beforeExamples(sheet: Sheet, first: number, to: number): number {
  for (let i = first + 1; i < to; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (singlesOut(sheet, i)) return i - 1
  }
  return to
}

function isName(type: number): boolean {
  return type === BODY || type === POSITION || type === PERSON || type === PLACE
}

function isSeparator(sheet: Sheet, at: number): boolean {
  const form = sheet.store.form[at] ?? 0
  return (
    form === COMMA ||
    form === SEMICOLON ||
    form === COLON ||
    form === sheet.word.và ||
    form === sheet.word.cùng ||
    form === sheet.word.với ||
    form === sheet.word.hoặc
  )
}

function opensItem(sheet: Sheet, start: number, mark: number, end: number, closed: boolean): boolean {
  if (leavesHeads(sheet, start, mark)) return true
  return startsItem(sheet, start, mark + 1, end, closed) && !isShared(sheet, start, mark)
}

/** `Thủ trưởng các cơ quan, tổ chức và cá nhân liên quan`: a single person has no head. */
function leavesHeads({ store, word }: Sheet, start: number, mark: number): boolean {
  const says = (at: number): string => wordAt(store, at)
  if (store.form[mark] !== word.và || says(mark + 1) !== 'cá' || says(mark + 2) !== 'nhân') return false
  for (let i = start; i < Math.min(mark, start + 3); i++) if (says(i) === 'thủ' && says(i + 1) === 'trưởng') return true
  return false
}

function startsItem(sheet: Sheet, first: number, at: number, end: number, closed: boolean): boolean {
  if (at >= end) return true
  const { store } = sheet
  if (store.form[at] === sheet.word.và || store.form[at] === sheet.word.cùng) return false
  if (isName(sheet.outerType[at] ?? 0)) return !isColonPlaces(sheet, at)
  const noun = sheet.noun.code[at] ?? 0
  if (noun === DETERMINER || noun === HONORIFIC) return true
  if (noun === MODIFIER) return false
  if (closed) return has(store, at, IS_WORD) || isNumbered(sheet, at)
  if (store.form[at - 1] === SEMICOLON) return true
  if (noun === NOUN) return isPerson(sheet, first, at) || isEstate(sheet, first, at) || isRole(sheet, first, at)
  return noun === 0 && has(store, at, INITIAL_UPPER)
}

/** `Sở Công Thương cùng 3 huyện miền núi`. */
function isNumbered({ store, noun, word }: Sheet, at: number): boolean {
  const mark = store.form[at - 1]
  return has(store, at, IS_NUMBER) && noun.code[at + 1] === NOUN && (mark === word.cùng || mark === word.và)
}

/** `và người đứng đầu`, `, người có thẩm quyền chứng thực`: somebody, not one more noun of the class before. */
function isPerson({ store, noun, word }: Sheet, first: number, at: number): boolean {
  if (wordAt(store, at) !== 'người') return false
  // `Thuyền trưởng hoặc người lái phương tiện`.
  if (store.form[at - 1] === word.hoặc && noun.code[first] === NOUN && !UNITS.has(wordAt(store, first))) return true
  const behind = wordAt(store, at + 1)
  if (behind === 'đứng') return true
  // `cơ quan, tổ chức, người có thẩm quyền`: one class with what is said of all.
  return behind === 'có' && wordAt(store, at + 2) === 'thẩm' && !UNITS.has(wordAt(store, first))
}

const UNITS: ReadonlySet<string> = new Set(['các', 'những', 'cơ', 'tổ', 'đơn'])

/** `Đảng bộ, chính quyền và nhân dân tỉnh X`: three who are told, unless one determiner makes them a class. */
function isEstate(sheet: Sheet, first: number, at: number): boolean {
  const { lexicon, store, cues, word } = sheet
  let own = first
  while (own < at && (store.form[own] === COMMA || store.form[own] === word.và)) own++
  const nounAt = (i: number): string => lexicon.phrase(lexicon.longest(store, i, cues.noun.category))
  return ESTATES.has(nounAt(own)) && ESTATES.has(nounAt(at))
}

/** `Chủ đầu tư, nhà thầu, đơn vị giám sát`: each has a part of its own, unless one determiner makes them a class. */
function isRole({ store, noun }: Sheet, first: number, at: number): boolean {
  let own = first
  while (!has(store, own, IS_WORD)) own++
  const role = wordAt(store, own)
  if (noun.code[own] !== NOUN) return false
  return ROLES.has(role) || (role === 'người' && (ROLES.has(wordAt(store, at)) || wordAt(store, at) === 'người'))
}

const ROLES: ReadonlySet<string> = new Set(['chủ', 'nhà', 'bên'])

const ESTATES: ReadonlySet<string> = new Set(['đảng bộ', 'chính quyền', 'nhân dân', 'quân và dân', 'mặt trận'])

function push(sheet: Sheet, parties: Range[], from: number, to: number): void {
  const { store } = sheet
  let first = from
  let end = scopeOf(sheet, from, to)
  while (first < end && (!has(store, first, IS_WORD) || isJoiner(sheet, first))) first++
  for (;;) {
    const noun = sheet.noun.code[first] ?? 0
    const length = sheet.noun.length[first] ?? 1
    const next = first + length
    if (first >= end || (sheet.outerEnd[first] ?? 0) > first) break
    if (noun === HONORIFIC && next < end && ((sheet.outerEnd[next] ?? 0) > 0 || has(store, next, INITIAL_UPPER)))
      first = next
    else if (
      noun === DETERMINER &&
      (sheet.outerType[next] === BODY ||
        sheet.outerType[next] === POSITION ||
        sheet.outerType[next] === PERSON ||
        sheet.noun.code[next] === HONORIFIC)
    )
      first = next
    else break
  }
  end = beforeTail(sheet, first, withoutNote(sheet, first, end))
  while (
    end > first &&
    (!isContent(sheet, end - 1) || isJoiner(sheet, end - 1) || isAdverb(sheet, end - 1)) &&
    store.form[end - 1] !== CLOSE_PAREN
  )
    end--
  if (store.form[end - 1] === CLOSE_PAREN) end = openOf(sheet, first, end)
  if (parties.length > 0 && namesNobody(sheet, first)) return
  if (end > first && !(end - first === 1 && sheet.noun.code[first] === MODIFIER)) parties.push({ first, end })
}

/** `xã nào`, `Ban Thường vụ Huyện ủy X đương nhiệm`, `Ban Chấp hành khóa mới`: what says which one is meant is no part of the name. */
function beforeTail({ store, outerEnd, opener }: Sheet, first: number, end: number): number {
  if (end - first < 2) return end
  for (let i = first + 1; i < end; i++) if (wordAt(store, i) === 'nào') return opener.code[i - 1] === 0 ? i : end
  const past = outerEnd[first] ?? 0
  if (past <= first || past >= end) return end
  return TAILS.has(wordAt(store, past)) && TAIL_ENDS.has(wordAt(store, end - 1)) ? past : end
}

/** First words of `đương nhiệm`, `đương chức`, `khóa mới`, `nhiệm kỳ mới`, `nhiệm kỳ này`, `mới`. */
const TAILS: ReadonlySet<string> = new Set(['đương', 'khóa', 'khoá', 'nhiệm', 'mới'])
const TAIL_ENDS: ReadonlySet<string> = new Set(['nhiệm', 'chức', 'mới', 'này', 'tới'])

/** `Bộ Nội vụ[6]`, `Kho bạc Nhà nước nơi giao dịch`, `Bộ Quốc phòng chủ trì, phối hợp với ... chịu trách nhiệm`: notes, where it is and verbs behind a name are no part of it. */
function withoutNote({ outerEnd, store }: Sheet, first: number, end: number): number {
  const past = outerEnd[first] ?? 0
  if (past <= first || past >= end) return end
  const behind = wordAt(store, past)
  const leads = behind === 'chủ'
  if (behind === 'nơi') return past
  return store.form[past] === OPEN_BRACKET || (leads && wordAt(store, past + 1) === 'trì') ? past : end
}

/** `các sở trong phạm vi chức năng của mình`: the scope is no part of the name; `cơ quan thực hiện nhiệm vụ theo Kế hoạch này` says which ones. */
function scopeOf(sheet: Sheet, first: number, end: number): number {
  let described = false
  let named = sheet.outerEnd[first] ?? 0
  for (let i = first + 1; i < end; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) {
      named = outer
      i = outer - 1
    } else if (goesOnLater(sheet, i, named)) return i
    else if (sheet.task.code[i] === TASK || sheet.order.code[i] === PASSIVE) described = true
    else if (sheet.opener.code[i] === BASIS && !(described && reaches(sheet, i, end))) return i
    else if (sheet.opener.code[i] === SETTING && (sheet.opener.length[i] ?? 0) > 1) return i
  }
  return end
}

/** `huyện trước mắt phải ...`, `Ban Quản lý khi nào cân đối được vốn thì ...`: when, behind who is told. */
function goesOnLater({ opener, store }: Sheet, at: number, named: number): boolean {
  if (opener.code[at] === CONNECTOR)
    return (opener.length[at] ?? 0) > 1 && WHENS.has(wordAt(store, at)) && store.form[at - 1] !== COMMA
  return opener.code[at] === CONDITION && named === at && wordAt(store, at) === 'khi'
}

/** First words of `trước mắt`, `trước hết`, `thời gian tới`, `tới đây`, `hiện nay`, `đồng thời`. */
const WHENS: ReadonlySet<string> = new Set(['trước', 'thời', 'tới', 'hiện', 'đồng'])

/** Whether what begins here goes on up to the end, with no comma and no `thì` in between. */
function reaches({ store, word }: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (store.form[i] === COMMA || store.form[i] === word.thì) return false
  return true
}

/** A parenthesis at the end of a name explains it and is left out. */
function openOf(sheet: Sheet, first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (sheet.store.form[i] === OPEN_PAREN) return i
  return end
}

/** `X cũng phải`, `Y càng cần`: the adverb belongs to the verb. */
function isAdverb({ store }: Sheet, at: number): boolean {
  return ADVERBS.has(wordAt(store, at))
}

const ADVERBS: ReadonlySet<string> = new Set(['cũng', 'càng', 'đều', 'vẫn', 'luôn', 'lại', 'còn'])

function isContent({ store }: Sheet, at: number): boolean {
  return has(store, at, IS_WORD) || has(store, at, IS_NUMBER)
}

/** `nhiệm vụ của mình` behind a comma goes on with the words before, it names nobody. */
function namesNobody(sheet: Sheet, first: number): boolean {
  return sheet.noun.code[first] === 0 && sheet.outerEnd[first] === 0 && !has(sheet.store, first, INITIAL_UPPER)
}

function isJoiner(sheet: Sheet, at: number): boolean {
  const form = sheet.store.form[at] ?? 0
  return form === sheet.word.và || form === sheet.word.cùng || form === sheet.word.thì
}
