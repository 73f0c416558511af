// Made by scripts/compile-lexicon.ts from lexicon/name-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `name-words`. */
export const table = (): LexiconTable => ({
  category: 'name-words',
  columns: ["form","verbal"],
  rows: `quản lý	yes
dự án	before
đầu tư	before
xây dựng	before
công trình	before
giao thông
vận tải
dân dụng
công nghiệp
nông nghiệp
phát triển	before
nông thôn
đô thị
hạ tầng
kỹ thuật	before
kiểm soát	yes
bệnh tật
hành chính
hành chính công
phục vụ	yes
hỗ trợ	yes
pháp lý
trợ giúp
nhà nước	before
việc làm
dịch vụ	before
dạy nghề
giáo dục
nghề nghiệp
thường xuyên
hướng nghiệp
kiểm nghiệm	yes
thuốc
mỹ phẩm
dược phẩm
dược
thực phẩm
pháp y
giám định	yes
y khoa
y tế
dự phòng
dân số
kế hoạch hóa gia đình
gia đình
chăm sóc	yes
sức khỏe
sức khoẻ
sinh sản
đa khoa
khu vực
phổ thông
trung học
tiểu học
mầm non
mẫu giáo
cơ sở
dân tộc
nội trú
bán trú
chuyên
năng khiếu
thể dục
thể thao
nghệ thuật
biểu diễn
văn hóa
thông tin	before
truyền thông
báo chí
phát thanh
truyền hình
tuyên truyền	yes
xúc tiến
thương mại	before
du lịch
khuyến nông
khuyến công
khuyến ngư
giống
cây trồng
vật nuôi
thú y
thủy sản
lâm nghiệp
kiểm lâm
bảo vệ	before
rừng
phòng hộ
đặc dụng
khai thác	before
thủy lợi
cấp nước
nước sạch
vệ sinh
môi trường
quan trắc
tài nguyên
đất đai
quỹ đất
đăng ký	yes
địa chính
bảo trợ
xã hội
công tác xã hội
người cao tuổi
khuyết tật
trẻ em
người có công
điều dưỡng	yes
cai nghiện
ma túy
lưu trữ
lịch sử
công nghệ	before
số
chuyển đổi
chuyển đổi số
điều hành	yes
thông minh
ứng dụng
khoa học	before
đổi mới
sáng tạo
khởi nghiệp
đo lường
chất lượng
tiêu chuẩn
thuế
hải quan
kho bạc
dự trữ
thống kê
an toàn
lao động
bồi dưỡng
cán bộ
cán bộ quản lý
chính trị
đào tạo	before
nguồn nhân lực
nhân lực
huấn luyện	yes
thi đấu
cứu hộ
cứu nạn
tìm kiếm
phòng cháy
chữa cháy
phòng thủ
phòng thủ dân sự
dân sự
thiên tai
phòng, chống thiên tai
trách nhiệm hữu hạn	before
hữu hạn	before
một thành viên	before
hai thành viên trở lên	before
cổ phần	before
xuất nhập khẩu
sản xuất	before
kinh doanh	before
biển
hàng không
đường sắt
đường bộ
đường thủy
nội địa
đăng kiểm
hàng hải
quốc gia
quốc tế
toàn quốc
nhân dân
xã hội học
tổng hợp
liên ngành
tín dụng
bảo lãnh
đấu giá
đấu giá tài sản
tài sản
tài chính
kế hoạch
kinh tế
quy hoạch
kiến trúc
kiểm định	yes
tư vấn	before
thiết kế	before
thí nghiệm
phân tích	yes
chứng nhận
nông lâm
chế biến
lương thực
vật tư
cơ khí
điện lực
điện tử
viễn thông
bưu chính
xăng dầu
than
khoáng sản
hóa chất
dệt may
thủy điện
nhiệt điện
chính quyền
dữ liệu
tin học
ngoại ngữ
sư phạm
luật
tâm thần
da liễu
phụ sản
lao và bệnh phổi
mắt
răng hàm mặt
nhi
y học
cổ truyền
phục hồi
chức năng
truyền nhiễm
huyết học
truyền máu
ung bướu
tim mạch
quân y
tư thục
dân lập
công lập
chất lượng cao
chiến lược
chính sách
tôn giáo
hợp tác
hữu nghị
doanh nghiệp
nhỏ và vừa
khu công nghiệp
các khu công nghiệp
khu kinh tế
công nghệ cao
di tích
bảo tồn
vườn quốc gia
thiên nhiên
đa dạng sinh học
sinh học
cửa khẩu
biên phòng
quân sự
chỉ huy
giám sát	yes
chống ngập
nước
điện
phụ nữ
thanh niên
thiếu niên
thiếu nhi
nông dân
cựu chiến binh
dân quân
chấn thương
chỉnh hình
cấp cứu
cấp thoát nước
công cộng
công viên
cây xanh
chiếu sáng
môi trường đô thị
vùng
liên kết
thành viên
tiếp công dân
sáng chế
sở hữu trí tuệ
trí tuệ
bán đấu giá
hòa giải
trọng tài
luật sư
công chứng
tư pháp
thừa phát lại
hộ sinh
bà mẹ
vắc xin
sinh phẩm
trang thiết bị
vận hành	yes
bảo trì	yes
cầu đường
cảng
sân bay
bến xe
đường cao tốc
nhà ở
bất động sản
tái định cư
giải phóng mặt bằng
bồi thường
phát triển quỹ đất
phát triển nông thôn
các công trình	before
các dự án
khu đô thị
đối ngoại
đối nội
quốc phòng
an ninh
thi đua
khen thưởng
khoa học và công nghệ
nông nghiệp và phát triển nông thôn
giao thông và nông nghiệp
nghề
hội
sinh viên
học sinh
chống buôn lậu
gian lận thương mại
các khu chế xuất và công nghiệp
các khu chế xuất
các khu công nghiệp và chế xuất
trọng điểm
kiểm định hải quan
phân tích phân loại
hàng hóa
thuế quốc tế
dự báo
khí tượng
thủy văn
khí tượng thủy văn
lưu vực sông
lưu vực hệ thống sông
lưu vực
rừng đặc dụng
rừng phòng hộ
đối tác công - tư
các khu kinh tế
các Khu kinh tế và Khu công nghiệp
Khu kinh tế mở
khu kinh tế mở
Khu kinh tế và Khu công nghiệp
khu kinh tế và khu công nghiệp
khu kinh tế và các khu công nghiệp
Khu kinh tế
Khu công nghệ cao
Khu công nghiệp
một thành viên lâm nghiệp
điện gió
điện mặt trời
điện hạt nhân
điện khí
người nộp thuế
hỗ trợ người nộp thuế
siêu thị
khách sạn
bao bì
phân bón
thép
xi măng
gạch
may
may mặc
dệt
giày
nhựa
cao su
cà phê
chè
gỗ
giấy
sữa
bia
rượu
nước giải khát
thức ăn chăn nuôi
chăn nuôi
bảo hiểm
chứng khoán
quản lý quỹ
logistics
vận tải biển
kho vận
bất động sản nghỉ dưỡng
điều khiển	before
giao thông tập trung
đường hầm
tập trung
giám sát và điều khiển
cung ứng
tiếp vận
dịch vụ công
nông sản
thủy hải sản
hải sản
cơ điện
lắp máy
cầu
xây lắp
đúc
luyện kim
gang thép
hóa dầu
lọc hóa dầu
lọc dầu
khí
gas
dầu khí
dược liệu
vàng bạc đá quý
mỹ nghệ
sông
trật tự
trật tự đô thị
trưng bày
buôn bán
giao nhận
giao nhận hàng hóa
sự nghiệp
sự nghiệp công
sự nghiệp công lập
công tác tuyên giáo
công tác thanh niên
công tác tôn giáo
tuyên giáo
lý luận
lý luận chính trị
Lịch sử Đảng
lịch sử Đảng
Cụm công nghiệp
cụm công nghiệp
các cụm công nghiệp
các Cụm công nghiệp
Khu du lịch
Khu di tích
Khu bảo tồn
Khu bảo tồn thiên nhiên
Khu chế xuất
Khu dự trữ sinh quyển
Vườn quốc gia
Cảng cá
Bến xe
Bến cá
Chợ
khu du lịch
làng nghề
tàu thủy
đóng tàu
thuốc lá
mía đường
hạt điều
hồ tiêu
lâm sản
thủy nông
phát thanh và truyền hình
lúa gạo
cây ăn quả
bảo vệ thực vật`.split('\n'),
})
