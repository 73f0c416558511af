/**
 * In TCVN3 the letter ư is the byte of the soft hyphen, which programs that make or read PDF leave out. Where a whole
 * text has lost it, it is put back in the places where no Vietnamese syllable could stand without it.
 */

const PLAIN_HORN = /[ưƯ]/g
const LEAST_LETTERS = 400
/** Ordinary text has ten times as many. */
const RARE = 0.0015

/** Rhymes that exist only with ươ. */
const RHYME = /(?<![ưƯ\p{L}\p{M}])([bcdđghklmnpqrstvx]{0,3})([ơờớởỡợ])(ng|c|u)(?![\p{L}\p{M}])/giu
/** Frequent words whose remainder is a word too, but a far rarer one. */
const WORD = /(?<![\p{L}\p{M}])(ng|d)(ời|ới)(?![\p{L}\p{M}])/giu
/** A consonant alone was a syllable in ư. */
const ALONE =
  /(?<![\p{L}\p{M}\d.])(t|nh|th|ch)(?=[\s,;:.]|$)(?!\.\p{L}|\s[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ])/gu

/** Whether a decoded text of some length lacks the letter ư nearly altogether. */
export function lacksHorn(text: string): boolean {
  return text.length >= LEAST_LETTERS && (text.match(PLAIN_HORN)?.length ?? 0) < text.length * RARE
}

/** Puts the lost letter back. */
export function restoreHorn(text: string): string {
  return text
    .replace(RHYME, (_, onset: string, vowel: string, final: string) => `${onset}${hornFor(vowel)}${vowel}${final}`)
    .replace(WORD, (_, onset: string, rest: string) => `${onset}${hornFor(rest.charAt(0))}${rest}`)
    .replace(ALONE, (_, onset: string) => `${onset}ư`)
}

function hornFor(vowel: string): string {
  return vowel === vowel.toLowerCase() ? 'ư' : 'Ư'
}
