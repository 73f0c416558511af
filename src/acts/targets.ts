import { CLOSE_PAREN, COMMA, OPEN_PAREN } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_NUMBER, wordAt } from '../tokens/store.ts'
import type { TargetDraft } from './act.ts'
import { signsIn } from './clause-signs.ts'
import { CONNECTOR, PASSIVE, PAST, PURPOSE } from './codes.ts'
import type { Parse } from './parse.ts'
import { DATE, QUANTITY, type Sheet } from './sheet.ts'
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
  const signs = signsIn(sheet, first, end)
  if (!aims && ((signs & HAS_PHẤN) === 0 || (signs & (HAS_QUANTITY | HAS_HAI)) === 0)) return undefined
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

/** Behind the comma a new thought begins. */
function goesOn({ opener }: Sheet, at: number): boolean {
  return opener.code[at] === CONNECTOR || opener.code[at] === PURPOSE
}

const REACHES: ReadonlySet<string> = new Set(['đạt', 'tăng', 'giảm'])

/** `đã đạt`, `mới đạt`, `được bố trí`: a value of the past; among aims `... được tư vấn ... đạt 90%` is yet to come. */
function isReported(sheet: Sheet, first: number, value: number, aims: boolean): boolean {
  const { store, word, order } = sheet
  const reaches = (i: number): boolean => REACHES.has(wordAt(store, i))
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
  const purpose = seek(sheet, first, value, (i) => store.form[i] === word.để && wordAt(store, i + 1) === 'đạt')
  let last = value
  for (let i = value; i < end; i++) if (sheet.outerType[i] === QUANTITY) last = i
  const stop = seek(sheet, Math.max(last + 1, sheet.outerEnd[last] ?? 0), end, (i) => {
    const text = wordAt(store, i)
    if (store.form[i] === COMMA) return goesOn(sheet, i + 1)
    return text === 'gắn' && store.form[i + 1] === word.với
  })
  return { first: purpose < 0 ? first : purpose + 1, end: stop < 0 ? end : stop }
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
  return count < 0 ? -1 : count + 2
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

/** Between the verb and the share: `cắt giảm tối thiểu 30%`. */
const AT_LEAST: ReadonlySet<string> = new Set(['ít', 'nhất', 'tối', 'thiểu', 'trên', 'khoảng', 'từ', 'hơn', 'được'])
/** Last syllables of `cắt giảm`, `giải ngân`, `đạt`, `chiếm`, `bãi bỏ`. */
const MEASURES: ReadonlySet<string> = new Set(['giảm', 'ngân', 'đạt', 'chiếm', 'bỏ'])
/** First syllables of the same verbs, and of `quyết tâm`. */
const SETTING_OUT: ReadonlySet<string> = new Set(['cắt', 'giảm', 'giải', 'đạt', 'bãi', 'quyết'])
/** Tokens within which the phrase of a share begins. */
const SHARE_REACH = 24
const PERCENT = -37

/** `..., quyết tâm giải ngân 100% kế hoạch vốn`, `bảo đảm kinh tế số chiếm tối thiểu 70%`: where the phrase behind the task begins; -1 for none. */
function shareBegins({ store, outerEnd }: Sheet, first: number, value: number): number {
  if (store.form[(outerEnd[value] ?? 0) - 1] !== PERCENT) return -1
  const says = (at: number): string => wordAt(store, at)
  let verb = value - 1
  while (verb > first && AT_LEAST.has(says(verb))) verb--
  if (!MEASURES.has(says(verb))) return -1
  for (let i = verb; i > Math.max(first, value - SHARE_REACH); i--) {
    const mark = store.form[i - 1]
    if (mark === COMMA || mark === OPEN_PAREN) return SETTING_OUT.has(says(i)) ? i : -1
    const pair = `${says(i - 2)} ${says(i - 1)}`
    if (pair === 'bảo đảm' || pair === 'đảm bảo' || pair === 'trong đó') return i
  }
  return -1
}

/** Targets inside of a directive: from `phấn đấu`, or a share that is to be reached, to the end of the phrase. */
export function nestedTargets(sheet: Sheet, { first, end, signs }: Parse, block: number): TargetDraft[] {
  const found: TargetDraft[] = []
  if ((signs & HAS_QUANTITY) === 0) return found
  for (let value = first; value < end; value++) {
    if (sheet.outerType[value] !== QUANTITY) continue
    let cue = shareBegins(sheet, first, value)
    for (let at = strives(sheet, first, value); at >= 0; at = strives(sheet, at + 1, value)) cue = at
    if (cue < 0 || found.some((target) => target.end > cue)) continue
    const range = { first: cue, end: phraseEnd(sheet, cue, value, end) }
    const target = readTarget(sheet, range, { aims: true, block })
    if (target) found.push({ ...target, rule: 'target.nested', confidence: 0.7 })
  }
  return found
}

/** The comma or the next verb behind the value, or the parenthesis that the phrase stands in. */
function phraseEnd({ store, word, task }: Sheet, first: number, value: number, end: number): number {
  let depth = 0
  for (let i = first; i < end; i++) {
    const form = store.form[i] ?? 0
    if (form === OPEN_PAREN) depth++
    else if (form === CLOSE_PAREN && --depth < 0) return i
    else if (i > value && depth === 0 && (form === COMMA || (form === word.và && (task.length[i + 1] ?? 0) > 1)))
      return i
  }
  return end
}
