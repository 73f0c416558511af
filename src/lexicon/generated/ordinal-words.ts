// Made by scripts/compile-lexicon.ts from lexicon/ordinal-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `ordinal-words`. */
export const table = (): LexiconTable => ({
  category: 'ordinal-words',
  columns: ["form","value"],
  rows: `nhất	1
một	1
hai	2
nhì	2
ba	3
tư	4
bốn	4
năm	5
sáu	6
bảy	7
bẩy	7
tám	8
chín	9
mười	10
mười một	11
mười hai	12
mười ba	13
mười bốn	14
mười lăm	15`.split('\n'),
})
