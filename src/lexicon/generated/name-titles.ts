// Made by scripts/compile-lexicon.ts from lexicon/name-titles.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `name-titles`. */
export const table = (): LexiconTable => ({
  category: 'name-titles',
  columns: ["form"],
  rows: `Đại tướng
Thượng tướng
Trung tướng
Thiếu tướng
Đại tá
Thượng tá
Trung tá
Thiếu tá
Đại úy
Đô đốc
Chuẩn Đô đốc
Phó Đô đốc
GS.TS.
GS.TS
PGS.TS.
PGS.TS
PGS, TS
TS.
TS
ThS.
ThS
BS.
BSCKI
BSCKII
KS.
CN.
LS.
Luật sư
Đồng chí
Ông
Bà
KTS.`.split('\n'),
})
