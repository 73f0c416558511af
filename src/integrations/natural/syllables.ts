const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]'
const LATE_TONE = new RegExp(`(?<!q)(o)([ae])(${TONE})$|(?<!q)(u)(y)(${TONE})$`, 'u')
const EARLY_TONE = new RegExp(`(qu)(${TONE})(y)$`, 'u')

/** A word in small letters with single blanks, composed, its tone marks where they stand in `hòa`, `thủy` and `quý`. */
export function canonicalWord(word: string): string {
  return word.toLowerCase().normalize('NFD').split(/\s+/u).map(canonicalSyllable).join(' ').normalize('NFC')
}

function canonicalSyllable(syllable: string): string {
  return syllable.replace(LATE_TONE, '$1$3$2$4$6$5').replace(EARLY_TONE, '$1$3$2')
}
