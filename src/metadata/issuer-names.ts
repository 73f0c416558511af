import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, IS_PUNCT, type TokenStore } from '../tokens/store.ts'
import type { LetterheadBody } from './bodies.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { normalCase } from './letter-case.ts'
import { nameHead } from './names.ts'

/** A body or office with its tokens, when it is written in one piece. */
export interface NamedReading {
  readonly name: string
  readonly range?: Range
}

/** Compares and spells the names that say who issues. */
export class IssuerNames {
  readonly form: FormLexicon
  readonly store: TokenStore
  private readonly bodyFirst: number

  constructor(form: FormLexicon, store: TokenStore, bodyFirst: number) {
    this.form = form
    this.store = store
    this.bodyFirst = bodyFirst
  }

  isOrgan(body: LetterheadBody): boolean {
    const first = body.tokens[0] ?? 0
    const head = nameHead(this.form, this.store, first)
    return head?.kind === 'organ' && head.end - first >= body.tokens.length
  }

  sameHead(one: readonly number[], other: readonly number[]): boolean {
    const a = nameHead(this.form, this.store, one[0] ?? 0)
    const b = nameHead(this.form, this.store, other[0] ?? 0)
    return a !== undefined && b !== undefined && a.canonical === b.canonical
  }

  startsWith(longer: readonly number[], shorter: readonly number[]): boolean {
    if (shorter.length > longer.length) return false
    return shorter.every((token, k) => this.store.form[token] === this.store.form[longer[k] ?? 0])
  }

  text(tokens: readonly number[]): string {
    return normalCase(this.form, this.store, tokens, this.bodyFirst)
  }

  named(tokens: readonly number[]): NamedReading {
    const words = tokens.filter(
      (k, place) => place < tokens.length - 1 || !has(this.store, k, IS_PUNCT) || has(this.store, k, ALL_UPPER),
    )
    return { name: this.text(words), ...rangeOf(words) }
  }
}

/** The tokens of the range, one by one. */
export function listTokens({ first, end }: Range): number[] {
  return Array.from({ length: end - first }, (_, k) => first + k)
}

/** The range of tokens that follow each other without a gap. */
export function rangeOf(tokens: readonly number[]): { range: Range } | Record<string, never> {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined || last - first !== tokens.length - 1) return {}
  return { range: { first, end: last + 1 } }
}
