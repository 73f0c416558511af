// Made by scripts/compile-lexicon.ts from lexicon/namesakes.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `namesakes`. */
export const table = (): LexiconTable => ({
  category: 'namesakes',
  columns: ["form"],
  rows: `Hồ Chí Minh
Trần Hưng Đạo
Nguyễn Thái Học
Phạm Ngũ Lão
Nguyễn Cư Trinh
Phan Chu Trinh
Phan Châu Trinh
Phan Bội Châu
Phan Đình Phùng
Lê Hồng Phong
Nguyễn Văn Cừ
Nguyễn Thị Minh Khai
Võ Thị Sáu
Hoàng Văn Thụ
Lê Thánh Tôn
Lê Thánh Tông
Lê Minh Xuân
Nguyễn Huân
Nguyễn Phích
Trần Văn Thời
Phan Ngọc Hiển
Nguyễn Việt Khái
Trần Nguyên Hãn
Nguyễn Bỉnh Khiêm
Nguyễn Tất Thành
Nguyễn Văn Linh
Nguyễn Văn Trỗi
Nguyễn Chí Thanh
Nguyễn Trung Trực
Nguyễn Nghiêm
Nguyễn Viết Xuân
Lê Quý Đôn
Lý Thường Kiệt
Lý Tự Trọng
Ngô Gia Tự
Hoàng Hoa Thám
Hoàng Diệu
Đinh Tiên Hoàng
Đinh Bộ Lĩnh
Trần Quang Khải
Trần Quang Diệu
Trần Nhân Tông
Trần Quốc Toản
Trần Đăng Ninh
Trần Tế Xương
Phạm Văn Đồng
Phạm Hồng Thái
Võ Nguyên Giáp
Võ Văn Kiệt
Võ Chí Công
Tôn Đức Thắng
Trường Chinh
Lê Duẩn
Lê Lợi
Lê Lai
Lê Văn Tám
Lê Đại Hành
Lê Hữu Trác
Hải Thượng Lãn Ông
Chu Văn An
Cao Bá Quát
Bùi Thị Xuân
Bế Văn Đàn
Tô Hiệu
Hồ Tùng Mậu
Hồ Xuân Hương
Huỳnh Thúc Kháng
Huỳnh Văn Bánh
Hà Huy Tập
Đặng Thùy Trâm
Mạc Đĩnh Chi
Nguyễn An Ninh
Nguyễn Du
Nguyễn Trãi
Nguyễn Huệ
Nguyễn Công Trứ
Nguyễn Đình Chiểu
Nguyễn Hữu Huân
Nguyễn Hữu Cảnh
Nguyễn Khuyến
Nguyễn Lương Bằng
Nguyễn Sinh Sắc
Nguyễn Thượng Hiền
Nguyễn Văn Thoại
Phan Đăng Lưu
Phùng Hưng
Quang Trung
Ngô Quyền
Thoại Ngọc Hầu
Dương Minh Châu
Dương Đình Nghệ
Đoàn Thị Điểm
Đào Duy Từ
Đào Duy Anh
Cách Mạng Tháng Tám`.split('\n'),
})
