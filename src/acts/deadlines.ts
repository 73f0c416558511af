import { CLOSE_PAREN, COMMA, EN_DASH, HYPHEN, OPEN_PAREN, SLASH } from '../lexicon/marks.ts'
import type { DeadlineKind } from '../model/analysis.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_NUMBER, IS_WORD, wordAt } from '../tokens/store.ts'
import type { DeadlineDraft } from './act.ts'
import { signsIn } from './clause-signs.ts'
import { DEADLINE_KINDS, DUTY, MANNER, MODAL, REPORT, TASK } from './codes.ts'
import { roleAt, roleLength } from './roles.ts'
import { BODY, DATE, PLACE, POSITION, QUANTITY, type Sheet } from './sheet.ts'
import { HAS_DEADLINE, HAS_LẦN } from './signs.ts'
import { oftenBefore, pastTimes, pastUnits, pointBefore } from './time-cycles.ts'
import { isNumeral, namesEvent, pastCount, pastPoint, pastRunning, pastTimedEvent, runsFrom } from './time-points.ts'
import type { Words } from './words.ts'

/** Signs without which a clause has no time frame. */
export const HAS_TIME: number = HAS_DEADLINE | HAS_LẦN

/** The time frames of an action in the order of the text, nested ones left out. */
export function readDeadlines(sheet: Sheet, { first, end }: Range): DeadlineDraft[] {
  const deadlines: DeadlineDraft[] = []
  const { signs } = sheet
  if ((signsIn(sheet, first, end) & HAS_TIME) === 0) return deadlines
  const opening = pastOpeningPoint(sheet, first, end)
  if (opening > first) deadlines.push({ first, end: opening, kind: 'by' })
  for (let i = Math.max(first, opening); i < end; ) {
    if (((signs[i] ?? 0) & HAS_LẦN) !== 0) {
      const from = oftenBefore(sheet, i, deadlines.at(-1)?.end ?? first)
      const often = from < i ? pastEach(sheet, i + 1, end) : -1
      if (often > i) deadlines.push({ first: from, end: often, kind: 'recurring' })
    }
    if (((signs[i] ?? 0) & HAS_DEADLINE) === 0) {
      i = Math.max(i + 1, sheet.outerType[i] === DATE ? i + 1 : (sheet.outerEnd[i] ?? 0))
      continue
    }
    const found = deadlineAt(sheet, i, end, first)
    if (found) {
      const from = beginning(sheet, found, deadlines.at(-1)?.end ?? first)
      deadlines.push({ first: from, end: found.end, kind: found.kind })
      i = found.end
    } else i = Math.max(i + 1, sheet.outerType[i] === DATE ? i + 1 : (sheet.outerEnd[i] ?? 0))
  }
  return deadlines
}

/** `Thứ Hai đầu tháng, | Sở X ...`, `Ngày 15 và ngày cuối tháng, | các huyện ...`: behind points in time in front of who is told; -1 for none. */
function pastOpeningPoint(sheet: Sheet, first: number, end: number): number {
  const { store, outerType, word } = sheet
  if (outerType[first] === DATE || !TIMES.has(wordAt(store, first))) return -1
  const point = pastPoint(sheet, first, Math.min(end, first + LONGEST_OPENING))
  const more = point > first && store.form[point] === word.và ? pastPoint(sheet, point + 1, end) : -1
  const at = Math.max(point, more)
  return at > first && turnsToOffice(sheet, at) ? at : -1
}

/** A comma in front of who is told. */
function turnsToOffice({ store, outerType }: Sheet, at: number): boolean {
  return store.form[at] === COMMA && (outerType[at + 1] === BODY || outerType[at + 1] === POSITION)
}

/** Longest time frame that opens a clause, in tokens. */
const LONGEST_OPENING = 12

