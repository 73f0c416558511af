import { FormSet } from '../lexicon/forms.ts'
import { COMMA, HYPHEN } from '../lexicon/marks.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, IS_PUNCT, IS_WORD, type TokenStore } from '../tokens/store.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { ruleEnd } from './layout.ts'
import { lacksComplement, leavesOpen, nameHead } from './names.ts'

const INNER_MARKS: FormSet = new FormSet(['-', ',', '–', '(', ')', '&', '.', '/'].map((c) => -c.charCodeAt(0)))
const LONGEST = 40

/** The name of a body on the letterhead: its tokens, which another column may have broken apart. */
export interface LetterheadBody {
  readonly tokens: readonly number[]
}

/** Joins the free lines of a letterhead to names: a new name begins where the one before is complete. */
export function letterheadBodies(
  form: FormLexicon,
  store: TokenStore,
  lines: readonly Range[],
  mentions: readonly Mention[],
): LetterheadBody[] {
  const bodies: number[][] = []
  for (const line of lines.flatMap((whole) => namesApart(whole, mentions))) {
    const tokens = nameTokens(store, line)
    const first = tokens[0]
    if (first === undefined) continue
    const last = bodies.at(-1)
    const head = nameHead(form, store, first)
    if (last && (!head || isOpen(form, store, last))) last.push(...tokens)
    else if (head && !(last && head.kind === 'whole' && repeats(store, tokens, last))) bodies.push(tokens)
    if ((bodies.at(-1)?.length ?? 0) > LONGEST) break
  }
  return bodies.map((tokens) => ({ tokens }))
}

/** `BỘ TÀI CHÍNH TỔNG CỤC HẢI QUAN`: the names of two bodies that follow each other without a mark. */
function namesApart({ first, end }: Range, mentions: readonly Mention[]): Range[] {
  const named: Mention[] = []
  for (const name of mentions) {
    // They are sorted by their starts, and the letterhead stands before most of them.
    if (name.first >= end) break
    if (name.type === 'body' && name.first >= first && name.end <= end) named.push(name)
  }
  const cuts = named.filter((name) => named.some((before) => before.end === name.first)).map((name) => name.first)
  return [first, ...cuts].map((from, k) => ({ first: from, end: cuts[k] ?? end }))
}

/** The line only says again, at greater length, what the name before it says: `QUỐC HỘI` and `QUỐC HỘI NƯỚC ...`. */
function repeats(store: TokenStore, tokens: readonly number[], last: readonly number[]): boolean {
  return last.every((token, k) => store.form[token] === store.form[tokens[k] ?? -1])
}

/** The words of the line, without stray marks at its edges; none when the line is no name. */
function nameTokens(store: TokenStore, line: Range): number[] {
  let { first, end } = line
  while (first < end && (has(store, first, IS_PUNCT) || ruleEnd(store, first) > 0)) first++
  while (
    end > first &&
    has(store, end - 1, IS_PUNCT) &&
    store.form[end - 1] !== COMMA &&
    store.form[end - 1] !== HYPHEN
  )
    end--
  const tokens: number[] = []
  for (let k = first; k < end; k++) {
    if (tokens.length > 0 && leavesCapitals(store, first, k)) break
    if (has(store, k, IS_PUNCT) && !INNER_MARKS.has(store.form[k] ?? 0)) break
    tokens.push(k)
  }
  // `h.L300` is the mark of a typist.
  return tokens.some((k) => has(store, k, IS_WORD) && (store.end[k] ?? 0) - (store.start[k] ?? 0) > 1) ? tokens : []
}

/** Behind a name in capitals, words in normal case are no part of it. */
function leavesCapitals(store: TokenStore, first: number, at: number): boolean {
  return has(store, first, ALL_UPPER) && has(store, at, IS_WORD) && !has(store, at, ALL_UPPER)
}

function isOpen(form: FormLexicon, store: TokenStore, tokens: readonly number[]): boolean {
  const first = tokens[0] ?? 0
  const last = tokens.at(-1) ?? 0
  if (leavesOpen(form, store, last) || (nameHead(form, store, first)?.end ?? 0) > last + 1) return true
  return last - first === tokens.length - 1 && lacksComplement(form, store, { first, end: last + 1 })
}

/** Whether all words are in capitals. */
export function inCapitals(store: TokenStore, tokens: readonly number[]): boolean {
  return tokens.every((k) => !has(store, k, IS_WORD) || has(store, k, ALL_UPPER))
}
