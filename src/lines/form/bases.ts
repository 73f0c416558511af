import { COLON, COMMA, SEMICOLON, STOP } from '../../lexicon/marks.ts'
import { isSmall } from '../../tokens/looks.ts'
import { has, PARAGRAPH } from '../../tokens/store.ts'
import { inCapitals, isDash } from '../glyphs.ts'
import { opensBlock } from '../line.ts'
import { isClosed, isHeld } from '../wrap.ts'
import { leadRole, linesFilled } from './phrases.ts'
import { isRule } from './shapes.ts'
import type { FormState } from './state.ts'

const HEAD_WINDOW = 30
const BASIS_LINES = 14

/** Reads a line among the legal bases. */
export function readBasis(form: FormState, i: number): number {
  const { store, words } = form
  const line = form.lines[i]
  const previous = form.lines[i - 1]
  if (!line) return 1
  const role = leadRole(form, i)
  if (isRule(store, line)) return form.set(i, 'rule', 'bases', 'form.rule')
  if (role === 'enact' && isEnacting(form, i)) return form.enter('body')
  if (role === 'basis' && isBasis(form, i)) return form.set(i, 'basis', 'bases', 'form.basis')
  if (opensBlock(line.kind)) return form.enter('body')
  if (!previous) return form.enter('body')
  const goes = previous.kind === 'basis' && (isSmall(store, line.first) || !isClosed(store, previous))
  if (goes && !(has(store, line.first, PARAGRAPH) && !isSmall(store, line.first))) {
    form.set(i, 'basis', 'bases', 'form.basis')
    line.continues = true
    return 1
  }
  const capitals = inCapitals(store, line.first, line.end)
  if (capitals && words.issuerHead(store, line.first, line.end) !== 0)
    return form.set(i, 'issuer', 'bases', 'form.issuer')
  if (basisAhead(form, i + 1)) return form.set(i, 'basis', 'bases', 'form.basis')
  return form.enter('body')
}

/** Goes over to the bases; the office that decides stands right above them. */
export function enterBases(form: FormState, i: number): number {
  const { store, words } = form
  // The office that decides stands between the title and the bases.
  for (let k = i - 1; k > i - 4 && k > 0; k--) {
    const line = form.lines[k]
    const above = form.lines[k - 1]
    if (!line || !above || line.kind !== 'summary' || !inCapitals(store, line.first, line.end)) break
    if (words.issuerHead(store, line.first, line.end) === 0 || isHeld(store, words, above)) continue
    if (above.kind === 'type' && !has(store, line.first, PARAGRAPH)) break
    for (let m = k; m < i; m++) form.set(m, 'issuer', 'title', 'form.issuer')
    break
  }
  return form.enter('bases')
}

/** `QUYẾT ĐỊNH:` alone in its line. */
export function isEnacting(form: FormState, i: number): boolean {
  const line = form.lines[i]
  const { store, words } = form
  if (!line) return false
  const phrase = words.phrase(store, line.first, form.lines[i + 1]?.end ?? line.end)
  if (phrase?.role !== 'enact') return false
  const stop = line.first + phrase.length
  const colon = store.form[stop] === COLON ? stop + 1 : stop
  return linesFilled(form, i, colon - line.first) > 0
}

/** Whether the paragraph that begins with a basis phrase is a legal basis and no sentence of the body. */
export function isBasis(form: FormState, i: number): boolean {
  const { store, words } = form
  const k = paragraphEnd(form, i)
  const last = store.form[(form.lines[k]?.end ?? 1) - 1]
  if (last === SEMICOLON || last === COMMA) return true
  if (last === COLON) return false
  const lead = form.lines[i]
  if (!lead) return false
  const at = isDash(store.form[lead.first] ?? 0) ? lead.first + 1 : lead.first
  const opener = store.form[at]
  if (form.state === 'bases') return true
  const loose = opener === words.theo || opener === words.thucHien || opener === words.sauKhi
  return !loose && (enactAhead(form, k + 1) || last !== STOP)
}

/** Whether the paragraph that begins at the line ends with a semicolon. */
export function endsListed(form: FormState, i: number): boolean {
  const { store } = form
  const last = form.lines[paragraphEnd(form, i)]
  return last !== undefined && store.form[last.end - 1] === SEMICOLON
}

/** Last line of the paragraph that begins at the line. */
function paragraphEnd(form: FormState, i: number): number {
  const { store } = form
  let k = i
  while (k < i + BASIS_LINES && k + 1 < form.lines.length) {
    const line = form.lines[k]
    const next = form.lines[k + 1]
    if (!line || !next || isClosed(store, line) || has(store, next.first, PARAGRAPH) || opensBlock(next.kind)) break
    k++
  }
  return k
}

function enactAhead(form: FormState, from: number): boolean {
  for (let i = from; i < Math.min(form.lines.length, from + HEAD_WINDOW * 2); i++) {
    if (leadRole(form, i) === 'enact' && isEnacting(form, i)) return true
    if (form.lines[i]?.kind === 'article') return true
  }
  return false
}

/** Whether another basis follows near: a line between two bases is one too, though its `Căn cứ` is missing. */
function basisAhead(form: FormState, from: number): boolean {
  for (let i = from; i < Math.min(form.lines.length, from + BASIS_LINES); i++) {
    if (leadRole(form, i) === 'basis' && isBasis(form, i)) return true
    if (opensBlock(form.lines[i]?.kind ?? 'text')) return false
  }
  return false
}
