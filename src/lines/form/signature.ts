import { COLON, OPEN_PAREN } from '../../lexicon/marks.ts'
import { has, IS_WORD } from '../../tokens/store.ts'
import { inCapitals } from '../glyphs.ts'
import { type Line, opensBlock } from '../line.ts'
import { openAppendix, opensAppendix } from './attachment.ts'
import { leadRole, typeLines } from './phrases.ts'
import { isRecipients } from './recipients.ts'
import { isNote, isRule } from './shapes.ts'
import { isName, opensSignature } from './signature-shapes.ts'
import type { FormState } from './state.ts'

const HEAD_WINDOW = 30
const ISSUER_TOKENS = 14

/** Reads a line from the first authority mark or office of a signature on. */
export function readSignature(form: FormState, i: number): number {
  const { store, words } = form
  const line = form.lines[i]
  if (!line) return 1
  const role = leadRole(form, i)
  if (line.kind === 'appendix' && opensAppendix(form, i)) return openAppendix(form, i)
  if (role === 'recipients' && isRecipients(form, i)) return form.enter('recipients')
  if (role === 'motto' || role === 'party-title') return form.enter('after')
  if (opensSignature(form, i) && words.phrase(store, line.first, line.end)?.role === 'authority')
    return form.set(i, 'authority', 'signature', 'form.authority')
  if (line.kind === 'bullet' && besideRecipients(form, i)) return form.enter('recipients')
  const signed = hasName(form, i)
  const typed = signed && (typeLines(form, i) > 0 || isForeign(form, line))
  const short = line.end - line.first <= ISSUER_TOKENS && has(store, line.first, IS_WORD)
  if (typed || isNote(form, line) || (opensBlock(line.kind) && line.kind !== 'bullet')) return form.enter('after')
  if (isRule(store, line)) return signed ? form.enter('after') : form.set(i, 'rule', 'signature', 'form.rule')
  const below = signed && !isName(store, line) && !inCapitals(store, line.first, line.end)
  if ((!short && store.form[line.first] !== OPEN_PAREN) || below) return form.enter('after')
  return form.set(i, 'signer', 'signature', 'form.signer')
}

/** `Nơi nhận:      T/M BAN CHẤP HÀNH`: the signature began beside the heading of the recipients, who follow now. */
function besideRecipients({ store, lines }: FormState, i: number): boolean {
  let k = i - 1
  while (k >= 0 && i - k < HEAD_WINDOW && lines[k]?.part === 'signature') k--
  const heading = lines[k]
  return heading?.kind === 'recipients' && store.form[heading.end - 1] === COLON
}

/** Capitals that name no office. */
function isForeign(form: FormState, line: Line): boolean {
  const { store, words } = form
  if (!inCapitals(store, line.first, line.end) || isName(store, line)) return false
  return words.lexicon.longest(store, line.first, words.titles, line.end) === 0
}

/** Whether a name already stands in the signature above line `i`. */
function hasName(form: FormState, i: number): boolean {
  const { store } = form
  for (let k = i - 1; k >= 0 && k > i - HEAD_WINDOW; k--) {
    const line = form.lines[k]
    if (!line || line.part !== 'signature') return false
    if (isName(store, line)) return true
  }
  return false
}
