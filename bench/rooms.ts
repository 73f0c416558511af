import { findActs } from '../src/acts/find.ts'
import { analyze } from '../src/index.ts'
import type { Lexicon } from '../src/lexicon/lexicon.ts'
import { buildLexicon } from '../src/lexicon/shipped.ts'
import { readLines } from '../src/lines/read.ts'
import { findMentions } from '../src/mentions/find.ts'
import { readMetadata } from '../src/metadata/read.ts'
import { buildStructure } from '../src/structure/build.ts'
import { repair } from '../src/text/source.ts'
import { markSentences } from '../src/tokens/sentences.ts'
import { tokenize } from '../src/tokens/tokenize.ts'
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
    measure('tokens: sentences', texts, (text) => markSentences(at(text).store, lexicon)),
    measure('lines', texts, (text) => readLines(at(text).store, lexicon)),
    measure('structure', texts, (text) => buildStructure(at(text).store, at(text).document.lines, lexicon)),
    measure('mentions', texts, (text) => findMentions(at(text).store, lexicon)),
    measure('metadata', texts, (text) => readMetadata(at(text).document)),
    measure('acts', texts, (text) => findActs(at(text).document, at(text).metadata)),
    measure('whole analysis', texts, (text) => analyze(text)),
    measure('whole analysis and JSON', texts, (text) => JSON.stringify(analyze(text))),
  ]
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