/** What times are told by that no opener precedes: `thứ Năm hằng tuần`, `mỗi quý một lần`, `ngày 20 hằng tháng`. */
const TIMES: ReadonlySet<string> = new Set(
  'thứ ngày mỗi đầu cuối định sáng chiều tối đêm quý ba sáu hai một tuần tháng'.split(' '),
)

/** `17 giờ hằng ngày | gửi ...`, `thứ Năm hằng tuần | báo cáo ...`: where the time ends that opens a clause in front of its verb; -1 for none. */
export function pastOpeningTime(sheet: Sheet, first: number, end: number): number {
  const { store, outerType } = sheet
  const limit = Math.min(end, first + LONGEST_OPENING)
  if (outerType[first] === DATE || (signsIn(sheet, first, limit) & HAS_TIME) === 0) return -1
  if (!has(store, first, IS_NUMBER) && !TIMES.has(wordAt(store, first))) return -1
  const [time] = readDeadlines(sheet, { first, end: limit })
  if (time?.first !== first || time.end >= end) return -1
  const role = roleAt(sheet, time.end)
  const goesOn = role === TASK || role === MANNER || role === MODAL
  return goesOn || turnsToOffice(sheet, time.end) ? time.end : -1
}

/** `ngày`, `tuần`, `tháng`, `năm`: what time is counted in. */
function isTimeUnit(word: Words, form: number | undefined): boolean {
  return form === word.ngày || form === word.tuần || form === word.tháng || form === word.năm
}

/** Where a time frame begins that is told in front of the words that open it. */
function beginning(sheet: Sheet, { first: at, kind }: DeadlineDraft, first: number): number {
  if (kind === 'relative') return spanBefore(sheet, at, first)
  return kind === 'recurring' ? pointBefore(sheet, at, first) : at
}

/** Behind `một lần`, `01 lần`, if that comes next. */
function pastOnce({ store }: Sheet, at: number, limit: number): number {
  if (at + 1 >= limit || wordAt(store, at + 1) !== 'lần') return at
  return has(store, at, IS_NUMBER) || wordAt(store, at) === 'một' ? at + 2 : at
}

function deadlineAt(sheet: Sheet, at: number, limit: number, first: number): DeadlineDraft | undefined {
  const { store, lexicon, cues } = sheet
  const entry = lexicon.longest(store, at, cues.deadline.category, limit)
  if (entry === 0) return undefined
  const kind = DEADLINE_KINDS[cues.deadline.codeOf(entry)] ?? ''
  const behind = at + lexicon.length(entry)
  const end = endOf(sheet, kind, behind, limit, at, first)
  return kind !== '' && end > behind - 1 ? { first: at, end, kind: kind as DeadlineKind } : undefined
}

/** `Hai tháng | trước khi Quốc hội hết nhiệm kỳ`, `15 ngày | trước khi ...`: where the span in front begins. */
function spanBefore({ store, word }: Sheet, at: number, first: number): number {
  // `07 ngày làm việc | trước khi ...`.
  const unit = wordAt(store, at - 1) === 'việc' ? at - 3 : at - 1
  if (unit <= first || !(isTimeUnit(word, store.form[unit]) || wordAt(store, unit) === 'giờ')) return at
  let from = unit
  while (from > first && isNumeral(store, from - 1)) from--
  return from < unit ? from : at
}

/** End of the time frame that begins here and names a date (`trước ngày ...`, `trong quý ...`); -1 when none does. */
export function dateAt(sheet: Sheet, at: number, limit: number): number {
  const { store, cues, lexicon } = sheet
  if (((sheet.signs[at] ?? 0) & HAS_DEADLINE) === 0) return -1
  const entry = lexicon.longest(store, at, cues.deadline.category, limit)
  // What recurs may end with a date itself: it is not looked at, or a row of such words would be read to any depth.
  if (entry === 0 || DEADLINE_KINDS[cues.deadline.codeOf(entry)] === 'recurring') return -1
  const found = deadlineAt(sheet, at, limit, at)
  if (found?.kind === 'by') return found.end
  if (found?.kind !== 'period') return -1
  // `từ nay đến cuối năm`.
  if (wordAt(store, at) === 'từ' && wordAt(store, at + 1) === 'nay') return found.end
  for (let i = at; i < found.end; i++) if (sheet.outerType[i] === DATE) return found.end
  return -1
}

