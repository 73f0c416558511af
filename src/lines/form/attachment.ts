import { COLON, OPEN_PAREN } from '../../lexicon/marks.ts'
import { ALL_UPPER, has, PARAGRAPH } from '../../tokens/store.ts'
import { inCapitals, isCapitalTitle } from '../glyphs.ts'
import { opensBlock } from '../line.ts'
import { isAnnexNote } from '../words.ts'
import { isClosed, isHeld } from '../wrap.ts'
import { linesFilled } from './phrases.ts'
import { isRule } from './shapes.ts'
import { opensSignature } from './signature-shapes.ts'
import { AGAIN, type FormState } from './state.ts'

const ANNEX_LINES = 12
const LISTED_LINES = 8
/** Rule of an appendix that a list only names. */
export const LISTED = 'line.listed-appendix'
const LETTERHEAD_LINES = 6

/** Capitals behind the signature, with the note `(Kèm theo ...)` or blocks below them, head an attachment. */
export function isAnnexTitle(form: FormState, i: number): boolean {
  const { store, words } = form
  const line = form.lines[i]
  if (!line || !inCapitals(store, line.first, line.end)) return false
  for (let k = i + 1; k < Math.min(form.lines.length, i + ANNEX_LINES); k++) {
    const below = form.lines[k]
    if (!below || opensSignature(form, k)) return false
    if (opensBlock(below.kind)) return true
    if (store.form[below.first] === OPEN_PAREN) {
      for (let t = below.first; t < below.end; t++) if (store.form[t] === words.kem) return true
    }
    if (store.form[below.first] === words.stt || store.form[below.first] === words.tt) return true
  }
  return false
}

/** Opens an attachment that has a title and no heading `Phụ lục`. */
export function openAnnex(form: FormState): number {
  form.annexed = true
  form.state = 'title'
  form.titleLines = 0
  return AGAIN
}

/** Whether the heading of an appendix stands where a new page may begin. */
export function opensAppendix(form: FormState, i: number): boolean {
  const line = form.lines[i]
  const previous = form.lines[i - 1]
  if (!line || !previous) return true
  const { store, words } = form
  if (isHeld(store, words, previous)) return false
  return (
    has(store, line.first, ALL_UPPER) ||
    has(store, line.first, PARAGRAPH) ||
    isClosed(store, previous) ||
    form.state === 'after' ||
    isCapitalTitle(store, line.content, line.end) ||
    isAnnexNote(store, words, line.content)
  )
}

/** `..., cụ thể:` + `Phụ lục 1: Danh mục ...`: the appendices are listed, they do not begin here. */
export function isListedAppendix(form: FormState, i: number): boolean {
  const { store } = form
  const line = form.lines[i]
  const previous = form.lines[i - 1]
  if (!line || !previous || form.annexed || form.state !== 'body' || has(store, line.first, ALL_UPPER)) return false
  if (line.content >= line.end) return false
  if (store.form[previous.end - 1] === COLON) return true
  for (let k = i - 1; k >= 0 && k > i - LISTED_LINES; k--) {
    if (form.lines[k]?.rule === LISTED) return true
    if (opensBlock(form.lines[k]?.kind ?? 'text')) return false
  }
  return false
}

/** Opens an appendix at its heading. */
export function openAppendix(form: FormState, i: number): number {
  const line = form.lines[i]
  form.annexed = true
  form.state = 'title'
  form.titleLines = 0
  form.titleCapitals = line !== undefined && line.content < line.end
  if (line) line.part = 'appendix'
  return 1
}

/** Whether the state name at line `i` heads a page: in capitals and filling its lines. */
export function headsPage(form: FormState, i: number): boolean {
  const { store, words } = form
  const line = form.lines[i]
  if (!line || !has(store, line.first, ALL_UPPER)) return false
  const phrase = words.phrase(store, line.first, form.lines[i + 2]?.end ?? store.count)
  return phrase !== undefined && linesFilled(form, i, phrase.length) > 0
}

/** A second document in the file: its letterhead begins with the short lines above the state name. */
export function openSecond(form: FormState, i: number): number {
  const { store } = form
  if (form.state === 'after') form.annexed = true
  for (let k = i - 1; k >= 0 && k > i - LETTERHEAD_LINES; k--) {
    const line = form.lines[k]
    if (!line) break
    const rule = isRule(store, line)
    if (!rule && !inCapitals(store, line.first, line.end)) break
    form.set(k, rule ? 'rule' : 'issuer', 'letterhead', rule ? 'form.rule' : 'form.issuer')
  }
  return form.enter('head')
}
