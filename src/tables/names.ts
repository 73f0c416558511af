import { DETERMINER, HONORIFIC, NOUN } from '../acts/codes.ts'
import { BODY, countWords, PERSON, POSITION, pastParenthesis, type Sheet } from '../acts/sheet.ts'
import { COLON, COMMA, EN_DASH, HYPHEN, OPEN_PAREN, PLUS, SEMICOLON } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, IS_WORD, LINE_START } from '../tokens/store.ts'

const ACTING: readonly number[] = [BODY, POSITION, PERSON]
const DASHES: readonly number[] = [HYPHEN, EN_DASH, PLUS]

/** Whether a body, an office, a person or a class of such is named from this token on. */
export function namesSomebody(sheet: Sheet, at: number): boolean {
  const { outerType, noun } = sheet
  if (ACTING.includes(outerType[at] ?? 0)) return true
  const next = at + (noun.length[at] ?? 1)
  switch (noun.code[at]) {
    case NOUN:
      return true
    case DETERMINER:
    case HONORIFIC:
      return noun.code[next] === NOUN || ACTING.includes(outerType[next] ?? 0)
    default:
      return false
  }
}

/** Whether an office is named from this token on. */
export function namesOffice({ outerType }: Sheet, at: number): boolean {
  return outerType[at] === POSITION
}

/**
 * The bodies that a cell names. A semicolon parts them, and so does a comma, `và` or a new line before another name; a
 * name that the tables do not know stays whole.
 */
export function readNames(sheet: Sheet, cell: Range): Range[] {
  const names: Range[] = []
  let first = cell.first
  const close = (end: number): void => {
    const name = trimmedName(sheet, first, end)
    if (name) names.push(name)
    first = end
  }
  for (let i = cell.first; i < cell.end; ) {
    if (i > first && opensName(sheet, i, first)) close(i)
    if (sheet.store.form[i] === COLON && i + 1 < cell.end && namesSomebody(sheet, i + 1)) first = i + 1
    if (sheet.store.form[i] === OPEN_PAREN) i = Math.min(pastParenthesis(sheet.store, i, cell.end), cell.end)
    else i = Math.max(i + 1, sheet.outerEnd[i] ?? 0)
  }
  close(cell.end)
  return names
}

/** Whether another name begins here. */
function opensName(sheet: Sheet, at: number, first: number): boolean {
  const { store, word } = sheet
  const before = store.form[at - 1] ?? 0
  if (before === SEMICOLON || (DASHES.includes(store.form[at] ?? 0) && has(store, at + 1, INITIAL_UPPER))) return true
  const known =
    ACTING.includes(sheet.outerType[at] ?? 0) || (sheet.noun.code[at] === DETERMINER && namesSomebody(sheet, at))
  const joined = before === COMMA || before === word.và || before === word.cùng
  if (joined && known) return true
  if (before === COMMA && has(store, at, INITIAL_UPPER) && !has(store, at, LINE_START)) {
    return has(store, at, ALL_UPPER) || isClosed(sheet, at - 1)
  }
  // One name below the other, with nothing between them.
  return known && has(store, at, INITIAL_UPPER) && at > first + 1 && isClosed(sheet, at)
}

/** Whether a known name ends right before the token. */
function isClosed({ outerEnd, outerType }: Sheet, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_NAME; i--) {
    if ((outerEnd[i] ?? 0) > 0) return outerEnd[i] === at && ACTING.includes(outerType[i] ?? 0)
  }
  return false
}

const LONGEST_NAME = 40

/** The name without joining words, marks and a parenthesis around it; honorifics are left out. */
function trimmedName(sheet: Sheet, from: number, to: number): Range | undefined {
  const { store, word, noun, outerEnd } = sheet
  let first = from
  let end = to
  const isJoiner = (at: number): boolean => store.form[at] === word.và || store.form[at] === word.cùng
  while (first < end && (isJoiner(first) || !(has(store, first, IS_WORD) || has(store, first, IS_NUMBER)))) first++
  while (first < end && (outerEnd[first] ?? 0) === 0 && noun.code[first] === HONORIFIC) first += noun.length[first] || 1
  for (let i = first; i < end; i++) if (store.form[i] === OPEN_PAREN && i > first) end = i
  while (end > first && (isJoiner(end - 1) || !(has(store, end - 1, IS_WORD) || has(store, end - 1, IS_NUMBER)))) end--
  return countWords(store, first, end) > 0 ? { first, end } : undefined
}
