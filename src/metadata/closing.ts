import type { Range } from '../tokens/range.ts'
import {
  ALL_UPPER,
  has,
  INITIAL_UPPER,
  IS_PUNCT,
  IS_WORD,
  LINE_START,
  PARAGRAPH,
  type TokenStore,
} from '../tokens/store.ts'
import { type FormLexicon, phraseAt, phraseEnd } from './form-lexicon.ts'
import { cellEnd, isCapitals, lineEnd, lineStart, opensCell, ruleEnd, shortCellEnd } from './layout.ts'
import { nameHead } from './names.ts'

const COLON = -0x3a
const OPEN_PAREN = -0x28
const OPEN_BRACKET = -0x5b
const SEMICOLON = -0x3b
const COMMA = -0x2c
const LONGEST_CLOSING = 1500
const LONGEST_OFFICE = 12
/** How many lines before the end, or before `Nơi nhận`, a signature without a mark of authority is looked for. */
const LAST_LINES = 60
const LINES_ABOVE = 8
const DASHES = new Set(['-', '+', '•', '–', '*', '—'].map((c) => -c.charCodeAt(0)))

/** The end of a document, its two columns apart: cells of the recipients and cells of the signatures. */
export interface Closing {
  readonly first: number
  readonly recipients: readonly Range[]
  readonly signature: readonly Range[]
}

/** Whether a dash or bullet stands at the token. */
export function isDash(store: TokenStore, at: number): boolean {
  return DASHES.has(store.form[at] ?? 0)
}

/** Token behind a mark of authority (`TM.`, `K/T`) that stands before a body or an office; else 0. */
export function authorityEnd(form: FormLexicon, store: TokenStore, at: number): number {
  const entry = form.lexicon.longest(store, at, form.marks)
  if (entry === 0) return 0
  const end = at + form.lexicon.length(entry)
  const bare = form.lexicon.length(entry) === 1
  if (bare && !(has(store, at, ALL_UPPER) && opensCell(store, at))) return 0
  const head = nameHead(form, store, end)
  return head && (!bare || has(store, end, ALL_UPPER)) ? end : 0
}

/** Finds the recipients and signatures between the body and the appendices. */
export function readClosing(form: FormLexicon, store: TokenStore, from: number, limit: number): Closing {
  const first = closingStart(form, store, from, limit)
  const alone = first < limit ? undefined : finalName(form, store, from, limit)
  if (alone) return { first: alone.first, recipients: [], signature: [alone] }
  const recipients: Range[] = []
  const signature: Range[] = []
  if (first < limit) {
    sortCells(form, store, first, Math.min(limit, first + LONGEST_CLOSING), recipients, signature)
  }
  return { first, recipients, signature }
}

function closingStart(form: FormLexicon, store: TokenStore, from: number, limit: number): number {
  const recipientsWord = form.lexicon.form('nơi')
  for (let at = from; at < limit; at++) {
    const code = store.form[at] ?? 0
    if (code === recipientsWord && isRecipientsLabel(form, store, at)) {
      return bareSignature(form, store, Math.max(from, linesAbove(store, at, LINES_ABOVE)), at) ?? at
    }
    if (code > 0 && form.lexicon.opens(code, form.marks) && authorityEnd(form, store, at) > 0) {
      if (opensCell(store, at) || has(store, at, ALL_UPPER)) return at
    }
  }
  return bareSignature(form, store, Math.max(from, linesAbove(store, limit, LAST_LINES)), limit) ?? limit
}

function isRecipientsLabel(form: FormLexicon, store: TokenStore, at: number): boolean {
  const end = phraseEnd(form, store, at, 'recipients')
  if (end === 0 || !(opensCell(store, at) || has(store, at, INITIAL_UPPER))) return false
  return store.form[end] === COLON || (opensCell(store, at) && (opensCell(store, end) || isDash(store, end)))
}

function linesAbove(store: TokenStore, at: number, lines: number): number {
  let first = Math.min(at, store.count)
  for (let k = 0; k < lines && first > 0; k++) first = lineStart(store, first - 1)
  return first
}

