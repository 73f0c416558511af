// Made by scripts/compile-lexicon.ts from lexicon/dangling-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `dangling-words`. */
export const table = (): LexiconTable => ({
  category: 'dangling-words',
  columns: ["form"],
  rows: `của
và
về
việc
tại
điều
khoản
điểm
các
những
cho
theo
với
số
ngày
tháng
năm
trong
ban hành
đến
từ
bởi
do
để
là
được
bị
hoặc
cùng
bằng
trên
khi
như
ra
vào
thuộc
quy định
sửa đổi
thực hiện
giữa
đối với
mục
không
sẽ
đã
đang
phải
cần
bãi bỏ
thay thế
hủy bỏ
toàn bộ`.split('\n'),
})
