import { COMMA } from '../../lexicon/marks.ts'
import type { Range } from '../../tokens/range.ts'
import { has, IS_WORD, wordAt } from '../../tokens/store.ts'
import { BASIS, CONDITION, DETERMINER, DUTY, MODAL, SETTING } from '../codes.ts'
import { readCore } from '../core.ts'
import type { Parse } from '../parse.ts'
import { readParties } from '../parties.ts'
import { skipConnectors } from '../roles.ts'
import { BODY, DATE, PERSON, PLACE, POSITION, type Sheet } from '../sheet.ts'

export function subjects(sheet: Sheet, subject: Range): readonly Range[] {
  return readParties(sheet, subject.first, subject.end)
}

/** Where the bearers of a duty are: behind a class that is no name. */
const WHERE: ReadonlySet<string> = new Set(['từ', 'trong', 'tại', 'trên', 'dưới'])
const LONGEST_PLACE = 24

/** Who has a duty: `Các cơ sở trong khu công nghiệp phải ...` says which ones, unlike a time or the scope of a body. */
export function bearers(sheet: Sheet, { subject, predicate }: Parse): readonly Range[] {
  const { first, end } = subject
  const { store, word, opener, outerEnd, outerType } = sheet
  const isWhere = opener.code[end] === SETTING && opener.length[end] === 1 && WHERE.has(wordAt(store, end))
  if (!isWhere || predicate - end > LONGEST_PLACE || (outerEnd[first] ?? 0) > first) return subjects(sheet, subject)
  for (let i = end; i < predicate; i++) {
    const other = i > end && (opener.code[i] === CONDITION || opener.code[i] === BASIS)
    const form = store.form[i]
    if (other || outerType[i] === DATE || form === COMMA || form === word.là || form === word.mà)
      return subjects(sheet, subject)
  }
  return readParties(sheet, first, predicate)
}

export function namesPerson(sheet: Sheet, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (sheet.outerType[i] === PERSON) return true
  return false
}

/** `Sở Y tế phải cấp thuốc, Sở Tài chính phải bố trí kinh phí`: who is told behind a comma, with a duty of their own. */
export function laterSubjects(sheet: Sheet, from: number, end: number): readonly Range[] {
  const { store, outerEnd, outerType, opener, order } = sheet
  if (order.code[from] !== DUTY && order.code[from] !== MODAL) return []
  let named = -1
  let open = false
  for (let i = from; i < end - 2; i++) {
    const outer = outerEnd[i] ?? 0
    if (outer > i) {
      const type = outerType[i] ?? 0
      if (type >= BODY && type <= PLACE) named = outer
      i = outer - 1
      continue
    }
    open ||= opener.code[i] === CONDITION
    if (store.form[i] !== COMMA) continue
    // Behind a name it is one more name; behind a case it is the clause of that case.
    if (named !== i && !open && has(store, i - 1, IS_WORD)) {
      const later = subjectAt(sheet, skipConnectors(sheet, i + 1, end), end)
      if (later) return subjects(sheet, later)
    }
    open = false
  }
  return []
}

/** A subject that is known, with its duty right behind it. */
function subjectAt(sheet: Sheet, at: number, end: number): Range | undefined {
  const type = sheet.outerType[at] ?? 0
  if (type !== BODY && type !== POSITION && sheet.noun.code[at] !== DETERMINER) return undefined
  const { kind, loose, predicate, role, subject } = readCore(sheet, at, end)
  const isTold = kind === 'party' && !loose && (role === DUTY || role === MODAL)
  return isTold && subject.end === predicate ? subject : undefined
}
