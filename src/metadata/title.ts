import type { Range } from '../tokens/range.ts'
import {
  ALL_UPPER,
  BREAK,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_WORD,
  LINE_START,
  SPACE_BEFORE,
  type TokenStore,
  tokenText,
} from '../tokens/store.ts'
import { type DateReading, readDate } from './date.ts'
import { type FormLexicon, phraseAt, phraseEnd } from './form-lexicon.ts'
import { isCapitals, lineEnd, opensParagraph, ruleEnd } from './layout.ts'
import { lacksComplement, leavesOpen, nameHead } from './names.ts'
import { type NumberReading, readNumber } from './number.ts'

const LONGEST_TITLE = 400
const LONGEST_ISSUER = 16
const YEARS = 4
const ROMAN = /^[IVXLC]+$/u
const COLON = -0x3a
const STOP = -0x2e
const OPEN_PAREN = -0x28
const OPEN_BRACKET = -0x5b
const CLOSE_BRACKET = -0x5d

/** What stands between the type and the legal bases. */
export interface Title {
  /** Pieces of the summary, one a line. */
  readonly subject: readonly Range[]
  /** The body or office named above the bases, or before `điện:`. */
  readonly heading?: Range
  /** The body named right behind the type: `của Bộ trưởng Bộ Tài chính`. */
  readonly issuer?: Range
  readonly number?: NumberReading
  readonly date?: DateReading
  /** First token behind the title. */
  readonly end: number
}

interface Titular {
  readonly issuer?: Range
  readonly number?: NumberReading
  readonly date?: DateReading
  readonly end: number
}

/** Reads the title that begins behind the type; `letterhead` holds the tokens of the issuing body's name there. */
export function readTitle(
  form: FormLexicon,
  store: TokenStore,
  first: number,
  blockStart: number,
  letterhead: readonly number[],
): Title {
  const limit = Math.min(store.count, first + LONGEST_TITLE, blockStart > first ? blockStart : store.count)
  const titular = readTitular(form, store, skipRules(store, first, limit), limit)
  const lines = titleLines(form, store, titular.end, limit)
  const heading = splitHeading(form, store, lines, letterhead[0] ?? -1) ?? splitTail(form, store, lines, letterhead)
  const { end: _end, ...named } = titular
  return {
    subject: lines.filter((line) => line.end > line.first),
    ...named,
    ...(heading ? { heading } : {}),
    end: Math.max(titular.end, heading?.end ?? 0, lines.at(-1)?.end ?? 0),
  }
}

function skipRules(store: TokenStore, first: number, limit: number): number {
  let at = first
  for (let end = ruleEnd(store, at); at < limit && end > at; end = ruleEnd(store, at)) at = end
  return at
}

/** `của <body> số <number> ngày <date>` in the title of older documents, each part if present. */
function readTitular(form: FormLexicon, store: TokenStore, first: number, limit: number): Titular {
  let at = first
  const issuer = readNamedIssuer(form, store, at, limit)
  if (issuer) at = issuer.end
  const number = store.form[at] === form.words.so ? readNumber(store, at + 1) : undefined
  if (number) at = number.end
  const date = number || issuer ? readDate(form, store, at) : undefined
  if (date) at = date.end
  if (date && store.form[at] === STOP) at++
  return { end: at, ...(issuer ? { issuer } : {}), ...(number ? { number } : {}), ...(date ? { date } : {}) }
}

function readNamedIssuer(form: FormLexicon, store: TokenStore, at: number, limit: number): Range | undefined {
  if (store.form[at] !== form.words.cua || !nameHead(form, store, at + 1, limit)) return undefined
  const stop = Math.min(limit, at + LONGEST_ISSUER)
  for (let k = at + 2; k <= stop; k++) {
    const about = phraseAt(form, store, k)?.kind
    const numbered = store.form[k] === form.words.so && readNumber(store, k + 1) !== undefined
    const ends = numbered || about === 'about' || about === 'about-word' || k === limit
    const breaks = has(store, k, LINE_START) && !leavesOpen(form, store, k - 1) && !continuesName(store, k)
    if (ends || breaks)
      return numbered || k === limit || has(store, k, LINE_START) ? { first: at + 1, end: k } : undefined
  }
  return undefined
}

