import type { Acts } from './acts/act.ts'
import { findActs } from './acts/find.ts'
import { isForeign, languageDiagnostics } from './language/diagnose.ts'
import { readLanguage } from './language/read.ts'
import type { Lexicon, LexiconTable } from './lexicon/lexicon.ts'
import { buildLexicon, shippedLexicon } from './lexicon/shipped.ts'
import { readLines } from './lines/read.ts'
import { findMentions } from './mentions/find.ts'
import { NO_METADATA, readMetadata } from './metadata/read.ts'
import type { Analysis, OffsetUnit } from './model/analysis.ts'
import type { Layout } from './model/layout.ts'
import { present } from './resolve/present.ts'
import { buildStructure } from './structure/build.ts'
import { withTasks } from './tables/find.ts'
import { findTerms } from './terminology/find.ts'
import { repair, type SourceText } from './text/source.ts'
import { markSentences } from './tokens/sentences.ts'
import { tokenize } from './tokens/tokenize.ts'

const SCHEMA_VERSION = '1.0'
const NO_ACTS: Acts = { decisions: [], directives: [], targets: [] }

/** What a user may set for an analyzer of his own. */
export interface AnalyzerOptions {
  /** Unit of all offsets; UTF-16 code units when left out. */
  offsets?: OffsetUnit
  /** Own tables of names: see `LexiconTable`. */
  lexicon?: readonly LexiconTable[]
}

/** Reads documents with fixed options. */
export interface Analyzer {
  analyze(text: string, layout?: Layout): Analysis
}

/**
 * Reads one document. Pure, synchronous, deterministic; never throws on any string.
 *
 * @param text the document
 * @param layout what the reader of a file saw beside the text: its tables, and capitals that only its fonts draw
 * @example
 * const { decisions, directives } = analyze('Điều 1. Phê duyệt Đề án ...')
 */
export function analyze(text: string, layout?: Layout): Analysis {
  return analyzeWith(shippedLexicon(), text, layout, 'utf16')
}

/**
 * Makes an analyzer with own names or other offsets. Building its lexicon takes some milliseconds: make it once.
 *
 * @throws Error when a table of the lexicon is malformed
 * @example
 * const analyzer = createAnalyzer({ offsets: 'codepoint' })
 */
export function createAnalyzer({ offsets = 'utf16', lexicon = [] }: AnalyzerOptions = {}): Analyzer {
  const own = lexicon.length > 0 ? buildLexicon(lexicon) : undefined
  return {
    analyze(text, layout) {
      return analyzeWith(own ?? shippedLexicon(), text, layout, offsets)
    },
  }
}

/** Repairs the text as it is drawn; the way back leads to the text as it is stored. */
function repairDrawn(raw: string, drawn: string | undefined): SourceText {
  return drawn?.length === raw.length ? { ...repair(drawn), raw } : repair(raw)
}

function analyzeWith(lexicon: Lexicon, raw: string, layout: Layout | undefined, offsets: OffsetUnit): Analysis {
  const source = repairDrawn(raw, layout?.drawn)
  const language = readLanguage(source.text, raw)
  const store = tokenize(source.text, lexicon.vocabulary)
  const lines = readLines(store, lexicon)
  markSentences(store, lexicon)
  const structure = buildStructure(store, lines, lexicon)
  const foreign = isForeign(language)
  const mentions = foreign ? [] : findMentions(store, lexicon)
  const document = { store, lexicon, lines, structure, mentions }
  const metadata = foreign ? NO_METADATA : readMetadata(document)
  const acts = foreign ? NO_ACTS : withTasks(document, findActs(document, metadata), source, layout)
  const terms = foreign ? [] : findTerms(document)
  const presented = present({ source, document, metadata, acts, terms }, offsets)
  return {
    schemaVersion: SCHEMA_VERSION,
    source: {
      length: presented.length,
      offsets,
      language: { code: language.code, confidence: language.confidence },
      genre: metadata.genre,
    },
    metadata: presented.metadata,
    structure: presented.structure,
    decisions: presented.decisions,
    directives: presented.directives,
    targets: presented.targets,
    entities: presented.entities,
    references: presented.references,
    terminology: presented.terminology,
    diagnostics: [...languageDiagnostics(language), ...presented.diagnostics],
  }
}
