// Made by scripts/compile-lexicon.ts from lexicon/cited-abbreviations.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `cited-abbreviations`. */
export const table = (): LexiconTable => ({
  category: 'cited-abbreviations',
  columns: ["form","case","code"],
  rows: `quyết định | QĐ	caps	decision
nghị định | NĐ	caps	decree
nghị quyết | NQ	caps	resolution
thông tư | TT	caps	text
thông tư liên tịch | TTLT	caps	text
chỉ thị | CT	caps	text
kết luận | KL	caps	text
công văn | CV	caps	text`.split('\n'),
})
