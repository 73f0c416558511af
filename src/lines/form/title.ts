import { CLOSE_PAREN, COLON, OPEN_PAREN, STOP } from '../../lexicon/marks.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, PARAGRAPH } from '../../tokens/store.ts'
import { inCapitals } from '../glyphs.ts'
import { type Line, opensBlock } from '../line.ts'
import { isClosed, isHeld } from '../wrap.ts'
import { enterBases, isBasis, isEnacting } from './bases.ts'
import { leadRole } from './phrases.ts'
import { placeDateLines } from './place-date.ts'
import { isRule } from './shapes.ts'
import type { FormState } from './state.ts'

const ISSUER_TOKENS = 14
/** `TRƯỞNG BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN TỈNH điện:` */
const CALL_TOKENS = 24
const TITLE_TOKENS = 90
/** `2025 - 2026.` at the end of a title. */
const YEARS = 4

/** The name of the type begins the title. */
export function readType(form: FormState, i: number, count: number): number {
  form.state = 'title'
  form.titleLines = 0
  form.titleCapitals = false
  return form.setRun(i, count, 'type', 'title', 'form.type')
}

/** Reads a line between the type and the bases or the body. */
export function readTitle(form: FormState, i: number): number {
  const { store } = form
  const line = form.lines[i]
  if (!line) return 1
  const role = leadRole(form, i)
  if (isRule(store, line)) return form.set(i, 'rule', 'title', 'form.rule')
  if (role === 'addressee' || opensTelegram(form, i)) return form.enter('addressees')
  if (role === 'basis' && isBasis(form, i)) return enterBases(form, i)
  if (role === 'enact' && isEnacting(form, i)) return form.enter('body')
  if (placeDateLines(form, i) > 0 && !form.annexed) return form.enter('head')
  if (opensBlock(line.kind)) return form.enter('body')
  if (isTitle(form, i, line)) return addTitle(form, i, line)
  const above = line.end - line.first <= ISSUER_TOKENS && leadRole(form, i + 1) === 'basis'
  return above ? form.set(i, 'issuer', 'title', 'form.issuer') : form.enter('body')
}

function addTitle(form: FormState, i: number, line: Line): number {
  const { store, words } = form
  const capitals = inCapitals(store, line.first, line.end)
  if (form.titleLines === 0) form.titleCapitals = capitals
  form.titleLines++
  const issuer = capitals && !form.titleCapitals && words.issuerHead(store, line.first, line.end) !== 0
  return form.set(i, issuer ? 'issuer' : 'summary', 'title', issuer ? 'form.issuer' : 'form.summary')
}

function isTitle(form: FormState, i: number, line: Line): boolean {
  const { store, words } = form
  const size = line.end - line.first
  const capitals = inCapitals(store, line.first, line.end)
  if (capitals) return true
  const previous = form.lines[i - 1]
  const open = previous !== undefined && previous.kind === 'summary' && !isClosed(store, previous)
  if (store.form[line.first] === OPEN_PAREN) return true
  if (previous && store.form[previous.first] === OPEN_PAREN && store.form[previous.end - 1] !== CLOSE_PAREN) return true
  if (open && has(store, line.first, IS_NUMBER) && !has(store, line.first, PARAGRAPH) && size <= YEARS) return true
  // A lead-in: `Thực hiện Chỉ thị số ..., UBND tỉnh ban hành Kế hoạch như sau:`.
  if (form.titleLines > 0 && store.form[line.end - 1] === COLON && has(store, line.first, INITIAL_UPPER)) return false
  if (form.titleCapitals) return open && isHeld(store, words, previous) && size < ISSUER_TOKENS
  if (form.titleLines === 0) return size <= TITLE_TOKENS && store.form[line.end - 1] !== STOP
  return open && !has(store, line.first, PARAGRAPH) && !words.opensPurpose(store, line.first, line.end)
}

/** `THỦ TƯỚNG CHÍNH PHỦ điện:`, `CHỦ TỊCH UBND TỈNH gửi:`: whom a telegram is sent to follows. */
function opensTelegram(form: FormState, i: number): boolean {
  const { store, words } = form
  const line = form.lines[i]
  if (!line || line.end - line.first > CALL_TOKENS) return false
  const last = store.form[line.end - 1] === COLON ? line.end - 2 : line.end - 1
  return last > line.first && words.calls.has(store.form[last] ?? 0) && has(store, line.first, ALL_UPPER)
}
