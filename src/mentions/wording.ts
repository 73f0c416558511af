import { sliceTokens, type TokenStore } from '../tokens/store.ts'

const SPACE = 0x20

/** The words from one token up to another on one line, with single spaces. */
export function wordsOf(store: TokenStore, from: number, to: number): string {
  const text = sliceTokens(store, from, to)
  return isPlain(text) ? text : text.replaceAll(/\s+/gu, ' ')
}

/** Most names are written with single spaces already. */
function isPlain(text: string): boolean {
  let before = 0
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k)
    if (code < SPACE || (code === SPACE && before === SPACE)) return false
    before = code
  }
  return true
}
