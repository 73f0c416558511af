import { isSyllable } from '../text/syllable.ts'
import {
  ALL_UPPER,
  has,
  INITIAL_UPPER,
  IS_PUNCT,
  IS_WORD,
  SPACE_BEFORE,
  type TokenStore,
  tokenText,
} from '../tokens/store.ts'
import { inCapitals } from './bodies.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import { nameHead } from './names.ts'

/** How far the text is searched for the same name in normal case, in tokens. */
const SEARCH = 6000

/**
 * Writes a name that stands in capitals as it is written elsewhere in this text, and where it is not, by the rules of
 * names: the canonical forms of the lexicon, small level words and connectors, a capital for each syllable of a
 * place and for the first one of a field.
 */
export function normalCase(form: FormLexicon, store: TokenStore, tokens: readonly number[], from = 0): string {
  if (isMixed(store, tokens)) return asWritten(store, tokens)
  const found = sameInNormalCase(store, tokens, from)
  if (found < 0) return officeCase(form, store, tokens)
  const ruled = byRules(form, store, tokens)
  return spell(store, tokens, (token, place) => withCapitalsOf(tokenText(store, found + place), ruled(token)))
}

/** Writes the name of an office, for which the rules suffice, in normal case. */
export function officeCase(form: FormLexicon, store: TokenStore, tokens: readonly number[]): string {
  if (isMixed(store, tokens)) return asWritten(store, tokens)
  return spell(store, tokens, byRules(form, store, tokens))
}

function isMixed(store: TokenStore, tokens: readonly number[]): boolean {
  return !inCapitals(store, tokens) && !inSmallLetters(store, tokens)
}

function asWritten(store: TokenStore, tokens: readonly number[]): string {
  return spell(store, tokens, (token) => tokenText(store, token))
}

/** No word has a capital: an old font has lost them. */
function inSmallLetters(store: TokenStore, tokens: readonly number[]): boolean {
  return tokens.every((k) => !has(store, k, INITIAL_UPPER))
}

function spell(store: TokenStore, tokens: readonly number[], word: (token: number, place: number) => string): string {
  let text = ''
  tokens.forEach((token, place) => {
    const apart = place > 0 && (has(store, token, SPACE_BEFORE) || tokens[place - 1] !== token - 1)
    text += (apart ? ' ' : '') + word(token, place)
  })
  return text
}

/** First token of the same words in normal case, else -1. */
function sameInNormalCase(store: TokenStore, tokens: readonly number[], from: number): number {
  const limit = Math.min(store.count, from + SEARCH) - tokens.length
  const first = tokens[0] ?? 0
  for (let at = from; at <= limit; at++) {
    if (store.form[at] !== store.form[first] || !has(store, at, INITIAL_UPPER)) continue
    if (isSame(store, tokens, at)) return at
  }
  return -1
}

function isSame(store: TokenStore, tokens: readonly number[], at: number): boolean {
  let small = false
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place] ?? 0
    if (store.form[token] !== store.form[at + place]) return false
    if (store.form[token] === 0 && fold(store, token) !== fold(store, at + place)) return false
    if (has(store, at + place, IS_WORD) && !has(store, at + place, ALL_UPPER)) small = true
  }
  return small
}

function fold(store: TokenStore, token: number): string {
  return tokenText(store, token).toLowerCase()
}

/** Chooses the spelling of each token by the openings of names, the levels and the connectors. */
function byRules(form: FormLexicon, store: TokenStore, tokens: readonly number[]): (token: number) => string {
  const words = new Map<number, string>()
  let place = false
  let capital = true
  for (let k = 0; k < tokens.length; ) {
    const token = tokens[k] ?? 0
    const known = knownSpelling(form, store, token, tokens, k)
    if (known) {
      known.words.forEach((word, offset) => words.set(token + offset, word))
      place = known.level
      capital = true
      k += known.words.length
      continue
    }
    const connects = phraseAt(form, store, token)?.kind === 'open'
    if (has(store, token, IS_PUNCT)) capital = true
    else if (connects) {
      words.set(token, fold(store, token))
      capital = true
      place = false
    } else {
      words.set(token, spellWord(store, token, capital || place))
      capital = false
    }
    k++
  }
  return (token) => words.get(token) ?? tokenText(store, token)
}

/** The longest name of a body, a field of work or a place that the lexicon has; 0 when there is none. */
function longestName(form: FormLexicon, store: TokenStore, token: number, limit: number): number {
  let best = 0
  for (const table of form.names) {
    const entry = form.lexicon.longest(store, token, table, limit)
    if (entry !== 0 && form.lexicon.length(entry) > (best === 0 ? 1 : form.lexicon.length(best))) best = entry
  }
  return best
}

function knownSpelling(
  form: FormLexicon,
  store: TokenStore,
  token: number,
  tokens: readonly number[],
  k: number,
): { words: string[]; level: boolean } | undefined {
  const limit = runEnd(tokens, k)
  const phrase = phraseAt(form, store, token, limit)
  const body = longestName(form, store, token, limit)
  const head = nameHead(form, store, token, limit)
  const headEnd = head?.end ?? token
  if (body !== 0 && form.lexicon.length(body) > headEnd - token) return { words: split(form, body), level: false }
  if (phrase?.kind === 'level' && phrase.end < limit && phrase.end >= headEnd) {
    return { words: split(form, phrase.entry), level: true }
  }
  if (head) return { words: split(form, head.entry), level: head.kind === 'local' }
  return phrase?.kind === 'proper' ? { words: split(form, phrase.entry), level: true } : undefined
}

/** Token behind the run of neighbouring tokens that starts at the place. */
function runEnd(tokens: readonly number[], k: number): number {
  let last = k
  while (tokens[last + 1] === (tokens[last] ?? 0) + 1) last++
  return (tokens[last] ?? 0) + 1
}

function split(form: FormLexicon, entry: number): string[] {
  return (
    form.lexicon
      .phrase(entry)
      .replaceAll('–', '-')
      .match(/[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}]/gu) ?? []
  )
}

/** The word in its own spelling (`Ủy`), with the capitals of the other (`Uỷ`). */
function withCapitalsOf(other: string, word: string): string {
  if (other.length !== word.length) return other
  let text = ''
  for (let k = 0; k < word.length; k++) {
    const capital = other.charAt(k) !== other.charAt(k).toLowerCase()
    text += capital ? word.charAt(k).toUpperCase() : word.charAt(k).toLowerCase()
  }
  return text
}

function spellWord(store: TokenStore, token: number, capital: boolean): string {
  const text = tokenText(store, token)
  const small = text.toLowerCase()
  if (!isSyllable(small)) return text
  return capital ? text.charAt(0).toUpperCase() + small.slice(1) : small
}
