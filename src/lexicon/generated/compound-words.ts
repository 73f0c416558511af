// Made by scripts/compile-lexicon.ts from lexicon/compound-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `compound-words`. */
export const table = (): LexiconTable => ({
  category: 'compound-words',
  columns: ["form"],
  rows: `nhận được | thu được | đạt được | có được | làm được | thấy được | tìm được
thiết bị | trang bị | chuẩn bị | dự bị | phòng bị
bàn giao | chuyển giao | ngoại giao | tiếp giao
hậu cần | chuyên cần | khi cần | nếu cần | đâu cần
nghĩa là | tức là | gọi là | coi là | xem là
địa bàn | hộ chiếu | trợ cấp | phụ cấp | cao cấp | trung cấp | sơ cấp | đẳng cấp | khẩn cấp | phân cấp | cung cấp | ứng cử | bầu cử | tranh cử | tên gọi
cuộc họp | phiên họp | buổi họp | kỳ họp | hội họp | từ khóa | tài khóa | chữ ký | nhật ký | thư ký | việc làm
công lập | độc lập | dân lập | tự lập | đối lập | bộ lọc | giấy mời | thư mời | khách mời | chứng nhận | thu nhập | hội nhập | xâm nhập | gia nhập | chăn nuôi
lạm phát | gián tiếp | kế tiếp | nối tiếp | thất thoát
chương trình | công trình | quá trình | quy trình | lộ trình | giáo trình | tiến trình | lịch trình | tờ trình | hành trình | tường trình | giải trình
máy tính | giới tính | đặc tính | thuộc tính | tái tạo | nhân tạo | cấu tạo | sáng tạo | tóm tắt | viết tắt | trật tự | trình tự | thứ tự | tương tự | ký tự
sản xuất | đột xuất | biến đổi | tiêu dùng | người dùng | đồ dùng | chuyên dùng | trạm bơm | máy bơm | tiếng nói | lời nói | giọng nói
con người | toàn bộ | đồng bộ | nội bộ | tiến bộ | cục bộ | sơ bộ | đường bộ | nhiệm vụ | dịch vụ | phục vụ | nghiệp vụ | nghĩa vụ | chức vụ | công vụ | mùa vụ
môi trường | thị trường | hiện trường | quảng trường | vũ trường | xã hội | cơ hội | lễ hội | bảo hộ | ủng hộ | căn hộ | dân chủ | tự chủ | làm chủ | chuyên ngành | trụ sở | quốc phòng | dự phòng | nông thôn`.split('\n'),
})
