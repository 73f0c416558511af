import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, type TokenStore } from '../tokens/store.ts'
import { sortCells } from './closing-columns.ts'
import { authorityEnd, isRecipientsLabel } from './closing-marks.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { lineStart, opensCell } from './layout.ts'
import { bareSignature, finalName } from './signature-cells.ts'

const LONGEST_CLOSING = 1500
const LINES_ABOVE = 8

/** How many lines before the end, or before `Nơi nhận`, a signature without a mark of authority is looked for. */
const LAST_LINES = 60

/** The end of a document, its two columns apart: cells of the recipients and cells of the signatures. */
export interface Closing {
  readonly first: number
  readonly recipients: readonly Range[]
  readonly signature: readonly Range[]
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
  const { authorityOpeners } = form
  const recipientsWord = form.lexicon.form('nơi')
  for (let at = from; at < limit; at++) {
    const code = store.form[at] ?? 0
    if (code === recipientsWord && isRecipientsLabel(form, store, at)) {
      return bareSignature(form, store, Math.max(from, linesAbove(store, at, LINES_ABOVE)), at) ?? at
    }
    if (code > 0 && authorityOpeners.has(code) && authorityEnd(form, store, at) > 0) {
      if (opensCell(store, at) || has(store, at, ALL_UPPER)) return at
    }
  }
  return bareSignature(form, store, Math.max(from, linesAbove(store, limit, LAST_LINES)), limit) ?? limit
}

function linesAbove(store: TokenStore, at: number, lines: number): number {
  let first = Math.min(at, store.count)
  for (let k = 0; k < lines && first > 0; k++) first = lineStart(store, first - 1)
  return first
}