function endOf(sheet: Sheet, kind: string, behind: number, limit: number, at: number, first: number): number {
  switch (kind) {
    case 'by': {
      const dated = pastRecurrence(sheet, pastDate(sheet, behind, limit), limit)
      const point = dated < 0 ? pastPointBy(sheet, at, behind, limit, first) : pastWhose(sheet, dated, limit)
      if (point > 0) return point
      return countsTime(sheet, behind, at) ? spanEnd(sheet, behind, timeEnd(sheet, behind, limit)) : dated
    }
    case 'period':
      return pastRecurrence(sheet, pastPeriodOf(sheet, at, behind, limit), limit)
    case 'within':
      return pastSpan(sheet, behind, limit)
    case 'recurring':
      return pastCycle(sheet, at, behind, limit, first)
    case 'relative':
      if (OF_SESSIONS.has(wordAt(sheet.store, at)))
        return isLaidBefore(sheet, at) ? pastSession(sheet, at + 1, limit) : pastTimedEvent(sheet, at + 1, limit)
      if (wordAt(sheet.store, behind - 1) === 'sau' && namesEvent(sheet, behind, limit))
        return pastPoint(sheet, behind, limit)
      if (at === first) return clauseEnd(sheet, behind, limit)
      return tellsStep(sheet, at, behind, limit, first) ? -1 : timeEnd(sheet, behind, limit)
    case 'immediate':
      return behind
    default:
      return -1
  }
}

/** What ends, or falls on people: `trước khi kết thúc quý III`, `trước khi đêm xuống`. */
const FALLING: ReadonlySet<string> = new Set('hết kết đêm trời bão lũ mưa nước chấm bước sang quá'.split(' '))

/** `lấy ý kiến trước khi trình`, `Tàu trước khi rời bến phải ...`: the order of two steps, no time frame unless the later one falls at a time. */
function tellsStep(sheet: Sheet, at: number, behind: number, limit: number, first: number): boolean {
  const { store, outerType } = sheet
  if (wordAt(store, at) !== 'trước' || store.form[at - 1] === COMMA || wordAt(store, at - 1) === 'thì') return false
  if (spanBefore(sheet, at, first) < at || FALLING.has(wordAt(store, behind))) return false
  for (let i = behind; i < Math.min(limit, behind + 4); i++)
    if (outerType[i] === DATE || namesEvent(sheet, i, limit)) return false
  return true
}

/** `tại kỳ họp gần nhất`, `vào phiên họp tháng 6`. */
const OF_SESSIONS: ReadonlySet<string> = new Set(['tại', 'vào'])
/** `báo cáo Quốc hội | tại kỳ họp thứ 2`, `trình Hội đồng nhân dân tỉnh | tại kỳ họp thứ 9`: before whom something is laid, and so by when. */
function isLaidBefore({ store, outerEnd, outerType }: Sheet, at: number): boolean {
  for (let i = at - 1; i > at - 12 && i > 0; i--) {
    if ((outerEnd[i] ?? 0) === 0) continue
    return outerEnd[i] === at && outerType[i] === BODY && LAID.has(wordAt(store, i - 1))
  }
  return false
}

/** Last syllables of `trình`, `báo cáo`. */
const LAID: ReadonlySet<string> = new Set(['trình', 'cáo'])

/** The session that is told by its time or its number. */
function pastSession(sheet: Sheet, from: number, limit: number): number {
  const timed = pastTimedEvent(sheet, from, limit)
  const named = sheet.outerEnd[from] ?? 0
  return timed < 0 && named > from && has(sheet.store, from + 3, IS_NUMBER) ? Math.min(limit, named) : timed
}

