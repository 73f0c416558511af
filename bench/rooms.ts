import { readFileSync } from 'node:fs'
import { findActs } from '../src/acts/find.ts'
import { analyze } from '../src/index.ts'
import { Lexicon } from '../src/lexicon/lexicon.ts'
import { buildLexicon } from '../src/lexicon/shipped.ts'
import { splitPhrase } from '../src/lexicon/split.ts'
import { readLines } from '../src/lines/read.ts'
import { findMentions } from '../src/mentions/find.ts'
import { readMetadata } from '../src/metadata/read.ts'
import { buildStructure } from '../src/structure/build.ts'
import { repair } from '../src/text/source.ts'
import { markSentences } from '../src/tokens/sentences.ts'
import type { TokenStore } from '../src/tokens/store.ts'
import { tokenize } from '../src/tokens/tokenize.ts'
import { segment } from '../src/words/segment.ts'
import { measure, type Speed } from './measure.ts'

/** Speed of each room alone, fed with what the rooms before it gave, and of the whole. */
export function measureRooms(texts: readonly string[]): Speed[] {
  const lexicon = buildLexicon()
  const stages = new Map(texts.map((text) => [text, stagesOf(text, lexicon)]))
  const at = (text: string): Stages => {
    const found = stages.get(text)
    if (!found) throw new Error('a text without stages')
    return found
  }
  const categories = lexicon.categoryNames.map((name) => lexicon.category(name))
  return [
    measure('text: repair', texts, (text) => repair(text)),
    measure('tokens', texts, (text) => tokenize(text, lexicon.vocabulary)),
    measure('lexicon: all categories', texts, (text) => lookUpAll(at(text).store, lexicon, categories)),
    large(texts),
    measure('tokens: sentences', texts, (text) => markSentences(at(text).store, lexicon)),
    measure('words: segment', texts, (text) => segment(text)),
    measure('lines', texts, (text) => readLines(at(text).store, lexicon)),
    measure('structure', texts, (text) => buildStructure(at(text).store, at(text).document.lines, lexicon)),
    measure('mentions', texts, (text) => findMentions(at(text).store, lexicon)),
    measure('metadata', texts, (text) => readMetadata(at(text).document)),
    measure('acts', texts, (text) => findActs(at(text).document, at(text).metadata)),
    measure('whole analysis', texts, (text) => analyze(text)),
    measure('whole analysis and JSON', texts, (text) => JSON.stringify(analyze(text))),
  ]
}

const WORDS = 'lexicon/words/words.tsv'

/** Looking up a table of tens of thousands of words, the longest at each place, one behind the other. */
function large(texts: readonly string[]): Speed {
  const rows = readFileSync(WORDS, 'utf8')
    .split('\n')
    .slice(2)
    .map((row) => row.split('\t', 1)[0] ?? '')
    .filter((word) => splitPhrase(word).length > 1)
  const lexicon = new Lexicon([{ category: 'words', columns: ['form'], rows }])
  const stores = new Map(texts.map((text) => [text, tokenize(text, lexicon.vocabulary)]))
  const category = lexicon.category('words')
  return measure(`lexicon: ${lexicon.size} phrases`, texts, (text) => {
    const store = stores.get(text)
    return store ? phrasesIn(store, lexicon, category) : 0
  })
}

function phrasesIn(store: TokenStore, lexicon: Lexicon, category: number): number {
  let found = 0
  for (let i = 0; i < store.count; ) {
    const entry = lexicon.longest(store, i, category)
    if (entry !== 0) found++
    i += entry === 0 ? 1 : lexicon.length(entry)
  }
  return found
}

type Stages = ReturnType<typeof stagesOf>

function stagesOf(text: string, lexicon: Lexicon) {
  const source = repair(text)
  const store = tokenize(source.text, lexicon.vocabulary)
  const lines = readLines(store, lexicon)
  markSentences(store, lexicon)
  const structure = buildStructure(store, lines, lexicon)
  const mentions = findMentions(store, lexicon)
  const document = { store, lexicon, lines, structure, mentions }
  return { store, document, metadata: readMetadata(document) }
}

function lookUpAll(store: Stages['store'], lexicon: Lexicon, categories: readonly number[]): number {
  let found = 0
  for (let i = 0; i < store.count; i++) {
    for (const category of categories) if (lexicon.longest(store, i, category) !== 0) found++
  }
  return found
}
