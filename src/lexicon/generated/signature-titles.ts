// Made by scripts/compile-lexicon.ts from lexicon/signature-titles.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `signature-titles`. */
export const table = (): LexiconTable => ({
  category: 'signature-titles',
  columns: ["form"],
  rows: `chủ tịch
phó chủ tịch
phó chủ tịch thường trực
quyền chủ tịch
chủ tịch nước
chủ tịch hội đồng
bí thư
phó bí thư
phó bí thư thường trực
tổng bí thư
thủ tướng
phó thủ tướng
bộ trưởng
thứ trưởng
thứ trưởng thường trực
chủ nhiệm
phó chủ nhiệm
chánh văn phòng
phó chánh văn phòng
giám đốc
phó giám đốc
tổng giám đốc
phó tổng giám đốc
cục trưởng
phó cục trưởng
tổng cục trưởng
phó tổng cục trưởng
chi cục trưởng
phó chi cục trưởng
vụ trưởng
phó vụ trưởng
viện trưởng
phó viện trưởng
chánh án
phó chánh án
thống đốc
phó thống đốc
tổng thanh tra
phó tổng thanh tra
chánh thanh tra
phó chánh thanh tra
tổng kiểm toán
tổng kiểm toán nhà nước
phó tổng kiểm toán nhà nước
trưởng ban
phó trưởng ban
phó trưởng ban thường trực
phó ban
trưởng phòng
phó trưởng phòng
trưởng đoàn
phó trưởng đoàn
tổ trưởng
hiệu trưởng
phó hiệu trưởng
kế toán trưởng
thường trực
ủy viên
ủy viên thường trực
ủy viên ban thường vụ
chánh tòa
thẩm phán
chính ủy
tư lệnh
phó tư lệnh
chỉ huy trưởng
trưởng thôn
tổng thư ký
thư ký
chủ tọa
người phát ngôn`.split('\n'),
})
