// Made by scripts/compile-lexicon.ts from lexicon/name-grammar-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `name-grammar-words`. */
export const table = (): LexiconTable => ({
  category: 'name-grammar-words',
  columns: ["form"],
  rows: `của
và
hoặc
hay
các
những
mọi
mỗi
cùng
hai
ba
thuộc
trực
cấp
về
khu
lưu
trung
ương
do
với
cho
lên
tới
số
2
3
<<<<<<< HEAD
làm
đường
phố
trường
phường
xã
huyện
quận
nước
tại
ở
sang
từ
hòa
bang
quốc
đoạn
bộ
thứ
=======
việc
>>>>>>> af34703 (Find bodies: names, classes, shared heads)
ngày
địa
phương
phía
tháng
tịch
thư`.split('\n'),
})
