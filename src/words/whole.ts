import type { Vocabulary } from '../lexicon/vocabulary.ts'
import { IS_WORD, LINE_START, SPACE_BEFORE, type TokenStore, tokenText } from '../tokens/store.ts'
import { markCapitals } from './candidates.ts'
import { bestLengths } from './decode.ts'
import { type LoadedModel, wordModel } from './model.ts'
import { toUnits, type Units } from './units.ts'
import { goesOn } from './weights.ts'

const SPACING = 0xff & ~(SPACE_BEFORE | LINE_START)

/** A stretch of tokens: from `first` up to, not including, `end`. */
interface Stretch {
  readonly first: number
  readonly end: number
}

/**
 * Whether words begin and end where the phrase does, when the segmenter is shown the context and nothing else. The same
 * as `wordEnds` of the context, but that only the part that words of the phrase can reach is split.
 */
export function cutsNoWord(store: TokenStore, phrase: Stretch, context: Stretch): boolean {
  const model = wordModel()
  const units = toUnits(contextOf(store, context, model), model.canonical)
  const first = unitAt(units, phrase.first - context.first)
  const end = unitAt(units, phrase.end - context.first)
  if (first < 0 || end < 0) return false
  markCapitals(units, model)
  const { look } = units
  let from = first
  while (from > 0 && goesOn(look[from] ?? 0)) from--
  let to = end
  while (to < units.count && goesOn(look[to] ?? 0)) to++
  const lengths = bestLengths(units, model, from, to)
  let at = to
  while (at > end) at -= lengths[at] ?? 1
  if (at !== end) return false
  while (at > first) at -= lengths[at] ?? 1
  return at === first
}

/** The unit that begins with the token, the number of units behind the last token, -1 when the token is inside a unit. */
function unitAt({ first, count }: Units, token: number): number {
  for (let unit = 0; unit <= count; unit++) {
    const at = first[unit] ?? 0
    if (at >= token) return at === token ? unit : -1
  }
  return -1
}

/** The tokens of the context as a text of their own, with the forms of the model. */
function contextOf(store: TokenStore, { first, end }: Stretch, model: LoadedModel): TokenStore {
  const count = end - first
  const known = modelForms(store.vocabulary, model)
  const form = new Int32Array(count)
  for (let k = 0; k < count; k++) {
    const token = first + k
    const own = store.form[token] ?? 0
    if (own < 0) form[k] = own
    else if (own > 0) form[k] = known[own] ?? 0
    else if (((store.flags[token] ?? 0) & IS_WORD) !== 0) form[k] = model.vocabulary.form(tokenText(store, token))
  }
  const flags = store.flags.slice(first, end)
  flags[0] = ((flags[0] ?? 0) & SPACING) | SPACE_BEFORE | LINE_START
  return {
    text: store.text,
    vocabulary: model.vocabulary,
    count,
    start: store.start.subarray(first, end),
    end: store.end.subarray(first, end),
    form,
    flags,
  }
}

const translated = new WeakMap<Vocabulary, Int32Array>()

/** For each form of the vocabulary the form that the model has for the word. */
function modelForms(vocabulary: Vocabulary, model: LoadedModel): Int32Array {
  const known = translated.get(vocabulary)
  if (known?.length === vocabulary.size) return known
  const forms = new Int32Array(vocabulary.size)
  for (let form = 1; form < forms.length; form++) forms[form] = model.vocabulary.form(vocabulary.word(form))
  translated.set(vocabulary, forms)
  return forms
}