/** Words behind which any point in time is a bound; behind the others seasons and feasts only say when something is. */
const BOUNDS: ReadonlySet<string> = new Set(['trước', 'chậm', 'muộn', 'đến'])

/** `trước mùa mưa bão`, `chậm nhất 17 giờ chiều nay`, `đến cuối quý`, `vào tuần thứ ba tháng 9`. */
function pastPointBy(sheet: Sheet, at: number, behind: number, limit: number, first: number): number {
  const { store } = sheet
  const opens = wordAt(store, at)
  // `Kết thúc năm ngân sách, ... phải hoàn trả`: only where it opens the clause.
  if (opens === 'kết' ? at !== first : !BOUNDS.has(opens) && (opens !== 'vào' || namesEvent(sheet, behind, limit)))
    return -1
  // `đến cuối năm`: the edge belongs to the point.
  const edge = opens === 'đến' ? behind - 1 : behind
  return pastRecurrence(sheet, pastPoint(sheet, wordAt(store, edge) === 'là' ? edge + 1 : edge, limit), limit)
}

/** `trước ngày 15 | của tháng đầu mỗi quý`. */
function pastWhose(sheet: Sheet, end: number, limit: number): number {
  const { store } = sheet
  return end < limit && wordAt(store, end) === 'của' ? Math.max(end, pastPoint(sheet, end + 1, limit)) : end
}

/** `từ nay đến cuối năm`, `dịp Tết`, `trong tuần tới`, `trong 24 giờ kể từ khi ...`. */
function pastPeriodOf(sheet: Sheet, at: number, behind: number, limit: number): number {
  const { store } = sheet
  const opens = wordAt(store, at)
  if (opens === 'dịp') {
    const isNamed = wordAt(store, at - 1) !== 'nhân' && namesEvent(sheet, behind, limit)
    return isNamed ? pastPoint(sheet, behind, limit) : -1
  }
  if (opens === 'từ' && wordAt(store, behind - 1) !== 'từ') return pastFromNow(sheet, behind, limit)
  const isOpen = opens === 'từ' || opens === 'kể'
  const counted = isOpen ? -1 : pastCounted(sheet, behind, limit)
  if (counted > 0) return Math.max(counted, pastDate(sheet, behind, limit))
  const ranged = pastRange(sheet, behind, limit)
  if (ranged > 0) return isOpen && countsOnly(sheet, behind, ranged) ? -1 : ranged
  if (isOpen || namesEvent(sheet, behind, limit)) return -1
  const point = pastPoint(sheet, behind, limit)
  if (point > 0) return point
  if (opens === 'ngay' && wordAt(store, behind - 1) === 'trong') return pastRunning(sheet, behind)
  return pastSameDay(sheet, behind, limit)
}

/** `báo cáo trong ngày`, `trả kết quả trong ngày làm việc`: at the end of its phrase; -1 for none. */
function pastSameDay({ store, word }: Sheet, at: number, limit: number): number {
  if (at >= limit || store.form[at] !== word.ngày) return -1
  if (wordAt(store, at + 1) === 'làm' && wordAt(store, at + 2) === 'việc') return Math.min(limit, at + 3)
  return at + 1 >= limit || store.form[at + 1] === COMMA ? at + 1 : -1
}

/** `từ 6 tháng trở lên`, `từ 2 đến 3 lớp`, `từ 05 giờ đến 19 giờ`: so much of something, or the hours of each day; `từ 1-2 tháng` is a span. */
function countsOnly({ store, outerType }: Sheet, from: number, end: number): boolean {
  if (!has(store, from, IS_NUMBER) || store.form[from + 1] === HYPHEN || store.form[from + 1] === EN_DASH) return false
  for (let i = from; i < end; i++) if (outerType[i] === DATE) return false
  return true
}

