// Made by scripts/compile-lexicon.ts from lexicon/title-clauses.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `title-clauses`. */
export const table = (): LexiconTable => ({
  category: 'title-clauses',
  columns: ["form","ends"],
  rows: `đề nghị	any
yêu cầu	any
giao	any
khẩn trương	any
tiếp tục	plan
đồng thời	any
trong đó	any
cụ thể	any
theo đó	any
nhất là	any
đặc biệt	any
góp phần	plan
nhằm	plan
để	plan
trên cơ sở	plan
căn cứ	any
theo	plan
từ đó	any
qua đó	any
do đó	any
vì vậy	any
tuy nhiên	any
được	any
đã	any
sẽ	any
đang	any
phải	any
cần	any
có	any
là	any
quy định	any
quy định rõ	any
với	plan
cùng với	any
gắn với	plan
phù hợp với	plan
trừ	any
nếu	any
khi	any
trong quá trình	body
trong thời gian	any
trong trường hợp	plan
kể từ	any
hiện nay	any
đến nay	any
thời gian qua	any
thời gian tới	any
trường hợp	any
tôi	any
chúng tôi	any
xin	any
kính	any
trân trọng	any
ông	any
bà	any
đồng chí	any
các đồng chí	any
các cơ quan	any
các đơn vị	any
các địa phương	any
các doanh nghiệp	any
cơ quan	plan
đơn vị	plan
tỉnh	plan
thành phố	plan
nhà đầu tư	any
tổ chức	plan
cá nhân	plan
người	plan
tính đến	any
dự kiến	any
phấn đấu	any
chủ động	plan
thực hiện	plan
triển khai thực hiện	plan
hoàn thành	plan
báo cáo	body
tham mưu	plan
trình	body
thống nhất	plan
khai thác	plan
chỉ đạo	plan
không	plan
chưa	any
vừa	any
nay	any
hôm nay	any
tại	plan
ngày	plan
số	any
gửi	plan
đưa	plan
làm	plan
tạo	plan
đáp ứng	plan
hướng tới	plan
coi đây	any
nguyên	any
giao dịch	none
giao thông	none
giao đất	none
giao rừng	none
giao lưu	none
giao nhận	none
giao tiếp	none
giao khu vực biển	none
số hóa	none
số lượng	none
bà mẹ	none
cần thiết	none
có công	none
công nghệ số	none
đến hết	any
từ nay	any
các sở	any
các bộ	any
các huyện	any
các xã	any
các ngành	any
từ ngày	any
đến ngày	any
đến tháng	any
mỗi	any
riêng	any
việc	any
mọi	any
kịp thời	any
gây	any
dẫn đến	any
làm thất thoát	any
vi phạm	plan
đạt	plan
bảo đảm	plan
đảm bảo	plan
vay vốn	plan`.split('\n'),
})