/** An office in capitals on a line of its own above a personal name, or with the name behind it on the line. */
function bareSignature(form: FormLexicon, store: TokenStore, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    if (!has(store, at, ALL_UPPER) || !form.lexicon.opens(store.form[at] ?? 0, form.offices)) continue
    const cell = { first: at, end: Math.min(limit, shortCellEnd(store, at)) }
    if (gluedName(form, store, cell) < cell.end) return at
    if (
      opensCell(store, at) &&
      isOfficeCell(form, store, cell) &&
      namesPerson(form, store, lineEnd(store, at), limit)
    ) {
      return at
    }
  }
  return undefined
}

/** A personal name in a paragraph of its own at the very end, `(Đã ký)` in front of it or behind. */
function finalName(form: FormLexicon, store: TokenStore, from: number, limit: number): Range | undefined {
  let end = limit
  for (let lines = 0; lines < 2 && end > from; lines++) {
    const first = lineStart(store, end - 1)
    if (first < from) return undefined
    let last = first
    while (last < end && store.form[last] !== OPEN_PAREN && store.form[last] !== OPEN_BRACKET) last++
    const name = { first, end: last }
    if (has(store, first, PARAGRAPH) && last - first >= 2 && opensWithSurname(form, store, name)) return name
    if (!isSignedNote(form, store, { first, end })) return undefined
    end = first
  }
  return undefined
}

function opensWithSurname(form: FormLexicon, store: TokenStore, name: Range): boolean {
  if (!isNameCell(form, store, name)) return false
  return form.lexicon.longest(store, skipNameTitles(form, store, name.first, name.end), form.surnames, name.end) !== 0
}

/** First token of the personal name that stands behind an office on the same line; the cell's end when none does. */
function gluedName(form: FormLexicon, store: TokenStore, cell: Range): number {
  if (!has(store, cell.first, ALL_UPPER) || nameHead(form, store, cell.first, cell.end)?.office !== true)
    return cell.end
  const reach = Math.min(cell.end, cell.first + LONGEST_OFFICE)
  let name = cell.first
  while (name < reach && has(store, name, ALL_UPPER)) name++
  let end = name
  while (end < cell.end && isNameWord(store, end)) end++
  return end - name >= 2 && end - name <= 5 ? name : cell.end
}

/** Whether words of a personal name follow the capitals of the cell. */
function holdsName(store: TokenStore, { first, end }: Range): boolean {
  for (let k = first + 1; k + 1 < end; k++) if (isNameWord(store, k) && isNameWord(store, k + 1)) return true
  return false
}

/** The mark inside names such as `K’ Brếh` and `H'Hen`. */
export function isApostrophe(store: TokenStore, at: number): boolean {
  return store.form[at] === -0x27 || store.form[at] === -0x2019
}

/** A word with a capital; capitals throughout open the heading of what follows, except for an initial. */
export function isNameWord(store: TokenStore, at: number): boolean {
  if (!has(store, at, IS_WORD | INITIAL_UPPER)) return false
  return !has(store, at, ALL_UPPER) || (store.end[at] ?? 0) - (store.start[at] ?? 0) === 1
}

function namesPerson(form: FormLexicon, store: TokenStore, from: number, limit: number): boolean {
  let at = from
  for (let lines = 0; lines < 4 && at < limit; lines++) {
    const cell = { first: at, end: shortCellEnd(store, at) }
    if (isNameCell(form, store, cell))
      return (
        cell.end - cell.first >= 2 || isNameCell(form, store, { first: cell.end, end: shortCellEnd(store, cell.end) })
      )
    if (!isOfficeCell(form, store, cell) && !isSignedNote(form, store, cell)) return false
    at = lineEnd(store, at)
  }
  return false
}