/** Behind `từ nay đến`: a date, a year, a point in time or `khi ...`. */
function pastFromNow(sheet: Sheet, behind: number, limit: number): number {
  if (wordAt(sheet.store, behind) === 'khi') return timeEnd(sheet, behind, limit)
  const dated = pastDate(sheet, behind, limit)
  if (dated > 0) return dated
  return has(sheet.store, behind, IS_NUMBER) ? behind + 1 : pastPoint(sheet, behind, limit)
}

/** `24 giờ`, `07 ngày làm việc kể từ khi ...`, `10 ngày đầu tháng 3`; -1 for none. */
function pastCounted(sheet: Sheet, from: number, limit: number): number {
  const { store } = sheet
  const end = pastCount(sheet, from, limit)
  if (end < 0) return -1
  const next = store.form[end] === COMMA && wordAt(store, end + 1) === 'kể' ? end + 1 : end
  if (next < limit && runsFrom(sheet, next)) return timeEnd(sheet, next, nextVerb(sheet, from, limit))
  const edge = wordAt(store, end)
  // `số ca trong một ngày`: so much in each of them.
  if (wordAt(store, from) === 'một') return -1
  return edge === 'đầu' || edge === 'cuối' ? Math.max(end, pastPoint(sheet, end, limit)) : end
}

/** `chậm nhất là 05 ngày ...`, `chậm nhất là hai tháng ...`, `trước 30 ngày ...`, `trước ít nhất 05 ngày`. */
function countsTime(sheet: Sheet, behind: number, at: number): boolean {
  const { store, word } = sheet
  const isNumber = has(store, behind, IS_NUMBER)
  if (behind > at + 1) return isNumber || pastCount(sheet, behind, store.count) > 0
  const says = wordAt(store, behind)
  const least = says === 'ít' || says === 'tối' ? behind + 2 : behind
  return has(store, least, IS_NUMBER) && store.form[least + 1] === word.ngày
}

/** End of the date that begins here, after `ngày`, an hour or `là`; -1 when none does. */
function pastDate(sheet: Sheet, from: number, limit: number): number {
  const { store, word } = sheet
  let at = from
  for (let guard = 0; guard < 8 && at < limit; guard++) {
    if (sheet.outerType[at] === DATE) return extend(sheet, sheet.outerEnd[at] ?? at, limit)
    const form = store.form[at] ?? 0
    const named = pastDayName(sheet, at, limit)
    if (named > at) {
      const recurring = pastRecurrence(sheet, named, limit)
      if (recurring > named || form === word.cùng) return recurring
      at = named
      continue
    }
    const isTime =
      form === word.ngày || form === word.tháng || form === word.năm || form === word.là || form === word.đến
    if (isTime && has(store, at + 1, IS_NUMBER)) {
      return extend(sheet, pastNumbers(sheet, at + 1, limit), limit)
    }
    if (isTime || has(store, at, IS_NUMBER) || HOURS.has(sheet.lexicon.vocabulary.word(form))) at++
    else return -1
  }
  return -1
}

const HOURS = new Set(['giờ', 'phút', 'quý', 'vào', 'hết'])

/** `Thứ Tư`, `thứ sáu`, `cùng ngày`: a day that has no number. */
function pastDayName({ store, word }: Sheet, at: number, limit: number): number {
  if (at + 1 >= limit) return at
  if (store.form[at] === word.cùng) return store.form[at + 1] === word.ngày ? at + 2 : at
  if (wordAt(store, at) !== 'thứ') return at
  return isNumeral(store, at + 1) ? at + 2 : at
}

function pastNumbers(sheet: Sheet, from: number, limit: number): number {
  let at = from
  while (at < limit && !has(sheet.store, at, IS_WORD) && sheet.store.form[at] !== COMMA) at++
  return at
}

