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
như
sau
ban
hành
đã
ký
page
trang
ghi
chú
nay
file
đính
theo`.split('\n'),
})
