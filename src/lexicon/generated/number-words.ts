// Made by scripts/compile-lexicon.ts from lexicon/number-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `number-words`. */
export const table = (): LexiconTable => ({
  category: 'number-words',
  columns: ["form","case","value","kind"],
  rows: `không	any	0	digit
một | mốt	any	1	digit
hai	any	2	digit
ba	any	3	digit
bốn | tư	any	4	digit
năm | lăm | nhăm	any	5	digit
sáu	any	6	digit
bảy | bẩy	any	7	digit
tám	any	8	digit
chín	any	9	digit
mười	any	10	ten
mươi	any	10	tens
trăm	any	100	hundred
nghìn | ngàn	any	1000	scale
triệu	any	1000000	scale
tỷ | tỉ	any	1000000000	scale
linh | lẻ	any	0	none
chẵn	any	0	none`.split('\n'),
})
