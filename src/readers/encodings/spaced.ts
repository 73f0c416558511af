import { isSyllable } from '../../text/syllable.ts'

const LEAST_LETTERS = 8
const SHARE = 0.8
const TOKEN = /[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d]+/gu
const LONGEST = 8

/** Whether a text was spaced out letter by letter, as old headings are, so that the words can't be seen. */
function isSpacedOut(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '')
  return words.length >= LEAST_LETTERS && words.filter((word) => word.length === 1).length >= words.length * SHARE
}

/** Joins a text that was spaced out letter by letter and parts it again into syllables and numbers. */
export function joinSpacedOut(text: string): string {
  if (!isSpacedOut(text)) return text
  const tokens = text.replace(/ /g, '').match(TOKEN) ?? []
  return tokens
    .map((token) => (/^\p{L}/u.test(token) ? partSyllables(token) : token))
    .reduce((line, token) => line + (needsSpace(line, token) ? ' ' : '') + token, '')
}

function needsSpace(line: string, token: string): boolean {
  return (/[\p{L}]$/u.test(line) && /^\d/.test(token)) || (/[\d,;:.)]$/.test(line) && /^\p{L}/u.test(token))
}

/** The way to cut letters into the fewest syllables; letters that fit none stay together. */
function partSyllables(letters: string): string {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= letters.length; end++) {
    let choice = { cost: (best[end - 1]?.cost ?? 0) + 10, from: end - 1 }
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const cost = (best[from]?.cost ?? 0) + costOf(letters.slice(from, end))
      if (cost <= choice.cost) choice = { cost, from }
    }
    best.push(choice)
  }
  const parts: string[] = []
  for (let end = letters.length; end > 0; end = best[end]?.from ?? 0)
    parts.unshift(letters.slice(best[end]?.from ?? 0, end))
  return parts.join(' ')
}

/** A capital stands only at the start; a syllable that begins with a vowel is rarer than one that doesn't. */
function costOf(part: string): number {
  if (!isSyllable(part) || (/\p{Lu}/u.test(part.slice(1)) && part !== part.toUpperCase())) return 9 * part.length + 1
  return /^[bcdđghklmnpqrstvx]/i.test(part) ? 2 : 3
}
