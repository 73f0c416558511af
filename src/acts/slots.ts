import { COMMA } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { PURPOSE } from './codes.ts'
import type { Parse } from './parse.ts'
import { BODY, POSITION, type Sheet } from './sheet.ts'
import { HAS_PURPOSE, HAS_REPORTING } from './signs.ts'

/** What for: the purpose in front of the clause, or the first one behind its verb. */
export function purposeOf(sheet: Sheet, { end }: Range, parse: Parse): Range | undefined {
  const before = parse.adjuncts.find((adjunct) => adjunct.role === PURPOSE)
  if (before) return { first: before.first, end: before.end }
  if ((parse.signs & HAS_PURPOSE) === 0) return undefined
  for (let i = Math.max(parse.predicate, parse.first) + 1; i < end; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (sheet.opener.code[i] === PURPOSE) return { first: i, end: phraseEnd(sheet, i, end) }
  }
  return undefined
}

function phraseEnd(sheet: Sheet, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (sheet.store.form[i] === COMMA && sheet.task.code[i + 1] === 0) return i
  }
  return end
}

/** Whom to report to: bodies and offices right behind `báo cáo`, `trình`, `gửi`. */
export function reportsTo(sheet: Sheet, { first, end }: Range, { signs }: Parse): Range[] {
  const { store, lexicon, cues } = sheet
  const found: Range[] = []
  if ((signs & HAS_REPORTING) === 0) return found
  for (let i = first; i < end; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) {
      i = outer - 1
      continue
    }
    if (((sheet.signs[i] ?? 0) & HAS_REPORTING) === 0) continue
    const entry = lexicon.longest(store, i, cues.reporting.category, end)
    if (entry !== 0) i = receivers(sheet, i + lexicon.length(entry), end, found) - 1
  }
  return found
}

/** Names in a row; gives the token behind them. */
function receivers(sheet: Sheet, first: number, end: number, into: Range[]): number {
  let at = first
  while (at < end) {
    const type = sheet.outerType[at] ?? 0
    if (type !== BODY && type !== POSITION) break
    const past = sheet.outerEnd[at] ?? at + 1
    into.push({ first: at, end: past })
    at = sheet.store.form[past] === COMMA ? past + 1 : past
  }
  return Math.max(at, first)
}
