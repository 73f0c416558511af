import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_BRACKET, CLOSE_PAREN, COMMA, OPEN_BRACKET, OPEN_PAREN } from '../lexicon/marks.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { EntityType } from '../model/analysis.ts'
import type { Structure } from '../structure/tree.ts'
import { has, IS_WORD, type TokenStore } from '../tokens/store.ts'
import type { CueRow } from './cue-phrases.ts'
import { type Cues, cuesOf } from './cues.ts'
import type { Parse } from './parse.ts'
import { HAS_QUANTITY, HAS_SPEAKER } from './signs.ts'
import { type Words } from './words.ts'

/** Types of the mention that begins at a token, as small numbers; 0 is none. */
export const MENTION_TYPES: readonly (EntityType | '')[] = [
  '',
  'body',
  'position',
  'person',
  'place',
  'plan',
  'document',
  'term',
  'date',
  'quantity',
]
export const BODY = 1
export const POSITION = 2
export const PERSON = 3
export const PLACE = 4
export const PLAN = 5
export const DOCUMENT = 6
export const DATE = 8
export const QUANTITY = 9

/**
 * A document laid out for reading acts: the cues of the lexicon and the outermost mentions over the tokens.
 * `outerEnd[i]` is the end of the outermost mention that begins at token `i`, 0 when none does.
 */
export interface Sheet {
  readonly document: ReadDocument
  readonly store: TokenStore
  readonly lexicon: Lexicon
  readonly structure: Structure
  readonly cues: Cues
  readonly order: CueRow
  readonly task: CueRow
  readonly opener: CueRow
  readonly noun: CueRow
  readonly decision: CueRow
  readonly outerEnd: Int32Array
  readonly outerType: Uint8Array
  /** What is known of each token by itself, as bits: see `signs.ts`. */
  readonly signs: Int32Array
  readonly word: Words
  /** The clauses last taken apart: see `parseClause`. */
  readonly parses: (Parse | undefined)[]
}

/** Lays out the tokens of the zones that acts are looked for in. */
export function layOut(document: ReadDocument, zones: readonly { first: number; end: number }[]): Sheet {
  const { store, lexicon, structure } = document
  const cues = cuesOf(lexicon)
  const { count } = store
  // One buffer for all rows: making many is what costs.
  const buffer = new ArrayBuffer(19 * count)
  const outerEnd = new Int32Array(buffer, 0, count)
  const signs = new Int32Array(buffer, 4 * count, count)
  const bytes = (place: number): Uint8Array => new Uint8Array(buffer, (8 + place) * count, count)
  const row = (place: number): CueRow => ({ code: bytes(2 * place), length: bytes(2 * place + 1) })
  const [order, task, opener, noun, decision] = [row(0), row(1), row(2), row(3), row(4)]
  const cells = new Uint8Array(buffer, 8 * count, 10 * count)
  for (const { first, end } of zones) cues.phrases.lay(store, cells, signs, first, end)
  const outerType = bytes(10)
  let covered = 0
  for (const mention of document.mentions) {
    if (mention.first < covered) continue
    outerEnd[mention.first] = mention.end
    outerType[mention.first] = MENTION_TYPES.indexOf(mention.type)
    if (mention.type === 'quantity') signs[mention.first] = (signs[mention.first] ?? 0) | HAS_QUANTITY
    if (SPEAKING.has(mention.type) && store.form[mention.first - 1] === COMMA)
      signs[mention.first] = (signs[mention.first] ?? 0) | HAS_SPEAKER
    covered = mention.end
  }
  skipNotes(store, zones, outerEnd)
  const { word } = cues
  const parses: Parse[] = []
  return {
    document,
    store,
    lexicon,
    structure,
    cues,
    order,
    task,
    opener,
    noun,
    decision,
    outerEnd,
    outerType,
    signs,
    word,
    parses,
  }
}

/** Types of those who say something. */
const SPEAKING: ReadonlySet<EntityType> = new Set<EntityType>(['body', 'position', 'person'])

/** Longest editor's note in tokens. */
const LONGEST_NOTE = 400

/** `[Khoản này được sửa đổi bởi ...]`: an editor's note is passed over like a name. */
function skipNotes(store: TokenStore, zones: readonly { first: number; end: number }[], outerEnd: Int32Array): void {
  if (!store.text.includes('[')) return
  for (const { first, end } of zones) {
    for (let i = first; i < end; i++) {
      if (store.form[i] !== OPEN_BRACKET) continue
      let close = i + 1
      while (close < Math.min(end, i + LONGEST_NOTE) && store.form[close] !== CLOSE_BRACKET) close++
      if (store.form[close] !== CLOSE_BRACKET) continue
      outerEnd[i] = close + 1
      i = close
    }
  }
}

/** Token behind the parenthesis that opens at `at`; `end` when it does not close before. */
export function pastParenthesis(store: TokenStore, at: number, end: number): number {
  let depth = 0
  for (let i = at; i < end; i++) {
    if (store.form[i] === OPEN_PAREN) depth++
    else if (store.form[i] === CLOSE_PAREN && --depth === 0) return i + 1
  }
  return end
}

/** Number of words from `first` up to `end`; marks and numbers count for nothing. */
export function countWords(store: TokenStore, first: number, end: number): number {
  let words = 0
  for (let i = first; i < end; i++) if (has(store, i, IS_WORD)) words++
  return words
}

/** Longest parenthesis that is passed over, in tokens. */
const PARENTHESIS = 120

/** Token behind the parenthesis that opens at `at`; the next one when it does not close soon. */
export function closing({ store }: Sheet, at: number, end: number): number {
  const past = pastParenthesis(store, at, Math.min(end, at + PARENTHESIS))
  return store.form[past - 1] === CLOSE_PAREN ? past : at + 1
}
