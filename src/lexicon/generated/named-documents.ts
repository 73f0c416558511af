// Made by scripts/compile-lexicon.ts from lexicon/named-documents.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `named-documents`. */
export const table = (): LexiconTable => ({
  category: 'named-documents',
  columns: ["form","by"],
  rows: `nghị quyết	term issuer topic
nghị quyết liên tịch	issuer topic
nghị định	issuer topic
quyết định	issuer
chỉ thị	issuer topic
kết luận	issuer
thông báo kết luận	issuer
thông tư	issuer topic
thông tư liên tịch	issuer topic
pháp lệnh	issuer topic
tờ trình	issuer issued topic
báo cáo	report
báo cáo thẩm tra	issuer issued
báo cáo chính trị	issuer issued
báo cáo tiếp thu, giải trình	name
công văn	issuer
công điện	issuer
quy chế	name issuer owned
quy chế phối hợp	name
quy định	issuer topic
nội quy	name
điều lệ	name
cương lĩnh	name
cương lĩnh chính trị	name
hướng dẫn	topic
hiệp định	brand name
công ước	brand name
nghị định thư	brand name
tuyên bố	issuer topic
lời kêu gọi	issuer
thư	issuer
di chúc	issuer
văn kiện	term
văn kiện đại hội	term
khung kiến trúc	name
khung quản trị	name
kiến trúc chuyển đổi số	name
kiến trúc chính quyền điện tử	name
từ điển dữ liệu	name
quy chuẩn kỹ thuật quốc gia	topic
quy chuẩn kỹ thuật	topic
tiêu chuẩn quốc gia	topic
biên bản	record`.split('\n'),
})
