import { COMMA, HYPHEN, SEMICOLON } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_WORD, type TokenStore } from '../tokens/store.ts'
import { type FormLexicon, HEAD_KINDS, type NameOpening, phraseAt } from './form-lexicon.ts'

/** A word that opens the name of a body or an office, and the token behind it. */
export interface NameHead extends NameOpening {
  readonly office: boolean
  readonly entry: number
  readonly end: number
}

/** The longest opening of a name at the token: an office before a body (`Chủ tịch Ủy ban ...`). */
export function nameHead(form: FormLexicon, store: TokenStore, at: number, limit?: number): NameHead | undefined {
  const office = form.lexicon.longest(store, at, form.offices, limit)
  const body = form.lexicon.longest(store, at, form.heads, limit)
  const isOffice = office !== 0 && form.lexicon.length(office) >= (body === 0 ? 0 : form.lexicon.length(body))
  const entry = isOffice ? office : body
  if (entry === 0) return undefined
  const word = form.openings.get(entry) ?? readOpening(form, entry)
  if (!word) return undefined
  const { kind, canonical } = word
  return { kind, canonical, office: isOffice && kind !== 'whole', entry, end: at + form.lexicon.length(entry) }
}

/** Reads the row once; later look-ups find it among the openings. */
function readOpening({ lexicon, openings }: FormLexicon, entry: number): NameOpening | undefined {
  const written = lexicon.value(entry, 'kind')
  const kind = HEAD_KINDS.find((known) => known === written)
  const opening = kind && { kind, canonical: lexicon.canonical(entry) }
  if (opening) openings.set(entry, opening)
  return opening
}

/** A name or a line that ends in this word goes on: `của`, `và`, a comma, a hyphen. */
export function leavesOpen(form: FormLexicon, store: TokenStore, last: number): boolean {
  const code = store.form[last] ?? 0
  if (code === COMMA || code === HYPHEN || code === SEMICOLON) return true
  const phrase = phraseAt(form, store, last)
  if ((phrase?.kind === 'open' || phrase?.kind === 'about-word') && phrase.end === last + 1) return true
  const pair = last > 0 ? phraseAt(form, store, last - 1) : undefined
  return pair?.end === last + 1 && (pair.kind === 'about' || pair.kind === 'level')
}

/** Whether the stretch is only the opening of a name, with no complement: `BỘ`, `VĂN PHÒNG`, `CHỦ TỊCH`. */
export function lacksComplement(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  const head = nameHead(form, store, first, end)
  return head !== undefined && head.kind !== 'whole' && head.end >= lastWord(store, first, end) + 1
}

function lastWord(store: TokenStore, first: number, end: number): number {
  let last = end - 1
  while (last > first && !has(store, last, IS_WORD)) last--
  return last
}
