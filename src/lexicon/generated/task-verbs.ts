// Made by scripts/compile-lexicon.ts from lexicon/task-verbs.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `task-verbs`. */
export const table = (): LexiconTable => ({
  category: 'task-verbs',
  columns: ["form","role","also"],
  rows: `có thông báo	verb
có văn bản thông báo	verb
có báo cáo gửi	verb
có văn bản gửi	verb
có văn bản báo cáo	verb
cấu hình	verb
hình thành	verb
tái cấu trúc	verb
phân tách	verb
tham chiếu	verb
họp bàn	verb
phê phán	verb
hợp chuẩn	verb
số hoá	verb
chuẩn hoá	verb
có chủ trương	verb
có định hướng	verb
có quy định	verb
có hướng dẫn	verb
có phản hồi	verb
tối ưu hóa	verb
tối ưu	verb
có các giải pháp	verb
có các biện pháp	verb
có ngay	verb
có báo cáo	verb
liên hệ	verb
chi trả	verb
cắt	verb
tắt	verb
phát thanh	verb
bố phòng	verb
điều hoà	verb
họp	verb
khóa	verb
khoá	verb
dùng	verb
kết nạp	verb
ký cam kết	verb
đăng	verb
phát tờ rơi	verb
xin lỗi	verb
cảm ơn	verb
tặng thưởng	verb
thắp sáng	verb
nhắn tin	verb
gọi	verb
neo đậu	verb
tránh trú	verb
sơ cứu	verb
chữa cháy	verb
dập lửa	verb
bắt buộc	verb
trích nộp	verb
khấu trừ	verb
miễn nhiệm	verb
thôi	verb
cam đoan	verb
thay	verb
đổi	verb
cấp mới	verb
cấp lại	verb
cấp đổi	verb
đối soát	verb
rút	verb
thu giữ	verb
thu phí	verb
đóng điện	verb
cấp điện	verb
ngừng	verb
tạm ngừng	verb
tạm ngưng	verb
khởi động	verb
phân loại xử lý	verb
khoanh nợ	verb
giãn nợ	verb
đôn đốc thu	verb
đưa vào sử dụng	verb
ra mắt	verb
giao ban	verb
kiểm kê đánh giá	verb
thẩm vấn	verb
giao nộp	verb
tiêu hủy	verb
chôn lấp	verb
khử trùng	verb
khử khuẩn	verb
tiêm	verb
tiêm phòng	verb
cách li	verb
giám định lại	verb
bàn	verb
thảo luận thống nhất	verb
bãi miễn	verb
vận động quyên góp	verb
quyên góp	verb
ủng hộ	verb
trao tặng	verb
trao	verb
nhận	verb
hoàn chỉnh	verb
chỉnh sửa	verb
chỉnh lý	verb
tập trung	verb
đẩy mạnh	verb
đẩy nhanh	verb
tăng cường	verb
nâng cao	verb
thực hiện	verb
tổ chức thực hiện	verb
triển khai	verb
triển khai thực hiện	verb
tổ chức triển khai	verb
tổ chức quán triệt	verb
quán triệt	verb
bám sát	verb
rà soát	verb
xây dựng	verb
hoàn thiện	verb
hoàn thành	verb
chỉ đạo	verb
lãnh đạo	verb	noun
hướng dẫn	verb	noun
kiểm tra	verb
giám sát	verb
thanh tra	verb	noun
đôn đốc	verb
theo dõi	verb
phối hợp	verb
chủ trì	verb
tham mưu	verb
báo cáo	verb	noun
tổng hợp	verb
đề xuất	verb
nghiên cứu	verb
phát huy	verb
khai thác	verb
huy động	verb
bố trí	verb
cân đối	verb
xử lý	verb
giải quyết	verb
khắc phục	verb
chấn chỉnh	verb
tháo gỡ	verb
chuẩn bị	verb
cập nhật	verb
công khai	verb
niêm yết	verb
tuyên truyền	verb
phổ biến	verb
vận động	verb
cụ thể hóa	verb
thể chế hóa	verb
sơ kết	verb
tổng kết	verb
bảo đảm	verb
đảm bảo	verb
duy trì	verb
củng cố	verb
kiện toàn	verb
phát triển	verb
mở rộng	verb
quản lý	verb
sử dụng	verb
kiểm soát	verb
ngăn chặn	verb
phòng ngừa	verb
phòng chống	verb
phòng, chống	verb
đấu tranh	verb
xác định	verb
lựa chọn	verb
lập	verb
lập kế hoạch	verb
lập danh sách	verb
lập dự toán	verb
lập hồ sơ	verb
trình	verb
gửi	verb
cung cấp	verb
chia sẻ	verb
tiếp thu	verb
giải trình	verb
tiếp nhận	verb
phân loại	verb
phân công	verb
phân bổ	verb
phân cấp	verb
phân tích	verb
đánh giá	verb
thẩm định	verb
thẩm tra	verb
phê duyệt	verb
ban hành	verb
công bố	verb
sửa đổi	verb
bổ sung	verb
điều chỉnh	verb
quy định	verb	noun
ưu tiên	verb
khuyến khích	verb
tạo điều kiện	verb
tạo môi trường	verb
tạo chuyển biến	verb
tạo sự	verb
tạo	verb
quan tâm	verb
chú trọng	verb
coi trọng	verb
lưu ý	verb
chăm lo	verb
chăm sóc	verb
giữ vững	verb
giữ gìn	verb
bảo vệ	verb
bảo tồn	verb
ứng phó	verb
ứng dụng	verb
áp dụng	verb
đầu tư	verb
đào tạo	verb
bồi dưỡng	verb
tập huấn	verb
tuyển dụng	verb
tuyển chọn	verb
sắp xếp	verb
tinh giản	verb
tinh gọn	verb
tổ chức	verb	noun
tiến hành	verb
thành lập	verb
thiết lập	verb
thống kê	verb
điều tra	verb
khảo sát	verb
đối chiếu	verb
làm sạch	verb
làm tốt	verb
làm rõ	verb
làm việc	verb
làm	verb
số hóa	verb
chuyển đổi	verb
chuyển	verb
đổi mới	verb
cải cách	verb
cải thiện	verb
đơn giản hóa	verb
cắt giảm	verb
giảm	verb
giảm thiểu	verb
hạn chế	verb
tăng	verb
thúc đẩy	verb
thu hút	verb
kêu gọi	verb
xúc tiến	verb
kết nối	verb
liên kết	verb
hợp tác	verb
hỗ trợ	verb
giúp đỡ	verb
giúp	verb
đề cao	verb
nêu cao	verb
nêu gương	verb
biểu dương	verb
khen thưởng	verb
kỷ luật	verb
thu hồi	verb
nộp	verb
cấp	verb	noun
cấp phát	verb
xuất cấp	verb
cung ứng	verb
tiếp tế	verb
di dời	verb
sơ tán	verb
cứu hộ	verb
cứu trợ	verb
vận hành	verb
bảo trì	verb
bảo dưỡng	verb
sửa chữa	verb
nâng cấp	verb
cải tạo	verb
xây mới	verb
khởi công	verb
khánh thành	verb
đưa	verb
đưa vào	verb
đưa ra	verb
mời	verb
triệu tập	verb
tham gia	verb
tham khảo	verb
lấy ý kiến	verb
cho ý kiến	verb
góp ý	verb
đóng góp	verb
lắng nghe	verb
đối thoại	verb
tiếp	verb
tiếp công dân	verb
trả lời	verb
thông báo	verb	noun
thông tin	verb	noun
thông qua	verb
truyền thông	verb	noun
quảng bá	verb
giới thiệu	verb
đăng tải	verb
đăng ký	verb
kê khai	verb
xác nhận	verb
xác minh	verb
chứng nhận	verb
công nhận	verb
cấp phép	verb
gia hạn	verb
hủy	verb
thay thế	verb
bãi bỏ	verb
dừng	verb
tạm dừng	verb
chấm dứt	verb
kết thúc	verb
bàn giao	verb
nghiệm thu	verb
quyết toán	verb
thanh toán	verb
giải ngân	verb
tạm ứng	verb
hạch toán	verb
kiểm kê	verb
kiểm toán	verb
đấu thầu	verb
đấu giá	verb
giao	verb
ủy quyền	verb
nắm	verb
nắm chắc	verb
nắm bắt	verb
nhận diện	verb
nhận thức	verb
phát hiện	verb
cảnh báo	verb
dự báo	verb
dự phòng	verb
dự trữ	verb
khoanh vùng	verb
cách ly	verb
xét nghiệm	verb
tiêm chủng	verb
điều trị	verb
khám	verb
giám định	verb
định hướng	verb
định giá	verb
lồng ghép	verb
gắn	verb
gắn với	verb
kết hợp	verb
coi	verb
xem	verb
xem xét	verb
khơi dậy	verb
khơi thông	verb
khuyến cáo	verb
khẳng định	verb
kế thừa	verb
kiến tạo	verb
kiến nghị	verb	noun
đề nghị	verb	noun
chống	verb
loại bỏ	verb
xóa	verb
xóa bỏ	verb
khép kín	verb
nhân rộng	verb
lan tỏa	verb
tôn vinh	verb
tri ân	verb
thăm hỏi	verb
tặng quà	verb
thăm	verb
chúc mừng	verb
ký kết	verb
cam kết	verb
đàm phán	verb
hoàn trả	verb
bồi thường	verb
giải phóng mặt bằng	verb
cưỡng chế	verb
tái định cư	verb
quy hoạch	verb	noun
lập quy hoạch	verb
đo đạc	verb
cắm mốc	verb
tu bổ	verb
trùng tu	verb
phục hồi	verb
phục vụ	verb
bảo mật	verb
lưu trữ	verb
lưu giữ	verb
tích hợp	verb
đồng bộ hóa	verb
chuẩn hóa	verb
tự động hóa	verb
hiện đại hóa	verb
xã hội hóa	verb
đa dạng hóa	verb
cơ cấu lại	verb
tái cơ cấu	verb
thí điểm	verb
thử nghiệm	verb
mua sắm	verb
trang bị	verb
lắp đặt	verb
sản xuất	verb	noun
kinh doanh	verb	noun
xuất khẩu	verb	noun
nhập khẩu	verb	noun
tiêu thụ	verb
dành	verb
dành thời gian	verb
bảo đảm an toàn	verb
tránh	verb
phấn đấu	verb
quyết định	verb	noun
chịu	verb
chịu trách nhiệm	verb
có biện pháp	verb
có giải pháp	verb
có kế hoạch	verb
có phương án	verb
có chính sách	verb
có cơ chế	verb
có hình thức	verb
có văn bản	verb
có ý kiến	verb
có lộ trình	verb
gửi báo cáo	verb
gửi văn bản	verb
gửi kèm	verb
rút kinh nghiệm	verb
rút ngắn	verb
học tập	verb
giáo dục	verb	noun
rèn luyện	verb
tu dưỡng	verb
tự phê bình	verb
kiểm điểm	verb
quy trách nhiệm	verb
làm gương	verb
đi đầu	verb
vào cuộc	verb
ra quân	verb
ra quyết định	verb
tuần tra	verb
canh gác	verb
trực ban	verb
túc trực	verb
điều động	verb
điều tiết	verb
điều hành	verb
điều phối	verb
phân luồng	verb
phân khai	verb
phân định	verb
phân giao	verb
truy cập	verb
truy xuất	verb
bình ổn	verb
niêm phong	verb
tịch thu	verb
truy thu	verb
hoàn thuế	verb
miễn giảm	verb
miễn	verb
xét	verb
xét duyệt	verb
xét tặng	verb
bình xét	verb
chấm điểm	verb
xếp loại	verb
xếp hạng	verb
theo dõi, đôn đốc	verb
ký	verb
ký ban hành	verb
tiếp cận	verb
quy tụ	verb
tập hợp	verb
đoàn kết	verb
đồng hành	verb
sát cánh	verb
chia nhỏ	verb
tách	verb
gộp	verb
sáp nhập	verb
hợp nhất	verb
giải thể	verb
chuyển giao	verb
chuyển giao công nghệ	verb
nghiêm cấm	verb
cấm	verb
ghi	verb
ghi nhận	verb
ghi chép	verb
mở	verb
mở lớp	verb
mở tài khoản	verb
mở đợt	verb
đóng	verb
đóng cửa	verb
đặt	verb
đặt hàng	verb
dự toán	verb	noun
dự thảo	verb	noun
soạn thảo	verb
biên soạn	verb
biên tập	verb
xuất bản	verb
phát hành	verb
in ấn	verb
phát	verb
phát sóng	verb
phát động	verb
hưởng ứng	verb
thi đua	verb
cổ vũ	verb
động viên	verb
bồi hoàn	verb
kiểm định	verb
kiểm nghiệm	verb
kiểm dịch	verb
kiểm đếm	verb
nạo vét	verb
duy tu	verb
gia cố	verb
khơi	verb
thu gom	verb
phân loại rác	verb
trồng	verb
nuôi	verb
chăn nuôi	verb	noun
canh tác	verb
bơm	verb
thoát nước	verb
thoát	verb
tích trữ	verb
vận chuyển	verb
vận tải	verb	noun
chuyên chở	verb
chế biến	verb
bảo quản	verb
bán	verb
mua	verb
tiết kiệm	verb
chống lãng phí	verb
thực hành	verb
thực hành tiết kiệm	verb
thực thi	verb
thi hành	verb
tuân thủ	verb
chấp hành	verb
chấp thuận	verb
cho phép	verb
tính	verb
tính toán	verb
tính đúng	verb
thu thập	verb
trao đổi	verb
thảo luận	verb
thống nhất	verb
quan trắc	verb
đo lường	verb
nhắc nhở	verb
phê bình	verb
xử phạt	verb
truy cứu	verb
khởi tố	verb
truy tố	verb
xét xử	verb
bắt giữ	verb
triệt phá	verb
trấn áp	verb
đấu tranh phòng	verb
bảo hộ	verb
bảo lãnh	verb
bảo hiểm	verb	noun
đối phó	verb
tổ chức lại	verb
vượt	verb
khôi phục	verb
tôn tạo	verb
bổ nhiệm	verb
luân chuyển	verb
quy hoạch cán bộ	verb
thay đổi	verb
thay mặt	verb
thừa lệnh	verb
tham vấn	verb
tư vấn	verb
hòa giải	verb
chứng thực	verb
công chứng	verb
đính chính	verb
cải chính	verb
phản ánh	verb
phản biện	verb
tố giác	verb
kích hoạt	verb
kích cầu	verb
cơ giới hóa	verb
thâm canh	verb
tăng gia	verb
khẩn hoang	verb
san lấp	verb
rà phá	verb
xây	verb
xây lắp	verb
dựng	verb
quét dọn	verb
vệ sinh	verb
phun	verb
diệt	verb
bắt	verb
thả	verb
rải	verb
nhập	verb
xuất	verb
kết chuyển	verb
khoá sổ	verb
khóa sổ	verb
giữ	verb
giữ nguyên	verb
giữ lại	verb
trả	verb
trả lại	verb
trích	verb
trích lập	verb
bù đắp	verb
tìm	verb
tìm kiếm	verb
tìm hiểu	verb
gặp	verb
gặp mặt	verb
gắn kết	verb
xét chọn	verb
chọn	verb
chọn cử	verb
cử	verb
bầu	verb
bầu cử	verb	noun
phân tán	verb
cô lập	verb
chặn	verb
bóc tách	verb
sàng lọc	verb
lọc	verb
chỉ định	verb
tạm giữ	verb
trưng cầu	verb
trưng bày	verb
triển lãm	verb
trình diễn	verb
chiếu	verb
bồi đắp	verb
kiềm chế	verb
ổn định	verb
kiên cố hóa	verb
nhựa hóa	verb
cứng hóa	verb
bê tông hóa	verb
chiếu sáng	verb
cấp nước	verb
đấu nối	verb
kết thúc ngay	verb
kích thích	verb
hấp thụ	verb
làm chủ	verb	noun
tự chủ	verb
sản sinh	verb
vươn lên	verb
đột phá	verb
tái tạo	verb
tận dụng	verb
tranh thủ	verb
vận dụng	verb
khai báo	verb
truy tìm	verb
quản trị	verb
thu nhận	verb
dọn dẹp	verb
tổng vệ sinh	verb
gia tăng	verb
giám hộ	verb
cấp cứu	verb
đề ra	verb
nêu	verb
quán xuyến	verb
thấm nhuần	verb
nghiên cứu, đề xuất	verb
xác lập	verb
tiếp tục thực hiện	verb
thực hiện tốt	verb
giải tỏa	verb
giải toả	verb
tháo dỡ	verb
dỡ bỏ	verb
phá dỡ	verb
di chuyển	verb
bứng	verb
bốc xếp	verb
khoan	verb
đào	verb
đắp	verb
chia	verb	noun
dán	verb
treo	verb
gỡ	verb
khai giảng	verb
bế giảng	verb
tuyển sinh	verb
chấm thi	verb
cấp bằng	verb
dạy	verb
giảng dạy	verb
bắt đầu	verb
tiến tới	verb
hướng tới	verb
hướng dẫn thi hành	verb
lập lại	verb
lập đề án	verb
lập báo cáo	verb
nhất loạt	manner
đồng loạt	manner
chung tay	manner
sẵn sàng	manner
khẩn trương	manner
kịp thời	manner
nhanh chóng	manner
sớm	manner
ngay	manner
quyết liệt	manner
kiên quyết	manner
nghiêm túc	manner
triệt để	manner
chủ động	manner
tích cực	manner
tiếp tục	manner
thường xuyên	manner
đồng thời tiếp tục	manner
trực tiếp	manner
đồng bộ	manner
phải tiếp tục	manner
cương quyết	manner
gương mẫu	manner
linh hoạt	manner
sáng tạo	manner
khẩn cấp	manner
lập tức	manner
từng bước	manner
định kỳ	manner
hằng năm	manner
hàng năm	manner
hằng tháng	manner
hàng tháng	manner
hằng quý	manner
hàng quý	manner
hằng tuần	manner
hàng tuần	manner
nghiêm chỉnh	manner
chặt chẽ	manner
bằng mọi biện pháp	manner
bằng mọi giá	manner
tuyệt đối	manner
thực sự	manner
cơ bản	manner
đột xuất	manner
trước mắt	manner
nhất thiết	manner
chung sức	manner
nỗ lực	manner
quyết tâm	manner
tự giác	manner
nghiêm khắc	manner
dứt điểm	manner
mạnh dạn	manner
kiên trì	manner
bền bỉ	manner
không ngừng	manner
luôn	manner
luôn luôn	manner
tự	manner
tiến hành ngay	manner
nhất quán	manner
thận trọng	manner
tăng cường hơn nữa	manner
đề cao trách nhiệm	manner
chịu trách nhiệm chính	manner
kịp thời và	manner
đi kiểm tra	verb
đi khảo sát	verb
đi thị sát	verb
chỉ cho phép	verb
chỉ thực hiện	verb
chỉ sử dụng	verb
siết chặt	verb
thắt chặt	verb
lan toả	verb
luật hóa	verb
minh bạch hóa	verb
gỡ bỏ	verb
truy quét	verb
bài trừ	verb
đẩy lùi	verb
trợ giúp	verb
huấn luyện	verb
diễn tập	verb
phục dựng	verb
thu hoạch	verb
dập dịch	verb
truy vết	verb
chằng chống	verb
chỉnh trang	verb
tạo thuận lợi	verb
hệ thống hóa	verb
pháp điển	verb
vinh danh	verb
phân tuyến	verb
dẫn dắt	verb
tái đàn	verb
gìn giữ	verb
lên án	verb
phản bác	verb
hun đúc	verb
tô thắm	verb
khích lệ	verb
xin ý kiến	verb
phụng dưỡng	verb
nuôi dưỡng	verb
cải tiến	verb
tái chế	verb
tăng tốc	verb
kéo giảm	verb
thu hẹp	verb
thẩm duyệt	verb
hiệu chuẩn	verb
liên thông	verb
quy tập	verb
khoanh nuôi	verb
phủ xanh	verb
khơi nguồn	verb
tiếp sức	verb
hiến kế	verb
giữ nghiêm	verb
làm trong sạch	verb
nâng chất	verb
nâng tầm	verb
định vị	verb
số hóa và làm sạch	verb
tiết giảm	verb
giãn cách	verb
đình hoãn	verb
rà soát, sắp xếp	verb
phụ trách chung	verb
có kết luận	verb
lấy mẫu	verb
thu mẫu	verb
luân phiên	verb
ứng trực	verb
ngăn ngừa	verb
thu gọn	verb
đưa tin	verb
giải đáp	verb
cân nhắc	verb
trồng cây	verb
gieo cấy	verb
xuống giống	verb
treo cờ	verb
trang trí	verb
dâng hương	verb
đón tiếp	verb
tiếp đón	verb
nhập liệu	verb
cấu trúc lại	verb
nội luật hóa	verb
in tài liệu	verb
mở sổ	verb
thoái vốn	verb
bình chọn	verb
thu nộp	verb
tận tụy	verb
tận tâm	verb
hiến	verb
hiến tặng	verb
lát	verb
rào	verb
rào chắn	verb
đong	verb
quét	verb
dọn	verb
dọn vệ sinh	verb
sơn kẻ	verb
kẻ vẽ	verb
tháo	verb
chăm bón	verb
tưới	verb
san gạt	verb
lấp	verb
lắp	verb
cắm	verb
cắm biển	verb
chằng néo	verb
che chắn	verb
che phủ	verb
bốc dỡ	verb
chở	verb
nhặt	verb
đốt	verb
rắc	verb
tẩy uế	verb
rửa	verb
sao chụp	verb
chụp ảnh	verb
quay phim	verb
đọc	verb
viết	verb
viết bài	verb
vẽ	verb
đếm	verb
hoàn tất	verb
viếng	verb
thắp hương	verb
tiễn	verb
hội ý	verb
trực gác	verb
canh phòng	verb
tuần canh	verb
mật phục	verb
truy bắt	verb
phong tỏa	verb
tiêu độc	verb
cứu nạn	verb
cứu chữa	verb
chẩn đoán	verb
kê đơn	verb
tuyên dương	verb
tất toán	verb
thanh lý	verb
ứng trước	verb
trưng mua	verb
trưng dụng	verb
thu dọn	verb
gieo	verb
gieo sạ	verb
gieo trồng	verb
cày ải	verb
bón phân	verb
chăn thả	verb
đánh bắt	verb
tham dự	verb
dự họp	verb
đến dự	verb
tranh luận	verb
học hỏi	verb
xung kích	verb
đỡ đầu	verb
kết nghĩa	verb
vun đắp	verb
tu sửa	verb
sửa	verb
bật	verb
chặt	verb
chặt hạ	verb
nâng	verb
ngăn	verb
tẩy chay	verb
báo tin	verb
báo ngay	verb
thông tri	verb
truyền đạt	verb
truyền tải	verb
kẻ vạch	verb
phân nhiệm	verb
xếp lịch	verb
lấy phiếu	verb
sát hạch	verb
so sánh	verb
so khớp	verb
chú ý	verb
dự trù	verb
tích nước	verb
xả lũ	verb
vớt	verb
trục vớt	verb
ươm	verb
ươm tạo	verb
nhân giống	verb
nhân bản	verb
mang theo	verb
đem	verb
định danh	verb
cài đặt	verb
cài	verb
tra cứu	verb
giãn	verb
kìm chế	verb
triệt xóa	verb
bóc gỡ	verb
hoạch định	verb
chế tạo	verb
điều hòa	verb
điều chuyển	verb
phái cử	verb
thuyết phục	verb
cảm hóa	verb
quản thúc	verb
trông coi	verb
trông giữ	verb
gây quỹ	verb
gây dựng	verb
thương thảo	verb
cho mượn	verb
thu nợ	verb
đôn thúc	verb
đốc thúc	verb
nhắc	verb
răn đe	verb
phạt nguội	verb
ngưng	verb
từ chối	verb
thanh thải	verb
vào sổ	verb
chốt	verb
dò tìm	verb
soát xét	verb
duyệt	verb
đệ trình	verb
kính trình	verb
đảm nhiệm	verb
đảm trách	verb
đảm đương	verb
gánh vác	verb
tôn trọng	verb
tưởng niệm	verb
mừng thọ	verb
chúc tết	verb
lo liệu	verb
nấu ăn	verb
hộ tống	verb
dẫn đoàn	verb
dẫn đường	verb
bám địa bàn	verb
bám nắm	verb
xuống cơ sở	verb
đi cơ sở	verb
đi thực tế	verb
tham quan	verb
sưu tầm	verb
biên dịch	verb
ấn hành	verb
tổng rà soát	verb
tổng kiểm tra	verb
tổng duyệt	verb
chạy thử	verb
luyện tập	verb
tập luyện	verb
ôn tập	verb
truy nhập	verb
khai và nộp	verb
có ý kiến bằng văn bản	verb
có ý kiến gửi	verb
có ý kiến tham gia	verb
hoãn	verb
tạm hoãn	verb
lo hậu cần	verb
trực chỉ huy	verb
trực tiếp chỉ huy	verb
trực cháy	verb
trực cứu hộ	verb
trực chiến	verb
bám trụ	verb
lắp bổ sung	verb
chốt chặn	verb
cắt điện	verb
phát quang	verb
có mặt tại	verb
tăng thời lượng	verb
tăng tần suất	verb
điện báo	verb
họp kiểm điểm	verb
nộp trả	verb
gọi điện	verb
nhận bàn giao	verb
phúc tra	verb
trích xuất	verb
sao lưu	verb
chào giá	verb
chuyển hồ sơ	verb
ký lại	verb
dập tắt	verb
ứng cứu	verb
neo giữ	verb
đắp đê	verb
hộ đê	verb
đóng cống	verb
mở cống	verb
bơm nước	verb
bơm tiêu	verb
vớt bèo	verb
tháo nước	verb
giăng dây	verb
dựng chốt	verb
lập chốt	verb
đặt chốt	verb
trực 24/24	verb
trực 24	verb
đo kiểm	verb
đo vẽ	verb
in sao	verb
in phát	verb
đề phòng	verb
kiên định	verb
phun thuốc	verb
phun hóa chất	verb
tỉa thưa	verb
dựng rào	verb
lắp ráp	verb
đăng phát	verb
thả giống	verb
nhốt	verb
thu mua	verb
xuất kho	verb
nhập kho	verb
giết mổ	verb
tiêu huỷ	verb
chôn cất	verb
phun khử trùng	verb
hoàn thổ	verb
thi công	verb
hoàn ứng	verb
nộp lại	verb
truy nộp	verb
ghi sổ	verb
lập sổ	verb
ghi nhật ký	verb
chấm công	verb
điểm danh	verb
kê biên	verb
khám xét	verb
khám sức khỏe	verb
khám tuyển	verb
sơ tuyển	verb
giao quân	verb
tập dượt	verb
thi tuyển	verb
xét tuyển	verb
kiểm phiếu	verb
thẩm định giá	verb
chỉ định thầu	verb
mời thầu	verb
ký hợp đồng	verb
chuyển trả	verb
phúc đáp	verb
hồi âm	verb
gặp gỡ	verb
tiếp dân	verb
phát quà	verb
nhập dữ liệu	verb
đóng dấu	verb
đánh số	verb
dán nhãn	verb
gắn biển	verb
gắn nhãn	verb
ghi nhãn	verb
cân đo	verb
dành riêng	verb
nhường	verb
hoán đổi	verb
mở cửa	verb
mở thầu	verb
trình báo	verb
làm thủ tục	verb
soạn	verb
chất vấn	verb
xả	verb
tiêu úng	verb
chống úng	verb
chống hạn	verb
chống rét	verb
đưa đón	verb
dẫn giải	verb
áp giải	verb
tống đạt	verb
mở phiên tòa	verb
thu lại	verb
lưu tâm	verb
theo sát	verb
có mặt	verb
thông tắc	verb
phát dọn	verb
làm đường băng	verb
xây tường	verb
quây	verb
kéo dây	verb
phân phát	verb
cắt cử	verb
đền bù	verb
tuần tiễu	verb
an ủi	verb
biểu diễn	verb
bám đồng	verb
bám rừng	verb
bám biển	verb
bắc cầu	verb
bắn pháo hoa	verb
bổ khuyết	verb
ca ngợi	verb
canh giữ	verb
canh trực	verb
canh đê	verb
cấy lại	verb
cổ động	verb
dồn điền	verb
dồn điền, đổi thửa	verb
dồn thửa	verb
hiệp thương	verb
hiệp đồng	verb
hàn khẩu	verb
hạ thấp	verb
hội chẩn	verb
khống chế	verb
lo cho	verb
lo đủ	verb
lo trước	verb
lo chu đáo	verb
nhân điển hình	verb
phục hóa	verb
rà lại	verb
rà quét	verb
soát lại	verb
suy tôn	verb
sắp đặt	verb
thông tuyến	verb
thông xe	verb
tiên phong	verb
tín chấp	verb
uốn nắn	verb
vỗ béo	verb
ém quân	verb
đề cử	verb
dặm tỉa	verb
tỉa dặm	verb
vá đường	verb
dặm vá	verb
gác tàu	verb
tiễn đưa	verb
đón nhận	verb
nhận đỡ đầu	verb
nhận phụng dưỡng	verb
thắp nến tri ân	verb
thuê	verb
mượn	verb
photo	verb
lưu hồ sơ	verb
sao gửi	verb
sao lục	verb
chụp lại	verb
đo đếm	verb
đo lại	verb
phóng tuyến	verb
tỉa cành	verb
dời	verb
ứng vốn	verb
ứng kinh phí	verb
phản hồi	verb
báo về	verb
báo cho	verb
khen	verb
phạt	verb
trực tại	verb
bố trí trực	verb
phân kỳ	verb
phân nhóm	verb
phân vùng	verb
khoanh định	verb
cho thêm	verb
bổ sung thêm	verb
loại trừ	verb
tải lên	verb
liên lạc	verb
tái thiết	verb
xin phép	verb
chào hàng	verb
đúc kết	verb
bám cơ sở	verb
bám dân	verb
cứu ngay	verb
chữa trị	verb
mai táng	verb
truy điệu	verb
xốc lại	verb
nới lỏng	verb
rót vốn	verb
ủy nhiệm	verb
thu tiền	verb
thu hết	verb
thu đủ	verb
thu nốt	verb
thu triệt để	verb
chi đủ	verb
chi đúng	verb
chi tiền	verb
chi hỗ trợ	verb
cấy	verb
cấy lúa	verb
sơn lại	verb
quét lại	verb
sắm	verb
sắm sửa	verb
neo	verb
chằng	verb
gia cường	verb
đào vét	verb
vớt rác	verb
rắc vôi	verb
rải vôi	verb
giải cứu	verb
chặt tỉa	verb
dỡ	verb
kéo điện	verb
kéo dài thời gian	verb
dựng rạp	verb
dựng biển	verb
chôn	verb
bịt	verb
lấp đầy	verb
chèn	verb
vá	verb
tráng nhựa	verb
rải nhựa	verb
đổ bê tông	verb
ngầm hóa	verb
hạ ngầm	verb
thảm nhựa	verb
thảm bê tông	verb
bơm tưới	verb
găm giữ	verb
trữ nước	verb
vận hành cống	verb
tiếp quản	verb
chia lửa	verb
kèm cặp	verb
dìu dắt	verb
phụ đạo	verb
ôn luyện	verb
coi thi	verb
ra đề	verb
in đề	verb
phúc khảo	verb
tuyển quân	verb
chúc Tết	verb
thu xếp	verb
dàn xếp	verb
nhập cuộc	verb
tái khởi động	verb
tăng ca	verb
tăng chuyến	verb
tăng cường lực lượng	verb
đổi ca	verb
bố trí ca	verb
báo động	verb
báo động đỏ	verb
lần theo	verb
theo chân	verb
bêu tên	verb
nêu tên	verb
điểm tên	verb
chỉ mặt	verb
chỉ tên	verb
chốt danh sách	verb
chốt số liệu	verb
chốt phương án	verb
khóa sổ thu chi	verb
đóng sổ	verb
mở sổ theo dõi	verb
ký tắt	verb
ký nháy	verb
ký số	verb
xác thực	verb
đăng nhập	verb
phân làn	verb
phân ca	verb
chia ca	verb
chia tổ	verb
chia nhóm	verb
chia cụm	verb
ghép lớp	verb
dồn	verb
dồn ghép	verb
dồn lớp	verb
giãn tiến độ	verb
hạ mực nước	verb
nâng mức	verb
nâng hạng	verb
nâng chuẩn	verb
hiệu chỉnh	verb
căn chỉnh	verb
chỉnh đốn	verb
cảnh tỉnh	verb
gầy dựng	verb
chắp nối	verb
móc nối	verb
nhận bảo trợ	verb
cưu mang	verb
nhận nuôi	verb
nuôi dạy	verb
canh chừng	verb
tuần đê	verb
be bờ	verb
tát nước	verb
chống nóng	verb
chống dịch	verb
giữ rừng	verb
trồng dặm	verb
trồng bù	verb
trồng thay thế	verb
tái canh	verb
cải tạo vườn	verb
chuyển vụ	verb
rút vụ	verb
xen canh	verb
luân canh	verb
phơi ải	verb
bón lót	verb
bón thúc	verb
diệt chuột	verb
diệt bọ gậy	verb
diệt muỗi	verb
lật úp	verb
thả cá	verb
quây lưới	verb
tài trợ	verb	noun
bảo hành	verb	noun
phân phối	verb	noun
chấp nhận yêu cầu	verb
chấp nhận đơn	verb
chấp nhận kháng cáo	verb
chấp nhận toàn bộ	verb`.split('\n'),
})