/** A line of capitals that begins with an office: `CHỦ TỊCH`, `PHÓ GIÁM ĐỐC PHỤ TRÁCH`. */
function isOfficeCell(form: FormLexicon, store: TokenStore, cell: Range): boolean {
  if (cell.end - cell.first > LONGEST_OFFICE) return false
  const head = nameHead(form, store, cell.first)
  return head?.office === true && isCapitals(store, cell) && !has(store, cell.end - 1, IS_PUNCT)
}

/** One to five words with a capital each, not in capitals throughout: a personal name or a part of one. */
export function isNameCell(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  const from = skipNameTitles(form, store, first, end)
  if (end - from < 1 || end - from > 6) return false
  if (isCapitalName(form, store, { first: from, end })) return true
  let words = 0
  for (let k = from; k < end; k++) {
    if (isNameWord(store, k)) words++
    else if (!isApostrophe(store, k) || k === from) return false
  }
  if (words === 1 && end - from === 1 && has(store, from, ALL_UPPER)) return false
  return nameHead(form, store, from, end)?.office !== true
}

/** A personal name in capitals: two to five words, the first of them a family name, and no office. */
function isCapitalName(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  if (end - first < 2 || end - first > 5 || form.lexicon.longest(store, first, form.surnames, end) === 0) return false
  for (let k = first; k < end; k++) if (!has(store, k, IS_WORD | ALL_UPPER)) return false
  return nameHead(form, store, first, end) === undefined
}

/** First token behind ranks, degrees and honorifics. */
export function skipNameTitles(form: FormLexicon, store: TokenStore, first: number, end: number): number {
  let at = first
  for (;;) {
    const entry = form.lexicon.longest(store, at, form.titles, end)
    if (entry === 0 || at + form.lexicon.length(entry) >= end) return at
    at += form.lexicon.length(entry)
    while (at < end && has(store, at, IS_PUNCT)) at++
  }
}

/** `(Đã ký)`, `[đã ký]`. */
function isSignedNote(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  const from = has(store, first, IS_PUNCT) ? first + 1 : first
  return phraseEnd(form, store, from, 'signed', end) > 0
}

/** `Phụ lục` glued to a name or below it; `Chương` or `Điều` may be a part of a name. */
export function headsAppendix(form: FormLexicon, store: TokenStore, at: number): boolean {
  const entry = form.lexicon.longest(store, at, form.blocks)
  return entry !== 0 && form.lexicon.length(entry) > 1
}

interface Sorting {
  recipientsOpen: boolean
  signatureOpen: boolean
  named: boolean
}

function sortCells(
  form: FormLexicon,
  store: TokenStore,
  first: number,
  limit: number,
  recipients: Range[],
  signature: Range[],
): void {
  const state: Sorting = { recipientsOpen: false, signatureOpen: false, named: false }
  for (let at = first; at < limit; ) {
    const cell = { first: at, end: Math.min(limit, pieceEnd(form, store, at)) }
    const side = goesOnBeside(store, cell, state, recipients.at(-1))
      ? 'recipients'
      : sideOf(form, store, cell, state, signature.at(-1))
    if (side === 'end') return
    if (side === 'recipients') recipients.push(withoutLabel(form, store, cell))
    if (side === 'signature') signature.push(cell)
    at = cell.end
  }
}

/** Beside a signature that is complete, the rest of a line of the recipients. */
function goesOnBeside(store: TokenStore, cell: Range, state: Sorting, last: Range | undefined): boolean {
  if (!state.named || !state.recipientsOpen || last?.end !== cell.first || has(store, cell.first, PARAGRAPH))
    return false
  const open = !has(store, last.end - 1, IS_PUNCT) || store.form[last.end - 1] === COMMA
  return open && has(store, cell.first, IS_WORD) && !has(store, cell.first, INITIAL_UPPER)
}

