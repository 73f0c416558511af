import { CLOSE_PAREN, COLON, COMMA, OPEN_PAREN } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_NUMBER, wordAt } from '../tokens/store.ts'
import type { TargetDraft } from './act.ts'
import { signsIn } from './clause-signs.ts'
import { CONNECTOR, DETERMINER, PASSIVE, PAST, PURPOSE } from './codes.ts'
import type { Parse } from './parse.ts'
import { DATE, DOCUMENT, QUANTITY, type Sheet } from './sheet.ts'
import { HAS_HAI, HAS_PHẤN, HAS_QUANTITY } from './signs.ts'
import { seek } from './unit.ts'

/** Where targets are told from reported values: an aim, or a list that an aim opened. */
export interface TargetContext {
  readonly aims: boolean
  readonly block: number
}

/** The target that a clause sets: an indicator with a value to be reached. */
export function readTarget(sheet: Sheet, { first, end }: Range, context: TargetContext): TargetDraft | undefined {
  const { aims } = context
  if (!aims && !mayStrive(signsIn(sheet, first, end))) return undefined
  const cue = strives(sheet, first, end)
  if ((cue < 0 && !aims) || valueIn(sheet, first, end, aims) < 0) return undefined
  const value = valueIn(sheet, cue < 0 ? first : Math.max(first, cue - 60), end, aims)
  if (value < 0) return undefined
  if (isReported(sheet, first, value, aims)) return undefined
  const number = numberOf(sheet, value)
  const edges = edgesOf(sheet, first, value, end)
  return {
    first: edges.first,
    end: edges.end,
    block: context.block,
    rule: cue < 0 ? 'target.list' : 'target.strives',
    confidence: cue < 0 ? 0.75 : 0.8,
    indicator: { first: edges.first, end: value },
    ...(number === undefined ? {} : { value: number }),
    ...unitOf(sheet, value),
    ...byOf(sheet, first, end),
  }
}

/** Whether a clause with such signs may set a target outside of aims. */
export function mayStrive(signs: number): boolean {
  return (signs & HAS_PHẤN) !== 0 && (signs & (HAS_QUANTITY | HAS_HAI)) !== 0
}

/** Behind the comma a new thought begins. */
function goesOn({ opener }: Sheet, at: number): boolean {
  return opener.code[at] === CONNECTOR || opener.code[at] === PURPOSE
}

const REACHES: ReadonlySet<string> = new Set(['đạt', 'tăng', 'giảm'])

/** `đã đạt`, `mới đạt`, `được bố trí`: a value of the past; among aims `... được tư vấn ... đạt 90%` is yet to come. */
function isReported(sheet: Sheet, first: number, value: number, aims: boolean): boolean {
  const { store, word, order } = sheet
  const reaches = (i: number): boolean => REACHES.has(wordAt(store, i))
  if (wordAt(store, first) === 'hiện') return true
  if (seek(sheet, first, value, (i) => wordAt(store, i) === 'ước' && reaches(i + 1)) >= 0) return true
  // `số dân được cấp nước sạch: 86%`.
  if (aims && store.form[value - 1] === COLON) return false
  const reached = aims ? seek(sheet, first, value, reaches) : -1
  const reported = (i: number): boolean =>
    order.code[i] === PAST ||
    (order.code[i] === PASSIVE && i > reached) ||
    (store.form[i] === word.mới && store.form[i + 1] === word.đạt)
  return seek(sheet, first, value, reported) >= 0
}

