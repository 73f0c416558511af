import { SEMICOLON } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { has, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import { isDash } from './closing-marks.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { plainText, withoutFinal } from './layout.ts'
import { leavesOpen } from './names.ts'

const FINAL_MARKS = '.,;:/'

/** One line of the recipients, as written but for its dash and final mark. */
export interface RecipientReading {
  readonly text: string
  readonly range: Range
}

/** Reads the items of `Nơi nhận`: dashed lines, dashed parts of one line, or plain lines. */
export function readRecipients(form: FormLexicon, store: TokenStore, cells: readonly Range[]): RecipientReading[] {
  const pieces = cells.flatMap((cell) => splitItems(store, cell))
  const dashed = pieces.some((piece) => isDash(store, piece.first))
  const items: Range[][] = []
  for (const piece of pieces) {
    if (piece.end <= piece.first) continue
    const last = items.at(-1)
    if (!last || (dashed ? isDash(store, piece.first) : !leavesOpen(form, store, (last.at(-1)?.end ?? 1) - 1)))
      items.push([piece])
    else if (continuesItem(form, store, last, piece)) last.push(piece)
  }
  return items.map((item) => readItem(store, item)).filter(({ text }) => /[\p{L}\d]/u.test(text))
}

/** Parts of the cell: a new one begins at a dash behind a semicolon. */
function splitItems(store: TokenStore, { first, end }: Range): Range[] {
  const pieces: Range[] = []
  let from = first
  for (let k = first + 1; k < end; k++) {
    if (store.form[k - 1] !== SEMICOLON || !isDash(store, k)) continue
    pieces.push({ first: from, end: k })
    from = k
  }
  pieces.push({ first: from, end })
  return pieces
}

/** A line without a dash goes on with the item; behind the note on storage it does so only when that is left open. */
function continuesItem(form: FormLexicon, store: TokenStore, item: readonly Range[], piece: Range): boolean {
  const opening = item[0]
  const last = item.at(-1)
  if (!opening || !last || has(store, piece.first, PARAGRAPH)) return false
  const first = isDash(store, opening.first) ? opening.first + 1 : opening.first
  return store.form[first] !== form.lexicon.form('lưu') || leavesOpen(form, store, last.end - 1)
}

function readItem(store: TokenStore, item: readonly Range[]): RecipientReading {
  const opening = item[0] ?? { first: 0, end: 0 }
  const first = isDash(store, opening.first) ? opening.first + 1 : opening.first
  const parts = item.map((piece, place) => plainText(store, place === 0 ? { first, end: piece.end } : piece))
  const contiguous = item.every((piece, place) => place === 0 || item[place - 1]?.end === piece.first)
  return {
    text: withoutFinal(parts.join(' ').trim(), FINAL_MARKS),
    range: {
      first: Math.min(first, opening.end - 1),
      end: contiguous ? (item.at(-1)?.end ?? opening.end) : opening.end,
    },
  }
}