/** `Từ 16/4/2025 - 31/10/2025`, `trong hai năm 2012 - 2013`. */
function extend(sheet: Sheet, from: number, limit: number): number {
  const { store, word } = sheet
  let next = from
  const form = store.form[next] ?? 0
  if (form === HYPHEN || form === EN_DASH || form === word.đến) next++
  if (form === word.đến && wordAt(store, next) === 'hết') next++
  if (next < limit && next > from && sheet.outerType[next] === DATE) return sheet.outerEnd[next] ?? from
  if (next > from && has(store, next, IS_NUMBER) && next < limit) return next + 1
  return from
}

function pastRecurrence(sheet: Sheet, from: number, limit: number): number {
  if (from < 0) return from
  const { store, lexicon, cues } = sheet
  const entry = from < limit ? lexicon.longest(store, from, cues.deadline.category, limit) : 0
  if (entry !== 0 && DEADLINE_KINDS[cues.deadline.codeOf(entry)] === 'recurring') return from + lexicon.length(entry)
  return from
}

/** `trong quý IV`, `trong những tháng cuối năm`, `từ 1-2 tháng`. */
function pastRange(sheet: Sheet, from: number, limit: number): number {
  const { store, word } = sheet
  const dated = pastDate(sheet, from, limit)
  if (dated > 0) return dated
  let at = from
  while (at < limit && at < from + 3 && (has(store, at, IS_NUMBER) || store.form[at] === HYPHEN)) at++
  if (at > from && isTimeUnit(word, store.form[at]))
    return at + 2 < limit && wordAt(store, at + 1) === 'làm' && wordAt(store, at + 2) === 'việc' ? at + 3 : at + 1
  const plural = wordAt(store, from)
  if (!isTimeUnit(word, store.form[from + 1]) || (plural !== 'những' && plural !== 'hai' && plural !== 'ba')) return -1
  if (sheet.outerType[from + 1] === DATE) return sheet.outerEnd[from + 1] ?? -1
  const past = wordAt(store, from + 2)
  return past === 'qua' || past === 'gần' || past === 'tới' ? -1 : clauseEnd(sheet, from + 1, limit)
}

/** `trong thời hạn 03 ngày làm việc, kể từ ngày ...`; `trong thời gian mưa lũ`. */
function pastSpan(sheet: Sheet, from: number, limit: number): number {
  const { store, word } = sheet
  const next = wordAt(store, from)
  // `phạt tù không quá 03 năm` is no time to do something in.
  if (wordAt(store, from - 1) === 'quá') return pastNoMore(sheet, from, limit)
  if (from >= limit || next === 'tới' || next === 'qua' || next === 'vừa' || next === 'nhất') return -1
  const counted = pastCounted(sheet, from, limit)
  if (counted > 0) return counted
  const point = pastPoint(sheet, from, limit)
  if (point > 0) return point
  const isShortest = wordAt(store, from + 1) === 'nhất'
  const end = timeEnd(sheet, from, isShortest ? nextVerb(sheet, from, limit) : limit)
  return store.form[end] === COMMA && store.form[end + 1] === word.kể && end + 1 < limit
    ? clauseEnd(sheet, end + 1, limit)
    : end
}

/** `không quá | 03 ngày làm việc`, `không quá | 24 giờ kể từ khi ...`; -1 for none. */
function pastNoMore(sheet: Sheet, from: number, limit: number): number {
  const end = pastCounted(sheet, from, limit)
  const bare = pastCount(sheet, from, limit)
  return end > bare || wordAt(sheet.store, end - 1) === 'việc' ? end : -1
}

/** `trong vòng 24 giờ và khắc phục ...`: the verb that goes on behind the time. */
function nextVerb(sheet: Sheet, from: number, limit: number): number {
  const { store, word } = sheet
  for (let i = from + 1; i + 1 < limit; i++)
    if (store.form[i] === word.và && roleAt(sheet, i + 1) >= REPORT && roleLength(sheet, i + 1) > 1) return i
  return limit
}

