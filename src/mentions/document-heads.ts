import type { Lexicon } from '../lexicon/lexicon.ts'
import { Memo } from '../lexicon/memo.ts'
import type { TokenStore } from '../tokens/store.ts'

/** The word for the type at the head of a citation. */
export interface DocumentHead {
  /** Number of tokens. */
  readonly length: number
  /** The type in lower case. */
  readonly docType: string
  /** Whether the type is spoken of by a bare number: `Nghị quyết 57`. */
  readonly mayShorten: boolean
  /** A form to be filled in: `mẫu`. */
  readonly isForm: boolean
}

/** Types that are spoken of by a bare number. */
const SHORT_CODES: ReadonlySet<string> = new Set([
  'resolution',
  'directive',
  'conclusion',
  'decree',
  'circular',
  'decision',
])

/** Finds the types of documents: those that documents have, those they are cited by, those that stand without a number, shortened ones. */
export class HeadReader {
  private readonly lexicon: Lexicon
  readonly categories: readonly number[]
  /** By form: one bit for each category that has a head which begins with it. */
  private readonly opening: Uint8Array
  /** Heads by category and entry: columns are strings and made once. */
  private readonly heads: readonly Memo<DocumentHead>[]

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.opening = new Uint8Array(lexicon.vocabulary.size)
    this.categories = ['document-types', 'cited-types', 'named-documents', 'cited-abbreviations'].map((name) =>
      lexicon.category(name),
    )
    this.heads = this.categories.map((_, place) => new Memo(lexicon.size, (entry) => readHead(lexicon, entry, place)))
    this.categories.forEach((category, place) => {
      for (const form of lexicon.openersOf(category))
        if (form > 0) this.opening[form] = (this.opening[form] ?? 0) | (1 << place)
    })
  }

  /** The forms that heads begin with. */
  openers(): number[] {
    return this.categories.flatMap((category) => [...this.lexicon.openersOf(category)])
  }

  /** The head at the token. */
  at(store: TokenStore, token: number): DocumentHead | undefined {
    const form = store.form[token] ?? 0
    const opening = form > 0 ? (this.opening[form] ?? 0) : 0
    for (let place = 0; opening >> place !== 0; place++) {
      if (((opening >> place) & 1) === 0) continue
      const entry = this.lexicon.longest(store, token, this.categories[place] ?? 0)
      if (entry !== 0) return this.heads[place]?.of(entry)
    }
    return undefined
  }
}

function readHead(lexicon: Lexicon, entry: number, place: number): DocumentHead {
  const isType = place === 0 || place === 3
  return {
    length: lexicon.length(entry),
    docType: lexicon.canonical(entry),
    mayShorten: isType && SHORT_CODES.has(lexicon.value(entry, 'code')),
    isForm: place === 1 && lexicon.value(entry, 'code') === 'form',
  }
}
