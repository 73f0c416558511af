import { BREAK, PARAGRAPH, type TokenStore } from '../tokens/store.ts'

/** Whether no name or number goes on at the token: the text is over, or a new paragraph or line of the form begins. */
export function broken(store: TokenStore, token: number): boolean {
  return token >= store.count || ((store.flags[token] ?? 0) & (BREAK | PARAGRAPH)) !== 0
}
