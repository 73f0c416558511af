// Made by scripts/compile-lexicon.ts from lexicon/list-heads.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `list-heads`. */
export const table = (): LexiconTable => ({
  category: 'list-heads',
  columns: ["form","proper"],
  rows: `bộ
sở
ban
phòng
vụ
cục
ngành
văn phòng
cơ quan
đơn vị
viện
chi cục
thường trực
báo
đài
tập đoàn	yes
tổng công ty	yes
ngân hàng	yes
tổng cục
trường	yes
bệnh viện	yes
công ty	yes
trường đại học	yes`.split('\n'),
})
