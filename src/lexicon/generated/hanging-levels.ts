// Made by scripts/compile-lexicon.ts from lexicon/hanging-levels.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `hanging-levels`. */
export const table = (): LexiconTable => ({
  category: 'hanging-levels',
  columns: ["form"],
  rows: `tỉnh
huyện
quận
xã
phường
thị trấn
tổ dân phố
khu phố
thôn
đường
thành phố
thị xã
đặc khu`.split('\n'),
})
