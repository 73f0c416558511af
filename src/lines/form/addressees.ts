import { CLOSE_PAREN, COLON, OPEN_PAREN, SEMICOLON, STOP } from '../../lexicon/marks.ts'
import { isSmall } from '../../tokens/looks.ts'
import { type Line, opensBlock } from '../line.ts'
import { isClosed, isHeld } from '../wrap.ts'
import { leadRole, linesFilled } from './phrases.ts'
import { isRule } from './shapes.ts'
import type { FormState } from './state.ts'

const LETTER_LINE = 12

/** Reads a line from `Kính gửi` on. */
export function readAddressee(form: FormState, i: number): number {
  const { store, words } = form
  const line = form.lines[i]
  if (!line) return 1
  if (!form.addressed) {
    form.addressed = true
    const phrase = words.phrase(store, line.first, form.lines[i + 1]?.end ?? line.end)
    const filled = phrase ? linesFilled(form, i, phrase.length) : 0
    return form.setRun(i, Math.max(1, filled), 'addressee', 'addressees', 'form.addressee')
  }
  if (isRule(store, line)) return form.set(i, 'rule', 'addressees', 'form.rule')
  const previous = form.lines[i - 1]
  const bullet = line.kind === 'bullet'
  if (opensBlock(line.kind) && !bullet) return form.enter('body')
  // `Xét đề nghị của X ...`, `Căn cứ ...` right below the addressees opens the text.
  if (leadRole(form, i) === 'basis' || leadsOn(form, line)) return form.enter('body')
  if (bullet || continuesAddressee(form, i, line, previous))
    return form.set(i, 'addressee', 'addressees', 'form.addressee')
  return form.enter('body')
}

/** A long line with a colon at its end opens the list of a letter: no name is that long. */
function leadsOn({ store }: FormState, { first, end, kind }: Line): boolean {
  return kind !== 'bullet' && store.form[end - 1] === COLON && end - first > LETTER_LINE && !isSmall(store, first)
}

function continuesAddressee(form: FormState, i: number, line: Line, previous: Line | undefined): boolean {
  const { store, words } = form
  if (!previous) return false
  const last = store.form[previous.end - 1]
  if (store.form[line.first] === OPEN_PAREN) return true
  if (last === STOP) return false
  if (last === COLON) return true
  if (isHeld(store, words, previous) || isSmall(store, line.first)) return true
  if (!isClosed(store, previous) && form.lines[i + 1]?.kind === 'bullet') return true
  if (last !== CLOSE_PAREN && form.measure.isFull(store, form.lines, i - 1)) return true
  if (!isClosed(store, previous) && line.end - line.first < LETTER_LINE / 2) return true
  if (last === SEMICOLON) return line.end - line.first <= LETTER_LINE && store.form[line.end - 1] === SEMICOLON
  return false
}
