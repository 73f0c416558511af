// Made by scripts/compile-lexicon.ts from lexicon/rate-bases.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `rate-bases`. */
export const table = (): LexiconTable => ({
  category: 'rate-bases',
  columns: ["form"],
  rows: `phụ nữ
học sinh
sinh viên
lao động
người lao động
cán bộ
giáo viên
đảng viên
đại biểu
hộ gia đình
hộ nghèo
hồ sơ
đơn vị
sản phẩm
trường hợp
bệnh nhân
giường bệnh
lượt người
lượt khách
nhân khẩu
đầu người
công trình
dự án
năm học
học kỳ
tiết học
ngày làm việc
m2
m²
m3
m³
km2
km²
bé gái
dân
giấy phép
giấy chứng nhận
chứng chỉ
lần thẩm định
lần cấp
thành viên
văn bản
báo cáo
chuyên đề
tác phẩm
ngày công
suất ăn
phương tiện
thủ tục
đề tài
nhiệm vụ
bài viết
người bệnh
tổ chức
cơ sở
trang trại
điểm kinh doanh
giao dịch
hợp đồng
tập thể
gia đình
cá nhân
đối tượng
hộ cận nghèo
lượt khám
buổi học
khóa học
môn học
trang chuẩn
mét vuông
mét khối
thửa đất
lần giao dịch`.split('\n'),
})
