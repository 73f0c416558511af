// Made by scripts/compile-lexicon.ts from lexicon/expansions.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `expansions`. */
export const table = (): LexiconTable => ({
  category: 'expansions',
  columns: ["form","case","full"],
  rows: `UBND	caps	Ủy ban nhân dân
HĐND	caps	Hội đồng nhân dân
MTTQ	caps	Mặt trận Tổ quốc
MTTQVN	caps	Mặt trận Tổ quốc Việt Nam
UBMTTQ	caps	Ủy ban Mặt trận Tổ quốc
UBMTTQVN	caps	Ủy ban Mặt trận Tổ quốc Việt Nam
UBTVQH	caps	Ủy ban Thường vụ Quốc hội
ĐBQH	caps	đại biểu Quốc hội
UBKT	caps	Ủy ban Kiểm tra
BCH	caps	Ban Chấp hành
BTV	caps	Ban Thường vụ
BTT	caps	Ban Thường trực
BCĐ	caps	Ban Chỉ đạo
BCSĐ	caps	Ban cán sự đảng
BQL	caps	Ban Quản lý
TP .	any	thành phố
TP	caps	thành phố
TX .	caps	thị xã
TX	caps	thị xã
TT .	caps	thị trấn
TW	caps	Trung ương
TƯ	caps	Trung ương
TTg	cap	Thủ tướng Chính phủ
VPCP	caps	Văn phòng Chính phủ
VPQH	caps	Văn phòng Quốc hội
NHNN	caps	Ngân hàng Nhà nước
NHNNVN	caps	Ngân hàng Nhà nước Việt Nam
TANDTC	caps	Tòa án nhân dân tối cao
VKSNDTC	caps	Viện kiểm sát nhân dân tối cao
TAND	caps	Tòa án nhân dân
VKSND	caps	Viện kiểm sát nhân dân
BNV	caps	Bộ Nội vụ
BTP	caps	Bộ Tư pháp
BCA	caps	Bộ Công an
BQP	caps	Bộ Quốc phòng
BNG	caps	Bộ Ngoại giao
BXD	caps	Bộ Xây dựng
BYT	caps	Bộ Y tế
BGDĐT	caps	Bộ Giáo dục và Đào tạo
BKHCN	caps	Bộ Khoa học và Công nghệ
BNNMT	caps	Bộ Nông nghiệp và Môi trường
BVHTTDL	caps	Bộ Văn hóa, Thể thao và Du lịch
BDTTG	caps	Bộ Dân tộc và Tôn giáo
LĐTBXH	caps	Lao động - Thương binh và Xã hội
NN & PTNT	caps	Nông nghiệp và Phát triển nông thôn
NNPTNT	caps	Nông nghiệp và Phát triển nông thôn
TNMT	caps	Tài nguyên và Môi trường
TN & MT	caps	Tài nguyên và Môi trường
KHĐT	caps	Kế hoạch và Đầu tư
KH & ĐT	caps	Kế hoạch và Đầu tư
GTVT	caps	Giao thông vận tải
GDĐT	caps	Giáo dục và Đào tạo
GD & ĐT	caps	Giáo dục và Đào tạo
TTTT	caps	Thông tin và Truyền thông
TT & TT	caps	Thông tin và Truyền thông
KHCN	caps	Khoa học và Công nghệ
KH & CN	caps	Khoa học và Công nghệ
VHTTDL	caps	Văn hóa, Thể thao và Du lịch
LĐTB & XH	caps	Lao động - Thương binh và Xã hội
BHXH	caps	Bảo hiểm xã hội
LHPN	caps	Liên hiệp Phụ nữ
LĐLĐ	caps	Liên đoàn Lao động
CCB	caps	Cựu chiến binh
TNCS	caps	Thanh niên Cộng sản
PTTH	caps	Phát thanh và Truyền hình
PCT	caps	Phó Chủ tịch
PBT	caps	Phó Bí thư
UVBTV	caps	Ủy viên Ban Thường vụ
UVBCH	caps	Ủy viên Ban Chấp hành
CVP	caps	Chánh Văn phòng
PCVP	caps	Phó Chánh Văn phòng
HCM	caps	Hồ Chí Minh`.split('\n'),
})
