import { COLON, SEMICOLON, STOP } from '../../lexicon/marks.ts'
import { isSmall } from '../../tokens/looks.ts'
import { has, PARAGRAPH, SPACE_BEFORE } from '../../tokens/store.ts'
import { isDash } from '../glyphs.ts'
import { opensBlock } from '../line.ts'
import { isClosed, isHeld } from '../wrap.ts'
import { openAppendix, opensAppendix } from './attachment.ts'
import { leadRole, linesFilled, typeLines } from './phrases.ts'
import { isRule } from './shapes.ts'
import { isName, opensSignature } from './signature-shapes.ts'
import type { FormState } from './state.ts'

const HEAD_TOKENS = 26
const ISSUER_TOKENS = 14
const LAST_LINES = 3
const FEWEST_DASHES = 3
const MARK_TOKENS = 9

/** Reads a line from `Nơi nhận` on. */
export function readRecipient(form: FormState, i: number): number {
  const { store, words } = form
  const line = form.lines[i]
  const previous = form.lines[i - 1]
  if (!line) return 1
  const role = leadRole(form, i)
  if (line.kind === 'appendix' && opensAppendix(form, i)) return openAppendix(form, i)
  if (opensSignature(form, i)) return form.enter('signature')
  if (role === 'recipients') {
    const split = store.form[line.end - 1] !== COLON && line.end - line.first === 1
    return form.setRun(i, split ? 2 : 1, 'recipients', 'recipients', 'form.recipients')
  }
  if (role === 'motto' || typeLines(form, i) > 0) return form.enter('after')
  const item = line.kind === 'bullet' || isRule(store, line)
  const goes =
    previous !== undefined &&
    previous.kind === 'recipients' &&
    (isSmall(store, line.first) ||
      !isClosed(store, previous) ||
      isHeld(store, words, previous) ||
      store.form[previous.end - 1] !== STOP)
  const apart =
    has(store, line.first, PARAGRAPH) && previous?.kind === 'recipients' && store.form[previous.end - 1] === STOP
  // `p. Tân An` and `2. Cầu Kho` are parts of an address.
  const blocked = opensBlock(line.kind) && !item && line.kind !== 'clause' && line.kind !== 'point'
  if (item || (goes && !apart && !blocked && line.end - line.first <= HEAD_TOKENS * 2))
    return form.set(i, 'recipients', 'recipients', 'form.recipients')
  if (isTypistMark(form, i)) return form.set(i, 'note', 'recipients', 'form.typist')
  return form.enter(signed(form, i) ? 'signature' : 'after')
}

/** `Nơi nhận:` or the words alone in their line. */
export function isRecipients(form: FormState, i: number): boolean {
  const { store, words } = form
  const line = form.lines[i]
  if (!line) return false
  const phrase = words.phrase(store, line.first, form.lines[i + 1]?.end ?? line.end)
  const stop = line.first + (phrase?.length ?? 0)
  return store.form[stop] === COLON || linesFilled(form, i, stop - line.first) > 0
}

/** `- Chính phủ; - Bộ Nội vụ; ...` in one of the last lines: recipients whose heading is missing. */
export function isRecipientRow(form: FormState, i: number): boolean {
  const { store } = form
  const line = form.lines[i]
  if (!line || i + LAST_LINES < form.lines.length) return false
  let dashes = 0
  for (let k = line.first + 1; k < line.end; k++) {
    if (store.form[k - 1] === SEMICOLON && isDash(store.form[k] ?? 0)) dashes++
  }
  return dashes >= FEWEST_DASHES && (line.end - line.first) / dashes < ISSUER_TOKENS
}

/** `HP_VP4_QĐ`, `TĐ/2025`: the mark of who typed the document, between the recipients and the signature. */
function isTypistMark(form: FormState, i: number): boolean {
  const line = form.lines[i]
  if (!line || line.end - line.first > MARK_TOKENS || !opensSignature(form, i + 1)) return false
  for (let k = line.first + 1; k < line.end; k++) if (has(form.store, k, SPACE_BEFORE)) return false
  return true
}

/** Whether a line behind the recipients is still part of a signature block beside them. */
function signed(form: FormState, i: number): boolean {
  const line = form.lines[i]
  return line !== undefined && isName(form.store, line)
}