/** End of the cell, or the mark of authority or `Nơi nhận` that is glued to it. */
function pieceEnd(form: FormLexicon, store: TokenStore, at: number): number {
  const label = phraseEnd(form, store, at, 'recipients')
  const behind = store.form[label] === COLON ? label + 1 : label
  const end = Math.max(cellEnd(store, at, at + LONGEST_CLOSING), behind)
  for (let k = at + 1; k < end; k++) {
    const marked = has(store, k, ALL_UPPER) ? store.form[k - 1] !== OPEN_PAREN : k === behind
    if (marked && authorityEnd(form, store, k) > 0) return k
    if (store.form[k - 1] === SEMICOLON && opensWithSurname(form, store, { first: k, end })) return k
    if (has(store, k, INITIAL_UPPER) && isRecipientsLabel(form, store, k)) return k
    if (opensGluedSignature(form, store, { first: k, end })) return k
    // `Trần Văn Lâm đã ký`
    if (isSignedNote(form, store, { first: k, end }) && opensWithSurname(form, store, { first: at, end: k })) return k
  }
  return end
}

/** An office in capitals with a name behind it, on a line that begins with other capitals. */
function opensGluedSignature(form: FormLexicon, store: TokenStore, rest: Range): boolean {
  if (!has(store, rest.first, ALL_UPPER) || !form.lexicon.opens(store.form[rest.first] ?? 0, form.offices)) return false
  const before = nameHead(form, store, rest.first - 1, rest.end)
  return before === undefined && gluedName(form, store, rest) < rest.end
}

function withoutLabel(form: FormLexicon, store: TokenStore, cell: Range): Range {
  const label = phraseEnd(form, store, cell.first, 'recipients')
  if (label === 0) return cell
  const first = store.form[label] === COLON ? label + 1 : label
  return { first, end: Math.max(first, cell.end) }
}

type Side = 'recipients' | 'signature' | 'skip' | 'end'

function sideOf(form: FormLexicon, store: TokenStore, cell: Range, state: Sorting, last: Range | undefined): Side {
  const at = cell.first
  if (phraseAt(form, store, at)?.kind === 'recipients') {
    if (state.recipientsOpen && state.named) return 'end'
    state.recipientsOpen = true
    return 'recipients'
  }
  if (authorityEnd(form, store, at) > 0 || isOfficeCell(form, store, cell) || gluedName(form, store, cell) < cell.end) {
    state.signatureOpen = true
    state.named = holdsName(store, cell)
    return 'signature'
  }
  if (state.signatureOpen) {
    const side = signatureSide(form, store, cell, state, last)
    if (side) return side
  }
  if (store.form[at] === COLON && cell.end === at + 1) return 'skip'
  if (!state.recipientsOpen) return state.named || !state.signatureOpen ? 'end' : 'skip'
  if (isDash(store, at) && ruleEnd(store, at) === 0) return 'recipients'
  if (state.named || ruleEnd(store, at) > 0 || has(store, at, PARAGRAPH))
    return state.signatureOpen && !state.named ? 'skip' : 'end'
  return 'recipients'
}

function signatureSide(
  form: FormLexicon,
  store: TokenStore,
  cell: Range,
  state: Sorting,
  last: Range | undefined,
): Side | undefined {
  if (isSignedNote(form, store, cell)) return 'skip'
  if (state.named && headsAppendix(form, store, cell.first)) return 'end'
  if (isNameCell(form, store, cell)) {
    if (state.named && !continuesPersonName(store, cell, last)) return 'end'
    state.named = true
    return 'signature'
  }
  if (state.named || isDash(store, cell.first)) return undefined
  const head = nameHead(form, store, cell.first, cell.end)
  if (isCapitals(store, cell) || (head?.office && cell.end - cell.first <= LONGEST_OFFICE)) return 'signature'
  return undefined
}

/** A name broken over two lines: the second one holds a word or two. */
function continuesPersonName(store: TokenStore, cell: Range, last: Range | undefined): boolean {
  if (!last || last.end !== cell.first || has(store, cell.first, PARAGRAPH) || !has(store, cell.first, LINE_START))
    return false
  const before = last.end - last.first
  return before + cell.end - cell.first <= 5 && (before === 1 || cell.end - cell.first === 1)
}
