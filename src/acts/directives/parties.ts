import type { Range } from '../../tokens/range.ts'
import { readParties } from '../parties.ts'
import { PERSON, type Sheet } from '../sheet.ts'

export function subjects(sheet: Sheet, subject: Range): readonly Range[] {
  return readParties(sheet, subject.first, subject.end)
}

export function namesPerson(sheet: Sheet, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (sheet.outerType[i] === PERSON) return true
  return false
}
