import type { Lexicon } from '../lexicon/lexicon.ts'
import { AMPERSAND, CLOSE_PAREN, COLON, EN_DASH, HYPHEN, OPEN_PAREN, SLASH } from '../lexicon/marks.ts'
import { isUpper } from '../text/chars.ts'
import { isSmall } from '../tokens/looks.ts'
import {
  ALL_UPPER,
  BREAK,
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_PUNCT,
  IS_WORD,
  LINE_START,
  PARAGRAPH,
  SENTENCE_END,
  SPACE_BEFORE,
  type TokenStore,
} from '../tokens/store.ts'

/** No name is longer than so many tokens; it bounds every look ahead. */
const LONGEST_NAME = 60

/** Most tokens have none of them. */
const MAY_END: number = BREAK | PARAGRAPH | SENTENCE_END

/** Whether a break at a token only cuts a name in two. */
export interface Cuts {
  cutAt(store: TokenStore, at: number): boolean
}

/** Tells how far a name may reach from a token: it crosses no break and no end of a sentence. Ask in ascending order. */
export class Reach {
  private readonly store: TokenStore
  private readonly cuts: Cuts | undefined
  private from = 0
  private until = 0

  constructor(store: TokenStore, cuts?: Cuts) {
    this.store = store
    this.cuts = cuts
  }

  /** End of the stretch from the token on that a name may fill. */
  limit(at: number): number {
    if (at < this.from || at >= this.until) {
      this.from = at
      this.until = this.stretchEnd(at)
    }
    return Math.min(this.until, at + LONGEST_NAME)
  }

  private stretchEnd(at: number): number {
    const { store } = this
    for (let k = at; k < store.count; k++) {
      const flags = store.flags[k] ?? 0
      if ((flags & MAY_END) === 0) continue
      if (k > at && (flags & (BREAK | PARAGRAPH)) !== 0 && !this.cuts?.cutAt(store, k)) return k
      if ((flags & SENTENCE_END) !== 0) return (flags & IS_PUNCT) === 0 ? k + 1 : k
    }
    return store.count
  }
}

/** For each form how phrases of the categories open with it, as `Lexicon.opens` tells it: one look-up decides. */
export function openersOf(lexicon: Lexicon, categories: readonly number[]): Uint8Array {
  const table = new Uint8Array(lexicon.vocabulary.size)
  for (let form = 1; form < table.length; form++) {
    for (const category of categories) table[form] = (table[form] ?? 0) | lexicon.opens(form, category)
  }
  return table
}

/**
 * Of each form that begins phrases of the categories the forms that stand behind it in them; not of a form that is a
 * phrase alone.
 */
export function followersOf(lexicon: Lexicon, categories: readonly number[]): Map<number, ReadonlySet<number>> {
  const followers = new Map<number, ReadonlySet<number>>()
  for (let form = 1; form < lexicon.vocabulary.size; form++) {
    const behind = new Set(categories.flatMap((category) => lexicon.following(form, category)))
    if (behind.size > 0 && !behind.has(0)) followers.set(form, behind)
  }
  return followers
}

/** Whether a phrase may open at the token, by its form and its capital. */
export function mayOpen(store: TokenStore, at: number, openers: Uint8Array): boolean {
  const form = store.form[at] ?? 0
  if (form <= 0) return false
  return ((openers[form] ?? 0) & (((store.flags[at] ?? 0) & INITIAL_UPPER) === 0 ? 1 : 2)) !== 0
}

/** A word with a capital. */
export function isCapitalised(store: TokenStore, at: number): boolean {
  return has(store, at, IS_WORD | INITIAL_UPPER)
}

/** A word of two letters or more that is all capitals: an abbreviation, or a word of a line in capitals. */
export function isShouted(store: TokenStore, at: number): boolean {
  return has(store, at, IS_WORD | ALL_UPPER) && (store.end[at] ?? 0) - (store.start[at] ?? 0) > 1
}

/** An abbreviation: a word of two capitals at least, small letters among them (`GDTrH`, `CTr`). */
export function isAcronym(store: TokenStore, at: number): boolean {
  if (!isCapitalised(store, at)) return false
  for (let k = (store.start[at] ?? 0) + 1; k < (store.end[at] ?? 0); k++)
    if (isUpper(store.text.charCodeAt(k))) return true
  return false
}

/** `(UBND)`: an abbreviation in brackets of its own. */
export function isBracketedShort(store: TokenStore, at: number): boolean {
  return store.form[at] === OPEN_PAREN && store.form[at + 2] === CLOSE_PAREN && isShouted(store, at + 1)
}

/** End of the abbreviation at the token with those that `&` joins to it (`TTTTDL&CNS`); the token itself when it is none. */
export function acronymEnd(store: TokenStore, at: number): number {
  if (!isAcronym(store, at)) return at
  let end = at + 1
  while (store.form[end] === AMPERSAND && !has(store, end, SPACE_BEFORE) && isAcronym(store, end + 1)) end += 2
  return end
}

/** Whether the token hangs on a `/` or `-` before it without a space, as the parts of a document number do. */
export function isGlued(store: TokenStore, at: number): boolean {
  const before = store.form[at - 1]
  if (before !== SLASH && before !== HYPHEN) return false
  if (before === SLASH && parts(store, at)) return false
  // `số 08 - BC / BCĐ`
  if (has(store, at - 1, SPACE_BEFORE)) {
    const mark = before === SLASH ? HYPHEN : SLASH
    // `số 2852 / KL - TTCP`
    return isShouted(store, at) && (store.form[at - 3] === mark || (before === SLASH && has(store, at - 2, IS_NUMBER)))
  }
  return !has(store, at, SPACE_BEFORE) || (isShouted(store, at) && followsSlash(store, at - 2))
}

/** `01/2012/TTLT-BQP- BTC`: the codes before the token hang on a slash. */
function followsSlash(store: TokenStore, at: number): boolean {
  let k = at
  while (store.form[k - 1] === HYPHEN && isShouted(store, k) && !has(store, k, SPACE_BEFORE)) k -= 2
  return store.form[k - 1] === SLASH
}

/** `Sở Tư pháp/UBND cấp xã`: the slash stands between two names, behind a word that is no code of a number. */
function parts(store: TokenStore, at: number): boolean {
  if (!has(store, at - 2, IS_WORD) || !has(store, at - 3, IS_WORD) || !has(store, at - 2, SPACE_BEFORE)) return false
  return (
    !isShouted(store, at - 2) || (isShouted(store, at - 3) && (store.end[at - 2] ?? 0) - (store.start[at - 2] ?? 0) > 2)
  )
}

/** Whether `Lưu` at the token opens the storage note of a list of recipients: `Lưu: VT`, `- Lưu Văn phòng`. */
export function opensStorage(store: TokenStore, at: number): boolean {
  if (!isCapitalised(store, at)) return false
  // `PHÔNG LƯU TRỮ`: a word of a heading.
  if (store.form[at + 1] === COLON || (isShouted(store, at + 1) && !isShouted(store, at))) return true
  const before = store.form[at - 1]
  return (before === HYPHEN || before === EN_DASH) && isCapitalised(store, at + 1) && isSmall(store, at + 2)
}

/** Whether the last word of the place is written with a capital, as names of places are. */
export function endsCapitalised(store: TokenStore, at: number, length: number): boolean {
  return length < 2 || isCapitalised(store, at + length - 1)
}

/** First token of the line behind the one given, or the count of tokens. */
export function nextLine(store: TokenStore, at: number): number {
  let next = at + 1
  while (next < store.count && !has(store, next, LINE_START)) next++
  return next
}
