import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TokenStore } from '../tokens/store.ts'
import { broken } from './breaks.ts'

const MOST_WORDS = 24

/** The number in words that ends before the token: where it starts and its value. It must have a multiplier (`trăm`, `triệu`). */
export function spelledAmount(
  lexicon: Lexicon,
  words: number,
  store: TokenStore,
  end: number,
): { first: number; value: number } | undefined {
  let first = end
  while (
    first > 0 &&
    end - first < MOST_WORDS &&
    !broken(store, first) &&
    wordAt(lexicon, words, store, first - 1) !== 0
  )
    first--
  while (first < end && lexicon.value(wordAt(lexicon, words, store, first), 'kind') !== 'digit' && !isTen(first))
    first++
  if (end - first < 2) return undefined
  const value = valueOf(lexicon, words, store, first, end)
  return value >= 100 ? { first, value } : undefined

  function isTen(token: number): boolean {
    return lexicon.value(wordAt(lexicon, words, store, token), 'kind') === 'ten'
  }
}

function wordAt(lexicon: Lexicon, words: number, store: TokenStore, token: number): number {
  return lexicon.exact(store, token, token + 1, words)
}

/** Adds up digits, tens and hundreds to groups and groups under their multipliers. */
function valueOf(lexicon: Lexicon, words: number, store: TokenStore, first: number, end: number): number {
  let total = 0
  let group = 0
  let digit = 0
  for (let k = first; k < end; k++) {
    const entry = wordAt(lexicon, words, store, k)
    const value = Number(lexicon.value(entry, 'value'))
    const kind = lexicon.value(entry, 'kind')
    if (kind === 'digit') digit = value
    else if (kind === 'ten') group += value
    else if (kind === 'tens' || kind === 'hundred') {
      group += digit * value
      digit = 0
    } else if (kind === 'scale') {
      const sum = group + digit
      // `hai nghìn tỷ`: a multiplier right behind another multiplies all that stands in front.
      total = sum === 0 ? total * value : total + sum * value
      group = 0
      digit = 0
    }
  }
  return total + group + digit
}
