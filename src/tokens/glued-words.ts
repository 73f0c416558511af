import { CHAR, UPPER } from '../text/chars.ts'
import { isSyllable } from '../text/syllable.ts'

/** A word that has lost the space in front of it is looked for in words of as many letters. */
export const SHORTEST_GLUED = 4

/** Function words behind a name, whose space copies of web pages often lose: `xã Hòa Sơnthành xã mới`. */
const BEHIND: readonly string[] = 'thành sau và của để với thuộc được là tại theo'.split(' ')

/**
 * Where a word of no known form parts into two syllables that lost the space between them: at a capital inside
 * (`xãQuảng Lâm`) or before a function word at its end; 0 when it does not.
 */
export function gluedCut(text: string, from: number, to: number): number {
  const capital = innerCapital(text, from, to)
  if (capital > 0) return isPair(text, from, capital, to) && isAccented(text, from, to) ? capital : 0
  for (const word of BEHIND) {
    const cut = to - word.length
    if (cut - from < 2 || !text.startsWith(word, cut)) continue
    return isPair(text, from, cut, to) && !isSyllable(text.slice(from, to)) ? cut : 0
  }
  return 0
}

/** The one capital inside, with small letters around it; else 0. */
function innerCapital(text: string, from: number, to: number): number {
  let found = 0
  for (let k = from + 1; k < to; k++) {
    if (((CHAR[text.charCodeAt(k)] ?? 0) & UPPER) === 0) continue
    if (found > 0 || k < from + 2) return 0
    found = k
  }
  return found
}

function isPair(text: string, from: number, cut: number, to: number): boolean {
  return to - cut > 1 && isSyllable(text.slice(from, cut)) && isSyllable(text.slice(cut, to))
}

/** Vietnamese writing shows in a letter beyond ASCII: `MinhHồng`, not `BackUp`. */
function isAccented(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (text.charCodeAt(k) > 0x7f) return true
  return false
}
