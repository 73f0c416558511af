// Made by scripts/compile-lexicon.ts from lexicon/cited-units.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `cited-units`. */
export const table = (): LexiconTable => ({
  category: 'cited-units',
  columns: ["form"],
  rows: `điểm
mục
tiết
khoản
điều
mẫu
biểu
phụ
bước
và
hoặc
các
tại
theo
số
loại
nhóm
hạng
câu
cột
dòng
ô`.split('\n'),
})
