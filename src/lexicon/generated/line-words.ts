// Made by scripts/compile-lexicon.ts from lexicon/line-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `line-words`. */
export const table = (): LexiconTable => ({
  category: 'line-words',
  columns: ["form"],
  rows: `thứ
kèm
ngày
tháng
năm
số
stt
tt
điện
sau
page
trang
theo
nước
thực`.split('\n'),
})
