// Made by scripts/compile-lexicon.ts from lexicon/abbreviations.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `abbreviations`. */
export const table = (): LexiconTable => ({
  category: 'abbreviations',
  columns: ["form","case"],
  rows: `TP	any
TX	caps
TT	caps
Q	caps
P	caps
H	caps
X	caps
T	caps
TM	caps
KT	caps
TL	caps
TUQ	caps
ThS	cap
TS	caps
PGS	caps
GS	caps
BS	caps
CN	caps
KS	caps
Nxb	any
tr	low
QL	caps
ĐT	caps`.split('\n'),
})
