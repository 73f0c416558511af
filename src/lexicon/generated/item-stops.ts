// Made by scripts/compile-lexicon.ts from lexicon/item-stops.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `item-stops`. */
export const table = (): LexiconTable => ({
  category: 'item-stops',
  columns: ["form"],
  rows: `là
có
được
bị
đã
đang
sẽ
phải
cần
không
do
bởi
để
nhằm
khi
nếu
thì
chủ trì
phối hợp với
căn cứ
cho
từ
đến
theo
này
đó
các
những
mỗi
cùng
trong
trên
ngày
tháng
năm
sau
trước`.split('\n'),
})
