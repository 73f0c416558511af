import { FormSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { OPEN_PAREN } from '../lexicon/marks.ts'
import type { Mention } from '../mentions/mention.ts'
import type { ReadDocument } from '../metadata/read.ts'
import { has, IS_WORD } from '../tokens/store.ts'
import type { NameKeys } from './keys.ts'
import { mentionKey } from './mention-key.ts'

/**
 * Short forms that the text declares itself: `Ban Chỉ đạo ... (sau đây gọi là Ban Chỉ đạo)`, `(gọi tắt là ...)`, or the
 * short form alone in brackets behind the name. Gives the key of the short form and the key that it stands for. A short
 * form that is declared twice for different names stands for neither.
 */
export function declaredShortForms(document: ReadDocument, keys: NameKeys): ReadonlyMap<string, string> {
  const { store, lexicon, mentions } = document
  const cues = cuesOf(lexicon)
  const declared = new Map<string, string>()
  const clashing = new Set<string>()
  const ends = new MentionEnds(mentions, store.count)
  for (let place = 0; place < mentions.length; place++) {
    const mention = mentions[place]
    const open = mention ? bracketBefore(document, cues, mention.first) : -1
    if (!mention || open < 0) continue
    const full = ends.latest(open, place)
    if (full && mention.end - mention.first < full.end - full.first) {
      const short = mentionKey(mention, document, keys, new Map())
      const long = mentionKey(full, document, keys, new Map())
      if (declared.has(short) && declared.get(short) !== long) clashing.add(short)
      declared.set(short, long)
    }
  }
  for (const short of clashing) declared.delete(short)
  return store.count > 0 ? declared : new Map()
}

/** The words of declarations (`gọi tắt là`), and what may stand before a short form: the last of them, or a bracket. */
interface Cues {
  readonly category: number
  readonly ends: FormSet
}

const prepared = new WeakMap<Lexicon, Cues>()

function cuesOf(lexicon: Lexicon): Cues {
  const known = prepared.get(lexicon)
  if (known) return known
  const category = lexicon.category('short-form-cues')
  const cues = { category, ends: new FormSet([OPEN_PAREN, ...lexicon.lastForms(category)]) }
  prepared.set(lexicon, cues)
  return cues
}

/** Most tokens between the bracket and the short form: `(sau đây được gọi tắt là`. */
const LONGEST_PHRASE = 9

/** The opening bracket before a mention when only the words of a declaration stand between; else -1. */
function bracketBefore({ store, lexicon }: ReadDocument, cues: Cues, first: number): number {
  let at = first - 1
  // Before most mentions stands neither a bracket nor the last word of a declaration.
  if (!cues.ends.has(store.form[at] ?? 0)) return -1
  const floor = Math.max(0, first - LONGEST_PHRASE)
  while (at >= floor && store.form[at] !== OPEN_PAREN && has(store, at, IS_WORD)) at--
  if (at < floor || store.form[at] !== OPEN_PAREN) return -1
  return at + 1 === first || lexicon.exact(store, at + 1, first, cues.category) !== 0 ? at : -1
}

/**
 * The mentions by the token behind them. Those that end together have different types, so there are few. Few texts
 * declare short forms: nothing is made before one is asked for.
 */
class MentionEnds {
  private readonly mentions: readonly Mention[]
  private readonly tokens: number
  private lastAt: Int32Array | undefined
  /** For each mention, one more than the place of the one before it that ends at the same token; 0 for none. */
  private readonly before: number[] = []

  constructor(mentions: readonly Mention[], tokens: number) {
    this.mentions = mentions
    this.tokens = tokens
  }

  /** The last mention before `place` that ends there and has the same type. */
  latest(end: number, place: number): Mention | undefined {
    const lastAt = this.upTo(place)
    for (let k = lastAt[end] ?? 0; k > 0; k = this.before[k - 1] ?? 0) {
      const mention = this.mentions[k - 1]
      if (mention?.type === this.mentions[place]?.type) return mention
    }
    return undefined
  }

  private upTo(place: number): Int32Array {
    this.lastAt ??= new Int32Array(this.tokens + 1)
    while (this.before.length < place) {
      const end = this.mentions[this.before.length]?.end ?? 0
      this.lastAt[end] = this.before.push(this.lastAt[end] ?? 0)
    }
    return this.lastAt
  }
}
