import { CLOSE_PAREN, OPEN_PAREN } from '../lexicon/marks.ts'
import { has, IS_WORD, type TokenStore, tokenText } from '../tokens/store.ts'
import { isGlued, isShouted } from './reach.ts'

/** Shorter abbreviations mean too many things. */
const SHORTEST_BRAND = 4

/** Short names that a text gives its bodies: `Trung tâm Nghiên cứu biển (TTNCB)`, `Công ty cổ phần SAMEXCO`. */
export class BodyBrands {
  private readonly names = new Set<string>()

  /** Learns what stands in brackets behind the name, or the unknown word in capitals that ends the name of a company. */
  learn(store: TokenStore, end: number, isCompany: boolean): void {
    if (store.form[end] === OPEN_PAREN && store.form[end + 2] === CLOSE_PAREN && this.mayBe(store, end + 1)) {
      this.names.add(tokenText(store, end + 1))
    }
    if (isCompany && this.mayBe(store, end - 1) && !isShouted(store, end - 2)) this.names.add(tokenText(store, end - 1))
  }

  /** Whether the token is such a name. */
  isAt(store: TokenStore, at: number): boolean {
    if (this.names.size === 0 || !this.mayBe(store, at)) return false
    return !isGlued(store, at) && this.names.has(tokenText(store, at))
  }

  private mayBe(store: TokenStore, at: number): boolean {
    if ((store.form[at] ?? 0) !== 0 || !has(store, at, IS_WORD)) return false
    return isShouted(store, at) && (store.end[at] ?? 0) - (store.start[at] ?? 0) >= SHORTEST_BRAND
  }
}
