import { guessLanguage, type LanguageGuess } from './guess.ts'
import { type LegacyEncoding, legacyEncoding } from './legacy.ts'
import { lookVietnamese } from './vietnamese.ts'

/** Length of each of the three windows that are looked at: beginning, middle, end. */
const WINDOW = 2000
/** Fewer letters than these say nothing. */
const FEWEST_LETTERS = 3

/** The language of a text and, when it was read in a wrong encoding, which one. */
export interface LanguageReading extends LanguageGuess {
  readonly legacy?: LegacyEncoding
}

/**
 * Tells the language of a text by a sample: cheaply when it is clearly Vietnamese, by a model when not.
 * `raw` is the text before repair, for repair drops characters that old encodings use as letters.
 */
export function readLanguage(text: string, raw: string): LanguageReading {
  const sample = windows(text)
  const look = lookVietnamese(sample)
  if (look.letters < FEWEST_LETTERS) return { code: 'und', confidence: 0 }
  if (look.certainty >= 0.5) return { code: 'vie', confidence: look.certainty }
  const legacy = legacyEncoding(windows(raw))
  if (legacy) return { code: 'vie', confidence: 0.5, legacy }
  const guess = guessLanguage(sample)
  return look.certainty > 0 && guess.code !== 'vie' && guess.confidence < look.certainty
    ? { code: 'vie', confidence: look.certainty }
    : guess
}

function windows(text: string): string {
  if (text.length <= 3 * WINDOW) return text
  const middle = (text.length - WINDOW) >> 1
  return `${text.slice(0, WINDOW)} ${text.slice(middle, middle + WINDOW)} ${text.slice(-WINDOW)}`
}
