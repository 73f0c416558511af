// Made by scripts/compile-lexicon.ts from lexicon/letterhead-heads.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `letterhead-heads`. */
export const table = (): LexiconTable => ({
  category: 'letterhead-heads',
  columns: ["form","kind"],
  rows: `Quốc hội	whole
Chính phủ	whole
Bộ Chính trị	whole
Ban Bí thư	whole
Chủ tịch nước	whole
Thủ tướng Chính phủ	whole
Phủ Thủ tướng	whole
Ủy ban Thường vụ Quốc hội	whole
Hội đồng Bộ trưởng	whole
Hội đồng Nhà nước	whole
Hội đồng Chính phủ	whole
Văn phòng Chính phủ	whole
Văn phòng Quốc hội	whole
Văn phòng Chủ tịch nước	whole
Thanh tra Chính phủ	whole
Ban Chấp hành Trung ương	whole
Liên bộ	whole
Bộ	open
Sở	open
Ty	open
Cục	open
Tổng cục	open
Chi cục	open
Vụ	open
Ban	open
Ủy ban	open
Ủy ban nhân dân | UBND | UB	open
Hội đồng	open
Hội đồng nhân dân | HĐND	open
Văn phòng	open
Phòng	open
Trung tâm	open
Viện	open
Viện kiểm sát | Viện Kiểm sát nhân dân	open
Trường	open
Tòa án | Tòa án nhân dân	open
Công an	local
Đảng bộ	open
Đảng ủy	open
Tỉnh ủy	local
Thành ủy	local
Huyện ủy	local
Quận ủy	local
Thị ủy	local
Đoàn	open
Đoàn đại biểu Quốc hội	open
Liên đoàn	open
Tổng Liên đoàn	open
Hội	open
Hội Liên hiệp	open
Tổng công ty	open
Công ty	open
Ngân hàng	open
Kho bạc	open
Thuế	open
Hải quan	open
Bảo hiểm xã hội	open
Chi bộ	open
Đảng đoàn	organ
Ban cán sự đảng	organ
Đại hội	open
Học viện	open
Đại học	open
Tập đoàn	open
Kiểm toán	open
Thanh tra	open
Báo	open
Đài	open
Thủ tướng	open
Quân khu	open
Bộ Tư lệnh	open
Bộ Chỉ huy	open
Ban Chỉ huy	open
Bộ đội	open
Ủy ban Mặt trận Tổ quốc | Ủy ban MTTQ	open
Ban Chấp hành | BCH	open
Ban Quản lý	open
Ban Chỉ đạo	open
Tổ	open
Tiểu ban	open
Hiệp hội	open
Khu	open
Cơ quan	open
Bệnh viện	open
Quỹ	open
Liên minh	open
Liên hiệp	open
Tổ công tác	open
Hội đồng bầu cử	open
Ủy ban bầu cử	open
Ban Thường trực	organ
Ban Thường vụ | BTV	organ
Thường trực	organ
Đoàn Chủ tịch	organ
Ban Tổ chức	organ
Ban Tuyên giáo	organ
Ban Tuyên giáo và Dân vận	organ
Ban Dân vận	organ
Ban Nội chính	organ
Ban Kinh tế	organ
Ban Xây dựng Đảng	organ
Ủy ban Kiểm tra	organ
Ban Kinh tế - Ngân sách	organ
Ban Pháp chế	organ
Ban Văn hóa - Xã hội	organ
Ban Đô thị	organ
Ban Dân tộc	organ
Ban cán sự	open
Mặt trận Tổ quốc	open
Thông tấn xã	open
Đoàn đại biểu	open
Tỉnh đoàn	local
Kiểm toán Nhà nước	open`.split('\n'),
})