/** From `để đạt` on, if the goal hangs on a purpose; up to the comma or `gắn với` behind its last value. */
function edgesOf(sheet: Sheet, first: number, value: number, end: number): Range {
  const { store, word } = sheet
  const purpose = seek(sheet, first, value, (i) => store.form[i] === word.để && reachesBehind(sheet, i + 1) > 0)
  let last = value
  for (let i = value; i < end; i++) if (sheet.outerType[i] === QUANTITY) last = i
  const stop = seek(sheet, Math.max(last + 1, sheet.outerEnd[last] ?? 0), end, (i) => {
    const text = wordAt(store, i)
    if (store.form[i] === COMMA) return goesOn(sheet, i + 1)
    if (text === 'theo' && sheet.outerType[i + 1] === DOCUMENT) return true
    return text === 'gắn' && store.form[i + 1] === word.với
  })
  return { first: purpose < 0 ? first : reachesBehind(sheet, purpose + 1), end: stop < 0 ? end : stop }
}

/** `(để) đạt ...`, `(để) cả nước đạt ...`: the verb of the goal, whoever is to reach it; -1 for none. */
function reachesBehind({ store, word, outerEnd }: Sheet, at: number): number {
  const limit = Math.max(at + 2, outerEnd[at] ?? 0)
  for (let i = at; i <= limit; i++) if (store.form[i] === word.đạt) return i
  return -1
}

/** `phấn đấu`, `mục tiêu`, `chỉ tiêu` ... `đạt`. */
export function strives(sheet: Sheet, first: number, end: number): number {
  const { store, word } = sheet
  return seek(sheet, first, end, (i) => store.form[i] === word.phấn && store.form[i + 1] === word.đấu)
}

function valueIn(sheet: Sheet, first: number, end: number, aims: boolean): number {
  for (let i = first; i < end; i++) if (sheet.outerType[i] === QUANTITY) return i
  const digits = seek(sheet, first, end, (i) => isTwoDigits(sheet, i))
  if (digits >= 0 || !aims) return digits
  const count = seek(sheet, first, end, (i) => isAtLeast(sheet, i))
  return count < 0 ? seek(sheet, first, end, (i) => countsThings(sheet, i)) : count + 2
}

/** What is counted among aims: `24.500 lao động`, `12 xã`. */
const THINGS: ReadonlySet<string> = new Set(
  'người lượt lao việc hộ xã phường thôn bản ấp trường lớp học sinh doanh hợp mô trạm căn thẻ giường bác đảng hội chi sản công dự cơ huyện khu tuyến cầu tổ câu'.split(
    ' ',
  ),
)

/** Last syllables of `có`, `có thêm`, `thành lập mới`, `thành lập`, `xây dựng`, `ít nhất`, `tối thiểu`, `được`. */
const GAINS: ReadonlySet<string> = new Set(['có', 'thêm', 'mới', 'lập', 'dựng', 'nhất', 'thiểu', 'được'])

/** `tạo việc làm mới cho 24.500 lao động`, `có thêm 12 xã đạt chuẩn`. */
function countsThings({ store, outerEnd }: Sheet, at: number): boolean {
  if (!has(store, at, IS_NUMBER) || (outerEnd[at] ?? 0) > at) return false
  // A single digit counts only where something comes into being: `có 7 xã`, `thành lập 5 tổ`.
  const isMany = (store.end[at] ?? 0) - (store.start[at] ?? 0) > 1
  return THINGS.has(wordAt(store, at + 1)) && (isMany || GAINS.has(wordAt(store, at - 1)))
}

/** Whether the clause opens with the value: `ít nhất 43.800 người`, `42%`. */
export function opensWithValue({ store, outerType }: Sheet, { first, end }: Range): boolean {
  for (let i = first; i < end && i < first + 4; i++) {
    if (outerType[i] === QUANTITY || has(store, i, IS_NUMBER)) return true
    if (!AT_LEAST.has(wordAt(store, i))) return false
  }
  return false
}

/** `ít nhất 20 mô hình`: among aims a number of things counts as well. */
function isAtLeast({ store, word }: Sheet, at: number): boolean {
  const says = (i: number): string => wordAt(store, i)
  const least = store.form[at + 1] === word.nhất ? store.form[at] === word.ít : says(at) === 'tối'
  return least && (says(at + 1) === 'nhất' || says(at + 1) === 'thiểu') && has(store, at + 2, IS_NUMBER)
}

