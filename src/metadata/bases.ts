import { COLON, COMMA, OPEN_PAREN, SEMICOLON, STOP } from '../lexicon/marks.ts'
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
import { isDash } from './closing-marks.ts'
import { type FormLexicon, phraseAt, phraseEnd } from './form-lexicon.ts'
import { isCapitals, lineEnd, overNote, ruleEnd } from './layout.ts'
import { nameHead } from './names.ts'
import { isBasisLine } from './title-end.ts'

/** How far behind the head the bases may begin (addressees stand between), and how far a verb from its subject. */
const SKIPPED_LINES = 40
const VERB_REACH = 14
const LIST_REACH = 60
const LONG_LINE = 12
const LEAD_LINES = 4
const FARTHEST_BACK = 9
/** Genres whose opening sentence may hold a basis. */
const PLANNED: ReadonlySet<string> = new Set(['plan', 'guidance'])

/** The bases and the first token behind them. */
export interface BasesReading {
  readonly bases: readonly { readonly range: Range }[]
  readonly end: number
}

/**
 * Reads the clauses `Căn cứ ...`, `Theo đề nghị ...`, `Xét ...`, `Thực hiện ...;` that stand before the body. A plan or
 * guidance (`genre`) may name its basis and itself in one sentence.
 */
export function readBases(
  form: FormLexicon,
  store: TokenStore,
  from: number,
  limit: number,
  genre: string,
): BasesReading {
  let at = firstBasis(form, store, from, limit, genre === 'law')
  const led = at === limit && PLANNED.has(genre) ? leadBasis(form, store, from, limit) : undefined
  if (led) return { bases: [{ range: led }], end: led.end }
  const bases: { range: Range }[] = []
  while (at < limit && opensBasis(form, store, at, limit)) {
    const end = beforeEnactment(form, store, { first: at, end: clauseEnd(form, store, at, limit) })
    for (let first = isDash(store, at) ? at + 1 : at; first < end; ) {
      const stop = inlineEnd(form, store, first, end)
      bases.push({ range: { first, end: withoutFinalMark(store, first, stop) } })
      first = stop
    }
    at = end
    while (at < limit && ruleEnd(store, at) > 0 && !isDash(store, at)) at = lineEnd(store, at)
  }
  return { bases, end: at }
}

/** Where the last basis goes over to who decides: `Xét đề nghị của ..., QUYẾT ĐỊNH:`, `..., Quốc hội ban hành Luật ...`. */
function beforeEnactment(form: FormLexicon, store: TokenStore, clause: Range): number {
  const { first, end } = clause
  if (isBasisLine(form, store, end)) return end
  for (let k = first + 1; k < end; k++) {
    if (store.form[k - 1] === COMMA && has(store, k, ALL_UPPER) && phraseEnd(form, store, k, 'enact') > 0) return k
  }
  return mainClause(form, store, clause) || end
}

/** Several bases in one line: `Căn cứ Luật ...; Căn cứ Nghị định ...; căn cứ tình hình ...`. */
function inlineEnd(form: FormLexicon, store: TokenStore, first: number, end: number): number {
  for (let k = first + 1; k < end; k++) {
    if (store.form[k - 1] !== SEMICOLON) continue
    // A single small word may be a verb (`; xét thấy ...`).
    if (isBasisLine(form, store, k) || phraseEnd(form, store, k, 'basis') > k + 1) return k
  }
  return end
}

/** `Thực hiện Nghị quyết số ..., <body> ban hành Kế hoạch ...`: the sentence that promulgates names its basis first. */
function leadBasis(form: FormLexicon, store: TokenStore, from: number, limit: number): Range | undefined {
  let at = from
  for (let lines = 0; at < limit && lines < LEAD_LINES; lines++) {
    const weak = has(store, at, INITIAL_UPPER) ? phraseAt(form, store, at) : undefined
    if (weak?.kind === 'weak-basis' && form.lexicon.longest(store, weak.end, form.types, limit) !== 0) {
      const end = clauseEnd(form, store, at, limit)
      const subject = mainClause(form, store, { first: at, end })
      return subject > 0 ? { first: at, end: subject - 1 } : undefined
    }
    if (ruleEnd(store, at) === 0 && !isCapitals(store, { first: at, end: lineEnd(store, at) })) return undefined
    at = lineEnd(store, at)
  }
  return undefined
}

/**
 * The first line that is a basis, behind addressees, rules and short lines; `limit` when running text comes first. A
 * consolidated law (`isLaw`) tells above its bases what amended it.
 */
