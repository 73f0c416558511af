/** Old Vietnamese encodings and damages that can be told from the characters they leave in a Unicode string. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'utf8-as-latin1'

interface Trace {
  readonly encoding: LegacyEncoding
  /** What one marked letter of the encoding looks like. */
  readonly pattern: RegExp
  /** Fewest marked letters among a hundred letters. */
  readonly share: number
}

/** Each pattern is of fixed length and matches at one place or not at all. */
const TRACES: readonly Trace[] = [
  { encoding: 'utf8-as-latin1', pattern: /á[º»]|Ä[‘\u0091]|Æ[°¡]/gu, share: 4 },
  { encoding: 'tcvn3', pattern: /[µ¸¶·¹¨»¾¼½©®ª«¬§¦](?=[a-z])|[a-z][µ¸¶·¹¨»¾¼½©®ª«¬]/gu, share: 8 },
  {
    encoding: 'vni',
    pattern: /[aeouyAEOUY][øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË]|[öô][øùûõï]|(?<!\p{L})[ñÑ][aeiouöôAEIOUÖÔ]/gu,
    share: 8,
  },
]
const LETTER = /\p{L}/gu

/** The encoding that the text was read without, when its traces are too many to be chance. */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  const letters = text.match(LETTER)?.length ?? 0
  if (letters === 0) return undefined
  return TRACES.find(({ pattern, share }) => ((text.match(pattern)?.length ?? 0) / letters) * 100 >= share)?.encoding
}
