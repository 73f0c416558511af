import { STOP } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, INITIAL_UPPER, LINE_START, type TokenStore } from '../tokens/store.ts'
import { type DateReading, readDate } from './date.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import { opensParagraph } from './layout.ts'
import { leavesOpen, nameHead } from './names.ts'
import { type NumberReading, readNumber } from './number.ts'
import { labelAt } from './number-label.ts'
import { splitHeading, splitTail } from './title-heading.ts'
import { skipRules, titleLines } from './title-lines.ts'
import { splitPassing } from './title-tail.ts'

const LONGEST_TITLE = 400
const LONGEST_ISSUER = 16

/** What stands between the type and the legal bases. */
export interface Title {
  /** Pieces of the summary, one a line. */
  readonly subject: readonly Range[]
  /** The body or office named above the bases, or before `điện:`. */
  readonly heading?: Range
  /** The body named right behind the type: `của Bộ trưởng Bộ Tài chính`. */
  readonly issuer?: Range
  readonly number?: NumberReading
  readonly date?: DateReading
  /** First token behind the title. */
  readonly end: number
}

interface Titular {
  readonly issuer?: Range
  readonly number?: NumberReading
  readonly date?: DateReading
  readonly end: number
}

/**
 * Reads the title that begins behind the type; `letterhead` holds the tokens of the issuing body's name there. The title
 * of a law (`isLaw`) may name who passed it.
 */
export function readTitle(
  form: FormLexicon,
  store: TokenStore,
  first: number,
  blockStart: number,
  letterhead: readonly number[],
  isLaw: boolean,
): Title {
  const limit = Math.min(store.count, first + LONGEST_TITLE, blockStart > first ? blockStart : store.count)
  const titular = readTitular(form, store, skipRules(store, first, limit), limit)
  const lines = titleLines(form, store, titular.end, limit)
  const titleEnd = lines.at(-1)?.end ?? 0
  const passing = isLaw ? splitPassing(form, store, lines) : {}
  const heading = splitHeading(form, store, lines, letterhead[0] ?? -1) ?? splitTail(form, store, lines, letterhead)
  const { end: _end, ...named } = titular
  const end = Math.max(titular.end, heading?.end ?? 0, titleEnd)
  const below = titular.number || passing.number ? undefined : numberBelow(form, store, end, limit)
  return {
    subject: lines.filter((line) => line.end > line.first),
    ...passing,
    ...named,
    ...(below ? { number: below } : {}),
    ...(heading ? { heading } : {}),
    end: below?.end ?? end,
  }
}

/** `Luật số: 7/2031/QH20` in a line of its own below the title. */
function numberBelow(form: FormLexicon, store: TokenStore, at: number, limit: number): NumberReading | undefined {
  const label = at < limit && has(store, at, LINE_START) ? labelAt(form, store, at) : 0
  return label === 0 ? undefined : readNumber(store, label)
}

/** `của <body> số <number> ngày <date>` in the title of older documents, each part if present. */
function readTitular(form: FormLexicon, store: TokenStore, first: number, limit: number): Titular {
  let at = first
  const issuer = readNamedIssuer(form, store, at, limit)
  if (issuer) at = issuer.end
  const number = store.form[at] === form.words.so ? readNumber(store, at + 1) : undefined
  if (number) at = number.end
  const date = number || issuer ? readDate(form, store, at) : undefined
  if (date) at = date.end
  if (date && store.form[at] === STOP) at++
  return { end: at, ...(issuer ? { issuer } : {}), ...(number ? { number } : {}), ...(date ? { date } : {}) }
}

function readNamedIssuer(form: FormLexicon, store: TokenStore, at: number, limit: number): Range | undefined {
  if (store.form[at] !== form.words.cua || !nameHead(form, store, at + 1, limit)) return undefined
  const stop = Math.min(limit, at + LONGEST_ISSUER)
  for (let k = at + 2; k <= stop; k++) {
    const about = phraseAt(form, store, k)?.kind
    const numbered = store.form[k] === form.words.so && readNumber(store, k + 1) !== undefined
    const ends = numbered || about === 'about' || about === 'about-word' || k === limit
    const breaks = has(store, k, LINE_START) && !leavesOpen(form, store, k - 1) && !continuesName(store, k)
    if (ends || breaks)
      return numbered || k === limit || has(store, k, LINE_START) ? { first: at + 1, end: k } : undefined
  }
  return undefined
}

function continuesName(store: TokenStore, at: number): boolean {
  return !opensParagraph(store, at) && has(store, at, ALL_UPPER) === has(store, at - 1, ALL_UPPER)
    ? !has(store, at, INITIAL_UPPER)
    : false
}
