// Made by scripts/compile-lexicon.ts from lexicon/term-bars.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `term-bars`. */
export const table = (): LexiconTable => ({
  category: 'term-bars',
  columns: ["form"],
  rows: `được
đã
sẽ
để
trong
tại
vào
là
có
phải
theo
cho
với
ngày
do
khi
sau
trước
nhằm
này
đó
cần
thông
gồm
cùng
nêu
bầu
lập`.split('\n'),
})
