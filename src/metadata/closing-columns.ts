import { COLON, COMMA, OPEN_PAREN, SEMICOLON } from '../lexicon/marks.ts'
import { isSmall } from '../tokens/looks.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_PUNCT, LINE_START, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import { authorityEnd, isDash, isRecipientsLabel } from './closing-marks.ts'
import { type FormLexicon, phraseAt, phraseEnd } from './form-lexicon.ts'
import { cellEnd, isCapitals, ruleEnd } from './layout.ts'
import { nameHead } from './names.ts'
import { isNameCell } from './person-cells.ts'
import { gluedName, holdsName, isOfficeCell, isSignedNote, opensWithSurname } from './signature-cells.ts'

const LONGEST_CLOSING = 1500
const LONGEST_OFFICE = 12

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

/** Sorts the cells of the end into recipients and signatures. */
export function sortCells(
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
  return open && isSmall(store, cell.first)
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
    state.named = holdsName(store, cell, authorityEnd(form, store, at) || at)
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
