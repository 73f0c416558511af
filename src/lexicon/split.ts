import { CLASS, DIGIT, NEWLINE, SPACE, WORD } from '../text/chars.ts'

/**
 * End of the token that starts at `start`: a run of letters, a run of digits with inner `.` or `,` between digits, or
 * one other character. The lexicon splits its phrases by the same rule as the tokens of a text.
 */
export function tokenEnd(text: string, start: number, limit: number): number {
  const kind = CLASS[text.charCodeAt(start)]
  let end = start + 1
  if (kind === WORD) {
    while (end < limit && CLASS[text.charCodeAt(end)] === WORD) end++
  } else if (kind === DIGIT) {
    while (end < limit) {
      const code = text.charCodeAt(end)
      if (CLASS[code] === DIGIT) end++
      else if ((code === 0x2e || code === 0x2c) && CLASS[text.charCodeAt(end + 1)] === DIGIT) end += 2
      else break
    }
    if (end > limit) end = limit
  }
  return end
}

/** The tokens of a phrase, as words and punctuation marks. */
export function splitPhrase(phrase: string): string[] {
  const tokens: string[] = []
  let i = 0
  while (i < phrase.length) {
    const kind = CLASS[phrase.charCodeAt(i)]
    if (kind === SPACE || kind === NEWLINE) i++
    else {
      const end = tokenEnd(phrase, i, phrase.length)
      tokens.push(phrase.slice(i, end))
      i = end
    }
  }
  return tokens
}
