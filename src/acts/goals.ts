import { COMMA, SLASH } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_NUMBER, wordAt } from '../tokens/store.ts'
import type { TargetDraft } from './act.ts'
import { BASIS, CONNECTOR, PAST, PURPOSE } from './codes.ts'
import type { Parse } from './parse.ts'
import { roleAt } from './roles.ts'
import { DATE, QUANTITY, type Sheet } from './sheet.ts'
import { HAS_QUANTITY } from './signs.ts'
import { opensTime, readTarget } from './targets.ts'
import { seek } from './unit.ts'

/** Roles of `lexicon/goal-frames.tsv`. */
const SETS = 1
const SAYS = 2

/** The goals that a clause announces: `Tỉnh đặt mục tiêu ...`, `Theo đề án, đến năm 2030 có ..., tỷ lệ ... còn ...`. */
export function announcedGoals(sheet: Sheet, parse: Parse, block: number): TargetDraft[] {
  if ((parse.signs & HAS_QUANTITY) === 0) return []
  const first = goalsBegin(sheet, parse)
  if (first < 0) return []
  const goals: TargetDraft[] = []
  for (const phrase of phrasesOf(sheet, first, parse.end)) {
    if (!isAhead(sheet, phrase)) break
    const goal = readTarget(sheet, phrase, { aims: true, block })
    if (!goal) break
    goals.push({ ...goal, rule: 'target.announced', confidence: 0.7 })
  }
  return goals
}

/** Where the first goal begins behind the words that announce it; -1 when none do. */
function goalsBegin(sheet: Sheet, { first, end, adjuncts }: Parse): number {
  const [source] = adjuncts
  if (source?.role === BASIS && namesPlan(sheet, source)) {
    const behind = sheet.store.form[source.end] === COMMA ? source.end + 1 : source.end
    if (opensTime(sheet, behind)) return behind
  }
  const { store, lexicon, cues, outerEnd } = sheet
  for (let i = first; i < end; i++) {
    const entry = lexicon.longest(store, i, cues.goal.category, end)
    if (entry === 0) {
      // The name of a plan holds goals in its title.
      const outer = outerEnd[i] ?? 0
      if (outer > i) i = outer - 1
      continue
    }
    const behind = pastLink(sheet, i + lexicon.length(entry), end)
    const role = cues.goal.codeOf(entry)
    if (role === SETS || (role === SAYS && opensTime(sheet, behind))) return behind
  }
  return -1
}

/** `Theo đề án`, `Theo Kế hoạch số 5/KH-UBND`. */
function namesPlan({ store, lexicon, cues, opener }: Sheet, { first, end }: Range): boolean {
  const at = first + (opener.length[first] ?? 1)
  return lexicon.longest(store, at, cues.goal.category, end) !== 0
}

/** `đặt mục tiêu là đến năm 2025 ...`, `xác định rằng ...`. */
function pastLink({ store, word }: Sheet, from: number, end: number): number {
  let at = from
  while (at < end && (store.form[at] === word.là || wordAt(store, at) === 'rằng')) at++
  return at
}

/** The phrases between commas that have a value each; one that only says when belongs to the next. */
function phrasesOf(sheet: Sheet, first: number, end: number): Range[] {
  const { store, outerType, opener } = sheet
  const phrases: Range[] = []
  let from = first
  for (let i = first; i <= end; i++) {
    if (i < end && (store.form[i] !== COMMA || outerType[i + 1] === QUANTITY)) continue
    const last = phrases.at(-1)
    if (hasValue(sheet, from, i)) phrases.push({ first: from, end: i })
    else if (last && i - from <= TAIL && from < i) phrases[phrases.length - 1] = { first: last.first, end: i }
    else if (!opensTime(sheet, from) || phrases.length > 0) break
    else continue
    from = i + 1
    if (opener.code[from] === CONNECTOR || opener.code[from] === PURPOSE) break
  }
  return phrases
}

/** Longest phrase that goes on with the goal before it, in tokens: `được thu gom, xử lý`. */
const TAIL = 6

/** A value that is reached, `7/15 xã đạt chuẩn` among them. */
function hasValue(sheet: Sheet, first: number, end: number): boolean {
  if (seek(sheet, first, first + 1, (i) => has(sheet.store, i, IS_NUMBER) && sheet.store.form[i + 1] === SLASH) >= 0)
    return true
  for (let i = first; i < end; i++) if (sheet.outerType[i] === QUANTITY) return true
  return false
}

/** Nothing in the phrase says that it was reached, and no order follows in it. */
function isAhead(sheet: Sheet, { first, end }: Range): boolean {
  const { order, store, outerType } = sheet
  for (let i = first; i < end; i++) {
    if (order.code[i] === PAST || (wordAt(store, i) === 'đến' && wordAt(store, i + 1) === 'nay')) return false
    if (wordAt(store, i) === 'ước' && outerType[i] !== DATE) return false
  }
  return roleAt(sheet, first) !== PAST
}
