import { FormSet } from '../../lexicon/forms.ts'
import { CLOSE_BRACKET, HASH, OPEN_BRACKET, STAR } from '../../lexicon/marks.ts'
import { has, IS_NUMBER, IS_PUNCT, LINE_START, SPACE_BEFORE, type TokenStore } from '../../tokens/store.ts'
import { integer } from '../glyphs.ts'
import type { Line } from '../line.ts'
import type { FormState } from './state.ts'

const RULE_MARKS: FormSet = new FormSet(['-', '_', '*', '=', '~', '–', '—', '.', '…', '#'].map((m) => -m.charCodeAt(0)))

/** `-----`, `*`, `_____`: a line of marks that only separates; a single dash is an empty bullet. */
export function isRule(store: TokenStore, line: Line): boolean {
  for (let k = line.first; k < line.end; k++) {
    if (!has(store, k, IS_PUNCT) || !RULE_MARKS.has(store.form[k] ?? 0)) return false
  }
  return line.end - line.first > 1 || store.form[line.first] === STAR || store.form[line.first] === HASH
}

/** Words and numbers of the line, marks left out. */
export function countWords(store: TokenStore, line: Line): number {
  let count = 0
  for (let k = line.first; k < line.end; k++) if (!has(store, k, IS_PUNCT)) count++
  return count
}

/** Whether the line has a number in it. */
export function hasNumber(store: TokenStore, line: Line): boolean {
  for (let k = line.first; k < line.end; k++) if (has(store, k, IS_NUMBER)) return true
  return false
}

/** `Trang 3`, `Page 2/10`: a running page number. */
export function isPage({ store, words }: FormState, line: Line): boolean {
  const form = store.form[line.first] ?? 0
  if (form !== words.trang && form !== words.page) return false
  return line.end - line.first >= 2 && line.end - line.first <= 5 && integer(store, line.first + 1) > 0
}

/**
 * `[Điều này được ...]`, `[1] ...`: an editor's or a foot note that fills its line. A number in brackets to which nothing
 * in the text leads counts the paragraphs of a judgment or the fields of a form.
 */
export function isNote(form: FormState, line: Line): boolean {
  const { store } = form
  if (store.form[line.first] !== OPEN_BRACKET) return false
  if (isBracketed(store, line.first)) return form.anchors.has(integer(store, line.first + 1))
  return line.end - pastNotes(store, line) < LEAST_TEXT
}

/** Tokens of a line behind its notes from which it is text: `1.` alone, or a full stop, is none. */
const LEAST_TEXT = 4

/** Token behind the notes that the line opens with; its end when they do not close on it. */
function pastNotes(store: TokenStore, { first, end }: Line): number {
  let depth = 0
  for (let k = first; k < end; k++) {
    if (store.form[k] === OPEN_BRACKET) depth++
    else if (store.form[k] === CLOSE_BRACKET && --depth === 0 && store.form[k + 1] !== OPEN_BRACKET) return k + 1
  }
  return end
}

/** Numbers of the notes that something leads to: `Luật Thủy lợi[1]`, or another line with the same number. */
export function noteAnchors(store: TokenStore): Set<number> {
  const anchors = new Set<number>()
  const opened = new Set<number>()
  for (let k = 0; k + 2 < store.count; k++) {
    if (store.form[k] !== OPEN_BRACKET || !isBracketed(store, k)) continue
    const number = integer(store, k + 1)
    const opens = has(store, k, LINE_START)
    if (opens ? opened.has(number) : !has(store, k, SPACE_BEFORE)) anchors.add(number)
    if (opens) opened.add(number)
  }
  return anchors
}

function isBracketed(store: TokenStore, at: number): boolean {
  return has(store, at + 1, IS_NUMBER) && store.form[at + 2] === CLOSE_BRACKET
}
