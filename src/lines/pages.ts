import { SLASH } from '../lexicon/marks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, PAGE, type TokenStore } from '../tokens/store.ts'
import { inCapitals, integer, wideGap } from './glyphs.ts'
import type { Line } from './line.ts'
import type { LineWords } from './words.ts'

const FEWEST_TOKENS = 4
const MOST_TOKENS = 20
/** Heads of two pages are no nearer than so many lines. */
const SHORTEST_PAGE = 20
/** The same head stands on every page or on every other one. */
const MOST_STEP = 2
const HASH = 31

/** A line that may be the running head of a page. */
interface Head {
  readonly at: number
  readonly page: number
}

/**
 * Names the running heads of pages (`2    CÔNG BÁO/Số 45 + 46`): lines of the same words, some way apart, whose page
 * number counts on. The page number opens or ends the line or stands alone in the line above or below.
 */
export function markPages(store: TokenStore, words: LineWords, lines: readonly Line[]): void {
  const last = new Map<number, Head>()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line && isGazetteHead(store, words, line)) markHead(store, lines, at)
    if (line?.kind !== 'text' || line.end - line.first > MOST_TOKENS || line.end - line.first < FEWEST_TOKENS) continue
    const page = pageOf(store, lines, at)
    if (page < 0) continue
    const key = keyOf(store, line)
    const before = last.get(key)
    last.set(key, { at, page })
    if (!before || at - before.at < SHORTEST_PAGE) continue
    const step = page - before.page
    if (step < 1 || step > MOST_STEP) continue
    markHead(store, lines, before.at)
    markHead(store, lines, at)
  }
}

/** `CÔNG BÁO/Số 45 + 46/Ngày 10-3-2021`, its page number in front or behind. */
function isGazetteHead(store: TokenStore, { gazette, so }: LineWords, { first, end }: Line): boolean {
  const at = has(store, first, IS_NUMBER) ? first + 1 : first
  if (store.form[at] !== gazette[0] || end - first > MOST_TOKENS) return false
  return store.form[at + 1] === gazette[1] && store.form[at + 2] === SLASH && store.form[at + 3] === so
}

/** The page number in the line or beside it; -1 when there is none. */
function pageOf(store: TokenStore, lines: readonly Line[], at: number): number {
  const line = lines[at]
  if (!line) return -1
  const { first, end } = line
  if (integer(store, first) > 0) return has(store, first + 1, IS_WORD | INITIAL_UPPER) ? integer(store, first) : -1
  // `khoản 2`, `Mẫu số 01`: the number belongs to the word before it.
  if (integer(store, end - 1) > 0) return wideGap(store, end - 1) ? integer(store, end - 1) : -1
  // A number alone above small letters is one of a row of a table.
  if (!inCapitals(store, line.first, line.end)) return -1
  return Math.max(aloneIn(store, lines[at - 1]), aloneIn(store, lines[at + 1]))
}

/** The number that fills the line; -1 when it holds anything else. */
function aloneIn(store: TokenStore, line: Line | undefined): number {
  return line && line.end - line.first === 1 ? integer(store, line.first) : -1
}

/** One number for the words of the line, its page number left out. */
function keyOf(store: TokenStore, { first, end }: Line): number {
  let key = 0
  for (let k = first; k < end; k++) {
    if (has(store, k, IS_NUMBER) && (k === first || k === end - 1)) continue
    const form = store.form[k] ?? 0
    key = Math.imul(key, HASH) + (form === 0 ? (store.end[k] ?? 0) - (store.start[k] ?? 0) : form)
  }
  return key | 0
}

function markHead(store: TokenStore, lines: readonly Line[], at: number): void {
  name(store, lines[at])
  for (const beside of [lines[at - 1], lines[at + 1]]) if (aloneIn(store, beside) > 0) name(store, beside)
}

function name(store: TokenStore, line: Line | undefined): void {
  if (!line) return
  line.kind = 'page'
  line.part = 'note'
  line.label = ''
  line.rule = 'line.page'
  for (let k = line.first; k < line.end; k++) store.flags[k] = (store.flags[k] ?? 0) | PAGE
}