/** `tăng trưởng hai con số`. */
function isTwoDigits({ store, word }: Sheet, at: number): boolean {
  return store.form[at] === word.hai && store.form[at + 1] === word.con && store.form[at + 2] === word.số
}

function numberOf(sheet: Sheet, at: number): number | undefined {
  const { store } = sheet
  for (let i = at; i < at + 2; i++) {
    if (!has(store, i, IS_NUMBER)) continue
    const value = Number(store.text.slice(store.start[i], store.end[i]).replaceAll('.', '').replace(',', '.'))
    return Number.isFinite(value) ? value : undefined
  }
  return undefined
}

function unitOf(sheet: Sheet, at: number): { unit?: string } {
  const { store } = sheet
  const end = sheet.outerEnd[at] ?? at
  const from = has(store, at, IS_NUMBER) ? at + 1 : at + 2
  return from < end ? { unit: store.text.slice(store.start[from], store.end[end - 1]) } : {}
}

function byOf(sheet: Sheet, first: number, end: number): { by?: Range } {
  for (let i = first; i < end; i++)
    if (sheet.outerType[i] === DATE) return { by: { first: i, end: sheet.outerEnd[i] ?? i + 1 } }
  return {}
}

/** Between the verb and the value: `cắt giảm tối thiểu 30%`. */
const AT_LEAST: ReadonlySet<string> = new Set([
  'ít',
  'nhất',
  'tối',
  'thiểu',
  'trên',
  'khoảng',
  'từ',
  'hơn',
  'được',
  'không',
  'dưới',
  'mức',
  'thấp',
])
/** Last syllables of `cắt giảm`, `giải ngân`, `đạt`, `chiếm`, `bãi bỏ`. */
const MEASURES: ReadonlySet<string> = new Set(['giảm', 'ngân', 'đạt', 'chiếm', 'bỏ'])
/** How a value is reached: `đưa ... lên 500 ha`, `kéo giảm ... xuống 2%`, `giữ ... ở mức 4%`. */
const ARRIVES: ReadonlySet<string> = new Set(['lên', 'xuống', 'còn', 'ở', 'đạt', 'chiếm', 'tăng', 'giảm'])
/** First syllables of the verbs of measures, and of `quyết tâm`. */
const SETTING_OUT: ReadonlySet<string> = new Set(['cắt', 'giảm', 'giải', 'đạt', 'bãi', 'quyết'])
/** First syllables of verbs that lead a value to where it arrives. */
const LEADING: ReadonlySet<string> = new Set(['đưa', 'nâng', 'kéo', 'giữ', 'hạ', 'giảm'])
/** `đưa diện tích chè lên 500 ha`. */
const LIFTING: ReadonlySet<string> = new Set(['đưa', 'nâng'])
/** What a goal is announced by. */
const ANNOUNCED: ReadonlySet<string> = new Set(['bảo đảm', 'đảm bảo', 'mục tiêu'])
/** Tokens within which the phrase of a goal begins. */
const GOAL_REACH = 24
const PERCENT = -37

