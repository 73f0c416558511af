/** A guess of the language of a text: ISO 639-3 code and how sure it is, from 0 to 1. */
export interface LanguageGuess {
  readonly code: string
  readonly confidence: number
}

/** What is wanted of `franc`. */
interface Franc {
  readonly francAll: (text: string, options: { only: readonly string[]; minLength: number }) => [string, number][]
}

/** Languages that documents beside Vietnamese ones are written in; a short list makes short texts safer to tell. */
const LANGUAGES: readonly string[] = [
  'vie',
  'eng',
  'fra',
  'deu',
  'spa',
  'por',
  'ita',
  'nld',
  'pol',
  'rus',
  'cmn',
  'jpn',
  'kor',
  'lao',
  'khm',
  'tha',
  'ind',
]
const SHORTEST = 3
const UNKNOWN: LanguageGuess = { code: 'und', confidence: 0 }

let loaded: Franc | undefined

/**
 * Guesses the language by trigrams. The models cost more to load than the rest of the package, so they are loaded by
 * the first text that is not clearly Vietnamese, and only where modules can be loaded on demand: elsewhere, as in
 * a browser, the answer is `und`.
 */
export function guessLanguage(text: string): LanguageGuess {
  loaded ??= loadFranc()
  const [first, second] = loaded?.francAll(text, { only: LANGUAGES, minLength: SHORTEST }) ?? []
  if (!first || first[0] === 'und') return UNKNOWN
  return { code: first[0], confidence: round(1 - (second?.[1] ?? 0) / 2) }
}

function loadFranc(): Franc | undefined {
  const modules = globalThis.process?.getBuiltinModule?.('node:module')
  return modules?.createRequire(import.meta.url)('franc')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
