import { table } from '../../lexicon/generated/stop-words.ts'
import { segment } from '../../words/segment.ts'
import { canonicalWord } from './syllables.ts'

/** Words that say nothing about what a text is about, as `setStopwords([...STOP_WORDS])` of TfIdf takes them. */
export const STOP_WORDS: readonly string[] = table().rows.map((row) => canonicalWord(row.split('\t')[0] ?? ''))

/**
 * A tokenizer of natural for Vietnamese: words may hold several syllables (`nghị định`). Tokens are composed (NFC), in
 * small letters and spelled one way (`hoà` gives `hòa`); marks are left out.
 *
 * @example
 * new VietnameseTokenizer().tokenize('Chính phủ ban hành Nghị định.') // ['chính phủ', 'ban hành', 'nghị định']
 */
export class VietnameseTokenizer {
  /** The words of a text, in their order. */
  tokenize(text: string): string[] {
    return segment(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .map(canonicalWord)
  }

  /** Leaves out empty tokens at both ends, as the tokenizers of natural do. */
  trim(tokens: string[]): string[] {
    const first = tokens.findIndex((token) => token !== '')
    return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex((token) => token !== '') + 1)
  }
}

/**
 * What the classifiers of natural ask for as a stemmer: Vietnamese words have one form, so a stem is the word itself.
 *
 * Its types ask for more than it uses, so in TypeScript it is given `as never`.
 *
 * @example
 * new BayesClassifier(new VietnameseStemmer())
 */
export class VietnameseStemmer {
  private readonly tokenizer = new VietnameseTokenizer()
  private readonly stopWords: ReadonlySet<string>

  /** Other stop words than `STOP_WORDS` may be given. */
  constructor(stopWords: readonly string[] = STOP_WORDS) {
    this.stopWords = new Set(stopWords.map(canonicalWord))
  }

  /** The word in its one spelling. */
  stem(token: string): string {
    return canonicalWord(token)
  }

  /** The words of a text, without stop words unless they are to be kept. */
  tokenizeAndStem(text: string, keepStops = false): string[] {
    const words = this.tokenizer.tokenize(text)
    return keepStops ? words : words.filter((word) => !this.stopWords.has(word))
  }
}
