import { COLON, HYPHEN, OPEN_PAREN, PLUS, STOP } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import {
  ALL_UPPER,
  BREAK,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  LINE_START,
  type TokenStore,
  tokenText,
} from '../tokens/store.ts'
import { type FormLexicon, phraseAt, phraseEnd } from './form-lexicon.ts'
import { isCapitals, lineEnd, opensParagraph, ruleEnd } from './layout.ts'
import { leavesOpen, nameHead } from './names.ts'

const YEARS = 4
const ROMAN = /^[IVXLC]+$/u
const TITLE_ENDS: ReadonlySet<string> = new Set(['addressee', 'recipients', 'motto', 'preamble'])

/** Whether the line is no more of the title that stands before it. */
export function endsTitle(form: FormLexicon, store: TokenStore, line: Range, before: readonly Range[]): boolean {
  const { first } = line
  if (!has(store, first, LINE_START)) return false
  const phrase = phraseAt(form, store, first)
  if (isAttachmentNote(form, store, first)) return true
  if (phrase && TITLE_ENDS.has(phrase.kind)) return true
  // `HIẾN PHÁP` + `NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`
  if (store.form[first] === form.words.nuoc && phraseEnd(form, store, first + 1, 'motto') > 0) return true
  if (isBasisLine(form, store, first) || opensBlock(form, store, first)) return true
  const last = before.at(-1)
  if (!last) return false
  if (ruleEnd(store, first) > 0) return !followedByCapitals(store, first)
  if (isEnacting(form, store, line)) return true
  if (isYears(store, line)) return false
  const capitals = isCapitals(store, before[0] ?? line)
  if (capitals && aboutEnd(form, store, line) > first && namesSession(form, store, before[0] ?? line)) return false
  if (capitals) return !isCapitals(store, line) && !opensCallLine(form, store, line) && !isNameLine(form, store, line)
  return endsPlainTitle(form, store, line, last)
}

/** `HỘI NGHỊ LẦN THỨ MƯỜI BAN CHẤP HÀNH ĐẢNG BỘ TỈNH`: the meeting that decided. */
export function namesSession(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  return phraseEnd(form, store, first, 'session', end) > 0
}

/** Token behind `về` or `V/v` at the start of the line; its first token when it opens with neither. */
export function aboutEnd(form: FormLexicon, store: TokenStore, { first, end }: Range): number {
  const phrase = phraseAt(form, store, first, end - 1)
  return phrase?.kind === 'about' || phrase?.kind === 'about-word' ? phrase.end : first
}

/** `NĂM HỌC` + `2025-2026`: a number alone goes on with the title. */
function isYears(store: TokenStore, { first, end }: Range): boolean {
  return has(store, first, IS_NUMBER) && !opensParagraph(store, first) && end - first <= YEARS
}

/** `(Kèm theo Quyết định số ...)`, `(Ban hành kèm theo ...)`. */
function isAttachmentNote(form: FormLexicon, store: TokenStore, first: number): boolean {
  return store.form[first] === OPEN_PAREN && phraseAt(form, store, first + 1)?.kind === 'attached'
}

/** A rule below which the name of the body in capitals still follows. */
function followedByCapitals(store: TokenStore, rule: number): boolean {
  const next = lineEnd(store, rule)
  return next < store.count && isCapitals(store, { first: next, end: lineEnd(store, next) })
}

/** `THỦ TƯỚNG CHÍNH PHỦ điện:`. */
export function opensCallLine(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  return (
    store.form[end - 1] === COLON &&
    store.form[end - 2] === form.words.dien &&
    nameHead(form, store, first) !== undefined
  )
}

/** A summary in normal case goes on in small letters, or until a blank line, a full stop or capitals. */
function endsPlainTitle(form: FormLexicon, store: TokenStore, line: Range, last: Range): boolean {
  if (isCapitals(store, line) && line.end - line.first > 1) return false
  if (isNameLine(form, store, line)) return false
  if (isCapitals(store, last)) return true
  if (opensParagraph(store, line.first)) return true
  if (store.form[last.end - 1] === STOP) return true
  if (!has(store, line.first, INITIAL_UPPER) || leavesOpen(form, store, last.end - 1)) return false
  if (store.form[line.end - 1] === COLON) return true
  if (!has(store, line.first, BREAK)) return false
  return line.end - line.first > 8 && !endsBeforeStop(store, line)
}

/** The line is the last before a blank one and no sentence. */
function endsBeforeStop(store: TokenStore, line: Range): boolean {
  return store.form[line.end - 1] !== STOP && (line.end >= store.count || opensParagraph(store, line.end))
}

/** Whether the line is a name of a body or office alone, in normal case: `Bộ trưởng Bộ Tài chính`. */
export function isNameLine(form: FormLexicon, store: TokenStore, line: Range): boolean {
  const head = nameHead(form, store, line.first, line.end)
  if (!head || !has(store, line.first, LINE_START) || line.end - line.first > 12) return false
  return head.end <= line.end && line.end < store.count && isBasisLine(form, store, line.end)
}

/** `Căn cứ`, `Theo đề nghị`, `Xét` ... at the start of a line, with or without a dash. */
export function isBasisLine(form: FormLexicon, store: TokenStore, at: number): boolean {
  let first = at
  if (store.form[first] === HYPHEN || store.form[first] === PLUS) first++
  if (!has(store, first, INITIAL_UPPER) || has(store, first, ALL_UPPER)) return false
  return phraseEnd(form, store, first, 'basis') > 0
}

function opensBlock(form: FormLexicon, store: TokenStore, at: number): boolean {
  const word = store.form[at]
  if ((word !== form.words.dieu && word !== form.words.chuong) || has(store, at + 1, LINE_START)) return false
  return has(store, at + 1, IS_NUMBER) || ROMAN.test(tokenText(store, at + 1))
}

/** `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ` alone on the line. */
function isEnacting(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  const to = phraseEnd(form, store, first, 'enact', end)
  return to > 0 && (to === end || (to === end - 1 && store.form[to] === COLON))
}
