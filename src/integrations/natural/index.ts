/**
 * Vietnamese for the package `natural`, which is to be installed beside this one. Only the two modules of it that are
 * needed are loaded; the package itself as a whole is not.
 *
 * @module
 */
export { type NameMatch, NameMatcher, type NameOptions } from './names.ts'
export { scoreTerms, type TermOptions, type TermScore } from './terms.ts'
export { STOP_WORDS, VietnameseStemmer, VietnameseTokenizer } from './tokenizer.ts'
