import { COLON, STOP } from '../../lexicon/marks.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_WORD, type TokenStore } from '../../tokens/store.ts'
import { inCapitals } from '../glyphs.ts'
import type { Line } from '../line.ts'
import type { FormState } from './state.ts'

const MOST_NAME_WORDS = 6
const MOST_SIGNER_TOKENS = 14
/** A signature with its marks, offices and name in one line. */
const MOST_SIGNATURE_TOKENS = 40
const SIGNER_LINES = 7

/** Whether line `i` begins the signature: an authority mark, or an office in capitals with a name below it. */
export function opensSignature(form: FormState, i: number): boolean {
  const { store, words, lines } = form
  const line = lines[i]
  if (!line || !has(store, line.first, ALL_UPPER)) return false
  const phrase = words.phrase(store, line.first, line.end)
  if (line.end - line.first > MOST_SIGNER_TOKENS) return phrase?.role === 'authority' && endsWithName(store, line)
  if (phrase?.role === 'authority') {
    const next = line.first + phrase.length
    if (next >= line.end) return true
    // Capitals may have been lost: `KT. Bộ trưởng`.
    const stopped = store.form[next - 1] === STOP && has(store, next, INITIAL_UPPER)
    return (has(store, next, ALL_UPPER) || stopped) && store.form[next] !== COLON
  }
  if (!inCapitals(store, line.first, line.end)) return false
  if (words.lexicon.longest(store, line.first, words.titles, line.end) === 0) return false
  for (let k = i + 1; k < Math.min(lines.length, i + SIGNER_LINES); k++) {
    const below = lines[k]
    if (below && isName(store, below)) return true
    if (below && below.end - below.first > MOST_SIGNER_TOKENS) return false
  }
  return false
}

/** `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An`: capitals, then a personal name. */
function endsWithName(store: TokenStore, { first, end }: Line): boolean {
  if (end - first > MOST_SIGNATURE_TOKENS) return false
  let name = end
  while (name > first && has(store, name - 1, IS_WORD | INITIAL_UPPER) && !has(store, name - 1, ALL_UPPER)) name--
  return end - name >= 2 && end - name <= MOST_NAME_WORDS && inCapitals(store, first, name)
}

/** Whether the line is no more than a personal name: two to six capitalised words. */
export function isName(store: TokenStore, line: Line): boolean {
  const size = line.end - line.first
  if (size < 2 || size > MOST_NAME_WORDS) return false
  for (let k = line.first; k < line.end; k++) if (!has(store, k, IS_WORD | INITIAL_UPPER)) return false
  return !has(store, line.first, ALL_UPPER) || !has(store, line.end - 1, ALL_UPPER)
}
