import type { Vocabulary } from '../lexicon/vocabulary.ts'

const SHORT = 'iìíỉĩị'
const LONG = 'yỳýỷỹỵ'
const OPENINGS = new Set(['h', 'k', 'l', 'm', 's', 't', 'v', 'qu'])

/**
 * The other spelling of a syllable that ends in `i` or `y` alone behind its consonants (`lí`, `lý`), else nothing. Both
 * are in use and are the same syllable.
 */
function otherSpelling(syllable: string): string | undefined {
  const opening = syllable.slice(0, -1)
  if (!OPENINGS.has(opening)) return undefined
  const last = syllable.slice(-1)
  const short = SHORT.indexOf(last)
  if (short >= 0) return opening + LONG.charAt(short)
  const long = LONG.indexOf(last)
  return long >= 0 ? opening + SHORT.charAt(long) : undefined
}

/** Adds a syllable to the vocabulary and answers its form; both spellings get the form of the first that came. */
export function internSyllable(vocabulary: Vocabulary, canonical: number[], syllable: string): number {
  const form = vocabulary.intern(syllable)
  if (form === 0) return 0
  const known = canonical[form]
  if (known !== undefined) return known
  canonical[form] = form
  const other = otherSpelling(syllable)
  if (other !== undefined) canonical[vocabulary.intern(other)] = form
  return form
}
