import { FormSet } from '../lexicon/forms.ts'
import { COLON } from '../lexicon/marks.ts'
import { ALL_UPPER, has, INITIAL_UPPER, type TokenStore } from '../tokens/store.ts'
import { type FormLexicon, phraseEnd } from './form-lexicon.ts'
import { opensCell } from './layout.ts'
import { nameHead } from './names.ts'

const DASHES: FormSet = new FormSet(['-', '+', '•', '–', '*', '—'].map((c) => -c.charCodeAt(0)))

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

/** `Nơi nhận` as a label, not inside a sentence. */
export function isRecipientsLabel(form: FormLexicon, store: TokenStore, at: number): boolean {
  const end = phraseEnd(form, store, at, 'recipients')
  if (end === 0 || !(opensCell(store, at) || has(store, at, INITIAL_UPPER))) return false
  return store.form[end] === COLON || (opensCell(store, at) && (opensCell(store, end) || isDash(store, end)))
}

/** Whether a dash or bullet stands at the token. */
export function isDash(store: TokenStore, at: number): boolean {
  return DASHES.has(store.form[at] ?? 0)
}
