import { OPEN_BRACKET, OPEN_PAREN } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_PUNCT, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import { type FormLexicon, phraseEnd } from './form-lexicon.ts'
import { isCapitals, lineEnd, lineStart, opensCell, shortCellEnd } from './layout.ts'
import { nameHead } from './names.ts'
import { isNameCell, isNameWord, skipNameTitles } from './person-cells.ts'

const LONGEST_OFFICE = 12

/** An office in capitals on a line of its own above a personal name, or with the name behind it on the line. */
export function bareSignature(form: FormLexicon, store: TokenStore, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    if (!has(store, at, INITIAL_UPPER) || !form.lexicon.opens(store.form[at] ?? 0, form.offices)) continue
    const cell = { first: at, end: Math.min(limit, shortCellEnd(store, at)) }
    if (gluedName(form, store, cell) < cell.end) return at
    if (
      opensCell(store, at) &&
      isOfficeCell(form, store, cell) &&
      namesPerson(form, store, lineEnd(store, at), limit)
    ) {
      return at
    }
  }
  return undefined
}

/** A personal name at the very end, in a paragraph of its own or with `(Đã ký)` in front of it or behind. */
export function finalName(form: FormLexicon, store: TokenStore, from: number, limit: number): Range | undefined {
  let end = limit
  for (let lines = 0; lines < 2 && end > from; lines++) {
    const first = lineStart(store, end - 1)
    if (first < from) return undefined
    let last = first
    while (last < end && store.form[last] !== OPEN_PAREN && store.form[last] !== OPEN_BRACKET) last++
    const name = { first, end: last }
    const signed = last < end || end < limit
    if ((signed || has(store, first, PARAGRAPH)) && last - first >= 2 && opensWithSurname(form, store, name))
      return name
    if (!isSignedNote(form, store, { first, end })) return undefined
    end = first
  }
  return undefined
}

/** A name cell whose first word behind the titles is a family name. */
export function opensWithSurname(form: FormLexicon, store: TokenStore, name: Range): boolean {
  if (!isNameCell(form, store, name)) return false
  return form.lexicon.longest(store, skipNameTitles(form, store, name.first, name.end), form.surnames, name.end) !== 0
}

/** First token of the personal name that stands behind an office on the same line; the cell's end when none does. */
export function gluedName(form: FormLexicon, store: TokenStore, cell: Range): number {
  if (!has(store, cell.first, ALL_UPPER) || nameHead(form, store, cell.first, cell.end)?.office !== true)
    return cell.end
  const reach = Math.min(cell.end, cell.first + LONGEST_OFFICE)
  let name = cell.first
  while (name < reach && has(store, name, ALL_UPPER)) name++
  let end = name
  while (end < cell.end && isNameWord(store, end)) end++
  return end - name >= 2 && end - name <= 5 ? name : cell.end
}

/** Whether words of a personal name follow the capitals of the cell, whose office begins at `office`. */
export function holdsName(store: TokenStore, { first, end }: Range, office: number): boolean {
  if (!has(store, office, ALL_UPPER)) return false
  for (let k = first + 1; k + 1 < end; k++) if (isNameWord(store, k) && isNameWord(store, k + 1)) return true
  return false
}

function namesPerson(form: FormLexicon, store: TokenStore, from: number, limit: number): boolean {
  let at = from
  for (let lines = 0; lines < 4 && at < limit; lines++) {
    const cell = { first: at, end: shortCellEnd(store, at) }
    if (isNameCell(form, store, cell))
      return (
        cell.end - cell.first >= 2 || isNameCell(form, store, { first: cell.end, end: shortCellEnd(store, cell.end) })
      )
    if (!isOfficeCell(form, store, cell) && !isSignedNote(form, store, cell)) return false
    at = lineEnd(store, at)
  }
  return false
}

/** A line of capitals that begins with an office: `CHỦ TỊCH`, `PHÓ GIÁM ĐỐC PHỤ TRÁCH`; or one above `(Đã ký)`. */
export function isOfficeCell(form: FormLexicon, store: TokenStore, cell: Range): boolean {
  if (cell.end - cell.first > LONGEST_OFFICE) return false
  const head = nameHead(form, store, cell.first)
  if (head?.office !== true || has(store, cell.end - 1, IS_PUNCT)) return false
  return isCapitals(store, cell) || isSignedNote(form, store, { first: cell.end, end: shortCellEnd(store, cell.end) })
}

/** `(Đã ký)`, `[đã ký]`. */
export function isSignedNote(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  const from = has(store, first, IS_PUNCT) ? first + 1 : first
  return phraseEnd(form, store, from, 'signed', end) > 0
}
