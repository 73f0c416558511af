import { has, PARAGRAPH } from '../../tokens/store.ts'
import { opensBlock } from '../line.ts'
import { isClosed } from '../wrap.ts'
import {
  headsPage,
  isAnnexTitle,
  isListedAppendix,
  LISTED,
  openAnnex,
  openAppendix,
  openSecond,
  opensAppendix,
} from './attachment.ts'
import { endsListed, enterBases, isEnacting } from './bases.ts'
import { leadRole, typeLines } from './phrases.ts'
import { isRecipientRow, isRecipients } from './recipients.ts'
import { isNote, isPage, isRule } from './shapes.ts'
import { opensSignature } from './signature-shapes.ts'
import type { FormState } from './state.ts'
import { readType } from './title.ts'

/** Reads a line of the body, of an appendix, or behind a signature. */
export function readBody(form: FormState, i: number): number {
  const { store } = form
  const line = form.lines[i]
  if (!line) return 1
  const part = form.part('body')
  const role = leadRole(form, i)
  if (role === 'recipients' && isRecipients(form, i)) return form.enter('recipients')
  if (line.kind === 'bullet' && isRecipientRow(form, i))
    return form.set(i, 'recipients', 'recipients', 'form.recipients')
  if (line.kind === 'appendix' && isListedAppendix(form, i)) return form.set(i, 'text', part, LISTED)
  if (line.kind === 'appendix' && opensAppendix(form, i)) return openAppendix(form, i)
  if (opensSignature(form, i) && endsAbove(form, i)) return form.enter('signature')
  if (line.kind === 'article') form.begun = true
  if (role === 'enact' && isEnacting(form, i)) {
    form.begun = true
    return form.set(i, 'enact', part, 'form.enact')
  }
  // The bases of a consolidated text stand behind the list of the acts that amended it.
  if (role === 'basis' && !form.begun && endsListed(form, i)) return enterBases(form, i)
  if (role === 'motto' && headsPage(form, i)) return openSecond(form, i)
  if (isPage(form, line)) return form.set(i, 'page', 'note', 'form.page')
  if (isNote(form, line)) return form.set(i, 'note', 'note', 'form.note')
  if (isRule(store, line))
    return form.set(i, 'rule', form.state === 'after' && !form.annexed ? 'note' : part, 'form.rule')
  if (form.state === 'after' && typeLines(form, i) > 0) {
    form.annexed = true
    return readType(form, i, typeLines(form, i))
  }
  if (form.state === 'after' && !form.annexed && isAnnexTitle(form, i)) return openAnnex(form)
  if (form.state === 'after' && !form.annexed) {
    if (role === 'party-title') return openSecond(form, i)
    if (!opensBlock(line.kind)) return form.set(i, 'note', 'note', 'form.note')
    form.annexed = true
    form.state = 'body'
  }
  line.part = form.part('body')
  return 1
}

/** Whether the text above a signature has come to an end. */
function endsAbove(form: FormState, i: number): boolean {
  const line = form.lines[i]
  const previous = form.lines[i - 1]
  if (!line || !previous || previous.part !== 'body') return true
  return has(form.store, line.first, PARAGRAPH) || isClosed(form.store, previous) || isRule(form.store, previous)
}
