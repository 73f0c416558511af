import { TfIdf } from 'natural/lib/natural/tfidf/index.js'
import { VietnameseStemmer } from './tokenizer.ts'

/** A word of a document and how much it tells the document from the others of its collection. */
export interface TermScore {
  term: string
  /** How often the document has it. */
  count: number
  /** TF-IDF: the count times one plus the logarithm of how few documents have the word. */
  score: number
}

/** What `scoreTerms` may be told. */
export interface TermOptions {
  /** How many terms of each document are given; 20 unless told. */
  readonly limit?: number
  /** Words to be left out, in place of `STOP_WORDS`. */
  readonly stopWords?: readonly string[]
}

/**
 * Scores the words of each document of a collection by natural's TF-IDF; the strongest come first, equal ones by letter.
 * Numbers are left out.
 *
 * @example
 * const [terms] = scoreTerms([text, ...others]) // terms[0] is { term: 'rừng phòng hộ', count: 7, score: 11.8 }
 */
export function scoreTerms(texts: readonly string[], { limit = 20, stopWords }: TermOptions = {}): TermScore[][] {
  const words = new VietnameseStemmer(stopWords)
  const measure = new TfIdf()
  for (const text of texts) measure.addDocument(words.tokenizeAndStem(text).filter((word) => /\p{L}/u.test(word)))
  return texts.map((_, document) =>
    measure
      .listTerms(document)
      .map(({ term, tf, tfidf }) => ({ term, count: tf, score: tfidf }))
      .toSorted((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1))
      .slice(0, limit),
  )
}
