// Made by scripts/compile-lexicon.ts from lexicon/name-stops.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `name-stops`. */
export const table = (): LexiconTable => ({
  category: 'name-stops',
  columns: ["form"],
  rows: `và
hoặc
hay
về
tại
ở
trên
trong
ngoài
cho
của
thuộc
trực thuộc
với
cùng
do
bởi
theo
từ
đến
tới
để
nhằm
khi
nếu
là
có
không
được
bị
đã
đang
sẽ
vừa
phải
cần
năm
tháng
ngày
quý
giai đoạn
nhiệm kỳ
khóa
lần
kỳ họp
số
như
nêu
trình
ban hành
phê duyệt
thông qua
căn cứ
xét
quyết định
quyết nghị
nghị quyết
kế hoạch
thông báo
báo cáo
kết luận
chỉ thị
công điện
công văn
tờ trình
đối với
giữa
các
những
một
này
nói trên
nêu trên
đồng chí
ông
bà
chủ trì
làm việc
phát biểu
tổ chức thực hiện
thực hiện
quy định
hướng dẫn
điều
phụ lục
kính gửi
nơi nhận
cộng hòa
độc lập
đảng cộng sản
dự
tham dự
ký
thay
qua
tiếp
bằng
vào
ra
sau
trước
nhân
phối hợp với
khẩn trương
chủ động
tăng cường
tiếp tục
đẩy mạnh
kịp thời
chỉ đạo
chịu trách nhiệm
có trách nhiệm
rà soát
tập trung
quán triệt
đề nghị
yêu cầu
giao
nộp
vì
mà
nhưng
nên
thì
rằng
lập
gửi
nhận
cũng
đều
vẫn
lại
còn
nay
nói
cho biết
cho hay
khẳng định`.split('\n'),
})
