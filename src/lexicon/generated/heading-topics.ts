// Made by scripts/compile-lexicon.ts from lexicon/heading-topics.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `heading-topics`. */
export const table = (): LexiconTable => ({
  category: 'heading-topics',
  columns: ["form","topic"],
  rows: `mục đích | mục tiêu | mục tiêu chung | mục tiêu cụ thể | mục tiêu tổng quát | quan điểm | quan điểm chỉ đạo | sự cần thiết | tính cấp thiết | chỉ tiêu | các chỉ tiêu | chỉ tiêu chủ yếu | tầm nhìn | phương châm | định hướng	aim
mục đích, yêu cầu | mục đích - yêu cầu | mục đích yêu cầu | mục đích và yêu cầu | yêu cầu | mục tiêu, yêu cầu | mục tiêu - yêu cầu | mục tiêu và yêu cầu | yêu cầu, mục tiêu | quan điểm, yêu cầu | quan điểm, mục tiêu, yêu cầu | mục đích, mục tiêu, yêu cầu | nguyên tắc, yêu cầu | yêu cầu, nguyên tắc | yêu cầu chung | yêu cầu cụ thể | mục đích, yêu cầu chung | mục đích, ý nghĩa, yêu cầu | quan điểm, nguyên tắc, yêu cầu	requirement
đánh giá | đánh giá chung | tình hình | kết quả | kết quả đạt được | thực trạng | tồn tại | hạn chế | khó khăn | thuận lợi | nguyên nhân | bài học | bối cảnh | đặc điểm | căn cứ | cơ sở pháp lý | căn cứ pháp lý | khái quát | dự báo | thành tích | nội dung đơn giản hóa | nội dung phương án đơn giản hóa | nội dung đề xuất đơn giản hóa | kiến nghị thực thi | lợi ích phương án | lợi ích của phương án	background
phạm vi | phạm vi điều chỉnh | phạm vi áp dụng | đối tượng | đối tượng áp dụng | giải thích từ ngữ | định nghĩa | từ ngữ	scope
thành phần | thời gian | địa điểm | thời gian, địa điểm | trình tự | thủ tục | quyền | quyền hạn | quyền lợi | hồ sơ | cơ cấu tổ chức | cơ cấu | mức hỗ trợ | mức thu | nội dung chi | mức chi | tiêu chuẩn | điều kiện | tiêu chí | chế độ | chính sách | thẩm quyền | vị trí | chức năng | thời gian, thành phần	matter
giải pháp | nhiệm vụ, giải pháp | nhiệm vụ và giải pháp | nhiệm vụ trọng tâm | nhiệm vụ chủ yếu | các giải pháp | nhiệm vụ cụ thể | nhiệm vụ - giải pháp	solution
nhiệm vụ | trách nhiệm | nội dung thực hiện | phân công nhiệm vụ | nghĩa vụ | nội dung, tiến độ thực hiện | nội dung và tiến độ thực hiện | nội dung, lộ trình thực hiện | nội dung công việc | nội dung nhiệm vụ | nội dung triển khai | các nhiệm vụ | nhiệm vụ trước mắt | công việc cụ thể | phân công trách nhiệm | các nhiệm vụ trọng tâm | phân công, phân nhiệm	task
tổ chức thực hiện | trách nhiệm thi hành | điều khoản thi hành | hiệu lực thi hành | tổ chức thi hành | hiệu lực | phân công thực hiện | phân công | hiệu lực và trách nhiệm | hiệu lực và trách nhiệm thi hành | tổ chức triển khai | tổ chức triển khai thực hiện | triển khai thực hiện | điều khoản áp dụng | hiệu lực và tổ chức thực hiện | hiệu lực thi hành và tổ chức thực hiện | hiệu lực, trách nhiệm thi hành | phương thức thực hiện | quản lý, tổ chức thực hiện	execution
kinh phí | nguồn kinh phí | kinh phí thực hiện | nguồn vốn | nguồn lực	money
hành vi bị nghiêm cấm | các hành vi bị nghiêm cấm | những hành vi bị nghiêm cấm | hành vi bị cấm | các điều cấm | những điều không được làm	ban
điều khoản chuyển tiếp | quy định chuyển tiếp | chuyển tiếp	transition
cơ quan chủ trì | cơ quan thực hiện | đơn vị chủ trì | đơn vị thực hiện | đơn vị chủ trì thực hiện | cơ quan chủ trì thực hiện | chủ trì	lead
cơ quan phối hợp | đơn vị phối hợp | đơn vị, địa phương phối hợp | thời gian thực hiện | thời gian hoàn thành | thời hạn hoàn thành | sản phẩm | kết quả đầu ra | thời hạn | tiến độ thực hiện | tiến độ | sản phẩm đầu ra | cách sử dụng | cách thức sử dụng | cơ chế hoạt động | cách dùng | công thức hóa học | thành phần hóa học | thành phần vật lý | thành phần, cấu tạo | công dụng | liều dùng | liều lượng | thông số kỹ thuật | quy cách | quy cách đóng gói | hướng dẫn sử dụng | quy trình sản xuất | hàm lượng | tên thương mại | tên gọi | bảo quản | câu hỏi | trả lời | hỏi | đáp | lý do | ví dụ | ghi chú	field
tóm tắt mô tả hàng hóa | tóm tắt mô tả hàng hoá | mô tả hàng hóa | mô tả hàng hoá | hàng hóa đề nghị xác định trước mã số | hàng hóa đề nghị xác định trước | hàng hóa đề nghị phân loại | kết quả xác định trước mã số | kết quả phân loại | kết quả phân tích | kết quả giám định | kết quả xác định trước xuất xứ | thông tin lô hàng | mô tả thiết bị | thông tin hàng hóa | thông tin về hàng hóa | thông tin mặt hàng | mô tả sản phẩm | thông tin sản phẩm	goods`.split('\n'),
})
