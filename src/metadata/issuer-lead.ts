import { COMMA, SEMICOLON } from '../lexicon/marks.ts'
import { has, LINE_START, SENTENCE_END, type TokenStore } from '../tokens/store.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import { IssuerNames } from './issuer-names.ts'
import type { IssuerFound, IssuerSources } from './issuer-sources.ts'
import { overNote } from './layout.ts'

/** How far into the text the subject of the first orders stands, and how far behind it `như sau`. */
const OPENING = 220
const LEAD_REACH = 14

/** A letter without its head: `Thực hiện ..., Ban Chỉ đạo ... yêu cầu ...`, `...; Chủ tịch UBND thành phố chỉ đạo như sau:`. */
export function byLead(names: IssuerNames, { typed, body, mentions }: IssuerSources): IssuerFound | undefined {
  if (typed) return undefined
  const { form, store } = names
  const limit = Math.min(body.end, body.first + OPENING)
  const subject = mentions.find(
    ({ type, first, end, isClass }) =>
      (type === 'body' || type === 'position') &&
      !isClass &&
      first >= body.first &&
      end < limit &&
      opensClause(store, first) &&
      leads(form, store, end),
  )
  return (
    subject && { issuer: names.named(Array.from({ length: subject.end - subject.first }, (_, k) => subject.first + k)) }
  )
}

function opensClause(store: TokenStore, at: number): boolean {
  const before = store.form[at - 1] ?? 0
  return before === COMMA || before === SEMICOLON || (has(store, at, LINE_START) && has(store, at - 1, SENTENCE_END))
}

/** A verb of ordering follows the name, or `như sau` ends its clause; a note in brackets may stand between. */
function leads(form: FormLexicon, store: TokenStore, end: number): boolean {
  const at = overNote(store, end)
  if (phraseAt(form, store, at)?.kind === 'issues') return true
  for (let k = at; k < at + LEAD_REACH && k < store.count; k++) {
    if (phraseAt(form, store, k)?.kind === 'as-follows') return true
    if ((store.form[k] ?? 0) < 0) return false
  }
  return false
}
