import { FormSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, CLOSE_QUOTE, COMMA, OPEN_PAREN, OPEN_QUOTE, SEMICOLON, STRAIGHT_QUOTE } from '../lexicon/marks.ts'
import type { TokenStore } from '../tokens/store.ts'
import type { BodyGrammar } from './body-grammar.ts'
import { isCapitalised, isShouted } from './reach.ts'

/** A word alone (`Ban`, `Quỹ`) is a pronoun rather than a name, and a long name is no short one. */
const SHORTEST = 2
const LONGEST = 6
/** No text that people wrote declares more. */
const MOST = 40

const QUOTES: FormSet = new FormSet([OPEN_QUOTE, CLOSE_QUOTE, STRAIGHT_QUOTE])
const ENDS: FormSet = new FormSet([CLOSE_PAREN, COMMA, SEMICOLON, OPEN_QUOTE, CLOSE_QUOTE, STRAIGHT_QUOTE])

/** Short names that a text declares behind the names of its bodies: `(sau đây gọi tắt là Trung tâm)`. */
export class ShortNames {
  private readonly lexicon: Lexicon
  private readonly grammar: BodyGrammar
  private readonly cues: number
  /** Each by the forms of its words. */
  private readonly names: number[][] = []

  constructor(lexicon: Lexicon, grammar: BodyGrammar) {
    this.lexicon = lexicon
    this.grammar = grammar
    this.cues = lexicon.category('short-form-cues')
  }

  /** Learns the short name that is declared in brackets behind the name that ends before the token. */
  learn(store: TokenStore, end: number): void {
    if (store.form[end] !== OPEN_PAREN || this.names.length >= MOST) return
    const cue = this.lexicon.longest(store, end + 1, this.cues)
    const open = end + 1 + this.lexicon.length(cue)
    const at = QUOTES.has(store.form[open] ?? 0) ? open + 1 : open
    if (cue === 0 || !isCapitalised(store, at) || !this.opensName(store, at)) return
    const name: number[] = []
    while (name.length <= LONGEST && (store.form[at + name.length] ?? 0) > 0)
      name.push(store.form[at + name.length] ?? 0)
    if (name.length >= SHORTEST && ENDS.has(store.form[at + name.length] ?? 0)) this.names.push(name)
  }

  private opensName(store: TokenStore, at: number): boolean {
    const head = this.grammar.headAt(store, at, store.count)
    return head !== 0 && this.grammar.skipped(head) === 0
  }

  /** End of the longest short name at the token; 0 when there is none. */
  end(store: TokenStore, at: number, limit: number): number {
    let end = 0
    for (const name of this.names) {
      if (store.form[at] !== name[0] || at + name.length > Math.min(limit, store.count)) continue
      if (isCapitalised(store, at) && name.every((form, k) => store.form[at + k] === form))
        end = Math.max(end, at + name.length)
    }
    // `TRUNG TÂM CHÍNH TRỊ`: a longer name in capitals.
    return end > 0 && isShouted(store, at) && isShouted(store, end) ? 0 : end
  }
}