/** `..., quyết tâm giải ngân 100% kế hoạch vốn`, `bảo đảm dự trữ không dưới 500 tấn`, `để đến năm 2025 trồng được 300 ha`: where the phrase behind the task begins; -1 for none. */
function goalBegins(sheet: Sheet, first: number, value: number, isTask: boolean): number {
  const { store, outerEnd } = sheet
  const says = (at: number): string => wordAt(store, at)
  let verb = value - 1
  while (verb > first && AT_LEAST.has(says(verb))) verb--
  const isShare = store.form[(outerEnd[value] ?? 0) - 1] === PERCENT && MEASURES.has(says(verb))
  const arrives = ARRIVES.has(says(verb))
  const bound = says(verb + 1) === 'được' ? says(verb + 2) : says(verb + 1)
  const isBound = verb < value - 1 && bound !== 'từ'
  if (!isShare && !arrives && !isBound && bound !== 'từ') return -1
  for (let i = value; i >= Math.max(first, value - GOAL_REACH); i--) {
    const mark = i > first ? store.form[i - 1] : COMMA
    const opens = says(i)
    const isEdge = mark === COMMA || mark === OPEN_PAREN
    if (isEdge && isShare && SETTING_OUT.has(opens)) return i
    if (isEdge && i > first && isTask && arrives && isIndicator(sheet, i)) return i
    if (arrives && LIFTING.has(opens)) return i
    if (i === first) return -1
    if (isEdge || says(i - 1) === 'để') {
      if (opensTime(sheet, i) || (arrives && LEADING.has(opens)) || (opens === 'mỗi' && isLeast(bound))) return i
      if (isEdge) return isShare && isTask && i < verb && comesTo(sheet, verb) && bound !== 'dưới' ? i : -1
    }
    if (i - 2 < first) continue
    const pair = `${says(i - 2)} ${says(i - 1)}`
    const isFirm = isShare || arrives || isLeast(bound) || bound === 'không' || opensTime(sheet, i)
    if ((ANNOUNCED.has(pair) && isFirm) || (isShare && pair === 'trong đó')) return i
  }
  return -1
}

/** `tỷ lệ hộ nghèo`, `tốc độ tăng trưởng`, `diện tích chè`: what is measured. */
function isIndicator({ store }: Sheet, at: number): boolean {
  return INDICATORS.has(`${wordAt(store, at)} ${wordAt(store, at + 1)}`)
}

const INDICATORS: ReadonlySet<string> = new Set(
  'tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ|diện tích|sản lượng|doanh thu|doanh số|thu nhập|giá trị|năng suất|độ che|kim ngạch|công suất|mật độ|tổng số|tổng thu|tổng chi|tổng diện|tổng sản|tổng vốn|số lượng|mức tăng|mức giảm|bội chi|tăng trưởng|quy mô|mật số'.split(
    '|',
  ),
)

/** Among tasks: `Chi cho giáo dục bảo đảm 20% tổng chi`, `tỷ lệ hộ nghèo giảm còn 3%`: a thing and the value that it is to reach. */
export function statesGoal(sheet: Sheet, { kind, core, first, end, signs, role, predicate }: Parse): boolean {
  if ((signs & HAS_QUANTITY) === 0 || kind === 'party' || kind === 'document') return false
  if (kind === 'none' && predicate >= 0) return false
  const { store, outerType, noun } = sheet
  if (role === PAST || role === PASSIVE || outerType[core] === QUANTITY || noun.code[core] === DETERMINER) return false
  const value = valueIn(sheet, first, Math.min(end, first + GOAL_REACH), false)
  if (value < 0 || seek(sheet, first, value, (i) => TOLD.has(wordAt(store, i)) || store.form[i] === COMMA) >= 0)
    return false
  let verb = value - 1
  while (verb > core && AT_LEAST.has(wordAt(store, verb))) verb--
  if (verb <= core) return false
  const isBound = verb < value - 1 && wordAt(store, verb + 1) === 'không'
  const word = wordAt(store, verb)
  return isBound || word === 'đạt' || word === 'chiếm' || word === 'đảm' || (ARRIVES.has(word) && word !== 'ở')
}

/** What is told of the past, or only estimated. */
const TOLD: ReadonlySet<string> = new Set(['đã', 'ước', 'mới', 'hiện', 'được', 'là', 'thì', 'có'])

/** `đạt`, but not `ước đạt`. */
function comesTo({ store }: Sheet, verb: number): boolean {
  return wordAt(store, verb) === 'đạt' && wordAt(store, verb - 1) !== 'ước'
}

function isLeast(word: string): boolean {
  return word === 'ít' || word === 'tối'
}

