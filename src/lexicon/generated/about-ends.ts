// Made by scripts/compile-lexicon.ts from lexicon/about-ends.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `about-ends`. */
export const table = (): LexiconTable => ({
  category: 'about-ends',
  columns: ["form"],
  rows: `đã
đang
sẽ
vừa
được
bị
phải
là
họp
do
theo
tại
để
nhằm
khóa
nhiệm kỳ
cùng
cho biết
cho rằng
nhấn mạnh
yêu cầu
đề nghị
giao
kết luận
báo cáo
chủ trì
có trách nhiệm
chịu trách nhiệm
có nhiệm vụ
tổ chức
ban hành
gồm
bao gồm
quyết định
trước
sau
khi
trong
với
ngày
thông báo
thống nhất
khẳng định
trình
chỉ đạo
đã có
thường xuyên
phối hợp
hướng dẫn
triệu tập
tham mưu
xem xét
quy định
kiến nghị
đề xuất
thực hiện nhiệm vụ
làm việc
đi
đến
về
cho
không
chưa
chậm nhất
ngay
kịp thời
cần
nêu
nêu rõ
mở
tiếp tục
theo dõi
có văn bản
có ý kiến
có báo cáo
có công văn
bằng
vào
nếu
thì
mà
đôn đốc`.split('\n'),
})
