// Made by scripts/compile-lexicon.ts from lexicon/not-names.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `not-names`. */
export const table = (): LexiconTable => ({
  category: 'not-names',
  columns: ["form"],
  rows: `bộ phận
bộ luật
bộ môn
bộ chỉ số
bộ tiêu chí
bộ tiêu chuẩn
bộ đội
bộ quy tắc
bộ máy
bộ hồ sơ
bộ dữ liệu
bộ tài liệu
bộ công cụ
bộ mặt
bộ ngành nghề
bộ thủ tục
bộ đề
bộ nhận diện
bộ mã
cán bộ
nội bộ
toàn bộ
cục bộ
tiến bộ
đồng bộ
đường bộ
vụ việc
vụ án
vụ tai nạn
vụ cháy
vụ đông
vụ đông xuân
vụ hè thu
vụ mùa
vụ xuân
vụ lúa
vụ vi phạm
vụ sản xuất
vụ nổ
phòng học
phòng khám
phòng thí nghiệm
phòng họp
phòng ngừa
phòng chống
phòng , chống
phòng bệnh
phòng dịch
phòng ở
phòng cháy
phòng thủ
phòng vệ
phòng trưng bày
quốc phòng
dự phòng
biên phòng
ban hành
ban đầu
ban ngày
ban đêm
ban công
sở hữu
sở thích
sở trường
sở đoản
sở nguyện
sở cứ
sở thú
sở tại
sở dĩ
cơ sở
trụ sở
hội nghị
hội thảo
hội viên
hội họp
hội nhập
hội trường
hội chợ
hội thi
hội diễn
hội thao
xã hội
đại hội
trường hợp
thị trường
môi trường
lập trường
nông trường
quảng trường
viện dẫn
viện phí
viện trợ
đội ngũ
đội hình
đội tuyển
đội viên
trạm y tế lưu động
quỹ đất
quỹ tiền lương
quỹ lương
quỹ thời gian
báo cáo
báo chí
thông báo
dự báo
cảnh báo
khoa học
khoa giáo
khoa trưởng
liên minh chính trị
yêu cầu
nhu cầu
toàn cầu
đòi hỏi
khẩn cầu
địa cầu
thành phố
khu phố
đường phố
đường lối
con đường
chủ đạo
lãnh đạo
trực tuyến
tỉnh thành
tỉnh lỵ
tỉnh đoàn
bản đồ
bản sao
bản vẽ
bản chính
bản án
văn bản
xuất bản
cơ bản
kịch bản
thôn bản
làng nghề
làng xã
cảng biển
sân khấu
đèo cao
hồ sơ
cơ đồ
giao thông
thông thôn
nông thôn
tiểu khu vực
công ty mẹ
công ty con
cầu thị
cầu nối
cầu thang
cầu đường
đường dây
đường sắt
hồ đập
thường trực tuyến
kỳ họp
nhiệm vụ
phục vụ
nghĩa vụ
dịch vụ
tài vụ
chức vụ
cấp sở
cấp bộ
cấp phòng
cấp cục
cấp vụ
nhà trường
học viện phí
Cụ Hồ
xã ủy quyền
huyện ủy quyền
thành phố ủy quyền
phường ủy quyền
tỉnh ủy thác
đảng bộ
chi bộ
cơ quan nhà nước
cơ quan hành chính nhà nước
Mẹ Việt Nam Anh hùng
trung tâm chính trị - hành chính
trường học
tổ chức
đoàn kết
đoàn thể
đoàn viên
thanh tra , kiểm tra
bảo hiểm xã hội , bảo hiểm
đài tưởng niệm
bản tin
bản thân
bản chất
bản quyền
bản cam kết
bản kê
bản khai
bản thuyết minh
bản đăng ký
bản ghi nhớ
bản quy
bản dự thảo
thành phố xã
xã lĩnh
tổng thanh tra
thanh tra của
thường vụ của
khai thác
điểm cầu
đầu cầu
cầu truyền hình
đường link
nhà nước
tỉnh ủy quyền
thành ủy quyền
quận ủy quyền
thị ủy quyền
bộ ủy quyền
đảng ủy quyền
chính phủ điện tử
trung tâm hội nghị
trung tâm thương mại
tổ quốc
tổ trưởng
tổ phó
tổ viên
tổ tiên
tổ ấm
tổ hợp
tổ hợp tác
tổ dân phố
tổ ong
sở hạ tầng
văn phòng
hội đồng xét xử`.split('\n'),
})
