// Made by scripts/compile-lexicon.ts from lexicon/cited-types.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `cited-types`. */
export const table = (): LexiconTable => ({
  category: 'cited-types',
  columns: ["form","code"],
  rows: `văn bản	text
phiếu lấy ý kiến	opinion-slip
phiếu	slip
mẫu	form
biểu mẫu	form
biểu	form
công hàm	note
công thư	note
thư	letter
giấy chứng nhận đầu tư	certificate
giấy chứng nhận đăng ký đầu tư	certificate
tờ trình liên ngành	submission
văn bản liên ngành	text
chương trình mục tiêu	programme
chủ trương	policy
thông tin	notice
công bố	announcement
quy chuẩn	standard
quy chuẩn kỹ thuật quốc gia	standard
tiêu chuẩn	standard
tiêu chuẩn quốc gia	standard
lịch	calendar
danh mục	list`.split('\n'),
})
