// Made by scripts/compile-lexicon.ts from lexicon/open-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `open-words`. */
export const table = (): LexiconTable => ({
  category: 'open-words',
  columns: ["form","case"],
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
tại
theo
là
các
những
một
mọi
mỗi
từng
bị
đã
sẽ
đang
phải
cần
như
nhằm
điều	cap
ngày
tháng
khi
nếu
mà
thì
giữa
bằng
thuộc
đối
gồm
sở	cap
luật	cap
cục	cap
ủy
qua	low
số	low
trong	low
trên	low
vào	low`.split('\n'),
})
