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
phát triển nhà ở và thị trường bất động sản
phòng, chống dịch gia súc, gia cầm
phòng, chống dịch bệnh gia súc, gia cầm
phòng chống dịch bệnh gia súc, gia cầm
phòng, chống dịch bệnh động vật
phòng, chống dịch bệnh cho vật nuôi
chống khai thác IUU
phòng, chống khai thác IUU
chống khai thác hải sản bất hợp pháp, không báo cáo và không theo quy định
thu ngân sách
thu ngân sách nhà nước
chống thất thu ngân sách
chống thất thu thuế
thu hồi nợ đọng thuế
thu hồi nợ thuế
tái định cư
di dân, tái định cư
di dân tái định cư
cổ phần hóa
sắp xếp doanh nghiệp
sắp xếp, đổi mới doanh nghiệp
đổi mới doanh nghiệp
thực hiện Quy chế dân chủ
thực hiện quy chế dân chủ
thực hiện Quy chế dân chủ ở cơ sở
thực hiện dân chủ ở cơ sở
thực hiện quy chế dân chủ ở cơ sở
kiểm kê đất đai
tổng kiểm kê tài sản công
phát triển đô thị
ứng phó với biến đổi khí hậu
ứng phó biến đổi khí hậu
tăng trưởng xanh
cải thiện môi trường đầu tư kinh doanh
cải thiện môi trường đầu tư, kinh doanh
xúc tiến đầu tư
tái cơ cấu ngành nông nghiệp
cơ cấu lại ngành nông nghiệp
phát triển nông nghiệp
phát triển công nghiệp
phát triển kinh tế tư nhân
bảo vệ và phát triển rừng
bảo vệ rừng
phòng cháy chữa cháy
phòng cháy, chữa cháy
phòng cháy, chữa cháy và cứu nạn, cứu hộ
an toàn, vệ sinh lao động
an toàn vệ sinh thực phẩm
vệ sinh an toàn thực phẩm
chăm sóc sức khỏe nhân dân
công tác dân số
thực hiện chính sách bảo hiểm xã hội, bảo hiểm y tế
bảo hiểm xã hội, bảo hiểm y tế
phổ cập giáo dục
phổ cập giáo dục, xóa mù chữ
xây dựng xã hội học tập
thông tin đối ngoại
công tác đối ngoại
phân giới cắm mốc
phòng, chống HIV/AIDS
phòng chống HIV/AIDS
phòng chống ma túy
phòng chống tội phạm
phòng, chống tội phạm, tệ nạn xã hội
phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc
xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc
phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”
giá đất
phát triển lâm nghiệp bền vững
công tác phi chính phủ
quản lý đầu tư xây dựng
phát triển văn hóa
phát triển giáo dục
giáo dục quốc phòng và an ninh
giáo dục quốc phòng - an ninh
công tác thanh niên
bảo vệ trẻ em
công tác trẻ em
sắp xếp, sáp nhập
tinh giản biên chế
xử lý nợ xấu
xử lý các vướng mắc
phòng, chống cháy nổ
phòng, chống hạn, xâm nhập mặn
phòng, chống hạn hán, xâm nhập mặn
phòng, chống cháy rừng
xây dựng khu vực phòng thủ
diễn tập khu vực phòng thủ
ứng phó sự cố, thiên tai và TKCN
ứng phó sự cố thiên tai và tìm kiếm cứu nạn
ứng phó sự cố thiên tai và TKCN
ứng phó sự cố, thiên tai
phòng, chống thiên tai và TKCN
phòng chống thiên tai và TKCN
PCTT - TKCN
PCTT-TKCN
PCTT
PCLB
PCLB và TKCN
PCLB&TKCN
phòng, chống lụt bão và tìm kiếm cứu nạn
phòng, chống lụt, bão và tìm kiếm cứu nạn
phòng chống lụt bão và tìm kiếm cứu nạn
phòng, chống lụt bão - tìm kiếm cứu nạn
phòng chống lụt bão
phòng, chống lụt, bão
phòng chống rầy nâu
phòng chống dịch rầy nâu
phòng chống rầy nâu, bệnh vàng lùn, lùn xoắn lá
phòng, chống cúm gia cầm
phòng, chống dịch cúm gia cầm
phòng chống dịch cúm gia cầm
phòng, chống dịch tả lợn châu Phi
phòng, chống dịch tả lợn Châu Phi
phòng chống dịch tả lợn châu Phi
phòng, chống dịch lở mồm long móng
phòng, chống sốt xuất huyết
phòng chống sốt xuất huyết
phòng, chống dịch sốt xuất huyết
phòng chống cháy rừng
phòng cháy, chữa cháy và cứu nạn cứu hộ
PCCC
PCCCR
bảo vệ rừng và PCCCR
ATGT
ATTP
XDNTM
xây dựng NTM
nông thôn mới và giảm nghèo bền vững
phát triển du lịch cộng đồng
chăm sóc, bảo vệ trẻ em
bảo vệ, chăm sóc trẻ em
tìm kiếm cứu nạn`.split('\n'),
})
