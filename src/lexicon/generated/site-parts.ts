// Made by scripts/compile-lexicon.ts from lexicon/site-parts.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `site-parts`. */
export const table = (): LexiconTable => ({
  category: 'site-parts',
  columns: ["form"],
  rows: `giai đoạn
khu
phân khu
lô
khoảnh
pha`.split('\n'),
})
