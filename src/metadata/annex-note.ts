import { CLOSE_PAREN, OPEN_PAREN } from '../lexicon/marks.ts'
import { has, LINE_START, type TokenStore } from '../tokens/store.ts'
import { type DateReading, readDate } from './date.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { type NumberReading, readNumber } from './number.ts'

/** Tokens of `(Ban hành kèm theo Quyết định số ... ngày ...`. */
const LONGEST_NOTE = 40

/** What the note below the heading of an annex says of its document: `(Kèm theo Quyết định số 12/QĐ-STC ngày 5/5/2024 ...)`. */
export interface AnnexNote {
  readonly number: NumberReading
  readonly date?: DateReading
}

/** The first such note behind the token that names a document of the type; for texts whose letterhead is lost. */
export function readAnnexNote(form: FormLexicon, store: TokenStore, from: number, type: string): AnnexNote | undefined {
  for (let at = from; at < store.count; at++) {
    if (store.form[at] !== OPEN_PAREN || !has(store, at, LINE_START)) continue
    const named = typeBehind(form, store, at + 1)
    if (named === 0 || form.lexicon.canonical(named.entry) !== type) continue
    const number = store.form[named.end] === form.words.so ? readNumber(store, named.end + 1) : undefined
    if (number?.ordinal === undefined) continue
    const date = dateIn(form, store, number.end)
    return { number, ...(date ? { date } : {}) }
  }
  return undefined
}

/** The type behind `Ban hành kèm theo` or `Kèm theo`; 0 when other words stand there. */
function typeBehind(form: FormLexicon, store: TokenStore, at: number): { entry: number; end: number } | 0 {
  const { ban, hanh, kem, theo } = form.words
  let k = store.form[at] === ban && store.form[at + 1] === hanh ? at + 2 : at
  if (store.form[k] !== kem || store.form[k + 1] !== theo) return 0
  k += 2
  const entry = form.lexicon.longest(store, k, form.types)
  return entry === 0 ? 0 : { entry, end: k + form.lexicon.length(entry) }
}

function dateIn(form: FormLexicon, store: TokenStore, from: number): DateReading | undefined {
  for (let k = from; k < from + LONGEST_NOTE && k < store.count && store.form[k] !== CLOSE_PAREN; k++) {
    if (store.form[k] === form.words.ngay) return readDate(form, store, k)
  }
  return undefined
}
