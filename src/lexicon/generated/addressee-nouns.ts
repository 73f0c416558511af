// Made by scripts/compile-lexicon.ts from lexicon/addressee-nouns.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `addressee-nouns`. */
export const table = (): LexiconTable => ({
  category: 'addressee-nouns',
  columns: ["form","role"],
  rows: `các | những | mọi | từng | mỗi | toàn thể | tất cả các | tất cả | một số	determiner
đồng chí | đ/c | ông | bà | các đồng chí | từng đồng chí | các ông | ông (bà) | các ông (bà) | anh | chị | các ông, bà	honorific
cơ quan | đơn vị | tổ chức | cá nhân | địa phương | doanh nghiệp | ngành | cấp | cấp ủy | chính quyền | hộ gia đình | hộ | người dân | công dân | cán bộ | đảng viên | công chức | viên chức | người lao động | người đứng đầu | thủ trưởng | lãnh đạo | chủ đầu tư | nhà đầu tư | nhà thầu | chủ rừng | chuyên viên | kế toán | tổ trưởng | trưởng phòng | giám đốc | phó giám đốc | hiệu trưởng | chủ tịch | bí thư | trưởng ban | thành viên | đại biểu | cử tri | hội đồng | ban | tổ | đoàn | phòng | sở | bộ | vụ | cục | trường | bệnh viện | trung tâm | ngân hàng | tổ chức tín dụng | tổng công ty | công ty | tập đoàn | hợp tác xã | cơ sở | trường học | nhà trường | giáo viên | học sinh | phụ huynh | lực lượng | ban chỉ đạo | ban quản lý | cơ quan chức năng | cơ quan tham mưu | cơ quan báo chí | cơ quan thông tấn báo chí | các cấp | các ngành | các cấp, các ngành | bộ phận | tổ chức đảng | đảng bộ | chi bộ | đoàn thể | mặt trận | hội | xã | phường | huyện | tỉnh | thành phố | quận | thôn | khu phố | chủ sở hữu | chủ sử dụng | người sử dụng lao động | người nộp thuế | người có thẩm quyền | bên | chủ cơ sở | tiểu ban | ban tổ chức | chủ quản | thí sinh | ủy viên | bộ trưởng | chánh văn phòng | vụ trưởng | cục trưởng | tổng cục trưởng | kho bạc | hội nghị | bộ, ngành | sở, ban, ngành | bộ ngành | trạm | hạt kiểm lâm | công an | quân đội | dân quân tự vệ	noun
cũng | đều | vẫn | lại | liên quan | có liên quan | trực thuộc | thuộc | của | trên địa bàn | cùng cấp | khác | nêu trên | nói trên | có tên | phụ trách | cấp tỉnh | cấp huyện | cấp xã | cấp cơ sở | chủ trì | phối hợp | kỹ thuật | chuyên trách | chuyên môn | đặc khu | thị xã | trung ương | nhà nước | này | đó | tham mưu | giúp việc | chức năng | ở địa phương	modifier`.split('\n'),
})
