// Made by scripts/compile-lexicon.ts from lexicon/levels.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `levels`. */
export const table = (): LexiconTable => ({
  category: 'levels',
  columns: ["form","case","level"],
  rows: `tỉnh	any	province
thành phố | TP | T.P | Tp | tp | T.p	any	city
TP. | Tp. | T.P. | tp.	any	city
thủ đô	any	city
huyện	any	district
quận	any	district
thị xã | TX | TX. | Tx. | Tx	any	district
huyện đảo	any	district
xã	any	commune
phường	any	commune
thị trấn | TT.	any	commune
đặc khu	any	commune
thôn	any	village
xóm	any	village
làng	any	village
bản	any	village
buôn	any	village
ấp	any	village
khóm	any	village
khu phố	any	village
tổ dân phố | TDP	any	village
khối phố	any	village
tiểu khu	any	village
khu dân cư	any	village`.split('\n'),
})
