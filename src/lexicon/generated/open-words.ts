// Made by scripts/compile-lexicon.ts from lexicon/open-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `open-words`. */
export const table = (): LexiconTable => ({
  category: 'open-words',
  columns: ["form"],
  rows: `của
và
hoặc
hay
với
về
cho
để
do
bởi
từ
đến
tới
tại
ở
trong
ngoài
trên
dưới
theo
là
các
những
một
mọi
mỗi
từng
được
bị
đã
sẽ
đang
phải
cần
không
chưa
như
nhằm
khoản
điểm
điều
mục
chương
phần
số
ngày
tháng
quý
khi
nếu
mà
thì
vào
giữa
qua
bằng
thuộc
đối
gồm`.split('\n'),
})
