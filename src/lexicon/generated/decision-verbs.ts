// Made by scripts/compile-lexicon.ts from lexicon/decision-verbs.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `decision-verbs`. */
export const table = (): LexiconTable => ({
  category: 'decision-verbs',
  columns: ["form","kind"],
  rows: `có hiệu lực pháp luật | đã có hiệu lực pháp luật | cấp cứu | cấp bách | cấp thiết | xem xét, xác định | xem xét, kết luận | xem xét, xử lý | xem xét, giải quyết | thống nhất quản lý | thống nhất lãnh đạo | thống nhất chỉ đạo | thống nhất thực hiện | thống nhất tổ chức | thống nhất triển khai | thống nhất trong | thống nhất đầu mối	none
ban hành | nay ban hành | ban hành kèm theo | công bố | ký ban hành | công bố công khai	promulgate
phê duyệt | thông qua | chuẩn y | tán thành | nhất trí | đồng ý | công nhận | phê chuẩn | chấp thuận | thống nhất | thống nhất chủ trương | nhất trí thông qua | cơ bản nhất trí | cơ bản đồng ý | cơ bản tán thành | cơ bản thống nhất | tán thành cơ bản | đồng ý chủ trương | đồng ý về chủ trương | nhất trí với | thống nhất với | đồng ý với | thống nhất thông qua | nay phê duyệt | quyết định chủ trương đầu tư | biểu quyết thông qua | hoàn toàn nhất trí | nhất trí cao | ghi nhận kết quả | phê duyệt điều chỉnh | phê duyệt bổ sung | nhất trí chủ trương | thống nhất cao | cơ bản thông qua	approve
bổ nhiệm | xác nhận kết quả bầu | phê chuẩn kết quả bầu | chuẩn y kết quả bầu | bổ nhiệm lại | nay bổ nhiệm | điều động | luân chuyển | chỉ định | bầu | biệt phái | điều động, bổ nhiệm | tiếp nhận | tiếp nhận và bổ nhiệm | tuyển dụng | giới thiệu để bầu | giữ chức | giữ chức vụ | cử | điều động và bổ nhiệm | bầu bổ sung | tiếp nhận, bổ nhiệm | chỉ định đồng chí | điều động đồng chí | kéo dài thời gian giữ chức vụ | bổ nhiệm và xếp lương | phân công làm | phân công giữ chức | phân công giữ chức vụ | phân công đảm nhiệm chức vụ	appoint
miễn nhiệm | cho thôi chức | cách chức | thôi giữ | thôi giữ chức | thôi giữ chức vụ | cho thôi việc | nghỉ hưu | cho thôi giữ chức | cho thôi | bãi nhiệm | cho thôi giữ | nghỉ việc | để nghỉ hưu | cho nghỉ hưu | thôi việc | cho thôi làm nhiệm vụ | nghỉ công tác | thôi trả lương	dismiss
thành lập | kiện toàn | đổi tên | nay thành lập | thành lập mới | đặt tên | chuyển đổi | tách	establish
giải thể | sáp nhập | hợp nhất | tổ chức lại | chấm dứt hoạt động | kết thúc hoạt động | tự giải thể | nhập | sắp xếp | nhập toàn bộ | sắp xếp toàn bộ	dissolve
sửa đổi | bổ sung | điều chỉnh | đính chính | sửa đổi, bổ sung | sửa đổi và bổ sung | điều chỉnh, bổ sung | nay sửa đổi | nay điều chỉnh | sửa đổi, bổ sung một số điều | bổ sung, sửa đổi | thay thế cụm từ | bổ sung cụm từ | sửa đổi tên | thay cụm từ | sửa | điều chỉnh cục bộ | bỏ cụm từ | thay thế từ | thay thế phụ lục | bổ sung phụ lục	amend
bãi bỏ | hủy bỏ | thay thế | hết hiệu lực | bãi bỏ toàn bộ | bãi bỏ một phần | nay bãi bỏ | hết hiệu lực thi hành | không còn hiệu lực | hủy | bỏ	repeal
có hiệu lực | có hiệu lực thi hành | áp dụng từ ngày | được áp dụng từ | tiếp tục có hiệu lực | áp dụng kể từ ngày | thi hành kể từ ngày | có hiệu lực kể từ | được áp dụng kể từ ngày	effect
phân công | phân công đồng chí | phân công ông | phân công bà | ủy quyền | phân công nhiệm vụ | giao chỉ tiêu | giao biên chế | giao quyền | phân cấp | giao chỉ tiêu biên chế | giao số lượng | giao bổ sung biên chế | giao kế hoạch	assign
phân bổ | giao dự toán | hỗ trợ | cấp | bố trí vốn | trích | trích ngân sách | giao kế hoạch vốn | cấp kinh phí | hỗ trợ kinh phí | giao dự toán chi | phân khai | bổ sung kinh phí | trích kinh phí | giao vốn | bổ sung dự toán | xuất cấp | bổ sung có mục tiêu | giao đất | cho thuê đất | trợ cấp | cấp không thu tiền | phân bổ chi tiết | phân giao	allocate
cho phép | cấp phép | gia hạn | cấp giấy phép | cho phép thành lập | cấp giấy chứng nhận | cấp lại | cho phép chuyển mục đích sử dụng | chuyển mục đích sử dụng | cho chủ trương | kéo dài thời gian | kéo dài | cấp gia hạn | chấp thuận cho | cấp đổi | cho nhập quốc tịch | cho thôi quốc tịch | cho trở lại quốc tịch	permit
thu hồi | đình chỉ | tạm dừng | tạm ngừng | ngưng | tạm đình chỉ | tước | ngừng | thu hồi đất | tạm ngưng | đình chỉ hoạt động | dừng | chấm dứt hiệu lực | tước quyền	revoke
khen thưởng | tặng | truy tặng | phong tặng | tặng thưởng | tặng bằng khen | tặng danh hiệu | trao tặng | công nhận danh hiệu | truy phong | tặng huân chương | phong | thưởng | tuyên dương | tuyên dương, khen thưởng | tuyên dương và khen thưởng | tổ chức tuyên dương | tổ chức tuyên dương và khen thưởng | tổ chức khen thưởng | trao thưởng	reward
kỷ luật | khiển trách | cảnh cáo | xử phạt | xử phạt vi phạm hành chính | thi hành kỷ luật | khai trừ | buộc thôi việc | áp dụng biện pháp khắc phục hậu quả | phạt tiền | áp dụng hình thức kỷ luật | giáng chức | hạ bậc lương | xóa tên	discipline
xem xét | cho ý kiến | thảo luận | nghe báo cáo | xem xét, cho ý kiến | cho ý kiến vào | cho ý kiến về | thảo luận, cho ý kiến | nghe và cho ý kiến | xem xét và cho ý kiến | nghe | đã nghe báo cáo | tham gia ý kiến | thảo luận và cho ý kiến	deliberate
ấn định | quy định số lượng | cơ cấu số lượng	other
triệu tập | tổ chức hội nghị | tổ chức kỳ họp | tổ chức đại hội | triệu tập và chủ trì | tổ chức cuộc họp | quyết định triệu tập | khai mạc | tổ chức phiên họp	convene`.split('\n'),
})
