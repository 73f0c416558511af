import { has, INITIAL_UPPER, LINE_START, PARAGRAPH } from '../../tokens/store.ts'
import { inCapitals } from '../glyphs.ts'
import { type Line, opensBlock } from '../line.ts'
import { isClosed } from '../wrap.ts'
import { leadRole, linesFilled, typeLines } from './phrases.ts'
import { placeDateLines } from './place-date.ts'
import { countWords, hasNumber, isRule } from './shapes.ts'
import type { FormState } from './state.ts'
import { readType } from './title.ts'

const HEAD_WINDOW = 30
const HEAD_TOKENS = 26
const ISSUER_TOKENS = 14
const HEADLINE_TOKENS = 36

/** Whether lines of a letterhead or a type line stand near, with nothing but short lines in front of them. */
export function headAhead(form: FormState, from: number): boolean {
  for (let i = from; i < Math.min(form.lines.length, from + HEAD_WINDOW); i++) {
    const line = form.lines[i]
    if (!line) return false
    const role = leadRole(form, i)
    if (role === 'motto' || role === 'party-title' || role === 'addressee') return true
    if (role === 'number' && i < from + 8) return true
    if (typeLines(form, i) > 0 || placeDateLines(form, i) > 0) return true
    if (role === 'basis' || countWords(form.store, line) > HEAD_TOKENS) return false
    if (opensText(line)) return false
  }
  return false
}

/** A block that no line of a letterhead looks like; `h.L300` may be a mark of the typist, `p. Tân An` an address. */
function opensText({ kind }: Line): boolean {
  return opensBlock(kind) && kind !== 'bullet' && kind !== 'point'
}

/** The headline of an article or report: a first line without a final mark in front of longer text. */
export function readHeadline(form: FormState): boolean {
  const { store } = form
  const line = form.lines[0]
  const next = form.lines[1]
  if (!line || !next || opensBlock(line.kind) || isClosed(store, line)) return false
  const apart = next.end - next.first > line.end - line.first || has(store, next.first, PARAGRAPH)
  if (!apart || line.end - line.first > HEADLINE_TOKENS || !has(store, next.first, INITIAL_UPPER)) return false
  form.set(0, 'summary', 'title', 'form.headline')
  return true
}

/** Reads a line of the letterhead. */
export function readHead(form: FormState, i: number): number {
  const { store, words } = form
  const line = form.lines[i]
  if (!line) return 1
  const role = leadRole(form, i)
  if (isRule(store, line)) return form.set(i, 'rule', 'letterhead', 'form.rule')
  const phrase = words.phrase(store, line.first, form.lines[i + 2]?.end ?? store.count)
  if (phrase && (phrase.role === 'motto' || phrase.role === 'party-title')) {
    const filled = Math.max(1, linesFilled(form, i, phrase.length))
    return form.setRun(i, filled, phrase.role, 'letterhead', `form.${phrase.role}`)
  }
  if (role === 'number') {
    const bare = !hasNumber(store, line)
    return form.setRun(i, bare ? 2 : 1, 'number', 'letterhead', 'form.number')
  }
  const dated = placeDateLines(form, i)
  if (dated > 0) return form.setRun(i, dated, 'place-date', 'letterhead', 'form.place-date')
  if (role === 'summary') return form.set(i, 'summary', 'letterhead', 'form.summary')
  if (role === 'addressee') return form.enter('addressees')
  const typed = typeLines(form, i)
  if (typed > 0) return readType(form, i, typed)
  if (role === 'basis') return form.enter('bases')
  if (opensText(line) || (line.kind === 'point' && !headAhead(form, i + 1))) return form.enter('body')
  const previous = form.lines[i - 1]
  if (previous?.kind === 'summary' && headAhead(form, i)) return form.set(i, 'summary', 'letterhead', 'form.summary')
  if (countWords(store, line) > ISSUER_TOKENS && !inCapitals(store, line.first, line.end)) return form.enter('body')
  if (previous?.kind === 'motto' && !has(store, line.first, LINE_START))
    return form.set(i, 'motto', 'letterhead', 'form.motto')
  if (!headAhead(form, i + 1)) return form.enter('body')
  return form.set(i, inCapitals(store, line.first, line.end) ? 'issuer' : 'text', 'letterhead', 'form.issuer')
}
