import type { Vocabulary } from '../lexicon/vocabulary.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_WORD, LINE_START, SPACE_BEFORE, type TokenStore, tokenText } from '../tokens/store.ts'
import { markCapitals } from './candidates.ts'
import { Decoder } from './decode.ts'
import { type LoadedModel, wordModel } from './model.ts'
import { toUnits, type UnitRows, type Units, unitRows } from './units.ts'
import { goesOn } from './weights.ts'

const SPACING = 0xff & ~(SPACE_BEFORE | LINE_START)

/** Says of phrases of one text whether they cut a word. */
export class WholeWords {
  private readonly store: TokenStore
  private readonly model: LoadedModel = wordModel()
  /** For each form of the text's vocabulary the form that the model has for the word. */
  private readonly known: Int32Array
  /** Made once for all contexts of the text: they are many and short. */
  private readonly rows: TokenRows
  private readonly units: UnitRows
  private readonly decoder: Decoder

  /** @param longest the longest context in tokens */
  constructor(store: TokenStore, longest: number) {
    this.store = store
    this.known = modelForms(store.vocabulary, this.model)
    this.rows = tokenRows(longest)
    this.units = unitRows(longest)
    this.decoder = new Decoder(longest)
  }

  /**
   * Whether words begin and end where the phrase does, when the segmenter is shown the context and nothing else. The
   * same as `wordEnds` of the context, but that only the part that words of the phrase can reach is split.
   */
  cutsNone(phrase: Range, context: Range): boolean {
    const { model } = this
    const units = toUnits(this.contextOf(context), model.canonical, this.units)
    const first = unitAt(units, phrase.first - context.first)
    const end = unitAt(units, phrase.end - context.first)
    if (first < 0 || end < 0) return false
    markCapitals(units, model)
    const { look } = units
    let from = first
    while (from > 0 && goesOn(look[from] ?? 0)) from--
    let to = end
    while (to < units.count && goesOn(look[to] ?? 0)) to++
    this.decoder.decode(units, model, from, to)
    const { length } = this.decoder
    let at = to
    while (at > end) at -= length[at] ?? 1
    if (at !== end) return false
    while (at > first) at -= length[at] ?? 1
    return at === first
  }

  /** The tokens of the context as a text of their own, with the forms of the model. */
  private contextOf({ first, end }: Range): TokenStore {
    const { store, model, rows } = this
    const count = end - first
    for (let k = 0; k < count; k++) {
      const token = first + k
      rows.start[k] = store.start[token] ?? 0
      rows.end[k] = store.end[token] ?? 0
      rows.form[k] = this.modelForm(token)
      rows.flags[k] = store.flags[token] ?? 0
    }
    rows.flags[0] = ((rows.flags[0] ?? 0) & SPACING) | SPACE_BEFORE | LINE_START
    return {
      text: store.text,
      vocabulary: model.vocabulary,
      count,
      start: rows.start,
      end: rows.end,
      form: rows.form,
      flags: rows.flags,
    }
  }

  private modelForm(token: number): number {
    const { store, model, known } = this
    const own = store.form[token] ?? 0
    if (own < 0) return own
    if (own > 0) return known[own] ?? 0
    return has(store, token, IS_WORD) ? model.vocabulary.form(tokenText(store, token)) : 0
  }
}

type TokenRows = Pick<TokenStore, 'start' | 'end' | 'form' | 'flags'>

function tokenRows(tokens: number): TokenRows {
  return {
    start: new Int32Array(tokens),
    end: new Int32Array(tokens),
    form: new Int32Array(tokens),
    flags: new Uint16Array(tokens),
  }
}

/** The unit that begins with the token, the number of units behind the last token, -1 when the token is inside a unit. */
function unitAt({ first, count }: Units, token: number): number {
  for (let unit = 0; unit <= count; unit++) {
    const at = first[unit] ?? 0
    if (at >= token) return at === token ? unit : -1
  }
  return -1
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