function continuesName(store: TokenStore, at: number): boolean {
  return !opensParagraph(store, at) && has(store, at, ALL_UPPER) === has(store, at - 1, ALL_UPPER)
    ? !has(store, at, INITIAL_UPPER)
    : false
}

/** The lines up to the bases, the first article, an addressee or running text; notes in brackets are left out. */
function titleLines(form: FormLexicon, store: TokenStore, first: number, limit: number): Range[] {
  const lines: Range[] = []
  for (let at = first; at < limit; ) {
    const end = Math.min(limit, lineEnd(store, at))
    if (endsTitle(form, store, { first: at, end }, lines)) break
    if (ruleEnd(store, at) === 0) {
      addPieces(store, { first: at, end }, lines)
      if (runsOn(store, lines.at(-1), end)) break
    }
    at = end
  }
  return lines
}

/** Adds the line without notes in brackets, and cut where running text follows capitals on the same line. */
function addPieces(store: TokenStore, line: Range, lines: Range[]): void {
  let from = line.first
  for (let k = line.first; k < line.end; k++) {
    if (store.form[k] !== OPEN_BRACKET) continue
    if (k > from) lines.push({ first: from, end: k })
    while (k < line.end && store.form[k] !== CLOSE_BRACKET) k++
    from = k + 1
  }
  if (line.end > from) lines.push({ first: from, end: capitalsEnd(store, { first: from, end: line.end }, lines[0]) })
}

/** In a title of capitals, the first word of running text on the line; else the line's end. */
function capitalsEnd(store: TokenStore, line: Range, opening: Range | undefined): number {
  const capitals = isCapitals(store, opening ?? { first: line.first, end: Math.min(line.end, line.first + 2) })
  if (!capitals) return line.end
  for (let k = line.first + 1; k < line.end - 1; k++) {
    if (isPlainWord(store, k) && (isPlainWord(store, k + 1) || isPlainWord(store, k + 2))) return k
  }
  return line.end
}

/** A word not in capitals that is no part of a symbol (`QĐ-TTg`). */
function isPlainWord(store: TokenStore, at: number): boolean {
  return has(store, at, IS_WORD) && !has(store, at, ALL_UPPER) && has(store, at, SPACE_BEFORE)
}

function runsOn(store: TokenStore, last: Range | undefined, end: number): boolean {
  return last !== undefined && last.end < end && store.form[last.end] !== OPEN_BRACKET && !isBracketEnd(store, end)
}

function isBracketEnd(store: TokenStore, end: number): boolean {
  return store.form[end - 1] === CLOSE_BRACKET
}

