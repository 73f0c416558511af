import type { Range } from '../tokens/range.ts'
import {
  ALL_UPPER,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_PUNCT,
  IS_WORD,
  LINE_START,
  PARAGRAPH,
  SENTENCE_END,
  type TokenStore,
} from '../tokens/store.ts'
import { isDash } from './closing.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import { isCapitals, lineEnd, ruleEnd } from './layout.ts'
import { nameHead } from './names.ts'
import { isBasisLine } from './title.ts'

const COMMA = -0x2c
const STOP = -0x2e
const COLON = -0x3a
const SEMICOLON = -0x3b
/** How far behind the head the bases may begin (addressees stand between), and how far a verb from its subject. */
const SKIPPED_LINES = 40
const VERB_REACH = 14
const LONG_LINE = 12

/** The bases and the first token behind them. */
export interface BasesReading {
  readonly bases: readonly { readonly range: Range }[]
  readonly end: number
}

/** Reads the clauses `Căn cứ ...`, `Theo đề nghị ...`, `Xét ...`, `Thực hiện ...;` that stand before the body. */
export function readBases(form: FormLexicon, store: TokenStore, from: number, limit: number): BasesReading {
  let at = firstBasis(form, store, from, limit)
  const bases: { range: Range }[] = []
  while (at < limit && opensBasis(form, store, at, limit)) {
    const end = clauseEnd(form, store, at, limit)
    bases.push({ range: { first: isDash(store, at) ? at + 1 : at, end: withoutFinalMark(store, at, end) } })
    at = end
    while (at < limit && ruleEnd(store, at) > 0 && !isDash(store, at)) at = lineEnd(store, at)
  }
  return { bases, end: at }
}

/** The first line that is a basis, behind addressees, rules and short lines; `limit` when running text comes first. */
function firstBasis(form: FormLexicon, store: TokenStore, from: number, limit: number): number {
  let at = from
  for (let lines = 0; at < limit && lines < SKIPPED_LINES; lines++) {
    if (has(store, at, LINE_START) && opensBasis(form, store, at, limit)) return at
    const end = lineEnd(store, at)
    if (opensArticle(form, store, at) || isProse(form, store, { first: at, end })) return limit
    at = end
  }
  return limit
}

function opensArticle(form: FormLexicon, store: TokenStore, at: number): boolean {
  return store.form[at] === form.words.dieu && has(store, at + 1, IS_NUMBER)
}

/** A line of running text that is no addressee: long, in normal case, without a dash. */
function isProse(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  if (end - first < LONG_LINE || isCapitals(store, { first, end })) return false
  if (isDash(store, first) || !has(store, first, INITIAL_UPPER)) return false
  const last = store.form[end - 1]
  return last !== SEMICOLON && phraseAt(form, store, first)?.kind !== 'addressee' && !nameHead(form, store, first)
}

function opensBasis(form: FormLexicon, store: TokenStore, at: number, limit: number): boolean {
  if (!has(store, at, LINE_START)) return false
  if (isBasisLine(form, store, at)) return true
  const first = isDash(store, at) ? at + 1 : at
  if (!has(store, first, INITIAL_UPPER) || has(store, first, ALL_UPPER)) return false
  if (phraseAt(form, store, first)?.kind !== 'weak-basis') return false
  const end = clauseEnd(form, store, at, limit)
  const last = store.form[end - 1]
  return (
    last !== COLON && !holdsSentenceEnd(store, { first, end: end - 1 }) && !holdsMainClause(form, store, { first, end })
  )
}

/** Token behind the clause: it goes on over the lines until a final mark, the next basis or another paragraph. */
function clauseEnd(form: FormLexicon, store: TokenStore, first: number, limit: number): number {
  let at = lineEnd(store, first)
  while (at < limit) {
    const last = store.form[at - 1]
    if (last === STOP || last === COLON || has(store, at, PARAGRAPH) || isBasisLine(form, store, at)) break
    const line = { first: at, end: lineEnd(store, at) }
    if ((has(store, at, IS_WORD) && isCapitals(store, line)) || opensArticle(form, store, at)) break
    if (last === SEMICOLON && (isDash(store, at) || startsNew(form, store, at))) break
    if (last === COMMA && isDash(store, at)) break
    at = line.end
  }
  return Math.min(at, limit)
}

/** Behind a semicolon: another basis, or the body that now decides. */
function startsNew(form: FormLexicon, store: TokenStore, at: number): boolean {
  if (phraseAt(form, store, at)?.kind === 'weak-basis') return true
  const head = nameHead(form, store, at)
  return head !== undefined && has(store, at, INITIAL_UPPER) && actsSoon(form, store, head.end)
}

function holdsSentenceEnd(store: TokenStore, { first, end }: Range): boolean {
  for (let k = first; k < end; k++) if (has(store, k, SENTENCE_END)) return true
  return false
}

/** `..., Bộ Nội vụ đã có văn bản ...`: the clause has a subject and a verb of its own, so it is no basis. */
function holdsMainClause(form: FormLexicon, store: TokenStore, { first, end }: Range): boolean {
  for (let k = first + 1; k < end; k++) {
    if (store.form[k - 1] !== COMMA || !has(store, k, INITIAL_UPPER)) continue
    const type = form.lexicon.longest(store, k, form.types)
    const head = type === 0 ? nameHead(form, store, k) : undefined
    if (head && actsSoon(form, store, head.end)) return true
  }
  return false
}

function actsSoon(form: FormLexicon, store: TokenStore, from: number): boolean {
  for (let k = from; k < from + VERB_REACH && k < store.count; k++) {
    if (has(store, k, IS_PUNCT)) return false
    const kind = has(store, k, INITIAL_UPPER) ? undefined : phraseAt(form, store, k)?.kind
    if (kind === 'issues' || kind === 'acts') return true
    if (store.form[k] === form.words.cua || kind === 'about') return false
  }
  return false
}

function withoutFinalMark(store: TokenStore, first: number, end: number): number {
  let last = end
  while (last - 1 > first && [STOP, SEMICOLON, COMMA].includes(store.form[last - 1] ?? 0)) last--
  return last
}
