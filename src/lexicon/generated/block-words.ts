// Made by scripts/compile-lexicon.ts from lexicon/block-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `block-words`. */
export const table = (): LexiconTable => ({
  category: 'block-words',
  columns: ["form","kind"],
  rows: `điều	article
chương	chapter
mục	section
tiểu mục	subsection
phần	part
phụ lục	appendix`.split('\n'),
})
