import nlp from 'compromise/one'
import { franc } from 'franc'
import AggressiveTokenizerVi from 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { measure, type Speed } from './measure.ts'

/** Longest text that goes to a peer in one piece; some of them take quadratic time. */
const PIECE = 4000

/** Speed of what npm has beside this library, on the same text in pieces. None of them gives what an analysis gives. */
export function measurePeers(texts: readonly string[]): Speed[] {
  const pieces = texts.flatMap((text) => text.match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'g')) ?? []).slice(0, 60)
  const words = new Intl.Segmenter('vi', { granularity: 'word' })
  const sentences = new Intl.Segmenter('vi', { granularity: 'sentence' })
  const vietnamese = new AggressiveTokenizerVi()
  const markdown = unified().use(remarkParse)
  return [
    measure('compromise/one tokens', pieces, (text) => nlp.tokenize(text)),
    measure('natural TokenizerVi', pieces, (text) => vietnamese.tokenize(text)),
    measure('Intl.Segmenter words', pieces, (text) => Array.from(words.segment(text))),
    measure('Intl.Segmenter sentences', pieces, (text) => Array.from(sentences.segment(text))),
    measure('remark-parse', pieces, (text) => markdown.parse(text)),
    measure('franc', pieces, (text) => franc(text)),
  ]
}
