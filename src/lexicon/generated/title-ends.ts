// Made by scripts/compile-lexicon.ts from lexicon/title-ends.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `title-ends`. */
export const table = (): LexiconTable => ({
  category: 'title-ends',
  columns: ["form","goes"],
  rows: `nêu trên
nói trên
nêu tại
này
đã được
sẽ
hết hiệu lực
có hiệu lực
còn hiệu lực
hết thời hạn
ban hành kèm theo
kèm theo
gửi kèm
đính kèm
được ban hành
được sửa đổi
được bổ sung
được phê duyệt
được thông qua
được quy định
được áp dụng
được thực hiện
được xác định
được gửi
được tổ chức thực hiện
được cấp có thẩm quyền
cụ thể như sau
như sau
với các nội dung
với nội dung
với mục tiêu
với những nội dung
gồm các
bao gồm các
từ khi
kể từ
chịu trách nhiệm
có trách nhiệm
theo đó
trong đó
sau đây
do Bộ
do Sở
do UBND
do Ủy ban
do Ban
nhưng
nên
mà
thì
cho đến khi
và các văn bản
và văn bản
và các quy định
và quy định
và các nội dung
và pháp luật
và hướng dẫn của
và hướng dẫn thực hiện của
và chỉ đạo của
và ý kiến
và đề nghị
và yêu cầu
và báo cáo
và theo đề nghị
và theo
và căn cứ
và trên cơ sở
và Thông báo
và các chương trình
và các kế hoạch
và các đề án
và để
và phải
và tình hình thực tế
và tình hình thực tiễn
và phân công
và gửi
và trình
và giao
đã ban hành
đã đề ra
đã ký
đã có
đã quy định
đã nêu
đã xác định
đã phê duyệt
ban hành theo
được ban hành theo
tại hội nghị
tại cuộc họp
tại buổi
tại kỳ họp
trong toàn hệ thống chính trị
sử dụng vốn
sử dụng nguồn vốn
vì vậy
thành một
thành 01
hoặc văn bản
hoặc các văn bản
quy định:
nêu:
nêu rõ
có nêu
quy định như sau
trên cơ sở các
trên cơ sở Quyết định
trình Ủy ban
trình Quốc hội
trình Chính phủ
trình Thủ tướng
trình HĐND
trình Hội đồng
không áp dụng
không thuộc
không quy định
không còn
chưa quy định
vẫn còn
trước đây
chỉ thực hiện
chỉ áp dụng
chỉ được
còn có
dừng cho
bao gồm
trình cấp có thẩm quyền
và các phụ lục ban hành
và các phụ lục kèm
để có
để báo cáo
để trình
để làm cơ sở
để tham mưu
ký ngày
ký kết ngày
nhưng chưa được hưởng	on
được điều chỉnh để
chậm tiến độ
còn chậm
bị chậm
gặp khó khăn
gặp vướng mắc
vướng mặt bằng
đạt tiến độ
vượt tiến độ
dài khoảng
có chiều dài
có tổng mức đầu tư
với tổng mức đầu tư
với tổng vốn
có quy mô
với quy mô
và các chính sách
và vốn
và nguồn vốn
và kinh phí
có căn cứ ban hành
có căn cứ pháp lý
và thông báo quyết toán	on
và thông báo kết quả	on
và thông báo công khai	on
và vốn đối ứng
do Công ty
do Tổng công ty
do Tập đoàn
do Liên danh
do doanh nghiệp
và một số nội dung quan trọng
và một số nội dung khác
và nhiều nội dung
và một số vấn đề khác
đặt mục tiêu
đặt chỉ tiêu
đặt ra mục tiêu
đặt ra chỉ tiêu
đặt ra yêu cầu
đề ra mục tiêu
đề ra chỉ tiêu
xác định mục tiêu
xác định rõ
nêu mục tiêu
vừa thông qua
vừa được
vừa ban hành
vừa ký
cơ bản nhất trí
cơ bản thống nhất
cơ bản đồng ý
hoàn toàn nhất trí
và mới đây
khởi công ngay`.split('\n'),
})
