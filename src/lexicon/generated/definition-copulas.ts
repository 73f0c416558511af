// Made by scripts/compile-lexicon.ts from lexicon/definition-copulas.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `definition-copulas`. */
export const table = (): LexiconTable => ({
  category: 'definition-copulas',
  columns: ["form"],
  rows: `là
được hiểu là
bao gồm
gồm
nghĩa là
có nghĩa là`.split('\n'),
})
