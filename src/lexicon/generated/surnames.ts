// Made by scripts/compile-lexicon.ts from lexicon/surnames.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `surnames`. */
export const table = (): LexiconTable => ({
  category: 'surnames',
  columns: ["form","case","sure"],
  rows: `Nguyễn	cap	yes
Trần	cap	yes
Lê	cap	yes
Phạm	cap	yes
Hoàng	cap	yes
Huỳnh	cap	yes
Phan	cap	yes
Vũ	cap	yes
Võ	cap	yes
Đặng	cap	yes
Bùi	cap	yes
Đỗ	cap	yes
Hồ	cap	yes
Ngô	cap	yes
Dương	cap	yes
Lý	cap	yes
Đinh	cap	yes
Đoàn	cap	yes
Lâm	cap	yes
Mai	cap	yes
Trịnh	cap	yes
Trương	cap	yes
Đào	cap	yes
Cao	cap	yes
Hà	cap	yes
Lương	cap	yes
Lưu	cap	yes
Thái	cap	yes
Châu	cap
Tạ	cap	yes
Phùng	cap	yes
Tô	cap	yes
Vương	cap	yes
Quách	cap	yes
La	cap
Thân	cap	yes
Kiều	cap	yes
Tống	cap	yes
Doãn	cap	yes
Nghiêm	cap	yes
Chu	cap	yes
Triệu	cap	yes
Lại	cap	yes
Khúc	cap	yes
Bạch	cap
Văn	cap
Hứa	cap	yes
Đàm	cap	yes
Cù	cap	yes
Ma	cap
Nông	cap	yes
Lò	cap	yes
Lường	cap	yes
Cầm	cap
Vi	cap
Giàng	cap	yes
Sùng	cap	yes
Vừ	cap	yes
Thào	cap	yes
Lầu	cap
Hạng	cap
Cứ	cap
Má	cap
Mùa	cap
Quàng	cap	yes
Tòng	cap	yes
Lù	cap
Lèng	cap
Phó	cap
Tôn	cap
Ông	cap
Thiều	cap
Thạch	cap
Sơn	cap
Kim	cap
Danh	cap
Tăng	cap
Từ	cap
Ninh	cap
Mạc	cap
Ngọ	cap
Nhữ	cap
Nhâm	cap
Ngụy	cap
Mã	cap
Mạch	cap
Mẫn	cap
Lục	cap
Lộ	cap
Lãnh	cap
Lăng	cap
Khổng	cap
Khương	cap
Khuất	cap	yes
Khiếu	cap
Hùng	cap
Hàn	cap
Giáp	cap
Giang	cap
Đồng	cap
Đới	cap
Điểu	cap
Diệp	cap	yes
Đậu	cap	yes
Đan	cap
Cồ	cap
Cung	cap
Chử	cap
Chế	cap
Cấn	cap	yes
Cà	cap
Bế	cap	yes
Bồ	cap
Biện	cap
Âu	cap
Ân	cap
Ấu	cap
An	cap
Ung	cap
Uông	cap	yes
Úc	cap
Ứng	cap
Vạn	cap
Viên	cap
Vòng	cap
Y	cap
Ksor	cap
Rơ	cap
Siu	cap
Rah	cap
Ayun	cap
H	cap
Hờ	cap
Liêu	cap
Liễu	cap
Lều	cap
Lan	cap
Lao	cap
Lữ	cap	yes
Lã	cap	yes
Long	cap
Nhan	cap
Nùng	cap
Ong	cap
Phương	cap
Phí	cap
Quan	cap
Quản	cap
Sầm	cap	yes
Sử	cap
Tào	cap
Tất	cap
Thi	cap
Thẩm	cap
Thang	cap
Thoòng	cap
Tiêu	cap
Tiết	cap
Trang	cap
Trà	cap
Trình	cap
Trưng	cap
Tu	cap
Tưởng	cap
Xa	cap
Yên	cap
Đường	cap
Đổng	cap
Đô	cap
Vàng	cap
Vang	cap
Chảo	cap
Tẩn	cap
Phàn	cap
Bàn	cap
Bạc	cap
Lỳ	cap
Pờ	cap
Chang	cap
Lỷ	cap
Ka	cap
Kpă	cap
Nay	cap
Hlong	cap
Đèo	cap
Hầu	cap
Chẩu	cap
Âu Dương	cap
Chúng	cap
Mùi	cap
Ngân	cap
Cái	cap
Trầm	cap
Bá	cap
Hoa	cap
Hạ	cap
Nhạc	cap
Nghị	cap
Nho	cap
Phù	cap
Quế	cap
Tấn	cap
Thiệu	cap
Thôi	cap
Vưu	cap
Lang	cap
K	cap
A	cap
Ya	cap
Niê	cap
Mạnh	cap
Tôn Thất | Tôn Nữ | Công Tằng	cap	yes`.split('\n'),
})