function endsTitle(form: FormLexicon, store: TokenStore, line: Range, before: readonly Range[]): boolean {
  const { first } = line
  if (!has(store, first, LINE_START)) return false
  const phrase = phraseAt(form, store, first)
  if (isAttachmentNote(form, store, first)) return true
  if (phrase?.kind === 'addressee' || phrase?.kind === 'recipients' || phrase?.kind === 'motto') return true
  if (isBasisLine(form, store, first) || opensBlock(form, store, first)) return true
  const last = before.at(-1)
  if (!last) return false
  if (ruleEnd(store, first) > 0) return !followedByCapitals(store, first)
  if (isEnacting(form, store, line)) return true
  if (isYears(store, line)) return false
  const capitals = isCapitals(store, before[0] ?? line)
  if (capitals) return !isCapitals(store, line) && !opensCallLine(form, store, line) && !isNameLine(form, store, line)
  return endsPlainTitle(form, store, line, last)
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
function opensCallLine(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
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
function isNameLine(form: FormLexicon, store: TokenStore, line: Range): boolean {
  const head = nameHead(form, store, line.first, line.end)
  if (!head || !has(store, line.first, LINE_START) || line.end - line.first > 12) return false
  return head.end <= line.end && line.end < store.count && isBasisLine(form, store, line.end)
}

/** `Căn cứ`, `Theo đề nghị`, `Xét` ... at the start of a line, with or without a dash. */
export function isBasisLine(form: FormLexicon, store: TokenStore, at: number): boolean {
  let first = at
  if (store.form[first] === -0x2d || store.form[first] === -0x2b) first++
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

/**
 * Takes the name of who decides off the end of the title: the last lines of capitals that are a name by themselves,
 * or a line of normal case that is one.
 */
function splitHeading(form: FormLexicon, store: TokenStore, lines: Range[], letterhead: number): Range | undefined {
  let from = -1
  for (let k = lines.length - 1; k >= 0 && k >= lines.length - 4; k--) {
    const line = lines[k]
    if (!line || !has(store, line.first, LINE_START)) break
    if (from >= 0 && !lacksComplement(form, store, line)) break
    if (opensHeading(form, store, lines, k, letterhead)) from = k
    else if (from >= 0) break
  }
  const first = lines[from]
  const last = lines.at(-1)
  if (!first || !last || last.end - first.first > LONGEST_ISSUER) return undefined
  lines.length = from
  return { first: first.first, end: nameEnd(form, store, first.first, last.end) }
}

/** End of the name: before `điện:`, and before the term and session of a council (`KHÓA VI, KỲ HỌP THỨ NHẤT`). */
function nameEnd(form: FormLexicon, store: TokenStore, first: number, end: number): number {
  for (let k = first + 1; k < end; k++) {
    if (store.form[k] === form.words.dien && store.form[k + 1] === COLON) return k
    const kind = phraseAt(form, store, k)?.kind
    if (kind === 'session' || kind === 'term') return has(store, k - 1, IS_WORD) ? k : k - 1
  }
  return end
}

function opensHeading(
  form: FormLexicon,
  store: TokenStore,
  lines: readonly Range[],
  k: number,
  letterhead: number,
): boolean {
  const line = lines[k]
  const head = line && nameHead(form, store, line.first)
  if (!line || !head || head.kind === 'deputy') return false
  const before = lines[k - 1]
  if (before && leavesOpen(form, store, before.end - 1)) return false
  const call = opensCallLine(form, store, { first: line.first, end: lineEnd(store, line.first) })
  if (!call && !isCapitals(store, line) && !isNameLine(form, store, line)) return false
  if (head.kind === 'whole' || head.office) return true
  if (letterhead >= 0) return nameHead(form, store, letterhead)?.canonical === head.canonical
  return k > 0 && opensParagraph(store, line.first)
}

/**
 * Takes a heading off the end of a line of capitals to which it is glued: an office with the body of the letterhead,
 * or that body alone.
 */
function splitTail(
  form: FormLexicon,
  store: TokenStore,
  lines: Range[],
  letterhead: readonly number[],
): Range | undefined {
  const line = lines.at(-1)
  if (!line || letterhead.length === 0) return undefined
  for (let k = line.first + 1; k < line.end; k++) {
    const head = nameHead(form, store, k, line.end)
    if (!head || head.kind === 'deputy' || leavesOpen(form, store, k - 1)) continue
    if (!isCapitals(store, { first: k, end: line.end })) continue
    const from = head.office ? head.end : k
    if (from >= line.end || !spellsStart(store, { first: from, end: line.end }, letterhead)) continue
    lines[lines.length - 1] = { first: line.first, end: k }
    return { first: k, end: line.end }
  }
  return undefined
}

/** Whether the words are those with which the name begins. */
function spellsStart(store: TokenStore, { first, end }: Range, name: readonly number[]): boolean {
  if (end - first > name.length) return false
  for (let k = first; k < end; k++) if (store.form[k] !== store.form[name[k - first] ?? 0]) return false
  return true
}
