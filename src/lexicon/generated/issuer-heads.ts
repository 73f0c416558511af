// Made by scripts/compile-lexicon.ts from lexicon/issuer-heads.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `issuer-heads`. */
export const table = (): LexiconTable => ({
  category: 'issuer-heads',
  columns: ["form","use"],
  rows: `ủy ban
hội đồng
bộ
sở
ban
cục
chi cục
tổng cục
vụ
phòng
viện
trường
học viện
đại học
trung tâm
văn phòng
thanh tra
kiểm toán nhà nước
ngân hàng
tòa án
viện kiểm sát
bảo hiểm xã hội
kho bạc
công an
quân khu
bộ chỉ huy
bộ tư lệnh
đảng bộ
đảng ủy
tỉnh ủy
thành ủy
huyện ủy
quận ủy
thị ủy
đảng đoàn
chi bộ
ban cán sự
đoàn đại biểu
đoàn chủ tịch
tỉnh đoàn
hội
liên đoàn
tổng liên đoàn
mặt trận tổ quốc
liên minh
công ty
tổng công ty
tập đoàn
thông tấn xã
đài
bệnh viện
chính phủ
quốc hội
chủ tịch
thủ tướng
tổng giám đốc
giám đốc
bộ trưởng
thống đốc
chánh án
viện trưởng
tổng kiểm toán
tổng thanh tra
cục trưởng
tổng cục trưởng
chi cục trưởng
hiệu trưởng
trưởng ban
chủ nhiệm
bí thư
tổ
đoàn
tiểu ban
liên bộ
ban hành	no
ban đầu	no
bộ luật	no
bộ máy	no
bộ tiêu chí	no
bộ chỉ số	no
bộ phận	no
hội nghị	no
hội chợ	no
hội nhập	no
hội thảo	no
trường hợp	no
trường học	no
phòng, chống	no
phòng chống	no
phòng cháy	no
phòng ngừa	no
phòng thủ	no
viện trợ	no
viện phí	no
tổ chức	no
đoàn kết	no
đoàn thể	no
đoàn viên	no
vụ việc	no
vụ án	no
cục bộ	no
sở hữu	no
sở tại	no
thanh tra, kiểm tra	no
bảo hiểm xã hội, bảo hiểm	no
đài tưởng niệm	no`.split('\n'),
})