/** `đến hết năm 2025 ...`, `đến cuối năm ...`. */
export function opensTime({ store, outerType }: Sheet, at: number): boolean {
  if (wordAt(store, at) !== 'đến') return false
  const next = wordAt(store, at + 1)
  return next === 'hết' || next === 'cuối' || outerType[at + 1] === DATE
}

/** Targets inside of a directive (`isTask`) or a decision: from `phấn đấu`, or a value that is to be reached, to the end of the phrase. */
export function nestedTargets(
  sheet: Sheet,
  { first, end, signs }: Parse,
  block: number,
  isTask: boolean,
): TargetDraft[] {
  const found: TargetDraft[] = []
  if ((signs & (HAS_QUANTITY | HAS_PHẤN)) === 0) return found
  for (let value = first; value < end; value++) {
    const isQuantity = sheet.outerType[value] === QUANTITY
    if (!isQuantity && ((signs & HAS_PHẤN) === 0 || !countsThings(sheet, value))) continue
    let cue = isQuantity ? goalBegins(sheet, first, value, isTask) : -1
    for (let at = strives(sheet, first, value); at >= 0; at = strives(sheet, at + 1, value)) cue = at
    if (isQuantity && cue < (found.at(-1)?.end ?? first)) cue = goesOnStriving(sheet, first, value, found.at(-1)?.end)
    if (cue < 0 || found.some((target) => target.end > cue)) continue
    const range = { first: cue, end: phraseEnd(sheet, cue, value, end) }
    const target = readTarget(sheet, range, { aims: true, block })
    if (target) found.push({ ...target, rule: 'target.nested', confidence: 0.7 })
  }
  return found
}

/**
 * `để đạt tăng trưởng 12%, | thu ngân sách 1.850 tỷ đồng, | kéo giảm hộ nghèo còn 9%`, `giữ các chỉ tiêu, trong đó | tăng
 * trưởng 6,5%`: where the phrase of a further goal begins; -1 for none.
 */
function goesOnStriving(sheet: Sheet, first: number, value: number, last: number | undefined): number {
  const { store, task, outerType } = sheet
  const says = (at: number): string => wordAt(store, at)
  for (let i = value; i > Math.max(first, value - GOAL_REACH); i--) {
    const opens = store.form[i - 1] === COMMA
    if (opens && i - 1 === last) {
      const isWork = (task.length[i] ?? 0) > 1 && !LEADING.has(says(i)) && !ARRIVES.has(says(i))
      return isWork || says(i) === 'trong' || outerType[i] === DATE ? -1 : i
    }
    if (says(i - 1) === 'đạt' && (says(i - 2) === 'để' || says(i - 2) === 'nhằm')) return i - 1
    if (opens) return -1
    if (says(i - 1) === 'đó' && says(i - 2) === 'trong') return namesGoals(sheet, first, i - 2) ? i : -1
  }
  return -1
}

/** `chỉ tiêu`, `mục tiêu` in front of what is told of them. */
function namesGoals({ store }: Sheet, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++)
    if (wordAt(store, i) === 'tiêu' && (wordAt(store, i - 1) === 'chỉ' || wordAt(store, i - 1) === 'mục')) return true
  return false
}

/** The comma or the next verb behind the value, or the parenthesis that the phrase stands in. */
function phraseEnd({ store, word, task, outerType }: Sheet, first: number, value: number, end: number): number {
  let depth = 0
  for (let i = first; i < end; i++) {
    const form = store.form[i] ?? 0
    if (form === OPEN_PAREN) depth++
    else if (form === CLOSE_PAREN && --depth < 0) return i
    else if (i > value && depth === 0 && form === COMMA && outerType[i + 1] === QUANTITY) continue
    else if (i > value && depth === 0 && (form === COMMA || (form === word.và && (task.length[i + 1] ?? 0) > 1)))
      return i
  }
  return end
}