function firstBasis(form: FormLexicon, store: TokenStore, from: number, limit: number, isLaw: boolean): number {
  let at = from
  for (let lines = 0; at < limit && lines < SKIPPED_LINES; lines++) {
    if (has(store, at, LINE_START) && opensBasis(form, store, at, limit)) return at
    const end = lineEnd(store, at)
    if (opensArticle(form, store, at) || (!isLaw && isProse(form, store, { first: at, end }))) return limit
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
  if (isBasisLine(form, store, at)) return !concludes(form, store, at, limit)
  const first = isDash(store, at) ? at + 1 : at
  if (!has(store, first, INITIAL_UPPER) || has(store, first, ALL_UPPER)) return false
  if (phraseAt(form, store, first)?.kind !== 'weak-basis') return false
  const end = clauseEnd(form, store, at, limit)
  const last = store.form[end - 1]
  return (
    last !== COLON && !holdsSentenceEnd(store, { first, end: end - 1 }) && mainClause(form, store, { first, end }) === 0
  )
}

/** `Căn cứ các quy định nêu trên, ...`: what follows from the bases already given. */
function concludes(form: FormLexicon, store: TokenStore, at: number, limit: number): boolean {
  const { neu, tren } = form.words
  for (let k = at + 1; k < Math.min(limit, at + FARTHEST_BACK); k++) {
    if (store.form[k] === neu && store.form[k + 1] === tren) return true
    if (store.form[k] === tren && store.form[k + 1] === COMMA) return true
  }
  return false
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
  // `Luật này quy định về hải quan.`
  const type = form.lexicon.longest(store, at, form.types)
  if (type !== 0 && store.form[at + form.lexicon.length(type)] === form.words.nay) return true
  const head = nameHead(form, store, at)
  return head !== undefined && has(store, at, INITIAL_UPPER) && actsSoon(form, store, head.end)
}

function holdsSentenceEnd(store: TokenStore, { first, end }: Range): boolean {
  for (let k = first; k < end; k++) if (has(store, k, SENTENCE_END)) return true
  return false
}

/** `..., Bộ Nội vụ đã có văn bản ...`: where the clause has a subject with a verb of its own, so that it is no basis; else 0. */
function mainClause(form: FormLexicon, store: TokenStore, { first, end }: Range): number {
  for (let k = first + 1; k < end; k++) {
    const mark = store.form[k - 1]
    if ((mark !== COMMA && mark !== SEMICOLON) || !has(store, k, INITIAL_UPPER)) continue
    const type = form.lexicon.longest(store, k, form.types)
    const head = type === 0 ? nameHead(form, store, k) : undefined
    if (head && actsSoon(form, store, head.end)) return firstAlike(form, store, first, k, head.canonical)
  }
  return 0
}

/** `Bộ trưởng Bộ Tài chính, Bộ trưởng Bộ Y tế ban hành`: the first of the offices of one kind that act together. */
function firstAlike(form: FormLexicon, store: TokenStore, from: number, at: number, canonical: string): number {
  let first = at
  for (let k = at - 1; k > from && at - k < LIST_REACH; k--) {
    if (store.form[k - 1] !== COMMA) continue
    if (!has(store, k, INITIAL_UPPER) || nameHead(form, store, k)?.canonical !== canonical) break
    first = k
  }
  return first
}

function actsSoon(form: FormLexicon, store: TokenStore, from: number): boolean {
  for (let k = from; k < from + VERB_REACH && k < store.count; k++) {
    if (store.form[k] === OPEN_PAREN) return isIssuing(form, store, overNote(store, k))
    if (has(store, k, IS_PUNCT)) return false
    // `tại Tờ trình số 5`: no verb.
    const type = has(store, k, INITIAL_UPPER) ? form.lexicon.longest(store, k, form.types) : 0
    if (type !== 0) k += form.lexicon.length(type)
    const kind = has(store, k, INITIAL_UPPER) ? undefined : phraseAt(form, store, k)?.kind
    if (kind === 'issues' || kind === 'acts') return true
    if (store.form[k] === form.words.cua || kind === 'about') return false
  }
  return false
}

function isIssuing(form: FormLexicon, store: TokenStore, at: number): boolean {
  return phraseAt(form, store, at)?.kind === 'issues'
}

function withoutFinalMark(store: TokenStore, first: number, end: number): number {
  let last = end
  while (last - 1 > first && [STOP, SEMICOLON, COMMA].includes(store.form[last - 1] ?? 0)) last--
  return last
}
