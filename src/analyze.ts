import { findActs } from './acts/find.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { buildLexicon } from './lexicon/shipped.ts'
import { readLines } from './lines/read.ts'
import { findMentions } from './mentions/find.ts'
import { readMetadata } from './metadata/read.ts'
import type { Analysis } from './model/analysis.ts'
import { present } from './resolve/present.ts'
import { buildStructure } from './structure/build.ts'
import { repair } from './text/source.ts'
import { markSentences } from './tokens/sentences.ts'
import { tokenize } from './tokens/tokenize.ts'

const SCHEMA_VERSION = '1.0'

let shipped: Lexicon | undefined

/** Reads one document. Pure, deterministic; never throws on any string. */
export function analyze(text: string): Analysis {
  shipped ??= buildLexicon()
  return analyzeWith(shipped, text)
}

function analyzeWith(lexicon: Lexicon, raw: string): Analysis {
  const source = repair(raw)
  const store = tokenize(source.text, lexicon.vocabulary)
  const lines = readLines(store, lexicon)
  markSentences(store, lexicon)
  const structure = buildStructure(store, lines, lexicon)
  const mentions = findMentions(store, lexicon)
  const document = { store, lexicon, lines, structure, mentions }
  const metadata = readMetadata(document)
  const acts = findActs(document, metadata)
  return {
    schemaVersion: SCHEMA_VERSION,
    source: {
      length: raw.length,
      offsets: 'utf16',
      language: { code: 'vie', confidence: 1 },
      genre: metadata.type?.code ?? 'unknown',
    },
    ...present({ source, document, metadata, acts }),
    terminology: [],
  }
}
