import type { Range } from '../tokens/range.ts'
import type { DirectiveDraft } from './act.ts'
import { CONDITION, PURPOSE } from './cues.ts'
import type { Parse } from './parse.ts'
import { BODY, COMMA, POSITION, type Sheet } from './sheet.ts'

/** Purpose, condition and whom to report to, as far as the clause says them. */
export function readSlots(
  sheet: Sheet,
  range: Range,
  parse: Parse,
): Pick<DirectiveDraft, 'purpose' | 'condition' | 'reportTo'> {
  const purpose = purposeOf(sheet, range, parse)
  const condition = parse.adjuncts.find((adjunct) => adjunct.role === CONDITION)
  return {
    ...(purpose ? { purpose } : {}),
    ...(condition ? { condition: { first: condition.first, end: condition.end } } : {}),
    reportTo: reportsTo(sheet, range),
  }
}

function purposeOf(sheet: Sheet, { end }: Range, parse: Parse): Range | undefined {
  const before = parse.adjuncts.find((adjunct) => adjunct.role === PURPOSE)
  if (before) return { first: before.first, end: before.end }
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

/** Bodies and offices right behind `báo cáo`, `trình`, `gửi`. */
function reportsTo(sheet: Sheet, { first, end }: Range): Range[] {
  const { store, lexicon } = sheet
  const found: Range[] = []
  for (let i = first; i < end; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) {
      i = outer - 1
      continue
    }
    const word = store.form[i] ?? 0
    if (word <= 0 || !REPORTING.has(lexicon.vocabulary.word(word))) continue
    for (let k = i + 1; k < end; ) {
      const type = sheet.outerType[k] ?? 0
      if (type === BODY || type === POSITION) {
        const past = sheet.outerEnd[k] ?? k + 1
        found.push({ first: k, end: past })
        k = store.form[past] === COMMA ? past + 1 : past
      } else if (k === i + 1 && (store.form[k] === sheet.word.về || store.form[k] === sheet.word.cho)) k++
      else break
    }
  }
  return found
}

/** Last syllables of `báo cáo`, `trình`, `gửi`. */
const REPORTING = new Set(['cáo', 'trình', 'gửi'])
