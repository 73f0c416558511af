// Made by scripts/compile-lexicon.ts from lexicon/stop-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `stop-words`. */
export const table = (): LexiconTable => ({
  category: 'stop-words',
  columns: ["form"],
  rows: `à
ai
anh
ấy
bà
bao giờ
bao nhiêu
bằng
bên cạnh
bị
bởi
bởi vì
cả
các
cái
càng
cần
chỉ
chị
cho
cho đến
chưa
chúng
chúng ta
chúng tôi
chứ
có
có thể
còn
còn lại
con
cùng
cùng với
của
cũng
cũng như
cuộc
do
do đó
dưới
đã
đang
đâu
đây
để
đến
đều
đi
điều
đó
đối với
đồng thời
đủ
được
em
gì
giữa
gồm
hay
hay là
hầu hết
hết
họ
hoặc
hơn
khác
khi
không
kể từ
là
lại
làm
lên
mà
mặc dù
mặt khác
mình
mỗi
mọi
một
một số
nào
này
nay
nên
nếu
ngay
ngày
ngoài ra
nhằm
nhất là
nhiều
như
như sau
như vậy
nhưng
những
nó
nơi
nữa
ở
ông
phải
qua
quá
ra
rằng
rất
rồi
sau
sau khi
sau đó
sẽ
so với
song
số
sự
tại
tất cả
theo
theo đó
thêm
thì
thông qua
thuộc
tiếp tục
tôi
trên
trong
trong đó
trước
trước khi
trường hợp
tuy nhiên
từ
từng
tự
và
vào
vẫn
vậy
vì
vì vậy
về
về việc
việc
với
vừa
xuống`.split('\n'),
})
