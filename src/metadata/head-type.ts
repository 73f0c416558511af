import { CLOSE_PAREN } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, IS_PUNCT, IS_WORD, type TokenStore } from '../tokens/store.ts'
import type { FormLexicon } from './form-lexicon.ts'
import type { HeadDraft } from './head-draft.ts'
import { isCapitals, opensCell, shortCellEnd } from './layout.ts'

/** The type in capitals, or alone in its cell, or alone before the name of who issues (`Nghị định của Chính phủ`). */
export function readType(form: FormLexicon, store: TokenStore, at: number, head: HeadDraft): number {
  if (head.ruling !== undefined) return 0
  if (!opensCell(store, at) && !endsDate(store, at, head) && store.form[at - 1] !== CLOSE_PAREN) return 0
  // `V/v` above `Chỉ thị của Thủ tướng ...`: the summary of a letter goes on over its lines.
  if (head.about.at(-1)?.end === at && !has(store, at, ALL_UPPER)) return 0
  const limit = shortCellEnd(store, at)
  const entry = brokenType(form, store, at, limit) || form.lexicon.longest(store, at, form.types, limit)
  if (entry === 0 || form.lexicon.value(entry, 'system') === 'press') return 0
  if (form.lexicon.value(entry, 'genre') === 'copy') return limit
  const end = at + form.lexicon.length(entry)
  if (end <= limit && !isTypeLine(form, store, { first: at, end }, limit)) return 0
  head.type = { entry, range: { first: at, end } }
  return end
}

/** A type in capitals broken over two lines, which it fills: `QUYẾT` above `ĐỊNH`. */
function brokenType(form: FormLexicon, store: TokenStore, at: number, limit: number): number {
  if (!has(store, at, ALL_UPPER) || limit >= store.count) return 0
  const entry = form.lexicon.longest(store, at, form.types, shortCellEnd(store, limit))
  const end = at + form.lexicon.length(entry)
  return end > limit && end === shortCellEnd(store, limit) && isCapitals(store, { first: at, end }) ? entry : 0
}

function isTypeLine(form: FormLexicon, store: TokenStore, range: Range, limit: number): boolean {
  for (let k = range.first; k < range.end; k++) {
    if (has(store, k, IS_WORD) && !has(store, k, ALL_UPPER)) {
      return range.end === limit || store.form[range.end] === form.words.cua
    }
  }
  return true
}

function endsDate(store: TokenStore, at: number, head: HeadDraft): boolean {
  return head.date !== undefined && (head.date.end === at || (head.date.end === at - 1 && has(store, at - 1, IS_PUNCT)))
}
