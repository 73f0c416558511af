// Made by scripts/compile-lexicon.ts from lexicon/title-continuations.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `title-continuations`. */
export const table = (): LexiconTable => ({
  category: 'title-continuations',
  columns: ["form"],
  rows: `của
tại
trên
cho
và
ở
theo
trong
thuộc
đối với
đến
có tính đến
tầm nhìn
định hướng
tỉnh
thành phố
huyện
quận
thị xã
xã
phường
thị trấn
đặc khu
vùng
ngành
nhiệm kỳ
khóa
giai đoạn
thời kỳ
lần thứ
sử dụng
vốn
nguồn
về
gắn với
do`.split('\n'),
})
