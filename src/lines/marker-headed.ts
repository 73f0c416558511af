import { CLOSE_PAREN, COLON, HYPHEN, OPEN_BRACKET, OPEN_PAREN, SLASH, STOP } from '../lexicon/marks.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, IS_PUNCT, IS_WORD, type TokenStore } from '../tokens/store.ts'
import { glued, inCapitals, integer, isCapitalTitle, titleEnd, width } from './glyphs.ts'
import { type Line, type Marker, opensBlock } from './line.ts'
import { letterOrdinal, romanValue } from './numerals.ts'
import type { LineWords } from './words.ts'

/** Fewer tokens behind the number of an article without a mark are no sentence. */
const SHORTEST_SENTENCE = 3

/** A number behind a block word: its words as written, its value, and the token behind it. */
interface Numbering {
  readonly label: string
  readonly ordinal: number
  readonly end: number
}

/** `Điều 1.`, `Chương II`, `Mục 3`, `Tiểu mục 1`, `Phần thứ nhất`, `Phụ lục IV`: a block word in front of its number. */
export function headedMarker(store: TokenStore, at: number, end: number, words: LineWords): Marker | undefined {
  if (!has(store, at, IS_WORD | INITIAL_UPPER)) return undefined
  const entry = words.lexicon.longest(store, at, words.blocks, end)
  if (entry === 0) return undefined
  const kind = words.lexicon.value(entry, 'kind')
  if (!opensBlock(kind)) return undefined
  const after = at + words.lexicon.length(entry)
  if (kind === 'appendix') return appendixMarker(store, words, at, after, end)
  const number = readNumbering(store, words, after, end, kind === 'article')
  if (!number) return undefined
  const content = headingStart(store, words, number.end, end, kind === 'article')
  return content < 0 ? undefined : { kind, label: number.label, ordinal: number.ordinal, content, rule: `line.${kind}` }
}

function readNumbering(
  store: TokenStore,
  words: LineWords,
  at: number,
  end: number,
  article: boolean,
): Numbering | undefined {
  let k = at
  if (store.form[k] === words.thu) k++
  if (!article && store.form[k] === words.so) k++
  if (k >= end) return undefined
  const value = integer(store, k)
  if (value > 0) {
    // `Điều 12a`: an inserted unit.
    const inserted = k + 1 < end && glued(store, k + 1) && letterOrdinal(store, k + 1) > 0
    const last = inserted ? k + 1 : k
    return { label: store.text.slice(store.start[k], store.end[last]), ordinal: value, end: last + 1 }
  }
  if (article && k === at) return undefined
  const roman = romanValue(store, k)
  const label = store.text.slice(store.start[k], store.end[k])
  if (roman > 0) return { label, ordinal: roman, end: k + 1 }
  const word = words.lexicon.longest(store, k, words.ordinals, end)
  if (word !== 0) {
    const stop = k + words.lexicon.length(word)
    const spelled = store.text.slice(store.start[k], store.end[stop - 1])
    return { label: spelled, ordinal: Number(words.lexicon.value(word, 'value')), end: stop }
  }
  const letter = has(store, k, INITIAL_UPPER) ? letterOrdinal(store, k) : 0
  return letter > 0 && !article ? { label, ordinal: letter, end: k + 1 } : undefined
}

/**
 * Where the heading behind the number starts; -1 when what follows shows a citation (`Điều 5 của Luật`). A stop, a
 * colon or the end of the line closes a marker; without one only capitals, an editor's note or, behind `Điều 14`, a
 * sentence may follow.
 */
function headingStart(store: TokenStore, words: LineWords, at: number, end: number, article: boolean): number {
  if (at >= end) return at
  const form = store.form[at] ?? 0
  if (form === STOP || form === COLON || (form === HYPHEN && !glued(store, at + 1))) {
    const dash = form === STOP && store.form[at + 1] === HYPHEN
    return dash ? at + 2 : at + 1
  }
  if (form === SLASH && !glued(store, at + 1)) return at + 1
  if (form === OPEN_BRACKET) return at
  if (form === OPEN_PAREN && !article) return at
  if (!has(store, at, IS_WORD | INITIAL_UPPER)) return -1
  if (isCapitalTitle(store, at, end)) return at
  return article && opensSentence(store, words, at, end) ? at : -1
}

/** `Điều 14 Tổ chức, cá nhân có các quyền ...` in an old law; `Điều 14 Luật Đất đai` is a citation. */
function opensSentence(store: TokenStore, words: LineWords, at: number, end: number): boolean {
  const { lexicon } = words
  return (
    end - at >= SHORTEST_SENTENCE &&
    !has(store, at, ALL_UPPER) &&
    !namesDocument(store, words, at, end) &&
    lexicon.longest(store, at, words.cited, end) === 0 &&
    lexicon.longest(store, at, words.blocks, end) === 0
  )
}

/** `Luật Đất đai`, `Nghị định số 5`; `Luật này quy định ...` is a sentence. */
function namesDocument(store: TokenStore, { lexicon, types, laws, nay }: LineWords, at: number, end: number): boolean {
  const type = lexicon.longest(store, at, types, end)
  if (type === 0) return lexicon.longest(store, at, laws, end) !== 0
  return store.form[at + lexicon.length(type)] !== nay
}

/** Whether the marker of the article has no mark behind its number, so that only its place tells it from a citation. */
export function isBareArticle(store: TokenStore, { kind, content, end }: Line): boolean {
  return kind === 'article' && content < end && has(store, content - 1, IS_NUMBER) && !has(store, content, IS_PUNCT)
}

/** `PHỤ LỤC`, `Phụ lục số 02`, `PHỤ LỤC IIa: ...`; `Phụ lục kèm theo` in running text is none. */
function appendixMarker(
  store: TokenStore,
  words: LineWords,
  at: number,
  after: number,
  end: number,
): Marker | undefined {
  const rule = 'line.appendix'
  if (after >= end) return { kind: 'appendix', label: '', ordinal: 0, content: after, rule }
  let k = after
  if (store.form[k] === words.so) k++
  const number = k < end ? appendixNumber(store, k, end) : undefined
  const next = number ? number.end : after
  const form = store.form[next] ?? 0
  const title = titleEnd(store, next, end)
  const closed =
    next >= end ||
    form === STOP ||
    form === COLON ||
    form === OPEN_PAREN ||
    form === HYPHEN ||
    form === OPEN_BRACKET ||
    inCapitals(store, at, title) ||
    (title - next > 1 && inCapitals(store, next, title))
  if (!closed || (form === CLOSE_PAREN && next < end)) return undefined
  const content = form === STOP || form === COLON || form === HYPHEN ? Math.min(next + 1, end) : next
  return { kind: 'appendix', label: number?.label ?? '', ordinal: number?.ordinal ?? 0, content, rule }
}

function appendixNumber(store: TokenStore, at: number, end: number): Numbering | undefined {
  const value = integer(store, at)
  const roman = romanValue(store, at, true)
  let last = at
  if (value < 0 && roman === 0) {
    if (width(store, at) !== 1 || letterOrdinal(store, at) === 0 || !has(store, at, INITIAL_UPPER)) return undefined
    return { label: store.text.slice(store.start[at], store.end[at]), ordinal: letterOrdinal(store, at), end: at + 1 }
  }
  if (at + 1 < end && glued(store, at + 1) && letterOrdinal(store, at + 1) > 0) last = at + 1
  return { label: store.text.slice(store.start[at], store.end[last]), ordinal: Math.max(value, roman), end: last + 1 }
}