/** `trong thời hạn 03 ngày làm việc | công khai ...`: behind the working days the verb of the clause may follow at once. */
function spanEnd(sheet: Sheet, from: number, end: number): number {
  const { store } = sheet
  for (let i = from + 1; i + 2 < end && i < from + 8; i++)
    if (wordAt(store, i) === 'làm' && wordAt(store, i + 1) === 'việc')
      return sheet.task.code[i + 2] === TASK || sheet.task.code[i + 2] === MANNER ? i + 2 : end
  return end
}

/** `định kỳ hằng tháng`; a bare `hằng năm` only where it opens the clause. */
function pastCycle(sheet: Sheet, at: number, behind: number, limit: number, first: number): number {
  const { store, lexicon, cues } = sheet
  const entry = behind < limit ? lexicon.longest(store, behind, cues.deadline.category, limit) : 0
  const cycle = entry !== 0 && DEADLINE_KINDS[cues.deadline.codeOf(entry)] === 'recurring'
  const isPeriodic = wordAt(store, at) === 'định'
  let end = pastOnce(sheet, behind, limit)
  const row = isPeriodic ? pastUnits(sheet, behind, limit) : -1
  if (row > 0) return row
  if (cycle) end = pastOnce(sheet, behind + lexicon.length(entry), limit)
  else if (isPeriodic) {
    end = pastPeriod(sheet, behind, limit)
    if (end < 0 && wordAt(store, behind) === 'hoặc' && wordAt(store, behind + 1) === 'đột') return behind + 3
    if (end < 0) return -1
  } else if (wordAt(store, behind) === 'không') return -1
  // `mỗi năm không quá hai lần` says how often at most.
  else if (wordAt(store, at) === 'mỗi' && pastTimes(sheet, behind, limit) > 0) return pastTimes(sheet, behind, limit)
  else if (
    at !== first &&
    store.form[at - 1] !== COMMA &&
    !isAdverb(sheet, at, behind, first) &&
    pointBefore(sheet, at, first) === at
  )
    return -1
  if (!isPeriodic || cycle) end = Math.max(end, dateAt(sheet, end, limit))
  const word = (k: number): string => wordAt(store, end + k)
  return end + 2 < limit && word(0) === 'hoặc' && word(1) === 'đột' ? end + 3 : end
}

/** Behind `định kỳ`: `06 tháng một lần`, `mỗi quý một lần`, `ít nhất một lần mỗi năm`, `trước ngày 15/6 hằng năm`; -1 for none. */
function pastPeriod(sheet: Sheet, behind: number, limit: number): number {
  const { store } = sheet
  const dated = Math.max(pastRange(sheet, behind, limit), dateAt(sheet, behind, limit))
  if (dated > 0) return pastOnce(sheet, dated, limit)
  const says = wordAt(store, behind)
  const once = pastOnce(sheet, says === 'ít' || says === 'tối' ? behind + 2 : behind, limit)
  const each = pastEach(sheet, once, limit)
  return each > once ? pastOnce(sheet, each, limit) : -1
}

/** Behind `mỗi năm`, `mỗi quý`, `một năm`, `/năm`. */
function pastEach({ store, word }: Sheet, at: number, limit: number): number {
  const isEach = store.form[at] === SLASH || wordAt(store, at) === 'mỗi' || wordAt(store, at) === 'một'
  if (at + 1 >= limit || !isEach) return at
  return isTimeUnit(word, store.form[at + 1]) || wordAt(store, at + 1) === 'quý' ? at + 2 : at
}

/** `báo cáo Thủ tướng Chính phủ hằng tuần`, `quản lý, nhận xét hằng năm`, `... hằng năm và đột xuất`: how often, unlike `kế hoạch hằng năm`. */
function isAdverb(sheet: Sheet, at: number, behind: number, first: number): boolean {
  const { store, outerType, outerEnd } = sheet
  if (wordAt(store, behind + 1) === 'đột' || followsVerbs(sheet, at, first)) return true
  for (let i = at - 1; i > at - 16 && i >= 0; i--) {
    const past = outerEnd[i] ?? 0
    if (past > 0) return past === at && (outerType[i] === BODY || outerType[i] === POSITION || outerType[i] === PLACE)
  }
  return false
}

