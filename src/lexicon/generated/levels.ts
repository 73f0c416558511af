// Made by scripts/compile-lexicon.ts from lexicon/levels.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `levels`. */
export const table = (): LexiconTable => ({
  category: 'levels',
  columns: ["form","case","level","short","number"],
  rows: `tỉnh	any	province	yes
thành phố | TP | T.P | Tp | tp | T.p	any	city	yes
TP. | Tp. | T.P. | tp.	any	city	yes
thủ đô	any	city	yes
huyện	any	district	yes
quận	any	district	yes	yes
thị xã | TX | TX. | Tx. | Tx	any	district	yes
huyện đảo	any	district	yes
xã	any	commune	yes
phường	any	commune	yes	yes
thị trấn | TT.	any	commune	yes
đặc khu	any	commune	yes
thôn	any	village	yes	yes
xóm	any	village	yes	yes
làng	any	village
bản	any	village		yes
buôn	any	village		yes
ấp	any	village	yes	yes
khóm	any	village	yes	yes
khu phố	any	village	yes	yes
tổ dân phố | TDP	any	village	yes	yes
khối phố	any	village
tiểu khu	any	village		yes
khu dân cư	any	village		yes`.split('\n'),
})
