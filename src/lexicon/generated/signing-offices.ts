// Made by scripts/compile-lexicon.ts from lexicon/signing-offices.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `signing-offices`. */
export const table = (): LexiconTable => ({
  category: 'signing-offices',
  columns: ["form","kind"],
  rows: `Chủ tịch	chair
Thủ tướng	head
Bộ trưởng	head
Bộ trưởng, Chủ nhiệm	head
Chủ nhiệm	head
Tổng Bí thư	head
Bí thư	head
Trưởng ban	head
Trưởng đoàn	head
Giám đốc	head
Tổng Giám đốc	head
Cục trưởng	head
Tổng cục trưởng	head
Vụ trưởng	head
Chi cục trưởng	head
Thống đốc	head
Chánh án	head
Viện trưởng	head
Tổng Kiểm toán	head
Tổng Kiểm toán Nhà nước	head
Tổng Thanh tra	head
Chánh Thanh tra	head
Chánh Văn phòng	head
Hiệu trưởng	head
Trưởng phòng	head
Ủy viên	head
Ủy viên Ủy viên Thường vụ	head
Tư lệnh	head
Chính ủy	head
Chỉ huy trưởng	head
Tham mưu trưởng	head
Tổng Tham mưu trưởng	head
Tổng Thư ký	head
Thủ trưởng	head
Trưởng Thuế tỉnh	head
Đội trưởng	head
Trưởng trạm	head
Tổ trưởng	head
Chủ tọa	head
Thư ký	head
Trưởng tiểu ban	head
Tổng Biên tập	head
Trưởng Công an	head
Trưởng cơ quan	head
Thẩm phán	head
Trưởng Thuế thành phố	head
Chủ tịch nước	head
Trưởng Khoa	head
Phó Chủ tịch	deputy
Phó Chủ tịch Thường trực	deputy
Phó Chủ tịch nước	deputy
Phó Chủ nhiệm	deputy
Phó Thủ tướng	deputy
Phó Thủ tướng Thường trực	deputy
Thứ trưởng	deputy
Thứ trưởng Thường trực	deputy
Phó Bí thư	deputy
Phó Bí thư Thường trực	deputy
Phó Trưởng ban	deputy
Phó Trưởng ban Thường trực	deputy
Phó Ban	deputy
Phó Trưởng đoàn	deputy
Phó Giám đốc	deputy
Phó Tổng Giám đốc	deputy
Phó Cục trưởng	deputy
Phó Tổng cục trưởng	deputy
Phó Vụ trưởng	deputy
Phó Chi cục trưởng	deputy
Phó Thống đốc	deputy
Phó Thống đốc Thường trực	deputy
Phó Chánh án	deputy
Phó Viện trưởng	deputy
Phó Tổng Kiểm toán	deputy
Phó Tổng Kiểm toán Nhà nước	deputy
Phó Tổng Thanh tra	deputy
Phó Chánh Thanh tra	deputy
Phó Chánh Văn phòng	deputy
Phó Hiệu trưởng	deputy
Phó Trưởng phòng	deputy
Phó Trưởng phòng phụ trách	deputy
Phó Tư lệnh	deputy
Phó Chỉ huy trưởng	deputy
Phó Tổng Tham mưu trưởng	deputy
Phó Tổng Thư ký	deputy
Phó Trưởng Thuế tỉnh	deputy
Phó Trưởng Thuế thành phố	deputy
Phó Thủ trưởng	deputy
Phó Tổ trưởng	deputy
Phó Đội trưởng	deputy
Phó Giám đốc phụ trách	deputy
Phó Tổng Biên tập	deputy
Phó Trưởng tiểu ban	deputy
Chủ tịch Hội đồng	chair
Quyền Chủ tịch	chair
Chánh tòa	head
Kế toán trưởng	head
Trưởng thôn	head
Ủy viên Ban Thường vụ	head
Ủy viên Thường trực	head`.split('\n'),
})
