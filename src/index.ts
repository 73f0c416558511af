export { type Analyzer, type AnalyzerOptions, analyze, createAnalyzer } from './analyze.ts'
export type { LexiconTable } from './lexicon/lexicon.ts'
export type * from './model/analysis.ts'
export { analyzeStream, type StreamOptions, type StreamResult } from './stream.ts'
