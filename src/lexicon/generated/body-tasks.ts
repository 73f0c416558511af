// Made by scripts/compile-lexicon.ts from lexicon/body-tasks.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `body-tasks`. */
export const table = (): LexiconTable => ({
  category: 'body-tasks',
  columns: ["form"],
  rows: `Cuộc thi
Cuộc vận động
Đại hội
Lễ hội
phòng, chống tham nhũng
phòng, chống tham nhũng, tiêu cực
phòng chống tham nhũng, tiêu cực
phòng, chống tham nhũng, lãng phí, tiêu cực
PCTN, TC
PCTNTC
phòng, chống thiên tai
phòng chống thiên tai
phòng, chống thiên tai và tìm kiếm cứu nạn
phòng chống thiên tai và tìm kiếm cứu nạn
PCTT và TKCN
PCTT&TKCN
phòng thủ dân sự
tìm kiếm, quy tập hài cốt liệt sĩ
tìm kiếm, quy tập và xác định danh tính hài cốt liệt sĩ
phòng thủ dân sự, phòng chống thiên tai và tìm kiếm cứu nạn
phòng, chống dịch
phòng, chống dịch Covid-19
phòng chống dịch Covid-19
phòng, chống dịch COVID-19
phòng chống dịch COVID-19
phòng, chống dịch bệnh
phòng, chống tội phạm
phòng, chống ma túy
phòng, chống tệ nạn xã hội
phòng, chống khủng bố
phòng, chống AIDS
phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm
chống buôn lậu, gian lận thương mại và hàng giả
phòng cháy, chữa cháy rừng
cải cách hành chính
CCHC
cải cách tư pháp
cải cách tiền lương
cải cách hành chính nhà nước
chuyển đổi số
xây dựng nông thôn mới
nông thôn mới
giảm nghèo
giảm nghèo bền vững
công tác tôn giáo
công tác dân tộc
công tác nhân quyền
công tác gia đình
công tác người cao tuổi
nhân quyền
Tây Bắc
Tây Nguyên
Tây Nam Bộ
an toàn giao thông
an toàn thực phẩm
giải phóng mặt bằng
bồi thường, hỗ trợ và tái định cư
bồi thường, hỗ trợ, tái định cư
phòng, chống lụt bão
bảo vệ rừng và phát triển rừng
phát triển rừng
đổi mới và phát triển doanh nghiệp
phát triển kinh tế tập thể
kinh tế tập thể
hội nhập quốc tế
hội nhập kinh tế quốc tế
thực hiện Đề án 06
triển khai Đề án 06
Đề án 06
thi hành án dân sự
Tổng điều tra
Kỳ thi
thi tốt nghiệp trung học phổ thông
cấp giấy chứng nhận
đấu giá quyền sử dụng đất
nghĩa vụ quân sự
phổ biến, giáo dục pháp luật
phối hợp phổ biến, giáo dục pháp luật
giáo dục pháp luật
hồ sơ dự thi
thẩm định giá đất
thẩm định giá
giá đất cụ thể
thẩm định bảng giá đất
bảng giá đất
thẩm định quy hoạch
xét, công nhận sáng kiến
thi đua, khen thưởng
tiếp công dân
Văn kiện
tham mưu, giúp việc
tuyên truyền, khánh tiết
tổ chức phục vụ
chính sách, pháp luật
xây dựng văn kiện
tìm kiếm cứu nạn và phòng thủ dân sự
ứng phó sự cố, thiên tai và tìm kiếm cứu nạn
phòng, chống tác hại của thuốc lá
tham mưu, giúp việc đại hội
các chương trình mục tiêu quốc gia
các chương trình MTQG
các Chương trình MTQG
Chương trình mục tiêu quốc gia
quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm
xây dựng quy hoạch cán bộ cấp chiến lược
quy hoạch cán bộ cấp chiến lược
phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số
đổi mới, sắp xếp tổ chức bộ máy
sắp xếp tổ chức bộ máy
sắp xếp đơn vị hành chính
sắp xếp các đơn vị hành chính
xóa nhà tạm, nhà dột nát
xóa nhà tạm
phòng, chống lãng phí
thực hành tiết kiệm, chống lãng phí
tái cơ cấu
cơ cấu lại
tổng kết
tổng kết Nghị quyết
điều hành giá
phòng không nhân dân
tháo gỡ khó khăn, vướng mắc
phát triển du lịch
bảo vệ bí mật nhà nước
phòng, chống mua bán người
khắc phục hậu quả bom mìn
xuất khẩu lao động
phòng, chống bạo lực gia đình
vì sự tiến bộ của phụ nữ
vì sự tiến bộ phụ nữ
công tác phi chính phủ nước ngoài
chương trình mục tiêu quốc gia
các công trình trọng điểm
các công trình, dự án quan trọng quốc gia, trọng điểm
phát triển nhà ở và thị trường bất động sản`.split('\n'),
})