/** Only verbs stand between the start of the clause and the token. */
function followsVerbs(sheet: Sheet, at: number, first: number): boolean {
  const { store, word } = sheet
  let i = at
  while (i > first) {
    const start = [i - 2, i - 1, i - 3].find(
      (k) => k >= first && roleAt(sheet, k) >= REPORT && k + roleLength(sheet, k) === i,
    )
    if (start === undefined) return false
    if (start === first) return true
    if (store.form[start - 1] !== COMMA && store.form[start - 1] !== word.và) return false
    i = start - 1
  }
  return false
}

/** The comma or parenthesis that ends a phrase. */
function clauseEnd(sheet: Sheet, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i && sheet.outerType[i] !== QUANTITY) {
      i = outer - 1
      continue
    }
    const form = sheet.store.form[i] ?? 0
    // `2 (hai) ngày`.
    if (form === OPEN_PAREN && has(sheet.store, i - 1, IS_NUMBER) && sheet.store.form[i + 2] === CLOSE_PAREN) {
      i += 2
      continue
    }
    if (form === COMMA || form === OPEN_PAREN || form === CLOSE_PAREN) return i
    if (form === sheet.word.thì) return i
    // `trước khi ra quyết định phải tổ chức đối thoại`: what must be done is no part of the time.
    if (i > from && (sheet.order.code[i] === MODAL || sheet.order.code[i] === DUTY)) return i
  }
  return limit
}

/** The same, or the purpose or condition behind the time: `trước 05 ngày | để chuẩn bị ...`, `... | đối với cấp tỉnh`. */
function timeEnd(sheet: Sheet, from: number, limit: number): number {
  const { store, word } = sheet
  const end = clauseEnd(sheet, from, limit)
  for (let i = from + 1; i < end; i++) {
    const says = wordAt(store, i)
    const isCase = says === 'khi' && !BEFORE_WHEN.has(wordAt(store, i - 1))
    const ends = isCase || says === 'để' || says === 'nếu' || (says === 'đối' && store.form[i + 1] === word.với)
    if (ends) return store.form[i - 1] === word.và ? i - 1 : i
  }
  return end
}

/** What makes of `khi` a point in time. */
const BEFORE_WHEN: ReadonlySet<string> = new Set(['sau', 'trước', 'ngay', 'từ', 'đến', 'cho', 'tới', 'trong'])

/** `Thực hiện thường xuyên` where the time of a task is asked: it never ends. */
export function continuousIn(sheet: Sheet, { first, end }: Range): DeadlineDraft | undefined {
  const { store } = sheet
  const says = (at: number): string => wordAt(store, at)
  for (let i = first; i + 1 < end; i++)
    if (says(i) === 'thường' && says(i + 1) === 'xuyên') return { first: i, end: i + 2, kind: 'continuous' }
  return undefined
}

const PERIODS: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng'])

/** `Năm 2026, hoàn thành ...`, `Quý II/2026: trình ...`: a date that opens the clause says when, with no word in front. */
export function periodAt({ store, outerEnd, outerType }: Sheet, at: number): DeadlineDraft | undefined {
  if (outerType[at] !== DATE || !PERIODS.has(wordAt(store, at))) return undefined
  return { first: at, end: outerEnd[at] ?? at + 1, kind: 'period' }
}

const BEFORE_DATE: ReadonlySet<string> = new Set(['đến', 'hết', 'từ', 'trong', 'trước', 'tới'])

/** `Năm 2026`, `Đến hết năm 2030`: nothing but a date and the words in front of it. */
export function isTimeAlone({ store, outerEnd, outerType }: Sheet, { first, end }: Range): boolean {
  let at = first
  while (at < end && outerType[at] !== DATE && BEFORE_DATE.has(wordAt(store, at))) at++
  return outerType[at] === DATE && outerEnd[at] === end
}
